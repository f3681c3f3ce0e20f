import type { rail as en } from '../../../en/report/draft/rail';
import { counted } from '../../counted';

export const rail: typeof en = {
	contents: 'Cynnwys y drafft',
	toContents: 'Cynnwys',
	back: 'Yn ôl i’r cynnwys',
	texts: (n, welsh) => (welsh === null ? String(n) : `${n}, Cymraeg\u00a0${welsh}`),
	toCheck: 'rhywbeth i’w wirio',
	find: 'Chwilio yn y drafft',
	found: (n) => (n === 0 ? 'Heb ganfod dim' : `Canfuwyd ${counted.texts(n)}`),
	more: (n) => `a ${n} arall. Teipiwch ragor o lythrennau.`,
	addWelsh: 'Ychwanegu Cymraeg',
	stale: 'Wedi dyddio',
	staleText: 'Mae’r Saesneg wedi newid.',
	staleCount: (n) => `Mae’r Gymraeg wedi dyddio mewn ${counted.texts(n)}`
};
