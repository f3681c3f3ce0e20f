import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readAgain } from '../../../src/lib/page/reading/read-again';
import { noticePresses } from '../../../src/lib/page/forms/own-doing';
import { takenAway } from '../../../src/lib/page/forms/TakenAway.svelte';
import { en } from '../../../src/lib/words/en';
import { renderIn } from '../in-words';
import { invalidateAll } from '../kit-stage';
import Holding from './Holding.svelte';

// Kit's own client needs a started app.
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/client.js',
	() => import('../kit-stage')
);
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/state.svelte.js',
	() => import('../kit-stage')
);

const sent = vi.fn<() => Promise<Response>>();
const taken = () => Promise.resolve(new Response('{"type":"success","status":200,"data":null}'));
const refused = () => Promise.resolve(new Response('{"type":"failure","status":409,"data":"[1]"}'));

beforeEach(() => {
	vi.stubGlobal('fetch', sent);
	sent.mockReset();
	invalidateAll.mockReset();
	invalidateAll.mockResolvedValue(undefined);
	takenAway.putAway();
});
afterEach(() => vi.unstubAllGlobals());

const { over } = en.common;
const typeIn = (label: string, value: string) =>
	fireEvent.input(screen.getByLabelText(label), { target: { value } });

/** The page, and what reading it again does to it: the forms may not be sent any more. */
function opened() {
	const page = renderIn('en', Holding, { may: true });
	invalidateAll.mockImplementation(() => page.update({ may: false }));
	return page;
}

test('a form with words in it stays when it can no longer be sent, says so, and goes when it is closed', async () => {
	opened();
	await typeIn('Held', 'Half a sentence');
	await readAgain();
	expect(screen.getByLabelText<HTMLTextAreaElement>('Held').value).toBe('Half a sentence');
	expect(screen.getByText(`Somebody else answered. ${over.heading}`)).toBeTruthy();
	expect(screen.queryByText('Send')).toBeNull();
	screen.getByLabelText<HTMLTextAreaElement>('Held').form!.requestSubmit();
	expect(sent).not.toHaveBeenCalled();

	await fireEvent.click(screen.getByText(over.close));
	expect(screen.queryByLabelText('Held')).toBeNull();
	await waitFor(() => expect(document.activeElement?.id).toBe('next'));
});

test('a form without words goes at once', async () => {
	opened();
	await typeIn('Held', 'Half a sentence');
	await typeIn('Held', ' ');
	await readAgain();
	expect(screen.queryByLabelText('Held')).toBeNull();
});

test('its own press ends it without a word', async () => {
	opened();
	await typeIn('Held', 'A sentence.');
	sent.mockImplementation(taken);
	await fireEvent.click(screen.getByText('Send'));
	await waitFor(() => expect(screen.queryByLabelText('Held')).toBeNull());
	expect(screen.queryByText(over.heading, { exact: false })).toBeNull();
	expect(takenAway.words).toEqual([]);
});

test('what was typed into a form that goes is offered for copying', async () => {
	opened();
	await typeIn('Gone', 'Half a sentence');
	await readAgain();
	await waitFor(() => expect(screen.getByText('Gone: Half a sentence')).toBeTruthy());
});

test('what was sent and taken is not offered', async () => {
	opened();
	await typeIn('Gone', 'A sentence.');
	sent.mockImplementation(taken);
	await fireEvent.click(screen.getByText('Go'));
	await waitFor(() => expect(screen.queryByLabelText('Gone')).toBeNull());
	await new Promise((resolve) => setTimeout(resolve));
	expect(takenAway.words).toEqual([]);
});

test('what is on its way while the form goes is offered once it is refused', async () => {
	opened();
	await typeIn('Gone', 'A sentence.');
	let answer!: (given: Response) => void;
	sent.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
	await fireEvent.click(screen.getByText('Go'));
	await readAgain();
	expect(screen.queryByLabelText('Gone')).toBeNull();
	expect(takenAway.words).toEqual([]);
	answer(await refused());
	await waitFor(() => expect(takenAway.words.map(({ text }) => text)).toEqual(['A sentence.']));
});

test('what goes without a reading is offered too, but not what a press on the page takes away', async () => {
	const end = noticePresses();
	const page = opened();
	await typeIn('Gone', 'A right ended.');
	await page.update({ may: false });
	await waitFor(() => expect(takenAway.words.map(({ text }) => text)).toEqual(['A right ended.']));
	takenAway.putAway();

	await page.update({ may: true });
	await typeIn('Gone', 'Cancelled.');
	document.addEventListener('click', () => void page.update({ may: false }), { once: true });
	await fireEvent.click(document.body);
	await waitFor(() => expect(screen.queryByLabelText('Gone')).toBeNull());
	await new Promise((resolve) => setTimeout(resolve));
	expect(takenAway.words).toEqual([]);
	end();
});
