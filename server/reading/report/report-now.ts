import { decidedOf, caseCounts, readReport, unfinishedDraft } from '../report';
import type { Decided, DecidedReport, Unfinished } from '../report';
import type { Review } from '../../store/report/reviews';
import type { Viewing } from '../../given';

/** The report as it reads now, with what is counted of it: the same for every reader. */
export interface ReportNow {
	report: DecidedReport;
	/** Distinct cases behind each theme and observation, by block id. (G4) */
	counts: Record<string, number>;
	unfinished: Unfinished;
}

/** Counted again only after a decision or a change to one of the documents. */
export async function reportNow(house: Viewing, review: Review): Promise<ReportNow> {
	const kept = await house.cache.once(`report now ${review.id}`, async () => ({
		decided: await decidedOf(house.db, review.id),
		now: null as ReportNow | null
	}));
	const report = await readReport(kept.decided, review, (name, use) =>
		house.boards.derived(name, use)
	);
	if (!kept.now || !isSame(kept.now.report, report)) kept.now = counted(kept.decided, report);
	return kept.now;
}

function counted(decided: Decided, report: DecidedReport): ReportNow {
	return { report, counts: caseCounts(report), unfinished: unfinishedDraft(decided, report) };
}

/** What is read of a document is the same object until the document changes. */
function isSame(a: DecidedReport, b: DecidedReport): boolean {
	return (
		a.draft === b.draft &&
		a.cases.length === b.cases.length &&
		a.cases.every(({ state }, at) => state === b.cases[at].state)
	);
}
