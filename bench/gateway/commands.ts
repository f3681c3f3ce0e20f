import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Life } from '../../server/gateway/board/residency';
import type { ServerName } from './dialects';

/** Where everything is. */
export interface Places {
	/** The bundled server of ours. */
	ours: string;
	/** The bundled server that does the least. */
	floor: string;
	/** The bench's own package with the other servers. */
	peers: string;
}

export interface Wanted {
	folder: string;
	port?: number;
	/** Boards to be made with the folder's `base` before it listens. */
	boards?: number;
	/** How long our boards stay what they are, where half a minute is not to be waited for. */
	life?: Partial<Life>;
}

/** How a server is started. Hocuspocus 4 needs a newer Node than ours, which the bench's package brings. */
export function commandOf(name: ServerName, places: Places, wanted: Wanted): string[] {
	const { folder, port = 0, boards = 0, life } = wanted;
	const given = [folder, String(port), String(boards), ...(life ? [JSON.stringify(life)] : [])];
	if (name === 'plenary' || name === 'floor') {
		const script = name === 'plenary' ? places.ours : places.floor;
		return pinned(0, [process.execPath, '--expose-gc', script, ...given]);
	}
	const node =
		name === 'hocuspocus'
			? join(places.peers, 'node_modules', 'node', 'bin', 'node')
			: process.execPath;
	return pinned(0, [node, '--expose-gc', join(places.peers, `${name}.mjs`), ...given]);
}

/** On one core of its own, where there are two and `taskset` is there to say so. */
export function pinned(core: number, command: string[]): string[] {
	return canPin() ? ['taskset', '-c', String(core), ...command] : command;
}

export function canPin(): boolean {
	return cpus().length > 1 && spawnSync('taskset', ['-p', String(process.pid)]).status === 0;
}
