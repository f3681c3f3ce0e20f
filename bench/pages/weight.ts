import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import config from '../../tests/browser/playwright.config';
import { Plenary } from '../../tests/browser/pages/room';
import { keepDemo } from '../../tests/acts/report/report-room';
import { pause, spread, table } from '../figures';

const RUNS = 3;
const BIGGEST = 15;
/** Long enough for whatever the page loads once it is painted. */
const AFTER_MS = 2_000;

interface Fetched {
	url: string;
	kind: string;
	/** Bytes as they came, headers included. */
	bytes: number;
	/** Asked for before the first contentful paint. */
	isEarly: boolean;
}

/** What the board's page fetches, by an empty cache, until it is painted and after. */
export async function measure(): Promise<void> {
	const demo = await keepDemo('breakouts');
	const room = await demo.open();
	await room.stop();
	const browser = await chromium.launch(config.use?.launchOptions);
	const plenary = new Plenary(browser, room.folder);
	try {
		await plenary.start();
		const { cases, groups, people } = await plenary.state();
		const { id } = cases.find(({ number }) => number === 1)!;
		const { sitting, members } = groups.find((group) => group.cases.includes(id))!;
		const { slug } = people.find((person) => person.id === members[0])!;
		const names = await chunkNames();
		for (const encoding of ['br', 'gzip'] as const) {
			const runs: Fetched[][] = [];
			for (let n = 0; n < RUNS; n++) {
				const page = await plenary.enter(slug);
				runs.push(await fetchedBy(page, `/sittings/${sitting}/breakouts/${id}`, encoding));
				await page.context().close();
			}
			print(encoding, runs, names);
		}
	} finally {
		await plenary.end();
		await browser.close();
		await demo.drop();
	}
}

async function fetchedBy(page: Page, path: string, encoding: 'br' | 'gzip'): Promise<Fetched[]> {
	const link = await page.context().newCDPSession(page);
	const asked = new Map<string, { url: string; kind: string; at: number }>();
	const bytes = new Map<string, number>();
	let painted = Infinity;
	link.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp }) => {
		asked.set(requestId, { url: request.url, kind: type ?? 'Other', at: timestamp });
	});
	link.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		bytes.set(requestId, encodedDataLength);
	});
	link.on('Page.lifecycleEvent', ({ name, timestamp }) => {
		if (name === 'firstContentfulPaint') painted = Math.min(painted, timestamp);
	});
	await link.send('Network.enable');
	await link.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': encoding } });
	await link.send('Page.enable');
	await link.send('Page.setLifecycleEventsEnabled', { enabled: true });
	await page.goto(path, { waitUntil: 'load' });
	await pause(AFTER_MS);
	if (painted === Infinity) throw new Error('the page was never painted');
	return [...asked].map(([id, { url, kind, at }]) => ({
		url,
		kind,
		bytes: bytes.get(id) ?? 0,
		isEarly: at <= painted
	}));
}

/** What the build calls each chunk, by the end of its address. */
async function chunkNames(): Promise<Map<string, string>> {
	const file = new URL('../../.svelte-kit/output/client/.vite/manifest.json', import.meta.url);
	const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<
		string,
		{ file: string; name?: string }
	>;
	return new Map(Object.values(manifest).map(({ file: at, name }) => [at, name ?? '']));
}

function print(encoding: string, runs: Fetched[][], names: Map<string, string>): void {
	const scripts = runs.map((run) => run.filter(({ kind }) => kind === 'Script'));
	const kilobytes = (run: Fetched[]) => run.reduce((sum, each) => sum + each.bytes, 0) / 1000;
	const kind = (...kinds: string[]) =>
		runs.map((run) => kilobytes(run.filter((each) => kinds.includes(each.kind))));
	console.log(`\n${encoding}, ${runs.length} visits with an empty cache, kB as sent.\n`);
	console.log(
		table(
			['kB', 'median (range)'],
			[
				[
					'script asked for before the first paint',
					spread(
						scripts.map((run) => kilobytes(run.filter(({ isEarly }) => isEarly))),
						1
					)
				],
				['all script', spread(scripts.map(kilobytes), 1)],
				['style', spread(kind('Stylesheet'), 1)],
				['page', spread(kind('Document'), 1)],
				['fonts and pictures', spread(kind('Font', 'Image'), 1)]
			]
		)
	);
	if (encoding !== 'br') return;
	const biggest = scripts[0].toSorted((a, b) => b.bytes - a.bytes).slice(0, BIGGEST);
	console.log(`\nThe biggest of ${scripts[0].length} scripts.\n`);
	console.log(
		table(
			['kB', 'chunk', 'file', 'when'],
			biggest.map(({ bytes, url, isEarly }) => {
				const file = new URL(url).pathname.slice(1);
				return [
					(bytes / 1000).toFixed(1),
					names.get(file) ?? '',
					file.split('/').slice(-2).join('/'),
					isEarly ? 'before' : 'after'
				];
			})
		)
	);
}
