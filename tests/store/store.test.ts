// Over 400 lines because one folder is made once, and every store is tried on it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/lib/board/ids';
import { panelSettings } from '../../server/demo/content/panel';
import { cast } from '../../server/demo/content/cast';
import template from '../../server/presets/templates/crime-incident-hub.json';
import { readTemplate } from '../../src/lib/meeting/settings/template';
import { insertCase, casesOf } from '../../server/store/sitting/cases';
import {
	insertDeclaration,
	declared,
	settle,
	readStoodDown
} from '../../server/store/people/declarations';
import type { Declared } from '../../server/store/people/declarations';
import {
	insertDismissed,
	dismissedAlike,
	suggestAgain
} from '../../server/store/plenary/dismissed-alike';
import { logEvents } from '../../server/store/sitting/events';
import { Rights } from '../../server/rights/rights';
import { refusing } from '../acts/refusing';
import { addGroup, groupsOfCase } from '../../server/store/sitting/groups';
import { askHelp, endHelp, openHelp, startVisit } from '../../server/store/sitting/room/help';
import { insertReady, readyInReview, takeBackReady } from '../../server/store/sitting/room/ready';
import { firstBroken, readHistory, record } from '../../server/store/report/history';
import { addCopies, copiesOf } from '../../server/store/plenary/copies';
import {
	insertCaseOpening,
	latestOpening,
	markComplete,
	markReopened,
	incomplete
} from '../../server/store/plenary/openings';
import { allCopiedPoints } from '../../server/store/plenary/copied-points';
import { numberStart } from '../../server/store/engine/meta';
import { addPanel, thePanel } from '../../server/store/people/panels';
import { insertPerson, personBySlug } from '../../server/store/people/people';
import type { KnownPerson } from '../../server/store/people/people';
import { addReview, reviewById } from '../../server/store/report/reviews';
import {
	addSignInLink,
	findSession,
	addSession,
	dropExpired,
	setLinkUsed
} from '../../server/store/people/sessions';
import { addSitting, setStage, sittingsOf } from '../../server/store/sitting/sittings';
import { markPresent } from '../../server/store/sitting/attendance';
import {
	addAnswer,
	addVersion,
	addVoters,
	answersOf,
	versionsOf,
	votersOf
} from '../../server/store/report/versions';
import { engines } from './engines';
import type { OpenedEngine } from './engines';

const now = new Date('2023-07-03T10:00:00.000Z');

