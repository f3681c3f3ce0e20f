import { Refusal } from '../../../src/lib/meeting/refusal';
import { nextReserve } from '../../../src/lib/meeting/sample/draw/draw-sample';
import { rowsSealed, unusedOf } from '../../reading/sample/draws';
import { addReplacement, drawsOf } from '../../store/sample/draws';
import { setReplacement as replace } from '../../store/sitting/cases';
import type { Actor, Given } from '../../given';
import { decide } from '../decide';
import { whileCasesBlank } from '../group/while-blank';
import { readText } from '../texts';
import { drawing } from './drawing';

/**
 * Replaces a drawn case by the next reserve of the same stratum, before the groups begin. The reserve gets the case's
 * number. The papers of the replaced case, and the declarations on it, are deleted. (S4)
 * @throws Refusal 'unknown', 'not-active', 'forbidden', 'stood-down' for who has stood down from it, 'groups-began',
 *   'not-now' where the case was not drawn, 'reason-needed', 'too-long', 'no-reserve', 'group-has-written'
 */
export async function replaceCase(
	given: Given,
	actor: Actor,
	input: { reviewId: string; caseId: string; reason: string }
): Promise<void> {
	const { reviewId, caseId } = input;
	const reason = readText(input.reason);
	await drawing(given.rights, actor, reviewId);
	await whileCasesBlank(given, [caseId], () =>
		decide(given, actor, async ({ tx, at, rights, record, regrade, announce }) => {
			const known = await drawing(rights, actor, reviewId);
			const found = known.cases.get(caseId);
			if (!found) throw new Refusal('unknown');
			if ((await rights.of(actor).onCase(caseId)).may.why === 'stood-down')
				throw new Refusal('stood-down');
			if (reason === '') throw new Refusal('reason-needed');
			const draw = (await drawsOf(tx, reviewId)).findLast(({ made }) => made);
			if (!draw?.made) throw new Refusal('not-now');

			const { number } = found.case;
			const rows = new Map((await rowsSealed(tx, draw)).map((row) => [row.reference, row]));
			const last = draw.replaced.findLast((each) => each.case === number);
			const out = rows.get(last?.in ?? draw.made.sample[number - 1]);
			if (!out) throw new Refusal('not-now');
			const unused = unusedOf(draw).flatMap((reference) => rows.get(reference) ?? []);
			const next = nextReserve(out, unused, draw.plan.columns);
			if (!next) throw new Refusal('no-reserve');

			const told = { reason, by: actor.id, at: at.toISOString() };
			await addReplacement(tx, draw, {
				case: number,
				out: out.reference,
				in: next.reference,
				...told
			});
			await replace(tx, caseId, next.reference);
			record('replace-case', { review: reviewId, case: number, draw: draw.number });
			regrade({});
			announce({ review: reviewId }, { kind: 'changed', what: 'case', id: caseId });
		})
	);
}
