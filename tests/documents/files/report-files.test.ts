import { afterAll, beforeAll, expect, test } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fromBuffer } from 'yauzl';
import { reportDocument } from '../../../server/documents/tree';
import { reportHtml } from '../../../server/documents/html';
import { ReportFiles } from '../../../server/documents/files/report-files';
import { versionSeen } from '../../../server/views/report/version';
import type { ReportDocument, BlockWords } from '../../../src/lib/meeting/report/document';
import { blockNumbers } from '../../../src/lib/meeting/report/numbers';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import { keepDemo } from '../../acts/report/report-room';

const files = new ReportFiles();
let kept: Awaited<ReturnType<typeof keepDemo>>;
/** The July 2023 report as each of two people may read it. */
let july: (lang?: Lang, slug?: string) => Promise<ReportDocument>;
let people: string[];

beforeAll(async () => {
	kept = await keepDemo('approval');
	const room = await kept.open();
	people = (await room.db.selectFrom('people').select(['id', 'name']).execute()).flatMap((each) => [
		each.id,
		each.name
	]);
	july = async (lang = 'en', slug = 'elin-prosser') => {
		const seen = await versionSeen(
			room.given as Parameters<typeof versionSeen>[0],
			await room.person(slug),
			room.review.id,
			1
		);
		return reportDocument({
			edition: seen.edition,
			settings: seen.review.settings,
			languages: seen.review.settings.languages,
			review: seen.review.title,
			version: seen.sealed,
			status: seen.status,
			cases: seen.cases,
			lang,
			w: words[lang]
		});
	};
	return () => room.stop();
});
afterAll(async () => {
	await files.close();
	kept.drop();
});

interface Tagged {
	role: string;
	children?: (Tagged | { type: string })[];
}

/** A PDF as a reader of another's making takes it: its tags in order, its words, its languages. */
async function read(bytes: Uint8Array) {
	const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
	const roles: string[] = [];
	const walk = (node: Tagged) => {
		roles.push(node.role);
		for (const child of node.children ?? []) if ('role' in child) walk(child);
	};
	let text = '';
	for (let n = 1; n <= pdf.numPages; n += 1) {
		const page = await pdf.getPage(n);
		walk((await page.getStructTree()) as Tagged);
		const { items } = await page.getTextContent();
		text += items
			.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
			.join('');
	}
	const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
	const outline = ((await pdf.getOutline()) ?? []) as { title: string; items: unknown[] }[];
	return { roles, text, info, outline, marked: await pdf.getMarkInfo(), raw: latin(bytes) };
}

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const flat = (text: string) => text.replace(/\s+/g, ' ');

/** The parts of a Word file, by name. */
function unzipped(bytes: Uint8Array): Promise<Map<string, string>> {
	return new Promise((resolve, reject) => {
		const parts = new Map<string, string>();
		fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
			if (error) return reject(error);
			zip.on('entry', (entry: { fileName: string }) => {
				zip.openReadStream(entry as Parameters<typeof zip.openReadStream>[0], (failed, stream) => {
					if (failed) return reject(failed);
					const chunks: Buffer[] = [];
					stream.on('data', (chunk: Buffer) => chunks.push(chunk));
					stream.on('end', () => {
						parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
						zip.readEntry();
					});
				});
			});
			zip.on('end', () => resolve(parts));
			zip.readEntry();
		});
	});
}

const count = (all: readonly string[], role: string) => all.filter((each) => each === role).length;

