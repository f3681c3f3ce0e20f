import { Refusal } from '../../../src/lib/meeting/refusal';
import { templateOf } from '../../../src/lib/meeting/settings/template';
import type { Language } from '../../../src/lib/meeting/people/people';
import { choicesOf, isSealed, LONGEST_REASON } from '../../../src/lib/meeting/shows/show';
import { answersTo, keepShowAnswer, showById } from '../../store/plenary/shows';
import type { Actor, Given } from '../../given';
import { decide } from '../decide';
import { lineOrNone } from '../texts';
import { tellAnswered, tellSelf } from './telling';

interface ToSay {
	showId: string;
	says: string;
	/** Undefined keeps the one that is stored: a choice on one device takes back no reason from another. */
	reason: string | undefined;
	lang: Language;
}

/**
 * A member who is here says what they hold, or changes it until the close. What is said in a hidden show, or about a grade,
 * is told to nobody else: others hear only that one more has answered, and of a change nothing at all. (G5, R13)
 * @throws Refusal 'unknown'; 'stood-down' or another reason why the case is closed to the actor, 'not-present', 'forbidden'
 *   for guests and the office; 'show-over'; 'empty' for what cannot be said; 'line-too-long', 'line-unseen'
 */
export async function answerShow(given: Given, actor: Actor, input: ToSay): Promise<void> {
	const typed = input.reason === undefined ? undefined : lineOrNone(input.reason, LONGEST_REASON);
	await decide(given, actor, async (decision) => {
		const { tx, rights } = decision;
		const show = await showById(tx, input.showId);
		if (!show) throw new Refusal('unknown');
		const { may, on, at, review } = await rights.of(actor).onCase(show.caseId);
		if (may.why) throw new Refusal(may.why);
		if (show.ended) throw new Refusal('show-over');
		if (!may.showHand) {
			const isAway = actor.roles.includes('member') && !at.present.has(actor.id);
			throw new Refusal(isAway ? 'not-present' : 'forbidden');
		}
		const { says } = input;
		if (!choicesOf(show.subject, templateOf(review, on.case)).includes(says))
			throw new Refusal('empty');
		const before = (await answersTo(tx, [show.id])).find(({ person }) => person === actor.id);
		const reason = typed ?? before?.reason ?? '';
		const written = typed === undefined ? (before?.lang ?? null) : input.lang;
		const answer = { person: actor.id, says, reason, lang: reason === '' ? null : written };
		if (before?.says === says && before.reason === reason) return;
		await keepShowAnswer(tx, show.id, answer);
		if (before && isSealed(show)) tellSelf(decision, show, actor.id);
		else await tellAnswered(decision, show);
	});
}
