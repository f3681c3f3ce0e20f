import type { Browser } from '@playwright/test';
import type { HeavyPage } from './heavy-pdf';

/** Scans are made in the browser: a sheet of typed lines on paper that is not quite white, as JPEG. */
export async function pagesOf(browser: Browser, pages: number): Promise<HeavyPage[]> {
	const [width, height] = [1240, 1754];
	const page = await browser.newPage();
	const scans: Buffer[] = [];
	for (let n = 0; n < 10; n += 1) {
		const made = await page.evaluate(
			([wide, high, seed]) => {
				const canvas = document.createElement('canvas');
				[canvas.width, canvas.height] = [wide, high];
				const pen = canvas.getContext('2d')!;
				pen.fillStyle = '#f4f1ea';
				pen.fillRect(0, 0, wide, high);
				pen.fillStyle = '#222';
				pen.font = '22px serif';
				for (let line = 0; line < 48; line += 1) {
					const from = (line * 7 + seed * 13) % 40;
					pen.fillText(
						`${'The caller said that nobody had rung back since. '.repeat(3).slice(from, from + 95)}`,
						120,
						140 + line * 32
					);
				}
				const pixels = pen.getImageData(0, 0, wide, high);
				let state = seed + 1;
				for (let at = 0; at < pixels.data.length; at += 4) {
					state = (state * 1664525 + 1013904223) >>> 0;
					const grain = (state >>> 28) - 8;
					for (let part = 0; part < 3; part += 1) pixels.data[at + part] += grain;
				}
				pen.putImageData(pixels, 0, 0);
				return canvas.toDataURL('image/jpeg', 0.6).split(',')[1];
			},
			[width, height, n] as const
		);
		scans.push(Buffer.from(made, 'base64'));
	}
	await page.close();
	const lines = (n: number) =>
		Array.from(
			{ length: 50 },
			(_, line) =>
				`Page ${n}, line ${line}: an entry of the log, as it was typed on the day it was made.`
		);
	return Array.from({ length: pages }, (_, n): HeavyPage =>
		n % 2 ? { words: lines(n + 1) } : { scan: scans[(n / 2) % scans.length], width, height }
	);
}
