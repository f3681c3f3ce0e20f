import { Refusal } from '../../../../src/lib/meeting/refusal';
import { listedName } from '../../../../src/lib/meeting/report/identifiers/names';
import { stepOf } from '../../../../src/lib/meeting/sitting/stages';
import type { Actor, Given } from '../../../given';
import { expectPapersKept } from '../../../reading/papers-kept';
import { listedNames, setListedNames } from '../../../store/report/identifiers';
import { coordinating } from '../../coordinating';
import { decide } from '../../decide';
import { lineAsTyped, readText } from '../../texts';

/** Letters of one name. */
const LONGEST = 100;

/**
 * The office lists names that the report of a review may not have, such as those of officers in its papers. They are for the
 * office alone, are in no history line, and go with the papers. (A11, X4)
 * @param input.names one a line
 * @param input.before the same as the page showed it
 * @throws Refusal 'forbidden' and the like, 'not-now' where the report is no draft, why a case is closed to the actor
 *   ('stood-down' and the like), 'papers-destroyed', 'line-too-long', 'line-unseen', 'too-long', 'changed-meanwhile'
 */
export async function listNames(
	given: Given,
	actor: Actor,
	input: { reviewId: string; names: string; before: string }
): Promise<void> {
	const lines = readText(input.names)
		.split(/\r?\n/)
		.map((line) => listedName(lineAsTyped(line, LONGEST)));
	const names = [...new Set(lines.filter(Boolean))];
	await decide(given, actor, async ({ tx, rights, record, announce }) => {
		const { review } = await coordinating(rights, actor, input.reviewId);
		if (stepOf(review.settings, review.step)?.allows !== 'draft') throw new Refusal('not-now');
		// The names may be of the papers of any case. (M10)
		const onCases = await rights.of(actor).onCases(review.id);
		const closed = onCases.flatMap(({ may }) => may.why ?? []);
		if (closed.length > 0) throw new Refusal(closed[0]);
		await expectPapersKept(tx, review);
		const now = (await listedNames(tx, review.id)).join('\n');
		if (now === names.join('\n')) return;
		if (now !== input.before.replace(/\r\n/g, '\n')) throw new Refusal('changed-meanwhile');
		await setListedNames(tx, review.id, names);
		record('list-names', { review: review.id });
		announce({ review: review.id }, { kind: 'changed', what: 'comments', id: review.id });
	});
}
