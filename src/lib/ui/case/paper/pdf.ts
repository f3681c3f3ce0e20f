import * as pdfjs from 'pdfjs-dist';
import type { PageViewport, PDFDocumentProxy, PDFPageProxy, RenderTask } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { stamp } from './stamp';

/** Fonts that PDFs may leave out, and tables of characters, by file name: fetched only where one is needed. */
const FONTS = byName(
	import.meta.glob<string>('/node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', {
		query: '?url&no-inline',
		import: 'default',
		eager: true
	})
);
const TABLES = byName(
	import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
		query: '?url&no-inline',
		import: 'default',
		eager: true
	})
);

/**
 * Bytes that are asked for at a time, at least. Opening a PDF reads every page's entry, wherever it is in the file: larger
 * parts would fetch a file of scans whole before its first page is drawn.
 */
const PART = 64 * 1024;
/** Device pixels for one of the page's at the most: more costs memory and shows nothing. */
const SHARPEST = 2;

/** A PDF that is read part by part as its pages are looked at. Scripts in it are never run. */
export class OpenPdf {
	readonly #document: PDFDocumentProxy;
	readonly #texts = new Map<number, Promise<string>>();
	#drawing: RenderTask | null = null;
	/** How many times a page has been asked for: only the latest is drawn. */
	#asked = 0;

	private constructor(document: PDFDocumentProxy) {
		this.#document = document;
	}

	static async open(address: string): Promise<OpenPdf> {
		pdfjs.GlobalWorkerOptions.workerSrc = worker;
		const document = await pdfjs.getDocument({
			url: address,
			rangeChunkSize: PART,
			disableAutoFetch: true,
			disableStream: true,
			isEvalSupported: false,
			useWasm: false,
			useWorkerFetch: false,
			enableXfa: false,
			StandardFontDataFactory: FontFiles,
			CMapReaderFactory: TableFiles
		}).promise;
		return new OpenPdf(document);
	}

	get pages(): number {
		return this.#document.numPages;
	}

	/** Width of a page in CSS pixels at its own size. */
	async widthOf(n: number): Promise<number> {
		return (await this.#document.getPage(n)).getViewport({ scale: 1 }).width;
	}

	/** Draws a page with its reader's name on it, and lays its words over it so that they can be selected and read out. */
	async draw(
		n: number,
		onto: { canvas: HTMLCanvasElement; words: HTMLElement },
		{ scale, watermark, found }: { scale: number; watermark: string; found: string }
	): Promise<void> {
		this.#drawing?.cancel();
		const asked = (this.#asked += 1);
		const page = await this.#document.getPage(n);
		if (asked !== this.#asked) throw new Overtaken();
		const viewport = page.getViewport({ scale });
		const sharp = Math.min(window.devicePixelRatio || 1, SHARPEST);
		const { canvas, words } = onto;
		canvas.width = Math.floor(viewport.width * sharp);
		canvas.height = Math.floor(viewport.height * sharp);
		canvas.style.width = `${Math.floor(viewport.width)}px`;
		canvas.style.height = `${Math.floor(viewport.height)}px`;
		const transform = sharp === 1 ? undefined : [sharp, 0, 0, sharp, 0, 0];
		const task = page.render({ canvas, viewport, transform });
		this.#drawing = task;
		await task.promise;
		stamp(canvas, watermark, sharp);
		const text = await page.getTextContent();
		if (asked !== this.#asked) throw new Overtaken();
		await layWords(text, { words, viewport, found });
	}

	textOf(n: number): Promise<string> {
		const known = this.#texts.get(n) ?? this.#readText(n);
		this.#texts.set(n, known);
		return known;
	}

	close(): void {
		this.#drawing?.cancel();
		void this.#document.loadingTask.destroy();
	}

	async #readText(n: number): Promise<string> {
		const page = await this.#document.getPage(n);
		const { items } = await page.getTextContent();
		return items
			.map((item) => ('str' in item ? item.str : ''))
			.join(' ')
			.toLowerCase();
	}
}

/** Whether an error only says that another page is drawn by now. */
export function isOvertaken(error: unknown): boolean {
	return error instanceof Overtaken || error instanceof pdfjs.RenderingCancelledException;
}

/** Another page, or the same in another size, was asked for meanwhile. */
class Overtaken extends Error {}

async function layWords(
	textContentSource: Awaited<ReturnType<PDFPageProxy['getTextContent']>>,
	{ words, viewport, found }: { words: HTMLElement; viewport: PageViewport; found: string }
): Promise<void> {
	words.replaceChildren();
	words.style.setProperty('--total-scale-factor', String(viewport.scale));
	const layer = new pdfjs.TextLayer({ textContentSource, container: words, viewport });
	await layer.render();
	if (found === '') return;
	for (const line of layer.textDivs) {
		if (line.textContent?.toLowerCase().includes(found)) line.classList.add('is-found');
	}
	words.querySelector('.is-found')?.scrollIntoView({ block: 'nearest' });
}

class FontFiles {
	fetch({ filename }: { filename: string }): Promise<Uint8Array> {
		return bytesAt(FONTS.get(filename));
	}
}

class TableFiles {
	async fetch({ name }: { name: string }) {
		return { cMapData: await bytesAt(TABLES.get(`${name}.bcmap`)), isCompressed: true };
	}
}

async function bytesAt(address: string | undefined): Promise<Uint8Array> {
	if (!address) throw new Error('there is no such file');
	return new Uint8Array(await (await fetch(address)).arrayBuffer());
}

function byName(files: Record<string, string>): Map<string, string> {
	return new Map(Object.entries(files).map(([path, url]) => [path.split('/').at(-1) ?? '', url]));
}
