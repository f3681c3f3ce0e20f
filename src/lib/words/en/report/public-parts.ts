import { plural } from '../../plural';

const cases = (n: number) => `${n} ${plural('en', n, { one: 'case', other: 'cases' })}`;
const months = (n: number) => `${n} ${plural('en', n, { one: 'month', other: 'months' })}`;

/** What a published report says of itself: its summary, how its cases were chosen, and what was withdrawn. */
export const publicParts = {
	summary: {
		title: 'Summary',
		random: (n: number, of: number) =>
			`The panel looked at ${cases(n)}, drawn at random from ${of}.`,
		stratified: (n: number, of: number) =>
			`The panel looked at ${cases(n)}, drawn at random from ${of}, with at least a set number of some kinds.`,
		purposive: (n: number) =>
			`The panel looked at ${cases(n)}. They were chosen for a purpose, not at random.`,
		cases: (n: number) => `The panel looked at ${cases(n)}.`,
		members: (n: number) =>
			`${n} ${plural('en', n, { one: 'member', other: 'members' })} took part.`,
		findings: (list: string) => `Its findings: ${list}.`,
		kinds: {
			positive: (n: number) => `${n} ${plural('en', n, { one: 'positive', other: 'positives' })}`,
			negative: (n: number) => `${n} ${plural('en', n, { one: 'negative', other: 'negatives' })}`,
			query: (n: number) => `${n} ${plural('en', n, { one: 'query', other: 'queries' })}`,
			action: (n: number) => `${n} ${plural('en', n, { one: 'action', other: 'actions' })}`
		},
		themes: (n: number) => `${n} ${plural('en', n, { one: 'theme', other: 'themes' })} came up.`,
		observations: (n: number) =>
			`The panel made ${n} ${plural('en', n, { one: 'observation', other: 'observations' })}.`,
		answers: (list: string) => `The force answered. ${list}.`,
		position: (position: string, n: number) => `${position}: ${n}`,
		promises: (n: number, met: number, overdue: number) =>
			`It made ${n} ${plural('en', n, { one: 'promise', other: 'promises' })}: ${met} kept, ${overdue} overdue.`
	},
	sampling: {
		title: 'How the cases were drawn, and how to check it',
		caption: 'The draw',
		heads: ['What', 'As recorded'] as string[],
		receipt: 'Receipt of the draw (JSON)',
		text: 'No one could choose the cases. The office locked its list and a secret number first. Then somebody else said the public word. The draw follows from all three.',
		/** Where other cases were added for a purpose. */
		textOfDrawn:
			'This is about the cases that were drawn. Other cases of this report were chosen for a purpose. No one could choose the drawn ones: the office locked its list and a secret number first, then somebody else said the public word, and the draw follows from all three.',
		check:
			'The receipt is published with this report. Anyone who has it and the list of references can work out the draw again. It names no case.',
		method: 'Method',
		methods: {
			random: 'At random',
			stratified: 'At random, with at least a set number of some kinds'
		},
		window: 'Cases closed',
		windowOf: (from: string, to: string, n: number) => `From ${from} to ${to} (${months(n)})`,
		listed: 'Cases on the list',
		accepted: 'Cases that could be drawn',
		drawn: 'Cases drawn',
		reserves: 'Reserves drawn',
		replaced: 'Cases replaced by a reserve',
		word: 'Public word',
		on: 'Drawn on'
	},
	record: {
		title: 'Earlier publications of this report',
		caption: 'Each was withdrawn before the next was published',
		heads: ['Version', 'Published', 'Withdrawn', 'Why', 'Code of its words (SHA-256)'] as string[],
		version: (n: number) => `Version ${n}`
	},
	gone: (day: string, hash: string) =>
		`It was published on ${day}. The code of its exact words (SHA-256) was ${hash}.`
};
