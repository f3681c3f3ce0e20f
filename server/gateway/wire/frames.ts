import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { Access } from '../../../src/lib/meeting/rights/abilities';
import type { RefusedCode } from '../../../src/lib/live/codes';
import { ACCESS, FRAME, SYNC } from '../../../src/lib/live/frames';
import { varUintSize, writeVarUint } from './var-uint';

/** A frame from a client. docs/protocol.md is the grammar. */
export type Heard =
	| { kind: 'step1'; vector: Uint8Array }
	| { kind: 'step2' | 'update'; update: Uint8Array }
	| { kind: 'awareness'; presences: Uint8Array }
	| { kind: 'ask' }
	| { kind: 'other' };

/** Reads a frame; null where the bytes are none. Only the first message in a frame is read. */
export function readFrame(bytes: Uint8Array): Heard | null {
	try {
		const decoder = decoding.createDecoder(bytes);
		switch (decoding.readVarUint(decoder)) {
			case FRAME.sync:
				return readSync(decoder);
			case FRAME.awareness:
				return { kind: 'awareness', presences: decoding.readVarUint8Array(decoder) };
			case FRAME.ask:
				return { kind: 'ask' };
			default:
				return { kind: 'other' };
		}
	} catch {
		return null;
	}
}

/** Whether ACK counts this frame, which its first two bytes say. */
export function isCounted(bytes: Uint8Array): boolean {
	return bytes[0] === FRAME.sync && (bytes[1] === SYNC.step2 || bytes[1] === SYNC.update);
}

/** Numbers of the log file and of this start of the server, and the board's entries on disk at that start and now. */
interface LogPlace {
	log: number;
	start: number;
	began: number;
	durable: number;
}

/** @param vector the sender's state vector, or its document */
export function step1Frame(vector: Uint8Array | Y.Doc): Uint8Array {
	return syncFrame(SYNC.step1, vector instanceof Uint8Array ? vector : Y.encodeStateVector(vector));
}

/** @param update what the receiver lacks */
export function step2Frame(update: Uint8Array): Uint8Array {
	return syncFrame(SYNC.step2, update);
}

export function updateFrame(update: Uint8Array): Uint8Array {
	return syncFrame(SYNC.update, update);
}

export function awarenessFrame(presences: Uint8Array): Uint8Array {
	return frame(FRAME.awareness, (encoder) => encoding.writeVarUint8Array(encoder, presences));
}

export function ackFrame(frames: number, durable: number): Uint8Array {
	return frame(FRAME.ack, (encoder) => {
		encoding.writeVarUint(encoder, frames);
		encoding.writeVarUint(encoder, durable);
	});
}

export function nackFrame(refused: number, code: RefusedCode): Uint8Array {
	return frame(FRAME.nack, (encoder) => {
		encoding.writeVarUint(encoder, refused);
		encoding.writeVarString(encoder, code);
	});
}

export function stateFrame(
	access: Access,
	frozen: number | null,
	epoch: number,
	paused: boolean,
	place: LogPlace
): Uint8Array {
	return frame(FRAME.state, (encoder) => {
		encoding.writeVarUint(encoder, ACCESS.indexOf(access));
		encoding.writeVarUint(encoder, frozen ?? 0);
		encoding.writeVarUint(encoder, epoch);
		encoding.writeVarUint(encoder, paused ? 1 : 0);
		for (const each of [place.log, place.start, place.began, place.durable]) {
			encoding.writeVarUint(encoder, each);
		}
	});
}

/** A message as one binary WebSocket frame of a server (RFC 6455, section 5.2): unmasked, in one piece. */
export function framed(message: Uint8Array): Buffer {
	const { frame, at } = emptyFrame(message.length);
	frame.set(message, at);
	return frame;
}

/** The same as `framed(updateFrame(update))`, with one copy instead of three: every edit goes through here. */
export function framedUpdate(update: Uint8Array): Buffer {
	const { length } = update;
	const { frame, at } = emptyFrame(2 + varUintSize(length) + length);
	frame[at] = FRAME.sync;
	frame[at + 1] = SYNC.update;
	frame.set(update, writeVarUint(frame, at + 2, length));
	return frame;
}

function emptyFrame(length: number): { frame: Buffer; at: number } {
	const at = length < 126 ? 2 : length < 65_536 ? 4 : 10;
	const frame = Buffer.allocUnsafe(at + length);
	frame[0] = 0x82;
	if (at === 2) frame[1] = length;
	if (at === 4) {
		frame[1] = 126;
		frame.writeUInt16BE(length, 2);
	}
	if (at === 10) {
		frame[1] = 127;
		frame.writeBigUInt64BE(BigInt(length), 2);
	}
	return { frame, at };
}

function readSync(decoder: decoding.Decoder): Heard | null {
	const step = decoding.readVarUint(decoder);
	const content = decoding.readVarUint8Array(decoder);
	if (step === SYNC.step1) return { kind: 'step1', vector: content };
	if (step === SYNC.step2) return { kind: 'step2', update: content };
	if (step === SYNC.update) return { kind: 'update', update: content };
	return null;
}

function syncFrame(step: number, content: Uint8Array): Uint8Array {
	return frame(FRAME.sync, (encoder) => {
		encoding.writeVarUint(encoder, step);
		encoding.writeVarUint8Array(encoder, content);
	});
}

function frame(kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, kind);
	write(encoder);
	return encoding.toUint8Array(encoder);
}
