import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { onTestFinished } from 'vitest';

/** A connection on which anything may be written, whether or not it is HTTP. */
export interface RawLine {
	write(words: string): void;
	/** What the server has said so far. */
	said(): string;
	/** The status of each answer so far. */
	statuses(): number[];
	isEnded(): boolean;
	/** Milliseconds from the first word to the last answer. */
	took(): number;
}

export function rawLine(origin: string, words = ''): RawLine {
	const socket = connect(Number(new URL(origin).port), '127.0.0.1');
	const began = performance.now();
	let said = '';
	let isEnded = false;
	let last = began;
	socket.on('data', (part: Buffer) => {
		said += part.toString('latin1');
		last = performance.now();
	});
	socket.on('close', () => (isEnded = true));
	socket.on('error', () => undefined);
	socket.write(words);
	onTestFinished(() => void socket.destroy());
	return {
		write: (more) => void socket.write(more),
		said: () => said,
		statuses: () => [...said.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status)),
		isEnded: () => isEnded,
		took: () => last - began
	};
}

/** A head, with the empty line that ends it. */
export function head(
	origin: string,
	request: string,
	headers: Record<string, string | number> = {}
): string {
	const all = { host: new URL(origin).host, origin, accept: 'text/html', ...headers };
	const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
	return [`${request} HTTP/1.1`, ...lines, '', ''].join('\r\n');
}
