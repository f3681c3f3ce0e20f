import { days } from '../../format';
import { plural } from '../../plural';
import { runs } from '../../runs';

const count = (n: number) => `${n} ${plural('en', n, { one: 'promise', other: 'promises' })}`;

/** What the force promised, and whether it was done. The Welsh is cy/report/promises.ts. */
export const promises = {
	title: 'What the force has promised',
	link: 'What the force has promised',
	asOn: (day: string) => `On ${day}`,
	tally: {
		promises: (n: number) => `${plural('en', n, { one: 'promise', other: 'promises' })},`,
		met: (n: number) => `${n} met`
	},
	none: 'The force has promised nothing yet. You will see here what it promises in a signed response.',
	noneChosen: 'No promise fits what you chose.',
	overdue: (n: number) => `${count(n)} ${plural('en', n, { one: 'is', other: 'are' })} overdue`,
	filter: {
		label: 'Choose what to show',
		review: 'Review',
		allReviews: 'All reviews',
		state: 'State',
		any: 'Any',
		owner: 'Owner',
		anyone: 'Anyone',
		overdue: 'Only overdue ones',
		show: 'Show',
		clear: 'Show all'
	},
	csv: 'Download as CSV',
	states: {
		met: 'Met',
		partly: 'Partly met',
		'not-met': 'Not met',
		none: 'Nothing recorded yet'
	},
	chart: {
		heading: 'Over time',
		title: 'Promises from the day they were made to the day they are due',
		text: 'The same facts are in the table below.',
		scroll: 'Picture. Scroll sideways to see all of it.',
		today: 'today',
		key: {
			run: 'Time gone by',
			rest: 'Time left',
			late: 'Time overdue'
		}
	},
	table: {
		caption: 'Promises',
		promise: 'Promise',
		owner: 'Owner',
		due: 'Due',
		state: 'State',
		answers: 'Answers',
		age: 'Age',
		act: 'Progress',
		open: 'Open',
		openOf: (n: number) => `Open promise ${n}`,
		record: 'Record…',
		recordOf: (n: number) => `Record progress on promise ${n}`,
		review: 'Review',
		made: 'Signed',
		firstDue: 'First due',
		late: 'Days late',
		carried: 'Came back at sittings',
		latest: 'Latest record',
		evidence: 'Evidence',
		promiseLang: 'Language of the promise',
		evidenceLang: 'Language of the evidence',
		leftOut: 'Earlier version'
	},
	late: (n: number) => `${days('en', n)} late`,
	firstDue: (day: string) => `First due ${day}`,
	/** With the version whose numbers they are, where it is not the latest. */
	observations: (numbers: readonly number[], version: number | null = null) =>
		numbers.length === 0
			? ''
			: `${plural('en', numbers.length, { one: 'Observation', other: 'Observations' })} ${runs('en', numbers)}${version === null ? '' : ` of version ${version}`}`,
	/** For a promise that the force signed for a version that was corrected, and did not sign again. */
	leftOut: ({ version, next }: { version: number; next: number }) =>
		`Promised in the answer to version ${version}. The answer to version ${next} does not repeat it.`,
	age: (n: number) => `${days('en', n)} old`,
	carried: (n: number) =>
		`Came back at ${n} ${plural('en', n, { one: 'sitting', other: 'sittings' })}`,
	back: 'Promises that are not met come back at the next review’s sittings: better, worse or the same.',
	/** Words for everybody, which a second person confirms. (A11) */
	opening: {
		open: {
			evidence: 'Open this evidence to everybody…',
			owner: 'Show the owner to everybody…'
		},
		change: 'Change these words…',
		what: 'Write what everyone may read, in each of the panel’s languages. Do not name anyone. Another person in the office confirms it before anyone sees it.',
		words: { en: 'Words in English', cy: 'Words in Welsh' },
		anyway: 'Show these words anyway',
		prepare: 'Prepare these words',
		waiting: (name: string) =>
			`Prepared by ${name}. Another person in the office must confirm these words.`,
		confirmed: 'Everybody can read these words once the report is published.',
		confirm: 'Confirm: nobody is identified, and both languages say the same',
		close: 'Take these words back'
	},
	one: {
		title: 'A promise of the force',
		all: 'All promises',
		report: 'Read the report',
		made: (day: string) => `Signed ${day}`,
		due: 'Due',
		owner: 'Owner',
		state: 'State',
		age: 'Age',
		answers: 'Answers',
		entries: 'What was recorded',
		noEntries: 'Nothing is recorded yet.',
		about: (day: string) => `on ${day}`,
		by: (name: string, when: string) => `Recorded by ${name}, ${when}`,
		byOffice: (when: string) => `Recorded by the panel’s office, ${when}`,
		byForce: (name: string, when: string) => `Reported by the force: ${name}, ${when}`,
		takenBack: (when: string) => `Taken back, ${when}. It no longer counts.`,
		takeBack: 'Take this entry back…',
		takeBackTitle: 'Take this entry back?',
		takeBackWhat: 'It stays in the list, marked as taken back, and no longer counts.',
		takeBackConfirm: 'Take it back',
		reason: 'Reason',
		record: {
			heading: 'Record progress',
			asForce: 'It is marked as reported by the force.',
			state: 'How far is it met?',
			choose: 'Choose',
			day: 'Day it is about',
			dayHint: 'For example 30 November 2023',
			text: 'Evidence',
			textHint: 'What was done, and how it is known.',
			button: 'Record'
		},
		move: {
			heading: 'Move the due date',
			text: 'The first date stays in the record.',
			due: 'New due date',
			why: 'Reason',
			button: 'Move the date'
		},
		moves: 'Due dates',
		first: (day: string) => `${day}, as promised`,
		moved: (day: string, when: string) => `${day}, moved on ${when}`,
		signedAgain: (day: string, when: string, version: number) =>
			`${day}, signed on ${when} in the answer to version ${version}`,
		returns: 'At later sittings',
		returned: (says: string, day: string) => `${says}, at the sitting on ${day}`
	},
	/** They come back at the sittings of the next review. (A13) */
	comeBack: {
		title: 'Promises from earlier reviews',
		lede: 'These promises of the force are not met yet. For each, say whether it is better, worse or the same as when the panel last looked.',
		link: 'Open the promises',
		progress: (said: number, all: number) =>
			`Standing item: ${said} of ${all} ${plural('en', all, { one: 'promise', other: 'promises' })} looked at.`,
		none: 'No promise comes back at this sitting.',
		back: 'Go to the meeting',
		day: 'Go to the day',
		byForce: 'As the force reports it.',
		whole: 'Everything recorded of this promise',
		notYet: 'The panel has not looked at it yet at this sitting.',
		how: 'Is it better, worse or the same?',
		text: 'Why, in a sentence',
		button: 'Record',
		again: 'Record it again',
		recorded: 'Recorded.',
		later: 'It can be recorded while the groups work or the whole panel meets.',
		says: { better: 'is better', worse: 'is worse', same: 'is the same' }
	},
	/** On the public page of a report. */
	public: {
		title: 'Progress of what the force promised',
		text: 'The panel’s office records how far each promise is met, and the force reports its own progress.',
		caption: (day: string) => `The promises of the force on ${day}`,
		byForce: 'as the force reports it',
		on: (day: string) => `On ${day}`
	},
	says: { better: 'Better', worse: 'Worse', same: 'The same' }
};
