import * as encoding from 'lib0/encoding';
import { mask } from './link';
import { boardNamed, clientOf, personOf } from './typed-board';

export type ServerName = 'plenary' | 'floor' | 'y-websocket-server' | 'hocuspocus';

/** When a server says that an update is safe, and whether it is then on disk. */
export type Acks = 'durable' | 'memory' | 'none';

/** How one server is spoken to. Each knows the sync messages of y-protocols; two put something before or after. */
export interface Dialect {
	acks: Acks;
	path(board: number, person: number): string;
	headers(person: number): Record<string, string>;
	/** Bytes before each message, in both directions. */
	before(board: number): Uint8Array;
	/** Said on opening, before step 1. */
	greeting: Uint8Array | null;
	/** First byte of the message that acknowledges; how many updates it does. */
	ack: { byte: number; isCount: boolean } | null;
	/** It asks for what the client has (step 1), and counts the answer among what it acknowledges. */
	countsAnswers: boolean;
}

const nothing = new Uint8Array();

const ours: Dialect = {
	acks: 'durable',
	path: (board, person) =>
		`/boards/${encodeURIComponent(boardNamed(board))}?ext=1&clientID=${clientOf(person)}`,
	headers: (person) => ({ cookie: `plenary_session=${personOf(person)}` }),
	before: () => nothing,
	greeting: null,
	ack: { byte: 100, isCount: true },
	countsAnswers: true
};

export const DIALECTS: Record<ServerName, Dialect> = {
	plenary: ours,
	floor: ours,
	'y-websocket-server': {
		acks: 'none',
		path: (board) => `/${boardNamed(board)}`,
		headers: () => ({}),
		before: () => nothing,
		greeting: null,
		ack: null,
		countsAnswers: false
	},
	hocuspocus: {
		acks: 'memory',
		path: () => '/',
		headers: () => ({}),
		before: (board) => written((to) => encoding.writeVarString(to, boardNamed(board))),
		greeting: written((to) => {
			encoding.writeVarUint(to, 2);
			encoding.writeVarUint(to, 0);
			encoding.writeVarString(to, 'token');
			encoding.writeVarString(to, '4.7.0');
		}),
		ack: { byte: 8, isCount: false },
		countsAnswers: true
	}
};

/** @param step 0 asks with a state vector, 1 answers, 2 tells what has just been written */
export function syncMessage(before: Uint8Array, step: 0 | 1 | 2, content: Uint8Array): Buffer {
	const head = written((to) => {
		encoding.writeVarUint(to, 0);
		encoding.writeVarUint(to, step);
		encoding.writeVarUint(to, content.length);
	});
	return mask(Buffer.concat([before, head, content]));
}

export function greetingMessage(before: Uint8Array, greeting: Uint8Array): Buffer {
	return mask(Buffer.concat([before, greeting]));
}

function written(write: (to: encoding.Encoder) => void): Uint8Array {
	const encoder = encoding.createEncoder();
	write(encoder);
	return encoding.toUint8Array(encoder);
}
