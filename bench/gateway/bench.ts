import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOf } from './commands';
import type { Places, Wanted } from './commands';
import type { ServerName } from './dialects';
import { Server } from './servers/server';

/** One server and its folder, for one measure. */
export class Bench {
	readonly name: ServerName;
	folder = mkdtempSync(join(tmpdir(), 'gateway-'));
	readonly #places: Places;

	constructor(name: ServerName, places: Places) {
		this.name = name;
		this.#places = places;
	}

	start(wanted: Omit<Wanted, 'folder'> = {}): Promise<Server> {
		return Server.start(
			this.name,
			commandOf(this.name, this.#places, { folder: this.folder, ...wanted })
		);
	}

	/** An empty folder for the next server. */
	renew(): void {
		this.folder = mkdtempSync(join(tmpdir(), 'gateway-'));
	}

	/** With so many boards of this content. */
	startWith(boards: number, base: Uint8Array): Promise<Server> {
		writeFileSync(join(this.folder, 'base'), base);
		return this.start({ boards });
	}

	/** `CPU_PROFILE` names a folder: what our server spends its time on while it is measured. */
	async profile(server: Server): Promise<void> {
		if (process.env.CPU_PROFILE && this.name === 'plenary') await server.ask('profile');
	}

	async profiled(server: Server, measure: string): Promise<void> {
		const to = process.env.CPU_PROFILE;
		if (!to || this.name !== 'plenary') return;
		await server.ask('profiled', join(to, `${measure}.cpuprofile`));
	}

	/** Boards as they lie on disk when nobody has been there for a while, in a folder of their own. */
	async lay(boards: number, base: Uint8Array): Promise<void> {
		this.renew();
		writeFileSync(join(this.folder, 'base'), base);
		const server = await this.start({ boards, life: { idle: 100, look: 50 } });
		if (this.name === 'plenary') {
			while ((await server.ask<{ boards: number }>('census')).boards > 0) await rest();
		}
		await server.end();
	}
}

function rest(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 50));
}