describe.each(engines)('the store on %s', (_name, open) => {
	let engine: OpenedEngine;
	let rights: Rights;
	const ids = { panel: newId(), review: newId(), sitting: newId(), case1: newId(), case2: newId() };
	const group = { id: newId(), letter: 'A' };
	let margaret: KnownPerson;
	let nasreen: KnownPerson;
	let gethin: KnownPerson;
	let elin: KnownPerson;
	const says = (personId: string, caseId: string, what: Declared) =>
		insertDeclaration(engine.db, { personId, at: now, says: [{ caseId, says: what }] });

	beforeAll(async () => {
		engine = await open();
		rights = new Rights(engine.db, () => now);
		const { db } = engine;
		await addPanel(db, { id: ids.panel, settings: panelSettings }, now);
		for (const person of cast) {
			await insertPerson(db, ids.panel, { ...person, id: newId(), passwordHash: null }, now);
		}
		const found = async (slug: string) => (await personBySlug(db, slug)) as KnownPerson;
		margaret = await found('margaret-pugh');
		nasreen = await found('nasreen-akhtar');
		gethin = await found('gethin-rees');
		elin = await found('elin-prosser');
		await addReview(db, {
			id: ids.review,
			panelId: ids.panel,
			title: { en: 'Hub', cy: 'Hyb' },
			focus: { en: '', cy: '' },
			months: null,
			step: null,
			settings: panelSettings,
			template: readTemplate(template),
			sample: { drawn: 2, accepted: 203, drawnOn: '2023-06-12' },
			approvedAt: null,
			createdAt: now.toISOString()
		});
		await addSitting(db, {
			id: ids.sitting,
			reviewId: ids.review,
			number: 1,
			date: '2023-07-03',
			from: '',
			to: '',
			place: { en: 'Headquarters', cy: 'Y pencadlys' },
			mode: 'in-person',
			stage: 'planned',
			here: null,
			chairId: margaret.id,
			deputies: [gethin.id],
			agenda: [],
			quorumExit: null
		});
		for (const [id, number] of [
			[ids.case1, 1],
			[ids.case2, 2]
		] as const) {
			await insertCase(db, { id, reviewId: ids.review, sittingId: ids.sitting, number });
		}
		await addGroup(
			db,
			{
				id: group.id,
				sittingId: ids.sitting,
				letter: group.letter,
				members: [margaret.id, nasreen.id],
				cases: [ids.case1, ids.case2]
			},
			now
		);
		for (const person of [margaret, nasreen, gethin]) {
			await markPresent(db, ids.sitting, person.id, now.toISOString());
		}
		await setStage(db, ids.sitting, 'breakouts');
	}, 60_000);
	afterAll(() => engine.end());

	test('announcements are numbered past those of every start before, though the clock is put back', async () => {
		const noon = Date.parse('2023-07-03T12:00:00Z');
		const first = await numberStart(engine.db, noon);
		const back = await numberStart(engine.db, noon - 86_400_000);
		const later = await numberStart(engine.db, noon + 86_400_000);
		expect(back).toBeGreaterThan(first + 1_000_000);
		expect(later).toBe((noon + 86_400_000) * 1000);
	});

	test('keeps people with all their roles, and the panel with its settings', async () => {
		expect(elin.roles).toEqual(['coordinator']);
		expect(margaret.termEnd).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect((await thePanel(engine.db))?.settings.quorum.minimum).toBe(7);
		expect((await reviewById(engine.db, ids.review))?.template.prompts.length).toBeGreaterThan(15);
		expect((await sittingsOf(engine.db, ids.review))[0].deputies).toEqual([gethin.id]);
		expect((await casesOf(engine.db, ids.review)).map(({ number }) => number)).toEqual([1, 2]);
	});

	test('gives the facts rights are decided on: a member placed on a case may write once they declared', async () => {
		const may = async () => (await rights.of(margaret).onCase(ids.case1, group.id)).may;
		expect(await may()).toMatchObject({
			board: 'none',
			why: 'declaration-needed'
		});
		await says(margaret.id, ids.case1, 'none');
		expect(await may()).toMatchObject({
			board: 'write',
			papers: 'read',
			why: null
		});
		await refusing(rights.of(margaret).onCase(ids.case1, newId()), 'unknown');
		await refusing(rights.of(margaret).onCase(newId()), 'unknown');
	});

	test('a settled declaration counts before what was said, and a new one starts afresh', async () => {
		const at = { caseId: ids.case2, personId: nasreen.id };
		await says(nasreen.id, ids.case2, 'unsure');
		expect(await declared(engine.db, at.caseId, at.personId)).toBe('unsure');
		await settle(engine.db, { ...at, says: 'conflict', by: elin.id, at: now });
		expect(await declared(engine.db, at.caseId, at.personId)).toBe('conflict');
		expect(await readStoodDown(engine.db, ids.review)).toEqual({ [ids.case2]: [nasreen.id] });
		await says(nasreen.id, ids.case2, 'none');
		expect(await declared(engine.db, at.caseId, at.personId)).toBe('none');
	});

	test('the next deputy holds the chair for a case its chair stood down from, then the coordinator', async () => {
		expect(await rights.chairOf(ids.case2)).toBe(margaret.id);
		await says(margaret.id, ids.case2, 'conflict');
		expect(await rights.chairOf(ids.case2)).toBe(gethin.id);
		await says(gethin.id, ids.case2, 'conflict');
		expect(await rights.chairOf(ids.case2)).toBe(elin.id);
	});

	test('ready is said once however often it is said, and can be taken back once', async () => {
		const ready = { groupId: group.id, caseId: ids.case1, personId: nasreen.id, at: now };
		await insertReady(engine.db, ready);
		await insertReady(engine.db, { ...ready, personId: margaret.id });
		expect((await readyInReview(engine.db, ids.review)).map(({ personId }) => personId)).toEqual([
			nasreen.id
		]);
		expect(await takeBackReady(engine.db, group.id, ids.case1)).toBe(true);
		expect(await takeBackReady(engine.db, group.id, ids.case1)).toBe(false);
	});

	test('a call for help is open until it ends, and names its visitor', async () => {
		await askHelp(engine.db, { id: newId(), groupId: group.id, personId: nasreen.id, at: now });
		const help = await openHelp(engine.db, group.id);
		await startVisit(engine.db, help?.id ?? '', elin.id, now);
		const { about } = await rights.of(elin).onCase(ids.case1, group.id);
		expect(about.group?.helpVisit).toBe(true);
		await endHelp(engine.db, group.id, now);
		expect(await openHelp(engine.db, group.id)).toBeNull();
	});

	test('copies keep every revision of a point, and an opening without copies is found', async () => {
		const point = {
			id: newId(),
			caseId: ids.case1,
			revision: 1,
			group: group.id,
			author: nasreen.id,
			kind: 'positive' as const,
			lang: 'en' as const,
			text: 'Prompt contact — ŵ 🙂',
			order: 'a0',
			at: { file: 'f', quote: 'q', start: 0, end: 1 },
			flags: ['best-practice' as const],
			gone: false
		};
		const boards = [{ groupId: group.id, board: 'b', seq: 1, hash: 'h', redaction: null }];
		await insertCaseOpening(engine.db, {
			caseId: ids.case1,
			revision: 1,
			by: margaret.id,
			at: now
		});
		expect((await incomplete(engine.db)).map(({ caseId }) => caseId)).toEqual([ids.case1]);
		await addCopies(engine.db, ids.case1, 1, {
			points: [point],
			answers: [{ groupId: group.id, promptId: '1', value: null, note: 'n' }],
			none: [],
			boards
		});
		await markComplete(engine.db, ids.case1, 1);
		expect(await incomplete(engine.db)).toEqual([]);
		await markReopened(engine.db, ids.case1, 1, now);
		await insertCaseOpening(engine.db, {
			caseId: ids.case1,
			revision: 2,
			by: margaret.id,
			at: now
		});
		await addCopies(engine.db, ids.case1, 2, {
			points: [{ ...point, revision: 2, text: 'Reworded' }],
			answers: [],
			none: [],
			boards
		});
		await markComplete(engine.db, ids.case1, 2);
		expect((await latestOpening(engine.db, ids.case1))?.revision).toBe(2);
		expect((await copiesOf(engine.db, ids.case1)).points.map(({ text }) => text)).toEqual([
			'Reworded'
		]);
		expect((await copiesOf(engine.db, ids.case1, 1)).points[0]).toEqual(point);
		expect(await allCopiedPoints(engine.db, ids.case1)).toHaveLength(2);
		expect((await groupsOfCase(engine.db, ids.case1)).map(({ letter }) => letter)).toEqual(['A']);
	});

	test('two points are said not to be alike once, in either order, by the first who says so', async () => {
		const { db } = engine;
		const caseId = ids.case1;
		const of = { caseId, by: nasreen.id, at: now };
		expect(await insertDismissed(db, { ...of, pair: ['q', 'p'] })).toBe(true);
		expect(await insertDismissed(db, { ...of, pair: ['p', 'q'], by: gethin.id })).toBe(false);
		expect(await insertDismissed(db, { ...of, pair: ['p', 'r'], by: gethin.id })).toBe(true);
		expect(await dismissedAlike(db, caseId)).toEqual([
			{ pair: ['p', 'q'], by: nasreen.id, at: now.toISOString() },
			{ pair: ['p', 'r'], by: gethin.id, at: now.toISOString() }
		]);
		expect(await dismissedAlike(db, ids.case2)).toEqual([]);

		expect(await suggestAgain(db, { caseId, pair: ['q', 'p'] })).toBe(true);
		expect(await suggestAgain(db, { caseId, pair: ['p', 'q'] })).toBe(false);
		expect(await dismissedAlike(db, caseId)).toHaveLength(1);
	});

	test('versions and answers stand for ever; every answer is kept', async () => {
		const { db } = engine;
		await addVersion(db, {
			reviewId: ids.review,
			number: 1,
			hash: 'h1',
			content: { v: 1, review: ids.review, version: 1, blocks: [] },
			cases: 17,
			sealedBy: elin.id,
			sealedAt: now.toISOString()
		});
		await expect(
			addVersion(db, {
				reviewId: ids.review,
				number: 1,
				hash: 'other',
				content: { v: 1, review: ids.review, version: 1, blocks: [] },
				cases: 17,
				sealedBy: elin.id,
				sealedAt: now.toISOString()
			})
		).rejects.toThrow();
		await addVoters(db, ids.review, [margaret.id, nasreen.id]);
		for (const says of ['change', 'approve'] as const) {
			await addAnswer(db, {
				id: newId(),
				reviewId: ids.review,
				version: 1,
				personId: margaret.id,
				hash: 'h1',
				language: 'en',
				says,
				reason: says === 'change' ? 'because' : null,
				place: null,
				further: [],
				at: new Date(now.getTime() + (says === 'approve' ? 1000 : 0)).toISOString(),
				stoodDown: [3],
				outcome: null,
				outcomeLang: null
			});
		}
		expect((await answersOf(db, ids.review)).map(({ says }) => says)).toEqual([
			'change',
			'approve'
		]);
		const [{ hash, content }] = await versionsOf(db, ids.review);
		expect([hash, content]).toEqual(['h1', { v: 1, review: ids.review, version: 1, blocks: [] }]);
		expect(await votersOf(db, ids.review)).toHaveLength(2);
	});

	test('the sitting’s log counts on, and the history says where somebody meddled with it', async () => {
		const { db } = engine;
		for (const kind of ['arrived', 'ready'] as const) {
			await db
				.transaction()
				.execute((tx) => logEvents(tx, ids.sitting, [{ at: now, kind, personId: nasreen.id }]));
		}
		const log = await db.selectFrom('events').select(['seq', 'kind']).orderBy('seq').execute();
		expect(log.map(({ seq, kind }) => [seq, kind])).toEqual([
			[1, 'arrived'],
			[2, 'ready']
		]);

		for (const act of ['declare', 'open-case', 'agree-case']) {
			await db
				.transaction()
				.execute((tx) =>
					record(tx, now, [{ personId: margaret.id, act, about: { case: ids.case1 } }])
				);
		}
		expect(await readHistory(db, { key: 'case', value: ids.case1 })).toHaveLength(3);
		expect(await firstBroken(db)).toBeNull();
		await db.updateTable('history').set({ act: 'nothing' }).where('seq', '=', 2).execute();
		expect(await firstBroken(db)).toBe(2);
	});

	test('a sign-in link works once, and not after its hour', async () => {
		const { db } = engine;
		const later = new Date(now.getTime() + 3_600_000);
		await addSignInLink(db, { tokenHash: 't', personId: margaret.id, expiresAt: later });
		expect(await setLinkUsed(db, 't', now)).toBe(margaret.id);
		expect(await setLinkUsed(db, 't', now)).toBeNull();
		await addSignInLink(db, { tokenHash: 'u', personId: margaret.id, expiresAt: later });
		expect(await setLinkUsed(db, 'u', new Date(later.getTime() + 1000))).toBeNull();
	});

	test('sessions that ran out are swept', async () => {
		const { db } = engine;
		await addSession(db, {
			id: 's',
			userId: margaret.id,
			expiresAt: now,
			startedAt: now,
			seenAt: now,
			device: ''
		});
		expect((await findSession(db, 's'))?.userId).toBe(margaret.id);
		await dropExpired(db, new Date(now.getTime() + 1000));
		expect(await findSession(db, 's')).toBeNull();
	});
});

// PGlite is one connection; a real PostgreSQL has one for each transaction. This is our own driver's promise.
describe('the SQLite driver', () => {
	test('two transactions at once do not mix: what one rolls back, the other keeps', async () => {
		const { db, end } = await engines[0][1]();
		const before = (await readHistory(db)).length;
		const failing = db.transaction().execute(async (tx) => {
			await record(tx, now, [{ personId: null, act: 'lost', about: {} }]);
			await new Promise((resolve) => setTimeout(resolve, 20));
			throw new Error('rolled back');
		});
		const kept = db
			.transaction()
			.execute((tx) => record(tx, now, [{ personId: null, act: 'kept', about: {} }]));
		await expect(failing).rejects.toThrow('rolled back');
		await kept;
		const after = await readHistory(db);
		expect(after).toHaveLength(before + 1);
		expect(after.at(-1)?.act).toBe('kept');
		await end();
	});
});
