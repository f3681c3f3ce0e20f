import { plural } from '../../../plural';

const people = (n: number) => `${n} ${plural('en', n, { one: 'person', other: 'people' })}`;

/** Shows of hands: asking, answering and the result. (G5) */
export const shows = {
	heading: 'Show of hands',
	list: 'Shows of hands',
	none: 'None yet',
	/** Read out to everybody who may answer. */
	announced: 'A show of hands is open. You can answer now.',
	ended: 'You have no open show of hands now.',
	isClosed: 'The show of hands is closed.',
	seeResult: 'See the result',
	goTo: 'Go to the show of hands',
	about: {
		/** @param n 0 where the page does not have the finding */
		finding: (n: number, of: number) =>
			n > 0 ? `Finding ${n} of case ${of}` : `A finding of case ${of}`,
		question: (of: number) => `A question from the chair, at case ${of}`,
		grade: (of: number) => `The grade of case ${of}`
	},
	asks: {
		finding: 'Do you hold this view?',
		question: '',
		grade: 'Which grade do you give?'
	},
	says: {
		finding: {
			hold: 'I hold this view',
			not: 'I do not hold it',
			unsure: 'Not sure, or I abstain'
		},
		question: { hold: 'Yes', not: 'No', unsure: 'Not sure, or I abstain' },
		grade: { unsure: 'Not sure, or I abstain' }
	},
	/** What becomes of an answer. */
	kept: {
		named: 'Everyone taking part sees what you say, and it is recorded with your name.',
		namedGrade:
			'The grades are shown together when the chair closes this. They are recorded with names.',
		hidden:
			'Nobody sees what you say, not even the chair. Only the total is shown at the end. A reason is shown without your name.'
	},
	notYet: 'You have not answered yet.',
	mine: (said: string) => `Recorded: ${said}. You can change it until the chair closes this.`,
	reason: 'Your reason, if you want to give one',
	unsaved: 'The reason you were writing, to copy if you need it',
	keepReason: 'Save my reason',
	answered: (n: number, of: number) => `${n} of ${of} have answered`,
	notMine: 'Members who are here answer. You do not.',
	saidBy: (name: string, said: string) => `${name}: ${said}`,
	close: 'Close and show the result',
	cancel: 'Cancel without a result',
	cancelHint: 'Nothing that was said is kept, only that it was cancelled.',
	more: 'More',

	ask: 'Ask for a show of hands',
	/** In the menu of a finding. */
	askOn: 'Show of hands…',
	what: 'What about?',
	findingOption: (n: number, text: string) => `Finding ${n}: ${text}`,
	ownQuestion: 'A question of your own',
	grade: 'The grade of this case',
	question: 'Your question',
	questionHint:
		'Fill this in only for a question of your own. Everyone can read it on the screen, so write nothing from the case.',
	who: 'Who sees the answers?',
	kinds: {
		named: 'Everyone taking part sees who says what (named)',
		hidden: 'Nobody sees who says what, only the total (hidden)'
	},
	gradeHint: 'Grades are always shown together, when you close it.',
	limits:
		'If everyone says the same, the total shows what each person said, also when it is hidden.',
	few: (n: number) =>
		`Fewer than ${n} members are here. With so few, others may work out who said what, also when it is hidden.`,
	open: 'Open the show of hands',

	closedAt: (time: string) => `Closed at ${time}`,
	tally: (said: string, n: number) => `${said}: ${n}`,
	outOf: (of: number) => `${people(of)} could answer.`,
	kindWas: { named: 'Named', hidden: 'Hidden' },
	reasons: 'Reasons',
	whoSaid: 'Who said what',
	wording: {
		all: 'all members taking part',
		majority: 'a majority of the members taking part',
		some: 'some of the members taking part'
	},
	record: (wording: string) => `Record “${wording}” with the finding`,
	recorded: (wording: string, name: string, time: string) =>
		`Recorded with the finding: “${wording}”. ${name}, ${time}`,
	takeBack: 'Take this wording back',
	noWording: 'Fewer than 2 members hold this view, so the report says nothing about who holds it.',
	didRecord: 'The wording is recorded with the finding.',
	didTakeBack: 'The wording is taken back.',
	goneFinding: 'A finding that is no longer there'
};
