import { mkdtempSync, rmSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as prng from 'lib0/prng';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import * as Y from 'yjs';
import { open as openFile, all, shut } from '../../../server/store/engine/sqlite';
import { Lost, Promises } from '../../gateway/killed/promises';
import { Typist } from '../../gateway/typist';
import { until } from '../../gateway/waiting';
import { command, Serving } from '../../serving';
import { found, Room } from '../room';
import { Link } from '../wire';

// Each starts several servers, one after another: on a slow machine beside other work a minute is too short.
vi.setConfig({ testTimeout: 300_000 });

/** Backups made while everybody works. */
const backups = 5;
/** Milliseconds between two edits of one writer. */
const every = 20;
const kept = mkdtempSync(join(tmpdir(), 'plenary-backups-'));
afterAll(() => rmSync(kept, { recursive: true, force: true }));

interface Backup {
	file: string;
	/** What the server had promised before it was begun. */
	promises: Promises;
}

test('backups made while groups write and the chair opens a case: each restored is whole', async () => {
	const room = await Room.open('breakouts');
	onTestFinished(() => room.end());
	const typists = await typistsOf(room);
	await until(() => typists.every(({ given }) => given !== null), 30_000);
	for (const typist of typists) typist.write(every);
	const opening = repeated(async () => openAndGiveBack(room));

	const made: Backup[] = [];
	for (let number = 1; number <= backups; number += 1) {
		const before = typists.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
		await until(() => countOf(typists) > before + 20, 30_000);
		made.push(await backUp(room, typists, number));
	}
	expect(await opening.stop()).toBeGreaterThan(0);
	expect(countOf(typists)).toBeGreaterThan(backups * 20);
	for (const typist of typists) typist.leave();
	await room.stop('SIGKILL');

	const boards = [...new Set(typists.map(({ board }) => board))];
	const logs = new Set([await logOf(room.folder)]);
	for (const { file, promises } of made) {
		const folder = await restored(file);
		const key = join('keys', 'papers.key');
		await copyFile(join(room.folder, key), join(folder, key));
		const served = new Serving(folder);
		onTestFinished(() => served.end());
		await served.start();
		const ready = await fetch(`${served.origin}/readyz`);
		expect([ready.status, await ready.text()]).toEqual([200, 'ready\n']);
		const lost = new Lost();
		for (const board of boards) promises.check(board, await readFrom(served, room, board), lost);
		expect({ ...lost }).toEqual({ structs: 0, deletions: 0, contents: 0, ids: 0, freezes: 0 });
		await expectWhole(served, room);
		logs.add(await logOf(served.folder));
		await served.end();
	}
	// Every restored log is another one: open pages notice it by that.
	expect(logs.size).toBe(backups + 1);
}, 240_000);

test('backups made while the report is sent to members and taken back: no version is half there', async () => {
	const room = await Room.open('draft');
	onTestFinished(() => room.end());
	const sealing = repeated(() => sendAndTakeBack(room));
	const files: string[] = [];
	for (let number = 1; number <= backups; number += 1) {
		files.push((await backUp(room, [], number + 100)).file);
	}
	expect(await sealing.stop()).toBeGreaterThan(0);
	await room.stop();
	for (const file of files) {
		const served = new Serving(await restored(file));
		onTestFinished(() => served.end());
		await served.start();
		const { review, versions } = await served.state();
		const frozen = await rows<{ frozen: number | null }>(
			served.folder,
			'boards.sqlite',
			`select frozen from boards where name = 'draft:${review.id}'`
		);
		const isSent = versions.length > 0 && review.report !== room.known.review.report;
		expect(frozen.map(({ frozen }) => frozen !== null)).toEqual([isSent]);
		await served.end();
	}
}, 240_000);

/** Two of each group on each of its cases but the shared one, and a few on notes of their own. */
async function typistsOf(room: Room): Promise<Typist[]> {
	const url = `${room.origin.replace('http', 'ws')}/boards`;
	const chance = prng.create(7);
	const { boards, people } = room.known;
	const shared = room.case(room.sharedCase);
	const places = boards.flatMap(({ name, kind, case: caseId, group }) => {
		const [, sitting, owner] = name.split(':');
		if (kind === 'note') return sitting === room.sitting ? [{ name, writers: [owner] }] : [];
		const isMeant = kind === 'board' && caseId !== shared;
		return isMeant ? [{ name, writers: membersOf(room, found(group)).slice(0, 2) }] : [];
	});
	const typists: Typist[] = [];
	for (const { name, writers } of places) {
		for (const writer of writers) {
			const slug = found(people.find(({ id }) => id === writer)).slug;
			const cookie = found((await room.cookie(slug)) ?? undefined);
			const session = cookie.slice('plenary_session='.length);
			typists.push(
				new Typist(url, writer, name, prng.create(prng.uint32(chance, 0, 2 ** 31)), session)
			);
		}
	}
	return typists;
}

function countOf(typists: readonly Typist[]): number {
	return typists.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
}

async function openAndGiveBack(room: Room): Promise<void> {
	const chair = await room.cookie('chair');
	const plenary = `/sittings/${room.sitting}/plenary`;
	const caseId = room.case(room.sharedCase);
	const opened = await room.act(chair, `${plenary}?/open`, { caseId, anyway: 'yes' });
	const back = await room.act(chair, `${plenary}/${caseId}?/reopen`, {});
	expect([opened.code, back.code]).toEqual([null, null]);
}

async function sendAndTakeBack(room: Room): Promise<void> {
	const coordinator = await room.cookie('coordinator');
	const draft = `/reviews/${room.review}/draft`;
	const sent = await room.act(coordinator, `${draft}?/seal`, { anyway: 'yes' });
	const hash = found((await room.state()).versions.at(-1)).hash;
	const back = await room.act(coordinator, `${draft}?/new-version`, { hash });
	expect([sent.code, back.code]).toEqual([null, null]);
}

/** Does something again and again; `stop` says how often it was done. */
function repeated(work: () => Promise<void>): { stop(): Promise<number> } {
	let isOver = false;
	let times = 0;
	const done = (async () => {
		for (; !isOver; times += 1) await work();
	})();
	done.catch(() => undefined);
	return {
		async stop() {
			isOver = true;
			await done;
			return times;
		}
	};
}

async function backUp(room: Room, typists: readonly Typist[], number: number): Promise<Backup> {
	const promises = new Promises();
	for (const typist of typists) promises.keep(typist);
	const file = join(kept, `backup-${number}`);
	const { status, said } = await command('backup', [file], room.folder);
	expect({ status, said }).toMatchObject({ status: 0, said: expect.stringContaining(file) });
	return { file, promises };
}

/** A new folder with what a backup holds: sound files, and a history that hangs together. */
async function restored(file: string): Promise<string> {
	const folder = `${file}-restored`;
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	expect(await command('restore', [file], folder)).toMatchObject({ status: 0 });
	for (const name of ['plenary.sqlite', 'boards.sqlite'] as const) {
		expect(await rows(folder, name, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
	}
	expect(await command('verify-audit', [], folder)).toMatchObject({ status: 0 });
	return folder;
}

/** Either the case is open, with both groups' boards copied and frozen, or it is the groups' to write on. */
async function expectWhole(served: Serving, room: Room): Promise<void> {
	const caseId = room.case(room.sharedCase);
	const openings = await rows<{ complete: number; reopened: string | null; copies: number }>(
		served.folder,
		'plenary.sqlite',
		`select complete, reopened_at as reopened, (select count(*) from opened_boards as copy
			where copy.case_id = openings.case_id and copy.revision = openings.revision) as copies
			from openings where case_id = '${caseId}'`
	);
	const frozen = await rows<{ frozen: number | null }>(
		served.folder,
		'boards.sqlite',
		`select frozen from boards where name like 'board:${caseId}:%'`
	);
	expect(openings.map(({ complete, copies }) => [complete, copies])).toEqual(
		openings.map(() => [1, 2])
	);
	const isOpen = openings.some(({ reopened }) => reopened === null);
	expect(frozen.map(({ frozen }) => frozen !== null)).toEqual([isOpen, isOpen]);
}

async function readFrom(served: Serving, room: Room, board: string): Promise<Uint8Array> {
	const [kind, first, second] = board.split(':');
	const person = kind === 'note' ? second : membersOf(room, second)[0];
	const slug = found(room.known.people.find(({ id }) => id === found(person))).slug;
	const cookie = found((await room.cookie(slug)) ?? undefined);
	const link = await new Link(served.origin, board, { cookie }).settled();
	expect([first, link.closed]).toEqual([first, null]);
	const state = Y.encodeStateAsUpdate(link.doc);
	link.end();
	return state;
}

/** Of a group of the sitting under way. */
function membersOf(room: Room, group: string): string[] {
	const { groups } = room.known;
	return groups.find(({ id, sitting }) => id === group && sitting === room.sitting)?.members ?? [];
}

async function logOf(folder: string): Promise<number> {
	const [{ log }] = await rows<{ log: number }>(
		folder,
		'boards.sqlite',
		'select log from board_identity'
	);
	return log;
}

async function rows<Row>(
	folder: string,
	file: 'plenary.sqlite' | 'boards.sqlite',
	sql: string
): Promise<Row[]> {
	const database = await openFile(join(folder, file));
	try {
		return await all<Row>(database, sql);
	} finally {
		await shut(database);
	}
}
