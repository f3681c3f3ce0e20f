import { counted } from '../../counted';
import { plural } from '../../../plural';

/** What changed since a member answered. */
const parts = (n: number) => `${n} ${plural('en', n, { one: 'part', other: 'parts' })}`;

/** The members' answers to a sealed version. The Welsh is cy/approval.ts. */

export const changes = {
	heading: 'What changed since you answered',
	count: (n: number) => `${parts(n)}.`,
	readWhole: 'Read the whole report',
	changed: 'Changed',
	added: 'New',
	removed: 'Removed',
	youAsked: 'You asked for this',
	asked: (name: string, day: string) => `${name}, ${day}`,
	outcome: 'What the office did:',
	withheld: (n: number, count: number) =>
		`Case ${n}: you stood down. ${parts(count)} of it changed.`,
	kind: (before: string, after: string) => `It was “${before}” and is now “${after}”.`,
	flags: (before: string, after: string) =>
		`Flags: ${before || 'none'} before, ${after || 'none'} now.`,
	cases: (before: number, after: number) =>
		`It was seen in ${counted.cases(before)} and is now seen in ${after}.`,
	inWelsh: 'In Welsh',
	rest: (n: number) =>
		n === 1 ? 'The 1 part that did not change' : `The ${n} parts that did not change`,
	none: 'No words changed since the version you answered.',
	otherRequests: 'Other requests for change to the earlier version'
};
