// Over 400 lines because what the chair does with a case is tried in one house that is costly to make.
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	addPoint,
	deletePoint,
	readBoard,
	pointText
} from '../../../src/lib/board/documents/board';
import {
	findingText,
	mergeInto,
	readFindings,
	split
} from '../../../src/lib/board/documents/findings';
import { newId } from '../../../src/lib/board/ids';
import { boardName, findingsName, noteName } from '../../../src/lib/board/names';
import { applyValue } from '../../../src/lib/board/text/text';
import { shown } from '../../../src/lib/meeting/findings/placement';
import { agreeCase } from '../../../server/acts/case/agree-case';
import { bringEveryone } from '../../../server/acts/sitting/room/bring-everyone';
import { closeSitting } from '../../../server/acts/sitting/stages/close-sitting';
import { declare } from '../../../server/acts/people/standing/declare';
import { findingHashes } from '../../../server/reading/finding-hashes';
import { finishPurges } from '../../../server/acts/sitting/stages/finish-purges';
import { holdReview } from '../../../server/acts/review/hold-review';
import { gatherPoints } from '../../../server/acts/case/gather-points';
import { makeNote } from '../../../server/acts/sitting/room/mark-arrival';
import { markReady } from '../../../server/acts/sitting/room/mark-ready';
import { markStanding } from '../../../server/acts/people/standing/mark-standing';
import { openCase } from '../../../server/acts/case/open-case';
import { recordAnswer } from '../../../server/acts/case/record-answer';
import { releaseReview } from '../../../server/acts/review/release-review';
import { reopenCase } from '../../../server/acts/case/reopen-case';
import { settleDeclaration } from '../../../server/acts/people/standing/settle-declaration';
import { takeChair } from '../../../server/acts/sitting/room/take-chair';
import type { Declared } from '../../../server/store/people/declarations';
import { readyInReview } from '../../../server/store/sitting/room/ready';
import { readHistory } from '../../../server/store/report/history';
import { insertCaseOpening, latestOpening } from '../../../server/store/plenary/openings';
import { agreedAnswers } from '../../../server/store/plenary/agreed-answers';
import { agreedCases } from '../../../server/store/plenary/agreed-cases';
import { copiesOf } from '../../../server/store/plenary/copies';
import { personById } from '../../../server/store/people/people';
import type { KnownPerson } from '../../../server/store/people/people';
import { reviewById } from '../../../server/store/report/reviews';
import { setStage, sittingById } from '../../../server/store/sitting/sittings';
import { sittingRoomOf } from '../../../server/views/sitting/sitting-room';
import { demoHouse, dropStages } from '../demo-house';
import type { DemoHouse } from '../demo-house';
import { refusing } from '../refusing';

let house: DemoHouse;
afterEach(() => house.end());
afterAll(dropStages);

const may = async (slug: string, name: string) =>
	(await house.rights.of(await house.person(slug)).onBoard(name))?.access;
const findings = (number: number) =>
	house.boards.read(findingsName(house.caseId(number)), (doc) => shown(readFindings(doc)));

