import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { addPoint } from '../../src/lib/board/documents/board';
import { link } from '../../src/lib/board/documents/draft';
import { readFindings } from '../../src/lib/board/documents/findings';
import { boardName, draftName, findingsName } from '../../src/lib/board/names';
import { shown } from '../../src/lib/meeting/findings/placement';
import { openCase } from '../../server/acts/case/open-case';
import { declare } from '../../server/acts/people/standing/declare';
import { caseOf } from '../../server/views/sitting/opened-case';
import { demoHouse, dropStages } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';

let house: DemoHouse;
beforeEach(async () => {
	house = await demoHouse('plenary');
});
afterEach(() => house.end());
afterAll(dropStages);

/** Much as findings of cases 2 and 3 are worded. */
const whoIsTheVictim =
	'It needed to be clearer who the victim was, a business or the people in it, so that help is offered to them';

async function seen(slug: string, number = 10) {
	const at = { sittingId: house.sittings[1], caseId: house.caseId(number) };
	return caseOf(house, await house.person(slug), at, 'en');
}

/** Case 10 is opened with that point on a board of its. */
async function openTen() {
	const name = boardName(house.caseId(10), house.groupId('C'));
	const writer = await house.person('kofi-mensah');
	await house.boards.edit(name, writer.id, (doc) => {
		const author = { person: writer.id, lang: 'en' as const, origin: 'test' };
		addPoint(doc, author, { kind: 'negative', text: whoIsTheVictim });
	});
	const chair = await house.person('margaret-pugh');
	await openCase(house, chair, { caseId: house.caseId(10), anyway: true });
}

async function suggestedTo(slug: string) {
	const state = await house.boards.read(findingsName(house.caseId(10)), readFindings);
	const mine = shown(state).find(({ en }) => en === whoIsTheVictim);
	const { across } = await seen(slug);
	return across.find(({ finding }) => finding === mine?.id)?.others ?? [];
}

test('findings of other cases that may say the same are suggested, with their themes and the words they share', async () => {
	await openTen();
	const others = await suggestedTo('margaret-pugh');
	expect(others.map((other) => other.case.number)).toEqual(expect.arrayContaining([2, 3]));
	for (const { why, number } of others) {
		expect(why.length).toBeGreaterThan(0);
		expect(number).toBeGreaterThan(0);
	}
	expect(others.flatMap(({ themes }) => themes).length).toBeGreaterThan(0);
});

test('never one of a case that the reader has stood down from', async () => {
	await openTen();
	expect((await suggestedTo('kofi-mensah')).map((other) => other.case.number)).toContain(3);
	await declare(house, await house.person('kofi-mensah'), {
		reviewId: house.reviewId,
		says: { [house.caseId(3)]: 'conflict' }
	});
	const { across } = await seen('kofi-mensah');
	const numbers = across.flatMap(({ others }) => others.map((other) => other.case.number));
	expect(numbers).not.toContain(3);
	expect(numbers).toContain(2);
});

test('nobody who cannot make themes is shown any', async () => {
	await openTen();
	for (const slug of ['huw-jarman', 'catrin-medi']) {
		expect((await seen(slug)).across).toEqual([]);
	}
});

test('once they are in one theme they are suggested no longer, and take no place of others', async () => {
	await openTen();
	const [first] = (await suggestedTo('margaret-pugh')).filter(({ themes }) => themes.length > 0);
	const [theme] = first.themes;
	const state = await house.boards.read(findingsName(house.caseId(10)), readFindings);
	const mine = shown(state).find(({ en }) => en === whoIsTheVictim);
	const chair = await house.person('margaret-pugh');
	const author = { person: chair.id, lang: 'en' as const, origin: 'test' };
	await house.boards.edit(draftName(house.reviewId), chair.id, (doc) =>
		link(doc, author, { block: theme, case: house.caseId(10), source: mine?.id ?? '' })
	);
	const left = await suggestedTo('margaret-pugh');
	expect(left.flatMap(({ themes }) => themes)).not.toContain(theme);
});

test('of one case, points of two groups are suggested with their reason, and not to readers without the copies', async () => {
	const said = 'Nobody told the neighbours about the footage from the doorbell';
	const ids: string[] = [];
	for (const [letter, slug] of [
		['C', 'kofi-mensah'],
		['D', 'joan-whitfield']
	] as const) {
		const writer = await house.person(slug);
		const author = { person: writer.id, lang: 'en' as const, origin: 'test' };
		await house.boards.edit(
			boardName(house.caseId(13), house.groupId(letter)),
			writer.id,
			(doc) => {
				ids.push(addPoint(doc, author, { kind: 'negative', text: said }));
			}
		);
	}
	const chair = await house.person('margaret-pugh');
	await openCase(house, chair, { caseId: house.caseId(13), anyway: true });
	const { copies } = await seen('margaret-pugh', 13);
	const pair = copies?.alike.find(({ a, b }) => ids.includes(a) && ids.includes(b));
	expect(pair?.why.length).toBeGreaterThan(0);
	expect((await seen('huw-jarman', 13)).copies).toBeNull();
});
