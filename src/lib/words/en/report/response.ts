import { plural } from '../../plural';
import { runs } from '../../runs';

const rows = (numbers: readonly number[]) =>
	`${plural('en', numbers.length, { one: 'row', other: 'rows' })} ${runs('en', numbers)}`;

/** The page on which the force answers. The Welsh is cy/report/response.ts. */
export const response = {
	title: 'The force’s response',
	kicker: (review: string, day: string) => `${review}. Sent ${day}`,
	by: (day: string) => `Please answer by ${day}, the panel’s own target.`,
	extended: (day: string) => `The panel moved its own target on ${day}:`,
	paused: 'The days are not being counted now.',
	report: 'Read the report',
	signedBy: (name: string, when: string) => `${name} signed this response, ${when}.`,
	answeredOf: (total: number) => `of ${total} answered`,
	keys: 'Observations',
	key: (n: number) => `Observation ${n}`,
	states: {
		answered: 'Answered',
		away: 'With another department',
		asked: 'The panel has been asked',
		open: 'Not answered yet'
	},
	change: 'Change',
	done: 'Done',
	text: 'Your response',
	position: 'Position',
	choose: 'Choose',
	positions: {
		accepted: 'Accepted',
		partly: 'Accepted in part',
		'not-accepted': 'Not accepted, for the reason given',
		explained: 'Explained',
		elsewhere: 'For someone else to answer'
	},
	language: 'Written in',
	languages: { en: 'English', cy: 'Welsh' },
	notYours: 'Only those who answer for the force write here.',
	signedField: 'The response is signed.',
	ask: {
		button: 'Ask the panel',
		title: (n: number) => `Ask the panel about observation ${n}`,
		what: 'The coordinator answers here. It is recorded.',
		label: 'Your question',
		confirm: 'Ask',
		you: (name: string, day: string) => `${name}, ${day}`,
		panel: (day: string) => `The panel, ${day}`,
		waiting: 'The panel has not answered yet.'
	},
	pass: {
		button: 'Pass to another department',
		title: (n: number) => `Pass observation ${n} to another department`,
		what: 'The office gives this person a sign-in link. They can read the report that was sent and write here with you.',
		department: 'Department',
		name: 'Who answers there',
		role: 'Their role',
		email: 'Their e-mail address',
		note: 'Note to them',
		confirm: 'Pass it on',
		missing: 'Enter the department, the name, the role and an e-mail address.',
		with: (department: string) => `With ${department}`,
		since: (day: string, name: string) => `since ${day}, ${name}`,
		back: 'Take it back'
	},
	promise: {
		legend: 'Commitment',
		add: 'Add a commitment',
		link: 'Link a commitment already made',
		what: 'What will be done',
		owner: 'Owner',
		due: 'By when',
		dueHint: 'For example 30 November 2023',
		dueWrong: 'Enter a day, for example 30 November 2023',
		for: (numbers: readonly number[]) => `For ${rows(numbers)}`,
		unlink: (n: number) => `It does not answer observation ${n}`,
		remove: 'Delete this commitment',
		unnamed: 'Commitment without words yet',
		loose: 'Commitments without an observation',
		looseWhat:
			'The observations that these answered are not in this version of the report. Choose another observation for each, or delete it.',
		looseLink: 'It answers',
		looseDo: 'Link'
	},
	sign: {
		button: 'Sign the response',
		title: 'Sign the response?',
		what: 'The text is then locked. Everyone who can read the report can read it from then on.',
		confirm: 'Sign',
		cannot: 'You cannot sign yet',
		row: (n: number) => `Observation ${n}: choose a position and write a response`,
		away: (n: number, department: string) =>
			`Observation ${n}: ${department} has it. Take it back when it has answered`,
		promise: {
			text: (name: string) => `“${name}”: say what will be done`,
			owner: (name: string) => `“${name}”: add an owner`,
			due: (name: string) => `“${name}”: add the date it will be done`,
			row: (name: string) => `“${name}”: choose an observation that it answers, or delete it`
		}
	},
	here: (names: readonly string[]) => `Also here: ${names.join(', ')}`,
	alone: 'No one else is here',
	undo: 'Undo',
	redo: 'Redo',
	undone: 'Undone.',
	redone: 'Done again.',
	noStep: 'There is nothing to undo.',
	noScript: 'To write here, JavaScript must be switched on.'
};
