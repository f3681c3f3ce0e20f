import { afterEach, expect, test } from 'vitest';
import { openCase } from '../../../server/acts/case/open-case';
import { placeMember } from '../../../server/acts/group/place-member';
import { declareAnswers } from '../../../server/acts/people/standing/declare-answers';
import { markStanding } from '../../../server/acts/people/standing/mark-standing';
import { signUndertaking } from '../../../server/acts/people/standing/sign-undertaking';
import { addCase } from '../../../server/acts/sample/add-case';
import { dropSubstitute } from '../../../server/acts/sitting/plan/drop-substitute';
import { nameSubstitute } from '../../../server/acts/sitting/plan/name-substitute';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { takeChair } from '../../../server/acts/sitting/room/take-chair';
import { closeSitting } from '../../../server/acts/sitting/stages/close-sitting';
import { moveDay } from '../../../server/acts/sitting/stages/move-day';
import { startBreakouts } from '../../../server/acts/sitting/stages/start-breakouts';
import { thePanel } from '../../../server/store/people/panels';
import { readHistory } from '../../../server/store/report/history';
import { homeFor } from '../../../server/views/home';
import { dayPage } from '../../../server/views/day';
import { historySeen } from '../../../server/views/history';
import { declarationsPage } from '../../../server/views/people/declarations';
import { arrivingFor } from '../../../server/views/sitting/arriving';
import { sittingRoomOf } from '../../../server/views/sitting/sitting-room';
import { refusalText } from '../../../src/lib/sentences/refusals';
import { words } from '../../../src/lib/words/words';
import { refusing } from '../refusing';
import { scrutinyPanel, scrutinyRoom } from './scrutiny-room';
import type { ScrutinyRoom } from './scrutiny-room';

let room: ScrutinyRoom;
afterEach(() => room.end());

/** Mona chairs; Una and Sol are members; Ray may stand in for a member. */
async function withRay(settings = scrutinyPanel()) {
	room = await scrutinyRoom(settings);
	const { given, elin, sittingId } = room;
	const mona = await room.seated('Mona Hale', 'chair');
	const una = await room.seated('Una Bell', 'public');
	const sol = await room.seated('Sol Ode', 'public');
	const ray = await room.seated('Ray Cole', null, ['substitute']);
	const asked = { sittingId, personId: ray.id, substituteFor: una.id };
	const briefed = { briefedBy: elin.id, briefedAt: '2024-03-04' };
	return { given, elin, sittingId, mona, una, sol, ray, asked, briefed };
}

test('who stands in for a member is named with who briefed them, and taken back, and the history says so', async () => {
	const { given, elin, sittingId, una, ray, asked, briefed } = await withRay();
	await nameSubstitute(given, elin, { ...asked, ...briefed });
	const seen = (await dayPage(given, elin, sittingId, 'en')).substitutes;
	expect(seen?.named).toEqual([
		{
			...{ id: ray.id, name: 'Ray Cole', substituteFor: 'Una Bell', mayDrop: true },
			...{ briefedBy: 'Elin Prosser', briefedAt: '2024-03-04' }
		}
	]);
	expect((await arrivingFor(given, ray, sittingId, 'en')).standing.for).toBe('Una Bell');
	expect((await arrivingFor(given, una, sittingId, 'en')).standing.by).toBe('Ray Cole');
	await dropSubstitute(given, elin, { sittingId, personId: ray.id });
	expect((await dayPage(given, elin, sittingId, 'en')).substitutes?.named).toEqual([]);
	// Nor can they mark themselves as there any more.
	await expect(arrivingFor(given, ray, sittingId, 'en')).rejects.toMatchObject({
		code: 'forbidden'
	});
	expect(await given.rights.of(ray).mayHear({ sitting: sittingId })).toBe(false);
	expect((await readHistory(given.db)).slice(-2).map(({ act, about }) => [act, about.to])).toEqual([
		['name-substitute', una.id],
		['drop-substitute', una.id]
	]);
});

