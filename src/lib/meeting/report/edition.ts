import type { Bilingual, Language } from '../people/people';
import type { Agreed } from './agreed';
import { gradeId, isUnderCase, recordedKind } from './build-version';
import { blockNumbers } from './numbers';
import type { RecordedKind } from './report';
import type { Block, Version } from './report';
import { MASTHEAD } from '../settings/settings-rules';
import type { ReportSection } from '../settings/report-template';
import type { Step } from '../settings/steps';

/** A sealed version laid out for reading: parts in the template's order, findings under their cases. */
export interface Edition {
	/** The blocks above the first numbered part. */
	masthead: Block[];
	parts: ReportPart[];
	/** The number by which people name each block, by its id. */
	numbers: ReadonlyMap<string, string>;
}

export interface ReportPart {
	id: string;
	number: number;
	title: Bilingual;
	kind: ReportSection['kind'];
	/** Paragraphs, themes or observations; in the part of the cases, the blocks before the first case. */
	blocks: Block[];
	cases: CasePart[];
}

export interface CasePart {
	number: number;
	/** The reader stood down from the case, so its findings are left out. (M10) */
	withheld: boolean;
	blocks: Block[];
}

/** The status of a sealed version. For one that was replaced, only `replacedBy` matters. */
export interface VersionStatus {
	/** The latest version's number; null for the latest itself. */
	replacedBy: number | null;
	approvedAt: string | null;
	/** How it was agreed; null while it is not. */
	agreed: Agreed | null;
	/** What the report's present step lets its readers do. */
	allows: Step['allows'] | null;
	/** Members are asked whether they object, not whether they approve. */
	isConsent: boolean;
}

/**
 * @param withheld numbers of the cases the reader stood down from
 * @param numbers those of the whole version, where this is a part of one
 */
export function edition(
	version: Pick<Version, 'blocks'>,
	sections: readonly ReportSection[],
	withheld: readonly number[] = [],
	numbers = blockNumbers(version.blocks, sections)
): Edition {
	const of = (section: string) => version.blocks.filter((block) => block.section === section);
	const isOpen = (block: Block) => block.case === undefined || !withheld.includes(block.case);
	const known = sections.filter(({ id }) => id !== MASTHEAD);
	const strays = version.blocks
		.filter(isOpen)
		.filter(({ section }) => !sections.some(({ id }) => id === section));
	return {
		numbers,
		masthead: of(MASTHEAD).filter(isOpen),
		parts: known.map((section, index) => {
			const blocks = of(section.id);
			const isLast = index === known.length - 1;
			return {
				...section,
				number: index + 1,
				blocks: [
					...blocks.filter((block) => !isUnderCase(block) && isOpen(block)),
					...(isLast ? strays : [])
				],
				cases: casesIn(blocks.filter(isUnderCase), withheld)
			};
		})
	};
}

/**
 * What of a version is published: without the parts that are for the panel and those it was sent to. (A1)
 * @param withheld as in `edition`
 */
export function publicEdition(
	version: Pick<Version, 'blocks'>,
	sections: readonly ReportSection[],
	withheld: readonly number[] = []
): Edition & { isWhole: boolean } {
	const laid = edition(version, sections, withheld);
	const parts = laid.parts.filter(({ id }) => !isInside(sections, id));
	const masthead = isInside(sections, MASTHEAD) ? [] : laid.masthead;
	return { ...laid, masthead, parts, isWhole: parts.length === laid.parts.length };
}

/** Blocks of a version that are published: those of parts that are for everybody. */
export function publicBlocks<B extends { section: string }>(
	{ blocks }: { blocks: readonly B[] },
	sections: readonly ReportSection[]
): B[] {
	return blocks.filter(({ section }) => !isInside(sections, section));
}

export function isInside(sections: readonly ReportSection[], id: string): boolean {
	return sections.some((section) => section.id === id && section.inside === true);
}

/**
 * The language in which a person whose language is `own` reads a report: their own, where the report has it. A version
 * without any Welsh is read in English.
 */
export function readIn(
	languages: readonly Language[],
	own: Language,
	blocks: readonly Pick<Block, 'cy'>[] = []
): Language {
	const made = languages.includes(own) ? own : (languages[0] ?? own);
	const isToCome = blocks.length > 0 && untranslated(blocks) === blocks.length;
	return made === 'cy' && isToCome ? 'en' : made;
}

/** Number of blocks that are shown in English because their Welsh is missing. */
export function untranslated(blocks: readonly Pick<Block, 'cy'>[]): number {
	return blocks.filter(({ cy }) => cy === '').length;
}

/** Each numbered part's number, by its section's id. */
export function partNumbers(sections: readonly ReportSection[]): Record<string, number> {
	const known = sections.filter(({ id }) => id !== MASTHEAD);
	return Object.fromEntries(known.map(({ id }, index) => [id, index + 1]));
}

/** A block's place in a version, to be said in words, with its number where it has one. */
export type ReportPlace = Where & { number?: string };

/** `n` counts from 1 within its case, part or kind. */
type Where =
	| { in: 'case'; case: number; n: number }
	| { in: 'grade'; case: number }
	| { in: RecordedKind }
	| { in: 'themes' | 'observations'; n: number }
	| { in: 'part'; section: string; n: number };

/** The place of every block of a version, by its id. */
export function places(
	{ blocks }: Pick<Version, 'blocks'>,
	sections: readonly ReportSection[]
): Map<string, ReportPlace> {
	const numbers = blockNumbers(blocks, sections);
	const counts = new Map<string, number>();
	const next = (key: string) => {
		const n = (counts.get(key) ?? 0) + 1;
		counts.set(key, n);
		return n;
	};
	const whereIs = (block: Block): Where => {
		if (isUnderCase(block)) {
			if (block.id === gradeId(block.case)) return { in: 'grade', case: block.case };
			return { in: 'case', case: block.case, n: next(`case ${block.case}`) };
		}
		const recorded = recordedKind(block.id);
		if (recorded) return { in: recorded };
		if (block.kind === 'theme') return { in: 'themes', n: next('theme') };
		if (block.kind === 'observation') return { in: 'observations', n: next('observation') };
		return { in: 'part', section: block.section, n: next(`part ${block.section}`) };
	};
	return new Map(
		blocks.map((block): [string, ReportPlace] => {
			const number = numbers.get(block.id);
			return [block.id, { ...whereIs(block), ...(number !== undefined && { number }) }];
		})
	);
}

function casesIn(blocks: readonly Block[], withheld: readonly number[]): CasePart[] {
	const numbers = [...new Set(blocks.flatMap((block) => block.case ?? []))];
	return numbers.map((number) => {
		const isWithheld = withheld.includes(number);
		return {
			number,
			withheld: isWithheld,
			blocks: isWithheld ? [] : blocks.filter((block) => block.case === number)
		};
	});
}
