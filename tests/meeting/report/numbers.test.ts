import { expect, test } from 'vitest';
import { blockNumbers } from '../../../src/lib/meeting/report/numbers';
import type { Numbered } from '../../../src/lib/meeting/report/numbers';
import type { ReportSection } from '../../../src/lib/meeting/settings/report-template';

const title = { en: '', cy: '' };
const sections: ReportSection[] = [
	{ id: 'masthead', title, kind: 'prose' },
	{ id: 'overview', title, kind: 'prose' },
	{ id: 'cases', title, kind: 'cases' },
	{ id: 'themes', title, kind: 'themes' },
	{ id: 'observations', title, kind: 'observations' }
];
const block = (id: string, section: string, more: Partial<Numbered> = {}): Numbered => ({
	...{ id, section, kind: 'paragraph' },
	...more
});
const finding = (id: string, number: number) =>
	block(id, 'cases', { kind: 'negative', case: number });
const observed = (id: string, number?: number) =>
	block(id, 'observations', { kind: 'observation', ...(number && { number }) });
const blocks = [
	block('panel', 'masthead'),
	block('dates', 'overview'),
	block('place', 'overview'),
	block('how', 'cases'),
	finding('1a', 1),
	finding('14a', 14),
	finding('14b', 14),
	block('grade-14', 'cases', { case: 14 }),
	block('contact', 'themes', { kind: 'theme' }),
	block('record', 'themes', { kind: 'theme' }),
	observed('letters'),
	observed('checks')
];
const numbers = (of = blocks) => Object.fromEntries(blockNumbers(of, sections));

test('a finding is called by its section, its case and its place there, other blocks by section and place', () => {
	expect(numbers()).toEqual({
		...{ dates: '1.1', place: '1.2', how: '2.0.1' },
		...{ '1a': '2.1.1', '14a': '2.14.1', '14b': '2.14.2', 'grade-14': '2.14.3' },
		...{ contact: '3.1', record: '3.2', letters: '1', checks: '2' }
	});
});

test('no two are equal: 2.1 is case 1, and a paragraph before it is not 2.1', () => {
	const many = [...blocks, ...Array.from({ length: 30 }, (_, n) => block(`more-${n}`, 'cases'))];
	const all = Object.values(numbers(many));
	expect(new Set(all).size).toBe(all.length);
	expect(all).not.toContain('2.1');
});

test('an observation keeps the number it was given when sealed, as a draft counts it', () => {
	const draft = numbers();
	const sealed = numbers(
		blocks.map((each) =>
			each.kind === 'observation' ? { ...each, number: each.id === 'letters' ? 1 : 2 } : each
		)
	);
	expect(sealed).toEqual(draft);
	expect(numbers([observed('ninth', 9), observed('tenth')])).toEqual({ ninth: '9', tenth: '10' });
});

test('a block of a section that the template lost is numbered in the last one', () => {
	expect(numbers([...blocks, block('stray', 'minutes')]).stray).toBe('4.1');
});
