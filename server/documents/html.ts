import { createHash } from 'node:crypto';
import type { CasePart, Edition, Part, VersionStatus } from '../../src/lib/meeting/report/edition';
import type { Bilingual } from '../../src/lib/meeting/people/people';
import type { Block } from '../../src/lib/meeting/report/report';
import type { PanelSettings } from '../../src/lib/meeting/settings/settings';
import { versionStatus } from '../../src/lib/sentences/version-status';
import { formatIn } from '../../src/lib/words/format';
import type { Lang } from '../../src/lib/words/plural';
import type { Words } from '../../src/lib/words/words';
import { STYLE } from './style';

/** Everything the file is made of: the same facts make the same file. */
export interface ReportFile {
	edition: Edition;
	settings: Pick<PanelSettings, 'name' | 'area' | 'timeZone'>;
	review: Bilingual;
	version: { number: number; hash: string; sealedAt: string };
	/** How it stood when the file was made: with the members, approved, replaced. */
	status: VersionStatus;
	/** How many cases the review had when it was sealed. */
	cases: number;
	lang: Lang;
	w: Pick<Words, 'report' | 'common'>;
}

/** The file carries its own style and nothing else: no script, nothing fetched, wherever it is opened. */
export const CONTENT_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE, 'utf8').digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** A whole report in one HTML file: titled, in its language, with headings in order and header cells. (A12) */
export function reportHtml(file: ReportFile): string {
	const { lang, w, review, version, settings } = file;
	const title = w.report.title(review[lang], version.number);
	const panel = [settings.name[lang], settings.area[lang]].filter(Boolean).join(', ');
	const format = formatIn(lang, settings.timeZone);
	const status = versionStatus(w.report, format, file.status);
	return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="color-scheme" content="light dark">
<title>${esc(title)}: ${esc(panel)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="kicker">${esc(panel)}</p>
<h1>${esc(review[lang])}</h1>
${masthead(file)}<p class="meta">${esc(w.report.versionOn(version.number, format.day(version.sealedAt)))}. ${status && `${esc(status)} `}${esc(w.report.notPublished)}</p>
</header>
${contents(file)}
<main>
${untranslatedNote(file)}${file.edition.parts.map((part) => partHtml(part, file)).join('\n')}
</main>
<footer>
<p>${esc(w.report.sealedOn(format.dayTime(version.sealedAt)))}</p>
<p>${esc(w.report.hash)}: <code>${esc(version.hash)}</code></p>
</footer>
</body>
</html>
`;
}

function masthead(file: ReportFile): string {
	return file.edition.masthead.map((block) => `${paragraphs(block, file)}\n`).join('');
}

function contents({ edition, lang, w }: ReportFile): string {
	const lines = edition.parts.map(
		({ id, number, title }) =>
			`<li><a href="#part-${esc(id)}">${number} ${esc(title[lang])}</a></li>`
	);
	return `<nav aria-label="${esc(w.report.contents)}"><ol>\n${lines.join('\n')}\n</ol></nav>`;
}

function partHtml(part: Part, file: ReportFile): string {
	const body =
		part.kind === 'themes'
			? themes(part, file)
			: part.kind === 'observations'
				? observations(part, file)
				: part.blocks.map((block) => paragraphs(block, file)).join('\n');
	const cases = part.cases.map((each) => caseHtml(each, file)).join('\n');
	const nothing = part.blocks.length + part.cases.length === 0;
	return `<section aria-labelledby="part-${esc(part.id)}">
<h2 id="part-${esc(part.id)}">${part.number} ${esc(part.title[file.lang])}</h2>
${nothing ? `<p>${esc(file.w.report.empty)}</p>` : body}
${cases}
</section>`;
}

function caseHtml(part: CasePart, file: ReportFile): string {
	const { w } = file;
	if (part.withheld) {
		return `<h3>${esc(w.report.withheld(part.number))}</h3>\n<p class="meta">${esc(w.report.withheldText)}</p>`;
	}
	const findings = part.blocks.map(
		(block) => `<li>${kindOf(block, w)}${paragraphs(block, file)}${flags(block, w)}</li>`
	);
	return `<h3>${esc(w.report.case(part.number))}</h3>\n<ul>\n${findings.join('\n')}\n</ul>`;
}

function themes(part: Part, file: ReportFile): string {
	const { w, cases } = file;
	const rows = part.blocks.map(
		(block) =>
			`<tr><td>${paragraphs(block, file)}${flags(block, w)}</td><td class="figure">${
				block.kind === 'theme' ? esc(w.report.figure(block.cases ?? 0, cases)) : ''
			}</td></tr>`
	);
	return table(w.report.themesTable, [w.report.themeHead, w.report.seenHead], rows);
}

function observations(part: Part, file: ReportFile): string {
	const { w } = file;
	const rows = part.blocks.map(
		(block) =>
			`<tr><th scope="row">${block.number ?? ''}</th><td>${paragraphs(block, file)}${flags(block, w)}</td><td class="meta">${esc(w.report.noResponse)}</td></tr>`
	);
	const heads = [w.report.row, w.report.observation, w.report.response];
	return table(w.report.observationsTable, heads, rows);
}

function table(caption: string, heads: readonly string[], rows: readonly string[]): string {
	if (rows.length === 0) return '';
	const head = heads.map((each) => `<th scope="col">${esc(each)}</th>`).join('');
	return `<table>
<caption>${esc(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

/** A blank line makes a new paragraph, a line break stays one. Missing Welsh is English, marked as such. */
function paragraphs(block: Block, { lang, w }: ReportFile): string {
	const isMissing = lang === 'cy' && block.cy === '';
	const words = isMissing ? block.en : block[lang];
	const language = isMissing ? ' lang="en"' : '';
	const text = words
		.split(/\n\s*\n/)
		.filter((each) => each.trim() !== '')
		.map((each) => `<p${language} dir="auto">${esc(each.trim()).replace(/\n/g, '<br>')}</p>`)
		.join('');
	return isMissing ? `${text}<p class="missing">${esc(w.report.untranslated)}</p>` : text;
}

function untranslatedNote({ edition, lang, w }: ReportFile): string {
	if (lang === 'en') return '';
	const all = [
		...edition.masthead,
		...edition.parts.flatMap(({ blocks, cases }) => [
			...blocks,
			...cases.flatMap((each) => each.blocks)
		])
	];
	const missing = all.filter(({ cy }) => cy === '').length;
	return missing === 0
		? ''
		: `<p class="note">${esc(w.report.untranslatedCount(missing, all.length))}</p>\n`;
}

function kindOf({ kind }: Block, { common }: ReportFile['w']): string {
	if (kind === 'paragraph' || kind === 'theme' || kind === 'observation') return '';
	return `<p class="kind">${esc(common.kinds[kind].one)}</p>`;
}

function flags(block: Block, { common }: ReportFile['w']): string {
	if (block.flags.length === 0) return '';
	const said = block.flags.map((flag) => common.flags[flag]);
	return `<p class="flag">${esc(said.join(' · '))}</p>`;
}

function esc(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ESCAPED[character]);
}

const ESCAPED: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
