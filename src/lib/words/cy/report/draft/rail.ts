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
	staleText: { cy: 'Mae’r Saesneg wedi newid.', en: 'Mae’r Gymraeg wedi newid.' },
	staleCount: (lang, n) =>
		`Mae’r ${lang === 'en' ? 'Saesneg' : 'Gymraeg'} wedi dyddio mewn ${counted.texts(n)}`,
	stillRight: { cy: 'Mae’r Gymraeg yn dal yn gywir', en: 'Mae’r Saesneg yn dal yn gywir' },
	saidRight: {
		cy: 'Nodwyd bod y Gymraeg yn dal yn gywir.',
		en: 'Nodwyd bod y Saesneg yn dal yn gywir.'
	}
};
