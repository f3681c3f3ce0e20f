import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IncomingHttpHeaders, Server, ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PAGE_FOR } from '../../../src/lib/live/background';
import { EMPTY_FLOOR } from '../../../src/lib/meeting/sitting/floor/floor';
import { pageSession } from '../../../src/lib/room/link/page-session';
import { FloorView } from '../../../src/lib/room/floor/FloorView.svelte';
import type { FloorRead } from '../../../src/lib/room/floor/FloorView.svelte';
import { staleness } from '../../../src/lib/room/reading/Staleness.svelte';
import { ShowView } from '../../../src/lib/room/show/ShowView.svelte';

const at = Date.parse('2023-07-19T12:00:00Z');
const floor: FloorRead = { sitting: 'july', now: at, clock: EMPTY_FLOOR.clock, hands: null };
const now: FloorRead = {
	...floor,
	clock: {
		seq: 9,
		timer: { number: 9, seconds: 600, item: null, state: { is: 'paused', left: 600_000 } }
	}
};
const html = { 'content-type': 'text/html' };
const json = { 'content-type': 'application/json' };
const ways: Record<string, (response: ServerResponse) => void> = {
	'a fault': (response) => response.writeHead(502, html).end('<h1>Bad gateway</h1>'),
	'a page of HTML': (response) =>
		response.writeHead(200, html).end('<!doctype html><p>Sign in</p>'),
	'a proxy’s page that forbids': (response) => response.writeHead(403, html).end('<p>Blocked</p>'),
	'a refusal that is none of ours': (response) => response.writeHead(403, json).end('{"no":1}'),
	'half an answer': (response) => {
		response.writeHead(200, { ...json, 'content-length': 500 });
		response.write('{"sitting":"ju', () => response.destroy());
	},
	'no answer': (response) => response.destroy()
};

let server: Server;
let answer: (response: ServerResponse) => void;
let asked: { path: string; headers: IncomingHttpHeaders }[];
const real = fetch;

beforeEach(async () => {
	asked = [];
	server = createServer(({ url, headers }, response) => {
		if (url?.startsWith('/stay')) return response.writeHead(200, json).end('{"secondsLeft":0}');
		asked.push({ path: url!, headers });
		return answer(response);
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	vi.stubGlobal('fetch', (path: string, init?: RequestInit) =>
		real(`http://127.0.0.1:${port}${path}`, init)
	);
	document.documentElement.dataset.for = 'joan';
});
afterEach(() => {
	pageSession.tell({ is: 'own' });
	delete document.documentElement.dataset.for;
	vi.unstubAllGlobals();
	server.closeAllConnections();
	server.close();
});

test.each(Object.keys(ways))(
	'the floor that was missed is asked for again after %s, by itself',
	async (way) => {
		const view = new FloorView(floor);
		onLeave(view);
		answer = ways[way];
		await view.again();
		expect(view.timer).toBeNull();
		answer = (response) => response.writeHead(200, json).end(JSON.stringify(now));
		await expect.poll(() => view.timer?.seconds, { timeout: 5_000 }).toBe(600);
		expect(asked.map(({ path }) => path)).toEqual(
			Array(2).fill('/sittings/july/floor.json?part=clock')
		);
		expect(asked[0].headers[PAGE_FOR]).toBe('joan');
	}
);

test('a show of hands that was missed is asked for again, until the page is left', async () => {
	const show = new ShowView({ at: 1, show: null });
	answer = ways['a fault'];
	await show.again('july');
	answer = (response) => response.writeHead(200, json).end('{"at":4,"show":{"id":"a"}}');
	await expect.poll(() => show.now?.id, { timeout: 5_000 }).toBe('a');

	answer = ways['a fault'];
	const before = asked.length;
	await show.again('july');
	show.stop();
	await new Promise((resolve) => setTimeout(resolve, 1_500));
	expect(asked.length).toBe(before + 1);
});

test('the page says that it may be out of date while its floor cannot be read, and no longer than that', async () => {
	const view = new FloorView(floor);
	onLeave(view);
	answer = ways['a fault'];
	for (const said of [false, false, true]) {
		await view.again();
		expect(staleness.isSaid).toBe(said);
	}
	staleness.failed('page');
	staleness.read('page');
	expect(staleness.isSaid).toBe(true);
	answer = (response) => response.writeHead(200, json).end(JSON.stringify(now));
	await view.again();
	expect(staleness.isSaid).toBe(false);
});

test('what our server refuses is an answer: it is not asked for again', async () => {
	const view = new FloorView(floor);
	onLeave(view);
	answer = (response) =>
		response.writeHead(403, json).end('{"type":"error","error":{"code":"forbidden"}}');
	await view.again();
	await new Promise((resolve) => setTimeout(resolve, 1_500));
	expect([asked.length, staleness.isSaid]).toEqual([1, false]);
});

test('somebody else’s floor is not shown: the page is told who it is, and reads on once it is its own person’s again', async () => {
	const view = new FloorView(floor);
	onLeave(view);
	answer = (response) =>
		response
			.writeHead(409, json)
			.end('{"type":"error","error":{"code":"other-person","details":{"name":"Tomos Ellis"}}}');
	await view.again();
	expect(pageSession.state).toEqual({ is: 'other', name: 'Tomos Ellis' });
	expect(view.timer).toBeNull();
	answer = (response) => response.writeHead(200, json).end(JSON.stringify(now));
	pageSession.tell({ is: 'own' });
	await expect.poll(() => view.timer?.seconds).toBe(600);
});

const views: FloorView[] = [];
afterEach(() => views.splice(0).forEach((view) => view.follow({ time: async () => null })()));
function onLeave(view: FloorView): void {
	views.push(view);
}
