import { expect, test } from 'vitest';
import {
	edition,
	partNumbers,
	places,
	readIn,
	untranslated
} from '../../../src/lib/meeting/report/edition';
import type { Block } from '../../../src/lib/meeting/report/report';
import type { ReportSection } from '../../../src/lib/meeting/settings/report-template';

const title = { en: '', cy: '' };
const sections: ReportSection[] = [
	{ id: 'masthead', title, kind: 'prose' },
	{ id: 'overview', title, kind: 'prose' },
	{ id: 'cases', title, kind: 'cases' },
	{ id: 'themes', title, kind: 'themes' }
];
const block = (id: string, section: string, more: Partial<Block> = {}): Block => ({
	id,
	section,
	kind: 'paragraph',
	flags: [],
	en: `Words of ${id}`,
	cy: '',
	...more
});
const finding = (id: string, number: number) =>
	block(id, 'cases', { kind: 'negative', case: number });
const version = {
	blocks: [
		block('panel', 'masthead'),
		block('dates', 'overview'),
		block('how', 'cases'),
		finding('3a', 3),
		finding('3b', 3),
		finding('4a', 4),
		block('contact', 'themes', { kind: 'theme', cases: 2 })
	]
};
const ids = (blocks: readonly Block[]) => blocks.map(({ id }) => id);

test('the title stands above the parts, and they are numbered from one', () => {
	const { masthead, parts } = edition(version, sections);
	expect(ids(masthead)).toEqual(['panel']);
	expect(parts.map(({ id, number }) => [id, number])).toEqual([
		['overview', 1],
		['cases', 2],
		['themes', 3]
	]);
	expect(partNumbers(sections)).toEqual({ overview: 1, cases: 2, themes: 3 });
});

test('findings come under their cases, after the part’s own words', () => {
	const cases = edition(version, sections).parts[1];
	expect(ids(cases.blocks)).toEqual(['how']);
	expect(cases.cases.map(({ number, blocks }) => [number, ids(blocks)])).toEqual([
		[3, ['3a', '3b']],
		[4, ['4a']]
	]);
});

test('of a case the reader stood down from there is its number and not one word', () => {
	const laid = edition(version, sections, [3]);
	expect(laid.parts[1].cases[0]).toEqual({ number: 3, withheld: true, blocks: [] });
	expect(JSON.stringify(laid)).not.toContain('Words of 3');
	expect(JSON.stringify(laid)).toContain('Words of contact');
});

test('nor is there one above the parts, or among those the template has no part for', () => {
	const odd = {
		blocks: [
			block('panel', 'masthead'),
			block('3c', 'masthead', { kind: 'negative', case: 3 }),
			block('3d', 'minutes', { kind: 'negative', case: 3 })
		]
	};
	expect(JSON.stringify(edition(odd, sections, [3]))).not.toContain('Words of 3');
	expect(ids(edition(odd, sections, [3]).masthead)).toEqual(['panel']);
	expect(ids(edition(odd, sections).masthead)).toEqual(['panel', '3c']);
});

test('a block whose part the template no longer has is still there, at the end', () => {
	const strange = { blocks: [...version.blocks, block('stray', 'minutes')] };
	expect(ids(edition(strange, sections).parts[2].blocks)).toEqual(['contact', 'stray']);
});

test('every block has a place that can be said', () => {
	const all = places(version, sections);
	expect(all.get('panel')).toEqual({ in: 'part', section: 'masthead', n: 1 });
	expect(all.get('3b')).toEqual({ in: 'case', case: 3, n: 2, number: '2.3.2' });
	expect(all.get('4a')).toEqual({ in: 'case', case: 4, n: 1, number: '2.4.1' });
	expect(all.get('contact')).toEqual({ in: 'themes', n: 1, number: '3.1' });
	expect(all.get('dates')).toEqual({ in: 'part', section: 'overview', n: 1, number: '1.1' });
	expect(all.size).toBe(version.blocks.length);
});

test('a report is read in the reader’s own language where it is made in it, else in its first', () => {
	expect(readIn(['en', 'cy'], 'cy')).toBe('cy');
	expect(readIn(['en'], 'cy')).toBe('en');
	expect(readIn(['cy'], 'en')).toBe('cy');
});

test('while all of its Welsh is still to come a version is read in English, whoever reads it', () => {
	const [welsh, english] = [{ cy: 'Gair' }, { cy: '' }];
	expect(readIn(['en', 'cy'], 'cy', [english, english])).toBe('en');
	expect(readIn(['en', 'cy'], 'cy', [welsh, english])).toBe('cy');
	expect(untranslated([welsh, english, english])).toBe(2);
});
