import { plural } from '../../plural';
import { runs } from '../../runs';

const people = (n: number) => `${n} ${plural('en', n, { one: 'person', other: 'people' })}`;
const cases = (n: number) => `${n} ${plural('en', n, { one: 'case', other: 'cases' })}`;

/** The page of a sitting’s day. */
export const day = {
	title: 'The day',
	link: 'The day',
	of: (n: number, day: string) => `Sitting ${n}, ${day}`,
	open: 'Open the day',
	openText: 'Then you can mark who is here. Nobody can open a board yet.',
	openBack: 'Take it back to planned',
	start: 'Start the groups',
	startAnyway: 'Start without these cases',
	startText: 'Groups can then open their boards.',
	back: 'Stop the groups for now',
	backText: 'Boards close to everyone, and what is written is kept. You can start them again.',
	running: 'The groups are working.',
	together: 'The whole panel is meeting.',
	toGroups: 'Send the groups back to work',
	toMeeting: 'Go to the meeting',
	closed: 'This sitting is closed.',
	cancelled: 'This sitting is cancelled.',
	people: 'Who is here',
	person: 'Person',
	arrival: 'Arrival',
	arrivals: {
		expected: 'Expected',
		late: 'Will be late',
		apologies: 'Apologies',
		room: 'In the room',
		remote: 'Remote',
		left: 'Left',
		'not-expected': 'Not expected'
	},
	mark: (name: string, arrival: string) => `${name}: ${arrival}`,
	since: (time: string) => `since ${time}`,
	leftAt: (time: string) => `left at ${time}`,
	inChair: 'in the chair',
	takeChair: 'Give them the chair',
	takeChairOf: (name: string) => `Give ${name} the chair`,
	noChair: 'No one is in the chair yet.',
	expectAll: 'Expect every member',
	others: (n: number) => `${people(n)} not expected`,
	closedTo: 'Cannot open cases:',
	closedWhy: {
		'undertaking-unsigned': 'has not signed the undertaking',
		'undertaking-due': 'needs to sign the undertaking again',
		'vetting-pending': 'vetting is not complete',
		'vetting-lapsed': 'vetting has expired',
		'term-lapsed': 'is outside their term',
		'not-active': 'is not active'
	} as Partial<Record<string, string>>,
	exits: (counted: number, minimum: number) => `${counted} here, ${minimum} needed`,
	exitsText: (ways: number) =>
		ways === 0
			? 'The whole panel is meeting, so this sitting can no longer be cancelled. The report will say how many were here.'
			: `${ways === 1 ? 'There is one way on' : `There are ${ways} ways on`}. The report will say which was taken.`,
	proceed: 'Go on without a quorum',
	proceedBy: (names: readonly string[]) => `${names.join(' or ')} must allow it and give a reason.`,
	proceedWhy: 'Reason for going on',
	allow: 'Allow it',
	/** The reason follows. */
	allowed: (name: string) => `${name} allowed the sitting to go on. Reason:`,
	allowBack: 'Take the permission back',
	cancel: 'Cancel the sitting',
	agenda: {
		head: 'Agenda',
		text: 'Note how many minutes each item took.',
		usedFor: (title: string) => `Minutes used: ${title}`,
		save: 'Save the times'
	},
	groups: 'Groups',
	givenLate: (letter: string, numbers: readonly number[]) =>
		`Group ${letter} was given ${plural('en', numbers.length, { one: 'case', other: 'cases' })} ${runs('en', numbers)} after ${plural('en', numbers.length, { one: 'it was', other: 'they were' })} opened to everyone, so it writes nothing on ${plural('en', numbers.length, { one: 'it', other: 'them' })}.`,
	groupsText: 'Groups can change until a case is opened to everyone.',
	group: (letter: string) => `Group ${letter}`,
	make: 'Make a group',
	drop: (letter: string) => `Remove Group ${letter}`,
	empty: 'No one yet',
	move: (name: string) => `Move ${name}`,
	moveTo: 'Move to…',
	none: 'No group',
	unplaced: 'Members here who are in no group',
	put: (name: string, letter: string) => `Put ${name} into Group ${letter}`,
	casesOf: (letter: string) => `Cases of Group ${letter}`,
	give: (n: number, letter: string) => `Case ${n} for Group ${letter}`,
	/** The panel’s members send their views from home. (M6) */
	remote: {
		place: 'From home',
		title: 'Views from home',
		way: 'Cancel, and collect views from home',
		wayText:
			'This sitting is cancelled. Each member writes alone on its cases until the last day; then you open the cases and the panel meets on them as usual.',
		why: 'Reason for collecting views from home',
		due: 'Last day',
		sure: 'Yes, cancel this sitting and collect views',
		start: 'Collect views from home',
		heading: 'Who has sent their views',
		sentOf: (sent: number, all: number) => `${sent} of ${all} have sent all`,
		insteadOf: (n: number) => `Sitting ${n} was cancelled. These views are collected instead.`,
		until: (day: string) => `Members send their views until ${day}.`,
		was: (day: string) => `The last day was ${day}.`,
		nobodyMust: 'Nobody has to send any.',
		state: 'Views',
		reminder: 'Reminder',
		states: {
			sent: (_sent: number, all: number) => `Sent, on ${cases(all)}`,
			some: (sent: number, all: number) => `Sent on ${sent} of ${cases(all)}`,
			writing: (_sent: number, all: number) => `Writing, on ${cases(all)}`,
			'not-begun': (_sent: number, all: number) => `Not begun, ${cases(all)}`
		},
		none: 'Not needed',
		noEmail: 'No e-mail address',
		remind: 'Write a reminder',
		remindOf: (name: string) => `Write a reminder to ${name}`,
		mail: {
			subject: (review: string) => `${review}: your views`,
			text: (review: string, day: string) =>
				`Please sign in to Plenary and send your views for “${review}” by ${day}. You do not have to send any.`
		},
		joined: 'These members are not among those who send views:',
		add: (name: string) => `Let ${name} send views`,
		move: 'Change the last day',
		open: 'Open the cases',
		openText:
			'When the views are in, open the cases one after another. Nobody can write alone on a case once it is open.',
		toOpen: 'Go to the cases',
		again: 'Let members go on writing'
	},
	split: {
		suggest: 'Suggest groups',
		again: 'Suggest again',
		heading: 'Suggested groups',
		text: 'New members sit with experienced ones, each case has at least 2 reviewers, and nobody gets a case they have a link with, as far as possible. Nothing is saved yet.',
		count: 'Number of groups',
		one: '1, the whole panel',
		every: 'Cases for every group',
		use: 'Use these groups',
		leave: 'Do not use them',
		replaces: 'They replace the groups you have now.',
		since: (year: string) => `since ${year}`,
		isNew: 'new',
		drag: 'Drag to another group',
		moved: (name: string, letter: string) => `${name} is now in Group ${letter}.`,
		out: (name: string) => `${name} is now in no group.`,
		given: (n: number, letter: string) => `Group ${letter} now has case ${n}.`,
		taken: (n: number, letter: string) => `Group ${letter} no longer has case ${n}.`,
		notes: 'About these groups',
		fine: 'Every case has at least 2 reviewers, and nobody has a case they have a link with.',
		same: 'Nothing else changes.',
		few: (numbers: readonly number[], readers: number) =>
			`${plural('en', numbers.length, { one: 'Case', other: 'Cases' })} ${runs('en', numbers)} would have ${readers === 0 ? 'no reviewer' : 'one reviewer'}.`,
		unread: (numbers: readonly number[]) =>
			`No group has ${plural('en', numbers.length, { one: 'case', other: 'cases' })} ${runs('en', numbers)}.`,
		conflict: (name: string, numbers: readonly number[]) =>
			`${name} declared a link with ${plural('en', numbers.length, { one: 'case', other: 'cases' })} ${runs('en', numbers)}.`,
		onlyNew: (letter: string) => `Everyone in Group ${letter} is new.`,
		withoutMembers: (letter: string) => `Group ${letter} has no members.`,
		withoutCases: (letter: string) => `Group ${letter} has no cases.`
	},
	noCases: 'This sitting has no cases yet.'
};
