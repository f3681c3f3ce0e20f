import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { seedBoard } from '../../../src/lib/board/documents/seed';
import { FloorView } from '../../../src/lib/room/floor/FloorView.svelte';
import { BoardDesk } from '../../../src/lib/room/desk/BoardDesk.svelte';
import { en } from '../../../src/lib/words/en';
import AddStrip from '../../../src/routes/sittings/[sitting]/breakouts/[case]/bar/AddStrip.svelte';
import BarSaid from '../../../src/routes/sittings/[sitting]/breakouts/[case]/bar/BarSaid.svelte';
import BoardBar from '../../../src/routes/sittings/[sitting]/breakouts/[case]/bar/BoardBar.svelte';
import type { PageData } from '../../../src/routes/sittings/[sitting]/breakouts/[case]/$types';
import { nasreen, owain } from '../../board/desks';
import { linked } from '../../room/linked';
import { renderIn } from '../in-words';

vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/client.js',
	() => import('../kit-stage')
);
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/state.svelte.js',
	() => import('../kit-stage')
);

const sent = vi.fn<(to: URL) => Promise<Response>>();
const taken = () => Promise.resolve(new Response('{"type":"success","status":200,"data":null}'));
const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

beforeEach(() => {
	vi.stubGlobal('fetch', sent);
	sent.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

const w = en.board;
const ready = { by: nasreen, at: '2026-11-30T10:00:00.000Z' };
type GroupCase = PageData['group']['cases'][number];
const cases = (...states: GroupCase['state'][]): GroupCase[] =>
	states.map((state, n) => ({ id: `case-${n + 1}`, number: n + 1, state, href: `/${n + 1}` }));

/** What the bar reads of the page of case 1. */
function pageOf(more: Record<string, unknown> = {}): PageData {
	return {
		...{ seat: 'mine', isOpen: false, due: null, help: null, ready },
		people: { [nasreen]: 'Nasreen Akhtar', [owain]: 'Owain Beynon' },
		case: { id: 'case-1', number: 1 },
		group: { id: 'group-a', cases: cases('ready', 'not-started') },
		...more
	} as unknown as PageData;
}

/** Nasreen said "We're ready" of a board with nothing on it. */
function bar() {
	const server = new Y.Doc();
	seedBoard(server, []);
	const state = Y.encodeStateAsUpdate(server);
	const me = { id: nasreen, name: 'Nasreen Akhtar', lang: 'en' } as const;
	const desk = new BoardDesk(me, 'board', { state, access: 'write' });
	desk.open(linked(new Y.Doc()));
	const props = {
		...({ desk, connection: 'saved', me: nasreen, isVoided: false, hasKeys: true } as const),
		...{ floor: new FloorView(null) },
		...{ data: pageOf(), onpromise: vi.fn<() => void>(), onadd: vi.fn<() => void>() }
	};
	const { update } = renderIn('en', BoardBar, props);
	return {
		update,
		/** The edit has reached the server, which takes "ready" back. */
		voided: () => update({ data: pageOf({ ready: null }), isVoided: true })
	};
}

const sayNone = () => fireEvent.click(screen.getByRole('button', { name: en.common.column.none }));
const isReady = () => screen.queryByRole('button', { name: w.ready.takeBack }) !== null;

test('“We found none” says “We’re ready” again, and the bar says so once the server does', async () => {
	sent.mockImplementation(taken);
	const { update, voided } = bar();
	await sayNone();
	expect(sent).not.toHaveBeenCalled();
	await voided();
	expect(isReady()).toBe(false);
	await waitFor(() => expect(sent).toHaveBeenCalledOnce());
	expect(sent.mock.calls[0][0].search).toBe('?/ready');
	await update({ data: pageOf(), isVoided: false });
	expect(isReady()).toBe(true);
});

test('what could not be said again is not sent later, and the bar says that the group is not ready', async () => {
	sent.mockImplementation(unreachable);
	const { voided } = bar();
	await sayNone();
	await voided();
	await screen.findByText(w.ready.voided);
	expect(isReady()).toBe(false);
	fireEvent(window, new Event('online'));
	await new Promise((resolve) => setTimeout(resolve));
	expect(sent).toHaveBeenCalledOnce();
});

test('“We need more time” stands, though it comes after “We found none”', async () => {
	sent.mockImplementation(taken);
	const { voided } = bar();
	await sayNone();
	await fireEvent.click(screen.getByRole('button', { name: w.ready.takeBack }));
	await voided();
	await waitFor(() => expect(sent).toHaveBeenCalledOnce());
	await new Promise((resolve) => setTimeout(resolve));
	expect(sent.mock.calls.map(([{ search }]) => search)).toEqual(['?/unready']);
});

const said = (...states: GroupCase['state'][]) =>
	renderIn('en', BarSaid, {
		...({
			connection: 'saved',
			helpSentence: null,
			readySentence: 'Ready.',
			takenBack: ''
		} as const),
		...{ isReady: true, isAsked: false, empty: null, onnone: vi.fn(), onleave: vi.fn() },
		data: pageOf({ group: { id: 'group-a', cases: cases(...states) } })
	}).container.textContent;

test.each([
	[true, ['started', 'ready', 'opened']],
	[false, ['ready', 'stood-down', 'ready']],
	[false, ['ready', 'ready', 'not-started']]
] as const)('that all cases are ready is %s of %j', (isSaid, states) => {
	expect(said(...states).includes(w.ready.all)).toBe(isSaid);
});

test('each key is named as assistive technology reads it', () => {
	renderIn('en', AddStrip, { hasKeys: true, onadd: vi.fn() });
	const keys = screen
		.getAllByRole('button')
		.map((button) => button.ariaKeyShortcuts ?? button.getAttribute('aria-keyshortcuts'));
	expect(keys).toEqual(['Plus', '-', '?', '!']);
});
