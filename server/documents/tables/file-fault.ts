import type { FileDetails, FileReason } from '../../../src/lib/meeting/sample/file-reason';

/** A file that cannot be read as a list. */
export class FileFault extends Error {
	readonly reason: FileReason;
	readonly details: FileDetails;

	constructor(reason: FileReason, details: FileDetails = {}) {
		super(reason);
		this.name = 'FileFault';
		this.reason = reason;
		this.details = details;
	}
}
