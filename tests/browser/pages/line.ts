import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/**
 * What lies between one laptop and the server: an ordinary HTTP proxy on loopback. It can let pages through and no
 * WebSocket, and it can fall silent as the line of a laptop that sleeps does.
 */
export class Line {
	readonly #server: Server;
	readonly #sockets = new Set<Socket>();
	#isBlocking = false;
	#isSilent = false;
	/** Tunnels that were refused: a browser asks for one for each WebSocket. */
	refused = 0;

	static async open(): Promise<Line> {
		const line = new Line();
		line.#server.listen(0, '127.0.0.1');
		await once(line.#server, 'listening');
		return line;
	}

	private constructor() {
		this.#server = createServer((asked, answer) => this.#pass(asked, answer));
		this.#server.on('connection', (socket) => this.#keep(socket));
		this.#server.on('connect', (asked: IncomingMessage, socket: Socket) =>
			this.#tunnel(asked, socket)
		);
	}

	get url(): string {
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	/** From now on no WebSocket gets through; those that are open are cut. */
	block(): void {
		this.#isBlocking = true;
		this.#cut();
	}

	unblock(): void {
		this.#isBlocking = false;
	}

	/** Nothing goes either way, and neither end is told. */
	fallSilent(): void {
		this.#isSilent = true;
		for (const socket of this.#sockets) socket.pause();
	}

	/** The laptop is awake. Its connections of before are dead. */
	speak(): void {
		this.#isSilent = false;
		this.#cut();
	}

	async close(): Promise<void> {
		this.#cut();
		this.#server.close();
		await once(this.#server, 'close');
	}

	#cut(): void {
		for (const socket of this.#sockets) socket.destroy();
	}

	#keep(socket: Socket): void {
		if (this.#sockets.has(socket)) return;
		this.#sockets.add(socket);
		socket.on('error', () => undefined);
		socket.on('close', () => this.#sockets.delete(socket));
		if (this.#isSilent) socket.pause();
	}

	#pass(asked: IncomingMessage, answer: ServerResponse): void {
		const { pathname, search, port } = new URL(asked.url ?? '');
		const { method, headers } = asked;
		const to = request({ host: '127.0.0.1', port, path: pathname + search, method, headers });
		to.on('socket', (socket) => this.#keep(socket));
		to.on('response', (given) => {
			answer.writeHead(given.statusCode ?? 502, given.headers);
			given.pipe(answer);
		});
		to.on('error', () => answer.destroy());
		answer.on('close', () => to.destroy());
		asked.pipe(to);
	}

	#tunnel({ url = '' }: IncomingMessage, socket: Socket): void {
		if (this.#isBlocking) {
			this.refused += 1;
			socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
			return;
		}
		const to = connect({ host: '127.0.0.1', port: Number(url.split(':').at(-1)) });
		this.#keep(to);
		to.on('connect', () => {
			socket.write('HTTP/1.1 200 OK\r\n\r\n');
			socket.pipe(to).pipe(socket);
		});
		to.on('close', () => socket.destroy());
		socket.on('close', () => to.destroy());
	}
}
