import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { createSubscriber } from 'svelte/reactivity';
import type { LiveAsk, LiveRoom } from '../../live/ask';
import { LIVE_PROTOCOL } from '../../live/events';
import { madeFor } from './made-for';
import { pageSession } from './page-session';
import type { PageSession } from './page-session';
import type { ClientToServer, LiveEvent, LiveReply, ServerToClient } from '../../live/events';

/** `refused`: the session has ended, or is another person’s. `outdated`: the server speaks another protocol, a reload mends it. */
export type LiveLinkState = 'connecting' | 'connected' | 'offline' | 'refused' | 'outdated';

/** How long the server may take to answer before it counts as offline, in milliseconds. */
const patience = 10_000;

/**
 * What happens in the rooms this page listens to. It comes back by itself and listens there again: after a refusal once
 * the browser is signed in as the page's own person again.
 */
export class LiveLink {
	readonly #socket: Socket<ServerToClient, ClientToServer>;
	#rooms: readonly LiveRoom[];
	readonly #subscribe: () => void;
	#state: LiveLinkState = 'connecting';
	#update: () => void = () => undefined;
	#closed = false;
	readonly #session: Pick<PageSession, 'whenOwn'>;
	/** How to give up waiting for the page's own session. */
	#giveUp: () => void = () => undefined;
	/** Refusals since it was connected last. */
	#refusals = 0;
	/** Up to which announcement the page is true; null once it has listened and is told of every one. */
	#readUpTo: number | null;

	/**
	 * @param readUpTo the number of the last announcement before the page was read on the server
	 * @param hear called for each event, and never for what happened while the page was away
	 * @param missed called after a gap, the one before the first listening as well, when the page should
	 * read everything again
	 */
	constructor(
		rooms: readonly LiveRoom[],
		readUpTo: number,
		hear: (event: LiveEvent) => void,
		missed: () => void = () => undefined,
		at: {
			url?: string;
			headers?: Record<string, string>;
			madeFor?: string;
			session?: Pick<PageSession, 'whenOwn'>;
		} = {}
	) {
		this.#session = at.session ?? pageSession;
		this.#rooms = rooms;
		this.#readUpTo = readUpTo;
		this.#subscribe = createSubscriber((update) => {
			this.#update = update;
			return () => (this.#update = () => undefined);
		});
		this.#socket = io(at.url ?? '', {
			path: '/live',
			forceNew: true,
			extraHeaders: at.headers,
			auth: { for: at.madeFor ?? madeFor() },
			randomizationFactor: 0.5
		});
		this.#socket.on('connect', () => {
			const { id } = this.#socket;
			void this.#listen().then((last) => {
				// The connection was lost: the next one subscribes again.
				if (this.#socket.id !== id) return;
				if (this.#readUpTo === null || last > this.#readUpTo) missed();
				this.#readUpTo = null;
				this.#refusals = 0;
				this.#become('connected');
			});
		});
		this.#socket.on('disconnect', (why) => {
			// Ended by the server: the session that it was opened with is over.
			if (why === 'io server disconnect') this.#refuse();
			else this.#become('offline');
		});
		this.#socket.on('connect_error', (error) => {
			const isOver = /^(expired|other-person)/.test(error.message);
			if (isOver) return this.#refuse();
			this.#become('offline');
			// The server refused for now. Socket.IO does not retry after that, so this does.
			if (!this.#socket.active) this.#later();
		});
		this.#socket.on('live', (protocol, event) => {
			if (protocol === LIVE_PROTOCOL) hear(event);
			else this.#become('outdated');
		});
	}

	get state(): LiveLinkState {
		this.#subscribe();
		return this.#state;
	}

	/** Listens in a room as well; no where the person may not. */
	async listen(room: LiveRoom): Promise<LiveReply> {
		this.#rooms = [...this.#rooms.filter((known) => known !== room), room];
		return this.#ask({ kind: 'hear', room });
	}

	async leave(room: LiveRoom): Promise<void> {
		this.#rooms = this.#rooms.filter((known) => known !== room);
		await this.#ask({ kind: 'leave', room });
	}

	/** Domain time of the server, in milliseconds; null where it does not answer. */
	async time(): Promise<number | null> {
		const reply = await this.#ask({ kind: 'time' });
		return (reply.ok && reply.now) || null;
	}

	close(): void {
		this.#closed = true;
		this.#giveUp();
		this.#socket.close();
	}

	/** Answers with the number of what was last announced in any of the rooms. */
	async #listen(): Promise<number> {
		const last = await Promise.all(this.#rooms.map((room) => this.#hear(room)));
		return Math.max(0, ...last);
	}

	/** A room that could not be asked for now is asked for again, as long as the link holds. */
	async #hear(room: LiveRoom): Promise<number> {
		const { id } = this.#socket;
		for (;;) {
			const reply = await this.#ask({ kind: 'hear', room });
			if (reply.ok) return reply.last ?? Infinity;
			const isForNow = reply.why === 'try-later' || reply.why === 'offline';
			if (!isForNow || this.#socket.id !== id) return 0;
			await new Promise((resolve) => setTimeout(resolve, 1_000 + 4_000 * Math.random()));
		}
	}

	async #ask(ask: LiveAsk): Promise<LiveReply> {
		try {
			return await this.#socket.timeout(patience).emitWithAck('ask', LIVE_PROTOCOL, ask);
		} catch {
			return { ok: false, why: 'offline' };
		}
	}

	#refuse(): void {
		this.#become('refused');
		this.#giveUp();
		const isFirst = this.#refusals === 0;
		this.#refusals += 1;
		this.#giveUp = this.#session.whenOwn(() => {
			if (isFirst && !this.#closed) this.#socket.connect();
			else this.#later();
		});
	}

	#later(): void {
		setTimeout(() => !this.#closed && this.#socket.connect(), 1_000 + 4_000 * Math.random());
	}

	#become(state: LiveLinkState): void {
		this.#state = state;
		this.#update();
	}
}
