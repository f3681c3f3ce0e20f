import { words } from '../../../src/lib/words/words';
import type { Lang } from '../../../src/lib/words/plural';
import { escaped as esc } from './escape';
import { inOwn } from './in-own';
import type { PublishedLine } from './line';

/** The feed of published reports in one language (RFC 4287). @param origin the address of this server */
export function atomFeed(lines: readonly PublishedLine[], lang: Lang, origin: string): string {
	const { published: w } = words[lang];
	const updated =
		lines
			.map((line) => line.updated)
			.sort()
			.at(-1) ?? '1970-01-01T00:00:00.000Z';
	const here = `${origin}/published/${lang}`;
	const entries = lines.map((line) => {
		const at = `${origin}/published/${line.review}/${lang}`;
		return `<entry>
<id>${esc(at)}</id>
<title>${esc(line.title)}</title>
<link rel="alternate" type="text/html" hreflang="${lang}" href="${esc(at)}"/>
<published>${esc(line.publishedAt)}</published>
<updated>${esc(line.updated)}</updated>
<author><name>${esc(line.panel)}</name></author>
${summaryOf(line, lang)}
</entry>`;
	});
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${esc(here)}</id>
<title>${esc(w.title)}</title>
<link rel="self" type="application/atom+xml" href="${esc(here)}.atom"/>
<link rel="alternate" type="text/html" href="${esc(here)}"/>
<updated>${esc(updated)}</updated>
${entries.join('\n')}
</feed>
`;
}

/** Words in another language need tags, which plain text has none of. */
function summaryOf({ panel, day, withdrawn }: PublishedLine, lang: Lang): string {
	const { published: w } = words[lang];
	if (!withdrawn) return `<summary>${esc(`${panel}. ${w.on} ${day}`)}</summary>`;
	const said = `${esc(w.withdrawn(withdrawn.day))} ${inOwn(withdrawn.reason, lang)}`;
	if (withdrawn.reason.lang === lang) return `<summary>${said}</summary>`;
	return `<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${said}</div></summary>`;
}
