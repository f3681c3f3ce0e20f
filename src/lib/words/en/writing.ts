import { plural } from '../plural';

/** Who wrote what. The Welsh is cy/writing.ts, of the same type. */
export const writing = {
	title: 'Who wrote what',
	lede: 'Each board keeps who wrote which words, and how it stood at every earlier minute. Nobody can edit that. Private notes keep nothing.',
	acts: 'Who did what',
	boards: 'Boards',
	none: 'No board can be looked into yet: a group’s board opens to the office with its case.',
	report: 'The report',
	short: ({ kind, group }: WritingOf) =>
		({ draft: 'The draft', findings: 'Findings', board: group ? `Group ${group}` : 'The board' })[
			kind
		],
	of: (what: WritingOf) =>
		what.kind === 'draft'
			? 'Who wrote the report'
			: `Case ${what.case}, ${
					what.kind === 'findings' ? 'findings' : what.group ? `Group ${what.group}` : 'the board'
				}: who wrote what`,
	keep: {
		heading: 'How long this is kept',
		choice: (months: number) =>
			`For ${months} ${plural('en', months, { one: 'month', other: 'months' })} after the review ends: its report approved, and no sitting open. The panel chose this; it is set in the panel’s settings. What the boards say stays.`,
		goingOn: 'Kept while the review goes on.',
		until: (day: string) => `Kept until ${day}, and destroyed from that day on.`,
		destroyed: (day: string) => `Destroyed on ${day}.`,
		destroyedText:
			'Who wrote which words, and how the boards stood at earlier minutes, cannot be shown any more. What the boards say is still there, on their own pages.',
		held: (name: string, when: string) => `On hold by ${name}, since ${when}.`,
		heldText: (day: string | null) =>
			day ? `Nothing is destroyed on ${day} while it is.` : 'Nothing is destroyed while it is.',
		reason: 'Reason',
		hold: 'Put it on hold',
		holdHint:
			'Nothing is destroyed until the hold is ended, private notes of a closed sitting included. Who held it, when and why is kept.',
		holdWhy: 'Why it must be kept longer',
		release: 'End the hold',
		releaseHint: 'Where the day has passed, everything is destroyed within the minute.',
		releaseSure: 'Yes, end the hold: what was held may be destroyed for good'
	},
	boardLede:
		'A name stands behind the words that person wrote, with the time. Words deleted since are not shown: look at an earlier minute.',
	back: 'All boards',
	when: 'As it stood at',
	show: 'Show',
	earlier: 'A step earlier',
	later: 'A step later',
	latest: 'The latest',
	place: (n: number, total: number) =>
		total === 1
			? 'Something was written in this one minute only'
			: `${n} of ${total} minutes in which something was written`,
	stood: (when: string) => `As it stood on ${when}`,
	empty: 'Nothing was written.',
	by: (name: string, time: string) => `${name}, ${time}`,
	house: 'the server',
	gone: (name: string) => `deleted by ${name}`,
	elsewhere: 'not shown: its points are elsewhere'
};

/** A board, and what it is of. */
export interface WritingOf {
	kind: 'board' | 'findings' | 'draft';
	case: number | null;
	group: string | null;
}
