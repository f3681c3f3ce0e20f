/** A database of the data folder. `plenary.sqlite` holds what was decided, `boards.sqlite` what people write. */
export type DataFile = 'plenary.sqlite' | 'boards.sqlite';

/** Why a server cannot use a data folder. */
export type FolderFault =
	| { is: 'in-use' }
	| { is: 'no-folder'; code: string }
	| { is: 'read-only' }
	| { is: 'full' }
	| { is: 'failing' }
	| { is: 'missing'; file: DataFile; beside: DataFile }
	| { is: 'empty'; file: DataFile }
	| { is: 'not-a-database'; file: DataFile }
	| { is: 'damaged'; file: DataFile; found: string }
	| { is: 'half-restored' }
	| { is: 'newer'; change: string }
	| { is: 'apart'; found: string };

/** A data folder that cannot be used; the message is one sentence for the operator. */
export class FolderUnusable extends Error {
	override readonly name = 'FolderUnusable';
	readonly fault: FolderFault;

	constructor(folder: string, fault: FolderFault) {
		super(sentenceOf(folder, fault));
		this.fault = fault;
	}
}

const goBack = 'go back to a copy of the whole folder (README)';

/** Sentences for the operator, one for each fault. */
function sentenceOf(folder: string, fault: FolderFault): string {
	switch (fault.is) {
		case 'in-use':
			return `Another Plenary server is using ${folder}: stop that one, or set DATA_DIR to another folder.`;
		case 'no-folder':
			return `The data folder ${folder} cannot be made or entered (${fault.code}): set DATA_DIR to a folder that this user may use.`;
		case 'read-only':
			return `The data folder ${folder} cannot be written: make it and its files writable for this user, or set DATA_DIR to another folder.`;
		case 'full':
			return `The disk of the data folder ${folder} is full: make room, then start again; nothing was changed.`;
		case 'failing':
			return `The disk of the data folder ${folder} is full or fails (disk I/O error): make room or mend it, then start again.`;
		case 'missing':
			return `${folder} holds ${fault.beside} but not the ${fault.file} that belongs to it: put that file back, or ${goBack}.`;
		case 'empty':
			return `${folder}/${fault.file} is empty (0 bytes): put back the right file, or ${goBack}.`;
		case 'not-a-database':
			return `${folder}/${fault.file} is not a database: put back the right file, or ${goBack}.`;
		case 'damaged':
			return `${folder}/${fault.file} is damaged (${fault.found}): keep a copy of the folder, and ${goBack}.`;
		case 'half-restored':
			return `${folder} was being restored when the command was killed: run npm run restore again, or delete what is in it.`;
		case 'newer':
			return `${folder}/plenary.sqlite was last used by a newer Plenary (it has the change "${fault.change}"): start that one, or this one with a copy of the data folder made before it.`;
		case 'apart':
			return `plenary.sqlite and boards.sqlite in ${folder} do not belong together (${fault.found}): put back two files of one moment, or ${goBack}.`;
	}
}

const full = ['ENOSPC', 'EDQUOT', 'EFBIG', 'SQLITE_FULL'];
const readOnly = ['EROFS', 'EACCES', 'EPERM', 'SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM'];

/** The fault that an error of the file system or of SQLite shows; null for any other error. */
export function faultIn(error: unknown, file: DataFile): FolderFault | null {
	const causes = [error, (error as { cause?: unknown } | null)?.cause];
	const codes = causes.map((cause) => (cause as { code?: string } | null)?.code ?? '');
	if (codes.some((code) => full.includes(code))) return { is: 'full' };
	if (codes.some((code) => readOnly.includes(code))) return { is: 'read-only' };
	if (codes.some((code) => ['EIO', 'SQLITE_IOERR'].includes(code))) return { is: 'failing' };
	if (codes.includes('SQLITE_NOTADB')) return { is: 'not-a-database', file };
	if (codes.includes('SQLITE_CORRUPT')) return { is: 'damaged', file, found: messageOf(causes) };
	return null;
}

function messageOf(causes: readonly unknown[]): string {
	const said = causes.find((cause) => cause instanceof Error && 'code' in cause);
	return String((said as Error | undefined)?.message).replace(/^SQLITE_\w+: /, '');
}
