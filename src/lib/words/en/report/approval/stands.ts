import { plural } from '../../../plural';

/** How many have approved, and how many are needed. */
const requests = (n: number) =>
	`${n} ${plural('en', n, { one: 'request', other: 'requests' })} for change to settle`;

export const stands = {
	heading: 'Answers so far',
	count: (approvals: number, voters: number, version: number) =>
		`${approvals} of ${voters} ${voters === 1 ? 'has' : 'have'} approved version ${version}`,
	needed: (n: number, rule: string) => `${n} needed${rule ? `: ${rule}` : ''}.`,
	rules: {
		'two-thirds': 'two thirds of those who attended',
		fraction: (a: number, b: number) => `${a} of every ${b} of those who attended`,
		all: 'everyone who attended',
		count: ''
	},
	silence: 'Silence is not approval.',
	open: (n: number) => `${requests(n)} before the report can be approved.`,
	abstained: (n: number) => `${n} ${n === 1 ? 'member abstains' : 'members abstain'}.`,
	passed: 'Enough members have approved. The coordinator can record the approval.',
	announced: (approvals: number, voters: number) => `${approvals} of ${voters} have approved.`
};
