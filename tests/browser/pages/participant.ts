import WebSocket from 'ws';
import type { LiveRoom } from '../../../src/lib/live/ask';
import type { LiveEvent } from '../../../src/lib/live/events';
import { readFindings } from '../../../src/lib/board/documents/findings';
import { textOf } from '../../../src/lib/board/documents/entry';
import { shown } from '../../../src/lib/meeting/findings/placement';
import { BoardLink } from '../../../src/lib/room/link/board-link';
import { LiveLink } from '../../../src/lib/room/link/LiveLink.svelte';
import type { Plenary } from './room';

/** One of the cast in the room by the product's own two links, without a browser. */
export class Participant {
	readonly heard: LiveEvent[] = [];
	/** Times the page would have read everything again. */
	missed = 0;
	readonly live: LiveLink;
	readonly findings: BoardLink;

	static async join(
		house: Plenary,
		slug: string,
		at: { board: string; rooms: readonly LiveRoom[] }
	): Promise<Participant> {
		const entered = await fetch(`${house.origin}/demo/enter`, {
			method: 'POST',
			redirect: 'manual',
			headers: { origin: house.origin },
			body: new URLSearchParams({ person: slug })
		});
		const [cookie] = entered.headers.getSetCookie()[0].split(';', 1);
		return new Participant(house.origin, cookie, at);
	}

	private constructor(
		origin: string,
		cookie: string,
		at: { board: string; rooms: readonly LiveRoom[] }
	) {
		this.live = new LiveLink(
			at.rooms,
			Infinity,
			(event) => this.heard.push(event),
			() => (this.missed += 1),
			{ url: origin, headers: { cookie, origin } }
		);
		this.findings = new BoardLink({
			url: `${origin.replace('http', 'ws')}/boards`,
			board: at.board,
			Socket: socketWith({ cookie, origin })
		});
	}

	/** Both links are there, and everything typed is kept. */
	get isBack(): boolean {
		return this.live.state === 'connected' && this.findings.state.is === 'saved';
	}

	/** The first finding, as it is on the screen. */
	get words(): string {
		return this.#first().toString();
	}

	/** At the end of the first finding, in English. */
	write(words: string): void {
		const text = this.#first();
		text.insert(text.length, words);
	}

	leave(): void {
		this.live.close();
		this.findings.close();
	}

	#first() {
		const { doc } = this.findings;
		const [first] = shown(readFindings(doc));
		return textOf(doc, 'findings', first.id, 'en');
	}
}

function socketWith(headers: Record<string, string>): typeof globalThis.WebSocket {
	class SocketWithHeaders extends WebSocket {
		constructor(url: string | URL, protocols?: string | string[]) {
			super(url, protocols, { headers });
			this.on('error', () => undefined);
		}
	}
	return SocketWithHeaders as unknown as typeof globalThis.WebSocket;
}
