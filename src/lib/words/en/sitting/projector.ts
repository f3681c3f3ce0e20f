import { plural } from '../../plural';

/** The screen before the room. The Welsh is cy/sitting/projector.ts. */
export const projector = {
	title: 'Projector',
	open: 'Open the projector',
	openHint:
		'It opens in a window of its own, for the screen in the room. It follows the meeting and shows no names.',

	case: (n: number, total: number) => `Case ${n} of ${total}`,
	agreeing: 'Being agreed now',
	agreed: 'Agreed',
	changed: 'Changed since it was agreed',
	back: 'Given back to the groups',
	findings: 'Findings',
	empty: 'There are no findings yet.',
	/** After a kind: the rest of a long finding. */
	continued: 'continued',
	called: 'Being discussed now: ',
	page: (n: number, of: number) => `Page ${n} of ${of}`,
	previous: 'Previous page',
	next: 'Next page',

	groups: 'Groups',
	ready: (n: number, of: number) =>
		`${n} of ${of} ${plural('en', of, { one: 'case', other: 'cases' })} ready`,
	sent: (n: number, of: number) =>
		`${n} of ${of} ${plural('en', of, { one: 'member has', other: 'members have' })} sent their views`,
	notBegun: 'The sitting has not started yet',
	nextCase: (n: number) => `Next: case ${n}`,
	over: 'This sitting is closed',
	cancelled: 'This sitting is cancelled',
	thanks: 'Thank you.',
	withheld: 'This case is not shown on this screen',
	withheldText:
		'It is not open to the person signed in on this screen. The chair of this case can show it from another screen.',

	notYours: 'The meeting is not shown on this screen',
	notYoursText: 'Only the chair or the coordinator can show it from their own screen.',

	show: {
		open: 'A show of hands is open',
		closed: 'The show of hands has closed',
		/** @param n the finding's number, 0 where it is not shown any more */
		result: {
			all: (n: number) => `All members taking part hold ${n > 0 ? `finding ${n}` : 'this view'}`,
			majority: (n: number) =>
				`A majority of the members taking part hold ${n > 0 ? `finding ${n}` : 'this view'}`,
			some: (n: number) =>
				`Some of the members taking part hold ${n > 0 ? `finding ${n}` : 'this view'}`
		}
	},
	item: (title: string) => `Now: ${title}`,
	chair: (name: string) => `Chair: ${name}`,
	speaker: (name: string) => `Speaking: ${name}`,
	offline: 'No connection. What is shown may be out of date.',
	ended: 'You are signed out. Sign in again in this window.',

	screen: 'This screen',
	dark: 'Dark background',
	light: 'Light background',
	names: 'Show the names of the chair and the speaker',
	noNames: 'Hide names'
};
