import { Paragraph, TextRun } from 'docx';
import type { Note } from '../../../src/lib/meeting/report/document';
import { LANGUAGE } from './docx-styles';

/** A note in a Word file: words in another language within it carry that language. */
export function noteLine(note: Note): Paragraph {
	if (typeof note === 'string') return new Paragraph({ style: 'Label', text: note });
	const { before, words, lang, after } = note;
	return new Paragraph({
		style: 'Label',
		children: [
			new TextRun(before),
			new TextRun({ text: words, language: { value: LANGUAGE[lang] } }),
			new TextRun(after)
		]
	});
}
