import { faultIn } from '../store/folder/folder-fault';

/** Why a backup was not made or not restored, in one sentence that says how to go on. */
export class NotDone extends Error {
	override readonly name = 'NotDone';
}

/**
 * What an error of the file system says about a place that was to be written.
 * @param error given back as it is where it says something else
 */
export function notWritten(path: string, error: unknown): unknown {
	if (error instanceof NotDone) return error;
	const { code = '' } = (error ?? {}) as { code?: string };
	if (code === 'ENOENT' || code === 'ENOTDIR') {
		return new NotDone(`There is no folder for ${path}: make it, or name another place.`);
	}
	// The file is always 'plenary.sqlite' here: only faults of the disk are asked about.
	switch (faultIn(error, 'plenary.sqlite')?.is) {
		case 'full':
			return new NotDone(
				`The disk of ${path} is full: make room, or name a place on another disk; nothing was left there.`
			);
		case 'read-only':
			return new NotDone(
				`${path} cannot be written (${code}): name a place that this user may write.`
			);
		case 'failing':
			return new NotDone(
				`The disk of ${path} fails (${code}): mend it, or name a place on another disk.`
			);
		default:
			return error;
	}
}
