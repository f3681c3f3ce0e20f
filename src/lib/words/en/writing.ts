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
