import { resolve } from 'node:path';
import { NotDone } from '../backup/not-done';
import { restoreBackup } from '../backup/restore-backup';
import { FolderUnusable } from '../store/folder/folder-fault';

// What is written to the data folder is for its owner alone.
process.umask(0o077);

const folder = resolve(process.env.DATA_DIR ?? './data');
const [name, ...more] = process.argv.slice(2);

if (!name || name.startsWith('-') || more.length > 0)
	stop('Name one file: npm run restore -- FILE');
else await restore(resolve(name));

async function restore(file: string): Promise<void> {
	try {
		const { madeAt } = await restoreBackup(file, folder);
		console.log(
			`${folder} stands as it stood on ${madeAt}: start the server on it.
Papers and texts of its cases are read with the key they were stored with: put it at ${folder}/keys/papers.key (mode 0600), or name it in KEY_FILE.`
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
