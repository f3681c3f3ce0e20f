import { cleanup, fireEvent, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import Tabs from '../../../src/lib/ui/frame/Tabs.svelte';
import { renderIn } from '../in-words';

const tabs = [
	{ id: 'file', label: 'Case file' },
	{ id: 'board', label: 'Board' }
];
const panel = createRawSnippet<[string]>((id) => ({ render: () => `<p>The ${id()}</p>` }));

test('an arrow goes to the other half, which keeps its place down the page', async () => {
	window.scrollTo = vi.fn() as unknown as typeof window.scrollTo;
	Object.defineProperty(window, 'scrollY', { value: 640, configurable: true });
	renderIn('en', Tabs, { tabs, label: 'Case 7', narrow: true, panel });
	const [file, board] = screen.getAllByRole('tab');
	file.focus();
	await fireEvent.keyDown(file, { key: 'ArrowRight' });
	expect(document.activeElement).toBe(board);
	expect(board.getAttribute('aria-selected')).toBe('true');
	await fireEvent.keyDown(board, { key: 'ArrowLeft' });
	await vi.waitFor(() =>
		expect(window.scrollTo).toHaveBeenCalledWith({ top: 640, behavior: 'instant' })
	);
});

test('narrow tabs hide nothing where both halves fit: only a class, which the style sheet obeys under 1000px', () => {
	renderIn('en', Tabs, { tabs, label: 'Case 7', narrow: true, selected: 'board', panel });
	const file = screen.getByText('The file').parentElement!;
	expect([file.hidden, file.className]).toEqual([false, 'is-other-tab']);
});

test('a half is the panel of its tab where there are tabs, else a region of its name', async () => {
	renderIn('en', Tabs, { tabs, label: 'Case 7', narrow: true, panel });
	expect(screen.getAllByRole('tabpanel')).toHaveLength(2);
	cleanup();
	vi.spyOn(window, 'matchMedia').mockImplementation(
		(media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList
	);
	renderIn('en', Tabs, { tabs, label: 'Case 7', narrow: true, panel });
	expect(screen.queryAllByRole('tabpanel')).toEqual([]);
	expect(screen.getByRole('region', { name: 'Board' }).textContent).toContain('The board');
});
