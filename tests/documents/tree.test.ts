import { expect, test } from 'vitest';
import { reportBody, reportDocument } from '../../server/documents/tree';
import type { DocumentFacts } from '../../server/documents/tree';
import { edition } from '../../src/lib/meeting/report/edition';
import type { Block } from '../../src/lib/meeting/report/report';
import type { ReportSection } from '../../src/lib/meeting/settings/report-template';
import { words } from '../../src/lib/words/words';

const sections = (
	[
		['masthead', 'prose'],
		['overview', 'prose'],
		['cases', 'cases'],
		['themes', 'themes'],
		['observations', 'observations']
	] as const
).map(([id, kind]): ReportSection => ({ id, kind, title: { en: `The ${id}`, cy: `Y ${id}` } }));

const block = (id: string, section: string, more: Partial<Block> = {}): Block => ({
	...{ id, section, kind: 'paragraph', flags: [], en: `${id} in English`, cy: '' },
	...more
});
const blocks = [
	block('title', 'masthead', { cy: 'Y Panel' }),
	block('met', 'overview', { en: '\nThe panel met twice.\n \nSix came.\nSeven are needed.\n' }),
	block('late', 'cases', { kind: 'negative', case: 1, flags: ['improvement', 'concern'] }),
	block('secret', 'cases', { kind: 'query', case: 3 }),
	block('contact', 'themes', { kind: 'theme', cases: 5 }),
	block('counted', 'observations', { kind: 'observation', number: 1, cases: 2 })
];
const facts = (more: Partial<DocumentFacts> = {}): DocumentFacts => ({
	edition: edition({ blocks }, sections),
	settings: {
		name: { en: 'Quality Panel', cy: 'Panel Ansawdd' },
		area: { en: 'Glan Teifi', cy: 'Glan Teifi' },
		timeZone: 'Europe/London'
	},
	review: { en: 'Hub, July 2023', cy: 'Hyb, Gorffennaf 2023' },
	version: { number: 1, hash: 'ab12', sealedAt: '2023-07-24T08:40:00.000Z' },
	status: { replacedBy: null, approvedAt: null, agreed: null, isConsent: false, allows: 'answer' },
	...{ cases: 17, languages: ['en', 'cy'], lang: 'en', w: words.en },
	...more
});
const inWelsh = { lang: 'cy', w: words.cy } as const;
const part = (id: string, more: Partial<DocumentFacts> = {}) =>
	reportBody(facts(more)).parts.find((each) => each.id === id)?.body ?? [];

test('parts come in the template’s order, numbered, with the masthead above them', () => {
	const { masthead, parts } = reportBody(facts());
	expect(masthead.map(({ id }) => id)).toEqual(['title']);
	expect(parts.map(({ number, title }) => `${number} ${title}`)).toEqual([
		'1 The overview',
		'2 The cases',
		'3 The themes',
		'4 The observations'
	]);
});

test('a blank line makes a paragraph, and a line break stays in one', () => {
	expect(part('overview')).toMatchObject([
		{ paragraphs: ['The panel met twice.', 'Six came.\nSeven are needed.'] }
	]);
});

test('a finding stands under its case with its kind and its flags in words', () => {
	const [one] = part('cases');
	expect(one).toMatchObject({ kind: 'case', title: 'Case 1', withheld: null });
	expect(one.kind === 'case' && one.findings).toMatchObject([
		{ kind: 'negative', label: 'Negative', words: { id: 'late', lang: 'en' } }
	]);
	const { concern, improvement } = words.en.common.flags;
	const notes = one.kind === 'case' ? one.findings[0].words.notes : [];
	expect(notes).toEqual([`${improvement} · ${concern}`]);
});

test('of a case somebody stood down from there is its title and the reason', () => {
	const body = part('cases', { edition: edition({ blocks }, sections, [3]) });
	expect(body[1]).toEqual({
		kind: 'case',
		number: 3,
		title: words.en.report.withheld(3),
		withheld: words.en.report.withheldText,
		findings: []
	});
	expect(JSON.stringify(body)).not.toContain('secret');
});

test('every row of a table has a cell for each of its headings', () => {
	const tables = [...part('themes'), ...part('observations')];
	expect(tables.map(({ kind }) => kind)).toEqual(['table', 'table']);
	for (const each of tables) {
		if (each.kind !== 'table') continue;
		for (const { cells } of each.rows) expect(cells).toHaveLength(each.heads.length);
	}
	expect(JSON.stringify(tables[0])).toContain('5 of 17 cases');
	expect(JSON.stringify(tables[1])).toContain('Seen in 2 of 17 cases');
});

test('missing Welsh is English that says so; not in a report that is made in English alone', () => {
	expect(part('overview', inWelsh)).toMatchObject([
		{ lang: 'en', untranslated: words.cy.report.untranslated }
	]);
	expect(reportBody(facts(inWelsh)).masthead).toMatchObject([
		{ lang: 'cy', paragraphs: ['Y Panel'], untranslated: null }
	]);
	expect(reportBody(facts(inWelsh)).untranslated).toEqual({ missing: 5, total: 6 });
	const english = { ...inWelsh, languages: ['en'] } as const;
	expect(part('overview', english)).toMatchObject([{ lang: 'en', untranslated: null }]);
	expect(reportBody(facts(english)).untranslated.missing).toBe(0);
});

test('a part nobody wrote in says so', () => {
	const body = part('overview', { edition: edition({ blocks: blocks.slice(0, 1) }, sections) });
	expect(body).toEqual([{ kind: 'remark', text: words.en.report.empty }]);
});

test('a file says what it is, when it was sealed and how it stands', () => {
	const file = reportDocument(facts());
	expect(file.title).toBe('Hub, July 2023, version 1: Quality Panel, Glan Teifi');
	expect(file.about).toContain(words.en.report.status.answering);
	expect(file.about).toContain(words.en.report.notPublished);
	expect(file.hash.value).toBe('ab12');
	expect(file.untranslatedNote).toBeNull();
	expect(reportDocument(facts(inWelsh)).untranslatedNote).toContain('5');
});
