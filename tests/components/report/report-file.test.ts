import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { CONTENT_POLICY, reportHtml } from '../../../server/documents/html';
import { reportDocument } from '../../../server/documents/tree';
import type { DocumentFacts } from '../../../server/documents/tree';
import { edition } from '../../../src/lib/meeting/report/edition';
import type { Block } from '../../../src/lib/meeting/report/report';
import type { ReportSection } from '../../../src/lib/meeting/settings/report-template';
import { words } from '../../../src/lib/words/words';

const section = (
	id: string,
	kind: ReportSection['kind'],
	en: string,
	cy: string
): ReportSection => ({
	id,
	kind,
	title: { en, cy }
});
const sections = [
	section('masthead', 'prose', 'Title', 'Teitl'),
	section('overview', 'prose', 'Overview', 'Trosolwg'),
	section('cases', 'cases', 'Findings', 'Canfyddiadau'),
	section('themes', 'themes', 'Themes', 'Themâu'),
	section('observations', 'observations', 'Observations', 'Sylwadau')
];
let made = 0;
const block = (section: string, en: string, more: Partial<Block> = {}): Block => ({
	id: `block-${made++}`,
	section,
	kind: 'paragraph',
	flags: [],
	en,
	cy: '',
	...more
});
const blocks = [
	block('masthead', 'The panel'),
	block('overview', 'The panel met twice.\n\nSix members came.\nSeven are needed.'),
	block('cases', 'The record said <script>alert("x")</script> & ‘more’.', {
		kind: 'negative',
		case: 1,
		flags: ['concern']
	}),
	block('cases', 'Da iawn 👍🏽', { kind: 'positive', case: 1, cy: 'Da iawn 👍🏽' }),
	block('cases', 'Secret of case three', { kind: 'query', case: 3 }),
	block('themes', 'שלום, contact', { kind: 'theme', cases: 5 }),
	block('observations', 'Is it counted?', { kind: 'observation', number: 1, cases: 2 })
];
const file = (lang: 'en' | 'cy', more: Partial<DocumentFacts> = {}): DocumentFacts => ({
	edition: edition({ blocks }, sections),
	settings: {
		name: { en: 'Quality Assurance Panel', cy: 'Panel Sicrhau Ansawdd' },
		area: { en: 'Glan Teifi', cy: 'Glan Teifi' },
		timeZone: 'Europe/London'
	},
	review: { en: 'Hub, July 2023', cy: 'Hyb, Gorffennaf 2023' },
	version: { number: 1, hash: 'ab12', sealedAt: '2023-07-24T08:40:00.000Z' },
	status: { replacedBy: null, approvedAt: null, agreed: null, isConsent: false, allows: 'answer' },
	cases: 17,
	languages: ['en', 'cy'],
	lang,
	w: words[lang],
	...more
});
const htmlOf = (lang: 'en' | 'cy', more: Partial<DocumentFacts> = {}) =>
	reportHtml(reportDocument(file(lang, more)));
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const open = (lang: 'en' | 'cy', more: Partial<DocumentFacts> = {}) => parsed(htmlOf(lang, more));
const texts = (document: Document, selector: string) =>
	[...document.querySelectorAll(selector)].map((each) => each.textContent?.trim());

test('it is a whole page: language, title, landmarks, headings that skip no level', () => {
	const document = open('en');
	expect(document.doctype?.name).toBe('html');
	expect(document.documentElement.lang).toBe('en');
	expect(document.title).toBe('Hub, July 2023, version 1: Quality Assurance Panel, Glan Teifi');
	for (const landmark of ['header', 'nav[aria-label]', 'main', 'footer']) {
		expect(document.querySelectorAll(`body > ${landmark}`)).toHaveLength(1);
	}
	const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((each) =>
		Number(each.tagName[1])
	);
	expect(levels[0]).toBe(1);
	expect(levels.filter((level) => level === 1)).toHaveLength(1);
	levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
	expect(texts(document, 'h2')).toEqual(['1 Overview', '2 Findings', '3 Themes', '4 Observations']);
});

test('every contents line leads to its heading, and no id stands twice', () => {
	const document = open('en');
	const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')];
	expect(links).toHaveLength(4);
	for (const { hash } of links) expect(ids).toContain(hash.slice(1));
});

