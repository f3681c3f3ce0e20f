import type { progress as en } from '../../../en/sitting/plenary/progress';
import { counted } from '../../counted';

export const progress: typeof en = {
	heading: 'Hynt y grwpiau',
	note: 'Un marc am bob pwynt. Rydych yn gweld faint sydd, nid yr hyn maent yn ei ddweud.',
	scroll: 'Tabl o achosion a grwpiau. Sgroliwch i weld y cyfan.',
	case: 'Achos',
	state: 'Statws',
	says: {
		ready: 'Yn barod',
		begun: 'Wedi dechrau',
		toDo: 'I’w wneud',
		open: 'Wedi’i agor',
		theirs: 'Mae’r achos hwn ganddynt'
	},
	points: (n) => counted.points(n),
	notTheirs: 'Nid eu hachos nhw'
};
