import { Link, mask, TEXT } from '../gateway/link';

/** One person's link to the announcements, by a bare WebSocket: Socket.IO's letters, and no client of it. */
export class LiveMember {
	readonly link: Link;
	/** It is told of everything from here on. */
	readonly joined: Promise<void>;
	#asked = 0;
	#answered = 0;
	#join: () => void = () => undefined;

	/** @param hears each announcement, as it was sent, and when it came */
	constructor(
		port: number,
		{ id, cookie }: { id: string; cookie: string },
		rooms: readonly string[],
		hears: (announced: string, at: number) => void
	) {
		this.joined = new Promise((resolve) => (this.#join = resolve));
		const say = (text: string) => this.link.send(mask(Buffer.from(text), TEXT));
		const headers = { cookie, origin: `http://localhost:${port}` };
		const nothing = () => undefined;
		this.link = new Link(
			port,
			'/live/?EIO=4&transport=websocket',
			headers,
			nothing,
			(bytes, from, to) => {
				const text = bytes.toString('utf8', from, to);
				if (text === '2') say('3');
				else if (text.startsWith('0{')) say(`40${JSON.stringify({ for: id })}`);
				else if (text.startsWith('44')) throw new Error(`refused: ${text}`);
				else if (text.startsWith('40')) {
					for (const room of rooms) {
						const ask = ['ask', 1, { kind: 'hear', room }];
						say(`42${this.#asked}${JSON.stringify(ask)}`);
						this.#asked += 1;
					}
				} else if (text.startsWith('43')) {
					// Before a case is opened, a member does not hear the review.
					const isReview = rooms[Number.parseInt(text.slice(2), 10)]?.startsWith('review:');
					if (!isReview && !text.includes('"ok":true')) throw new Error(`refused: ${text}`);
					this.#answered += 1;
					if (this.#answered === this.#asked) this.#join();
				} else if (text.startsWith('42')) hears(text, performance.now());
			}
		);
	}
}