test('nobody is named who may not stand in, for whom nobody can, or without a briefing', async () => {
	const { given, elin, sittingId, mona, una, sol, asked, briefed } = await withRay();
	const guest = await room.seated('Gwyn Parry', null, ['invitee']);
	const name = (more: object, by = elin) =>
		nameSubstitute(given, by, { ...asked, ...briefed, ...more });
	await refusing(name({}, sol), 'forbidden');
	await refusing(name({ personId: '' }), 'empty');
	await refusing(name({ personId: 'nobody' }), 'unknown');
	for (const personId of [guest.id, sol.id]) await refusing(name({ personId }), 'substitute-unfit');
	await refusing(name({ substituteFor: guest.id }), 'not-a-member');
	await refusing(name({ briefedBy: '' }), 'briefing-needed');
	await refusing(name({ briefedBy: guest.id }), 'briefing-needed');
	await refusing(name({ briefedAt: null }), 'briefing-needed');
	await refusing(name({ briefedAt: '2024-03-06' }), 'date-wrong');

	await moveDay(given, elin, { sittingId, to: 'arriving' });
	await markArrival(given, elin, { sittingId, personId: una.id, arrival: 'room' });
	expect(await refusing(name({}), 'member-here')).toEqual({ name: 'Una Bell' });
	await name({ substituteFor: sol.id });
	expect(await refusing(name({ substituteFor: mona.id }), 'substitute-taken')).toEqual({
		name: 'Ray Cole'
	});
	const other = await room.seated('Kit Lowe', null, ['substitute']);
	await refusing(name({ personId: other.id, substituteFor: sol.id }), 'substitute-taken');
	const codes = [
		...(['no-substitutes', 'substitute-unfit', 'substitute-taken', 'substitute-here'] as const),
		...(['member-here', 'briefing-needed'] as const)
	];
	for (const code of codes)
		expect(refusalText(words.cy, code, { name: 'x' })).not.toBe(
			refusalText(words.en, code, { name: 'x' })
		);
});

test('a panel that allows no substitutes refuses, and has nothing of them on its pages', async () => {
	const { given, elin, sittingId, asked, briefed } = await withRay(
		scrutinyPanel({ substitutes: false })
	);
	await refusing(nameSubstitute(given, elin, { ...asked, ...briefed }), 'no-substitutes');
	expect((await dayPage(given, elin, sittingId, 'en')).substitutes).toBeNull();
});

test('a member and who stands in for them are never both here, and count once, in the member’s seat', async () => {
	const settings = scrutinyPanel({
		quorum: {
			...{ minimum: 2, share: null, chairCounts: true, substitutesCount: true },
			seats: ['chair', 'public'].map((seat) => ({ seat, least: 1 }))
		}
	});
	const { given, elin, sittingId, mona, una, ray, asked, briefed } = await withRay(settings);
	await nameSubstitute(given, elin, { ...asked, ...briefed });
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	const mark = (personId: string, arrival: 'room' | 'left') =>
		markArrival(given, elin, { sittingId, personId, arrival });
	await mark(mona.id, 'room');
	const quorumNow = async () => (await dayPage(given, elin, sittingId, 'en')).quorum;
	expect(await quorumNow()).toMatchObject({
		counted: 1,
		seatsMissing: [{ name: 'Member of the public', here: 0, least: 1 }]
	});
	await mark(ray.id, 'room');
	expect(await quorumNow()).toMatchObject({ counted: 2, isQuorate: true, seatsMissing: [] });
	expect(await refusing(mark(una.id, 'room'), 'substitute-here')).toEqual({ name: 'Ray Cole' });
	await mark(ray.id, 'left');
	await mark(una.id, 'room');
	expect(await quorumNow()).toMatchObject({ counted: 2, isQuorate: true });
	expect(await refusing(mark(ray.id, 'room'), 'member-here')).toEqual({ name: 'Una Bell' });
});

test('where the panel does not count them, they take part and are not counted', async () => {
	const settings = scrutinyPanel({
		quorum: {
			...{ minimum: 2, share: null, chairCounts: true, substitutesCount: false },
			seats: [{ seat: 'public', least: 1 }]
		}
	});
	const { given, elin, sittingId, mona, ray, asked, briefed } = await withRay(settings);
	await nameSubstitute(given, elin, { ...asked, ...briefed });
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	for (const { id: personId } of [mona, ray])
		await markArrival(given, elin, { sittingId, personId, arrival: 'room' });
	expect((await dayPage(given, elin, sittingId, 'en')).quorum).toMatchObject({
		...{
			counted: 1,
			minimum: 2,
			seatsMissing: [{ name: 'Member of the public', here: 0, least: 1 }]
		}
	});
});

