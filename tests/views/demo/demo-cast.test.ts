import { afterAll, afterEach, expect, test } from 'vitest';
import type { DemoStage } from '../../../server/demo/clock';
import { takeChair } from '../../../server/acts/sitting/room/take-chair';
import { words } from '../../../src/lib/words/words';
import { castOf } from '../../../server/views/demo/demo-cast';
import { demoHouse, dropStages } from '../../acts/demo-house';
import type { DemoHouse } from '../../acts/demo-house';

let house: DemoHouse;
afterEach(() => house.end());
afterAll(dropStages);

async function listed(stage: DemoStage): Promise<Record<string, string[]>> {
	house = await demoHouse(stage);
	return byPart();
}

async function byPart() {
	const parts: Record<string, string[]> = {};
	for (const { part, person } of (await castOf(house)).cast) {
		(parts[part] ??= []).push(person.slug);
	}
	return parts;
}

test('at the first sitting the chair comes first, then groups A and B, then the office and the rest', async () => {
	const parts = await listed('breakouts');
	expect(Object.keys(parts)).toEqual(['here', 'office', 'members', 'force', 'others']);
	expect(parts.here).toEqual([
		'margaret-pugh',
		'nasreen-akhtar',
		'owain-beynon',
		'gethin-rees',
		'priya-nair',
		'tomos-ellis'
	]);
	expect(parts.office.slice(0, 2)).toEqual(['elin-prosser', 'huw-jarman']);
	expect(parts.members).toContain('bethan-howells');
	expect(parts.force).toEqual(['sam-keane', 'lowri-fox']);
	expect(parts.others).toEqual(['ann-bevan']);
});

test.each(['plenary', 'draft', 'approval'] as const)(
	'at the stage %s it is the second sitting, groups C and D',
	async (stage) => {
		const parts = await listed(stage);
		expect(parts.here).toEqual([
			'margaret-pugh',
			'derek-hammond',
			'kofi-mensah',
			'joan-whitfield',
			'priya-nair',
			'sioned-lloyd'
		]);
		expect((await castOf(house)).sitting).toBe(stage === 'plenary' ? 'now' : 'last');
	}
);

test('whoever has taken the chair comes first, the coordinator too', async () => {
	await listed('plenary');
	const elin = await house.person('elin-prosser');
	await takeChair(house, elin, { sittingId: house.sittings[1], to: elin.id });
	const parts = await byPart();
	expect(parts.here[0]).toBe('elin-prosser');
	expect(parts.here).toContain('margaret-pugh');
	expect(parts.office).not.toContain('elin-prosser');
});

test('each is told their group and who is in it with them, in both languages', async () => {
	await listed('plenary');
	const sioned = (await castOf(house)).cast.find(({ person }) => person.slug === 'sioned-lloyd');
	const { letter, others } = sioned?.group ?? { letter: '', others: [] };
	expect(words.en.door.demo.inGroup(letter, others)).toBe(
		'in Group D with Joan Whitfield and Priya Nair'
	);
	expect(words.cy.door.demo.inGroup(letter, others)).toBe(
		'yng Ngrŵp D gyda Joan Whitfield a Priya Nair'
	);
	expect(words.cy.door.demo.inGroup('A', ['Owain Beynon'])).toBe('yng Ngrŵp A gydag Owain Beynon');
});
