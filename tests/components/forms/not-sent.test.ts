import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RefusalCode } from '../../../src/lib/meeting/refusal';
import { refusalText } from '../../../src/lib/sentences/refusals';
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

// An error page in its place would take the words in the form with it.
test.each([
	['is refused without a reason', 403, '{"message":"no"}', stays],
	['is refused with a reason', 409, '{"message":"x","code":"not-now"}', sentence('not-now')],
	['is not read', 400, '{"message":"x","code":"form-unreadable"}', sentence('form-unreadable')],
	['is too long', 413, '{"message":"Payload too large"}', sentence('form-unreadable')],
	['is for a page that is gone', 404, '{"message":"Not Found"}', sentence('unknown')]
])('a form whose press %s stays with its words and says why', async (_, status, error, said) => {
	render(Asking);
	words().value = 'The search was not explained.';
	sent.mockImplementationOnce(answerOf(status, `{"type":"error","error":${error}}`));
	await press();
	await waitFor(() => expect(screen.getByRole('status').textContent).toBe(said));
	expect(words().value).toBe('The search was not explained.');
	expect(applyAction).not.toHaveBeenCalled();

	sent.mockImplementationOnce(taken);
	await press();
	await waitFor(() => expect(applyAction).toHaveBeenCalledOnce());
	expect(screen.queryByRole('status')).toBeNull();
});

test('a form that was refused unread, because its person is signed out, is given its own words back', async () => {
	render(Asking);
	words().value = 'The search was not explained.';
	const data = '[{"refused":1,"given":4},{"code":2,"details":3},"not-signed-in",{},{}]';
	const answer = { type: 'failure', status: 401, data };
	sent.mockImplementationOnce(answerOf(200, JSON.stringify(answer)));
	await press();
	await waitFor(() => expect(applyAction).toHaveBeenCalledOnce());
	expect(applyAction.mock.calls[0]).toMatchObject([
		{
			type: 'failure',
			data: {
				refused: { code: 'not-signed-in' },
				given: { words: 'The search was not explained.', says: 'yes' }
			}
		}
	]);
});

function sentence(code: RefusalCode): string {
	return refusalText(en, code);
}
