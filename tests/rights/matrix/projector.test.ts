import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findingsName } from '../../../src/lib/board/names';
import { words } from '../../../src/lib/words/words';
import { openDatabase } from '../../../server/store/engine/database';
import type { Content } from './content';
import { allSent, contentOf, leaks, ofCase } from './content';
import { found, Room } from '../room';
import { edit, Link } from '../wire';

const CHAIR = 'margaret-pugh';
const OFFICE = 'elin-prosser';

describe('the screen before the room, by all that is sent to it', () => {
	let room: Room;
	let content: Content;
	let path: string;
	const sentTo = async (slug: string) =>
		allSent(room, slug, { opened: [path], fetched: [`${path}/__data.json`] });
	const cookieOf = async (slug: string) => found((await room.cookie(slug)) ?? undefined);
	const act = async (slug: string, at: string, form: Record<string, string>) => {
		const { type } = await room.act(await cookieOf(slug), at, form);
		expect(['success', 'redirect']).toContain(type);
	};
	const open = (number: number) =>
		act(CHAIR, `/sittings/${room.sitting}/plenary?/open`, {
			caseId: room.case(number),
			anyway: 'yes'
		});
	const standDown = (slug: string, number: number) =>
		act(slug, `/reviews/${room.review}/declare?/declare`, {
			[`case-${room.case(number)}`]: 'conflict'
		});

	beforeAll(async () => {
		room = await Room.open('plenary');
		content = await contentOf(room);
		path = `/sittings/${room.sitting}/projector`;
	});
	afterAll(() => room.end());

	test('before a case is opened: no word of a group, nobody’s name, not even the reader’s, and no reference', async () => {
		const db = await openDatabase(`${room.folder}/plenary.sqlite`);
		const references = await db.selectFrom('case_references').select('reference').execute();
		await db.destroy();
		expect(references.length).toBeGreaterThan(10);
		for (const slug of [CHAIR, OFFICE]) {
			const sent = await sentTo(slug);
			expect([...sent.values()].every((body) => body.includes('"waiting"'))).toBe(true);
			for (const { number } of room.known.cases)
				expect(leaks(sent, ofCase(content, number))).toEqual([]);
			expect(
				leaks(
					sent,
					references.map(({ reference }) => reference)
				)
			).toEqual([]);
			expect(namesIn(sent)).toEqual([]);
		}
	});

	test('of an opened case its findings alone, of no other case anything, and still nobody’s name', async () => {
		await open(13);
		for (const slug of [CHAIR, OFFICE]) {
			const sent = await sentTo(slug);
			// The points of both groups became findings; their answers and papers did not.
			expect(leaks(sent, ofCase(content, 13))).not.toEqual([]);
			expect(leaks(sent, content.papers.get(13) ?? [])).toEqual([]);
			for (const { number } of room.known.cases.filter((each) => each.number !== 13))
				expect(leaks(sent, ofCase(content, number))).toEqual([]);
			expect(namesIn(sent)).toEqual([]);
		}

		const link = async (slug: string, query?: string) => {
			const cookie = await cookieOf(slug);
			return new Link(room.origin, findingsName(room.case(13)), { cookie }, query).settled();
		};
		const priya = await link('priya-nair');
		const [page, screen] = [await link(CHAIR), await link(CHAIR, 'ext=1&screen=1')];
		const said = ({ frames }: Link) => Buffer.concat(frames).toString('utf8');
		priya.bePresent();
		await page.until(() => said(page).includes('Priya Nair'));
		// What is sent to the screen comes in order: this edit comes after whatever came of her presence.
		await priya.write((doc) => edit(doc, 'findings', 'priya', 'en'));
		await screen.until(() => screen.doc.store.clients.has(priya.doc.clientID));
		const later = await link(CHAIR, 'ext=1&screen=1');
		for (const each of [screen, later])
			for (const { name } of room.known.people) expect(said(each)).not.toContain(name);
		for (const each of [priya, page, screen, later]) each.end();
	});

	test.each([
		[OFFICE, 13],
		[CHAIR, 15]
	])('%s stands down while it is shown: link and page have nothing of it', async (slug, number) => {
		await open(number);
		const screen = await new Link(
			room.origin,
			findingsName(room.case(number)),
			{ cookie: await cookieOf(slug) },
			'ext=1&screen=1'
		).settled();
		expect(screen.isSynced).toBe(true);
		await standDown(slug, number);
		await screen.until(() => screen.closed !== null);
		expect(screen.closed?.code).toBe(4403);

		const sent = await sentTo(slug);
		expect(leaks(sent, ofCase(content, number))).toEqual([]);
		const { body, status } = await room.ask(await cookieOf(slug), path);
		expect(status).toBe(200);
		expect(body).toContain(words.en.projector.withheld);
		expect(body).not.toMatch(/conflict/i);
	});

	const namesIn = (sent: Map<string, string>) =>
		leaks(
			sent,
			room.known.people.map(({ name }) => name)
		);
});