test('the PDF says that it is PDF/UA-1, is tagged, titled and in its language, and has every word of the report in order', async () => {
	const report = await july();
	const made = await files.make('pdf', report);
	if (process.env.KEEP) (await import('node:fs')).writeFileSync(process.env.KEEP, made);
	const { roles, text, info, outline, marked, raw } = await read(made);
	expect(marked).toMatchObject({ Marked: true });
	expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
	expect(info).toMatchObject({ Title: report.title, Author: report.panel, Language: 'en-GB' });
	expect(count(roles, 'H1')).toBe(1);
	expect(count(roles, 'H2')).toBe(report.parts.length + 1);
	expect(count(roles, 'H3')).toBe(17);
	// A table and an item that go on over a page are named on both.
	expect(count(roles, 'Table')).toBeGreaterThanOrEqual(2);
	expect(count(roles, 'TH')).toBeGreaterThanOrEqual(5);
	const findings = report.parts.flatMap(({ body }) =>
		body.flatMap((each) => (each.kind === 'case' ? each.findings : []))
	);
	expect(count(roles, 'LI')).toBeGreaterThanOrEqual(findings.length);
	expect(findings).toHaveLength(48);
	let from = 0;
	for (const { words: said } of findings) {
		for (const paragraph of said.paragraphs) {
			const at = flat(text).indexOf(flat(paragraph).slice(0, 40), from);
			expect([paragraph, at]).not.toEqual([paragraph, -1]);
			from = at;
		}
	}
	expect(outline.map(({ title }) => title)).toEqual(
		report.parts.map(({ number, title }) => `${number} ${title}`)
	);
	const cases = report.parts.findIndex(({ kind }) => kind === 'cases');
	expect(outline[cases].items).toHaveLength(17);
});

test('a PDF in both languages has both reports whole, each with its contents, its bookmarks and its language', async () => {
	const both = [await july('en'), await july('cy')];
	const made = await files.make('pdf', both[0], both[1]);
	const { roles, text, info, outline, raw } = await read(made);
	expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
	const titles = both.map(({ title }) => title).join(' / ');
	expect(info).toMatchObject({ Title: titles, Language: 'en-GB' });
	expect(raw).toContain('/Lang (cy-GB)');
	expect(count(roles, 'H1')).toBe(2);
	expect(count(roles, 'H3')).toBe(34);
	expect(outline.map(({ title }) => title)).toEqual(both.map(({ heading }) => heading));
	for (const [n, { parts }] of both.entries()) {
		const own = (outline[n].items as { title: string }[]).map(({ title }) => title);
		expect(own).toEqual(parts.map(({ number, title }) => `${number} ${title}`));
	}
	const middle = flat(text).indexOf(flat(both[1].about).slice(0, 40));
	const findings = both.map(({ parts }) =>
		parts.flatMap(({ body }) => body.flatMap((each) => (each.kind === 'case' ? each.findings : [])))
	);
	for (const [n, of] of findings.entries()) {
		expect(of).toHaveLength(48);
		for (const { words: said } of of) {
			const first = flat(said.paragraphs[0]).slice(0, 40);
			const at = n === 0 ? flat(text).indexOf(first) : flat(text).lastIndexOf(first);
			expect([first, at > 0, n === 0 ? at < middle : at > middle]).toEqual([first, true, true]);
		}
	}
	// Each table of contents lists only the parts of its own report.
	const contents = flat(text).slice(0, middle);
	const last = both[1].parts.at(-1)!;
	expect(contents).not.toContain(`${last.number} ${last.title}`);
	expect(await files.make('pdf', both[1], both[0])).not.toEqual(made);
	expect(files.sizeOf('pdf', both[0], both[1])).toBe(made.byteLength);
	expect(files.sizeOf('pdf', both[0])).not.toBe(made.byteLength);
});

test('Welsh files are in Welsh, and words that are English in them say that they are', async () => {
	const report = await july('cy');
	const pdf = await read(await files.make('pdf', report));
	expect(pdf.info).toMatchObject({ Language: 'cy-GB' });
	expect(flat(pdf.text)).toContain(flat(report.untranslatedNote ?? 'none'));
	const document = (await unzipped(await files.make('docx', report))).get('word/document.xml');
	expect(document).toContain('<w:lang w:val="en-GB"/>');
});

