/**
 * Requests of one address that are passed on at once, and how many more in each second. Pages wait longest before their
 * readers notice; papers are asked for in many small parts (request-rates.ts).
 */
const RATES = {
	pages: { atOnce: 1_200, perSecond: 80 },
	papers: { atOnce: 16_000, perSecond: 600 }
};
/** Requests of one address that wait: ten seconds of pages. What comes beyond is refused. */
const MOST_WAITING = 800;
/** Milliseconds before somebody is told that the queue is full: told at once, a program asks again at once. */
const REFUSED_AFTER = 1_000;
/** Requests of all addresses that wait to be told so. Beyond, connections are cut. */
const MOST_REFUSED = 2_000;
/** Milliseconds between two slices of those that wait. */
const SLICE = 50;
/** Addresses that are remembered before those that owe nothing are forgotten. */
const REMEMBERED = 1_000;

/**
 * @typedef {'pages' | 'papers'} Kind
 * @typedef {{ pass: () => void, isGone: () => boolean }} Waiting
 * @typedef {{ free: number, at: number, waiting: Waiting[], timer: NodeJS.Timeout | null }} Line
 */

/**
 * Lets requests in at a rate for each address. Beyond it they wait: their heads were read, and nothing else is done for
 * them, so a flood from one address takes no time from the others.
 */
export class DoorQueue {
	/** @type {Map<string, Line>} */
	#lines = new Map();
	#rates;
	#mostWaiting;
	#refused = 0;

	constructor({ rates = RATES, mostWaiting = MOST_WAITING } = {}) {
		this.#rates = rates;
		this.#mostWaiting = mostWaiting;
	}

	/**
	 * @param {Kind} kind
	 * @param {string} address
	 * @param {Waiting} request
	 * @param {(seconds: number) => void} refuse called after a pause where the queue is full
	 * @param {() => void} cut called where too many wait to be refused
	 */
	enter(kind, address, request, refuse, cut) {
		const seconds = this.#enter(kind, address, request);
		if (seconds === 0) return;
		if (this.#refused >= MOST_REFUSED) return cut();
		this.#refused += 1;
		setTimeout(() => {
			this.#refused -= 1;
			if (!request.isGone()) refuse(seconds);
		}, REFUSED_AFTER).unref();
	}

	/**
	 * @param {Kind} kind
	 * @param {string} address
	 * @param {Waiting} request `pass` is called when its turn has come, unless its sender is gone by then
	 * @returns {number} 0, or where the queue is full the seconds after which there is room
	 */
	#enter(kind, address, request) {
		const { atOnce, perSecond } = this.#rates[kind];
		const line = this.#lineOf(`${kind} ${address}`, atOnce);
		repay(line, atOnce, perSecond);
		if (line.waiting.length === 0 && line.free >= 1) {
			line.free -= 1;
			request.pass();
			return 0;
		}
		if (line.waiting.length >= this.#mostWaiting) {
			line.waiting = line.waiting.filter(({ isGone }) => !isGone());
			if (line.waiting.length >= this.#mostWaiting) return Math.ceil(this.#mostWaiting / perSecond);
		}
		line.waiting.push(request);
		line.timer ??= setInterval(() => passOn(line, atOnce, perSecond), SLICE).unref();
		return 0;
	}

	/**
	 * @param {string} key
	 * @param {number} atOnce
	 */
	#lineOf(key, atOnce) {
		const known = this.#lines.get(key);
		if (known) return known;
		if (this.#lines.size >= REMEMBERED) this.#forget();
		/** @type {Line} */
		const line = { free: atOnce, at: performance.now(), waiting: [], timer: null };
		this.#lines.set(key, line);
		return line;
	}

	/** Addresses that have everything free again by now. */
	#forget() {
		for (const [key, line] of this.#lines) {
			const { atOnce, perSecond } = this.#rates[/** @type {Kind} */ (key.split(' ')[0])];
			repay(line, atOnce, perSecond);
			if (line.free >= atOnce && line.waiting.length === 0) this.#lines.delete(key);
		}
	}
}

/**
 * @param {Line} line
 * @param {number} atOnce
 * @param {number} perSecond
 */
function repay(line, atOnce, perSecond) {
	const now = performance.now();
	line.free = Math.min(atOnce, line.free + ((now - line.at) * perSecond) / 1_000);
	line.at = now;
}

/**
 * @param {Line} line
 * @param {number} atOnce
 * @param {number} perSecond
 */
function passOn(line, atOnce, perSecond) {
	repay(line, atOnce, perSecond);
	while (line.waiting.length > 0 && line.free >= 1) {
		const next = line.waiting.shift();
		if (!next || next.isGone()) continue;
		line.free -= 1;
		next.pass();
	}
	if (line.waiting.length > 0 || !line.timer) return;
	clearInterval(line.timer);
	line.timer = null;
}
