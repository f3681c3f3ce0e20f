import { abilities } from '$lib/meeting/rights/abilities';
import type { About } from '$lib/meeting/rights/abilities';
import { Refusal } from '$lib/meeting/refusal';
import type { RefusalCode } from '$lib/meeting/refusal';
import { isInSession } from '$lib/meeting/sitting/stages';
import type { House } from '../house';
import { caseById } from '../store/cases';
import { aboutCase } from '../rights/about';
import type { KnownPerson } from '../store/people';
import { reviewById } from '../store/reviews';
import { sittingById } from '../store/sittings';

/**
 * The case, once it is certain that this person may read its papers now.
 * @throws Refusal
 */
export async function readerOf(
	{ db, clock }: Pick<House, 'db' | 'clock'>,
	person: KnownPerson,
	at: { sittingId: string; caseId: string }
) {
	const row = await caseById(db, at.caseId);
	const sitting = await sittingById(db, at.sittingId);
	const review = sitting && (await reviewById(db, sitting.reviewId));
	const now = clock();
	const about = row && (await aboutCase(db, person, row.id, now));
	if (!about || !review || row.sittingId !== sitting.id) throw new Refusal('unknown');
	const may = abilities(person, about, now);
	if (may.papers !== 'read') {
		throw new Refusal(may.why ?? whyNot(person, about), { case: row.number });
	}
	return { case: row, sitting, review, may };
}

/** What stands between this person and papers that nothing in their own standing closes to them. */
function whyNot({ roles }: KnownPerson, { settings, sitting }: AboutSitting): RefusalCode {
	const isReader =
		roles.includes('member') || (roles.includes('observer') && settings.observerSeesCases);
	if (!isReader) return 'forbidden';
	if (!sitting.present) return 'not-present';
	return isInSession(sitting.stage) ? 'not-opened' : 'not-now';
}

type AboutSitting = About & Required<Pick<About, 'sitting'>>;
