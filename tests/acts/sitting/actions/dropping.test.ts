import { afterEach, expect, test } from 'vitest';
import { dropReview } from '../../../../server/acts/review/drop-review';
import { agreeAction } from '../../../../server/acts/sitting/actions/agree-action';
import { takeBackAction } from '../../../../server/acts/sitting/actions/take-back-action';
import { dropSitting } from '../../../../server/acts/sitting/plan/drop-sitting';
import { planSitting } from '../../../../server/acts/sitting/plan/plan-sitting';
import { moveDay } from '../../../../server/acts/sitting/stages/move-day';
import { setStage } from '../../../../server/store/sitting/sittings';
import { scrutinyRoom } from '../../day/scrutiny-room';
import type { ScrutinyRoom } from '../../day/scrutiny-room';

let room: ScrutinyRoom;
afterEach(() => room.end());

/** A sitting without cases, at which an action was recorded by mistake and removed; its day is taken back. */
async function takenBack() {
	room = await scrutinyRoom();
	const { given, elin, reviewId } = room;
	const place = { en: 'Winfrith', cy: 'Winfrith' };
	const sittingId = await planSitting(given, elin, {
		...{ reviewId, date: '2024-03-06', from: '', to: '', mode: 'in-person', place },
		...{ chairId: null, deputies: [], agenda: [] }
	});
	await setStage(given.db, sittingId, 'breakouts');
	given.cache.forget();
	const action = await agreeAction(given, elin, {
		...{ sittingId, text: 'Ring back within two days', lang: 'en' },
		...{ owner: 'Head of the contact centre', due: '2024-05-31' }
	});
	await takeBackAction(given, elin, { sittingId, action });
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	await moveDay(given, elin, { sittingId, to: 'planned' });
	return sittingId;
}

const left = async (table: 'sittings' | 'actions') =>
	(await room.given.db.selectFrom(table).select('id').execute()).map(({ id }) => id);

test('a sitting at which an action was recorded and removed can be dropped', async () => {
	const sittingId = await takenBack();
	await dropSitting(room.given, room.elin, { sittingId });
	expect(await left('sittings')).toEqual([room.sittingId]);
	expect(await left('actions')).toEqual([]);
});

test('a review at whose sitting an action was recorded and removed can be dropped', async () => {
	await takenBack();
	await dropReview(room.given, room.elin, { reviewId: room.reviewId, sure: true });
	expect(await left('sittings')).toEqual([]);
});