describe('the chair opens a case to plenary', () => {
	beforeEach(async () => {
		house = await demoHouse('breakouts');
	});

	test('asks first when a group is not ready, naming it', async () => {
		const chair = await house.person('margaret-pugh');
		await expect(
			openCase(house, chair, { caseId: house.caseId(5), anyway: false })
		).rejects.toMatchObject({
			code: 'groups-not-ready',
			details: { groups: 'A, B' }
		});
		expect(await latestOpening(house.db, house.caseId(5))).toBeNull();
	});

	test('both groups’ points are copied and gathered, their boards are frozen, and the room moves there', async () => {
		const chair = await house.person('margaret-pugh');
		const boards = ['A', 'B'].map((letter) => boardName(house.caseId(5), house.groupId(letter)));
		const written = await Promise.all(boards.map((name) => house.boards.read(name, readBoard)));
		expect(await may('nasreen-akhtar', boards[0])).toBe('write');
		expect(await may('nasreen-akhtar', boards[1])).toBe('none');

		await openCase(house, chair, { caseId: house.caseId(5), anyway: true });

		const copies = await copiesOf(house.db, house.caseId(5));
		expect(copies.points.map(({ text }) => text).sort()).toEqual(
			written.flatMap(({ points }) => points.map(({ text }) => text)).sort()
		);
		expect((await findings(5)).map(({ id }) => id).sort()).toEqual(
			written.flatMap(({ points }) => points.map(({ id }) => id)).sort()
		);
		expect(await may('nasreen-akhtar', boards[0])).toBe('read');
		expect(await may('nasreen-akhtar', findingsName(house.caseId(5)))).toBe('write');
		const sitting = await sittingById(house.db, house.sittings[0]);
		expect(sitting).toMatchObject({ stage: 'plenary', here: house.caseId(5) });
		expect((await reviewById(house.db, house.reviewId))?.step).toBe('drafting');
		expect(house.announced.map(({ event }) => event.kind)).toContain('place');
	});

	test('opening twice, or sending the form twice, opens once', async () => {
		const chair = await house.person('margaret-pugh');
		await openCase(house, chair, { caseId: house.caseId(1), anyway: false });
		await openCase(house, chair, { caseId: house.caseId(1), anyway: false });
		expect((await latestOpening(house.db, house.caseId(1)))?.revision).toBe(1);
		expect((await readHistory(house.db)).filter(({ act }) => act === 'open-case')).toHaveLength(1);
	});

	test('nobody but who holds the chair may', async () => {
		for (const slug of [
			'nasreen-akhtar',
			'elin-prosser',
			'huw-jarman',
			'sam-keane',
			'bethan-howells'
		]) {
			await expect(
				openCase(house, await house.person(slug), { caseId: house.caseId(1), anyway: true })
			).rejects.toMatchObject({ code: 'forbidden' });
		}
	});

	test('a chair who stood down hands the case to the next deputy', async () => {
		const chair = await house.person('margaret-pugh');
		await declare(house, chair, {
			reviewId: house.reviewId,
			says: { [house.caseId(2)]: 'conflict' }
		});
		await expect(
			openCase(house, chair, { caseId: house.caseId(2), anyway: true })
		).rejects.toMatchObject({
			code: 'chair-stood-down'
		});
		const sitting = await sittingById(house.db, house.sittings[0]);
		const deputy = (await Promise.all(['gethin-rees', 'nasreen-akhtar'].map(house.person))).find(
			({ id }) => id === sitting?.deputies[0]
		);
		if (!deputy) throw new Error('the demo has a deputy');
		await openCase(house, deputy, { caseId: house.caseId(2), anyway: true });
		expect((await latestOpening(house.db, house.caseId(2)))?.openedBy).toBe(deputy.id);
	});

	test('a deputy who is suspended is passed over, and so is a coordinator', async () => {
		const chair = await house.person('margaret-pugh');
		const elin = await house.person('elin-prosser');
		const caseId = house.caseId(2);
		const sitting = await sittingById(house.db, house.sittings[0]);
		const away = [...(sitting?.deputies ?? []), chair.id];
		await declare(house, chair, { reviewId: house.reviewId, says: { [caseId]: 'conflict' } });
		await house.db
			.updateTable('people')
			.set({ standing: 'suspended' })
			.where('id', 'in', away)
			.execute();
		expect(await house.rights.chairOf(caseId)).toBe(elin.id);
		await openCase(house, elin, { caseId, anyway: true });
		await house.db
			.updateTable('people')
			.set({ standing: 'ended' })
			.where('id', '=', elin.id)
			.execute();
		expect(await house.rights.chairOf(caseId)).toBeNull();
	});

	test('a deputy who may not read the case is passed over for whoever may, until they may again', async () => {
		const caseId = house.caseId(2);
		const { reviewId } = house;
		const tell = (who: KnownPerson, says: Declared) =>
			declare(house, who, { reviewId, says: { [caseId]: says } });
		const holder = () => house.rights.chairOf(caseId);
		const [margaret, elin, huw] = await Promise.all(
			['margaret-pugh', 'elin-prosser', 'huw-jarman'].map(house.person)
		);
		const ids = (await sittingById(house.db, house.sittings[0]))?.deputies ?? [];
		const deputies = await Promise.all(ids.map((id) => personById(house.db, id)));
		await tell(margaret, 'conflict');
		for (const deputy of deputies) await tell(deputy as KnownPerson, 'unsure');
		expect(await holder()).toBe(elin.id);

		await settleDeclaration(house, huw, { caseId, personId: ids[0], says: 'none' });
		expect(await holder()).toBe(ids[0]);
		await house.db.deleteFrom('declarations').where('person_id', '=', ids[0]).execute();
		expect(await holder()).toBe(elin.id);
		await tell(deputies[0] as KnownPerson, 'none');
		const lapses = house.db.updateTable('people').where('id', '=', ids[0]);
		await lapses.set({ vetting_expires: '2023-07-02' }).execute();
		expect(await holder()).toBe(elin.id);
		await openCase(house, elin, { caseId, anyway: true });

		// Nobody may: it is the deputy's to put right.
		await tell(elin, 'unsure');
		expect(await holder()).toBe(ids[0]);
	});

	test('an opening that a crash cut short is completed at the next start', async () => {
		const chair = await house.person('margaret-pugh');
		await insertCaseOpening(house.db, {
			caseId: house.caseId(1),
			revision: 1,
			by: chair.id,
			at: house.clock()
		});
		house = await house.restart();
		expect((await latestOpening(house.db, house.caseId(1)))?.complete).toBe(true);
		expect((await copiesOf(house.db, house.caseId(1))).points.length).toBeGreaterThan(0);
		const before = await findings(1).catch(() => []);
		expect(before.length).toBeGreaterThan(0);
	});

	test('whoever stands down loses the case everywhere, findings included', async () => {
		const chair = await house.person('margaret-pugh');
		const nasreen = await house.person('nasreen-akhtar');
		await openCase(house, chair, { caseId: house.caseId(3), anyway: true });
		const names = [boardName(house.caseId(3), house.groupId('A')), findingsName(house.caseId(3))];
		expect(await Promise.all(names.map((name) => may('nasreen-akhtar', name)))).toEqual([
			'read',
			'write'
		]);
		await declare(house, nasreen, {
			reviewId: house.reviewId,
			says: { [house.caseId(3)]: 'conflict' }
		});
		expect(await Promise.all(names.map((name) => may('nasreen-akhtar', name)))).toEqual([
			'none',
			'none'
		]);
	});

	test('"we’re ready" is refused on another group’s board and once the case is open', async () => {
		const priya = await house.person('priya-nair');
		const ready = { caseId: house.caseId(5), groupId: house.groupId('A'), ready: true };
		await expect(markReady(house, priya, ready)).rejects.toMatchObject({ code: 'forbidden' });
		await markReady(house, priya, { ...ready, groupId: house.groupId('B') });
		expect((await readyInReview(house.db, house.reviewId)).map(({ caseId }) => caseId)).toContain(
			house.caseId(5)
		);
		await openCase(house, await house.person('margaret-pugh'), {
			caseId: house.caseId(5),
			anyway: true
		});
		await expect(
			markReady(house, priya, { ...ready, groupId: house.groupId('B') })
		).rejects.toMatchObject({
			code: 'already-open'
		});
	});
});

