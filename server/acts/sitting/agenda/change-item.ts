import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { OnSitting } from '../../../rights/rights-of';
import type { Tx } from '../../../store/engine/database';
import type { Review } from '../../../store/report/reviews';
import { setAgenda } from '../../../store/sitting/sittings';
import type { AgendaItem } from '../../../store/sitting/sittings';
import type { Actor, Given } from '../../../given';
import { coordinatingSitting } from '../../coordinating';
import { decide } from '../../decide';
import type { Act } from '../../decide';
import { itemAt } from '../room/agenda-item';

/** An item of an agenda as a page meant it. */
export interface ItemMeant {
	sittingId: string;
	/** Its place on the agenda, from 0. */
	item: number;
	/** Hash of its kind and title as the page showed them. */
	seen: string;
}

interface Changing {
	tx: Tx;
	item: AgendaItem;
	review: Review;
	at: OnSitting['at'];
	record(act: Act): void;
}

/**
 * The coordinator changes what is recorded of one item of an agenda. Nothing happens where `change` gives the same item.
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'not-now' for a cancelled sitting, 'changed-meanwhile'
 */
export async function changeItem(
	given: Given,
	actor: Actor,
	input: ItemMeant,
	change: (changing: Changing) => AgendaItem | Promise<AgendaItem>
): Promise<void> {
	const { sittingId } = input;
	await decide(given, actor, async ({ tx, rights, record, announce }) => {
		const { review, at } = await coordinatingSitting(rights, actor, sittingId);
		const { stage, agenda } = at.sitting;
		if (stage === 'cancelled') throw new Refusal('not-now');
		const item = itemAt(agenda, input);
		const about = { review: review.id, sitting: sittingId };
		const to = await change({ tx, item, review, at, record: (act) => record(act, about) });
		if (to === item) return;
		await setAgenda(
			tx,
			sittingId,
			agenda.map((each) => (each === item ? to : each))
		);
		for (const address of [{ review: review.id }, { sitting: sittingId }])
			announce(address, { kind: 'changed', what: 'sitting', id: sittingId });
	});
}
