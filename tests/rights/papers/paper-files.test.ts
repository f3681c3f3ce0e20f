import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../../server/store/engine/database';
import { KINDS, Room } from '../room';
import type { Kind } from '../room';

let room: Room;
/** A recording of 40 MB and a text, both of case 14, which `placed` has and no other kind of member. */
let recording: string;
let letter: string;
const LENGTH = 40 * 1024 * 1024;

beforeAll(async () => {
	room = await Room.open('plenary');
	const wav = Buffer.alloc(LENGTH, 7);
	wav.write('RIFF\0\0\0\0WAVEfmt ', 'latin1');
	expect(await send('coordinator', 'call.wav', wav)).toBe(204);
	expect(
		await send('coordinator', 'letter.txt', Buffer.from('Dear Sir or Madam, nobody came.'))
	).toBe(204);
	const issued = await room.act(
		await room.cookie('coordinator'),
		`/reviews/${room.review}/papers?/issue`,
		{ sitting: room.sitting }
	);
	expect(issued.type).toBe('success');
	const db = await openDatabase(`${room.folder}/plenary.sqlite`);
	const rows = await db
		.selectFrom('files')
		.select(['id', 'kind'])
		.where('name_en', 'in', ['call', 'letter'])
		.execute();
	await db.destroy();
	recording = rows.find(({ kind }) => kind === 'audio')?.id ?? '';
	letter = rows.find(({ kind }) => kind === 'text')?.id ?? '';
});
afterAll(() => room.end());

async function send(who: Kind | string, name: string, bytes: Buffer): Promise<number> {
	const query = new URLSearchParams({ case: room.case(14), name, redaction: 'redacted' });
	const answer = await fetch(
		`${room.origin}/reviews/${room.review}/papers/file?${query.toString()}`,
		{
			method: 'POST',
			headers: {
				cookie: (await room.cookie(who)) ?? '',
				origin: room.origin,
				'content-type': 'application/octet-stream',
				'x-sveltekit-action': 'true'
			},
			body: new Uint8Array(bytes)
		}
	);
	await answer.arrayBuffer();
	return answer.status;
}

const ask = async (who: Kind | string, id: string, headers: Record<string, string> = {}) =>
	fetch(`${room.origin}/papers/${id}?look=test`, {
		headers: { cookie: (await room.cookie(who)) ?? '', ...headers },
		redirect: 'manual'
	});

test('a paper is read by the group that has its case and by the coordinator, and by no one else', async () => {
	for (const kind of KINDS) {
		const answer = await ask(kind, letter);
		const text = await answer.text();
		const reads = ['placed', 'coordinator'].includes(kind);
		expect([kind, answer.status === 200, text.includes('nobody came')]).toEqual([
			kind,
			reads,
			reads
		]);
	}
});

test('it is sent in parts, kept by no proxy and no browser, and runs nothing', async () => {
	const part = await ask('placed', letter, { range: 'bytes=5-7' });
	expect([part.status, await part.text()]).toEqual([206, 'Sir']);
	expect(part.headers.get('content-range')).toBe('bytes 5-7/31');
	expect(part.headers.get('cache-control')).toBe('private, no-store');
	expect(part.headers.get('content-disposition')).toBe('inline');
	expect(part.headers.get('x-content-type-options')).toBe('nosniff');
	expect(part.headers.get('content-security-policy')).toContain('sandbox');
	expect(part.headers.get('cross-origin-resource-policy')).toBe('same-origin');
	const end = await ask('placed', letter, { range: 'bytes=-5' });
	expect([end.status, await end.text()]).toEqual([206, 'came.']);
	const outside = await ask('placed', letter, { range: 'bytes=31-' });
	expect([outside.status, outside.headers.get('content-range')]).toEqual([416, 'bytes */31']);
	const opened = await ask('placed', letter, { 'sec-fetch-dest': 'document' });
	expect([opened.status, opened.headers.get('location')]).toEqual([
		303,
		`/sittings/${room.sitting}/cases/${room.case(14)}`
	]);
});

