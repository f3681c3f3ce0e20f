import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { openCase } from '../../../../server/acts/case/open-case';
import { placeMember } from '../../../../server/acts/group/place-member';
import {
	askForHelp,
	endVisit,
	visitGroup
} from '../../../../server/acts/sitting/room/ask-for-help';
import { markArrival } from '../../../../server/acts/sitting/room/mark-arrival';
import { closeSitting } from '../../../../server/acts/sitting/stages/close-sitting';
import { thePanel } from '../../../../server/store/people/panels';
import { openHelp } from '../../../../server/store/sitting/room/help';
import { dayPage } from '../../../../server/views/day';
import { homeFor } from '../../../../server/views/home';
import { boardFor } from '../../../../server/views/sitting/board';
import { sittingRoomOf } from '../../../../server/views/sitting/sitting-room';
import { demoHouse, dropStages } from '../../demo-house';
import type { DemoHouse } from '../../demo-house';
import { refusing } from '../../refusing';

afterAll(dropStages);

let house: DemoHouse;
let sittingId: string;
beforeEach(async () => {
	house = await demoHouse('breakouts');
	sittingId = house.sittings[0];
});
afterEach(() => house.end());

const groupId = () => house.groupId('B');
const ask = async (slug: string, number: number) =>
	askForHelp(house, await house.person(slug), { groupId: groupId(), caseId: house.caseId(number) });
const visit = async (slug: string) =>
	visitGroup(house, await house.person(slug), { groupId: groupId() });
const boardOf = async (slug: string, number: number) =>
	boardFor(house, await house.person(slug), {
		...{ sitting: sittingId, case: house.caseId(number), group: groupId() }
	});
const homeOf = async (slug: string) =>
	homeFor(house, await house.person(slug), (await thePanel(house.db))!, 'en');

test('who answers is led to the asker’s case, and the whole group is told who comes', async () => {
	await ask('priya-nair', 7);
	expect(await visit('elin-prosser')).toEqual({ caseId: house.caseId(7) });
	expect((await boardOf('elin-prosser', 7)).board.access).toBe('read');
	for (const [slug, number] of [
		['priya-nair', 7],
		['tomos-ellis', 6]
	] as const)
		expect((await boardOf(slug, number)).help?.coming).toMatchObject({
			...{ name: 'Elin Prosser', reads: true }
		});
});

test('where the asker’s case is open by then, who answers is led to another board of the group', async () => {
	await ask('priya-nair', 7);
	const margaret = await house.person('margaret-pugh');
	await openCase(house, margaret, { caseId: house.caseId(7), anyway: true });
	const { caseId } = await visit('elin-prosser');
	expect(caseId).not.toBeNull();
	expect(caseId).not.toBe(house.caseId(7));
});

test('the chair says that they come, and reads no board of another group by it', async () => {
	await ask('priya-nair', 7);
	expect(await visit('margaret-pugh')).toEqual({ caseId: null });
	expect((await boardOf('priya-nair', 7)).help?.coming).toMatchObject({
		...{ name: 'Margaret Pugh', reads: false }
	});
	await refusing(boardOf('margaret-pugh', 7), 'forbidden');
	for (const slug of ['gethin-rees', 'ann-bevan', 'huw-jarman'])
		await refusing(visit(slug), 'forbidden');
	// The coordinator comes in the chair's place.
	await visit('elin-prosser');
	expect((await boardOf('priya-nair', 7)).help?.coming?.name).toBe('Elin Prosser');
});

test('a call stays through the opening of a case, on the pages of the group and of who leads, until it is answered or taken back', async () => {
	const [margaret, priya] = [await house.person('margaret-pugh'), await house.person('priya-nair')];
	const asked = async () => ({
		home: (await homeOf('priya-nair')).help?.coming,
		room: (await sittingRoomOf(house, priya, sittingId, 'en')).help?.coming,
		strip: (await sittingRoomOf(house, margaret, sittingId, 'en')).groups.find(
			({ letter }) => letter === 'B'
		)?.progress?.help?.about
	});
	await ask('priya-nair', 7);
	await openCase(house, margaret, { caseId: house.caseId(7), anyway: true });
	expect(await asked()).toEqual({ home: null, room: null, strip: 7 });
	await visit('margaret-pugh');
	const coming = { id: margaret.id, name: 'Margaret Pugh', reads: false };
	expect(await asked()).toMatchObject({ home: coming, room: coming });
	const nasreen = await house.person('nasreen-akhtar');
	expect((await sittingRoomOf(house, nasreen, sittingId, 'en')).help).toBeNull();
	await endVisit(house, priya, { groupId: groupId() });
	expect(await asked()).toEqual({ home: undefined, room: undefined, strip: undefined });
});

test('closing the sitting ends the calls that are open', async () => {
	await ask('priya-nair', 7);
	const margaret = await house.person('margaret-pugh');
	await openCase(house, margaret, { caseId: house.caseId(7), anyway: true });
	await closeSitting(house, margaret, { sittingId, sure: true });
	expect(await openHelp(house.db, groupId())).toBeNull();
});

test('how far the groups are and who asks is on the coordinator’s home and on the day’s page', async () => {
	await ask('priya-nair', 7);
	const elin = await house.person('elin-prosser');
	const seen = [
		(await homeOf('elin-prosser')).groups,
		(await dayPage(house, elin, sittingId, 'en')).groupsNow
	];
	for (const now of seen) {
		const b = now?.groups.find(({ letter }) => letter === 'B')?.progress;
		expect(b).toMatchObject({ help: { by: 'Priya Nair', about: 7 } });
		expect(b?.points).toBeGreaterThan(0);
	}
	for (const slug of ['priya-nair', 'huw-jarman']) expect((await homeOf(slug)).groups).toBeNull();
});

test('a late arrival is moved into a group while it works: its boards name them, and their home leads there', async () => {
	const elin = await house.person('elin-prosser');
	const kofi = await house.person('kofi-mensah');
	await markArrival(house, elin, { sittingId, personId: kofi.id, arrival: 'room' });
	house.announced.length = 0;
	await placeMember(house, elin, { sittingId, personId: kofi.id, groupId: groupId() });
	expect((await boardOf('priya-nair', 7)).group.others).toContain('Kofi Mensah');
	const told = { kind: 'changed', what: 'group', id: groupId() };
	expect(house.announced).toContainEqual({ to: { sitting: sittingId }, event: told });
	expect(house.announced).toContainEqual({
		to: { person: kofi.id },
		event: { kind: 'changed', what: 'rights', id: kofi.id }
	});
	expect((await boardOf('kofi-mensah', 7)).board.access).toBe('write');
	expect(JSON.stringify((await homeOf('kofi-mensah')).step)).toContain(house.caseId(5));
});
