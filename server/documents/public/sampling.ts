import type { DocumentPart, Table } from '../../../src/lib/meeting/report/document';
import type { Receipt } from '../../../src/lib/meeting/sample/draw/receipt';
import { formatIn } from '../../../src/lib/words/format';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';

export const SAMPLING_PART = 'sampling-receipt';

interface Drawing {
	number: number;
	lang: Lang;
	timeZone: string;
	/** Every case was drawn: none was added for a purpose. (S5) */
	isWhole: boolean;
}

/** A part of a published report: what the public receipt of the draw says, in plain words. Nothing of any case. (S4) */
export function samplingPart(
	receipt: Receipt,
	{ number, lang, timeZone, isWhole }: Drawing
): DocumentPart {
	const { sampling: w } = words[lang].published.parts;
	const { day, dayTime } = formatIn(lang, timeZone);
	const { window } = receipt;
	const lines: [string, string][] = [
		[w.method, w.methods[receipt.method]],
		[
			w.window,
			// Why it was widened is printed in the report, in both languages; the receipt has it in the one it was given in. (S2)
			w.windowOf(day(window.from), day(window.to), window.months)
		],
		[w.listed, String(receipt.listed)],
		[w.accepted, String(receipt.accepted)],
		[w.drawn, String(receipt.drawn)],
		[w.reserves, String(receipt.reserves)],
		[w.replaced, String(receipt.replacements)],
		[w.word, `“${receipt.w}”`],
		[w.on, dayTime(receipt.drawnAt)]
	];
	const table: Table = {
		kind: 'table',
		caption: w.caption,
		heads: w.heads,
		rows: lines.map(([head, text], at) => ({
			id: `${SAMPLING_PART}-${at}`,
			cells: [
				{ kind: 'row-head', text: head },
				{ kind: 'note', text }
			]
		}))
	};
	return {
		...{ id: SAMPLING_PART, number, title: w.title, kind: 'prose' },
		body: [
			{ kind: 'remark', text: isWhole ? w.text : w.textOfDrawn },
			table,
			{ kind: 'remark', text: w.check }
		]
	};
}
