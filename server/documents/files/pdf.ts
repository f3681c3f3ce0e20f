import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ReportDocument } from '../../../src/lib/meeting/report/document';
import { TEMPLATE } from './report-template';
import { withRowHeads } from './row-heads';

const FAMILY = '@expo-google-fonts/atkinson-hyperlegible-next';
const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
/** Stands for a character that no font has. */
const BOX = '□';
/** How Typst names such characters, each in quotes that are written as Rust writes them. */
const NO_FONT = /the text `\\?"((?:[^"\\]|\\.)+?)\\?"` could not be displayed/g;

/** Makes tagged PDFs (PDF/UA-1) of reports. Its memory grows with each, so a process makes only so many. (A12) */
export class PdfMaker {
	readonly #compiler: NodeCompiler;

	constructor() {
		const { resolve } = createRequire(import.meta.url);
		const fontBlobs = FACES.map((face) =>
			readFileSync(resolve(`${FAMILY}/${face}/AtkinsonHyperlegibleNext_${face}.ttf`))
		);
		this.#compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
	}

	/**
	 * The same reports make the same bytes. A character that no font has is shown as a box, and the file says so.
	 * @param reports one, or the same in both languages, one after the other
	 * @throws where Typst refuses: a fault of the template
	 */
	make(reports: readonly ReportDocument[]): Uint8Array {
		let unshown = '';
		// One font is tried for each stretch of text, so a refusal may not name every character at once.
		for (let tries = 0; ; tries += 1) {
			try {
				return this.#once(reports.map((each) => boxed(each, unshown)));
			} catch (error) {
				const named = [...String(error).matchAll(NO_FONT)]
					.map(([, text]) => spelled(text))
					.join('');
				const known = unshown.length;
				unshown = [...new Set([...unshown, ...named])].join('');
				if (unshown.length === known || tries > 20) throw error;
			}
		}
	}

	#once(reports: readonly Boxed[]): Uint8Array {
		const made = this.#compiler.compile({
			mainFileContent: TEMPLATE,
			inputs: { reports: JSON.stringify(reports) },
			resetRead: true
		});
		const { result } = made;
		if (!result) {
			const error = made.takeError();
			throw new Error(JSON.stringify(error && this.#compiler.fetchDiagnostics(error)));
		}
		const creationTimestamp = Math.floor(Date.parse(reports[0].sealedAt) / 1000);
		const pdf = this.#compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp });
		this.#compiler.evictCache(0);
		return withRowHeads(pdf);
	}
}

type Boxed = ReportDocument & { unshown: string | null };

/** The report with boxes in place of these characters. */
function boxed(report: ReportDocument, unshown: string): Boxed {
	if (unshown === '') return { ...report, unshown: null };
	const none = new Set(unshown);
	const text = JSON.stringify(report, (_, value: unknown) =>
		typeof value === 'string'
			? Array.from(value, (each) => (none.has(each) ? BOX : each)).join('')
			: value
	);
	return { ...(JSON.parse(text) as ReportDocument), unshown: report.boxNote };
}

/** Rust's way of writing a character in quotes, undone. */
function spelled(text: string): string {
	return text
		.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
		.replace(/\\+(["'\\])/g, '$1');
}
