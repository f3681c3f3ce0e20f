import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../src/lib/board/ids';
import { readTemplate } from '../../src/lib/meeting/settings/template';
import { cast } from '../../server/demo/content/cast';
import { panelSettings } from '../../server/demo/content/panel';
import template from '../../server/presets/templates/crime-incident-hub.json';
import { logEvents } from '../../server/store/sitting/events';
import { addPanel } from '../../server/store/people/panels';
import { insertPerson } from '../../server/store/people/people';
import {
	courseOf,
	holdOn,
	markWritingDestroyed,
	placeHold,
	releaseHold,
	writingDestroyedAt
} from '../../server/store/report/retention';
import { addReview, reviewById } from '../../server/store/report/reviews';
import type { Review } from '../../server/store/report/reviews';
import { addSitting } from '../../server/store/sitting/sittings';
import { addVersion } from '../../server/store/report/versions';
import { engines } from './engines';
import type { OpenedEngine } from './engines';

const now = new Date('2023-07-25T10:00:00.000Z');

describe.each(engines)('how long writing is kept, on %s', (_name, open) => {
	let engine: OpenedEngine;
	let review: Review;
	const elin = newId();

	beforeAll(async () => {
		engine = await open();
		const { db } = engine;
		const ids = { panel: newId(), review: newId() };
		const found = cast.find(({ slug }) => slug === 'elin-prosser') as (typeof cast)[number];
		await db.transaction().execute(async (tx) => {
			await addPanel(tx, { id: ids.panel, settings: panelSettings }, now);
			await insertPerson(tx, ids.panel, { ...found, id: elin, passwordHash: null }, now);
			await addReview(tx, {
				id: ids.review,
				panelId: ids.panel,
				title: { en: 'July', cy: 'Gorffennaf' },
				focus: { en: '', cy: '' },
				months: null,
				step: 'approved',
				settings: panelSettings,
				template: readTemplate(template),
				sample: { drawn: 17, accepted: null, drawnOn: null },
				approvedAt: now.toISOString(),
				createdAt: now.toISOString()
			});
		});
		review = (await reviewById(db, ids.review)) as Review;
	});
	afterAll(() => engine.end());

	test('the course of a review is read from its sittings, when each was closed, and its versions', async () => {
		const { db } = engine;
		expect(await courseOf(db, review)).toEqual({
			step: 'approved',
			approvedAt: now.toISOString(),
			sealedAt: null,
			sittings: []
		});
		const sittings = ['closed', 'planned'].map((stage, n) => ({
			id: newId(),
			reviewId: review.id,
			number: n + 1,
			date: '2023-07-03',
			from: '',
			to: '',
			place: { en: '', cy: '' },
			mode: 'in-person' as const,
			stage: stage as 'closed' | 'planned',
			here: null,
			chairId: null,
			deputies: [],
			agenda: [],
			quorumExit: null
		}));
		for (const sitting of sittings) await addSitting(db, sitting);
		await logEvents(db, sittings[0].id, [
			{ at: now, kind: 'opened', personId: elin },
			{ at: now, kind: 'closed', personId: elin }
		]);
		for (const number of [1, 2]) {
			await addVersion(db, {
				reviewId: review.id,
				number,
				hash: String(number),
				content: { v: 1, review: review.id, version: number, blocks: [] },
				cases: 17,
				sealedBy: elin,
				sealedAt: `2023-07-2${number}T10:00:00.000Z`
			});
		}
		const course = await courseOf(db, review);
		expect(course.sealedAt).toBe('2023-07-22T10:00:00.000Z');
		expect(new Set(course.sittings)).toEqual(
			new Set([
				{ stage: 'closed', closedAt: now.toISOString() },
				{ stage: 'planned', closedAt: null }
			])
		);
	});

	test('a review is on one hold at a time, and who held it and ended it stays', async () => {
		const { db } = engine;
		const hold = (reason: string) => ({
			id: newId(),
			reason,
			lang: 'cy' as const,
			by: elin,
			at: now.toISOString()
		});
		const first = hold('A complaint');
		await db.transaction().execute((tx) => placeHold(tx, review.id, first));
		expect(await holdOn(db, review.id)).toEqual(first);
		await expect(
			db.transaction().execute((tx) => placeHold(tx, review.id, hold('Another')))
		).rejects.toThrow();
		await db.transaction().execute((tx) => releaseHold(tx, first.id, elin, now));
		expect(await holdOn(db, review.id)).toBeNull();
		await db.transaction().execute((tx) => placeHold(tx, review.id, hold('Another')));
		const all = await db.selectFrom('holds').selectAll().orderBy('released_at').execute();
		expect(all.map(({ released_by }) => released_by).sort()).toEqual([elin, null].sort());
	});

	test('a review’s writing is destroyed once', async () => {
		const { db } = engine;
		const gone = { due: '2025-07-25', at: new Date('2025-07-25T08:00:00.000Z') };
		expect(await writingDestroyedAt(db, review.id)).toBeNull();
		await db.transaction().execute((tx) => markWritingDestroyed(tx, review.id, gone));
		expect(await writingDestroyedAt(db, review.id)).toBe(gone.at.toISOString());
		await expect(
			db.transaction().execute((tx) => markWritingDestroyed(tx, review.id, gone))
		).rejects.toThrow();
	});
});
