import { readdirSync, readlinkSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { openDatabase } from '../../../server/store/engine/database';
import { Serving } from '../../serving';
import { enter, issuePapers, sendPaper } from './sending-papers';

/** Bytes of the recording, and of a part as the viewer of PDFs asks for it. */
const LENGTH = 16 * 1024 * 1024;
const PART = 256 * 1024;

let house: Serving;
/** A recording of case 4, which group A has. */
let paper: string;

beforeAll(async () => {
	house = new Serving(inject('stages').breakouts);
	await house.start({ isLimited: true });
	const elin = await enter(house, 'elin-prosser');
	const wav = Buffer.alloc(LENGTH, 7);
	wav.write('RIFF\0\0\0\0WAVEfmt ', 'latin1');
	const sent = await sendPaper(house, elin, { number: 4, name: 'parts.wav' }, new Uint8Array(wav));
	expect(sent.status).toBe(204);
	await issuePapers(house, elin);
	const db = await openDatabase(`${house.folder}/plenary.sqlite`);
	const row = await db
		.selectFrom('files')
		.select('id')
		.where('name_en', '=', 'parts')
		.executeTakeFirstOrThrow();
	await db.destroy();
	paper = row.id;
});
afterAll(() => house.end());

async function part(cookie: string, n: number): Promise<{ status: number; bytes: number }> {
	const from = (n * PART) % LENGTH;
	const answer = await fetch(`${house.origin}/papers/${paper}?look=parts`, {
		headers: { cookie, range: `bytes=${from}-${from + PART - 1}` }
	});
	return { status: answer.status, bytes: (await answer.arrayBuffer()).byteLength };
}

test('a reader who turns page after page is sent every part, and opens pages beside it', async () => {
	const nasreen = await enter(house, 'nasreen-akhtar');
	// As a browser asks: six at a time.
	let next = 0;
	const answers: Awaited<ReturnType<typeof part>>[] = [];
	const turning = Array.from({ length: 6 }, async () => {
		while (next < 240) answers.push(await part(nasreen, next++));
	});
	const page = await fetch(house.origin, { headers: { cookie: nasreen } });
	expect(page.status).toBe(200);
	await Promise.all(turning);
	expect(answers.filter(({ status, bytes }) => status === 206 && bytes === PART)).toHaveLength(240);
}, 120_000);

test('who asks for a flood of parts is refused at last, and another reader and another page are not', async () => {
	const [owain, margaret] = [
		await enter(house, 'owain-beynon'),
		await enter(house, 'margaret-pugh')
	];
	const leaving = Array.from({ length: 3_000 }, () => new AbortController());
	const flood = leaving.map(async ({ signal }) => {
		const answer = await fetch(`${house.origin}/papers/${paper}?look=flood`, {
			headers: { cookie: owain, range: 'bytes=0-9' },
			signal
		});
		await answer.arrayBuffer();
		return answer.status;
	});
	const refused = Promise.any(
		flood.map(async (answer) => ((await answer) === 429 ? 429 : Promise.reject(new Error('read'))))
	);
	expect(await refused).toBe(429);
	// Most of the flood still waits for its turn.
	expect(await part(margaret, 3)).toEqual({ status: 206, bytes: PART });
	expect((await fetch(house.origin, { headers: { cookie: margaret } })).status).toBe(200);
	for (const each of leaving) each.abort();
	await Promise.allSettled(flood);
	// Nobody reads any more: the server has let go of the file.
	await vi.waitFor(() => expect(openOf(paper)).toBe(0), { timeout: 10_000, interval: 200 });
}, 120_000);

/** How often the server's process has a paper's file open. */
function openOf(name: string): number {
	const folder = `/proc/${house.pid}/fd`;
	return readdirSync(folder).filter((fd) => {
		try {
			return readlinkSync(`${folder}/${fd}`).endsWith(name);
		} catch {
			return false;
		}
	}).length;
}
