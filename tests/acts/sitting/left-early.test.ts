import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { openCase } from '../../../server/acts/case/open-case';
import { markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { thePanel } from '../../../server/store/people/panels';
import { arrivingFor } from '../../../server/views/sitting/arriving';
import { boardFor } from '../../../server/views/sitting/board';
import { homeFor } from '../../../server/views/home';
import { boardName, noteName } from '../../../src/lib/board/names';
import { demoHouse, dropStages } from '../demo-house';
import type { DemoHouse } from '../demo-house';
import { refusing } from '../refusing';

afterAll(dropStages);

let house: DemoHouse;
let sittingId: string;
beforeEach(async () => {
	house = await demoHouse('breakouts');
	sittingId = house.sittings[0];
});
afterEach(() => house.end());

const access = async (slug: string, name: string) =>
	(await house.rights.of(await house.person(slug)).onBoard(name))?.access;
const mark = async (slug: string, arrival: 'left' | 'room') => {
	const person = await house.person(slug);
	await markArrival(house, person, { sittingId, personId: person.id, arrival });
};

test('who leaves early reads no papers and no boards until they are back; that they took part stays', async () => {
	const gethin = await house.person('gethin-rees');
	const board = boardName(house.caseId(6), house.groupId('B'));
	const note = noteName(sittingId, gethin.id);
	const may = async () => (await house.rights.of(gethin).onCase(house.caseId(6))).may;
	expect([await access('gethin-rees', board), (await may()).papers]).toEqual(['write', 'read']);

	await mark('gethin-rees', 'left');
	expect([await access('gethin-rees', board), await access('gethin-rees', note)]).toEqual([
		'none',
		'none'
	]);
	expect(await may()).toMatchObject({ papers: 'none', room: false });
	const asked = { sitting: sittingId, case: house.caseId(6), group: null };
	await refusing(boardFor(house, gethin, asked), 'has-left');
	const panel = (await thePanel(house.db))!;
	expect((await homeFor(house, gethin, panel, 'en')).step).toMatchObject({
		...{ kind: 'away', hasLeft: true }
	});
	const others = await house.person('priya-nair');
	expect((await house.rights.of(others).onBoard(board))?.access).toBe('write');

	await mark('gethin-rees', 'room');
	expect([await access('gethin-rees', board), await access('gethin-rees', note)]).toEqual([
		'write',
		'write'
	]);

	await mark('gethin-rees', 'left');
	await openCase(house, await house.person('margaret-pugh'), {
		...{ caseId: house.caseId(5), anyway: true }
	});
	const now = (await house.rights.of(gethin).onCase(house.caseId(5))).may;
	expect(now).toMatchObject({ papers: 'none', findings: 'write', draft: 'write' });
});

test('a chair who leaves leads no more: the next deputy who is there does, until the chair is back', async () => {
	const [margaret, gethin] = [
		await house.person('margaret-pugh'),
		await house.person('gethin-rees')
	];
	const caseId = house.caseId(5);
	expect(await house.rights.chairOf(caseId)).toBe(margaret.id);
	await mark('margaret-pugh', 'left');
	expect(await house.rights.chairOf(caseId)).toBe(gethin.id);
	await refusing(openCase(house, margaret, { caseId, anyway: true }), 'forbidden');
	await mark('margaret-pugh', 'room');
	const arrived = await arrivingFor(house, margaret, sittingId, 'en');
	expect(arrived.onward).toMatchObject({ kind: 'board', sitting: sittingId });
	expect(await house.rights.chairOf(caseId)).toBe(margaret.id);
	await mark('margaret-pugh', 'left');
	await openCase(house, gethin, { caseId, anyway: true });
});

test('whoever may still come hears the sitting after its start; a stranger to it, and one of the force who has left, do not', async () => {
	const hears = async (slug: string) =>
		house.rights.of(await house.person(slug)).mayHear({ sitting: sittingId });
	const inTurn = ['derek-hammond', 'huw-jarman', 'lowri-fox', 'sam-keane', 'angharad-voyle'];
	expect(await Promise.all(inTurn.map(hears))).toEqual([true, true, false, false, false]);
	const derek = await house.person('derek-hammond');
	const coming = await arrivingFor(house, derek, sittingId, 'en');
	expect([coming.isOpen, coming.onward]).toEqual([true, null]);
});
