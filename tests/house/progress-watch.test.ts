import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ProgressWatch } from '../../server/house/progress-watch';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

function watching() {
	const points = { 'board:c:a': 1, 'board:c:b': 1 } as Record<string, number>;
	const told: string[] = [];
	const failed: unknown[] = [];
	const watch = new ProgressWatch({
		count: (board) =>
			board in points ? Promise.resolve(points[board]) : Promise.reject(new Error('gone')),
		tell: (board) => Promise.resolve(void told.push(board)),
		failed: (error) => void failed.push(error)
	});
	return { watch, points, told, failed };
}

test('many letters on a board are one look, and are told once while its points are as many', async () => {
	const { watch, points, told } = watching();
	for (let n = 0; n < 30; n += 1) {
		watch.edited('board:c:a');
		await vi.advanceTimersByTimeAsync(200);
	}
	await vi.advanceTimersByTimeAsync(5_000);
	expect(told).toEqual(['board:c:a']);
	points['board:c:a'] = 2;
	watch.edited('board:c:a');
	watch.edited('board:c:b');
	await vi.advanceTimersByTimeAsync(5_000);
	expect(told).toEqual(['board:c:a', 'board:c:a', 'board:c:b']);
});

test('drafts, findings and notes are not looked at, and a board that cannot be read is reported', async () => {
	const { watch, told, failed } = watching();
	for (const name of ['draft:r', 'findings:c', 'note:s:p', 'board:gone:a']) watch.edited(name);
	await vi.advanceTimersByTimeAsync(5_000);
	expect(told).toEqual([]);
	expect(failed).toHaveLength(1);
});

test('closing leaves no timer behind', () => {
	const { watch } = watching();
	watch.edited('board:c:a');
	watch.close();
	expect(vi.getTimerCount()).toBe(0);
});
