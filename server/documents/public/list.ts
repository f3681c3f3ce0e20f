import { words } from '../../../src/lib/words/words';
import type { Lang } from '../../../src/lib/words/plural';
import { STYLE } from '../style';
import { escaped as esc } from './escape';
import { inOwn } from './in-own';
import type { PublishedLine } from './line';

/** The list of published reports as a page without scripts, with a search and a feed. (A12) */
export function listHtml(
	lines: readonly PublishedLine[],
	{ lang, find, policy }: { lang: Lang; find: string; policy: string }
): string {
	const { published: w, common } = words[lang];
	const other: Lang = lang === 'en' ? 'cy' : 'en';
	const query = find === '' ? '' : `?find=${encodeURIComponent(find)}`;
	const items = lines.map(
		({ review, title, panel, day, publishedAt, withdrawn }) => `<li>
<h2><a href="/published/${esc(review)}/${lang}">${esc(title)}</a></h2>
<p class="meta">${esc(panel)}. ${esc(w.on)} <time datetime="${esc(publishedAt)}">${esc(day)}</time></p>
${withdrawn ? `<p class="missing">${esc(w.withdrawn(withdrawn.day))} ${inOwn(withdrawn.reason, lang)}</p>` : ''}</li>`
	);
	return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${esc(w.title)}</title>
<link rel="alternate" type="application/atom+xml" title="${esc(w.title)}" href="/published/${lang}.atom">
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="langs"><a href="/published/${other}${query}" lang="${other}" hreflang="${other}">${esc(words[other].published.title)}</a></p>
<h1>${esc(w.title)}</h1>
<form method="get" role="search">
<label for="find">${esc(w.find)}</label>
<input id="find" name="find" type="search" value="${esc(find)}">
<button>${esc(w.findButton)}</button>
</form>
</header>
<main>
<p role="status">${esc(find === '' ? w.count(lines.length) : w.found(lines.length, find))}</p>
${items.length ? `<ul class="list">\n${items.join('\n')}\n</ul>` : ''}
</main>
<footer><p><a href="/published/${lang}.atom">${esc(w.feed)}</a></p><p><a href="/">${esc(common.brand)}</a></p></footer>
</body>
</html>
`;
}

/** What a page says of a report that was withdrawn, or is not there. */
export function noticeHtml({
	lang,
	title,
	text,
	reason,
	more,
	policy
}: {
	lang: Lang;
	title: string;
	text: string;
	/** Why it was withdrawn, in its own language; null where nothing was. */
	reason: { text: string; lang: Lang } | null;
	/** What else is recorded of it; null where nothing is. */
	more: string | null;
	policy: string;
}): string {
	const { published: w } = words[lang];
	return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${esc(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${esc(title)}</h1>
<p>${esc(text)}</p>
${reason === null ? '' : `<p>${inOwn(reason, lang)}</p>\n`}${more === null ? '' : `<p>${esc(more)}</p>\n`}<p><a href="/published/${lang}">${esc(w.all)}</a></p>
</main>
</body>
</html>
`;
}
