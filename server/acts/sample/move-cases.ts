import { Refusal } from '../../../src/lib/meeting/refusal';
import { hasBegun } from '../../../src/lib/meeting/sitting/stages';
import { casesAsPlaced } from '../../reading/as-entered';
import type { OnCase, OnReview } from '../../rights/rights-of';
import type { Rights } from '../../rights/rights';
import { placeCase } from '../../store/sitting/cases';
import { takeCase } from '../../store/sitting/groups';
import type { Actor, Given } from '../../given';
import { coordinating, coordinatingCase, expectUnchanged } from '../coordinating';
import { decide } from '../decide';
import { whileCasesBlank } from '../group/while-blank';
import { expectPlace } from './add-case';

interface CasesToMove {
	reviewId: string;
	/** Numbers of the first and the last case; null where none was given. */
	from: number | null;
	to: number | null;
	/** The sitting that discusses them from now on. */
	sittingId: string;
	/** What `stateOf(casesAsPlaced(cases))` was when the page was read. */
	seen?: string;
}

/**
 * Moves cases to another sitting, all of them or none; those that are there already stay. Each is taken from its groups.
 * @returns how many were moved
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'cases-wrong' {last} for numbers that the review does not have,
 *   'changed-meanwhile', 'sitting-over', 'stood-down', 'groups-began' and 'group-has-written' where work would be lost
 */
export async function moveCases(given: Given, actor: Actor, input: CasesToMove): Promise<number> {
	const before = casesIn(await coordinating(given.rights, actor, input.reviewId), input);
	await movable(given.rights, actor, before);
	return whileCasesBlank(given, before, () =>
		decide(given, actor, async ({ tx, rights, record, regrade, announce }) => {
			const known = await coordinating(rights, actor, input.reviewId);
			expectUnchanged(
				input.seen,
				casesAsPlaced([...known.cases.values()].map((each) => each.case))
			);
			expectPlace(known, input.sittingId);
			const moved = await movable(rights, actor, casesIn(known, input));
			// Boards of other cases than these were not looked at.
			if (moved.some(({ on }) => !before.includes(on.case.id)))
				throw new Refusal('changed-meanwhile');
			for (const { on } of moved) {
				for (const group of on.groups) await takeCase(tx, group.id, on.case.id);
				await placeCase(tx, on.case.id, input.sittingId);
				const about = { review: input.reviewId, case: on.case.id, sitting: input.sittingId };
				record('move-case', about);
				const changed = { kind: 'changed', what: 'case', id: on.case.id } as const;
				announce({ review: input.reviewId }, changed);
			}
			if (moved.length > 0) regrade({});
			return moved.length;
		})
	);
}

/** Ids of the cases with these numbers that are not at the sitting yet. */
function casesIn({ cases }: OnReview, { from, to, sittingId }: CasesToMove): string[] {
	const rows = [...cases.values()].map((each) => each.case);
	const last = Math.max(0, ...rows.map(({ number }) => number));
	if (from === null || to === null || from < 1 || to < from || to > last)
		throw new Refusal('cases-wrong', { last });
	return rows
		.filter(({ number, ...row }) => number >= from && number <= to && row.sittingId !== sittingId)
		.map(({ id }) => id);
}

async function movable(rights: Rights, actor: Actor, ids: readonly string[]): Promise<OnCase[]> {
	const found: OnCase[] = [];
	for (const id of ids) {
		const known = await coordinatingCase(rights, actor, id);
		if (hasBegun(known.on.sitting.sitting.stage)) throw new Refusal('groups-began');
		found.push(known);
	}
	return found;
}
