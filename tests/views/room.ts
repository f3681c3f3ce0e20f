import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '../../src/lib/board/ids';
import { readSettings } from '../../src/lib/meeting/settings/settings';
import type { BoardsForCommands, Given } from '../../server/given';
import { setUp } from '../../server/acts/people/set-up';
import preset from '../../server/presets/panels/quality-assurance-panel.json';
import { Vault } from '../../server/documents/vault/vault';
import { Rights } from '../../server/rights/rights';
import { openDatabase } from '../../server/store/engine/database';
import type { Db } from '../../server/store/engine/database';
import { personById } from '../../server/store/people/people';
import type { KnownPerson } from '../../server/store/people/people';
import { ReadCache } from '../../server/store/engine/read-cache';
import { addReview, reviewById } from '../../server/store/report/reviews';

export const settings = readSettings(preset);

/** An installation without a review: a real store, and boards that only tell whom they regraded. */
export interface Installation extends Given {
	db: Db;
	cache: ReadCache;
	folder: string;
	regraded: (string | undefined)[];
	person: (id: string) => Promise<KnownPerson>;
	end: () => Promise<void>;
}

export async function emptyHouse(): Promise<Installation> {
	const folder = mkdtempSync(join(tmpdir(), 'plenary-pages-'));
	const cache = new ReadCache();
	const db = await openDatabase(join(folder, 'plenary.sqlite'), (tables) => cache.forget(tables));
	const clock = () => new Date('2023-06-01T09:00:00Z');
	const regraded: Installation['regraded'] = [];
	return {
		db,
		cache,
		folder,
		regraded,
		boards: {
			regrade: ({ person }: { person?: string }) => {
				regraded.push(person);
				return Promise.resolve();
			}
		} as unknown as BoardsForCommands,
		announce: () => undefined,
		closeLinks: () => undefined,
		rights: new Rights(db, clock, cache),
		vault: await Vault.open(folder),
		clock,
		person: async (id) => {
			const found = await personById(db, id);
			if (!found) throw new Error('nobody has this id');
			return found;
		},
		end: async () => {
			await db.destroy();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

export const elin = {
	name: 'Elin Prosser',
	email: 'Elin.Prosser@panel.example ',
	phone: '01632 960 114',
	language: 'en' as const
};

/** The same, set up by Elin Prosser. */
export async function houseOfElin(): Promise<Installation & { elin: KnownPerson }> {
	const house = await emptyHouse();
	const id = await setUp(house, { settings, coordinator: elin, passwordHash: 'x' });
	return { ...house, elin: await house.person(id) };
}

/** A review that came after the demo's, with nothing in it yet; its id. */
export async function secondReview({ db, reviewId }: { db: Db; reviewId: string }) {
	const july = await reviewById(db, reviewId);
	if (!july) throw new Error('the demo has a review');
	const title = { en: 'January 2024', cy: 'Ionawr 2024' };
	const createdAt = '2023-12-01T09:00:00.000Z';
	const id = newId();
	await addReview(db, { ...july, id, title, step: null, approvedAt: null, createdAt });
	return id;
}
