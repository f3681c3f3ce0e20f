import type { Bilingual } from '../../src/lib/meeting/people/people';
import { hasUnseen, withoutMarks } from '../../src/lib/meeting/people/names';
import { Refusal } from '../../src/lib/meeting/refusal';
import type { PanelSettings } from '../../src/lib/meeting/settings/settings';

/** Letters a line such as a title or a place may have. */
const LINE = 200;

/** One line of text, with single spaces, without marks that came with pasting. @throws Refusal as `lineAsTyped` */
export function lineOrNone(typed: string, longest = LINE): string {
	return lineAsTyped(withoutMarks(typed), longest);
}

/** One line, such as somebody's name, with single spaces. @throws Refusal 'line-too-long', 'line-unseen' */
export function lineAsTyped(typed: string, longest = LINE): string {
	const line = typed.trim().replace(/\s+/g, ' ');
	if (hasUnseen(line)) throw new Refusal('line-unseen');
	if (line.length > longest) throw new Refusal('line-too-long', { max: longest });
	return line;
}

/**
 * A line in each of the panel's languages. One left out is the other's words, so that no page has a hole.
 * @throws Refusal 'empty' where neither is given, 'too-long'
 */
export function bothLines(
	typed: Bilingual,
	{ languages }: Pick<PanelSettings, 'languages'>
): Bilingual {
	const [en, cy] = [lineOrNone(typed.en), lineOrNone(typed.cy)];
	const first = languages[0] === 'cy' ? cy || en : en || cy;
	if (first === '') throw new Refusal('empty');
	return { en: en || first, cy: cy || first };
}

/** The same of a line that may be left out; null where it is. @throws Refusal as `bothLines` */
export function bothLinesOrNone(
	typed: Bilingual,
	settings: Pick<PanelSettings, 'languages'>
): Bilingual | null {
	return typed.en.trim() + typed.cy.trim() === '' ? null : bothLines(typed, settings);
}

/**
 * Some sentences in each of the panel's languages. One left out is the other's words.
 * @throws Refusal 'empty' where neither is given, 'too-long'
 */
export function bothTexts(
	typed: Bilingual,
	settings: Pick<PanelSettings, 'languages'>,
	longest: number
): Bilingual {
	const both = bothTextsOrNone(typed, settings, longest);
	if (both === null) throw new Refusal('empty');
	return both;
}

/** The same; null where neither is given. @throws Refusal 'too-long' */
export function bothTextsOrNone(
	typed: Bilingual,
	{ languages }: Pick<PanelSettings, 'languages'>,
	longest: number
): Bilingual | null {
	const [en, cy] = [readText(typed.en, longest), readText(typed.cy, longest)];
	const first = languages[0] === 'cy' ? cy || en : en || cy;
	return first === '' ? null : { en: en || first, cy: cy || first };
}

/** Some sentences, trimmed; '' where there are none. @throws Refusal 'too-long' */
export function readText(typed: string, longest = 50_000): string {
	const text = typed.trim();
	if (text.length > longest) throw new Refusal('too-long');
	return text;
}
