import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { Tx } from '../../../store/engine/database';
import { insertDeclaration as keep, readDeclared } from '../../../store/people/declarations';
import type { Declared } from '../../../store/people/declarations';
import { takeOutAnswers } from '../../shows/take-out-answers';
import { lowerStoodDown } from '../../sitting/floor/lower-stood-down';
import { decide } from '../../decide';
import type { Actor, Given } from '../../../given';

/**
 * A person declares for each case whether they have a link with it. A conflict closes the case to them everywhere at
 * once, open screens included (M10). Only the office can undo a conflict or settle "unsure". Repeating a declaration
 * changes nothing.
 * @throws Refusal 'unknown' for a case of another review; 'forbidden' for a person who has no case to declare on;
 *   'stood-down' or 'declaration-unsure' for a "none" after a conflict or "unsure"
 */
export async function declare(
	given: Given,
	actor: Actor,
	input: { reviewId: string; says: Record<string, Declared> }
): Promise<void> {
	const said: Said[] = [];
	const rights = given.rights.of(actor);
	for (const [caseId, says] of Object.entries(input.says)) {
		const { review, may, on } = await rights.onCase(caseId);
		if (review.id !== input.reviewId) throw new Refusal('unknown');
		if (!may.declare) throw new Refusal('forbidden');
		said.push({ caseId, says, sittingId: on.case.sittingId });
	}
	await decide(given, actor, async ({ tx, at, rights, record, event, regrade, announce }) => {
		const fresh = await freshOf(tx, actor.id, said);
		await keep(tx, { personId: actor.id, at, says: fresh });
		for (const { caseId, says, sittingId } of fresh) {
			record('declare', { review: input.reviewId, case: caseId, says });
			event(sittingId, 'declared', { case: caseId, says });
		}
		if (fresh.length === 0) return;
		for (const sittingId of new Set(fresh.map((each) => each.sittingId)))
			await lowerStoodDown({ tx, rights, event }, sittingId);
		await takeOutAnswers({ tx, rights, announce });
		regrade({ person: actor.id });
		announce({ person: actor.id }, { kind: 'changed', what: 'rights', id: actor.id });
		announce({ review: input.reviewId }, { kind: 'changed', what: 'people', id: input.reviewId });
	});
}

interface Said {
	caseId: string;
	says: Declared;
	sittingId: string;
}

/**
 * Leaves out declarations that change nothing, and refuses a "none" where a conflict was declared or settled meanwhile,
 * for example in another window.
 */
async function freshOf(tx: Tx, personId: string, said: readonly Said[]): Promise<Said[]> {
	const fresh: Said[] = [];
	const declared = await readDeclared(tx, personId);
	for (const each of said) {
		const before = declared.get(each.caseId);
		if (each.says === before) continue;
		if (each.says === 'none' && before === 'conflict') throw new Refusal('stood-down');
		if (each.says === 'none' && before === 'unsure') throw new Refusal('declaration-unsure');
		fresh.push(each);
	}
	return fresh;
}
