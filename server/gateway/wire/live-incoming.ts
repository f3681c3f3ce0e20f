import type { Socket as Link, Transport } from 'engine.io';
import type { WebSocket } from 'ws';
import { CLOSE } from '../../../src/lib/live/codes';
import type { GatewayLogger } from '../board/load';
import { Bucket, LIVE_PACKETS } from '../guard/rates';
import type { Rate } from '../guard/rates';

/** Milliseconds. A client that would wait longer than this is told to come back later. */
const LONG_WAIT = 2_000;
/** Milliseconds a socket may stay unread before it is closed. */
const LONGEST_WAIT = 30_000;
/** Milliseconds that a close frame has to reach the client. */
const CLOSING = 1_000;

/**
 * Limits the packets of one live link from the first, which comes before the client is recognised. Beyond the rate its
 * WebSocket is not read until the debt is repaid; of a long debt the packets are dropped and the socket is closed
 * with 1013 afterwards. A link that polls is closed at once, because its requests cannot be paused. A fault while a
 * packet is counted is logged and closes the link.
 */
export function limitLink(link: Link, log: GatewayLogger, rate: Rate = LIVE_PACKETS): void {
	const bucket = new Bucket(rate, Date.now());
	let isOver = false;
	const charge = (transport: Transport) => {
		if (isOver) return;
		const wait = bucket.take(1, Date.now());
		if (wait === 0) return;
		const socket = socketOf(transport);
		isOver = wait > LONG_WAIT;
		if (isOver) transport.removeAllListeners('packet');
		if (!socket) return isOver ? void link.close(true) : undefined;
		if (isOver) {
			socket.pause();
			setTimeout(() => closeUnread(socket), Math.min(wait, LONGEST_WAIT)).unref();
		} else if (!socket.isPaused) {
			socket.pause();
			setTimeout(() => isOver || socket.resume(), wait).unref();
		}
	};
	const watch = (transport: Transport) => {
		const one = () => {
			try {
				charge(transport);
			} catch (error) {
				isOver = true;
				closeFaulty(link, log, error);
			}
		};
		transport.on('packet', one);
		socketOf(transport)?.on('ping', one).on('pong', one);
	};
	watch(link.transport);
	link.on('upgrading', watch);
}

/** After a fault of ours: logs it and closes the link with 1013, or cuts it where it polls. The client comes back. */
export function closeFaulty(link: Link, log: GatewayLogger, error: unknown): void {
	log.error({ error: String(error) }, 'a packet of a live link could not be handled');
	const socket = socketOf(link.transport);
	if (socket) closeUnread(socket);
	else link.close(true);
}

function closeUnread(socket: WebSocket): void {
	socket.close(CLOSE.tryLater);
	setTimeout(() => socket.terminate(), CLOSING).unref();
}

/** The socket of a WebSocket transport; none of one that polls. */
function socketOf(transport: Transport): WebSocket | undefined {
	return transport.name === 'websocket'
		? (transport as unknown as { socket: WebSocket }).socket
		: undefined;
}
