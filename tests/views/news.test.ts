import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { News } from '../../src/lib/page/reading/News';
import { partsOf } from '../../src/lib/page/reading/parts';
import type { PagePart } from '../../src/lib/page/reading/parts';
import type { LiveEvent } from '../../src/lib/live/events';
import { load as home } from '../../src/routes/+page.server';
import { load as draft } from '../../src/routes/reviews/[review]/draft/+page.server';
import { load as documents } from '../../src/routes/reviews/[review]/draft/+layout.server';
import { load as board } from '../../src/routes/sittings/[sitting]/breakouts/[case]/+page.server';
import { load as papers } from '../../src/routes/sittings/[sitting]/breakouts/[case]/+layout.server';
import { load as room } from '../../src/routes/sittings/[sitting]/plenary/+layout.server';
import { load as openedCase } from '../../src/routes/sittings/[sitting]/plenary/[case]/+page.server';
import { thePanel } from '../../server/store/people/panels';
import { demoHouse, dropStages } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';

let house: DemoHouse;
beforeEach(async () => (house = await demoHouse('breakouts')));
afterEach(() => house.end());
afterAll(dropStages);

const changed = (what: 'case' | 'group' | 'comments', id: string): LiveEvent => ({
	kind: 'changed',
	what,
	id
});

/** The loads of these pages, on case 5 of group A, that an event makes run again. */
async function readFor(event: LiveEvent): Promise<string[]> {
	const parts = partsOf(event) ?? [];
	const person = await house.person('nasreen-akhtar');
	const loads = { home, board, papers, room, openedCase, draft, documents };
	const run: string[] = [];
	for (const [name, load] of Object.entries(loads)) {
		const depends: string[] = [];
		const given = {
			locals: { house, panel: await thePanel(house.db), lang: 'en', signedIn: { person } },
			params: { sitting: house.sittings[0], case: house.caseId(5), review: house.reviewId },
			url: new URL('http://localhost/'),
			depends: (...names: string[]) => void depends.push(...names)
		};
		// A page that is closed to her now has named its parts nonetheless.
		await Promise.resolve((load as (event: unknown) => unknown)(given)).catch(() => undefined);
		if (parts.some((part) => depends.includes(part))) run.push(name);
	}
	return run;
}

test('an event of the floor carries its change: no page is read again for it', async () => {
	const read: unknown[] = [];
	const news = new News({
		read: (parts) => Promise.resolve(void read.push(parts)),
		turn: () => Promise.resolve()
	});
	await news.hear({
		...({ kind: 'floor', sitting: house.sittings[0], part: 'clock', before: 0 } as const),
		event: { kind: 'timer-ended', seq: 9, at: 0 }
	});
	await news.hear(changed('comments', 'a-comment'));
	expect(read).toEqual([['live:comments']]);
});

test('what one group says of itself is read again by the room and on that group’s board alone', async () => {
	expect(await readFor(changed('group', house.groupId('A')))).toEqual(['home', 'board', 'room']);
	expect(await readFor(changed('group', house.groupId('B')))).toEqual(['home', 'room']);
});

test('a change on a case is not read again by the page of another case', async () => {
	expect(await readFor(changed('case', house.caseId(5)))).toContain('openedCase');
	expect(await readFor(changed('case', house.caseId(6)))).not.toContain('openedCase');
});

test('a comment is read again on the draft alone, and its documents stay', async () => {
	expect(await readFor(changed('comments', house.reviewId))).toEqual(['draft']);
});

test('no announcement makes a board’s papers be read again: each look at them is logged (S6)', async () => {
	const ids = [house.caseId(5), house.groupId('A'), house.reviewId];
	const all: LiveEvent[] = [
		...ids.flatMap((id) => [changed('case', id), changed('group', id), changed('comments', id)]),
		{ kind: 'place', sitting: house.sittings[0], case: house.caseId(5), number: 5 },
		{ kind: 'changed', what: 'sitting', id: house.sittings[0] }
	];
	for (const event of all) expect(await readFor(event)).not.toContain('papers');
});

test('of much news at once each part is read once, and nothing while a reading is on its way', async () => {
	const asked: (readonly PagePart[] | null)[] = [];
	const answers: (() => void)[] = [];
	const read = (parts: readonly PagePart[] | null) => {
		asked.push(parts);
		return new Promise<void>((resolve) => answers.push(resolve));
	};
	const news = new News({ read, turn: () => Promise.resolve() });
	const settle = () => new Promise((resolve) => setImmediate(resolve));

	const first = [news.hear(changed('comments', 'r')), news.hear(changed('comments', 'r'))];
	await settle();
	expect(asked).toEqual([['live:comments']]);
	const later = [news.hear(changed('group', 'a')), news.hear(changed('group', 'b'))];
	await settle();
	expect(asked).toHaveLength(1);

	answers[0]();
	await Promise.all(first);
	await settle();
	expect(asked[1]).toEqual(['live:groups', 'live:group:a', 'live:group:b']);
	answers[1]();
	await Promise.all(later);
	expect(asked).toHaveLength(2);
});

test('a reading that fails does not keep the next one back', async () => {
	let count = 0;
	const read = () => (++count === 1 ? Promise.reject(new Error('cut')) : Promise.resolve());
	const news = new News({ read, turn: () => Promise.resolve() });
	await expect(news.hear(changed('comments', 'r'))).rejects.toThrow('cut');
	await news.hear(changed('comments', 'r'));
	expect(count).toBe(2);
});
