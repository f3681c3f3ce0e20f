import { plural } from '../../plural';
import { runs } from '../../runs';

/** The page on which the signed response is written in the other language. The Welsh is cy/report/translation.ts. */
export const translation = {
	title: 'The response in both languages',
	left: (n: number, of: number) =>
		`${n} of ${of} texts ${plural('en', n, { one: 'has', other: 'have' })} no translation yet.`,
	whole: 'Every text is there in both languages.',
	published: 'The report is published, so these words no longer change.',
	answer: (n: number) => `Answer to observation ${n}`,
	commitment: (numbers: readonly number[]) =>
		numbers.length
			? `Commitment for ${plural('en', numbers.length, { one: 'observation', other: 'observations' })} ${runs('en', numbers)}`
			: 'Commitment',
	label: { en: 'In English', cy: 'In Welsh' },
	save: 'Save',
	saved: 'Saved',
	unsaved: 'Not saved yet',
	now: 'Somebody else has saved this translation meanwhile:',
	keepMine: 'Keep mine instead'
};
