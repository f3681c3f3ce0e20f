import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { boardName, draftName, findingsName } from '../../src/lib/board/names';
import { words } from '../../src/lib/words/words';
import type { Content } from './matrix/content';
import { addresses, allSent, contentOf, leaks, ofCase } from './matrix/content';
import { found, Room } from './room';
import { edit, Link, live, say } from './wire';
import { STAGES } from './stages';

/** Who stands down from which case, and which other case of theirs stays as it is. */
interface Story {
	who: string;
	from: number;
	keeps: number;
	group: string;
}

const stories: Record<(typeof STAGES)[number], Story[]> = {
	breakouts: [{ who: 'gethin-rees', from: 5, keeps: 6, group: 'B' }],
	plenary: [
		{ who: 'gethin-rees', from: 7, keeps: 8, group: 'B' },
		{ who: 'kofi-mensah', from: 13, keeps: 12, group: 'C' }
	],
	draft: [
		{ who: 'margaret-pugh', from: 14, keeps: 10, group: 'C' },
		{ who: 'elin-prosser', from: 5, keeps: 6, group: 'B' }
	],
	approval: [{ who: 'sioned-lloyd', from: 14, keeps: 15, group: 'D' }]
};

describe.each(STAGES)('at the stage %s', (stage) => {
	let room: Room;
	let content: Content;
	beforeAll(async () => {
		room = await Room.open(stage);
		content = await contentOf(room);
	});
	afterAll(() => room.end());

	test.runIf(stage !== 'breakouts')(
		'Nasreen Akhtar, who stood down from case 3 on 3 July, reads nothing of it anywhere',
		async () => {
			const sent = await allSent(room, 'nasreen-akhtar', addresses(room, [3, 4]));
			expect(leaks(sent, ofCase(content, 3))).toEqual([]);
			expect(leaks(sent, ofCase(content, 4))).not.toEqual([]);
			const cookie = await room.cookie('nasreen-akhtar');
			const page = `/sittings/${room.sittingOf(3)}/plenary/${room.case(3)}`;
			const { status, body } = await room.ask(cookie, page);
			expect(status).toBe(403);
			expect(body).toContain(words.en.plenary.stoodDown.heading(3));
			if (stage !== 'approval') return;

			const file = await room.ask(cookie, `/reports/${room.review}/1.en.json`);
			const { blocks } = JSON.parse(file.body) as { blocks: Record<string, unknown>[] };
			const withheld = blocks.filter((block) => block.withheld === true);
			expect(withheld.length).toBeGreaterThan(0);
			for (const block of withheld) {
				expect(Object.keys(block).sort()).toEqual(['hash', 'id', 'withheld']);
			}
			const html = await room.ask(cookie, `/reports/${room.review}/1.en.html`);
			expect(html.body).toContain('Case 3: you stood down');
		}
	);

	test.runIf(stage !== 'breakouts')('and takes no part in it by any act', async () => {
		const cookie = await room.cookie('nasreen-akhtar');
		const plenary = `/sittings/${room.sittingOf(3)}/plenary`;
		const of = `${plenary}/${room.case(3)}`;
		const tries: [string, Record<string, string>, string][] = [
			[`${plenary}?/open`, { caseId: room.case(3), anyway: 'yes' }, 'chair-stood-down'],
			[`${plenary}?/here`, { caseId: room.case(3) }, 'chair-stood-down'],
			[`${of}?/gather`, {}, 'stood-down'],
			[`${of}?/agree`, { agreed: 'yes' }, 'chair-stood-down'],
			[`${of}?/reopen`, {}, 'chair-stood-down'],
			[
				`/reviews/${room.review}/declare?/declare`,
				{ [`case-${room.case(3)}`]: 'none' },
				'stood-down'
			]
		];
		for (const [path, form, code] of tries) {
			expect([path, (await room.act(cookie, path, form)).code]).toEqual([path, code]);
		}
	});

	test.each(stories[stage])(
		'$who stands down from case $from: it is gone everywhere at once',
		async ({ who, from, keeps, group }) => {
			const closed = ofCase(content, from);
			const open = ofCase(content, keeps);
			const cookie = found((await room.cookie(who)) ?? undefined);
			const everywhere = addresses(room, [from, keeps]);
			const before = await allSent(room, who, everywhere);
			// The same reading finds it while it is theirs, on pages and in what they fetch.
			expect(leaks(before, closed).some((at) => !at.includes('__data.json'))).toBe(true);
			expect(leaks(before, closed).some((at) => at.includes('__data.json'))).toBe(true);

			const names = [
				boardName(room.case(from), room.group(group)),
				findingsName(room.case(from)),
				boardName(room.case(keeps), room.group(group)),
				findingsName(room.case(keeps)),
				draftName(room.review)
			];
			const all = await Promise.all(
				names.map((name) => new Link(room.origin, name, { cookie }).settled())
			);
			const [board, findings, ...others] = all;
			const held = [board, findings].filter(({ isSynced }) => isSynced);
			const kept = others.filter(({ isSynced }) => isSynced);
			expect(held.length).toBeGreaterThan(0);
			expect(kept.length).toBeGreaterThan(0);
			const heard = await live(room.origin, { cookie });
			const events: unknown[] = [];
			heard.socket.on('live', (_protocol, event) => events.push(event));

			const declared = await room.act(cookie, `/reviews/${room.review}/declare?/declare`, {
				[`case-${room.case(from)}`]: 'conflict'
			});
			expect(declared).toMatchObject({ type: 'success' });
			// By the time the form is answered every link to the case has been cut.
			for (const link of held) {
				await link.until(() => link.closed !== null, 1_000);
				expect(link.closed?.code).toBe(4403);
			}
			const told = { kind: 'changed', what: 'rights', id: room.person(who) };
			await expect.poll(() => events).toContainEqual(told);
			heard.socket.disconnect();
			for (const name of names.slice(0, 2)) {
				const again = await new Link(room.origin, name, { cookie }).settled();
				expect([again.closed?.code, again.frames]).toEqual([4403, []]);
			}

			const after = await allSent(room, who, everywhere);
			expect(leaks(after, closed)).toEqual([]);
			// Nothing else was taken: the other cases are where they were, and their links still open. The closed case's own
			// page, which may have named a finding of theirs as similar, is gone.
			const elsewhere = (sent: typeof before) =>
				leaks(sent, open)
					.map(placeOf)
					.filter((path) => !path.includes(room.case(from)));
			expect(elsewhere(after)).toEqual(elsewhere(before));
			for (const link of kept) {
				expect(link.closed).toBe(null);
				link.end();
			}
			// And for nobody else is anything different.
			const page = `/sittings/${room.sittingOf(from)}/plenary/${room.case(from)}`;
			const some = { opened: [page, `/reviews/${room.review}/draft`], fetched: [] };
			const { opened } = found(room.known.cases.find(({ number }) => number === from));
			const another = await allSent(room, 'joan-whitfield', some);
			expect(leaks(another, closed)).toHaveLength(opened ? 2 : 0);
		}
	);
});

