import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../server/store/engine/database';
import { draftName, findingsName } from '../../src/lib/board/names';
import { addresses, allSent, leaks } from './matrix/content';
import type { Kind } from './room';
import { found, KINDS, Room } from './room';
import { reached } from './wire';

/** The steps that no page leads to yet: their readers are the panel's own setting. (A1, A9) */
const steps: [step: string, readers: Kind[]][] = [
	['approved', []],
	['sent', ['respondent', 'commissioner']],
	['considered', ['respondent', 'commissioner', 'audit']]
];
/** Two stand for those of the panel: before this they were all asked, one by one. */
const panel: Kind[] = ['placed', 'coordinator'];
const askedBefore: Kind[] = ['present', 'other-day', 'absent', 'chair', 'assurance', 'translator'];

let room: Room;
beforeAll(async () => void (room = await Room.open('approval')));
afterAll(() => room.end());

test.each(steps)(
	'at the step %s the version is read by the panel and by %j',
	async (step, readers) => {
		await moveTo(step);
		for (const kind of KINDS.filter((each) => room.slug(each) && !askedBefore.includes(each))) {
			const cookie = found((await room.cookie(kind)) ?? undefined);
			const isReader = [...panel, ...readers].includes(kind);
			for (const path of [
				`/reviews/${room.review}/versions/1`,
				`/reviews/${room.review}/approval`,
				`/reports/${room.review}/1.en.html`,
				`/reports/${room.review}/1.cy.json`
			]) {
				const { status } = await room.ask(cookie, path);
				expect([kind, path, status]).toEqual([kind, path, isReader ? 200 : 403]);
			}
			const mayDraft = panel.includes(kind) ? 'read' : 'none';
			const id = room.person(found(room.slug(kind) ?? undefined));
			const draft = { name: draftName(room.review), kind: 'draft' as const };
			const findings = { name: findingsName(room.case(1)), kind: 'findings' as const };
			expect([kind, await reached(room.origin, cookie, draft, id)]).toEqual([kind, mayDraft]);
			expect([kind, await reached(room.origin, cookie, findings, id)]).toEqual([kind, mayDraft]);
		}
	}
);

test('the force and the Commissioner are given no names, on no page and in no file', async () => {
	await moveTo('considered');
	for (const kind of ['respondent', 'commissioner', 'audit'] as const) {
		const slug = found(room.slug(kind) ?? undefined);
		const names = room.known.people
			.filter((person) => person.slug !== slug && person.role !== 'coordinator')
			.map(({ name }) => name);
		const sent = await allSent(room, kind, addresses(room, [3]));
		expect([kind, leaks(sent, names)]).toEqual([kind, []]);
		const ids = room.known.people.filter((person) => person.slug !== slug).map(({ id }) => id);
		expect([kind, leaks(sent, ids)]).toEqual([kind, []]);
	}
});

/** As whoever sends the report on would, when there is such an act. */
async function moveTo(step: string): Promise<void> {
	await room.stop();
	const db = await openDatabase(`${room.folder}/plenary.sqlite`);
	await db.updateTable('reviews').set({ step }).execute();
	await db.destroy();
	await room.start();
}
