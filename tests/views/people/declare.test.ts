import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '../../../src/lib/meeting/refusal';
import { declare } from '../../../server/acts/people/standing/declare';
import { settleDeclaration } from '../../../server/acts/people/standing/settle-declaration';
import { declarationsPage } from '../../../server/views/people/declarations';
import { declared } from '../../../server/store/people/declarations';
import type { Declared } from '../../../server/store/people/declarations';
import type { KnownPerson } from '../../../server/store/people/people';
import { readHistory } from '../../../server/store/report/history';
import { demoHouse, dropStages } from '../../acts/demo-house';
import type { DemoHouse } from '../../acts/demo-house';
import { refusing } from '../../acts/refusing';

let house: DemoHouse;
beforeEach(async () => (house = await demoHouse('breakouts')));
afterEach(() => house.end());
afterAll(dropStages);

async function says(slug: string, number: number, what: Declared): Promise<void> {
	await declare(house, await house.person(slug), {
		reviewId: house.reviewId,
		says: { [house.caseId(number)]: what }
	});
}

async function onCase(slug: string, number: number, letter: string) {
	const person = await house.person(slug);
	return (await house.rights.of(person).onCase(house.caseId(number), house.groupId(letter))).may;
}

test('Nasreen stands down from case 3: it closes to her at once, and the rest stays open (M10)', async () => {
	expect(await onCase('nasreen-akhtar', 3, 'A')).toMatchObject({ papers: 'read', board: 'write' });
	await says('nasreen-akhtar', 3, 'conflict');

	expect(await onCase('nasreen-akhtar', 3, 'A')).toMatchObject({
		papers: 'none',
		board: 'none',
		findings: 'none',
		why: 'stood-down'
	});
	expect(await onCase('nasreen-akhtar', 4, 'A')).toMatchObject({ board: 'write' });
	expect(await onCase('margaret-pugh', 3, 'A')).toMatchObject({ board: 'write' });
	const nasreen = await house.person('nasreen-akhtar');
	expect(house.announced).toContainEqual({
		to: { person: nasreen.id },
		event: { kind: 'changed', what: 'rights', id: nasreen.id }
	});
});

test('the way back is the office’s to open', async () => {
	await says('nasreen-akhtar', 3, 'conflict');
	await refusing(says('nasreen-akhtar', 3, 'none'), 'stood-down');
	await says('nasreen-akhtar', 3, 'unsure');
	await refusing(says('nasreen-akhtar', 3, 'none'), 'declaration-unsure');
	expect(await onCase('nasreen-akhtar', 3, 'A')).toMatchObject({ why: 'declaration-unsure' });

	const [nasreen, huw, gethin] = await Promise.all(
		['nasreen-akhtar', 'huw-jarman', 'gethin-rees'].map(house.person)
	);
	const settled = { caseId: house.caseId(3), personId: nasreen.id, says: 'none' as const };
	await refusing(settleDeclaration(house, gethin, settled), 'forbidden');
	await refusing(settleDeclaration(house, nasreen, settled), 'forbidden');
	await settleDeclaration(house, huw, settled);
	expect(await onCase('nasreen-akhtar', 3, 'A')).toMatchObject({ board: 'write', why: null });
	await refusing(settleDeclaration(house, huw, settled), 'not-now');
});

const counts = async (slug: string, number: number) =>
	declared(house.db, house.caseId(number), (await house.person(slug)).id);

/** Begins each while another's writing holds them all up, so that none has seen what the others say. */
async function heldUp(...acts: (() => Promise<void>)[]): Promise<void> {
	let letGo = () => undefined as void;
	const held = new Promise<void>((resolve) => (letGo = resolve));
	const writing = house.db.transaction().execute(() => held);
	const begun: Promise<unknown>[] = [];
	for (const act of acts) {
		begun.push(act().catch((error: unknown) => expect(isRefusal(error)).toBe(true)));
		await setTimeout(50);
	}
	letGo();
	await Promise.all([writing, ...begun]);
}

