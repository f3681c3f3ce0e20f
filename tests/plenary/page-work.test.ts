import type { KyselyPlugin } from 'kysely';
import { afterAll, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { openCase } from '../../server/acts/case/open-case';
import { Rights } from '../../server/rights/rights';
import { ReadCache } from '../../server/store/engine/read-cache';
import { boardFor } from '../../server/views/sitting/board';
import { caseOf } from '../../server/views/sitting/opened-case';
import { sittingRoomOf } from '../../server/views/sitting/sitting-room';
import { ENGLISH } from '../../server/alike/english';
import { alike } from '../../src/lib/meeting/alike/alike';
import type { Comparable } from '../../src/lib/meeting/alike/comparable';
import { dropStages } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';
import { houseWith, sentence } from './many-points';

afterAll(dropStages);

/** Ten times as many points may be this many times the work: no part of it grows faster than they do. */
const LINEAR = 11;

interface Work {
	statements: number;
	/** Transactions of Yjs: each document that is made from bytes is one. */
	documents: number;
	/** Of what is sent to the browser. */
	bytes: number;
}

/** What one load of a page does, with nothing cached before. */
async function workOf(
	house: DemoHouse,
	load: (counted: DemoHouse) => Promise<unknown>
): Promise<Work> {
	let statements = 0;
	const counter: KyselyPlugin = {
		transformQuery: ({ node }) => {
			statements += 1;
			return node;
		},
		transformResult: ({ result }) => Promise.resolve(result)
	};
	const db = house.db.withPlugin(counter);
	const cache = new ReadCache();
	const heard = vi.spyOn(Y.Doc.prototype, 'emit');
	const seen = await load({ ...house, db, cache, rights: new Rights(db, house.clock, cache) });
	const documents = heard.mock.calls.filter(([event]) => event === 'beforeTransaction').length;
	heard.mockRestore();
	return { statements, documents, bytes: JSON.stringify(seen).length };
}

async function pagesOf(points: number): Promise<{ board: Work; opened: Work }> {
	const { house, at } = await houseWith(points);
	const chair = await house.person('margaret-pugh');
	const kofi = await house.person('kofi-mensah');
	const board = await workOf(house, (counted) =>
		boardFor(counted, kofi, { sitting: at.sittingId, case: at.caseId, group: null })
	);
	await openCase(house, chair, { caseId: at.caseId, anyway: true });
	const opened = await workOf(house, async (counted) => [
		await sittingRoomOf(counted, chair, at.sittingId, 'en'),
		await caseOf(counted, chair, at, 'en')
	]);
	await house.end();
	return { board, opened };
}

test('a board and an opened case of 1,000 points: not one statement and not one document more than of 100, and no more bytes than their points', async () => {
	const [few, many] = [await pagesOf(100), await pagesOf(1_000)];
	for (const page of ['board', 'opened'] as const) {
		expect(few[page].statements).toBeGreaterThan(0);
		expect(many[page].statements).toBe(few[page].statements);
		expect(many[page].documents).toBe(few[page].documents);
		expect(many[page].bytes / few[page].bytes).toBeLessThan(LINEAR);
	}
	expect(few.opened.bytes).toBeGreaterThan(100 * sentence(0).length);
});

test('of 1,000 points no more words are compared, and no more pairs suggested, than of 400', () => {
	for (const words of [sentence, alikeSentence]) {
		const looked = (count: number) => {
			let cosines = 0;
			const counting = {
				...ENGLISH,
				cosine: (row: number, other: number) => {
					cosines += 1;
					return ENGLISH.cosine(row, other);
				}
			};
			const points = Array.from({ length: count }, (_, n): Comparable => {
				const id = `p${String(n).padStart(4, '0')}`;
				return { id, kind: 'negative', lang: 'en', text: words(n) };
			});
			return { pairs: alike(points, counting).length, cosines };
		};
		const [few, many] = [looked(400), looked(1_000)];
		expect(few.cosines).toBeGreaterThan(0);
		expect(many).toEqual(few);
	}
});

/** Made of the same few words. */
function alikeSentence(n: number): string {
	const deed = ['called', 'wrote to', 'visited', 'never met'][n % 4];
	return `The officer ${deed} the victim ${n % 9} days after the ${['theft', 'assault', 'burglary'][n % 3]}`;
}
