import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { en } from '../../../src/lib/words/en';
import { applyAction, invalidateAll } from '../kit-stage';
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

type Answer = () => Promise<Response>;
const taken: Answer = () =>
	Promise.resolve(new Response('{"type":"success","status":200,"data":null}'));
const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const answerOf =
	(status: number, body: string): Answer =>
	() =>
		Promise.resolve(new Response(body, { status }));

const sent = vi.fn<(to: URL, init: { body: URLSearchParams }) => Promise<Response>>();

beforeEach(() => {
	vi.stubGlobal('fetch', sent);
	sent.mockReset();
	applyAction.mockClear();
	invalidateAll.mockClear();
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

const words = () => screen.getByLabelText<HTMLTextAreaElement>('Words');
const press = () => fireEvent.click(screen.getByText('Ask'));

const { stays, waits, cannotTell } = en.common.notSent;

test.each([
	['cannot be reached offline', unreachable, false, stays],
	['is answered 429', answerOf(429, '{"type":"error","error":{"message":"later"}}'), true, stays],
	['is answered 503', answerOf(503, '{"type":"error","error":{"message":"busy"}}'), true, stays],
	['is not answered', unreachable, true, cannotTell],
	['is answered 502 with a page', answerOf(502, '<h1>Bad gateway</h1>'), true, cannotTell],
	['is answered 500', answerOf(500, '{"type":"error","error":{"message":"x"}}'), true, cannotTell],
	['is cut', answerOf(200, '{"type":"succ'), true, cannotTell]
])('a form whose action %s stays with its words and says so, then goes', async (...of) => {
	const [, answer, isOnline, sentence] = of;
	vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
	render(Asking);
	words().value = 'The search was not explained.';
	sent.mockImplementationOnce(answer).mockImplementationOnce(taken);

	await press();
	await waitFor(() => expect(screen.getByRole('status').textContent).toBe(sentence));
	expect(words().value).toBe('The search was not explained.');
	expect(applyAction).not.toHaveBeenCalled();

	await press();
	await waitFor(() => expect(applyAction).toHaveBeenCalledOnce());
	expect(screen.queryByRole('status')).toBeNull();
	expect(words().value).toBe('');
	expect(sent.mock.calls.map(([, { body }]) => body.get('words'))).toEqual([
		'The search was not explained.',
		'The search was not explained.'
	]);
});

test('a form that may wait is not sent again once our server failed at it', async () => {
	render(Asking, { waits: true });
	sent.mockImplementationOnce(unreachable);
	sent.mockImplementation(answerOf(500, '{"type":"error","error":{"message":"x"}}'));
	await press();
	await waitFor(() => expect(screen.getByRole('status').textContent).toBe(waits));

	fireEvent(window, new Event('online'));
	await waitFor(() => expect(screen.getByRole('status').textContent).toBe(cannotTell));
	fireEvent(window, new Event('online'));
	await new Promise((resolve) => setTimeout(resolve));
	expect(sent).toHaveBeenCalledTimes(2);
});

test('a form that may wait goes by itself, with its button’s word, once the browser is online', async () => {
	render(Asking, { waits: true });
	words().value = 'Help';
	sent.mockImplementationOnce(unreachable).mockImplementationOnce(unreachable);
	sent.mockImplementation(taken);

	await press();
	await waitFor(() => expect(screen.getByRole('status').textContent).toBe(waits));
	const said = screen.getByRole('status');
	fireEvent(window, new Event('online'));
	await waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
	expect(screen.getByRole('status')).toBe(said);

	fireEvent(window, new Event('online'));
	await waitFor(() => expect(applyAction).toHaveBeenCalledOnce());
	expect(screen.queryByRole('status')).toBeNull();
	expect(sent.mock.calls.map(([, { body }]) => body.get('says'))).toEqual(['yes', 'yes', 'yes']);
	fireEvent(window, new Event('online'));
	await new Promise((resolve) => setTimeout(resolve));
	expect(sent).toHaveBeenCalledTimes(3);
});

test('a waiting form whose button says something else by then is not sent', async () => {
	const { container } = render(Asking, { waits: true });
	sent.mockImplementation(unreachable);
	await press();
	await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''));

	container.querySelector('form')!.setAttribute('action', '?/take-back');
	fireEvent(window, new Event('online'));
	await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
	expect(sent).toHaveBeenCalledOnce();
});

test('a press that was refused or failed for another reason is answered as before', async () => {
	render(Asking);
	sent.mockImplementationOnce(answerOf(403, '{"type":"error","error":{"message":"no"}}'));
	await press();
	await waitFor(() => expect(applyAction).toHaveBeenCalledOnce());
	expect(screen.queryByRole('status')).toBeNull();
});
