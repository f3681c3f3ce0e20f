import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A letter that a mail server has taken. */
export interface Taken {
	from: string;
	to: string;
	/** Headers by their lower-case names, unfolded and decoded. */
	headers: Record<string, string>;
	/** The text part, decoded. */
	text: string;
	/** As it came. */
	raw: string;
}

/** A step of SMTP that can be answered otherwise: `end` is the dot after the letter. */
type Step = 'HELLO' | 'MAIL' | 'RCPT' | 'DATA' | 'end';
/** What is answered: a line of SMTP, undefined for the usual one, null for a closed connection. */
type Answer = string | null | undefined;

const usual: Record<Step, string> = {
	HELLO: '250 localhost',
	MAIL: '250 ok',
	RCPT: '250 ok',
	DATA: '354 go on',
	end: '250 taken'
};

/** A mail server over a real socket of the loopback. It takes letters, or answers as a test says. */
export class SmtpServer {
	readonly taken: Taken[] = [];
	/** Asked before each answer. */
	answer: (step: Step, line: string) => Answer | Promise<Answer> = () => undefined;
	readonly #server = createServer((socket) => this.#talk(socket));
	readonly #sockets = new Set<Socket>();

	async listen(port = 0): Promise<this> {
		this.#server.listen(port, '127.0.0.1');
		await once(this.#server, 'listening');
		return this;
	}

	get port(): number {
		return (this.#server.address() as AddressInfo).port;
	}

	get url(): string {
		return `smtp://127.0.0.1:${this.port}`;
	}

	/** The people who were written to, as often as they were. */
	get to(): string[] {
		return this.taken.map(({ to }) => to).sort();
	}

	async close(): Promise<void> {
		for (const socket of this.#sockets) socket.destroy();
		this.#server.close();
		await once(this.#server, 'close');
	}

	#talk(socket: Socket): void {
		this.#sockets.add(socket);
		socket.on('close', () => this.#sockets.delete(socket)).on('error', () => undefined);
		socket.write('220 localhost\r\n');
		let [from, to, rest] = ['', '', ''];
		let isLetter = false;
		let turn = Promise.resolve();
		const say = async (step: Step, line: string): Promise<boolean> => {
			const other = await this.answer(step, line);
			if (other === null) socket.destroy();
			if (socket.destroyed) return false;
			const answer = other ?? usual[step];
			socket.write(`${answer}\r\n`);
			return /^[23]/.test(answer);
		};
		const hear = async (line: string) => {
			const [, address = ''] = /<(.*)>/.exec(line) ?? [];
			const word = line.slice(0, 4).toUpperCase();
			if (word === 'MAIL') from = address;
			if (word === 'RCPT') to = address;
			if (word === 'QUIT') return void socket.end('221 bye\r\n');
			if (word === 'DATA') isLetter = await say('DATA', line);
			else await say(word === 'MAIL' || word === 'RCPT' ? word : 'HELLO', line);
		};
		const read = async () => {
			for (;;) {
				const end = rest.indexOf(isLetter ? '\r\n.\r\n' : '\r\n');
				if (end === -1 || socket.destroyed) return;
				const said = rest.slice(0, end);
				rest = rest.slice(end + (isLetter ? 5 : 2));
				if (!isLetter) await hear(said);
				else {
					isLetter = false;
					if (await say('end', said)) this.taken.push({ from, to, ...readLetter(said) });
				}
			}
		};
		socket.setEncoding('latin1').on('data', (some: string) => {
			rest += some;
			turn = turn.then(read);
		});
	}
}

function readLetter(raw: string): Pick<Taken, 'headers' | 'text' | 'raw'> {
	const [head, body] = split(raw);
	const headers = headersIn(head);
	const [, boundary] = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '') ?? [];
	if (!boundary) return { headers, text: decoded(headers, body), raw };
	const [, first = ''] = body.split(`--${boundary}\r\n`);
	const [partHead, partBody] = split(first);
	return { headers, text: decoded(headersIn(partHead), partBody), raw };
}

function split(raw: string): [head: string, body: string] {
	const at = raw.indexOf('\r\n\r\n');
	return [raw.slice(0, at), raw.slice(at + 4)];
}

function headersIn(head: string): Record<string, string> {
	const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
	return Object.fromEntries(
		lines.map((line) => {
			const at = line.indexOf(':');
			return [line.slice(0, at).toLowerCase(), encodedWords(line.slice(at + 1).trim())];
		})
	);
}

function encodedWords(text: string): string {
	return text
		.replaceAll(/\?=\s+=\?/g, '?==?')
		.replaceAll(/=\?utf-8\?(Q|B)\?(.*?)\?=/gi, (_, how: string, said: string) =>
			how.toUpperCase() === 'B'
				? Buffer.from(said, 'base64').toString()
				: quotedPrintable(said.replaceAll('_', ' '))
		);
}

function decoded(headers: Record<string, string>, body: string): string {
	const how = headers['content-transfer-encoding'];
	const text =
		how === 'base64'
			? Buffer.from(body, 'base64').toString()
			: how === 'quoted-printable'
				? quotedPrintable(body.replaceAll('=\r\n', ''))
				: body;
	return text.replaceAll('\r\n', '\n');
}

function quotedPrintable(said: string): string {
	const bytes = said.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
		String.fromCharCode(parseInt(hex, 16))
	);
	return Buffer.from(bytes, 'latin1').toString();
}