test('tables have captions and header cells for their columns and numbered rows', () => {
	const document = open('en');
	for (const table of document.querySelectorAll('table')) {
		expect(table.caption?.textContent).toBeTruthy();
		expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(1);
	}
	expect(texts(document, 'tbody th[scope=row]')).toEqual(['3.1', '1']);
	expect(document.body.textContent).toContain('5 of 17 cases');
});

test('what people typed stays words: no tag, no script, nothing fetched', () => {
	const html = htmlOf('en');
	const document = parsed(html);
	expect(document.querySelectorAll('script, img, link, iframe')).toHaveLength(0);
	expect(document.body.textContent).toContain('<script>alert("x")</script> & ‘more’');
	expect(html).not.toMatch(/(src|href)="(?!#)/);
});

test('the policy allows this very style and nothing else', () => {
	const document = open('en');
	const style = document.querySelector('style')?.textContent ?? '';
	const hash = createHash('sha256').update(style, 'utf8').digest('base64');
	expect(CONTENT_POLICY).toContain(`style-src 'sha256-${hash}'`);
	expect(CONTENT_POLICY).toContain("default-src 'none'");
	expect(document.querySelectorAll('[style]')).toHaveLength(0);
});

test('emoji and text from right to left survive, each paragraph finding its own direction', () => {
	const document = open('en');
	const hebrew = [...document.querySelectorAll('p')].find((p) => p.textContent?.startsWith('שלום'));
	expect(hebrew?.getAttribute('dir')).toBe('auto');
	expect(document.body.textContent).toContain('👍🏽');
});

test('a blank line makes a paragraph and a line break stays', () => {
	const overview = open('en').querySelector('section')?.querySelectorAll('p:not(.n)');
	expect(overview).toHaveLength(2);
	expect(overview?.[1].innerHTML).toBe('Six members came.<br>Seven are needed.');
});

test('where Welsh is missing the Welsh file shows the English, marked and in its own language', () => {
	const document = open('cy');
	expect(document.documentElement.lang).toBe('cy');
	const findings = [...document.querySelectorAll('li')].filter((li) => li.querySelector('.kind'));
	expect(findings[0].querySelector('p[lang=en]')?.textContent).toContain('The record said');
	expect(findings[0].querySelector('.missing')?.textContent).toBe(words.cy.report.untranslated);
	expect(findings[1].querySelector('[lang]')).toBeNull();
	expect(findings[1].querySelector('.missing')).toBeNull();
	expect(document.querySelector('.note')?.textContent).toContain('6 o’r 7');
	expect(open('en').querySelector('[lang=en]:not(html)')).toBeNull();
});

test('who stood down reads that they did, and not one word of the case', () => {
	const html = htmlOf('en', { edition: edition({ blocks }, sections, [3]) });
	expect(html).toContain('Case 3: you stood down');
	expect(html).not.toContain('Secret of case three');
	expect(html).toContain('Da iawn');
});

test('it says how its words stand, in its own language', () => {
	const head = (lang: 'en' | 'cy', status: Partial<DocumentFacts['status']>) =>
		texts(open(lang, { status: { ...file(lang).status, ...status } }), 'header .meta').join();
	const agreed = { how: 'approved', approvals: 7, voters: 10 } as const;
	const approved = { approvedAt: '2023-08-02T09:00:00.000Z', agreed };
	expect(head('en', {})).toContain('The members are answering it.');
	expect(head('en', approved)).toMatch(
		/Approved by the panel on 2\sAugust\s2023\. 7 of the 10 members who attended approved/
	);
	expect(head('en', { replacedBy: 2, ...approved })).toContain('Version 2 has replaced this one.');
	expect(head('en', { replacedBy: 2, ...approved })).not.toContain('Approved');
	expect(head('cy', {})).toContain(words.cy.report.status.answering);
	expect(head('cy', { replacedBy: 2 })).toContain('Mae fersiwn 2 wedi disodli hon.');
});

test('the same facts make the same file', () => {
	expect(htmlOf('en')).toBe(htmlOf('en'));
	expect(htmlOf('en')).toContain('ab12');
});
