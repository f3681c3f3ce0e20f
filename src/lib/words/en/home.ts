import { plural } from '../plural';
import { runs } from '../runs';
import { steps } from './home/steps';
import { declare } from './home/declare';

const cases = (numbers: readonly number[]) =>
	`${plural('en', numbers.length, { one: 'Case', other: 'Cases' })} ${runs('en', numbers)}`;
const count = (n: number) => `${n} ${plural('en', n, { one: 'case', other: 'cases' })}`;

export const home = {
	title: 'Your next step',
	greeting: { morning: 'Good morning', afternoon: 'Good afternoon', evening: 'Good evening' },
	kicker: (greeting: string, name: string) => `${greeting}, ${name}. Your next step`,

	spine: {
		sample: (drawn: number, accepted: number) => `${drawn} of ${accepted} cases`,
		cases: count,
		on: (day: string) => `From ${day}`,
		yours: (numbers: readonly number[]) =>
			`${cases(numbers)} ${plural('en', numbers.length, { one: 'is', other: 'are' })} yours`,
		sittings: (n: number) => `${n} ${plural('en', n, { one: 'sitting', other: 'sittings' })}`,
		caseOpen: (n: number) => `Case ${n} is open`,
		opened: (n: number, total: number) => `${n} of ${total} cases opened`,
		writing: 'Being written',
		version: (n: number, day: string) => `Version ${n}, ${day}`,
		approved: (day: string) => `Approved ${day}`,
		unopposed: (day: string) => `No objection, ${day}`,
		objections: (n: number, opened: number, total: number) =>
			`${n} ${plural('en', n, { one: 'objection', other: 'objections' })}, ${opened} of ${total} opened it`,
		answers: (n: number, total: number, needed: number) =>
			`${n} of ${total} approved, ${needed} needed`
	},
	steps,
	also: {
		chair: 'Go to the meeting',
		overview: 'The whole review',
		people: 'People'
	},

	then: 'Sittings',
	today: 'Today',
	noSittings: 'No sitting is planned yet.',
	sitting: (n: number) =>
		[
			'First sitting',
			'Second sitting',
			'Third sitting',
			'Fourth sitting',
			'Fifth sitting',
			'Sixth sitting'
		][n - 1] ?? `Sitting ${n}`,
	inGroup: (letter: string, others: string) =>
		others ? `You are in Group ${letter} with ${others}.` : `You are in Group ${letter}.`,
	alone: 'You write alone.',
	wasInGroup: (letter: string, others: string) =>
		others ? `You were in Group ${letter} with ${others}.` : `You were in Group ${letter}.`,
	yourCases: (numbers: readonly number[]) => `${cases(numbers)}.`,
	stages: {
		planned: 'Planned',
		arriving: 'People are arriving',
		breakouts: 'Groups are working',
		plenary: 'The whole panel is meeting',
		closed: 'Closed',
		cancelled: 'Cancelled',
		collecting: 'Members are sending their views'
	},
	arrive: {
		title: 'Coming to the sitting',
		link: 'Say whether you are here',
		home: 'Go to your next step',
		before: 'Say whether you will come. You can change this until you are there.',
		inputEnded: 'Your input has ended. Thank you. The members go on without advisers.',
		standsIn: (name: string) => `You stand in for ${name} at this sitting.`,
		hasSubstitute: (name: string) => `${name} stands in for you at this sitting.`,
		open: 'Press when you are there. Then papers and boards open to you as the meeting goes on.',
		here: 'You can leave early: what you have written stays.',
		now: {
			expected: 'You are expected',
			late: 'You will be late',
			apologies: 'You have sent your apologies',
			room: 'You are in the room',
			remote: 'You are here remotely',
			left: 'You have left',
			'not-expected': 'You have not said whether you will come',
			over: 'This sitting is over'
		},
		say: {
			expected: 'I will come',
			late: 'I will be late',
			apologies: 'I cannot come',
			room: 'I am in the room',
			remote: 'I am here remotely',
			left: 'I am leaving',
			'not-expected': ''
		}
	},
	chairIs: (name: string) => `Chair: ${name}.`,
	chairYou: 'You are in the chair.',
	notThere: 'You were not there.',
	otherReviews: 'Other reviews of the panel',
	contact: 'Your contact',
	noContact: 'The panel has not named a contact yet.',
	term: (from: string, to: string) => `Your term: ${from} to ${to}.`,
	signedOn: (day: string) => `Undertaking signed ${day}.`,
	undertakingAgain: 'Read it again',

	modes: {
		'in-person': 'In person',
		online: 'Online',
		both: 'In person, with people joining online',
		remote: 'By collecting views remotely'
	} as Record<string, string>,

	overview: {
		lede: (drawn: string, sittings: string) => `${drawn}, ${sittings}, one report.`,
		present: 'Present',
		tookPart: 'Who sent their views',
		due: (day: string) => `Members sent their views from home. The last day: ${day}.`,
		nobodySent: 'No one has sent any yet.',
		groups: 'Groups',
		case: 'Case',
		caseNumbers: cases,
		group: (letter: string) => `Group ${letter}`,
		allCases: 'The cases',
		casesText: 'Cases are referred to only by their numbers.',
		sittingOf: 'Sitting',
		givenTo: 'Given to',
		standing: 'Status',
		declared: 'Your answer',
		standings: {
			waiting: 'Not opened',
			groups: 'Groups are working on it',
			alone: 'Members are writing alone',
			open: 'Open to everyone',
			agreed: 'Agreed'
		},
		exits: {
			cancel: 'The sitting was cancelled',
			remote: 'Views were collected remotely',
			proceed: 'The panel went ahead'
		},
		exit: (what: string, by: string, day: string) => `${what} (${by}, ${day}).`,
		/** The reason follows. */
		reason: 'Reason:',
		declare: 'Do you know anyone in these cases?',
		history: 'History of the review',
		draft: 'Draft report',
		room: 'Go to the meeting',
		besides: (names: string) => `Also there, but not counted: ${names}.`,
		nobody: 'No one is marked present yet.',
		noGroups: 'There are no groups yet.'
	},
	declare
};
