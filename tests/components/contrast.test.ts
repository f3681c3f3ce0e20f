import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/lib/ui/styles/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

type Theme = Record<string, string>;

const light = tokensOf(':root');
const darkBySystem = tokensOf(":root:not([data-theme='light'])");
const darkByChoice = tokensOf(":root[data-theme='dark']");
const more = css.indexOf('prefers-contrast: more');
const moreDark = css.indexOf('(prefers-contrast: more) and (prefers-color-scheme: dark)');
const dark = { ...light, ...darkByChoice };
const projector = tokensOf(":root:has([data-screen='projector'])");
const projectedBySystem = tokensOf(
	":root:not([data-theme='light']):has([data-screen='projector'])"
);
const projectedByChoice = tokensOf(":root[data-theme='dark']:has([data-screen='projector'])");

const screens: [string, Theme][] = [
	['light', light],
	['dark', dark],
	['more contrast', { ...light, ...tokensOf(":root:not([data-theme='dark'])", more) }],
	['more contrast, dark', { ...dark, ...tokensOf(":root:not([data-theme='light'])", moreDark) }],
	['more contrast, dark by choice', { ...dark, ...tokensOf(":root[data-theme='dark']", more) }]
];
const projectors: [string, Theme][] = [
	['projector', { ...light, ...projector }],
	['projector, dark by the system', { ...dark, ...projector, ...projectedBySystem }],
	['projector, dark by choice', { ...dark, ...projector, ...projectedByChoice }]
];

const kinds = ['positive', 'negative', 'query', 'action'];
const grounds = ['desk', 'paper', 'well', 'accent-wash'];
const text = [
	...grounds.flatMap((under) => [`ink on ${under}`, `ink-soft on ${under}`, `accent on ${under}`]),
	'on-accent on accent',
	'on-accent on accent-deep',
	...kinds.flatMap((kind) => [
		`${kind} on desk`,
		`${kind} on paper`,
		`${kind} on ${kind}-wash`,
		`ink on ${kind}-wash`,
		`ink-soft on ${kind}-wash`
	]),
	'error on paper',
	'error on error-wash',
	'ink on error-wash',
	'stale on stale-wash',
	'ink on added-wash',
	'ink on removed-wash',
	'ink-soft on removed-wash',
	'error on desk',
	'ink-soft on stale-wash'
];
const shapes = [
	'rule-strong on desk',
	'rule-strong on paper',
	'rule-strong on well',
	'rag-red on paper',
	'rag-amber on paper',
	'rag-green on paper',
	'private-line on desk',
	'focus on focus-gap',
	'focus on paper',
	'focus on desk',
	'stale on stale-wash',
	'accent on paper'
];
const projected = [
	...['desk', 'paper'].flatMap((under) =>
		['ink', 'ink-soft', 'accent', ...kinds].map((over) => `${over} on ${under}`)
	),
	'on-accent on accent'
];

describe.each(screens)('%s', (_, theme) => {
	test.each(text)('%s can be read: 4.5 to 1', (pair) =>
		expect(ratio(theme, pair)).toBeGreaterThanOrEqual(4.5)
	);
	test.each(shapes)('%s can be seen: 3 to 1', (pair) =>
		expect(ratio(theme, pair)).toBeGreaterThanOrEqual(3)
	);
});

describe.each(projectors)('%s', (_, theme) => {
	test.each(projected)('%s can be read across a room: 7 to 1', (pair) =>
		expect(ratio(theme, pair)).toBeGreaterThanOrEqual(7)
	);
});

test('dark by the system and dark by choice are the same', () => {
	expect(darkBySystem).toEqual(darkByChoice);
	expect(Object.keys(darkByChoice).length).toBeGreaterThan(20);
	expect(projectedBySystem).toEqual(projectedByChoice);
	expect(Object.keys(projectedByChoice).length).toBeGreaterThan(5);
});

function tokensOf(selector: string, after = 0): Theme {
	const start = css.indexOf(`${selector} {`, after);
	const block = css.slice(start, css.indexOf('}', start));
	return Object.fromEntries(
		[...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex])
	);
}

function ratio(theme: Theme, pair: string): number {
	const [low, high] = pair
		.split(' on ')
		.map((name) => luminance(theme[name]))
		.sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(value: number): number {
	return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