test('in a note, words of the other language say that they are, in both files', async () => {
	const report = await july();
	const note = { before: 'Commitment: ', words: 'Cadw llythyrau', lang: 'cy', after: ' (by May)' };
	const masthead = [{ ...report.masthead[0], notes: [note, 'A flag'] }] as BlockWords[];
	const pdf = await read(await files.make('pdf', { ...report, masthead }));
	expect(flat(pdf.text)).toContain('Commitment: Cadw llythyrau (by May)');
	expect(flat(pdf.text)).toContain('A flag');
	const parts = await unzipped(await files.make('docx', { ...report, masthead }));
	expect(parts.get('word/document.xml')).toMatch(
		/<w:t[^>]*>Commitment: <.*<w:lang w:val="cy-GB"\/><\/w:rPr><w:t[^>]*>Cadw llythyrau<.*> \(by May\)<.*A flag</
	);
});

test('the Word file has real headings, lists, header rows and its language', async () => {
	const report = await july();
	const parts = await unzipped(await files.make('docx', report));
	const document = parts.get('word/document.xml') ?? '';
	const used = (style: string) => document.split(`<w:pStyle w:val="${style}"/>`).length - 1;
	expect(used('Title')).toBe(1);
	expect(used('Heading1')).toBe(report.parts.length);
	expect(used('Heading2')).toBe(17);
	expect(document.split('<w:numPr>').length - 1).toBe(48);
	expect(document.split('<w:tblHeader/>').length - 1).toBe(2);
	expect(parts.get('word/styles.xml')).toContain('w:val="en-GB"');
	expect(parts.get('docProps/core.xml')).toContain(`<dc:creator>${report.panel}</dc:creator>`);
});

test('neither file names a person, an id or a path; who stood down from a case gets files without it', async () => {
	const all = await july();
	const less = await july('en', 'nasreen-akhtar');
	const three = all.parts
		.flatMap(({ body }) => body)
		.find((each) => each.kind === 'case' && each.number === 3);
	const words3 = three?.kind === 'case' ? three.findings[0].words.paragraphs[0] : '';
	expect(words3).not.toBe('');
	for (const report of [all, less]) {
		const pdf = await read(await files.make('pdf', report));
		const docx = [...(await unzipped(await files.make('docx', report))).values()].join('\n');
		for (const text of [flat(pdf.text), pdf.raw, docx]) {
			for (const secret of [...people, process.cwd(), 'node_modules']) {
				expect([secret, text.includes(secret)]).toEqual([secret, false]);
			}
		}
		const has = report === all;
		expect(flat(pdf.text).includes(flat(words3).slice(0, 60))).toBe(has);
		expect(docx.includes(words3.slice(0, 60))).toBe(has);
	}
});

test('nothing in the words is taken for a command; a character without a letter is a box, and the file says so', async () => {
	const report = await july();
	const hostile = '#panic("x") $x$ *a* _b_ [c] \\ ` <label> @ref // /* */ ${0} 𐎠 漢字 ŵŷ 😀';
	const { masthead } = report;
	const changed = {
		...report,
		masthead: [{ ...masthead[0], paragraphs: [hostile, 'שלום'] }]
	};
	const { text } = await read(await files.make('pdf', changed));
	expect(flat(text)).toContain(
		'#panic("x") $x$ *a* _b_ [c] \\ ` <label> @ref // /* */ ${0} □ □□ ŵŷ'
	);
	expect(flat(text)).toContain(flat(report.boxNote));
	const plain = await read(await files.make('pdf', report));
	expect(flat(plain.text)).not.toContain(flat(report.boxNote));
});

test('a line break pasted from Word stays one in the Word file, and what XML forbids is left out', async () => {
	const report = await july();
	const pasted = { ...report.masthead[0], paragraphs: ['one\u000btwo\u0001\ud800 three'] };
	const parts = await unzipped(await files.make('docx', { ...report, masthead: [pasted] }));
	const document = parts.get('word/document.xml') ?? '';

	expect(document).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f]/);
	expect(document).toMatch(/one<\/w:t>.*<w:br\/><w:t[^>]*>two three/);
});

