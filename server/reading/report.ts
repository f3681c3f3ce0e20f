import type * as Y from 'yjs';
import { readDraft } from '../../src/lib/board/documents/draft';
import type { DraftContent } from '../../src/lib/board/documents/draft';
import { readFindings } from '../../src/lib/board/documents/findings';
import { draftName, findingsName } from '../../src/lib/board/names';
import { changedSinceAgreed } from '../../src/lib/meeting/findings/agreement';
import { contradicted } from '../../src/lib/meeting/findings/none';
import { shown, targetsIn, unplaced } from '../../src/lib/meeting/findings/placement';
import type { FindingsState } from '../../src/lib/meeting/findings/placement';
import type { Draft } from '../../src/lib/meeting/report/report';
import { isReopened } from '../../src/lib/meeting/sitting/opening';
import { casesIn } from '../../src/lib/meeting/findings/themes';
import { casesOf } from '../store/sitting/cases';
import type { CaseRow } from '../store/sitting/cases';
import { agreedCases } from '../store/plenary/agreed-cases';
import type { AgreedCase } from '../store/plenary/agreed-cases';
import { copiedPointsIn } from '../store/plenary/copied-points';
import type { CopiedPoint } from '../store/plenary/copied-points';
import type { Db } from '../store/engine/database';
import { openingsOf } from '../store/plenary/openings';
import type { Opening } from '../store/plenary/openings';
import type { Review } from '../store/report/reviews';
import { findingHashes } from './finding-hashes';

/** Reads a document: the live one, or the one that was frozen for sealing. */
export type ReadDoc = <T>(name: string, use: (doc: Y.Doc) => T) => Promise<T>;

export interface DecidedReport {
	draft: DraftContent;
	/** Opened cases, with their findings. */
	cases: { row: CaseRow; state: FindingsState }[];
}

/** What was decided of a report's cases. */
export interface Decided {
	cases: CaseRow[];
	/** By case id, as are the agreements. */
	openings: Record<string, Opening>;
	agreed: Record<string, AgreedCase>;
	/** Every revision of what the groups wrote. */
	copied: CopiedPoint[];
}

export async function decidedOf(db: Db, reviewId: string): Promise<Decided> {
	const [cases, openings, agreed, copied] = await Promise.all([
		casesOf(db, reviewId),
		openingsOf(db, reviewId),
		agreedCases(db, reviewId),
		copiedPointsIn(db, reviewId)
	]);
	return { cases, openings, agreed, copied };
}

/** The present report: the draft document and the findings of every opened case. */
export async function readReport(
	{ cases, openings }: Pick<Decided, 'cases' | 'openings'>,
	review: Review,
	read: ReadDoc
): Promise<DecidedReport> {
	const opened = cases.filter(({ id }) => openings[id]);
	return {
		draft: await read(draftName(review.id), readDraft),
		cases: await Promise.all(
			opened.map(async (row) => ({ row, state: await read(findingsName(row.id), readFindings) }))
		)
	};
}

/** Number of distinct cases behind each theme and observation, by block id; the same for every reader. (G4) */
export function caseCounts({ draft, cases }: DecidedReport): Record<string, number> {
	const targets = new Map(cases.map(({ row, state }) => [row.id, targetsIn(state)]));
	const stands = (caseId: string, source: string) =>
		(targets.get(caseId)?.(source) ?? null) !== null;
	const live = new Set(draft.blocks.map(({ id }) => id));
	const links = draft.links.filter(
		({ block, case: of, source }) => live.has(block) && (of !== null || live.has(source))
	);
	const casesOfBlock = casesIn(links, stands);
	return Object.fromEntries(
		draft.blocks
			.filter(({ kind }) => kind !== 'paragraph')
			.map(({ id }) => [id, casesOfBlock(id).length])
	);
}

/** What `buildVersion` seals. */
export function draftOf(review: Review, number: number, report: DecidedReport): Draft {
	const counts = caseCounts(report);
	return {
		review: review.id,
		version: number,
		sections: review.settings.reportTemplate.sections,
		blocks: report.draft.blocks.map((block) => ({ ...block, cases: counts[block.id] })),
		cases: report.cases.map(({ row, state }) => ({ number: row.number, findings: shown(state) }))
	};
}

/** What the coordinator must confirm before sending the report to members: numbers of cases. */
export interface Unfinished {
	/** Never opened, or still being opened. */
	unopened: number[];
	/** Given back to their groups. */
	reopened: number[];
	/** Opened, but the chair never recorded that the panel agreed them. */
	notAgreed: number[];
	/** Agreed, and edited since. */
	changed: number[];
	/** With "none identified" beside a finding of the same kind. */
	contradicted: number[];
	/** How many points are in no finding, by case. */
	unplaced: Record<number, number>;
}

export function unfinishedDraft(
	{ cases: all, openings, agreed, copied }: Decided,
	report: DecidedReport
): Unfinished {
	const read = new Set(report.cases.map(({ row }) => row.id));
	const isOpened = ({ id }: CaseRow) => read.has(id) && openings[id]?.complete;
	const found: Unfinished = {
		unopened: all.filter((row) => !isOpened(row)).map(({ number }) => number),
		reopened: all.filter(({ id }) => isReopened(openings[id])).map(({ number }) => number),
		notAgreed: [],
		changed: [],
		contradicted: [],
		unplaced: {}
	};
	for (const { row, state } of report.cases) {
		const { revision } = openings[row.id];
		const points = copied.filter((copy) => copy.caseId === row.id && copy.revision === revision);
		const count = unplaced(state, points).length;
		if (count > 0) found.unplaced[row.number] = count;
		if (contradicted(shown(state)).length > 0) found.contradicted.push(row.number);
		const kept = agreed[row.id]?.hashes;
		if (!kept) found.notAgreed.push(row.number);
		else if (hasChanged(changedSinceAgreed(kept, findingHashes(state))))
			found.changed.push(row.number);
	}
	return found;
}

/** Whether anything is to be confirmed before sealing. */
export function isUnfinished({ unplaced: loose, ...cases }: Unfinished): boolean {
	return Object.values(cases).flat().length + Object.keys(loose).length > 0;
}

/** The same without these cases, for a person to whom they are closed. (M10) */
export function withoutCases(found: Unfinished, closed: readonly number[]): Unfinished {
	const isTheirs = (number: number) => !closed.includes(number);
	return {
		unopened: found.unopened.filter(isTheirs),
		reopened: found.reopened.filter(isTheirs),
		notAgreed: found.notAgreed.filter(isTheirs),
		changed: found.changed.filter(isTheirs),
		contradicted: found.contradicted.filter(isTheirs),
		unplaced: Object.fromEntries(
			Object.entries(found.unplaced).filter(([number]) => isTheirs(Number(number)))
		)
	};
}

function hasChanged({ changed, added, removed }: ReturnType<typeof changedSinceAgreed>): boolean {
	return changed.length + added.length + removed.length > 0;
}
