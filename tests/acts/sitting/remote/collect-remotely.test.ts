import { afterEach, describe, expect, test } from 'vitest';
import { openCase } from '../../../../server/acts/case/open-case';
import { declare } from '../../../../server/acts/people/standing/declare';
import { makeReview } from '../../../../server/acts/review/make-review';
import { addCases } from '../../../../server/acts/sample/add-case';
import { changeDue } from '../../../../server/acts/sitting/stages/change-due';
import { closeSitting } from '../../../../server/acts/sitting/stages/close-sitting';
import { collectRemotely } from '../../../../server/acts/sitting/stages/collect-remotely';
import { joinCollection } from '../../../../server/acts/sitting/stages/join-collection';
import { startBreakouts } from '../../../../server/acts/sitting/stages/start-breakouts';
import { sittingRoomOf } from '../../../../server/views/sitting/sitting-room';
import { markArrival } from '../../../../server/acts/sitting/room/mark-arrival';
import { markReady } from '../../../../server/acts/sitting/room/mark-ready';
import { moveDay } from '../../../../server/acts/sitting/stages/move-day';
import { voidReady } from '../../../../server/acts/sitting/room/void-ready';
import { planSitting } from '../../../../server/acts/sitting/plan/plan-sitting';
import { readHistory } from '../../../../server/store/report/history';
import { copiesOf } from '../../../../server/store/plenary/copies';
import { presentAt } from '../../../../server/store/sitting/attendance';
import { casesOf } from '../../../../server/store/sitting/cases';
import { groupsOf } from '../../../../server/store/sitting/groups';
import { sittingById } from '../../../../server/store/sitting/sittings';
import { dayPage } from '../../../../server/views/day';
import { homeFor } from '../../../../server/views/home';
import { thePanel } from '../../../../server/store/people/panels';
import type { KnownPerson } from '../../../../server/store/people/people';
import { addPoint, declareNone } from '../../../../src/lib/board/documents/board';
import { readFindings } from '../../../../src/lib/board/documents/findings';
import { findingsName, noteName } from '../../../../src/lib/board/names';
import { caseOf } from '../../../../server/views/sitting/opened-case';
import { shown } from '../../../../src/lib/meeting/findings/placement';
import { words } from '../../../../src/lib/words/words';
import { emptyHouse, shippedForm, shippedPanel } from '../../empty-house';
import type { EmptyHouse } from '../../empty-house';
import { refusing } from '../../refusing';

const shipped = shippedPanel('quality-assurance-panel');
/** Nobody's own standing closes a case. */
const panel = {
	...shipped,
	vettingRequired: false,
	undertaking: { ...shipped.undertaking, required: false }
};
const blank = { en: '', cy: '' };
const due = '2024-03-19';

let house: EmptyHouse;
afterEach(() => house.end());

/** A sitting on 5 March 2024 with two cases; five of its members have come, two of seven are needed more. */
async function tooFew(blind: 'after-opening' | 'live' = 'after-opening') {
	house = await emptyHouse(panel);
	const { given, elin } = house;
	const reviewId = await makeReview(given, elin, {
		...{ title: { en: 'The Hub', cy: '' }, focus: blank, months: 6, blind },
		template: shippedForm('crime-incident-hub'),
		list: { accepted: null, drawnOn: null }
	});
	const sittingId = await planSitting(given, elin, {
		...{ reviewId, date: '2024-03-05', from: '', to: '', mode: 'in-person' as const },
		...{ place: { en: 'Town hall', cy: '' }, chairId: null, deputies: [], agenda: [] }
	});
	await addCases(given, elin, { reviewId, sittingId, references: ['R1', 'R2'] });
	const cases = (await casesOf(given.db, reviewId)).map(({ id }) => id);
	const members: KnownPerson[] = [];
	for (const name of ['Ann', 'Ben', 'Cai', 'Dot', 'Eve', 'Fay'])
		members.push(await house.add(`${name} Morris`));
	for (const each of [...members, elin])
		await declare(given, each, {
			reviewId,
			says: Object.fromEntries(
				cases.map((id, n) => [id, each === members[2] && n === 0 ? 'conflict' : 'none'] as const)
			)
		});
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	for (const { id: personId } of members.slice(0, 5))
		await markArrival(given, elin, { sittingId, personId, arrival: 'room' });
	const collect = (more: Partial<Parameters<typeof collectRemotely>[2]> = {}) =>
		collectRemotely(given, elin, {
			...{ sittingId, reason: 'Five accepted.', lang: 'en', due, sure: true },
			...more
		});
	const access = async (who: KnownPerson, name: string) =>
		(await given.rights.of(who.id).onBoard(name))?.access;
	const write = (who: KnownPerson, caseId: string) =>
		given.boards.edit(`board:${caseId}:${who.id}`, who.id, (doc) => {
			const author = { person: who.id, lang: 'en' as const, origin: 'test' };
			addPoint(doc, author, { kind: 'positive', text: `Written by ${who.name}.` });
		});
	return { given, elin, reviewId, sittingId, cases, members, collect, access, write };
}