test('a server that stops does not wait for a file', async () => {
	const report = await july();
	const stopping = new ReportFiles();
	const made = stopping.make('pdf', { ...report, heading: 'Another' });
	const refused = expect(made).rejects.toThrow();
	await new Promise((resolve) => setTimeout(resolve, 20));
	await stopping.close();
	await refused;
	await expect(stopping.make('docx', report)).rejects.toThrow('stops');
});

test('the same report makes the same bytes, and a report that cannot be made keeps nobody else from theirs', async () => {
	const report = await july();
	const [one, two] = [new ReportFiles(), new ReportFiles()];
	const [a, b] = await Promise.all([one.make('pdf', report), two.make('pdf', report)]);
	expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
	const broken = { ...report, parts: [{ ...report.parts[0], body: 'no body' }] };
	await expect(one.make('pdf', broken as unknown as ReportDocument)).rejects.toThrow();
	expect((await one.make('docx', report)).length).toBeGreaterThan(1_000);
	await Promise.all([one.close(), two.close()]);
});

test('page, HTML, PDF, Word and JSON call every part of the report by the same number', async () => {
	const room = await kept.open();
	const seen = await versionSeen(
		room.given as Parameters<typeof versionSeen>[0],
		await room.person('elin-prosser'),
		room.review.id,
		1
	);
	const report = await july();
	const { numbers } = seen.readable();
	const called = numbersIn(report);
	expect(called).toHaveLength(Object.keys(numbers).length);
	expect(Object.fromEntries(called.map(({ id, number }) => [id, number]))).toEqual(numbers);
	expect(numbers).toEqual(
		Object.fromEntries(blockNumbers(seen.sealed.content.blocks, sectionsOf(seen)))
	);

	const html = reportHtml(report);
	const { text } = await read(await files.make('pdf', report));
	const word = (await unzipped(await files.make('docx', report))).get('word/document.xml') ?? '';
	const plain = {
		html: html.replace(/<[^>]+>/g, '\n'),
		pdf: text,
		word: word.replace(/<[^>]+>/g, '\n')
	};
	for (const all of Object.values(plain).map(squeezed)) {
		let from = 0;
		for (const { number, label, said } of called) {
			const wanted = squeezed(`${number}${label}${said}`).slice(0, 40);
			const at = all.indexOf(wanted, from);
			expect([wanted, at]).not.toEqual([wanted, -1]);
			from = at;
		}
	}
	await room.stop();
});

const squeezed = (text: string) =>
	text.replace(/&amp;/g, '&').replace(/&#39;/g, '\u0027').replace(/\s+/g, '');
const sectionsOf = (seen: Awaited<ReturnType<typeof versionSeen>>) =>
	seen.review.settings.reportTemplate.sections;

/** Every number of a report in its order, with what stands after it. */
function numbersIn({ parts }: ReportDocument) {
	const saidIn = ({ paragraphs: [first] }: BlockWords) => first;
	return parts.flatMap(({ body }) =>
		body.flatMap((each) => {
			if (each.kind === 'words') {
				return [{ id: each.id, number: each.number ?? '', label: '', said: saidIn(each) }];
			}
			if (each.kind === 'case') {
				return each.findings.map(({ label, words: said }) => ({
					...{ id: said.id, number: said.number ?? '', label: label ?? '', said: saidIn(said) }
				}));
			}
			if (each.kind !== 'table') return [];
			return each.rows.map(({ id, cells: [head, said] }) => ({
				...{ id, number: head.kind === 'words' ? '' : head.text, label: '' },
				said: said.kind === 'words' ? saidIn(said) : ''
			}));
		})
	);
}
