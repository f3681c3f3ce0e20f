import { createHash } from 'node:crypto';
import type {
	Case,
	Cell,
	DocumentPart,
	Note,
	ReportDocument,
	Table,
	BlockWords
} from '../../src/lib/meeting/report/document';
import type { Language } from '../../src/lib/meeting/people/people';
import { markOf } from '../../src/lib/meeting/response/time-chart';
import { escaped as esc } from './public/escape';
import type { PublicAround } from './public/around';
import { STYLE } from './style';

/** The file carries its own style and nothing else: no script, nothing fetched, wherever it is opened. */
export const CONTENT_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE, 'utf8').digest('base64')}'; base-uri 'none'; form-action 'none'`;

/**
 * A whole report in one HTML file: titled, in its language, with headings in order and header cells. (A12)
 * @param around what its public page has around it; a file has none
 */
export function reportHtml(report: ReportDocument, around?: PublicAround): string {
	const { lang } = report;
	const masthead = report.masthead.map((each) => `${words(each, lang)}\n`).join('');
	const note = report.untranslatedNote;
	return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="color-scheme" content="light dark">
<title>${esc(report.title)}</title>
${around ? `<link rel="alternate" type="application/atom+xml" href="${esc(around.feed)}">\n` : ''}<style>${STYLE}</style>
</head>
<body>
<header>
${around ? above(around) : ''}<p class="kicker">${esc(report.panel)}</p>
<h1>${esc(report.heading)}</h1>
${masthead}<p class="meta">${esc(report.about)}</p>
${report.corrections.map((each) => `${words(each, lang)}\n`).join('')}</header>
${summary(report)}${around ? files(around) : ''}${contents(report)}
<main>
${note === null ? '' : `<p class="note">${esc(note)}</p>\n`}${report.parts.map((each) => part(each, lang, around?.picture ?? null)).join('\n')}
</main>
<footer>
<p>${esc(report.sealedOn)}</p>
<p>${esc(report.hash.label)}: <code>${esc(report.hash.value)}</code></p>
</footer>
</body>
</html>
`;
}

function above({ list, languages }: PublicAround): string {
	const others = languages.map(
		({ lang, href, label }) =>
			`<a href="${esc(href)}" lang="${lang}" hreflang="${lang}">${esc(label)}</a>`
	);
	return `<p class="langs"><a href="${esc(list.href)}">${esc(list.label)}</a> ${others.join(' ')}</p>\n`;
}

function files({ filesLabel, files: all }: PublicAround): string {
	const lines = all.map(({ href, label }) => `<li><a href="${esc(href)}">${esc(label)}</a></li>`);
	return `<nav aria-label="${esc(filesLabel)}" class="files"><ul>\n${lines.join('\n')}\n</ul></nav>\n`;
}

function summary({ summary: given }: ReportDocument): string {
	if (given === null) return '';
	const paragraphs = given.paragraphs.map((each) => `<p>${esc(each)}</p>`);
	return `<section aria-labelledby="summary" class="summary">
<h2 id="summary">${esc(given.title)}</h2>
${paragraphs.join('\n')}
</section>
`;
}

function contents({ parts, contentsLabel }: ReportDocument): string {
	const lines = parts.map(
		({ id, number, title }) => `<li><a href="#part-${esc(id)}">${number} ${esc(title)}</a></li>`
	);
	return `<nav aria-label="${esc(contentsLabel)}"><ol>\n${lines.join('\n')}\n</ol></nav>`;
}

function part(
	{ id, number, title, body }: DocumentPart,
	lang: Language,
	picture: PublicAround['picture']
): string {
	return `<section aria-labelledby="part-${esc(id)}">
<h2 id="part-${esc(id)}">${number} ${esc(title)}</h2>
${picture?.part === id ? picture.svg : ''}${body.map((each) => content(each, lang)).join('\n')}
</section>`;
}

function content(node: DocumentPart['body'][number], lang: Language): string {
	switch (node.kind) {
		case 'words':
			return words(node, lang);
		case 'table':
			return table(node, lang);
		case 'case':
			return caseHtml(node, lang);
		case 'remark':
			return `<p>${esc(node.text)}</p>`;
	}
}

function caseHtml({ title, withheld, findings }: Case, lang: Language): string {
	if (withheld !== null) return `<h3>${esc(title)}</h3>\n<p class="meta">${esc(withheld)}</p>`;
	const items = findings.map(({ label, words: said }) => {
		const kind = label === null ? '' : ` <span class="kind">${esc(label)}</span>`;
		return `<li>${numbered(said, kind)}${words({ ...said, number: null }, lang)}</li>`;
	});
	return `<h3>${esc(title)}</h3>\n<ul class="findings">\n${items.join('\n')}\n</ul>`;
}

function table({ caption, heads, rows }: Table, lang: Language): string {
	const head = heads.map((each) => `<th scope="col">${esc(each)}</th>`).join('');
	// On a narrow screen many columns become a stack, each value with its heading.
	const isWide = heads.length > 3;
	const lines = rows.map(
		({ cells }) =>
			`<tr>${cells.map((each, at) => cell(each, lang, isWide ? { head: heads[at], isFirst: at === 0 } : null)).join('')}</tr>`
	);
	return `<table${isWide ? ' class="wide"' : ''}>
<caption>${esc(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>`;
}

/** @param wide what the column is called, and whether it heads the row; null in a table of few columns */
function cell(node: Cell, lang: Language, wide: { head: string; isFirst: boolean } | null): string {
	const named = wide === null ? '' : ` data-head="${esc(wide.head)}"`;
	switch (node.kind) {
		case 'words':
			return wide?.isFirst
				? `<th scope="row">${words(node, lang)}</th>`
				: `<td${named}>${words(node, lang)}</td>`;
		case 'state':
			return `<td${named}><span class="state">${shape(node.state)}<span>${esc(node.text)}</span></span></td>`;
		case 'row-head':
			return `<th scope="row">${esc(node.text)}</th>`;
		case 'figure':
			return `<td class="figure"${named}>${esc(node.text)}</td>`;
		case 'note':
			return `<td class="meta"${named}>${esc(node.text)}</td>`;
	}
}

/** The mark for a state, the same as in the picture. */
function shape(state: Extract<Cell, { kind: 'state' }>['state']): string {
	const mark = markOf({ due: 12, y: 12, state });
	return `<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path class="c-${state ?? 'none'}" d="${mark}"/></svg>`;
}

function words(node: BlockWords, lang: Language): string {
	const language = node.lang === lang ? '' : ` lang="${node.lang}"`;
	const paragraphs = node.paragraphs.map(
		(each) => `<p${language} dir="auto">${esc(each).replace(/\n/g, '<br>')}</p>`
	);
	const missing = node.untranslated && `<p class="missing">${esc(node.untranslated)}</p>`;
	const notes = node.notes.map((each) => `<p class="flag">${noted(each)}</p>`);
	return [numbered(node), ...paragraphs, missing ?? '', ...notes].join('');
}

function noted(note: Note): string {
	if (typeof note === 'string') return esc(note);
	const words = `<span lang="${note.lang}" dir="auto">${esc(note.words)}</span>`;
	return `${esc(note.before)}${words}${esc(note.after)}`;
}

/** The line with the number by which people name a block. */
function numbered({ number }: BlockWords, more = ''): string {
	return number === null && more === ''
		? ''
		: `<p class="n"><b>${esc(number ?? '')}</b>${more}</p>`;
}
