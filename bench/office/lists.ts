import WebSocket from 'ws';
import * as Y from 'yjs';
import { readFrame, step1Frame, updateFrame } from '../../server/gateway/wire/frames';
import { answerNote } from '../../src/lib/board/documents/board';
import { boardName } from '../../src/lib/board/names';
import { FRAME } from '../../src/lib/live/frames';
import { dateCell, workbook } from '../../tests/documents/tables/workbook';
import { pause, percentile, spread, table } from '../figures';
import { longList, ROWS, ServedOffice } from './served-office';

/** Milliseconds between two letters of one writer. */
const LETTER_EVERY = 50;
/** Milliseconds that boards are measured alone, before each import. */
const ALONE = 6_000;
const RUNS = 3;

/** What importing the longest list takes, and what those who write on boards feel of it. */
export async function measure(): Promise<void> {
	const office = await ServedOffice.open();
	try {
		const elin = await office.enter('elin-prosser');
		const writers = await Writers.atTheirBoards(office);
		const files = [
			['list.csv', longList(ROWS)],
			['list.xlsx', asWorkbook()]
		] as const;
		const rows: string[][] = [];
		for (const [name, file] of files) {
			const took: number[] = [];
			const memory: number[] = [];
			const alone: number[] = [];
			const beside: number[] = [];
			for (let run = 0; run < RUNS; run++) {
				alone.push(...(await writers.during(() => pause(ALONE))));
				memory.push(
					await office.memoryOf(async () => {
						const work = async () => void took.push(await office.importList(elin, name, file));
						beside.push(...(await writers.during(work)));
					})
				);
			}
			const p99 = [alone, beside].map((acks) => percentile(acks, 0.99));
			rows.push([
				`${name}, ${ROWS.toLocaleString('en-GB')} rows, ${(file.length / 1e6).toFixed(1)} MB`,
				spread(
					took.map((ms) => ms / 1000),
					1
				),
				spread(memory),
				`${p99[0].toFixed(1)} → ${p99[1].toFixed(1)}`,
				(p99[1] / p99[0]).toFixed(2),
				`${alone.length} and ${beside.length}`
			]);
		}
		writers.leave();
		const head = ['list', 'stored after, s', 'memory, MB', 'ack p99, ms', '÷ alone', 'letters'];
		console.log(table(head, rows));
	} finally {
		await office.end();
	}
}

/** The six of the first sitting, each at a board of their group, writing in an answer of their own. */
class Writers {
	private constructor(private readonly seats: readonly Seat[]) {}

	static async atTheirBoards(office: ServedOffice): Promise<Writers> {
		const { groups, people, sittings, cases } = office.state;
		const now = groups.filter(({ sitting }) => sitting === sittings[0].id);
		const seats = now.flatMap((group) =>
			group.members.map(async (member, n) => {
				const { slug } = people.find(({ id }) => id === member)!;
				const open = group.cases.filter((id) => !cases.find((each) => each.id === id)!.opened);
				const name = boardName(open[n % open.length], group.id);
				const at = `${office.origin.replace('http', 'ws')}/boards/${encodeURIComponent(name)}?ext=1`;
				const seat = new Seat(at, await office.enter(slug), ['4', '12', '13a'][n % 3]);
				await seat.joined;
				return seat;
			})
		);
		return new Writers(await Promise.all(seats));
	}

	/** Milliseconds to the acknowledgement of each letter that is written meanwhile. */
	async during(work: () => Promise<unknown>): Promise<number[]> {
		let isOver = false;
		const acks: number[] = [];
		const writing = this.seats.map(async (seat, n) => {
			await pause((LETTER_EVERY / this.seats.length) * n);
			while (!isOver) {
				const begun = performance.now();
				await seat.type();
				acks.push(performance.now() - begun);
				await pause(Math.max(0, LETTER_EVERY - (performance.now() - begun)));
			}
		});
		await work().finally(() => (isOver = true));
		await Promise.all(writing);
		return acks;
	}

	leave(): void {
		for (const seat of this.seats) seat.leave();
	}
}

/** One member at a board, without a browser. */
class Seat {
	readonly joined: Promise<void>;
	readonly #doc = new Y.Doc();
	readonly #socket: WebSocket;
	readonly #prompt: string;
	#acknowledged: () => void = () => undefined;

	constructor(url: string, cookie: string, prompt: string) {
		this.#prompt = prompt;
		this.#socket = new WebSocket(url, { headers: { cookie } });
		this.joined = new Promise((resolve) => {
			this.#socket.on('message', (data: Buffer) => {
				if (data[0] === FRAME.ack) this.#acknowledged();
				const heard = readFrame(new Uint8Array(data));
				if (heard?.kind !== 'step2' && heard?.kind !== 'update') return;
				Y.applyUpdate(this.#doc, heard.update, 'server');
				if (heard.kind === 'step2') resolve();
			});
		});
		this.#socket.on('open', () => this.#socket.send(step1Frame(this.#doc)));
		this.#doc.on('update', (update: Uint8Array, from: unknown) => {
			if (from !== 'server') this.#socket.send(updateFrame(update));
		});
	}

	/** Resolves when the letter is acknowledged. */
	type(): Promise<void> {
		const note = answerNote(this.#doc, this.#prompt);
		return new Promise((resolve) => {
			this.#acknowledged = resolve;
			this.#doc.transact(() => note.insert(note.length, 'a'));
		});
	}

	leave(): void {
		this.#socket.terminate();
	}
}

function asWorkbook(): Buffer {
	const lines = Array.from({ length: ROWS }, (_, n) => [
		`GT-2023-${String(n).padStart(6, '0')}`,
		dateCell(44958 + (n % 28)),
		dateCell(45017 + (n % 28)),
		'Closed',
		['Theft', 'Assault', 'Fraud', 'Burglary'][n % 4]
	]);
	const heads = ['Reference', 'Date opened', 'Date closed', 'Status', 'Type'];
	return workbook({ sheets: [{ rows: [heads, ...lines] }] });
}
