import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pictureFile } from './picture-file';
import { soundFile } from './sound-file';
import { pdfOf } from '../../documents/vault/pdfs';

/** Bytes of one that is too large by a little. */
const HUGE = 500 * 1024 * 1024 + 1;

/** A folder as an office might have it; most of it for case 6. */
export function folderOfPapers(): { path: string; remove: () => void } {
	const path = mkdtempSync(join(tmpdir(), 'plenary-papers-'));
	const files: Record<string, Buffer | string> = {
		'Case 6/a letter.pdf': pdfOf(30, { words: 'Letter' }),
		'Case 6/b scene.png': pictureFile(640, 400, [
			{ x: 100, y: 100, width: 300, height: 90, grey: 120 }
		]),
		'Case 6/c call.wav': soundFile(40, (at) => Math.sin(2 * Math.PI * 220 * at) / 3),
		'Case 6/d statement.txt': 'I rang at 10:02.\r\nNobody rang back.\r\n',
		'Case 6/locked.pdf': pdfOf(2, { encrypt: true }),
		'Case 6/broken.pdf': pdfOf(2).subarray(0, 500),
		'Case 6/report.docx': 'PK\x03\x04[Content_Types].xml word/document.xml',
		'Case 6/photo.png': 'MZ\x90\0 This program cannot be run',
		'Case 6/empty.txt': '',
		'Case 6/huge.wav': 'RIFF\0\0\0\0WAVEfmt ',
		'Case 6/Thumbs.db': 'of the system',
		'notes of a visit.txt': 'Seen at home.\n'
	};
	for (const [name, bytes] of Object.entries(files)) {
		mkdirSync(dirname(join(path, name)), { recursive: true });
		writeFileSync(join(path, name), bytes, 'latin1');
	}
	truncateSync(join(path, 'Case 6/huge.wav'), HUGE);
	return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A recording so long that it is still on its way when something happens. */
export function longCall(): { path: string; remove: () => void } {
	const path = mkdtempSync(join(tmpdir(), 'plenary-call-'));
	const file = join(path, 'Case 6 long call.wav');
	writeFileSync(file, 'RIFF\0\0\0\0WAVEfmt ', 'latin1');
	truncateSync(file, HUGE - 1);
	return { path: file, remove: () => rmSync(path, { recursive: true, force: true }) };
}