describe.each(['after-opening', 'live'] as const)('in a panel whose boards open %s', (blind) => {
	test('each member writes alone, the coordinator opens the cases, the same merge follows, and the review says so', async () => {
		const { given, elin, reviewId, sittingId, cases, members, ...room } = await tooFew(blind);
		const [ann, ben, cai, dot] = members;
		const remote = await room.collect();
		expect(await sittingById(given.db, sittingId)).toMatchObject({
			stage: 'cancelled',
			quorumExit: { exit: 'remote', reason: 'Five accepted.', lang: 'en', by: elin.id }
		});
		expect(await sittingById(given.db, remote)).toMatchObject({
			...{ stage: 'collecting', due, insteadOf: sittingId, number: 2 }
		});
		expect((await casesOf(given.db, reviewId)).map((row) => row.sittingId)).toEqual([
			remote,
			remote
		]);
		expect((await groupsOf(given.db, remote)).map(({ personId }) => personId).sort()).toEqual(
			members.map(({ id }) => id).sort()
		);

		// Alone and blind; who stood down has nothing of that case; nobody else's board is open to anybody.
		const own = (who: KnownPerson, n = 0) => `board:${cases[n]}:${who.id}`;
		expect(await room.access(ann, own(ann))).toBe('write');
		expect(await room.access(ben, own(ann))).toBe('none');
		expect(await room.access(elin, own(ann))).toBe('none');
		expect(await room.access(ann, `board:${cases[0]}:all`)).toBeUndefined();
		expect(await room.access(cai, own(cai))).toBe('none');
		expect(await room.access(cai, own(cai, 1))).toBe('write');
		expect(await room.access(ann, noteName(remote, ann.id))).toBe('write');
		expect((await given.rights.of(ann).onCase(cases[0])).may.papers).toBe('read');

		await room.write(ann, cases[0]);
		await room.write(ben, cases[0]);
		for (const who of [ann, ben])
			await given.boards.edit(own(who), who.id, (doc) => {
				declareNone(doc, { person: who.id, lang: 'en', origin: 'test' }, 'negative');
			});
		const [group] = (await groupsOf(given.db, remote)).filter(
			({ personId }) => personId === ann.id
		);
		for (const caseId of cases)
			await markReady(given, ann, { caseId, groupId: group.id, ready: true });
		const { remote: seen } = await dayPage(given, elin, remote, 'en');
		expect(
			Object.fromEntries(seen!.people.map(({ name, sending }) => [name.slice(0, 3), sending]))
		).toEqual({
			...{ Ann: 'sent', Ben: 'writing', Cai: 'not-begun' },
			...{ Dot: 'not-begun', Eve: 'not-begun', Fay: 'not-begun' }
		});
		expect(seen).toMatchObject({ due, isPast: false, insteadOf: 1 });

		// A change after it was sent takes the word back, on that board alone.
		await room.write(ann, cases[0]);
		await voidReady(given, own(ann));
		expect(await given.rights.ready(cases[0])).toEqual([]);
		expect(await given.rights.ready(cases[1])).toEqual([group.id]);
		await refusing(
			markArrival(given, dot, { sittingId: remote, personId: dot.id, arrival: 'room' }),
			'not-now'
		);

		// No chair: the coordinator opens, after being told who is not ready.
		await refusing(openCase(given, ann, { caseId: cases[0], anyway: true }), 'forbidden');
		await refusing(openCase(given, elin, { caseId: cases[0], anyway: false }), 'groups-not-ready');
		await openCase(given, elin, { caseId: cases[0], anyway: true });
		expect((await sittingById(given.db, remote))?.stage).toBe('plenary');
		const { points } = await copiesOf(given.db, cases[0], 1);
		expect([...new Set(points.map(({ author }) => author))].sort()).toEqual(
			[ann.id, ben.id].sort()
		);
		expect(new Set(points.map((point) => point.group)).size).toBe(2);
		// Who sent nothing holds back no finding, and stands beside no other.
		const { copies } = await caseOf(given, ann, { sittingId: remote, caseId: cases[0] }, 'en');
		expect(copies?.groups.flatMap(({ members: names }) => names).sort()).toEqual(
			[ann.name, ben.name].sort()
		);
		// Each is called by their name, not as a group, with the words of both languages.
		const calls = copies?.groups.map(({ letter }) => words.cy.common.group(letter));
		expect(calls?.sort()).toEqual([ann.name, ben.name].sort());
		const [point] = copies?.points ?? [];
		expect(words.en.plenary.findings.source(point.letter, point.author)).toBe(point.author);
		const found = shown(await given.boards.read(findingsName(cases[0]), readFindings));
		expect(found.filter(({ isNone }) => isNone).map(({ kind }) => kind)).toEqual(['negative']);

		// Who wrote or sent has taken part; sending was required of nobody.
		const part = (await presentAt(given.db, remote)).map(({ personId }) => personId);
		expect(part.sort()).toEqual([ann.id, ben.id].sort());
		const may = async (who: KnownPerson) => (await given.rights.of(who).onCase(cases[0])).may;
		expect((await may(ben)).findings).toBe('write');
		expect((await may(dot)).findings).toBe('read');
		expect((await may(cai)).findings).toBe('none');
		await openCase(given, elin, { caseId: cases[1], anyway: true });
		await closeSitting(given, elin, { sittingId: remote, sure: true });
		const acts = (await readHistory(given.db)).map(({ act }) => act);
		expect(acts).toContain('collect-remotely');
	});
});

