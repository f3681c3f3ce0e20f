import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalText } from '../../../src/lib/sentences/refusals';
import { words } from '../../../src/lib/words/words';
import type { Content } from '../matrix/content';
import { contentOf } from '../matrix/content';
import { found, KINDS, Room } from '../room';
import type { Kind } from '../room';

let room: Room;
let content: Content;
beforeAll(async () => {
	room = await Room.open('plenary');
	content = await contentOf(room);
});
afterAll(() => room.end());

const page = (number: number) => `/sittings/${room.sittingOf(number)}/cases/${room.case(number)}`;
const readers: Kind[] = ['placed', 'present', 'chair', 'coordinator'];

test('once case 14 is opened its papers are read by everybody present, and by no one else', async () => {
	const opened = await room.act(
		await room.cookie('chair'),
		`/sittings/${room.sitting}/plenary?/open`,
		{ caseId: room.case(14), anyway: 'yes' }
	);
	expect(opened.type).toBe('redirect');

	const words14 = found(content.papers.get(14));
	for (const kind of KINDS) {
		for (const path of [page(14), `${page(14)}/__data.json`]) {
			const { body } = await room.ask(await room.cookie(kind), path);
			const reads = words14.some((phrase) => body.includes(phrase));
			expect([kind, path, reads]).toEqual([kind, path, readers.includes(kind)]);
		}
	}
	const findings = `/sittings/${room.sitting}/plenary/${room.case(14)}`;
	const { body } = await room.ask(await room.cookie('present'), findings);
	expect(body).toContain(`href="${page(14)}"`);
});

test('who stands down from it is told so there, in their own language, and led there no more', async () => {
	const kofi = await room.cookie('kofi-mensah');
	expect((await room.ask(kofi, page(14))).status).toBe(200);
	await room.act(kofi, `/reviews/${room.review}/declare?/declare`, {
		[`case-${room.case(14)}`]: 'conflict'
	});
	for (const lang of ['en', 'cy'] as const) {
		const { status, body } = await room.ask(kofi, page(14), { lang });
		expect(status).toBe(403);
		expect(body).toContain(refusalText(words[lang], 'stood-down'));
	}
	const reviewPage = await room.ask(kofi, `/reviews/${room.review}`);
	expect(reviewPage.body).not.toContain(page(14));
	expect(reviewPage.body).toContain(page(13));
});
