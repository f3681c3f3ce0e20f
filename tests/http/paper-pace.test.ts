import { expect, test } from 'vitest';
import { PaperPace } from '../../server/http/request/paper-pace';

test('a reader is sent so many bytes at once and then waits, and nobody else does', async () => {
	const rests: number[] = [];
	let isOver = () => {};
	const pace = new PaperPace(1_000, (milliseconds) => {
		rests.push(milliseconds);
		return new Promise<void>((resolve) => (isOver = resolve));
	});
	for (let n = 0; n < 10; n += 1) await pace.take('tomos', 100);
	let isSent = false;
	const next = pace.take('tomos', 100).then(() => (isSent = true));
	await pace.take('priya', 1_000);
	expect([rests.length, isSent]).toEqual([1, false]);
	expect(rests[0]).toBeLessThanOrEqual(1_000);
	await new Promise((resolve) => setTimeout(resolve, rests[0] + 5));
	isOver();
	await next;
	expect(isSent).toBe(true);
});
