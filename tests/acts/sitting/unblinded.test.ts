import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { askForHelp, endVisit, visitGroup } from '../../../server/acts/sitting/room/ask-for-help';
import { markReady } from '../../../server/acts/sitting/room/mark-ready';
import { openCase } from '../../../server/acts/case/open-case';
import { voidReady } from '../../../server/acts/sitting/room/void-ready';
import { readyInReview } from '../../../server/store/sitting/room/ready';
import { reviewById } from '../../../server/store/report/reviews';
import { addPoint, declareNone, setAnswer } from '../../../src/lib/board/documents/board';
import { boardName } from '../../../src/lib/board/names';
import { seedBoard } from '../../../src/lib/board/documents/seed';
import { documentsFor } from '../../../server/views/report/draft';
import { caseOf } from '../../../server/views/sitting/opened-case';
import { sittingRoomOf } from '../../../server/views/sitting/sitting-room';
import { demoHouse, dropStages, write } from '../demo-house';
import type { DemoHouse } from '../demo-house';
import { refusing } from '../refusing';

let house: DemoHouse;
let shared: string;
/** The first sitting, where both groups took case 5, as a panel that works unblinded holds it. (R11) */
beforeEach(async () => {
	house = await demoHouse('breakouts');
	const review = await reviewById(house.db, house.reviewId);
	const settings = JSON.stringify({ ...review?.settings, blind: 'live' });
	await house.db.updateTable('reviews').set({ settings }).execute();
	await house.db.deleteFrom('ready').execute();
	shared = boardName(house.caseId(5), 'all');
	await house.boards.create(shared, (doc) => seedBoard(doc, ['headline']));
});
afterEach(() => house.end());
afterAll(dropStages);

const ready = async (slug: string, letter: string, is = true) =>
	markReady(house, await house.person(slug), {
		caseId: house.caseId(5),
		groupId: house.groupId(letter),
		ready: is
	});
const whoIsReady = async () =>
	(await readyInReview(house.db, house.reviewId))
		.map(({ groupId }) => (groupId === house.groupId('A') ? 'A' : 'B'))
		.sort();

test('each group says by itself that it is ready with the board they share, and takes it back', async () => {
	await ready('nasreen-akhtar', 'A');
	expect(await whoIsReady()).toEqual(['A']);
	await ready('priya-nair', 'B');
	expect(await whoIsReady()).toEqual(['A', 'B']);
	await ready('gethin-rees', 'B', false);
	expect(await whoIsReady()).toEqual(['A']);
});

test('nobody speaks for the other group, and nobody for all', async () => {
	await refusing(ready('priya-nair', 'A'), 'forbidden');
	await refusing(ready('elin-prosser', 'A'), 'forbidden');
	const all = { caseId: house.caseId(5), groupId: 'all', ready: true };
	await refusing(markReady(house, await house.person('priya-nair'), all), 'unknown');
	expect(await whoIsReady()).toEqual([]);
});

test('a new edit on the shared board takes it back for both, and both are told', async () => {
	await ready('nasreen-akhtar', 'A');
	await ready('priya-nair', 'B');
	house.announced.length = 0;
	await voidReady(house, shared);
	expect(await whoIsReady()).toEqual([]);
	expect(house.announced.map(({ event }) => 'id' in event && event.id).sort()).toEqual(
		[house.groupId('A'), house.groupId('B')].sort()
	);
});

test('the chair is asked about the group that is not ready, and opens when both are', async () => {
	const chair = await house.person('margaret-pugh');
	const opening = { caseId: house.caseId(5), anyway: false };
	await ready('nasreen-akhtar', 'A');
	expect((await refusing(openCase(house, chair, opening), 'groups-not-ready')).groups).toBe('B');
	await ready('priya-nair', 'B');
	await openCase(house, chair, opening);
	await refusing(ready('priya-nair', 'B'), 'already-open');
});

test('the chair sees of each group how many points its members wrote', async () => {
	for (const slug of ['priya-nair', 'gethin-rees', 'nasreen-akhtar']) {
		const person = await house.person(slug);
		await write(house, shared, person, (doc) => {
			addPoint(
				doc,
				{ person: person.id, lang: 'en', origin: slug },
				{ kind: 'query', text: 'Why so late?' }
			);
		});
	}
	const sittingRoom = await sittingRoomOf(
		house,
		await house.person('margaret-pugh'),
		house.sittings[0],
		'en'
	);
	expect(sittingRoom.groups.map(({ letter, progress }) => [letter, progress?.points])).toEqual([
		['A', 1],
		['B', 2]
	]);
});

test('the coordinator reads the shared board while a group has asked them in', async () => {
	const elin = await house.person('elin-prosser');
	const groupId = house.groupId('B');
	const may = async () => (await house.rights.of(elin).onBoard(shared))?.access;
	expect(await may()).toBe('none');
	await askForHelp(house, await house.person('tomos-ellis'), { groupId });
	expect(await may()).toBe('none');
	await visitGroup(house, elin, { groupId });
	expect(await may()).toBe('read');
	await endVisit(house, elin, { groupId });
	expect(await may()).toBe('none');
});

test('a member who is suspended asks nobody in and ends no visit', async () => {
	const elin = await house.person('elin-prosser');
	const tomos = await house.person('tomos-ellis');
	const groupId = house.groupId('B');
	await askForHelp(house, tomos, { groupId });
	await visitGroup(house, elin, { groupId });
	const suspended = { ...tomos, standing: 'suspended' as const };
	await refusing(endVisit(house, suspended, { groupId }), 'not-active');
	await refusing(askForHelp(house, suspended, { groupId }), 'not-active');
	expect((await house.rights.of(elin).onBoard(shared))?.access).toBe('read');
});

test('once it is open each point is told as its author’s group, and what they said together as everybody’s', async () => {
	const said = { nasreen: 'No reply for a month', priya: 'A second officer was never told' };
	for (const [slug, text] of [
		['nasreen-akhtar', said.nasreen],
		['priya-nair', said.priya]
	]) {
		const person = await house.person(slug);
		const author = { person: person.id, lang: 'en' as const, origin: slug };
		await write(house, shared, person, (doc) => {
			addPoint(doc, author, { kind: 'negative', text });
			declareNone(doc, author, 'positive');
			setAnswer(doc, author, 'headline', 'partly');
		});
	}
	const chair = await house.person('margaret-pugh');
	await openCase(house, chair, { caseId: house.caseId(5), anyway: true });

	const at = { sittingId: house.sittings[0], caseId: house.caseId(5) };
	const { copies } = await caseOf(house, chair, at, 'en');
	const told = Object.fromEntries(copies?.points.map(({ text, letter }) => [text, letter]) ?? []);
	expect(told).toEqual({ [said.nasreen]: 'A', [said.priya]: 'B' });
	const { cases } = await documentsFor(house, chair, house.reviewId);
	const drafted = cases.flatMap((each) => (each.is === 'open' ? (each.points ?? []) : []));
	expect(Object.fromEntries(drafted.map(({ text, letter }) => [text, letter]))).toEqual(told);

	// One board, so no group says otherwise than another.
	const positives = copies?.groups.map(({ said: all }) =>
		all.find((each) => each.kind === 'positive')
	);
	expect(positives?.map((each) => each?.says)).toEqual(['none', 'none']);
	expect(copies?.answers.find(({ prompt }) => prompt.id === 'headline')).toMatchObject({
		groups: [{ value: 'partly' }, { value: 'partly' }],
		differs: false
	});
});
