import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { percentile } from '../figures';

/** What one page saw since it was last asked. Times in milliseconds since 1970. */
export interface Seen {
	/** Letters typed here: the length of the field with it, and when the browser had the key. */
	keys: Mark[];
	/** Letters of others painted here. */
	paints: Mark[];
	/** How far this page's clock is from the machine's. */
	skew: number;
}

interface Mark {
	field: string;
	length: number;
	at: number;
}

declare global {
	interface Window {
		seen: Pick<Seen, 'keys' | 'paints'>;
	}
}

/** Before any script of the page: notes each key, and each text put into a field once it is painted. */
export function watchPaints(page: Page): Promise<unknown> {
	return page.addInitScript({ path: fileURLToPath(new URL('watch-paints.js', import.meta.url)) });
}

/** Empties what the page has noted. */
export function takeSeen(page: Page): Promise<Seen> {
	return page.evaluate(() => {
		const { seen } = window;
		window.seen = { keys: [], paints: [] };
		return { ...seen, skew: performance.timeOrigin + performance.now() - Date.now() };
	});
}

/** Milliseconds from every key to its paint in every other browser; `missing` were never painted. */
export function delays(all: readonly Seen[]): { delays: number[]; missing: number } {
	const found: number[] = [];
	let missing = 0;
	for (const [writer, { keys }] of all.entries()) {
		for (const [reader, { paints }] of all.entries()) {
			if (reader === writer) continue;
			for (const key of keys) {
				const paint = paints.find(
					({ field, length }) => field === key.field && length >= key.length
				);
				if (paint) found.push(paint.at - key.at);
				else missing += 1;
			}
		}
	}
	return { delays: found, missing };
}

export interface Run {
	p50: number;
	p95: number;
	p99: number;
	count: number;
	missing: number;
}

export function runOf(all: readonly Seen[]): Run {
	const { delays: found, missing } = delays(all);
	const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(found, share));
	return { p50, p95, p99, count: found.length, missing };
}
