import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { onTestFinished } from 'vitest';
import { Rights } from '../../server/rights/rights';
import { buildDemo } from '../../server/demo/build';
import type { DemoStage } from '../../server/demo/clock';
import { Vault } from '../../server/documents/vault/vault';
import { Boards } from '../../server/gateway/boards';
import { doorway } from '../../server/http/doorway.js';
import { openHouse } from '../../server/house';
import type { House } from '../../server/house';
import { openDatabase } from '../../server/store/engine/database';
import { personBySlug } from '../../server/store/people/people';
import type { KnownPerson } from '../../server/store/people/people';

const made = new Map<DemoStage, string>();

/** For `afterAll`. */
export function dropMade(): void {
	for (const folder of made.values()) rmSync(folder, { recursive: true, force: true });
	made.clear();
}

export interface OpenHouse {
	house: House;
	/** `http://…` and `ws://…/boards` of the server that its links hang on. */
	origin: string;
	url: string;
	person(slug: string): Promise<KnownPerson>;
	/** A session of one of the cast: its cookie's value, and what the database knows it by. */
	enter(slug: string): Promise<{ cookie: string; header: string; id: string }>;
}

/** The whole house at a stage of the demo, with boards and announcements on a real port. */
export async function openDemo(stage: DemoStage): Promise<OpenHouse> {
	const folder = mkdtempSync(join(tmpdir(), 'plenary-open-'));
	cpSync(await at(stage), folder, { recursive: true });
	const http = createServer((request, response) => {
		if (!doorway().intercept?.(request, response)) response.end();
	});
	await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
	const { port } = http.address() as AddressInfo;
	doorway().http = http;
	const house = await openHouse({
		...{ DATA_DIR: folder, DEMO: '1', PORT: `${port}`, LOG_LEVEL: 'silent' }
	});
	onTestFinished(async () => {
		await house.close();
		doorway().http = null;
		http.closeAllConnections();
		await new Promise((resolve) => http.close(resolve));
		rmSync(folder, { recursive: true, force: true });
	});
	const person = async (slug: string) => {
		const found = await personBySlug(house.db, slug);
		if (!found) throw new Error(`nobody is called ${slug}`);
		return found;
	};
	return {
		house,
		origin: `http://127.0.0.1:${port}`,
		url: `ws://127.0.0.1:${port}/boards`,
		person,
		async enter(slug) {
			const { cookie, id } = await house.sessions.start((await person(slug)).id, 'Firefox Windows');
			return { cookie: cookie.value, header: `${cookie.name}=${cookie.value}`, id };
		}
	};
}

async function at(stage: DemoStage): Promise<string> {
	const known = made.get(stage);
	if (known) return known;
	const folder = mkdtempSync(join(tmpdir(), `plenary-${stage}-`));
	made.set(stage, folder);
	const clock = { now: new Date() };
	const db = await openDatabase(join(folder, 'plenary.sqlite'));
	const rights = new Rights(db, () => clock.now);
	const boards = await Boards.open({
		file: join(folder, 'boards.sqlite'),
		origin: 'http://localhost',
		whoIs: () => Promise.resolve(null),
		accessOf: (person, name) => rights.of(person).onBoard(name),
		log: pino({ level: 'silent' }),
		clock: () => clock.now
	});
	const vault = await Vault.open(folder);
	await buildDemo({ db, boards, rights, vault }, stage, clock, () => undefined);
	await boards.close();
	await db.destroy();
	return folder;
}