describe('an opened case', () => {
	beforeEach(async () => {
		house = await demoHouse('breakouts');
		await openCase(house, await house.person('margaret-pugh'), {
			caseId: house.caseId(5),
			anyway: true
		});
	});

	test('gathering again neither duplicates nor overwrites what people reworded and merged', async () => {
		const chair = await house.person('margaret-pugh');
		const [first, second] = await findings(5);
		await house.boards.edit(findingsName(house.caseId(5)), chair.id, (doc) => {
			const author = { person: chair.id, lang: 'en' as const, origin: 'test' };
			applyValue(findingText(doc, first.id, 'en'), 'Our own words.', 'test');
			mergeInto(doc, author, second.id, first.id);
		});
		const before = await findings(5);
		const nothing = { points: 0, none: 0 };
		expect(await gatherPoints(house, chair, { caseId: house.caseId(5) })).toEqual(nothing);
		expect(await findings(5)).toEqual(before);
		expect(before.find(({ id }) => id === first.id)?.points.sort()).toEqual(
			[first.id, second.id].sort()
		);
	});

	test('gathering again says how much was new, and the history keeps it', async () => {
		const chair = await house.person('margaret-pugh');
		const before = await findings(5);
		const copies = house.db.selectFrom('opened_points').selectAll().where('gone', '=', 0);
		const two = await copies.where('case_id', '=', house.caseId(5)).limit(2).execute();
		const later = two.map((copy) => ({ ...copy, point_id: newId() }));
		await house.db.insertInto('opened_points').values(later).execute();
		const added = await gatherPoints(house, chair, { caseId: house.caseId(5) });
		expect(added).toEqual({ points: 2, none: 0 });
		expect(await findings(5)).toHaveLength(before.length + 2);
		const lines = (await readHistory(house.db)).filter(({ act }) => act === 'gather-points');
		expect(lines.at(-1)?.about).toMatchObject({ case: house.caseId(5), points: 2, none: 0 });
	});

	test('a merge is taken apart again by splitting', async () => {
		const chair = await house.person('margaret-pugh');
		const author = { person: chair.id, lang: 'en' as const, origin: 'test' };
		const [first, second] = await findings(5);
		const copy = (await copiesOf(house.db, house.caseId(5))).points.find(
			({ id }) => id === second.id
		);
		if (!copy) throw new Error('the copy is there');
		await house.boards.edit(findingsName(house.caseId(5)), chair.id, (doc) => {
			mergeInto(doc, author, second.id, first.id);
			split(doc, author, { id: copy.id, kind: copy.kind, lang: copy.lang, text: copy.text });
		});
		expect((await findings(5)).map(({ id }) => id)).toContain(second.id);
	});

	test('given back to the groups, each writes on; opened again, only what is new is gathered', async () => {
		const chair = await house.person('margaret-pugh');
		const gethin = await house.person('gethin-rees');
		const name = boardName(house.caseId(5), house.groupId('B'));
		await reopenCase(house, chair, { caseId: house.caseId(5) });
		expect(await may('gethin-rees', name)).toBe('write');
		expect(await may('nasreen-akhtar', name)).toBe('none');
		expect(await may('gethin-rees', findingsName(house.caseId(5)))).toBe('write');

		const before = await findings(5);
		const old = (await house.boards.read(name, readBoard)).points;
		await house.boards.edit(name, gethin.id, (doc) => {
			const author = { person: gethin.id, lang: 'en' as const, origin: 'test' };
			addPoint(doc, author, { kind: 'query', text: 'Who told the other Force?' });
			applyValue(pointText(doc, old[0].id), `${old[0].text} And more.`, 'test');
			deletePoint(doc, author, old[1].id);
		});
		await openCase(house, chair, { caseId: house.caseId(5), anyway: true });
		const after = await findings(5);
		expect(after).toHaveLength(before.length + 1);
		const kept = after.find(({ id }) => id === old[0].id);
		expect(`${kept?.en}${kept?.cy}`).toBe(old[0].text);
		expect(
			(await copiesOf(house.db, house.caseId(5))).points.find(({ id }) => id === old[1].id)?.gone
		).toBe(true);
	});

	test('is agreed by its findings’ hashes, so that a later edit shows; and can be taken back', async () => {
		const chair = await house.person('margaret-pugh');
		const name = findingsName(house.caseId(5));
		await agreeCase(house, chair, { caseId: house.caseId(5), agreed: true });
		const agreed = (await agreedCases(house.db, house.reviewId))[house.caseId(5)];
		const now = () => house.boards.read(name, (doc) => findingHashes(readFindings(doc)));
		expect(await now()).toEqual(agreed.hashes);
		const [first] = await findings(5);
		await house.boards.edit(name, chair.id, (doc) => {
			applyValue(findingText(doc, first.id, 'en'), 'Reworded afterwards.', 'test');
		});
		expect(await now()).not.toEqual(agreed.hashes);
		await agreeCase(house, chair, { caseId: house.caseId(5), agreed: false });
		expect((await agreedCases(house.db, house.reviewId))[house.caseId(5)]).toBeUndefined();
	});

	test('pressed several times at once, it is agreed once and taken back once', async () => {
		const chair = await house.person('margaret-pugh');
		const caseId = house.caseId(5);
		const rows = async (kind: string) =>
			(await house.db.selectFrom('history').selectAll().execute()).filter(
				(row) => row.act === kind && JSON.stringify(row).includes(caseId)
			).length;
		const press = (agreed: boolean) =>
			Promise.all([1, 2, 3].map(() => agreeCase(house, chair, { caseId, agreed })));
		await press(false);
		const before = [await rows('agree-case'), await rows('take-back-agreement')];
		await press(true);
		await press(false);
		expect([await rows('agree-case'), await rows('take-back-agreement')]).toEqual(
			before.map((count) => count + 1)
		);
	});

	test('is not agreed by a chair who handed over while the findings were read', async () => {
		const chair = await house.person('margaret-pugh');
		const caseId = house.caseId(5);
		const on = await house.rights.of(chair).onCase(caseId);
		const sittingId = on.at.sitting.id;
		const [to] = on.at.sitting.deputies.filter((id) => on.at.present.has(id));
		const boards = Object.create(house.boards) as typeof house.boards;
		boards.read = async (...given) => {
			await takeChair(house, chair, { sittingId, to });
			return house.boards.read(...given);
		};
		await refusing(agreeCase({ ...house, boards }, chair, { caseId, agreed: true }), 'forbidden');
		expect((await agreedCases(house.db, house.reviewId))[caseId]).toBeUndefined();
	});

	test('given back to its groups, it is not agreed before it is open again', async () => {
		const chair = await house.person('margaret-pugh');
		const of = { caseId: house.caseId(5) };
		await reopenCase(house, chair, of);
		await refusing(agreeCase(house, chair, { ...of, agreed: true }), 'back-with-groups');
		expect((await agreedCases(house.db, house.reviewId))[of.caseId]).toBeUndefined();
		await openCase(house, chair, { ...of, anyway: true });
		await agreeCase(house, chair, { ...of, agreed: true });
	});

	test('is not agreed while it is still being opened again', async () => {
		const chair = await house.person('margaret-pugh');
		const of = { caseId: house.caseId(5) };
		await reopenCase(house, chair, of);
		await insertCaseOpening(house.db, { ...of, revision: 2, by: chair.id, at: house.clock() });
		await refusing(agreeCase(house, chair, { ...of, agreed: true }), 'not-opened');
	});

	test('the panel’s agreed answer is recorded by the chair, and only to a prompt there is', async () => {
		const chair = await house.person('margaret-pugh');
		const answer = {
			caseId: house.caseId(5),
			promptId: '5b',
			value: 'partly',
			note: 'Not written down.',
			lang: 'en' as const
		};
		await recordAnswer(house, chair, answer);
		expect(await agreedAnswers(house.db, house.caseId(5))).toMatchObject([
			{ promptId: '5b', value: 'partly', note: 'Not written down.', lang: 'en' }
		]);
		await expect(recordAnswer(house, chair, { ...answer, promptId: 'nope' })).rejects.toMatchObject(
			{ code: 'unknown' }
		);
		await expect(
			recordAnswer(house, await house.person('priya-nair'), answer)
		).rejects.toMatchObject({ code: 'forbidden' });
	});

	test('the agreed answer is one that its kind of prompt can have', async () => {
		const chair = await house.person('margaret-pugh');
		const record = (promptId: string, value: string) =>
			recordAnswer(house, chair, { caseId: house.caseId(5), promptId, value, note: '' });
		for (const [promptId, value] of [
			['1', 'yes'],
			['5b', '2023-03-01'],
			['12', 'partly']
		]) {
			await expect(record(promptId, value)).rejects.toMatchObject({ code: 'empty' });
		}
		await record('1', '2023-03-01T09:30');
		await record('12', 'redacted');
	});

	test('the chair calls everybody to an opened case, not to one that is closed', async () => {
		const chair = await house.person('margaret-pugh');
		await expect(bringEveryone(house, chair, { caseId: house.caseId(6) })).rejects.toMatchObject({
			code: 'not-opened'
		});
		await bringEveryone(house, chair, { caseId: house.caseId(5) });
	});

	test('the chair calls everybody to one finding of it, to the one it was merged into, and to none that is gone', async () => {
		const chair = await house.person('margaret-pugh');
		const caseId = house.caseId(5);
		const [first, second] = await findings(5);
		const place = async () => {
			const at = await sittingById(house.db, house.sittings[0]);
			return [at?.here, at?.hereFinding];
		};
		await bringEveryone(house, chair, { caseId, finding: second.id });
		expect(await place()).toEqual([caseId, second.id]);
		expect(house.announced.at(-1)?.event).toMatchObject({ kind: 'place', finding: second.id });

		await house.boards.edit(findingsName(caseId), chair.id, (doc) =>
			mergeInto(doc, { person: chair.id, lang: 'en', origin: 'test' }, second.id, first.id)
		);
		await bringEveryone(house, chair, { caseId, finding: second.id });
		expect(await place()).toEqual([caseId, first.id]);

		const finding = async (slug: string) => {
			const member = await house.person(slug);
			return (await sittingRoomOf(house, member, house.sittings[0], 'en')).sitting.here;
		};
		expect(await finding('nasreen-akhtar')).toMatchObject({ id: caseId, finding: first.id });
		await declare(house, await house.person('nasreen-akhtar'), {
			reviewId: house.reviewId,
			says: { [caseId]: 'conflict' }
		});
		expect(await finding('nasreen-akhtar')).toMatchObject({ id: caseId, finding: null });

		await refusing(bringEveryone(house, chair, { caseId, finding: 'no-such-finding' }), 'unknown');
		expect(await place()).toEqual([caseId, first.id]);
		await bringEveryone(house, chair, { caseId });
		expect(await place()).toEqual([caseId, null]);

		await bringEveryone(house, chair, { caseId, finding: first.id });
		await openCase(house, chair, { caseId: house.caseId(6), anyway: true });
		expect(await place()).toEqual([house.caseId(6), null]);
	});
});

