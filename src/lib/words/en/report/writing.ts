import { plural } from '../../plural';

/** Who wrote what. The Welsh is cy/writing.ts, of the same type. */
export const writing = {
	title: 'Who wrote what',
	lede: 'Each board records who wrote which words, and what it said at every earlier minute. No one can edit that record. Private notes have no such record.',
	acts: 'Who did what',
	boards: 'Boards',
	none: 'There is no board to read yet. The office can read a group’s board once its case is open to everyone.',
	papersGone:
		'The record of who wrote what on the groups’ boards was destroyed with them, because it held words from papers. You can still read the boards.',
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
			`For ${months} ${plural('en', months, { one: 'month', other: 'months' })} after the report is approved and every sitting is closed. The panel chose this in its settings. The boards’ own words are kept.`,
		goingOn: 'Kept while the review continues.',
		until: (day: string) => `Kept until ${day}, then destroyed.`,
		destroyed: (day: string) => `Destroyed on ${day}.`,
		destroyedText:
			'We can no longer show who wrote which words or what the boards said at earlier minutes. You can still read the boards.',
		gone: (day: string, { draft, findings, board }: HistoriesOf) => {
			const cases = plural('en', findings, { one: 'case', other: 'cases' });
			const boards = plural('en', board, { one: 'group board', other: 'group boards' });
			const all = [
				...(draft > 0 ? ['the draft'] : []),
				...(findings > 0 ? [`the findings of ${findings} ${cases}`] : []),
				...(board > 0 ? [`${board} ${boards}`] : [])
			];
			return `The record of who wrote what was destroyed on ${day}: ${all.join(', ')}. These boards keep no new record.`;
		},
		held: (name: string, when: string) => `Put on hold by ${name}, ${when}.`,
		heldText: (day: string | null) =>
			day
				? `While it is on hold, nothing is destroyed on ${day}.`
				: 'While it is on hold, nothing is destroyed.',
		reason: 'Reason',
		hold: 'Put it on hold',
		holdHint:
			'Nothing is destroyed until the hold ends, not even private notes. The history shows who put it on hold, when and why.',
		holdWhy: 'Why must it be kept longer?',
		release: 'End the hold',
		releaseHint: 'If the date has passed, everything is destroyed within a minute.',
		releaseSure: 'Yes, end the hold: what was kept may now be destroyed'
	},
	boardLede:
		'After each passage you see who wrote it and when. To see words deleted since, choose an earlier minute.',
	back: 'All boards',
	when: 'Show the board at',
	show: 'Show',
	earlier: 'Earlier',
	later: 'Later',
	latest: 'Latest',
	place: (n: number, total: number) =>
		total === 1
			? 'Words were written in 1 minute only'
			: `Minute ${n} of ${total} in which words were written`,
	stood: (when: string) => `The board on ${when}`,
	empty: 'Nothing was written.',
	by: (name: string, time: string) => `${name}, ${time}`,
	house: 'the server',
	gone: (name: string) => `deleted by ${name}`,
	elsewhere: 'not shown here'
};

/** How many boards of each kind. */
export type HistoriesOf = Record<WritingOf['kind'], number>;

/** A board, and what it is of. */
export interface WritingOf {
	kind: 'board' | 'findings' | 'draft';
	case: number | null;
	group: string | null;
}
