import type { ActionSays } from '../../meeting/response/actions';
import { cy } from '../../words/cy';
import { en } from '../../words/en';
import { formatIn } from '../../words/format';
import type { Lang } from '../../words/plural';

interface Written {
	text: string;
	lang: Lang;
}

/** An action as minutes and report have it, in the language it was written in. (A1) */
export function actionStatement(
	n: number,
	{ text, lang, owner, due }: Written & { owner: string; due: string },
	timeZone: string
): { said: string; lang: Lang } {
	const day = formatIn(lang, timeZone).day(due);
	return { said: { en, cy }[lang].actions.line(n, stopped(text), owner, day), lang };
}

/** What the panel said of an earlier one: in one paragraph, or in two where they are in two languages. (A13) */
export function broughtBackStatements(
	action: Written,
	{ says, text, lang }: Written & { says: ActionSays }
): { said: string; lang: Lang }[] {
	const { actions: w } = { en, cy }[lang];
	if (action.lang === lang) return [{ said: w.came(action.text, w.says[says], text), lang }];
	return [
		{ said: `“${action.text}”`, lang: action.lang },
		{ said: w.came(null, w.says[says], text), lang }
	];
}

/** What the panel said of an earlier one that has a case's words: none of them, nor how it is known. (M10) */
export function cameAboutStatement(
	of: { number: number; review: string },
	{ says, lang }: { says: ActionSays; lang: Lang }
): { said: string; lang: Lang } {
	const { actions: w } = { en, cy }[lang];
	return { said: w.cameAbout(of.number, of.review, w.says[says]), lang };
}

/** With a stop at its end. */
function stopped(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