describe('the chair', () => {
	beforeEach(async () => {
		house = await demoHouse('breakouts');
	});

	test('is taken by a deputy when the chair’s machine is gone, never by just anybody', async () => {
		const sittingId = house.sittings[0];
		const deputyId = (await sittingById(house.db, sittingId))?.deputies[0] ?? '';
		const all = await Promise.all(
			['gethin-rees', 'nasreen-akhtar', 'tomos-ellis', 'priya-nair'].map(house.person)
		);
		const deputy = all.find(({ id }) => id === deputyId);
		const other = all.find(({ id }) => id !== deputyId);
		if (!deputy || !other) throw new Error('both are there');
		const stranger = await house.person('bethan-howells');
		await expect(takeChair(house, stranger, { sittingId, to: stranger.id })).rejects.toMatchObject({
			code: 'forbidden'
		});
		await takeChair(house, deputy, { sittingId, to: deputy.id });
		expect((await sittingById(house.db, sittingId))?.chairId).toBe(deputy.id);
		await openCase(house, deputy, { caseId: house.caseId(1), anyway: true });
	});

	test('is neither handed to nor by somebody who is suspended', async () => {
		const sittingId = house.sittings[0];
		const elin = await house.person('elin-prosser');
		const suspend = (personId: string) =>
			markStanding(house, elin, {
				...{ personId, standing: 'suspended', termStart: null, termEnd: null, vetting: null }
			});
		const [priya, nasreen] = await Promise.all(['priya-nair', 'nasreen-akhtar'].map(house.person));
		const margaret = await house.person('margaret-pugh');
		await suspend(priya.id);
		for (const who of [margaret, elin]) {
			await refusing(takeChair(house, who, { sittingId, to: priya.id }), 'forbidden');
		}
		await suspend(margaret.id);
		const suspended = await house.person('margaret-pugh');
		await refusing(takeChair(house, suspended, { sittingId, to: nasreen.id }), 'not-active');
		expect((await sittingById(house.db, sittingId))?.chairId).toBe(margaret.id);
	});

	test('is held by nobody where the panel has none', async () => {
		const review = await reviewById(house.db, house.reviewId);
		const settings = JSON.stringify({ ...review?.settings, hasChair: false });
		await house.db.updateTable('reviews').set({ settings }).execute();
		const elin = await house.person('elin-prosser');
		const { id: to } = await house.person('priya-nair');
		const [sittingId] = house.sittings;
		await refusing(takeChair(house, elin, { sittingId, to }), 'forbidden');
	});

	test('is not taken from somebody whom the page did not show', async () => {
		const [sittingId] = house.sittings;
		const margaret = await house.person('margaret-pugh');
		const elin = await house.person('elin-prosser');
		const before = await sittingById(house.db, sittingId);
		const deputy = (await personById(house.db, before?.deputies[0] ?? '')) as KnownPerson;
		const { id: priya } = await house.person('priya-nair');
		const from = margaret.id;
		// The deputy and the coordinator press on the same page; the coordinator's reaches the server second.
		await takeChair(house, deputy, { sittingId, to: deputy.id, from });
		for (const [who, to] of [
			[elin, elin.id],
			[margaret, priya]
		] as const)
			expect(
				await refusing(takeChair(house, who, { sittingId, to, from }), 'chair-changed')
			).toEqual({ name: deputy.name });
		expect((await sittingById(house.db, sittingId))?.chairId).toBe(deputy.id);
		await takeChair(house, elin, { sittingId, to: elin.id, from: deputy.id });
		expect((await sittingById(house.db, sittingId))?.chairId).toBe(elin.id);
	});

	test('handed on by the chair while a deputy steps in, forgets neither of the two', async () => {
		const [sittingId] = house.sittings;
		const margaret = await house.person('margaret-pugh');
		const before = await sittingById(house.db, sittingId);
		const deputy = (await personById(house.db, before?.deputies[0] ?? '')) as KnownPerson;
		const { id: to } = await house.person('priya-nair');
		const [handed] = await Promise.allSettled([
			takeChair(house, margaret, { sittingId, to }),
			takeChair(house, deputy, { sittingId, to: deputy.id })
		]);
		const after = await sittingById(house.db, sittingId);
		const all = [after?.chairId, ...(after?.deputies ?? [])];
		// Where the deputy was first, there was nothing left to hand on.
		const both = handed.status === 'fulfilled' ? [to, deputy.id] : [deputy.id];
		expect(all).toEqual(expect.arrayContaining([margaret.id, ...both]));
	});

	test('closes a sitting for ever, and only when sure', async () => {
		const chair = await house.person('margaret-pugh');
		const sittingId = house.sittings[0];
		await openCase(house, chair, { caseId: house.caseId(1), anyway: true });
		await expect(closeSitting(house, chair, { sittingId, sure: false })).rejects.toMatchObject({
			code: 'confirm-needed'
		});
		const note = noteName(sittingId, chair.id);
		const other = noteName(house.sittings[1], chair.id);
		await makeNote(house.boards, house.sittings[1], chair.id);
		expect(await house.boards.exists(note)).toBe(true);
		await closeSitting(house, chair, { sittingId, sure: true });
		expect(await house.boards.exists(note)).toBe(false);
		expect(await house.boards.exists(other)).toBe(true);
		const board = boardName(house.caseId(1), house.groupId('A'));
		expect(await may('nasreen-akhtar', board)).toBe('none');
		expect(await may('elin-prosser', board)).toBe('read');
		await expect(
			openCase(house, chair, { caseId: house.caseId(2), anyway: true })
		).rejects.toMatchObject({ code: 'not-now' });
	});

	test('on hold, private notes outlive their sitting, and go when the hold ends', async () => {
		const chair = await house.person('margaret-pugh');
		const huw = await house.person('huw-jarman');
		const { reviewId } = house;
		const sittingId = house.sittings[0];
		const note = noteName(sittingId, chair.id);
		await holdReview(house, huw, { reviewId, reason: 'A complaint is being looked into.' });
		await openCase(house, chair, { caseId: house.caseId(1), anyway: true });
		await closeSitting(house, chair, { sittingId, sure: true });
		await finishPurges(house);
		expect(await house.boards.exists(note)).toBe(true);
		expect(await may('margaret-pugh', note)).toBe('none');
		await releaseReview(house, huw, { reviewId, sure: true });
		await finishPurges(house);
		expect(await house.boards.exists(note)).toBe(false);
	});

	test('private notes that a crash left behind go at the next start', async () => {
		const sittingId = house.sittings[0];
		await setStage(house.db, sittingId, 'closed');
		const note = noteName(sittingId, (await house.person('margaret-pugh')).id);
		expect(await house.boards.exists(note)).toBe(true);
		await finishPurges(house);
		expect(await house.boards.exists(note)).toBe(false);
	});
});
