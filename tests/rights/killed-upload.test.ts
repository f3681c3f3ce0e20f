import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { Serving } from '../serving';
import { enter, sendPaper } from './papers/sending-papers';

const house = new Serving(inject('stages').breakouts);
afterAll(() => house.end());

test('a server killed while a paper arrives has what had arrived before, nothing half, and takes it again', async () => {
	await house.start();
	const elin = await enter(house, 'elin-prosser');
	const folder = join(house.folder, 'papers');
	const wav = new Uint8Array(3_000_000).fill(7);
	wav.set(Buffer.from('RIFF\0\0\0\0WAVEfmt ', 'latin1'));
	const before = await sendPaper(house, elin, { number: 6, name: 'first call.wav' }, wav);
	expect(before.status).toBe(204);
	const whole = readdirSync(folder);

	let isLeft = false;
	const endless = new ReadableStream<Uint8Array>({
		async pull(controller) {
			if (isLeft) return controller.close();
			controller.enqueue(wav);
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
	});
	const cut = sendPaper(house, elin, { number: 6, name: 'second call.wav' }, endless);
	const heard = expect(cut).rejects.toThrow();
	const coming = () => readdirSync(folder).filter((name) => !whole.includes(name));
	await expect
		.poll(() => coming().some((name) => statSync(join(folder, name)).size > 5_000_000), {
			timeout: 20_000
		})
		.toBe(true);
	await house.stop('SIGKILL');
	isLeft = true;
	await heard;
	expect(coming()).toHaveLength(1);

	await house.start();
	expect(readdirSync(folder)).toEqual(whole);
	const { review } = await house.state();
	const read = async () => {
		const page = await fetch(`${house.origin}/reviews/${review.id}/papers`, {
			headers: { cookie: elin }
		});
		return page.text();
	};
	const page = await read();
	expect(page).toContain('first call');
	expect(page).not.toContain('second call');
	const again = await sendPaper(house, elin, { number: 6, name: 'second call.wav' }, wav);
	expect(again.status).toBe(204);
	expect(await read()).toContain('second call');
}, 60_000);
