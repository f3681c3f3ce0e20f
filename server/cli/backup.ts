import { resolve } from 'node:path';
import { makeBackup } from '../backup/make-backup';
import { NotDone } from '../backup/not-done';
import { FolderUnusable } from '../store/folder/folder-fault';

// A backup is for its owner alone.
process.umask(0o077);

const folder = resolve(process.env.DATA_DIR ?? './data');
const [name, ...more] = process.argv.slice(2);

if (!name || name.startsWith('-') || more.length > 0) stop('Name one file: npm run backup -- FILE');
else await backUp(resolve(name));

async function backUp(file: string): Promise<void> {
	try {
		const size = await makeBackup(folder, file);
		console.log(
			`${folder} is backed up in ${file} (${(size / 1e6).toFixed(1)} MB).
It holds case material, everything people wrote, and the keys of private notes: keep it as safe as the server.
It does not hold the key of the papers (DATA_DIR/keys/papers.key or KEY_FILE): keep a copy of that key apart.`
		);
	} catch (error) {
		if (!(error instanceof NotDone || error instanceof FolderUnusable)) throw error;
		stop(error.message);
	}
}

function stop(sentence: string): void {
	console.error(sentence);
	process.exitCode = 1;
}
