import { expect, test } from 'vitest';
import { RequestTurns } from '../../server/http/request/request-turns';

/** Readings that end when they are told to, and how many are under way. */
function readings() {
	const turns = new RequestTurns();
	const begun: string[] = [];
	const ends: Record<string, (failing?: boolean) => void> = {};
	const ask = (who: string, page: string) =>
		turns.take(who, async () => {
			begun.push(page);
			const fails = await new Promise<boolean>((resolve) => {
				ends[page] = (failing = false) => resolve(failing);
			});
			if (fails) throw new Error(page);
			return page;
		});
	const end = async (page: string, failing = false) => {
		ends[page](failing);
		await settled();
	};
	return { turns, begun, ask, end };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('pages that one person asks for at once are made one after another, and nobody else waits for them', async () => {
	const { begun, ask, end } = readings();
	const asked = ['1', '2', '3'].map((page) => ask('tomos', page));
	const nasreens = ask('nasreen', 'hers');
	await settled();
	expect(begun).toEqual(['1', 'hers']);
	await end('hers');
	expect(await nasreens).toBe('hers');
	await end('1');
	expect(begun).toEqual(['1', 'hers', '2']);
	await end('2');
	await end('3');
	expect(await Promise.all(asked)).toEqual(['1', '2', '3']);
});

test('a page that cannot be made does not keep the next one', async () => {
	const { begun, ask, end } = readings();
	const failed = expect(ask('tomos', '1')).rejects.toThrow('1');
	const next = ask('tomos', '2');
	await settled();
	await end('1', true);
	await failed;
	expect(begun).toEqual(['1', '2']);
	await end('2');
	expect(await next).toBe('2');
});

test('of many pages that one person asks for, the later ones leave time for others between them', async () => {
	const rests: number[] = [];
	const turns = new RequestTurns(async (milliseconds) => void rests.push(milliseconds));
	const work = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
	const asked = Array.from({ length: 6 }, () => turns.take('tomos', work));
	await Promise.all([...asked, turns.take('nasreen', work)]);
	// The first four are answered in one stretch.
	expect(rests).toHaveLength(3);
	for (const rest of rests) expect(rest).toBeGreaterThanOrEqual(4 * 4);
	// Asking for one page after another is no way round it.
	for (let n = 0; n < 3; n += 1) await turns.take('tomos', work);
	expect(rests).toHaveLength(6);
});

test('a form waits for nobody, and the page after it comes in the same turns as the others', async () => {
	const { turns, begun, ask, end } = readings();
	const form = turns.late('tomos');
	const page = ask('tomos', '1');
	await settled();
	// While the form arrives, pages are made.
	expect(begun).toEqual(['1']);
	let hasCome = 0;
	for (const asked of [form.come(), form.come()]) void asked.then(() => (hasCome += 1));
	await settled();
	expect(hasCome).toBe(0);
	await end('1');
	expect(hasCome).toBe(2);
	const next = ask('tomos', '2');
	await settled();
	expect(begun).toEqual(['1']);
	form.end();
	await settled();
	expect(begun).toEqual(['1', '2']);
	await end('2');
	expect(await Promise.all([page, next])).toEqual(['1', '2']);
});

test('a form that asks for no page takes no turn', async () => {
	const { turns, begun, ask, end } = readings();
	turns.late('tomos').end();
	const page = ask('tomos', '1');
	await settled();
	expect(begun).toEqual(['1']);
	await end('1');
	expect(await page).toBe('1');
});