test('each look is one entry in the history, whatever parts of it are asked for', async () => {
	const looks = async () => {
		const page = await room.ask(
			await room.cookie('coordinator'),
			`/reviews/${room.review}/history.csv`
		);
		return page.body
			.split('\n')
			.filter((line) => line.includes('Joan Whitfield') && line.includes('14')).length;
	};
	const before = await looks();
	const joan = (await room.cookie('joan-whitfield')) ?? '';
	for (const [look, range] of [
		['one', 'bytes=0-3'],
		['one', 'bytes=4-9'],
		['one', 'bytes=0-3'],
		['two', 'bytes=0-3']
	]) {
		const address = `${room.origin}/papers/${letter}?look=${look}`;
		const answer = await fetch(address, { headers: { cookie: joan, range } });
		expect([answer.status, (await answer.text()).length > 0]).toEqual([206, true]);
	}
	expect(await looks()).toBe(before + 2);
});

test('a page of somebody else gets none of it, and nobody is written down as having read it', async () => {
	const history = async () =>
		(await room.ask(await room.cookie('coordinator'), `/reviews/${room.review}/history.csv`)).body;
	const before = await history();
	const cookie = (await room.cookie('joan-whitfield')) ?? '';
	const of = async (person: string) => {
		const answer = await fetch(`${room.origin}/papers/${letter}?look=page&for=${person}`, {
			headers: { cookie }
		});
		return { status: answer.status, text: await answer.text() };
	};
	const another = await of('AAAAAAAAAAAAAAAAAAAAA');
	expect(another.status).toBe(409);
	expect(another.text).not.toContain('nobody came');
	expect(await history()).toBe(before);
});

test('nobody but the coordinator sends one, and a program is refused whatever it is called', async () => {
	for (const kind of ['placed', 'chair', 'assurance', 'translator', 'respondent'] as const)
		expect([kind, await send(kind, 'letter.txt', Buffer.from('words'))]).toEqual([kind, 403]);
	expect(await send('nobody', 'letter.txt', Buffer.from('words'))).toBe(401);
	expect(await send('coordinator', 'letter.pdf', Buffer.from('MZ\x90\0', 'latin1'))).toBe(409);
	expect(await send('coordinator', 'large.pdf', Buffer.alloc(3_000_000, 'MZ'))).toBe(409);
});

test('whoever stands down while a recording is played to them gets no more of it; others do', async () => {
	const [mine, another] = [await ask('placed', recording), await ask('coordinator', recording)];
	const [reader, other] = [mine.body?.getReader(), another.body?.getReader()];
	if (!reader || !other) throw new Error('no body');
	expect((await reader.read()).value?.length).toBeGreaterThan(0);
	const declared = await room.act(
		await room.cookie('placed'),
		`/reviews/${room.review}/declare?/declare`,
		{ [`case-${room.case(14)}`]: 'conflict' }
	);
	expect(declared.type).toBe('success');
	const rest = await lengthOf(reader);
	expect(rest.isCut).toBe(true);
	expect(rest.length).toBeLessThan(LENGTH);
	expect(await lengthOf(other)).toEqual({ length: LENGTH, isCut: false });
	expect((await ask('placed', recording)).status).toBe(403);
	// The server goes on.
	expect((await room.ask(null, '/healthz')).status).toBe(200);
});

test('a paper whose file is damaged, or gone, is said to be so and is not sent in parts', async () => {
	expect((await ask('coordinator', letter)).status).toBe(200);
	const path = join(room.folder, 'papers', letter);
	const bytes = await readFile(path);
	bytes[bytes.length - 1] ^= 1;
	await writeFile(path, bytes);
	const damaged = async () => {
		const answer = await ask('coordinator', letter);
		return [answer.status, await answer.text()] as const;
	};
	const [status, text] = await damaged();
	expect(status).toBeGreaterThanOrEqual(400);
	expect(text).toContain('its file on the server is missing or damaged');
	expect(text).not.toContain('nobody came');
	await rm(path);
	expect(await damaged()).toEqual([status, text]);
});

async function lengthOf(reader: ReadableStreamDefaultReader<Uint8Array>) {
	let length = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return { length, isCut: false };
			length += value.length;
		}
	} catch {
		return { length, isCut: true };
	}
}
