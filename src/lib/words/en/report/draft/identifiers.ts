import { plural } from '../../../plural';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

/** Words of a report that may identify somebody, for the office. (A11) */
export const identifiers = {
	title: 'May identify somebody',
	what: 'Nothing that identifies a person may be published. Take these words out, or say why they stay. Your reasons stay with the office.',
	notAll:
		'This list finds names, numbers and the like. It cannot find everything: read the report for it as well.',
	open: (n: number) => `${count(n, 'place', 'places')} to look at`,
	none: 'nothing found',
	check: (n: number) => `${count(n, 'place', 'places')} may identify somebody`,
	look: 'Look at them',
	elsewhere: (numbers: string) =>
		`There are more in ${numbers}. You stood down there. Ask someone else in the office to look at them.`,
	kinds: {
		name: 'A name',
		birth: 'A date of birth',
		email: 'An e-mail address',
		phone: 'A phone number',
		postcode: 'A postcode',
		address: 'An address',
		vehicle: 'A vehicle’s number',
		reference: 'A crime or custody reference',
		insurance: 'A National Insurance number',
		age: 'Hint: an age',
		few: 'Hint: a small number of people',
		together: 'Hint: several facts about one person'
	},
	where: (called: string, language: string) => `${called}, ${language}`,
	goTo: 'Go to the text',
	keep: 'Keep these words…',
	why: 'Why do they stay?',
	whyHint: 'For example: the Commissioner’s name is public.',
	confirm: 'Keep the words',
	kept: (name: string, day: string) => `Kept by ${name}, ${day}:`,
	takeBack: 'Take back',
	said: 'The words stay. Your reason was recorded.',
	tookBack: 'Your reason was taken back.',
	missing: 'Say why these words stay.',
	names: {
		label: 'Names to look for',
		hint: 'Names that the report may not have, such as those of officers in the papers: one a line, whole or a surname alone. Capitals make no difference. Only the office sees them, and they are destroyed with the papers.',
		save: 'Save the names',
		saved: 'The names were saved.'
	},
	settled: (n: number) => `${count(n, 'place was', 'places were')} kept with a reason`
};
