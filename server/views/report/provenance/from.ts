import type { DraftContent } from '$lib/board/documents/draft';
import { shown, targetsIn } from '$lib/meeting/findings/placement';
import type { FindingsState, PointKind } from '$lib/meeting/findings/placement';
import { groupOf, sourcesOf } from '$lib/meeting/findings/sources';
import { gradeId, recordedKind } from '$lib/meeting/report/build-version';
import type { Block, RecordedKind } from '$lib/meeting/report/report';
import { isBoardShared } from '$lib/meeting/sitting/shared-board';
import type { CopiedPoint } from '../../../store/plenary/copied-points';
import type { CaseRow } from '../../../store/sitting/cases';
import type { ReviewState } from '../../shared/review-state';

interface Named {
	id: string;
	name: string | null;
}

/** A point of a group that a finding was made of. Its words are there where this person may read the groups' copies. */
export type PointFrom =
	| { id: string }
	| {
			id: string;
			kind: PointKind;
			lang: 'en' | 'cy';
			/** Letter of the group; null where there is none. */
			group: string | null;
			author: Named;
			text: string;
			/** How it changed when its case was given back to the groups and opened again; null if it did not. */
			change: 'changed' | 'gone' | null;
	  };

/** What a theme or an observation is linked to. */
export type SourceFrom =
	| {
			is: 'finding' | 'point';
			case: number;
			id: string;
			/** Where the link was made to. */ linked: string;
	  }
	| { is: 'theme'; id: string }
	/** Its point was set aside, or its finding was removed: it counts for nothing. */
	| { is: 'nothing'; case: number; linked: string }
	/** It belongs to a case that this person stood down from, or may not read. */
	| { is: 'withheld' };

/** Where a block comes from. */
export type From =
	| {
			is: 'finding';
			/** Gathered from a group's point, added by hand, or "none identified" by every group. */
			made: 'gathered' | 'by-hand' | 'none-identified';
			points: PointFrom[];
			/** Findings added by hand that were merged into it. */
			absorbed: string[];
			/** Who recorded that the panel agreed its case, and when; null where nobody did. */
			agreed: { by: Named; at: string } | null;
	  }
	/** The panel's grade of a case. */
	| { is: 'grade'; by: Named | null; at: string | null }
	/** Written in the report, and what it is linked to. */
	| { is: 'written'; sources: SourceFrom[] }
	/** Made from what was recorded of the sittings and the sample. */
	| { is: 'recorded'; what: RecordedKind }
	/** Its document is closed to this person, or no longer has it. */
	| { is: 'unknown' };

interface Facts {
	state: ReviewState;
	/** Opened cases that this person may read. */
	cases: readonly { row: CaseRow; findings: FindingsState; seesCopies: boolean }[];
	draft: DraftContent | null;
	copied: readonly CopiedPoint[];
}

export function fromOf(block: Block, facts: Facts): From {
	const what = recordedKind(block.id);
	if (what !== null) return { is: 'recorded', what };
	if (block.case === undefined) return writtenFrom(block, facts);
	const of = facts.cases.find(({ row }) => row.number === block.case);
	if (block.id === gradeId(block.case)) return gradeFrom(facts, of?.row.id);
	return of ? findingFrom(block, of, facts) : { is: 'unknown' };
}

function gradeFrom({ state }: Facts, caseId: string | undefined): From {
	const grade = caseId === undefined ? undefined : state.grades[caseId];
	return { is: 'grade', by: grade ? named(state, grade.by) : null, at: grade?.at ?? null };
}

function findingFrom(
	{ id }: Block,
	{ row, findings, seesCopies }: Facts['cases'][number],
	{ state, copied }: Facts
): From {
	const finding = shown(findings).find((each) => each.id === id);
	if (!finding) return { is: 'unknown' };
	const sitting = state.sittings.find((each) => each.id === row.sittingId);
	const groups = (sitting?.groups ?? []).filter(({ cases }) => cases.includes(row.id));
	const isShared = isBoardShared(state.review.settings, sitting);
	const copies = copied.filter(({ caseId }) => caseId === row.id);
	const sources = sourcesOf(copies, state.openings[row.id]?.revision ?? 0);
	const agreed = state.agreed[row.id];
	return {
		is: 'finding',
		made: finding.isNone ? 'none-identified' : finding.isGathered ? 'gathered' : 'by-hand',
		points: finding.points.map((point): PointFrom => {
			const source = sources.get(point);
			if (!seesCopies || !source) return { id: point };
			const { copy, change } = source;
			const group = groupOf(copy, groups, isShared);
			return {
				...{ id: point, kind: copy.kind, lang: copy.lang },
				group: groups.find((each) => each.id === group)?.letter ?? null,
				...{ author: named(state, copy.author), text: copy.text, change }
			};
		}),
		absorbed: finding.absorbed,
		agreed: agreed ? { by: named(state, agreed.by), at: agreed.at } : null
	};
}

function writtenFrom({ id }: Block, { draft, cases }: Facts): From {
	if (!draft?.blocks.some((each) => each.id === id)) return { is: 'unknown' };
	const links = draft.links.filter(({ block }) => block === id);
	return {
		is: 'written',
		sources: links.map(({ case: caseId, source: linked }): SourceFrom => {
			if (caseId === null) return { is: 'theme', id: linked };
			const of = cases.find(({ row }) => row.id === caseId);
			if (!of) return { is: 'withheld' };
			const target = targetsIn(of.findings)(linked);
			const { number } = of.row;
			if (target === null) return { is: 'nothing', case: number, linked };
			const to = target.is === 'finding' ? target.finding : target.point;
			return { is: target.is, case: number, id: to, linked };
		})
	};
}

function named({ people }: ReviewState, id: string): Named {
	return { id, name: people.get(id)?.name ?? null };
}
