import { deflateSync } from 'node:zlib';

/** A page: a picture of a sheet as a scanner makes it, or words. */
export type HeavyPage =
	{ scan: Buffer; width: number; height: number } | { words: readonly string[] };

/** A PDF as offices send them: scanned sheets as JPEG and typed pages, in the order in which it was written. */
export function heavyPdf(pages: readonly HeavyPage[]): Buffer {
	const objects: Buffer[] = [];
	const kids = pages.map((_, n) => `${4 + 3 * n} 0 R`).join(' ');
	objects.push(latin('<< /Type /Catalog /Pages 2 0 R >>'));
	objects.push(latin(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`));
	objects.push(latin('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'));
	for (const [n, page] of pages.entries()) {
		const [content, picture] = [5 + 3 * n, 6 + 3 * n];
		objects.push(
			latin(
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << /Im ${picture} 0 R >> >> /Contents ${content} 0 R >>`
			)
		);
		if ('scan' in page) {
			objects.push(stream('', latin('q 595 0 0 842 0 0 cm /Im Do Q')));
			objects.push(
				stream(
					`/Type /XObject /Subtype /Image /Width ${page.width} /Height ${page.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
					page.scan
				)
			);
		} else {
			const lines = page.words.map((line) => `(${line}) Tj 0 -14 Td`).join('\n');
			const drawn = deflateSync(latin(`BT /F1 10 Tf 60 780 Td\n${lines}\nET`));
			objects.push(stream('/Filter /FlateDecode', drawn), latin('null'));
		}
	}
	return assembled(objects);
}

function assembled(objects: readonly Buffer[]): Buffer {
	const parts = [latin('%PDF-1.7\n')];
	let length = parts[0].length;
	const places = objects.map((object, index) => {
		const at = length;
		const whole = Buffer.concat([latin(`${index + 1} 0 obj\n`), object, latin('\nendobj\n')]);
		parts.push(whole);
		length += whole.length;
		return at;
	});
	const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	const size = objects.length + 1;
	parts.push(
		latin(
			`xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`
		)
	);
	return Buffer.concat(parts);
}

function stream(about: string, bytes: Buffer): Buffer {
	const head = latin(`<< ${about} /Length ${bytes.length} >>\nstream\n`);
	return Buffer.concat([head, bytes, latin('\nendstream')]);
}

function latin(text: string): Buffer {
	return Buffer.from(text, 'latin1');
}
