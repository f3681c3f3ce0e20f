import { afterEach, expect, test } from 'vitest';
import { changeSitting } from '../../../../server/acts/sitting/plan/change-sitting';
import { setAgenda, sittingById } from '../../../../server/store/sitting/sittings';
import type { AgendaItem } from '../../../../server/store/sitting/sittings';
import { scrutinyRoom } from '../../day/scrutiny-room';
import type { ScrutinyRoom } from '../../day/scrutiny-room';

let room: ScrutinyRoom;
afterEach(() => room.end());

type Kind = 'referral' | 'performance';
const item = (kind: Kind, en: string) => ({ kind, title: { en, cy: en }, minutesPlanned: 10 });
/** An item of which something was recorded: its minutes and its referral tell whose record it is. */
const recorded = (kind: Kind, en: string, referral: string, minutesUsed: number): AgendaItem => ({
	...item(kind, en),
	...{ referral, minutesUsed }
});

/** The agenda after the sitting was planned anew: of each item its title, referral and minutes. */
async function plannedAnew(before: AgendaItem[], to: ReturnType<typeof item>[]) {
	room = await scrutinyRoom();
	const { given, elin, sittingId } = room;
	await setAgenda(given.db, sittingId, before);
	given.cache.forget();
	await changeSitting(given, elin, {
		...{ sittingId, date: '2024-03-05', from: '09:30', to: '15:30', mode: 'in-person' },
		...{ place: { en: 'Winfrith', cy: 'Winfrith' }, chairId: null, deputies: [], agenda: to }
	});
	const { agenda } = (await sittingById(given.db, sittingId))!;
	return agenda.map(({ title, referral, minutesUsed }) => [title.en, referral, minutesUsed]);
}

test('two items of one title each keep what was recorded of them', async () => {
	const before = [
		recorded('referral', 'Letters', 'first', 5),
		recorded('referral', 'Letters', 'second', 8)
	];
	expect(
		await plannedAnew(before, [item('referral', 'Letters'), item('referral', 'Letters')])
	).toEqual([
		...[
			['Letters', 'first', 5],
			['Letters', 'second', 8]
		]
	]);
});

test('what was recorded of an item moves down with it, and a new one in its place has none', async () => {
	const before = [recorded('performance', 'A', 'of A', 5)];
	expect(await plannedAnew(before, [item('performance', 'New'), item('performance', 'A')])).toEqual(
		[
			...[
				['New', undefined, null],
				['A', 'of A', 5]
			]
		]
	);
});

test('an item that is only renamed keeps what was recorded of it', async () => {
	const before = [recorded('performance', 'A', 'of A', 5), recorded('performance', 'B', 'of B', 8)];
	expect(await plannedAnew(before, [item('performance', 'A'), item('performance', 'C')])).toEqual([
		...[
			['A', 'of A', 5],
			['C', 'of B', 8]
		]
	]);
});
