/** Points. A page is A4; its letters are those of a typewriter, all of one width. */
const SIZE = 10;
const ADVANCE = SIZE * 0.6;
const LINE = 15;
const [LEFT, TOP, FOOT] = [64, 770, 48];
/** Letters of one line. */
const WIDE = 76;

/** One page: a heading, and paragraphs in which runs of █ are blacked out. */
export interface PrintedPage {
	heading: string;
	text: string;
}

/** A PDF with a text layer: the same bytes for the same pages. Words that are blacked out are not in it. */
export function printPdf(pages: readonly PrintedPage[], foot: string): Buffer {
	const kids = pages.map((_, n) => `${5 + 2 * n} 0 R`).join(' ');
	const font = (name: string) =>
		`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>',
		`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
		font('Courier'),
		font('Courier-Bold')
	];
	const resources = '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>';
	for (const [n, page] of pages.entries()) {
		const drawn = [
			...drawLine('F2', TOP, page.heading),
			...wrapped(page.text).flatMap((line, down) => drawLine('F1', TOP - (down + 2) * LINE, line)),
			...drawLine('F1', FOOT, `${foot} Page ${n + 1} of ${pages.length}.`)
		].join('\n');
		objects.push(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${resources} /Contents ${6 + 2 * n} 0 R >>`,
			`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`
		);
	}
	return fileOf(objects);
}

/** A line of letters, with a black bar for each run of █. */
function drawLine(font: string, y: number, line: string): string[] {
	const bars = [...line.matchAll(/█+/g)].map(
		({ 0: run, index }) =>
			`${(LEFT + index * ADVANCE).toFixed(1)} ${y - 2} ${(run.length * ADVANCE).toFixed(1)} 11 re f`
	);
	const letters = line.replaceAll('█', ' ').replace(/[\\()]/g, '\\$&');
	return [`BT /${font} ${SIZE} Tf ${LEFT} ${y} Td (${inWinAnsi(letters)}) Tj ET`, ...bars];
}

function wrapped(text: string): string[] {
	return text.split('\n').flatMap((paragraph) => {
		const lines = [''];
		for (const word of paragraph.split(' ')) {
			const line = lines.at(-1) ?? '';
			const longer = line === '' ? word : `${line} ${word}`;
			if (longer.length <= WIDE) lines[lines.length - 1] = longer;
			else lines.push(word);
		}
		return lines;
	});
}

/** The few letters beyond Latin-1 that the papers have. */
function inWinAnsi(text: string): string {
	return text.replaceAll('’', '\x92').replaceAll('“', '\x93').replaceAll('”', '\x94');
}

function fileOf(objects: readonly string[]): Buffer {
	let text = '%PDF-1.7\n';
	const places = objects.map((object, index) => {
		const at = text.length;
		text += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const start = text.length;
	const row = (at: number) => `${String(at).padStart(10, '0')} 00000 n \n`;
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map(row).join('')}`;
	text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	return Buffer.from(text, 'latin1');
}
