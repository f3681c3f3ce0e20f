import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import type { ActionResult } from '@sveltejs/kit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { applyAction, page } from '../kit-stage';
import Asking from './Asking.svelte';

// Kit's own client needs a started app: its `enhance` is real, what it would do to the page is written down.
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/client.js',
	() => import('../kit-stage')
);
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/state.svelte.js',
	() => import('../kit-stage')
);

/** Each answer that the page was given to show, in order. */
let shown: unknown[];
const answers: ((body: string) => void)[] = [];

beforeEach(() => {
	shown = [];
	answers.length = 0;
	vi.stubGlobal('fetch', () => {
		return new Promise<Response>((resolve) => {
			answers.push((body) => resolve(new Response(body)));
		});
	});
	const applied = (result: ActionResult) => {
		page.form = result.type === 'success' || result.type === 'failure' ? result.data : null;
		shown.push(page.form);
		return Promise.resolve();
	};
	applyAction.mockImplementation(applied as () => Promise<void>);
});
afterEach(() => {
	vi.unstubAllGlobals();
	applyAction.mockReset();
	delete page.form;
});

const refused = '{"type":"failure","status":409,"data":"[{\\"refused\\":1},\\"inquorate\\"]"}';
const silent = '{"type":"success","status":204,"data":"-1"}';
const telling = '{"type":"success","status":200,"data":"[{\\"link\\":1},\\"/enter/once\\"]"}';

/** Two presses, which say different things, of which the second is refused before the first is answered. */
async function lateAnswer(first: string) {
	render(Asking);
	for (const n of [1, 2]) {
		screen.getByLabelText<HTMLTextAreaElement>('Words').value = `Press ${n}.`;
		await fireEvent.click(screen.getByText('Ask'));
		await waitFor(() => expect(answers).toHaveLength(n));
	}
	answers[1](refused);
	await waitFor(() => expect(shown).toEqual([{ refused: 'inquorate' }]));
	const words = screen.getByLabelText<HTMLTextAreaElement>('Words');
	words.value = 'Typed since.';
	answers[0](first);
	if (first.includes('success')) await waitFor(() => expect(words.value).toBe(''));
	else await waitFor(() => expect(shown).toHaveLength(3));
	// What follows the emptied fields has no timer.
	await new Promise((resolve) => setTimeout(resolve));
}

test('a late answer that has nothing to show leaves what refused the later press', async () => {
	await lateAnswer(silent);
	expect(shown).toEqual([{ refused: 'inquorate' }]);
});

test('a late answer that shows something once is shown', async () => {
	await lateAnswer(telling);
	expect(shown).toEqual([{ refused: 'inquorate' }, { link: '/enter/once' }]);
});

test('a late redirect within the page brings back what refused the later press', async () => {
	await lateAnswer('{"type":"redirect","status":303,"location":"/here"}');
	expect(shown).toEqual([{ refused: 'inquorate' }, null, { refused: 'inquorate' }]);
});
