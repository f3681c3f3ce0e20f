import { describe, expect, test } from 'vitest';
import { alike } from '../../../src/lib/meeting/alike/alike';
import { ENGLISH } from '../../../server/alike/english';
import type { Comparable } from '../../../src/lib/meeting/alike/comparable';

const point = (id: string, text: string, more: Partial<Comparable> = {}): Comparable => ({
	id,
	text,
	kind: 'negative',
	lang: 'en',
	...more
});
const others = [
	point('o1', 'The letter had no address on it'),
	point('o2', 'Nobody asked what the bank knew')
];
const scoreOf = (one: string, other: string, more: Partial<Comparable> = {}) =>
	alike([point('a', one), ...others, point('b', other, more)], ENGLISH).find(
		({ a, b }) => a === 'a' && b === 'b'
	)?.score ?? 0;

describe('of what stands on one line of the glossary', () => {
	test('the general word is near to each kind, and the kinds are less near to one another', () => {
		const general = scoreOf('Footage of the river', 'BWV at a wedding');
		const kinds = scoreOf('ANPR of the river', 'BWV at a wedding');
		expect(general).toBeGreaterThan(kinds);
		expect(scoreOf('Bodycam of the river', 'BWV at a wedding')).toBeGreaterThan(general);
	});

	test('two kinds by themselves are not suggested', () => {
		expect(scoreOf('The taser was faulty', 'Tight handcuffs')).toBe(0);
		expect(scoreOf('Tight cuffs', 'Tight handcuffs')).toBeGreaterThan(0);
	});
});

describe('a slip of the pen', () => {
	test.each([
		['No suspision', 'No suspicion'],
		['Safegaurding was poor', 'Safeguarding was poor'],
		['Apropriate adult late', 'Delay getting AA'],
		['Independant domestic violence advisor came', 'An IDVA came']
	])('is read as it was meant: %s / %s', (one, other) => {
		expect(scoreOf(one, other)).toBeGreaterThan(0);
	});

	test('is told as it was written', () => {
		const [pair] = alike([point('a', 'No suspision'), point('b', 'No suspicion')], ENGLISH);
		expect(pair.why[0].map(({ words }) => words)).toEqual(['suspision', 'suspicion']);
	});

	test('but a word of general English is that word', () => {
		expect(scoreOf('A deserted hamlet', 'The deserted helmet')).toBeLessThan(
			scoreOf('A deserted hamlet', 'The deserted hamlet')
		);
	});
});

test('what was late is less alike to what was never done than to what was late too', () => {
	const late = 'The interpreter came late';
	expect(scoreOf(late, 'Delay in getting an interpreter')).toBeGreaterThan(
		scoreOf(late, 'There was no interpreter')
	);
});

test('between two languages, words that only one of them has a name for count for little', () => {
	const both = scoreOf('Handcuffs and a delay', 'Gefynnau ac oedi', { lang: 'cy' });
	const more = scoreOf('Handcuffs and a delay', 'Gefynnau ac oedi hirfaith ofnadwy', {
		lang: 'cy'
	});
	expect(more).toBeGreaterThan(both / 2);
});

test.each([
	['No H2H', 'House to house was not done'],
	['RHI missed', 'No return home interview'],
	['PPN not sent', 'The safeguarding referral was not sent'],
	['YOT not told', 'Youth justice was not informed'],
	['No OOCR rationale', 'Rationale missing for the out of court disposal'],
	['ABE rushed', 'The video recorded interview was rushed'],
	['11 wks for a reply', 'A reply took 11 weeks']
])('short forms are read: %s / %s', (one, other) => {
	expect(scoreOf(one, other)).toBeGreaterThan(0);
});

test.each([
	['The officer was rude', 'The officer was not polite'],
	['Force was excessive', 'Force was not proportionate'],
	['The grading was wrong', 'Not the right grading']
])('what is bad and what is not good is one matter: %s / %s', (one, other) => {
	expect(scoreOf(one, other)).toBeGreaterThan(0.5);
});

test('what should have been was not', () => {
	const flagged = 'It should have been flagged as racist';
	expect(scoreOf(flagged, 'It was not flagged as racist')).toBeGreaterThan(0);
	expect(scoreOf(flagged, 'It was flagged as racist')).toBe(0);
});

test('a "not" that two texts have in common is no reason to tell', () => {
	const [{ why }] = alike([point('a', 'BWV not kept'), point('b', 'BWV was not kept')], ENGLISH);
	expect(why.flat().map(({ words }) => words)).not.toContain('not');
});
