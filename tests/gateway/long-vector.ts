import * as encoding from 'lib0/encoding';

/** A sync step 1 of about this many bytes, whose state vector names very many clients. */
export function longVector(bytes: number): Uint8Array {
	const clients = Math.floor(bytes / 6);
	const vector = encoding.createEncoder();
	encoding.writeVarUint(vector, clients);
	for (let n = 0; n < clients; n += 1) {
		encoding.writeVarUint(vector, 2 ** 31 + n);
		encoding.writeVarUint(vector, 1);
	}
	const frame = encoding.createEncoder();
	encoding.writeVarUint(frame, 0);
	encoding.writeVarUint(frame, 0);
	encoding.writeVarUint8Array(frame, encoding.toUint8Array(vector));
	return encoding.toUint8Array(frame);
}
