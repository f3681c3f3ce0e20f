import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { rmSync } from 'node:fs';
import type { DemoStage } from '../../../server/demo/clock';
import { seeded, Serving } from '../../serving';

/** A server of its own as people see it: each of the cast with a browser of their own. */
export class Plenary extends Serving {
	/** Scripts that broke and rules of the page that were: none is expected, ever. */
	readonly faults: string[] = [];
	readonly #contexts: BrowserContext[] = [];

	/** @param seeded a folder with the demo made in it, which is copied; null for an empty house */
	constructor(
		private readonly browser: Browser,
		seeded: string | null
	) {
		super(seeded);
	}

	/** A browser of their own for one of the cast, already entered. */
	async enter(slug: string, options: Visit = {}): Promise<Page> {
		const page = await this.visit(options);
		await this.become(page, slug);
		return page;
	}

	/** In another tab of the same browser somebody enters. */
	async become(page: Page, slug: string): Promise<void> {
		const entered = await page.context().request.post('/demo/enter', {
			form: { person: slug },
			headers: { origin: this.origin },
			maxRedirects: 0
		});
		expect(entered.status()).toBe(303);
	}

	/** The id of the person a browser is signed in as, as its pages name them. */
	async holder(page: Page): Promise<string> {
		const home = await (await page.context().request.get('/')).text();
		return /data-for="([^"]*)"/.exec(home)?.[1] ?? '';
	}

	/** A browser of somebody who has not said who they are. */
	async visit({ lang = 'en', dark = false, width, line }: Visit = {}): Promise<Page> {
		const context = await this.browser.newContext({
			baseURL: this.origin,
			colorScheme: dark ? 'dark' : 'light',
			reducedMotion: 'reduce',
			...(width && { viewport: { width, height: 720 } }),
			...(line && { proxy: { server: line } })
		});
		this.#contexts.push(context);
		await context.addCookies([{ name: 'plenary_language', value: lang, url: this.origin }]);
		context.on('weberror', (fault) => this.faults.push(String(fault.error())));
		context.on('console', (line) => {
			const text = line.text();
			if (text.includes('Content Security Policy')) this.faults.push(text);
		});
		return context.newPage();
	}

	/** Everybody goes home first: pages left open would call for a server that is gone, test after test. */
	override async end(): Promise<void> {
		await Promise.all(this.#contexts.map((context) => context.close()));
		await super.end();
	}
}

export interface Visit {
	lang?: 'en' | 'cy';
	dark?: boolean;
	/** Of the window, in CSS pixels. */
	width?: number;
	/** Address of the proxy through which all of it goes. */
	line?: string;
}

interface Rooms {
	/** `room('plenary')` opens the demo at a stage, `room(null)` an empty house. */
	room: (stage: DemoStage | null) => Promise<Plenary>;
}

/** Every room is ended after its test, and nothing may have broken in it. */
export const test = base.extend<Rooms, { made: (stage: DemoStage) => Promise<string> }>({
	/** The demo at a stage is made once and copied for each test. */
	made: [
		async ({}, provide) => {
			const folders = new Map<DemoStage, Promise<string>>();
			await provide((stage) => {
				const folder = folders.get(stage) ?? seeded(stage);
				folders.set(stage, folder);
				return folder;
			});
			for (const folder of folders.values()) rmSync(await folder, { recursive: true, force: true });
		},
		{ scope: 'worker' }
	],
	room: async ({ browser, made }, provide) => {
		const rooms: Plenary[] = [];
		await provide(async (stage) => {
			const room = new Plenary(browser, stage && (await made(stage)));
			rooms.push(room);
			await room.start();
			return room;
		});
		for (const room of rooms) await room.end();
		expect(rooms.flatMap(({ faults }) => faults)).toEqual([]);
	}
});

export { expect };

/** No violation of WCAG 2.2 A and AA that a tool can see. */
export async function expectAccessible(page: Page): Promise<void> {
	// What lies half under a bar that sticks is a matter of where the page is scrolled to: axe takes it for a
	// target too small. And a colour on its way to another is neither of the two.
	await page.evaluate(async () => {
		await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
		for (const bar of document.querySelectorAll<HTMLElement>('.bar, .draft-nav')) {
			bar.style.position = 'static';
		}
	});
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
	).toEqual([]);
	await page.evaluate(() => {
		for (const bar of document.querySelectorAll<HTMLElement>('.bar, .draft-nav')) {
			bar.style.removeProperty('position');
		}
	});
}
