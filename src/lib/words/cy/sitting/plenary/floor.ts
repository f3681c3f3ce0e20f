import type { floor as en } from '../../../en/sitting/plenary/floor';
import { minutes } from '../../../format';

export const floor: typeof en = {
	timer: {
		label: 'Amserydd',
		none: 'Gosod amserydd',
		everyone: 'Mae pawb yn gweld yr un amserydd.',
		minutes: 'Munudau',
		set: 'Dechrau’r amserydd',
		setAgain: 'Dechrau eto â’r munudau hyn',
		setItem: (n, title) => `Dechrau ${minutes('cy', n)} ar gyfer “${title}”`,
		left: (planned) => `Yr hyn sydd ar ôl o’r ${minutes('cy', planned)} a gynlluniwyd.`,
		pause: 'Oedi',
		resume: 'Parhau',
		more: 'Un munud arall',
		end: 'Dod â’r amserydd i ben'
	},
	item: {
		soFar: (used, planned) => `${used} o ${minutes('cy', planned)}`
	}
};