test('it needs a reason, a day to come, cases, a way the panel has, and a deliberate yes', async () => {
	const { given, elin, sittingId, members, collect } = await tooFew();
	await refusing(collect({ reason: ' ' }), 'reason-needed');
	await refusing(collect({ due: null }), 'date-wrong');
	await refusing(collect({ due: '2024-03-04' }), 'date-wrong');
	await refusing(collect({ due: '2024-02-30' }), 'date-wrong');
	await refusing(collect({ sure: false }), 'confirm-needed');
	const huw = await house.add('Huw Jarman', ['assurance']);
	for (const who of [members[0], huw])
		await refusing(
			collectRemotely(given, who, { sittingId, reason: 'No.', due, sure: true }),
			'forbidden'
		);
	expect((await sittingById(given.db, sittingId))?.stage).toBe('arriving');
	const remote = await collect();
	await refusing(collect(), 'not-now');
	await refusing(collect({ sittingId: remote }), 'not-now');
	expect(
		(await readHistory(given.db)).filter(({ act }) => act === 'collect-remotely')
	).toHaveLength(1);
	await refusing(changeDue(given, members[0], { sittingId: remote, due }), 'forbidden');
	await refusing(changeDue(given, elin, { sittingId, due }), 'not-now');
	await refusing(changeDue(given, elin, { sittingId: remote, due: '2024-03-01' }), 'date-wrong');
	const before = await sittingById(given.db, remote);
	await changeDue(given, elin, { sittingId: remote, due: '2024-03-26' });
	const told = await given.db
		.selectFrom('outbox')
		.selectAll()
		.where('kind', '=', 'due-moved')
		.execute();
	expect(told.map(({ person_id }) => person_id).sort()).toEqual(members.map(({ id }) => id).sort());
	expect(JSON.parse(told[0].about)).toEqual({ sitting: remote, due: '2024-03-26' });
	expect(await sittingById(given.db, remote)).toMatchObject({
		due: '2024-03-26',
		date: '2024-03-26',
		// Else a calendar would keep the earlier day.
		revision: (before?.revision ?? 0) + 1
	});
});

