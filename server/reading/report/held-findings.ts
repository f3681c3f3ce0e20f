import type { Draft } from '../../../src/lib/meeting/report/report';
import { heldIn } from '../../../src/lib/meeting/shows/held';
import type { FindingShow } from '../../../src/lib/meeting/shows/held';
import type { Db } from '../../store/engine/database';
import { sha256 } from '../../store/engine/sha256';
import { closedShowsOf } from '../../store/plenary/shows';
import type { ClosedShow } from '../../store/plenary/shows';
import type { DecidedReport } from '../report';

/** The closed shows on findings of a case, oldest first, for `heldIn`. */
export function onFindings(shows: readonly ClosedShow[], caseId: string): FindingShow[] {
	return shows.flatMap(({ caseId: of, subject, covers, words, held }) =>
		of === caseId && subject.is === 'finding'
			? [{ finding: subject.finding, covers, words, held: held?.as ?? null }]
			: []
	);
}

/** A draft with how strongly each finding is held, where a show of hands was recorded. (G5) */
export async function withHeld(
	db: Db,
	reviewId: string,
	draft: Draft,
	{ cases }: Pick<DecidedReport, 'cases'>
): Promise<Draft> {
	const shows = await closedShowsOf(db, reviewId);
	if (shows.length === 0) return draft;
	const held = new Map(
		cases.map(({ row, state }) => [row.number, heldIn(state, onFindings(shows, row.id), sha256)])
	);
	return {
		...draft,
		cases: draft.cases.map((each) => ({
			...each,
			findings: each.findings.map((finding) => {
				const by = held.get(each.number)?.get(finding.id);
				return by ? { ...finding, held: by } : finding;
			})
		}))
	};
}
