import { fireEvent } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { words } from '../../../src/lib/words/words';
import NoteFold from '../../../src/routes/sittings/[sitting]/breakouts/[case]/NoteFold.svelte';
import { renderIn } from '../in-words';

vi.mock('$app/navigation', () => import('../kit-stage'));
vi.mock('$app/state', () => import('../kit-stage'));

const w = words.en.note;
const me = { id: 'nasreen', name: 'Nasreen Akhtar' };

/** A server that never answers. */
class Silent extends EventTarget {
	static readonly CONNECTING = 0;
	static readonly OPEN = 1;
	readonly readyState = 0;
	close() {}
}
beforeEach(() => void vi.stubGlobal('WebSocket', Silent));
afterEach(() => void vi.unstubAllGlobals());

/** Opens the fold as a browser does. */
async function unfold(container: HTMLElement) {
	const fold = container.querySelector('details')!;
	fold.open = true;
	await fireEvent(fold, new Event('toggle'));
	flushSync();
}

test('the fold opens its link with the note, and says whose it is before anything is typed', async () => {
	const { container, getByText, queryByText } = renderIn('en', NoteFold, {
		...{ note: 'note:july-3:nasreen', me, sitting: 'july-3' }
	});
	expect(queryByText(w.private)).toBeNull();
	await unfold(container);
	expect(getByText(w.private)).toBeTruthy();
	// Nothing can be typed before the text has come: it would stand beside it in no order.
	expect(container.querySelector('textarea')).toBeNull();
	expect(getByText(w.toPage).getAttribute('href')).toBe('/sittings/july-3/note');
});

test('after the close an opened fold stays and leads to what became of the notes; one never opened goes', async () => {
	const given = { note: 'note:july-3:nasreen', me, sitting: 'july-3' };
	const opened = renderIn('en', NoteFold, given);
	await unfold(opened.container);
	await opened.update({ note: null });
	expect(opened.getByText(w.what)).toBeTruthy();
	opened.unmount();

	const folded = renderIn('en', NoteFold, given);
	await folded.update({ note: null });
	expect(folded.container.querySelector('details')).toBeNull();
});
