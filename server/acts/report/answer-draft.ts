import { newId } from '../../../src/lib/board/ids';
import { MAX_TEXT } from '../../../src/lib/board/text/text';
import { answer } from '../../../src/lib/meeting/report/approval';
import type { Approval, Answer, RequestedChange } from '../../../src/lib/meeting/report/approval';
import { readIn } from '../../../src/lib/meeting/report/edition';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { Block } from '../../../src/lib/meeting/report/report';
import type { Step } from '../../../src/lib/meeting/settings/steps';
import { stepOf } from '../../../src/lib/meeting/sitting/stages';
import { approvalOf } from '../../store/report/approval';
import type { Db } from '../../store/engine/database';
import { readStoodDownNumbers } from '../../store/people/declarations';
import type { Review } from '../../store/report/reviews';
import { reviewById } from '../../store/report/reviews';
import { addAnswer, answersOf, versionsOf } from '../../store/report/versions';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';

/** The place of a request for change that is about no single part. */
export const WHOLE_REPORT = 'report';

/**
 * A member approves the exact words, asks for a change with a reason and a place, or abstains; by consent, objects with a
 * reason and a place, or takes an objection back (A3).
 * `hash` is of the version they were shown. Sent twice, it counts once.
 * @throws Refusal 'replaced' when a newer version was sealed meanwhile, 'not-a-voter', 'too-late',
 *   'reason-needed', 'place-needed', 'only-objections', 'not-objecting'; 'not-now' where the panel's step takes no answers
 */
export async function answerDraft(
	given: Given,
	actor: Actor,
	input: {
		reviewId: string;
		hash: string;
		says: Answer['says'];
		because: string;
		place: string;
		/** Changes asked for at other places. */
		further?: readonly RequestedChange[];
		language: 'en' | 'cy';
	}
): Promise<void> {
	const { may } = await given.rights.of(actor).onReview(input.reviewId);
	if (may.version === 'none') throw new Refusal(may.why ?? 'forbidden');
	const changes = input.says === 'change' ? changesIn(input) : [];
	if (changes.some(({ because }) => because.length > MAX_TEXT)) throw new Refusal('too-long');
	const [first = { because: '', place: '' }, ...further] = changes;

	await decide(given, actor, async ({ tx, at: now, record, announce }) => {
		const review = await reviewById(tx, input.reviewId);
		const approval = review && (await approvalOf(tx, review));
		if (!review || !approval) throw new Refusal('not-now');
		const stoodDown = await readStoodDownNumbers(tx, review.id, actor.id);
		const blocks = await latestBlocks(tx, review.id);
		const at = await nextMoment(tx, review.id, now);
		const says: Answer = {
			member: actor.id,
			hash: input.hash,
			language: readIn(review.settings.languages, input.language, blocks),
			at: at.toISOString(),
			stoodDown,
			...(input.says === 'change'
				? { says: 'change', ...first, ...(further.length > 0 && { further }) }
				: { says: input.says })
		};
		answer(approval, says);
		if (changes.some(({ place }) => !isPlace(review, blocks, place, stoodDown))) {
			throw new Refusal('place-needed');
		}
		refuseUnasked(stepOf(review.settings, review.step));
		const { version } = approval;
		announce({ review: review.id }, { kind: 'answer', review: review.id, version });
		if (sameAsBefore(approval, says)) return;

		await addAnswer(tx, {
			id: newId(),
			reviewId: review.id,
			version,
			personId: actor.id,
			hash: input.hash,
			language: says.language,
			says: input.says,
			reason: input.says === 'change' ? first.because : null,
			place: input.says === 'change' ? first.place : null,
			further,
			at: at.toISOString(),
			stoodDown,
			outcome: null,
			outcomeLang: null
		});
		const told = approval.consent && input.says === 'change' ? 'object' : input.says;
		record('answer-draft', { review: review.id, version, hash: input.hash, says: told });
	});
}

/**
 * In their order, trimmed, each place once with all its reasons; a place and a reason that are both empty are
 * left out beside others.
 */
function changesIn({
	because,
	place,
	further = []
}: RequestedChange & { further?: readonly RequestedChange[] }): RequestedChange[] {
	const trimmed = [...further, { because, place }].map((each) => ({
		because: each.because.trim(),
		place: each.place.trim()
	}));
	const isEmpty = (each: RequestedChange) => each.because === '' && each.place === '';
	if (trimmed.every(isEmpty)) return trimmed.slice(-1);
	const changes: RequestedChange[] = [];
	for (const each of trimmed.filter((one) => !isEmpty(one))) {
		const same = changes.find(({ place, because }) => place === each.place && because !== '');
		if (same && each.because !== '') same.because += `\n\n${each.because}`;
		else changes.push(each);
	}
	return changes;
}

/** Refuses an answer outside a step that asks for answers. At drafting the latest version counts as replaced. */
export function refuseUnasked(step: Step | null): void {
	if (step?.allows === 'draft') throw new Refusal('replaced');
	if (step?.allows !== 'answer') throw new Refusal('not-now');
}

/** The time for a new answer: later than every earlier answer, so that the latest is always known. */
async function nextMoment(db: Db, reviewId: string, now: Date): Promise<Date> {
	const last = (await answersOf(db, reviewId)).at(-1)?.at;
	return last === undefined ? now : new Date(Math.max(now.getTime(), Date.parse(last) + 1));
}

/** A block of the latest version that this person may read, one of its parts, or all of it. */
function isPlace(
	review: Review,
	blocks: readonly Block[],
	place: string,
	stoodDown: readonly number[]
): boolean {
	const { sections } = review.settings.reportTemplate;
	if (place === WHOLE_REPORT || sections.some(({ id }) => id === place)) return true;
	const block = blocks.find(({ id }) => id === place);
	return block !== undefined && !(block.case && stoodDown.includes(block.case));
}

async function latestBlocks(db: Db, reviewId: string): Promise<readonly Block[]> {
	const latest = (await versionsOf(db, reviewId)).at(-1);
	return latest?.content.blocks ?? [];
}

function sameAsBefore(approval: Approval, says: Answer): boolean {
	const before = approval.answers.find(({ member }) => member === says.member);
	return (
		before !== undefined &&
		JSON.stringify({ ...before, at: '' }) === JSON.stringify({ ...says, at: '' })
	);
}
