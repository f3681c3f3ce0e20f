import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { openDatabase } from '../../server/store/engine/database';
import { boardName } from '../../src/lib/board/names';
import { addPoint, readBoard } from '../../src/lib/board/documents/board';
import { until } from '../gateway/waiting';
import { found, Room } from './room';

/** A letter of case 6, of group B: Gethin Rees, Tomos Ellis and Priya Nair. */
const QUOTE = 'and nobody ever rang me back';
const level = 'level 3';
let room: Room;
let board: string;
let letter: string;

beforeAll(async () => {
	room = await Room.open('breakouts');
	board = boardName(room.case(6), room.group('B'));
	letter = await sendLetter();
});
afterAll(() => room.end());

async function sendLetter(): Promise<string> {
	const name = `letter-${Date.now()}.txt`;
	const query = new URLSearchParams({ case: room.case(6), name, redaction: 'redacted' });
	const sent = await fetch(`${room.origin}/reviews/${room.review}/papers/file?${query}`, {
		method: 'POST',
		headers: {
			cookie: (await room.cookie('coordinator')) ?? '',
			origin: room.origin,
			'content-type': 'application/octet-stream',
			'x-sveltekit-action': 'true'
		},
		body: `I wrote in March ${QUOTE}.`
	});
	expect(sent.status).toBe(204);
	const db = await openDatabase(`${room.folder}/plenary.sqlite`);
	const rows = await db.selectFrom('files').select('id').orderBy('added_at', 'desc').execute();
	await db.destroy();
	return rows[0].id;
}

/** An unmodified y-websocket client, and every byte that it was sent. */
async function client(slug: string) {
	const cookie = found((await room.cookie(slug)) ?? undefined);
	const heard: Buffer[] = [];
	class Recording extends WebSocket {
		constructor(url: string | URL) {
			super(url, { headers: { cookie } });
			this.on('message', (data: Buffer) => heard.push(Buffer.from(data)));
		}
	}
	const doc = new Y.Doc();
	const url = `${room.origin.replace('http', 'ws')}/boards`;
	const provider = new WebsocketProvider(url, encodeURIComponent(board), doc, {
		disableBc: true,
		WebSocketPolyfill: Recording as unknown as typeof globalThis.WebSocket
	});
	onTestFinished(() => provider.destroy());
	await until(() => provider.synced);
	return {
		doc,
		provider,
		hears: (words: string) => Buffer.concat(heard).includes(words),
		pins: () =>
			[...readBoard(doc).points, ...readBoard(doc).gone].flatMap(({ at, by, text }) =>
				at?.file === letter ? [{ at, by, text }] : []
			),
		pin(text: string) {
			const author = { person: room.person(slug), lang: 'en' as const, origin: 'test' };
			const at = { file: letter, quote: QUOTE, start: 17, end: 17 + QUOTE.length };
			addPoint(doc, author, { kind: 'negative', text, at });
		}
	};
}

const change = async (form: Record<string, string>, act = 'change') =>
	room.act(await room.cookie('coordinator'), `/reviews/${room.review}/papers?/${act}`, {
		paper: letter,
		...form
	});

test('when a paper is closed to some, what was quoted from it is on no wire any more, and nothing new is', async () => {
	const priya = await client('priya-nair');
	const gethin = await client('gethin-rees');
	priya.pin('Nobody rang.');
	await until(() => gethin.pins().length === 1);
	expect(gethin.hears(QUOTE)).toBe(true);

	const said = { 'name-en': 'Letter', 'name-cy': 'Llythyr', language: 'en', redaction: 'redacted' };
	expect((await change({ ...said, vetting: level })).type).toBe('success');
	await until(() => gethin.pins().every(({ at }) => !('quote' in at && at.quote !== '')));
	// Its author and its place stay.
	const kept = {
		at: { file: letter, quote: '', start: 17, end: 17 + QUOTE.length },
		by: room.person('priya-nair'),
		text: 'Nobody rang.'
	};
	expect(gethin.pins()).toEqual([kept]);
	const late = await client('tomos-ellis');
	expect(late.pins()).toEqual([kept]);
	expect(late.hears('Nobody rang.')).toBe(true);
	expect(late.hears(QUOTE)).toBe(false);
	const page = await room.ask(
		await room.cookie('tomos-ellis'),
		`/sittings/${room.sitting}/breakouts/${room.case(6)}`
	);
	expect(page.status).toBe(200);
	expect(page.body).not.toContain(QUOTE);

	// A page that was open before still offers to attach words.
	priya.pin('Nobody wrote.');
	await until(() => !priya.provider.wsconnected);
	const again = await client('tomos-ellis');
	expect(again.pins()).toEqual([kept]);
	expect([late.hears(QUOTE), again.hears(QUOTE)]).toEqual([false, false]);
});