test('they have the member’s part of the sitting’s cases, by the same tests, and nothing of the report or of other sittings', async () => {
	const { given, elin, sittingId, mona, sol, ray, asked, briefed } = await withRay();
	const { reviewId, caseId, groupId } = room;
	const later = await planSitting(given, elin, {
		...{ reviewId, date: '2024-03-19', from: '', to: '', mode: 'in-person' },
		...{ place: { en: 'Poole', cy: 'Poole' }, chairId: null, deputies: [], agenda: [] }
	});
	const other = await addCase(given, elin, {
		...{ reviewId, sittingId: later, label: { en: '', cy: '' }, reference: 'W2', file: null }
	});
	const may = async (id = caseId) =>
		(
			await given.rights
				.of((await room.known(ray.id)).id)
				.onCase(id, id === caseId ? groupId : undefined)
		).may;
	const board = (await given.rights.boardsOf(caseId))[0].name;
	await refusing(declarationsPage(given, ray, reviewId, 'en'), 'forbidden');
	const nothing = { reviewId, said: {}, rest: false };
	await refusing(declareAnswers(given, ray, nothing), 'forbidden');
	await refusing(
		placeMember(given, elin, { sittingId, personId: ray.id, groupId }),
		'not-a-member'
	);
	await nameSubstitute(given, elin, { ...asked, ...briefed });
	await placeMember(given, elin, { sittingId, personId: ray.id, groupId });

	// The undertaking, the declaration, the vetting and the term, as for a member.
	expect(await may()).toMatchObject({ papers: 'none', why: 'undertaking-unsigned' });
	const panel = await thePanel(given.db);
	if (!panel) throw new Error('no panel');
	const next = async () => (await homeFor(given, await room.known(ray.id), panel, 'en')).step.kind;
	expect(await next()).toBe('sign');
	await signUndertaking(given, ray, { name: 'Ray Cole', text: 'x' });
	expect(await may()).toMatchObject({ papers: 'none', why: 'declaration-needed', declare: true });
	expect(await next()).toBe('declare');
	const seen = await declarationsPage(given, ray, reviewId, 'en');
	expect(seen.cases.map(({ id }) => id)).toEqual([caseId]);
	await declareAnswers(given, ray, { reviewId, said: {}, rest: true });
	expect((await may(other)).declare).toBe(false);

	await moveDay(given, elin, { sittingId, to: 'arriving' });
	expect(await next()).toBe('arrive');
	await markArrival(given, await room.known(ray.id), {
		...{ sittingId, personId: ray.id, arrival: 'room' }
	});
	await markArrival(given, elin, { sittingId, personId: mona.id, arrival: 'room' });
	await takeChair(given, elin, { sittingId, to: mona.id });
	await startBreakouts(given, elin, { sittingId, anyway: true });
	expect(await may()).toMatchObject({ papers: 'read', board: 'write', draft: 'none', why: null });
	expect(await next()).toBe('board');
	expect((await given.rights.of(ray.id).onBoard(board))?.access).toBe('write');
	await refusing(dropSubstitute(given, elin, { sittingId, personId: ray.id }), 'groups-began');

	await signUndertaking(given, mona, { name: 'Mona Hale', text: 'x' });
	await declareAnswers(given, mona, { reviewId, said: {}, rest: true });
	await openCase(given, await room.known(mona.id), { caseId, anyway: true });
	expect(await may()).toMatchObject({ papers: 'read', copies: 'read', findings: 'write' });
	expect(await may()).toMatchObject({ draft: 'none', version: 'none', chair: false });
	const inRoom = await sittingRoomOf(given, await room.known(ray.id), sittingId, 'en');
	expect(inRoom.groups.map(({ letter }) => letter)).toEqual(['A']);

	// Their vetting lapses: all of it is gone, as a member's is.
	const facts = { standing: 'active' as const, termStart: null, termEnd: null };
	const lapsed = { level: 'level 2', grantedOn: '2023-03-01', expiresOn: '2024-03-01' };
	await markStanding(given, elin, { ...facts, personId: ray.id, vetting: lapsed });
	expect(await may()).toMatchObject({ papers: 'none', findings: 'none', why: 'vetting-lapsed' });
	const good = { ...lapsed, expiresOn: null };
	await markStanding(given, elin, { ...facts, personId: ray.id, vetting: good });
	await markArrival(given, elin, { sittingId, personId: ray.id, arrival: 'left' });
	expect(await may()).toMatchObject({ papers: 'none', board: 'none', findings: 'none' });
	await markArrival(given, elin, { sittingId, personId: ray.id, arrival: 'remote' });
	await closeSitting(given, await room.known(mona.id), { sittingId, sure: true });
	expect(await may()).toMatchObject({ papers: 'none', copies: 'none', findings: 'none' });
	expect((await given.rights.of(sol.id).onReview(reviewId)).voters.has(ray.id)).toBe(false);
});

test('the history tells of them in both languages', async () => {
	const { given, elin, asked, briefed } = await withRay();
	await nameSubstitute(given, elin, { ...asked, ...briefed });
	for (const [lang, said] of [
		['en', 'named Ray Cole to stand in for Una Bell at sitting 1'],
		['cy', 'enwodd Ray Cole i gymryd lle Una Bell yn eisteddiad 1']
	] as const) {
		const lines = await historySeen(given, room.reviewId, lang, false);
		expect(lines.map((line) => JSON.stringify(line)).join()).toContain(said);
	}
});
