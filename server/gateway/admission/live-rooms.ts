import type { Socket } from 'socket.io';
import { LIVE_PROTOCOL } from '../../../src/lib/live/events';
import type {
	ClientToServer,
	LiveAddress,
	LiveEvent,
	ServerToClient
} from '../../../src/lib/live/events';

export interface KnownSocket {
	/** Person id. */
	person: string;
	/** Session id. */
	session: string;
	/** Real time in milliseconds. */
	sessionEnds: number;
}

export type LiveSocket = Socket<ClientToServer, ServerToClient, Record<string, never>, KnownSocket>;

/** A room that a socket was in, while the person's right to it is read again. */
interface Asked {
	/** What was announced to the room meanwhile. */
	missed: LiveEvent[];
	answered: Promise<void>;
}

/** Which rooms of reviews and sittings a Socket.IO client may be in, read again after each regrade. */
export class LiveRooms {
	readonly #isAllowed: (personId: string, room: LiveAddress) => Promise<boolean>;
	readonly #asked = new Map<LiveSocket, Map<string, Asked>>();
	#regrades = 0;

	constructor(isAllowed: (personId: string, room: LiveAddress) => Promise<boolean>) {
		this.#isAllowed = isAllowed;
	}

	/** Whether the socket's person may hear this room. A regrade while the right is read makes it be read again. */
	async mayHear(socket: LiveSocket, room: string): Promise<boolean> {
		for (;;) {
			const before = this.#regrades;
			const may = await this.#isAllowed(socket.data.person, addressOf(room));
			if (before === this.#regrades) return may;
		}
	}

	/**
	 * Takes these sockets out of their rooms in this turn, reads their rights again, and lets them back in where the
	 * answer is yes. They are then sent what was announced meanwhile.
	 * @param of ids of a review and its sittings: their rooms alone are meant
	 */
	async regrade(sockets: readonly LiveSocket[], of?: ReadonlySet<string>): Promise<void> {
		this.#regrades += 1;
		for (const socket of sockets) {
			for (const room of socket.rooms) {
				if (!/^(review|sitting|floor):/.test(room)) continue;
				if (of === undefined || of.has(idOf(room))) this.#askAgain(socket, room);
			}
		}
		await Promise.all(
			sockets.flatMap((socket) =>
				[...(this.#asked.get(socket)?.values() ?? [])].map(({ answered }) => answered)
			)
		);
	}

	/** Keeps an event, announced to these rooms, for sockets whose right to one of them is being read. */
	keep(rooms: readonly string[], event: LiveEvent): void {
		for (const [socket, asked] of this.#asked) {
			if (rooms.some((room) => socket.rooms.has(room))) continue;
			const room = rooms.find((each) => asked.has(each));
			if (room !== undefined) asked.get(room)?.missed.push(event);
		}
	}

	/** The client has left the room itself: an answer that is still to come does not bring it back. */
	async leave(socket: LiveSocket, room: string): Promise<void> {
		this.#asked.get(socket)?.delete(room);
		await socket.leave(room);
	}

	/** The socket has disconnected. */
	forget(socket: LiveSocket): void {
		this.#asked.delete(socket);
	}

	#askAgain(socket: LiveSocket, room: string): void {
		void socket.leave(room);
		const rooms = this.#asked.get(socket) ?? new Map<string, Asked>();
		this.#asked.set(socket, rooms);
		const missed: LiveEvent[] = [];
		const asked: Asked = { missed, answered: Promise.resolve() };
		rooms.set(room, asked);
		asked.answered = this.mayHear(socket, room)
			.catch(() => false)
			.then((may) => {
				// The client left the room, or another regrade asked again.
				if (rooms.get(room) !== asked) return;
				rooms.delete(room);
				if (rooms.size === 0) this.#asked.delete(socket);
				if (!may || !socket.connected) return;
				void socket.join(room);
				for (const event of missed) socket.emit('live', LIVE_PROTOCOL, event);
			});
	}
}

function addressOf(room: string): LiveAddress {
	const [kind, id] = [room.slice(0, room.indexOf(':')), idOf(room)];
	if (kind === 'floor') return { floor: id };
	return kind === 'review' ? { review: id } : { sitting: id };
}

function idOf(room: string): string {
	return room.slice(room.indexOf(':') + 1);
}
