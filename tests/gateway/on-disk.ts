import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What a rig's boards are on disk, byte for byte: the file and its write-ahead log. SQLite takes the log away when
 * the last connection closes, which may be while this is read.
 */
export async function onDisk({ folder }: { folder: string }): Promise<Buffer> {
	const log = await readFile(join(folder, 'boards.sqlite-wal')).catch((error) => {
		if (error.code === 'ENOENT') return Buffer.alloc(0);
		throw error;
	});
	// The file after the log: what moved from the one into the other in between is in the second.
	return Buffer.concat([await readFile(join(folder, 'boards.sqlite')), log]);
}
