import { plural } from '../../../plural';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

/** The contents beside the draft, and finding words in it. */
export const rail = {
	contents: 'Contents of the draft',
	toContents: 'Contents',
	back: 'Back to contents',
	texts: (n: number, welsh: number | null) =>
		welsh === null ? String(n) : `${n}, Welsh\u00a0${welsh}`,
	toCheck: 'something to check',
	find: 'Find in the draft',
	found: (n: number) => (n === 0 ? 'Nothing found' : `${count(n, 'text', 'texts')} found`),
	more: (n: number) => `and ${n} more. Type more letters.`,
	addWelsh: 'Add Welsh',
	stale: 'Out of date',
	staleText: { cy: 'The English has changed.', en: 'The Welsh has changed.' },
	staleCount: (lang: 'en' | 'cy', n: number) =>
		`${n} ${lang === 'en' ? 'English' : 'Welsh'} ${plural('en', n, { one: 'text is', other: 'texts are' })} out of date`,
	stillRight: { cy: 'The Welsh is still right', en: 'The English is still right' },
	saidRight: { cy: 'Noted: the Welsh is still right.', en: 'Noted: the English is still right.' }
};
