import { days } from '../../../format';

/** The prompts of a case’s form. */
export const prompts = {
	heading: 'Questions on the form',
	answered: (n: number, m: number) => `${n} of ${m} answered`,
	/** The first that is not answered yet. */
	next: (number: string, question: string) =>
		/\w/.test(number) ? `Next: ${number}. ${question}` : `Next: ${question}`,
	close: 'Close the questions',
	core: 'Core questions',
	notYet: 'Not yet answered',
	placeholder: 'In your words',
	instead: 'No answer? Say why',
	insteadOfDate: 'No date? Say why',
	answer: (value: string, _question: string): string =>
		({
			yes: 'Yes',
			no: 'No',
			partly: 'Partly',
			'not-applicable': 'Not applicable',
			'not-recorded': 'Not recorded in the file',
			redacted: 'Blacked out: cannot tell'
		})[value] ?? value,
	note: (question: string) => `In your words: ${question}`,
	noWords: (question: string) => `No answer? Say why: ${question}`,
	noDate: (question: string) => `No date? Say why: ${question}`,
	day: (question: string) => `Day: ${question}`,
	time: (question: string) => `Time, if known: ${question}`,
	change: 'Change',
	dayShort: 'Day',
	timeShort: 'Time, if known',
	dayExample: '3 July 2023',
	timeExample: '14:30',
	dayUnread: 'Enter a date such as 3 July 2023 or 3/7/2023.',
	noSuchDay: 'There is no such date. Check the day, the month and the year.',
	timeUnread: 'Enter a time such as 14:30 or 2.30 pm.',
	later: (n: number) => (n === 0 ? 'the same day' : `${days('en', n)} later`),
	outOfOrder: (what: string, number: string) =>
		`This is before “${what}” (question ${number}). Check both.`,
	redaction: 'Did blacked-out text make this case harder to assess?',
	impact: {
		none: 'No',
		limited: 'Yes: some of it could not be assessed',
		prevented: 'Yes: the case could not be assessed'
	}
};
