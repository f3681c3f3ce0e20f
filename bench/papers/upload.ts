import { readFileSync } from 'node:fs';
import type { Serving } from '../../tests/serving';
import { sendPaper } from '../../tests/rights/papers/sending-papers';
import { pause, table } from '../figures';

const UPLOAD = 500_000_000;

/** 500 MB in one file, and what the server's memory does meanwhile. */
export async function sendMuch(house: Serving, cookie: string): Promise<void> {
	const resident = () =>
		Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${house.pid}/status`, 'latin1'))?.[1]) / 1000;
	const piece = new Uint8Array(64 * 1024).fill(7);
	const head = new Uint8Array(piece);
	head.set(Buffer.from('RIFF\0\0\0\0WAVEfmt ', 'latin1'));
	let left = UPLOAD;
	const body = new ReadableStream<Uint8Array>({
		pull(controller) {
			if (left <= 0) return controller.close();
			controller.enqueue(left === UPLOAD ? head : piece.slice(0, Math.min(left, piece.length)));
			left -= piece.length;
		}
	});
	const seen: number[] = [];
	const before = resident();
	const watching = setInterval(() => seen.push(resident()), 100);
	const begun = performance.now();
	const answer = await sendPaper(house, cookie, { number: 8, name: 'long call.wav' }, body);
	const took = (performance.now() - begun) / 1000;
	clearInterval(watching);
	if (answer.status !== 204) throw new Error(`the upload was answered ${answer.status}`);
	await pause(1_000);
	const row = (label: string, value: number) => [label, value.toFixed(0)];
	console.log(
		table(
			[`${UPLOAD / 1e6} MB sent in ${took.toFixed(1)} s: server's memory, MB`, 'RSS'],
			[
				row('before', before),
				row('most while it arrives', Math.max(...seen)),
				row('more than before, at most', Math.max(...seen) - before),
				row('after', resident())
			]
		)
	);
}