describe('on open screens', () => {
	let room: Room;
	afterEach(() => room.end());

	test('a case one is unsure about is closed until the office has settled it', async () => {
		room = await Room.open('plenary');
		const cookie = found((await room.cookie('gethin-rees')) ?? undefined);
		const link = await new Link(room.origin, findingsName(room.case(7)), { cookie }).settled();
		expect(link.isSynced).toBe(true);
		const form = { [`case-${room.case(7)}`]: 'unsure' };
		await room.act(cookie, `/reviews/${room.review}/declare?/declare`, form);
		await link.until(() => link.closed !== null, 1_000);
		expect(link.closed?.code).toBe(4403);
		const page = `/sittings/${room.sittingOf(7)}/plenary/${room.case(7)}`;
		expect((await room.ask(cookie, page)).body).toContain('once the office has decided with you');

		const settled = await room.act(
			await room.cookie('assurance'),
			`/reviews/${room.review}/declare?/settle`,
			{ case: room.case(7), person: room.person('gethin-rees'), says: 'none' }
		);
		expect(settled.type).toBe('success');
		expect((await room.ask(cookie, page)).status).toBe(200);
	});

	test('whoever is suspended loses the boards they are on, and their papers, at once', async () => {
		room = await Room.open('breakouts');
		const cookie = found((await room.cookie('priya-nair')) ?? undefined);
		const name = boardName(room.case(6), room.group('B'));
		const link = await new Link(room.origin, name, { cookie }).settled();
		expect(await link.write((doc) => edit(doc, 'board', room.person('priya-nair'), 'en'))).toBe(
			'saved'
		);
		const suspended = await room.act(await room.cookie('assurance'), '/staff/people?/standing', {
			person: room.person('priya-nair'),
			standing: 'suspended'
		});
		expect(suspended.type).toBe('success');
		await link.until(() => link.closed !== null, 1_000);
		expect(link.closed?.code).toBe(4403);
		const page = await room.ask(cookie, `/sittings/${room.sitting}/breakouts/${room.case(6)}`);
		expect([page.status, page.body.includes('not active at present')]).toEqual([403, true]);
	});

	test('the chair is never handed to somebody who could not hold it', async () => {
		room = await Room.open('plenary');
		const path = `/sittings/${room.sitting}/plenary?/chair`;
		const chair = await room.cookie('chair');
		for (const slug of ['ann-bevan', 'sam-keane', 'bethan-howells', 'nasreen-akhtar']) {
			const { code } = await room.act(chair, path, { to: room.person(slug) });
			expect([slug, code]).toEqual([slug, 'forbidden']);
		}
		const page = (await room.ask(chair, `/sittings/${room.sitting}/plenary`)).body;
		expect(page).not.toContain(`<option value="${room.person('ann-bevan')}"`);
		const { socket } = await live(room.origin, { cookie: found(chair ?? undefined) });
		expect(await say(socket, { kind: 'hear', room: `sitting:${room.sitting}` })).toMatchObject({
			ok: true
		});
		socket.disconnect();
	});
});

/** Where it was read, without what. */
function placeOf(leak: string): string {
	return leak.slice(0, leak.indexOf(': '));
}
