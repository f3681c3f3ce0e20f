import { dayIn } from '../../../src/lib/meeting/calendar';
import { actsForTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { papersDueSince } from '../../../src/lib/meeting/report/retention';
import type { Db } from '../../store/engine/database';
import {
	countWithPapers,
	destroyPapersOf,
	storedPapers
} from '../../store/report/destroyed-papers';
import type { DestroyedPaper } from '../../store/report/destroyed-papers';
import { courseOf, holdOn } from '../../store/report/retention';
import { reviewById } from '../../store/report/reviews';
import { expectPapersKept } from '../../reading/papers-kept';
import { sha256 } from '../../store/engine/sha256';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';
import { finishDestroyingOf } from './finish-destroying';

/**
 * The office destroys the papers of a review, from the panel's day on: files, texts entered by hand, the force's references
 * and lists, and the words that points quote from papers. The keys end with the decision, so that no byte can be read
 * again; what is left on disk is deleted afterwards, by the next start where this one is cut off. What members wrote,
 * the findings and the report stay. (X4, S6)
 * @throws Refusal 'forbidden', 'not-active', 'unknown', 'papers-destroyed' {on}, 'papers-held', 'papers-undated',
 *   'review-goes-on', 'papers-kept' {on}; 'confirm-needed' unless `sure`
 */
export async function destroyPapers(
	given: Given,
	actor: Actor,
	{ reviewId, sure }: { reviewId: string; sure: boolean }
): Promise<void> {
	actsForTheOffice(actor);
	await expectDue(given.db, reviewId, given.clock());
	if (!sure) throw new Refusal('confirm-needed');
	// Before the transaction, in which nobody else could write: papers may be hundreds of megabytes.
	const sums = await sumsOf(given, reviewId);
	await decide(given, actor, async ({ tx, at, record, regrade, announce }) => {
		const due = await expectDue(tx, reviewId, at);
		const papers = (await storedPapers(tx, reviewId)).map(({ sealed: _sealed, ...paper }) => {
			const sha = sums.get(paper.id);
			if (sha === undefined) throw new Refusal('changed-meanwhile');
			return { ...paper, sha256: sha };
		});
		const counts = await countWithPapers(tx, reviewId);
		await destroyPapersOf(tx, {
			...{ reviewId, due, by: actor.id, at: at.toISOString() },
			...{ papers, ...counts }
		});
		const entered = papers.filter(({ kind }) => kind === 'entered').length;
		const files = papers.length - entered;
		record('destroy-papers', { review: reviewId, due, papers: files, texts: entered });
		regrade({});
		announce({ review: reviewId }, { kind: 'changed', what: 'review', id: reviewId });
	});
	await finishDestroyingOf(given, reviewId);
}

/** The day since which the papers may be destroyed. @throws Refusal as `destroyPapers` */
async function expectDue(db: Db, reviewId: string, at: Date): Promise<string> {
	const review = await reviewById(db, reviewId);
	if (!review) throw new Refusal('unknown');
	await expectPapersKept(db, review);
	const today = dayIn(review.settings.timeZone, at);
	const due = papersDueSince(review.settings, await courseOf(db, review), today);
	if (await holdOn(db, reviewId)) throw new Refusal('papers-held');
	return due;
}

/** SHA-256 of what is encrypted of each paper, by paper. */
async function sumsOf({ db, vault }: Given, reviewId: string) {
	const sums = new Map<string, DestroyedPaper['sha256']>();
	for (const { id, kind, sealed } of await storedPapers(db, reviewId)) {
		if (kind === 'entered') sums.set(id, sealed === null ? null : sha256(sealed));
		else sums.set(id, await vault.sum(id));
	}
	return sums;
}
