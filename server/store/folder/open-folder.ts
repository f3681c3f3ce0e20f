import { expectFiles, expectWritable } from './data-files';
import type { DataFile } from './folder-fault';
import { lockFolder } from './folder-lock';
import { expectSound } from './soundness';

export interface OpenFolder {
	/** Files too large to check before the start. */
	unchecked: DataFile[];
	release(): Promise<void>;
}

/**
 * Takes a data folder for this process: makes it where there is none, writes to it, locks it, and looks at its files.
 * @throws FolderUnusable with the sentence that says why it cannot be used
 */
export async function openFolder(folder: string): Promise<OpenFolder> {
	await expectWritable(folder);
	const { release } = await lockFolder(folder);
	try {
		await expectFiles(folder);
		return { unchecked: await expectSound(folder), release };
	} catch (error) {
		await release();
		throw error;
	}
}
