import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pino from 'pino';
import { buildDemo } from '../demo/build';
import type { DemoStage } from '../demo/clock';
import { DEMO_STAGES, isDemoStage } from '../demo/clock';
import { Vault } from '../documents/vault/vault';
import { Boards } from '../gateway/boards';
import type { Given } from '../given';
import { Rights } from '../rights/rights';
import type { Db } from '../store/engine/database';
import { openDatabase } from '../store/engine/database';
import { readMeta } from '../store/engine/meta';
import { ReadCache } from '../store/engine/read-cache';
import { FolderUnusable } from '../store/folder/folder-fault';
import { lockFolder } from '../store/folder/folder-lock';
import { thePanel } from '../store/people/panels';
import { seedLoad } from './load';

const usage = `Say what to make:
  npm run seed -- --demo ${DEMO_STAGES.join('|')}
  npm run seed -- --load --boards N --people M --out FILE`;

await main();

async function main(): Promise<void> {
	const values = asked();
	if (!values) return stop(usage);
	if (isDemoStage(values.demo)) return seedDemo(values.demo);
	const [boards, people] = [Number(values.boards), Number(values.people)];
	const sound = Number.isInteger(boards) && boards > 0 && Number.isInteger(people) && people > 0;
	if (!values.load || !sound || !values.out) return stop(usage);
	return seedForLoad({ boards, people, out: resolve(values.out) });
}

/** What the arguments ask for; null where they make no sense. */
function asked() {
	try {
		return parseArgs({
			options: {
				demo: { type: 'string' },
				load: { type: 'boolean' },
				boards: { type: 'string' },
				people: { type: 'string' },
				out: { type: 'string' }
			}
		}).values;
	} catch {
		return null;
	}
}

/** Seeds an empty folder. A folder that already holds this stage is left as it is; any other is refused. */
async function seedDemo(stage: DemoStage): Promise<void> {
	await withData(async (data) => {
		const { db, folder } = data;
		const held = await readMeta(db, 'demo-stage');
		if (held === stage) {
			console.log(`The demo in ${folder} is used again.`);
			return;
		}
		if (held !== null) {
			return stop(`${folder} holds the demo at "${held}": choose another DATA_DIR for "${stage}".`);
		}
		if ((await thePanel(db)) !== null) {
			return stop(`${folder} holds a panel's own data: choose another DATA_DIR for the demo.`);
		}
		console.log(`Making the July 2023 review at its stage "${stage}"…`);
		const began = Date.now();
		const clock = { now: new Date() };
		await withBoards(
			data,
			() => clock.now,
			(parts) => buildDemo(parts, stage, clock, (line) => console.log(`  ${line}`))
		);
		console.log(`  Ready, in ${((Date.now() - began) / 1000).toFixed(1)} seconds.`);
	});
}

async function seedForLoad(wanted: { boards: number; people: number; out: string }): Promise<void> {
	await withData(async (data) => {
		const { db, folder } = data;
		if ((await thePanel(db)) !== null) {
			return stop(`${folder} is not empty: choose another DATA_DIR for a load test.`);
		}
		try {
			await withBoards(
				data,
				() => new Date(),
				(parts) => seedLoad(parts, wanted)
			);
		} catch (error) {
			if ((await thePanel(db)) !== null) throw error;
			return stop(`${wanted.out} cannot be written: choose another file.`);
		}
		console.log(
			`${wanted.boards} boards and ${wanted.people} members are in ${folder}; serve them with npm start.`
		);
	});
}

interface Data {
	db: Db;
	/** What was read of `db`; a write drops what it may have changed. */
	cache: ReadCache;
	folder: string;
}

/** Opens the data folder, which no server and no other command uses meanwhile. */
async function withData(use: (data: Data) => Promise<void>): Promise<void> {
	const folder = resolve(process.env.DATA_DIR ?? './data');
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const lock = await lockFolder(folder).catch((error: unknown) => {
		if (!(error instanceof FolderUnusable)) throw error;
		stop(error.message);
	});
	if (!lock) return;
	try {
		await openedIn(folder, use);
	} finally {
		await lock.release();
	}
}

async function openedIn(folder: string, use: (data: Data) => Promise<void>): Promise<void> {
	const cache = new ReadCache();
	const db = await openDatabase(join(folder, 'plenary.sqlite'), (tables) => cache.forget(tables));
	try {
		await use({ db, cache, folder });
	} finally {
		await db.destroy();
	}
}

async function withBoards(
	{ db, cache, folder }: Data,
	clock: () => Date,
	use: (parts: Pick<Given, 'db' | 'boards' | 'rights'> & { vault: Vault }) => Promise<void>
): Promise<void> {
	const boards = await Boards.open({
		file: join(folder, 'boards.sqlite'),
		origin: '',
		whoIs: () => Promise.resolve(null),
		accessOf: () => Promise.resolve(null),
		log: pino({ level: 'warn' }),
		clock
	});
	try {
		const vault = await Vault.open(folder, process.env.KEY_FILE);
		await use({ db, boards, vault, rights: new Rights(db, clock, cache) });
	} finally {
		await boards.close();
	}
}

function stop(sentence: string): void {
	console.error(sentence);
	process.exitCode = 1;
}
