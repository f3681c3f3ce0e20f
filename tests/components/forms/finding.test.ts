import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { en } from '../../../src/lib/words/en';
import { goto } from '../kit-stage';
import Finding from './Finding.svelte';

// Kit's own client needs a started app: what it would do to the page is written down.
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/client.js',
	() => import('../kit-stage')
);
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/state.svelte.js',
	() => import('../kit-stage')
);

const asked = vi.fn<(to: string) => Promise<Response>>();
const found = vi.fn();
beforeEach(() => {
	vi.stubGlobal('fetch', asked);
	for (const each of [asked, found, goto]) each.mockReset();
});
afterEach(() => void vi.unstubAllGlobals());

const found200 = () => Promise.resolve(new Response('{"type":"data","nodes":[]}'));

test.each([
	['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
	['told to come back later', () => Promise.resolve(new Response('{}', { status: 429 }))],
	[
		'answered with another page',
		() => Promise.resolve(new Response('<h1>Sign in to the wifi</h1>'))
	]
])('whoever looks for something while %s keeps the page, and is told', async (_, answer) => {
	render(Finding, { found });
	const field = screen.getByLabelText<HTMLInputElement>('Words');
	field.value = 'stop & search';
	asked.mockImplementationOnce(answer).mockImplementationOnce(found200);

	await fireEvent.click(screen.getByText('Find'));
	await waitFor(() => expect(screen.getByRole('status').textContent).toBe(en.common.notSent.stays));
	expect(goto).not.toHaveBeenCalled();
	expect(found).not.toHaveBeenCalled();
	expect(field.value).toBe('stop & search');

	await fireEvent.click(screen.getByText('Find'));
	await waitFor(() => expect(goto).toHaveBeenCalledOnce());
	expect(goto.mock.calls[0][0].search).toBe('?find=stop+%26+search&show=all');
	expect(asked.mock.lastCall?.[0]).toBe('/reviews/__data.json?find=stop+%26+search&show=all');
	expect(found).toHaveBeenCalledOnce();
	expect(screen.queryByRole('status')).toBeNull();
});