test('a member’s home asks for their views by the last day, and says that nobody has to send any', async () => {
	const { given, members, collect, cases } = await tooFew();
	const remote = await collect();
	const known = (await thePanel(given.db))!;
	const { step } = await homeFor(given, members[0], known, 'en');
	expect(step).toMatchObject({ kind: 'send', sitting: remote, due, cases: [1, 2] });
	expect(cases).toHaveLength(2);
});

test('a member who joins the panel after it began gets a board for each case that is not open', async () => {
	const { given, elin, cases, collect, access, members, write } = await tooFew();
	const remote = await collect();
	const gwen = await house.add('Gwen Morris');
	await declare(given, gwen, {
		reviewId: (await sittingById(given.db, remote))?.reviewId ?? '',
		says: Object.fromEntries(cases.map((id) => [id, 'none'] as const))
	});
	const own = (n: number) => `board:${cases[n]}:${gwen.id}`;
	expect(await access(gwen, own(0))).toBeUndefined();
	expect((await dayPage(given, elin, remote, 'en')).remote?.others).toEqual([
		{ id: gwen.id, name: 'Gwen Morris' }
	]);
	const join = (who: KnownPerson, personId = gwen.id) =>
		joinCollection(given, who, { sittingId: remote, personId });
	await refusing(join(gwen), 'forbidden');
	await refusing(join(elin, elin.id), 'not-a-member');
	await refusing(join(elin, 'nobody'), 'unknown');
	await openCase(given, elin, { caseId: cases[0], anyway: true });
	await refusing(join(elin), 'not-now');
	await startBreakouts(given, elin, { sittingId: remote, anyway: true });
	await join(elin);
	await join(elin);
	expect(await access(gwen, own(1))).toBe('write');
	expect(await access(gwen, own(0))).toBeUndefined();
	expect(await access(gwen, noteName(remote, gwen.id))).toBe('write');
	expect(await access(members[0], own(1))).toBe('none');
	await write(gwen, cases[1]);
	expect((await dayPage(given, elin, remote, 'en')).remote?.others).toEqual([]);
});

test('a case that the only coordinator has stood down from is opened by the next who may', async () => {
	const { given, elin, reviewId, cases, members, collect } = await tooFew();
	const remote = await collect();
	// Who may not read a case yet has not stood down from it: nobody else leads it.
	await declare(given, elin, { reviewId, says: { [cases[0]]: 'unsure' } });
	expect(await given.rights.chairOf(cases[0])).toBe(elin.id);
	await declare(given, elin, { reviewId, says: { [cases[0]]: 'conflict' } });
	await refusing(openCase(given, elin, { caseId: cases[0], anyway: true }), 'chair-stood-down');
	// Nobody was to chair that sitting: the members are asked, in order, and the first who may leads.
	const holder = await given.rights.chairOf(cases[0]);
	expect(members.map(({ id }) => id)).toContain(holder);
	expect(holder).not.toBe(members[2].id);
	const lead = members.find(({ id }) => id === holder) as KnownPerson;
	const room = await sittingRoomOf(given, lead, remote, 'en');
	expect(room.cases.map(({ mayOpen }) => mayOpen)).toEqual([true, false]);
	await openCase(given, lead, { caseId: cases[0], anyway: true });
	expect(await given.rights.chairOf(cases[1])).toBe(elin.id);
});
