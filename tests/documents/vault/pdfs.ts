/** A PDF of so many pages with a line of text on each, as small programs write them. */
export function pdfOf(pages: number, { encrypt = false, words = 'Page' } = {}): Buffer {
	const objects: string[] = [];
	const kids = Array.from({ length: pages }, (_, n) => `${4 + 2 * n} 0 R`).join(' ');
	objects.push('<< /Type /Catalog /Pages 2 0 R >>');
	objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`);
	objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
	for (let n = 0; n < pages; n += 1) {
		const drawn = `BT /F1 24 Tf 72 700 Td (${words} ${n + 1} of ${pages}) Tj ET`;
		objects.push(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * n} 0 R >>`
		);
		objects.push(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
	}
	let text = '%PDF-1.7\n';
	const places = objects.map((object, index) => {
		const at = text.length;
		text += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const start = text.length;
	const row = (at: number) => `${String(at).padStart(10, '0')} 00000 n \n`;
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map(row).join('')}`;
	const hidden = encrypt ? ' /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 >>' : '';
	text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${hidden} >>\n`;
	text += `startxref\n${start}\n%%EOF\n`;
	return Buffer.from(text, 'latin1');
}
