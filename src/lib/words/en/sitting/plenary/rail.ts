import { list } from '../../../list';
import { runs } from '../../../runs';

/** The rail: quorum, groups, cases, plan and chair. */
export const rail = {
	label: 'The meeting',
	stages: {
		planned: 'Planned',
		arriving: 'People are arriving',
		breakouts: 'Groups are working',
		plenary: 'The whole panel is meeting',
		closed: 'Closed',
		cancelled: 'Cancelled',
		collecting: 'Members are sending their views'
	},
	stoodDown: (n: number) =>
		n === 1
			? '1 person has stood down from this case and is not counted.'
			: `${n} people have stood down from this case and are not counted.`,
	exit: {
		proceed: (name: string, time: string) => `Going ahead. Allowed by ${name}, ${time}.`,
		remote: (name: string, time: string) =>
			`Members send their views from home. Decided by ${name}, ${time}.`,
		cancel: (name: string, time: string) => `Cancelled. Decided by ${name}, ${time}.`
	},
	exitReason: 'Reason',
	groups: 'Groups',
	groupCases: (cases: readonly number[]) =>
		`${cases.length === 1 ? 'Case' : 'Cases'} ${runs('en', cases)}`,
	points: (n: number) => `${n} ${n === 1 ? 'point' : 'points'} so far`,
	ready: (cases: string) => `Ready: ${cases}`,
	allReady: 'Ready',
	notReady: (cases: string) => `Not ready yet: ${cases}`,
	asks: 'Asking for help',
	/** After the group's name. */
	asksFor: 'asks for help',
	asking: (n: number) => (n === 1 ? '1 group asks for help' : `${n} groups ask for help`),
	number: (n: number) => `${n} ${n === 1 ? 'group' : 'groups'}`,
	asksSince: (name: string, time: string) => `${name} asked at ${time}`,
	visit: (letter: string) => `Visit Group ${letter}`,
	youVisit: 'You are visiting this group',
	openBoard: (n: number) => `Read their board for case ${n}`,
	endVisit: 'End the visit',

	cases: 'Cases',
	nav: 'Cases of this sitting',
	agreedOf: (n: number, total: number) => `${n} of ${total} agreed`,
	/** In the line of cases, where there is room for one word. */
	short: { open: 'open' },
	present: 'Present',
	presentOf: (n: number, needed: number) =>
		n > needed ? `${n}` + (needed > 0 ? `, ${needed} needed` : '') : `${n} of ${needed}`,
	presentEnough: 'enough',
	presentFew: 'too few',
	state: {
		waiting: 'Groups are working on it',
		open: 'Open',
		reopened: 'Given back to the groups',
		agreed: 'Agreed'
	},
	here: 'being discussed now',
	stoodDownHere: 'You stood down',
	case: (n: number) => `Case ${n}`,
	chairIs: (name: string) => `Chair: ${name}`,
	openShort: 'Open',
	openAgainShort: 'Open again',

	sheet: 'The day',
	item: 'Item',
	plan: 'Plan',
	used: 'Used',
	minutes: 'minutes',
	current: '(now)',

	chair: 'Chair',
	chairYou: 'you',
	chairNone: 'no one',
	inChair: (name: string) => `${name} is in the chair.`,
	youInChair: 'You are in the chair.',
	wasInChair: (name: string) => `${name} was in the chair.`,
	noChair: 'No one is in the chair.',
	chairless: 'This panel has no chair: the coordinator leads the plenary.',
	deputies: (names: string[]) =>
		`${names.length === 1 ? 'Deputy' : 'Deputies, in order'}: ${list('en', names)}.`,
	firstDeputy: (name: string) => `First deputy: ${name}`,
	take: 'Take the chair',
	takeText: (name: string) => `${name} becomes your deputy and can take the chair back.`,
	handOver: 'Hand over the chair',
	handTo: 'To',
	hand: 'Hand over',
	close: 'Close the sitting'
};
