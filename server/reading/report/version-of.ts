import { buildVersion } from '../../../src/lib/meeting/report/build-version';
import type { Version } from '../../../src/lib/meeting/report/report';
import type { Db } from '../../store/engine/database';
import type { Review } from '../../store/report/reviews';
import { withGrades } from '../grades';
import { withHeld } from './held-findings';
import { withRecorded } from '../recorded';
import { draftOf } from '../report';
import type { DecidedReport } from '../report';

/** The draft as a version, with the sentences that are made from what was recorded. */
export async function versionOf(
	db: Db,
	review: Review,
	number: number,
	report: DecidedReport
): Promise<Version> {
	const held = await withHeld(db, review.id, draftOf(review, number, report), report);
	const graded = await withGrades(db, review, held);
	return buildVersion(await withRecorded(db, review, graded));
}
