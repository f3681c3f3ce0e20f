import { expect, test } from 'vitest';
import { formatIn } from '../../src/lib/words/format';
import { plural } from '../../src/lib/words/plural';
import { runs } from '../../src/lib/words/runs';
import { words } from '../../src/lib/words/words';

const en = formatIn('en', 'Europe/London');
const cy = formatIn('cy', 'Europe/London');

test('Welsh counts in six ways', () => {
	const forms = { zero: 'dim', one: 'un', two: 'dau', few: 'tri', many: 'chwech', other: 'eraill' };
	expect([0, 1, 2, 3, 6, 4, 17].map((n) => plural('cy', n, forms))).toEqual([
		'dim',
		'un',
		'dau',
		'tri',
		'chwech',
		'eraill',
		'eraill'
	]);
	expect(plural('cy', 3, { other: 'diwrnod' })).toBe('diwrnod');
});

test('a sitting’s day and time are the panel’s, whatever the clock of the machine', () => {
	const start = new Date('2023-07-03T09:05:00Z');
	expect(en.dayTime(start)).toBe('3\u00a0July 2023, 10:05');
	expect(cy.fullDay(start)).toBe('Dydd Llun 3\u00a0Gorffennaf 2023');
	expect(formatIn('en', 'Asia/Tokyo').time(start)).toBe('18:05');
	expect(en.day('2023-07-02T23:30:00Z')).toBe('3\u00a0July 2023');
});

// A day and its month stay on one line.
test('a calendar day stays the day it is in every zone', () => {
	expect(formatIn('en', 'Pacific/Auckland').day('2023-02-14')).toBe('14\u00a0February 2023');
	expect(formatIn('cy', 'America/Los_Angeles').dayOnly('2023-02-14')).toBe('14\u00a0Chwefror');
});

test('names are listed as each language lists them', () => {
	expect(en.list(['Margaret Pugh', 'Gethin Rees', 'Owain Beynon'])).toBe(
		'Margaret Pugh, Gethin Rees and Owain Beynon'
	);
	expect(cy.list(['Gethin Rees', 'Owain Beynon'])).toBe('Gethin Rees ac Owain Beynon');
	expect(cy.list(['Tomos Ellis', 'Joan Whitfield'])).toBe('Tomos Ellis a Joan Whitfield');
	expect(cy.list(['Joan', 'Whitfield'])).toBe('Joan a Whitfield');
	expect(en.list([])).toBe('');
});

test('how much was gathered is said as each language counts', () => {
	const [english, welsh] = [words.en.plenary.keys.gathered, words.cy.plenary.keys.gathered];
	expect([english(0, 0), english(1, 0), english(2, 1)]).toEqual([
		'There are no new points.',
		'1 new point brought in.',
		'2 new points brought in. 1 new statement that nothing was found.'
	]);
	expect([welsh(0, 0), welsh(1, 0), welsh(2, 1), welsh(3, 0)]).toEqual([
		'Nid oes pwyntiau newydd.',
		'Daeth 1 pwynt newydd i mewn.',
		'Daeth 2 bwynt newydd i mewn. Ychwanegwyd 1 datganiad newydd na chafwyd dim.',
		'Daeth 3 phwynt newydd i mewn.'
	]);
});

test('lengths, sizes, counts', () => {
	expect([
		en.clock(72),
		en.clock(3725),
		en.minutes(1),
		cy.minutes(2),
		cy.days(2),
		en.days(1)
	]).toEqual(['1:12', '1:02:05', '1 minute', '2 funud', '2 ddiwrnod', '1 day']);
	expect([en.size(84_100), en.size(1_240_000), en.number(12345.5), en.percent(0.416)]).toEqual([
		'84 KB',
		'1.2 MB',
		'12,345.5',
		'42%'
	]);
});

test('nothing in the Welsh is left in English, or empty where the English is not', () => {
	const same: string[] = [];
	compare(words.en, words.cy, '', same);
	expect(same.filter((path) => !ALIKE.has(path))).toEqual([]);
});

/** Names of products and languages, said alike in both tongues. Add one only when it truly is. */
const ALIKE = new Set([
	'common.brand',
	'common.languages.en',
	'common.languages.cy',
	'draft.show.en',
	'draft.show.cy',
	'office.prepare.agenda',
	'casePapers.kinds.pdf',
	'papersKept.kinds.pdf',
	'papersKept.panel',
	'papersKept.csvHeads.4',
	'papersKept.csvHeads.5',
	'office.day.person',
	'office.day.agenda.head',
	'office.minutes.parts.agenda',
	'note.certificate.panel'
]);

function compare(english: unknown, welsh: unknown, path: string, same: string[]) {
	if (typeof english === 'string') {
		if (/\p{L}/u.test(english) && english === welsh) same.push(path);
		if (english !== '' && welsh === '') same.push(`${path} (empty)`);
	} else if (english && typeof english === 'object') {
		for (const [key, value] of Object.entries(english)) {
			compare(value, (welsh as Record<string, unknown>)[key], path ? `${path}.${key}` : key, same);
		}
	}
}

// And a run of cases stays on one line.
test('cases are counted off as a person says them', () => {
	expect(runs('en', [5, 1, 2, 3, 4, 13])).toBe('1\u00a0to\u00a05 and 13');
	expect(runs('cy', [1, 2, 3, 4, 5, 13])).toBe('1\u00a0i\u00a05 a 13');
	expect(words.en.plenary.rail.groupCases([5, 6, 7, 8, 9])).toBe('Cases 5\u00a0to\u00a09');
	expect(words.cy.plenary.waiting.later([2])).toBe('Ar ei ôl: achos 2.');
});

test('a further meeting has one name in Welsh: in the link and in the field that it leads to', () => {
	const { draft, office } = words.cy;
	for (const said of [draft.further, office.prepare.whyIn.en, office.prepare.whyIn.cy])
		expect(said).toContain('cyfarfod arall');
});
