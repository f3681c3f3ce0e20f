import type { GivenAnswer } from '../../../src/lib/meeting/settings/answer';

/** One paragraph written over several lines of source: each line break becomes one space. */
export function said(strings: TemplateStringsArray): string {
	return strings
		.join('')
		.replace(/\s*\n\s*/g, ' ')
		.trim();
}

/** A case log, one entry a line; a source line indented further continues the entry above it. */
export function log(strings: TemplateStringsArray): string {
	const lines = strings
		.join('')
		.replace(/^\s*\n|\s+$/g, '')
		.split('\n');
	const indent = indentOf(lines[0]);
	const entries: string[] = [];
	for (const line of lines) {
		if (indentOf(line) > indent) entries.push(`${entries.pop()} ${line.trim()}`);
		else entries.push(line.trim());
	}
	return `${entries.join('\n')}\n`;
}

type Given = string | [value: string | null, note: string];

/** Answers by prompt id: a value alone, or a value (null where there is none) with a note. */
export function answers(given: Record<string, Given>): Record<string, GivenAnswer> {
	const entries = Object.entries(given).map(([prompt, answer]) => {
		const [value, note] = typeof answer === 'string' ? [answer, ''] : answer;
		return [prompt, { value, note }] as const;
	});
	return Object.fromEntries(entries);
}

function indentOf(line: string): number {
	return line.length - line.trimStart().length;
}
