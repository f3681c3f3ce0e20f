import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LanguageWatch } from '../../server/house/language-watch';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

function watching() {
	const looked: string[] = [];
	const watch = new LanguageWatch((board) => {
		looked.push(board);
		return Promise.resolve();
	});
	return { watch, looked };
}

test('many edits of a document are one look, and boards of groups are not looked at', async () => {
	const { watch, looked } = watching();
	for (const board of ['draft:r', 'draft:r', 'findings:c', 'board:c:g', 'note:s:p'])
		watch.edited(board);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(looked).toEqual(['draft:r', 'findings:c']);
});

test('closing looks at what was edited last; an edit after it leaves no timer behind', async () => {
	const { watch, looked } = watching();
	watch.edited('draft:r');
	await watch.close();
	watch.edited('findings:c');
	expect(vi.getTimerCount()).toBe(0);
	expect(looked).toEqual(['draft:r']);
});
