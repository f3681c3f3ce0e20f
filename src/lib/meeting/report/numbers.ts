import { isUnderCase } from './build-version';
import type { ReportSection } from '../settings/report-template';
import { MASTHEAD } from '../settings/settings-rules';
import type { Block } from './report';

/** What a block's number depends on. Blocks come in the report's order. */
export type Numbered = Pick<Block, 'id' | 'section' | 'kind' | 'case' | 'number'>;

/**
 * The number by which people name each block of a report, by its id: a finding by section, case and its place there
 * (3.14.2), other blocks by section and place (2.1), an observation by its own number (4). No two are equal: in the
 * section of the cases, paragraphs before the first case are 3.0.1, because 3.1 is case 1. Blocks above the first
 * numbered section have none. The whole report is needed, with the cases that a reader stood down from.
 */
export function blockNumbers(
	blocks: readonly Numbered[],
	sections: readonly ReportSection[]
): Map<string, string> {
	const counts = new Map<string, number>();
	const next = (key: string) => {
		const n = (counts.get(key) ?? 0) + 1;
		counts.set(key, n);
		return n;
	};
	let observations = 0;
	const numberOf = (block: Numbered): string | null => {
		if (block.section === MASTHEAD) return null;
		if (block.kind === 'observation') {
			observations = block.number ?? observations + 1;
			return String(observations);
		}
		const before = prefix(sections, isUnderCase(block) ? block : { section: block.section });
		return `${before}.${next(before)}`;
	};
	return new Map(
		blocks.flatMap((block): [string, string][] => {
			const number = numberOf(block);
			return number === null ? [] : [[block.id, number]];
		})
	);
}

/** What the numbers of a section, or of a case in it, begin with: 2, 3.14. */
export function prefix(
	sections: readonly ReportSection[],
	of: Pick<Numbered, 'section' | 'case'>
): string {
	const parts = sections.filter(({ id }) => id !== MASTHEAD);
	const at = parts.findIndex(({ id }) => id === of.section);
	// A block of a section that the template no longer has stands in the last part.
	const part = at < 0 ? parts.length : at + 1;
	if (of.case !== undefined) return `${part}.${of.case}`;
	return parts[part - 1]?.kind === 'cases' ? `${part}.0` : String(part);
}
