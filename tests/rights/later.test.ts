import { afterEach, expect, test } from 'vitest';
import { draftName, findingsName } from '../../src/lib/board/names';
import { addresses, allSent, contentOf, leaks, ofCase } from './matrix/content';
import type { Kind } from './room';
import { found, KINDS, Room } from './room';
import { reached } from './wire';

/** Who reads the version beside the panel, once the report has left it. (A1, A9) */
const readers = {
	response: ['respondent', 'commissioner'],
	published: ['respondent', 'commissioner', 'audit']
} as const;
const stages = ['response', 'published'] as const;
/** Two stand for those of the panel: before this they were all asked, one by one. */
const panel: Kind[] = ['placed', 'coordinator'];
const askedBefore: Kind[] = ['present', 'other-day', 'absent', 'chair', 'assurance', 'translator'];

let room: Room;
afterEach(() => room.end());

test.each(stages)(
	'at the stage %s its readers open the version, and only the panel its draft and findings',
	async (stage) => {
		room = await Room.open(stage);
		for (const kind of KINDS.filter((each) => room.slug(each) && !askedBefore.includes(each))) {
			const cookie = found((await room.cookie(kind)) ?? undefined);
			const isReader = [...panel, ...readers[stage]].includes(kind);
			const version = found(room.known.versions.at(-1)).number;
			for (const path of [
				`/reviews/${room.review}/versions/${version}`,
				`/reviews/${room.review}/approval`,
				`/reports/${room.review}/${version}.en.html`,
				`/reports/${room.review}/${version}.cy.json`
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

test.each(stages)(
	'at the stage %s the force and the Commissioner are given no names, on no page and in no file',
	async (stage) => {
		room = await Room.open(stage);
		for (const kind of ['respondent', 'commissioner', 'audit'] as const) {
			const slug = found(room.slug(kind) ?? undefined);
			const others = room.known.people.filter((person) => person.slug !== slug);
			// The force names its own people where it says who owns a promise.
			const mayBeNamed = ['coordinator', 'respondent'];
			const names = others.filter(({ role }) => !mayBeNamed.includes(role)).map(({ name }) => name);
			const sent = await allSent(room, kind, addresses(room, [3]));
			// The demo's mailbox shows all letters to everybody.
			for (const path of sent.keys()) if (path.startsWith('/demo/mailbox')) sent.delete(path);
			expect([kind, leaks(sent, names)]).toEqual([kind, []]);
			expect([
				kind,
				leaks(
					sent,
					others.map(({ id }) => id)
				)
			]).toEqual([kind, []]);
		}
	}
);

test.each(stages)(
	'at the stage %s Nasreen Akhtar, who stood down from case 3, still reads nothing of its papers and boards',
	async (stage) => {
		room = await Room.open(stage);
		const content = await contentOf(room);
		const sent = await allSent(room, 'nasreen-akhtar', addresses(room, [3, 4]));
		expect(leaks(sent, ofCase(content, 3))).toEqual([]);
		// The office, which may, does find it by the same search.
		const toOffice = await allSent(room, 'elin-prosser', addresses(room, [3, 4]));
		expect(leaks(toOffice, ofCase(content, 3))).not.toEqual([]);
	}
);
