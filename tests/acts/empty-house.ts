import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { addPerson } from '../../server/acts/people/add-person';
import { setUp } from '../../server/acts/people/set-up';
import { signUndertaking } from '../../server/acts/people/standing/sign-undertaking';
import { Vault } from '../../server/documents/vault/vault';
import { Boards } from '../../server/gateway/boards';
import type { Given, Viewing } from '../../server/given';
import { Rights } from '../../server/rights/rights';
import { openDatabase } from '../../server/store/engine/database';
import { ReadCache } from '../../server/store/engine/read-cache';
import { personById } from '../../server/store/people/people';
import type { KnownPerson } from '../../server/store/people/people';
import type { Role } from '../../src/lib/meeting/people/people';
import { readSettings } from '../../src/lib/meeting/settings/settings';
import type { PanelSettings } from '../../src/lib/meeting/settings/settings';
import { readTemplate } from '../../src/lib/meeting/settings/template';

const presets = new URL('../../server/presets/', import.meta.url);
const json = (path: string): unknown =>
	JSON.parse(readFileSync(new URL(path, presets), 'utf8')) as unknown;

export const shippedPanel = (name: string) => readSettings(json(`panels/${name}.json`));
export const shippedForm = (name: string) => readTemplate(json(`templates/${name}.json`));

export interface EmptyHouse {
	given: Given & Viewing & { boards: Boards };
	folder: string;
	/** The coordinator who set the panel up. */
	elin: KnownPerson;
	known: (id: string) => Promise<KnownPerson>;
	/** Adds somebody who may read cases: vetted, in their term, with the undertaking signed. */
	add: (name: string, roles?: Role[]) => Promise<KnownPerson>;
	end: () => Promise<void>;
}

/** A panel just set up by its coordinator over real files, on 5 March 2024, with nothing else. */
export async function emptyHouse(settings: PanelSettings): Promise<EmptyHouse> {
	const folder = mkdtempSync(join(tmpdir(), 'plenary-empty-'));
	const cache = new ReadCache();
	const db = await openDatabase(join(folder, 'plenary.sqlite'), (tables) => cache.forget(tables));
	const clock = () => new Date('2024-03-05T10:00:00Z');
	const rights = new Rights(db, clock, cache);
	const boards = await Boards.open({
		file: join(folder, 'boards.sqlite'),
		origin: 'http://localhost',
		whoIs: () => Promise.resolve(null),
		accessOf: (person, name) => rights.of(person).onBoard(name),
		log: pino({ level: 'silent' }),
		clock
	});
	const given = {
		...{ db, boards, cache, rights, clock, vault: await Vault.open(folder) },
		announce: () => undefined,
		closeLinks: () => undefined
	};
	const known = async (id: string) => (await personById(db, id)) as KnownPerson;
	const elin = await known(
		await setUp(given, {
			settings,
			coordinator: { name: 'Elin Prosser', email: 'elin@panel.example', phone: '', language: 'en' },
			passwordHash: 'x'
		})
	);
	return {
		given,
		folder,
		elin,
		known,
		add: async (name, roles = ['member']) => {
			const id = await addPerson(given, elin, {
				...{ name, email: '', phone: '', roles, language: 'en' },
				...{ termStart: '2023-04-01', termEnd: '2026-03-31' },
				vetting: { level: 'level 2', grantedOn: '2023-03-01', expiresOn: null }
			});
			if (typeof id !== 'string') throw new Error(`${name} waits for a second person`);
			await signUndertaking(given, await known(id), { name, text: settings.undertaking.text.en });
			return known(id);
		},
		end: async () => {
			await boards.close();
			await db.destroy();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
