import type { Bilingual } from '../../../../src/lib/meeting/people/people';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { whyNotPlace } from '../../../../src/lib/meeting/rights/refer';
import { isOver } from '../../../../src/lib/meeting/sitting/groups/groups';
import type { AgendaItem } from '../../../store/sitting/sittings';
import { setAgenda } from '../../../store/sitting/sittings';
import { placedReferrals, referralById, setDeclined } from '../../../store/sitting/referrals';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { bothLines } from '../../texts';

/**
 * The chair or the coordinator puts an issue that a member referred on the agenda of a sitting, before its close. One that
 * was declined is taken up again by that. (M12)
 * @param input.title how the agenda and the report name it; it identifies nobody
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'sitting-over', 'empty', 'line-too-long', 'line-unseen',
 *   'minutes-wrong', 'referral-placed' where it is on an agenda already
 */
export async function placeReferral(
	given: Given,
	actor: Actor,
	input: { referral: string; sittingId: string; title: Bilingual; minutes: number | null }
): Promise<void> {
	const { sittingId, minutes } = input;
	await decide(given, actor, async ({ tx, rights, record, announce }) => {
		const on = await rights.of(actor).onSitting(sittingId);
		const why = whyNotPlace(actor, on.may);
		if (why) throw new Refusal(why);
		const referral = await referralById(tx, input.referral);
		if (!referral) throw new Refusal('unknown');
		const { stage, agenda } = on.at.sitting;
		if (isOver(stage)) throw new Refusal('sitting-over');
		if ((await placedReferrals(tx)).has(referral.id)) throw new Refusal('referral-placed');
		if (minutes === null || minutes > 600) throw new Refusal('minutes-wrong');
		const item: AgendaItem = {
			kind: 'referral',
			title: bothLines(input.title, on.review.settings),
			minutesPlanned: minutes,
			minutesUsed: null,
			referral: referral.id
		};
		const at = placeIn(agenda);
		await setAgenda(tx, sittingId, [...agenda.slice(0, at), item, ...agenda.slice(at)]);
		if (referral.declined) await setDeclined(tx, referral.id, null);
		record('place-referral', { review: on.review.id, sitting: sittingId });
		for (const address of [{ review: on.review.id }, { sitting: sittingId }])
			announce(address, { kind: 'changed', what: 'sitting', id: sittingId });
	});
}

/** Before the item that closes the sitting. If that has begun, at the end, because the timer finds it by its place. */
function placeIn(agenda: readonly AgendaItem[]): number {
	const last = agenda.at(-1);
	return last?.kind === 'close' && !last.beganAt ? agenda.length - 1 : agenda.length;
}