test('a conflict said in one window wins over a none said in another at the same moment', async () => {
	await house.db.deleteFrom('declarations').execute();
	const tell = (number: number, what: Declared) => () => says('nasreen-akhtar', number, what);
	await heldUp(tell(3, 'conflict'), tell(3, 'none'), tell(4, 'none'), tell(4, 'conflict'));
	expect(await counts('nasreen-akhtar', 3)).toBe('conflict');
	expect(await counts('nasreen-akhtar', 4)).toBe('conflict');
});

test('a conflict said while the office settles that there is none stands', async () => {
	await says('nasreen-akhtar', 3, 'unsure');
	const [nasreen, huw] = await Promise.all(['nasreen-akhtar', 'huw-jarman'].map(house.person));
	const settled = { caseId: house.caseId(3), personId: nasreen.id, says: 'none' as const };
	await heldUp(
		() => says('nasreen-akhtar', 3, 'conflict'),
		() => settleDeclaration(house, huw, settled)
	);
	expect(await counts('nasreen-akhtar', 3)).toBe('conflict');
});

test('of two of the office who settle the same differently, one is refused, whichever comes later', async () => {
	await says('nasreen-akhtar', 3, 'unsure');
	const [nasreen, huw, elin] = await Promise.all(
		['nasreen-akhtar', 'huw-jarman', 'elin-prosser'].map(house.person)
	);
	const settled = { caseId: house.caseId(3), personId: nasreen.id };
	const done: Declared[] = [];
	const settles = (who: KnownPerson, what: 'none' | 'conflict') => async () => {
		await settleDeclaration(house, who, { ...settled, says: what });
		done.push(what);
	};
	await heldUp(settles(huw, 'conflict'), settles(elin, 'none'));
	expect(done).toEqual([await counts('nasreen-akhtar', 3)]);
});

test('the office sees who waits and who stood down; a member sees only their own', async () => {
	await says('nasreen-akhtar', 3, 'unsure');
	await says('gethin-rees', 5, 'conflict');
	const seenBy = async (slug: string) =>
		declarationsPage(house, await house.person(slug), house.reviewId, 'en');

	const office = await seenBy('elin-prosser');
	expect(office.unsure).toMatchObject([{ name: 'Nasreen Akhtar', number: 3 }]);
	expect(office.stoodDown).toMatchObject([{ name: 'Gethin Rees', number: 5 }]);

	const priya = await seenBy('priya-nair');
	expect([priya.unsure, priya.stoodDown]).toEqual([[], []]);
	expect(JSON.stringify(priya)).not.toContain('Gethin');
	expect(priya.cases.map(({ now }) => now)).toEqual(Array(17).fill('none'));
	await refusing(seenBy('sam-keane'), 'forbidden');
	await refusing(seenBy('ann-bevan'), 'forbidden');
});

test('a form sent twice is one declaration, and a case of nowhere is refused whole', async () => {
	const lines = async () =>
		(await readHistory(house.db)).filter(({ act }) => act === 'declare').length;
	const before = await lines();
	await says('nasreen-akhtar', 3, 'conflict');
	await says('nasreen-akhtar', 3, 'conflict');
	expect(await lines()).toBe(before + 1);

	const nasreen = await house.person('nasreen-akhtar');
	const both = { [house.caseId(4)]: 'conflict' as const, elsewhere: 'none' as const };
	await refusing(declare(house, nasreen, { reviewId: house.reviewId, says: both }), 'unknown');
	expect(await onCase('nasreen-akhtar', 4, 'A')).toMatchObject({ board: 'write' });
});

test('the force and an observer have no case to declare on', async () => {
	await refusing(says('sam-keane', 3, 'none'), 'forbidden');
	await refusing(says('ann-bevan', 3, 'none'), 'forbidden');
});
