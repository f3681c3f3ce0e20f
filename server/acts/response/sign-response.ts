import { laidOut } from '../../../src/lib/board/documents/laid-out';
import { readResponse } from '../../../src/lib/board/documents/response';
import type { ResponseContent } from '../../../src/lib/board/documents/response';
import { responseName } from '../../../src/lib/board/names';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { stepAfter } from '../../../src/lib/meeting/report/course';
import type { Block } from '../../../src/lib/meeting/report/report';
import {
	isBlankRow,
	lackingOf,
	observationsOf,
	unansweredIn
} from '../../../src/lib/meeting/response/answered';
import { reviewById } from '../../store/report/reviews';
import { passedRowsOf } from '../../store/response/questions';
import type { PassedRow } from '../../store/response/questions';
import { addSigned } from '../../store/response/keep-signed';
import { signedAt } from '../../store/response/signed';
import type { SignedResponse } from '../../store/response/signed';
import { decide } from '../decide';
import { tellConsidering } from '../report/course/tell-at';
import { comeTo, movingOn } from '../report/course/moving';
import type { Actor, FrozenBoard, Given } from '../../given';

/**
 * The force signs its response: every observation is answered, every commitment has an owner and a date. The document
 * is frozen, what it says is copied, and the report goes to its next step. A freeze without a copy is thawed at the next
 * start. (A6, A7)
 * @param input.step the step that the page showed
 * @throws Refusal 'forbidden', 'moved-on' with who signed and when, 'not-next', 'rows-empty' with the observations that
 *   have no answer, 'row-passed' for one that is with another department, 'commitment-unfinished'; one that
 *   answers none of the sent observations too, after a correction that left its own out
 */
export async function signResponse(
	given: Given,
	actor: Actor,
	input: { reviewId: string; step: string }
): Promise<void> {
	const { may, review } = await given.rights.of(actor).onReview(input.reviewId);
	if (may.response === 'none') throw new Refusal(may.why ?? 'forbidden');
	const pressed = { act: 'sign' as const, step: input.step };
	const { version } = await movingOn(given.db, review, pressed);
	const name = responseName(review.id);
	const rows = observationsOf(version.content);
	const before = await given.boards.read(name, readResponse);
	refuseUnfinished(before, rows, await passedRowsOf(given.db, review.id));

	const [frozen] = await given.boards.freeze([name]);
	try {
		const content = frozenContent(frozen);
		await decide(given, actor, async (decision) => {
			const { tx, at, record, regrade, announce } = decision;
			const now = await reviewById(tx, review.id);
			if (!now) throw new Refusal('unknown');
			const { version: sent } = await movingOn(tx, now, pressed);
			const answered = observationsOf(sent.content);
			refuseUnfinished(content, answered, await passedRowsOf(tx, now.id));
			await addSigned(tx, {
				...copyOf(content, answered),
				...{ reviewId: now.id, version: sent.number, seq: frozen.seq, hash: frozen.hash },
				...{ signedBy: actor.id, signedAt: at.toISOString() }
			});
			const to = stepAfter(now.settings.steps, input.step);
			if (to !== input.step)
				await comeTo(decision, actor, { review: now, version: sent, step: to });
			else await tellConsidering(decision, now, sent.number);
			record('sign-response', {
				...{ review: now.id, version: sent.number, hash: frozen.hash },
				...{ from: input.step, to }
			});
			regrade({});
			announce({ review: now.id }, { kind: 'changed', what: 'report', id: now.id });
		});
	} catch (error) {
		// The same form, sent a moment earlier, may have signed it: then the document stays frozen.
		if (!(await signedAt(given.db, review.id))) await given.boards.thaw([name]);
		throw error;
	}
}

function refuseUnfinished(
	{ rows, commitments }: ResponseContent,
	blocks: readonly Block[],
	passed: readonly PassedRow[]
): void {
	const written = blocks.map(
		({ id }) => rows[id] ?? { block: id, position: null, text: '', lang: null }
	);
	const empty = unansweredIn(written);
	if (empty.length > 0) {
		const numbers = blocks.flatMap(({ id, number }) => (empty.includes(id) ? [number ?? 0] : []));
		throw new Refusal('rows-empty', { rows: numbers.join(', '), blocks: empty.join(' ') });
	}
	const away = passed.find(
		({ block, endedAt }) => endedAt === null && blocks.some(({ id }) => id === block)
	);
	if (away) throw new Refusal('row-passed', { department: away.department, block: away.block });
	for (const each of commitments.filter((one) => !isBlankRow(one))) {
		const isLinked = each.blocks.some((block) => blocks.some(({ id }) => id === block));
		const missing = isLinked ? lackingOf(each)[0] : 'row';
		if (missing)
			throw new Refusal('commitment-unfinished', { text: each.text.trim(), missing, id: each.id });
	}
}

/** What was signed, of the observations that were sent alone. */
function copyOf(
	{ rows, commitments }: ResponseContent,
	blocks: readonly Block[]
): Pick<SignedResponse, 'answers' | 'commitments'> {
	const isSent = (block: string) => blocks.some(({ id }) => id === block);
	return {
		answers: blocks.flatMap(({ id }) => {
			const { position, text, lang } = rows[id];
			return position
				? [{ block: id, position, text: text.trim(), lang: lang ?? 'en', translation: '' }]
				: [];
		}),
		commitments: commitments.flatMap(({ id, text, owner, due, lang, blocks: links }) =>
			due === null
				? []
				: [
						{
							...{ id, text: text.trim(), lang, translation: '' },
							...{ owner: owner.trim(), due, blocks: links.filter(isSent) }
						}
					]
		)
	};
}

function frozenContent({ state }: FrozenBoard): ResponseContent {
	const doc = laidOut(state);
	const content = readResponse(doc);
	doc.destroy();
	return content;
}
