import { Refusal } from '../../../src/lib/meeting/refusal';

/** A full disk is an expected no: the paper may be sent again, and nothing has changed. */
export function ofTheDisk(error: unknown): unknown {
	const { code } = error as NodeJS.ErrnoException;
	const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO'].includes(code ?? '');
	return isFull ? new Refusal('cannot-save', {}, error) : error;
}
