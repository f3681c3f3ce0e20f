import { newId } from '../../../../src/lib/board/ids';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { whyNotRefer } from '../../../../src/lib/meeting/rights/refer';
import type { Lang } from '../../../../src/lib/words/plural';
import { identifyingWords } from '../../../reading/report/identifiers';
import { allReviews } from '../../../store/report/reviews';
import { addReferral } from '../../../store/sitting/referrals';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { readText } from '../../texts';

/**
 * A member refers an issue to the panel that somebody of the public raised with them. It names nobody. (M12, A11)
 * @param input.anyway it is sent although it has words that may identify somebody
 * @returns its id
 * @throws Refusal 'forbidden', 'not-active', 'empty', 'too-long', 'heard-identifies' {found}
 */
export async function referIssue(
	given: Given,
	actor: Actor,
	input: { issue: string; lang: Lang; anyway: boolean }
): Promise<string> {
	const id = newId();
	await decide(given, actor, async ({ tx, at, record, announce }) => {
		const why = whyNotRefer(actor);
		if (why) throw new Refusal(why);
		const issue = readText(input.issue, LONGEST);
		if (issue === '') throw new Refusal('empty');
		const [newest] = await allReviews(tx);
		if (newest && !input.anyway) {
			const found = await identifyingWords(tx, newest, [issue]);
			if (found !== '') throw new Refusal('heard-identifies', { found });
		}
		await addReferral(tx, { id, by: actor.id, at: at.toISOString(), issue, lang: input.lang });
		record('refer-issue', {});
		if (newest) announce({ review: newest.id }, { kind: 'changed', what: 'review', id: newest.id });
	});
	return id;
}

/** UTF-16 units. */
const LONGEST = 4000;
