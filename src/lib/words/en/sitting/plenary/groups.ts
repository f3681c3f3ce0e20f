import { plural } from '../../../plural';
import { called } from '../../../called';

/** What each group wrote, beside the findings. */
export const groups = {
	heading: 'As the groups wrote',
	count: (n: number) => `${n} ${plural('en', n, { one: 'point', other: 'points' })}`,
	summary: (points: number, members: string[]) =>
		`${points} ${plural('en', points, { one: 'point', other: 'points' })}. ${members.join(', ')}`,
	empty: 'This group wrote no points about the case.',
	notCopies: 'Only members and the coordinator see the groups’ own points. The findings are below.',
	inFinding: (n: number) => `In finding ${n}`,
	aside: 'Set aside',
	observation: 'Question to the force',
	nowhere: 'Not in a finding yet',
	changed: 'Changed since it was first opened',
	changedWas: (was: string) => `Before: “${was}”`,
	gone: 'Deleted by the group',
	goneText: 'The group deleted this point after the case was first opened. Its finding is kept.',
	pinned: 'From the case file:',
	pinnedUnread: 'Attached to words in the case file',
	pinnedPage: (n: number) => `Attached to page ${n} of a paper`,
	pinnedMoment: (at: string) => `Attached to ${at} of a recording`,
	said: {
		none: (kind: string, name: string) => `${kind}. Marked by ${name}.`,
		withdrawn: (kind: string, name: string) =>
			`${kind}: marked by ${name}. It no longer counts, because someone wrote a point.`
	},
	redaction: {
		none: 'Blacked-out text did not make this case harder to assess.',
		limited: 'Because of blacked-out text, some of this case could not be assessed.',
		prevented: 'Because of blacked-out text, this case could not be assessed.'
	},
	whoFound: 'The groups differ on what they found:',
	foundSome: (letter: string, n: number) =>
		`${called('Group', letter)}: ${n} ${n === 1 ? 'point' : 'points'}`,
	foundNone: (letter: string) => `${called('Group', letter)}: found none`,
	foundSilent: (letter: string) => `${called('Group', letter)}: wrote nothing`,
	actions: (author: string) => `Move this point by ${author}`
};
