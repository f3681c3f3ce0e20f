import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addBlock, readDraft } from '../../../src/lib/board/documents/draft';
import {
	addFinding,
	findingText,
	flagFinding,
	mergeInto,
	readFindings
} from '../../../src/lib/board/documents/findings';
import { draftName, findingsName } from '../../../src/lib/board/names';
import { FLAGS, shown } from '../../../src/lib/meeting/findings/placement';
import { applyValue } from '../../../src/lib/board/text/text';
import { answerDraft } from '../../../server/acts/report/answer-draft';
import { newVersion } from '../../../server/acts/report/new-version';
import { decidedOf, readReport, unfinishedDraft } from '../../../server/reading/report';
import { sealDraft } from '../../../server/acts/report/seal-draft';
import { casesOf } from '../../../server/store/sitting/cases';
import { firstBroken, readHistory } from '../../../server/store/report/history';
import { markReopened } from '../../../server/store/plenary/openings';
import { answersOf, versionsOf, votersOf } from '../../../server/store/report/versions';
import { refusing } from '../refusing';
import type { ReportRoom } from './report-room';
import { keepDemo } from './report-room';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
beforeAll(async () => {
	kept = await keepDemo('draft');
});
beforeEach(async () => {
	room = await kept.open();
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

const seal = async (more: Partial<Parameters<typeof sealDraft>[2]> = {}, by = 'elin-prosser') =>
	sealDraft(room.given, await room.person(by), {
		reviewId: room.review.id,
		anyway: false,
		...more
	});
const backToDrafting = async () => {
	const { hash } = await room.version();
	const elin = await room.person('elin-prosser');
	await newVersion(room.given, elin, { reviewId: room.review.id, hash });
};
const me = (person: string) => ({ person, lang: 'en' as const, origin: 'test' });

describe('what is sealed', () => {
	test('a report whose cases are all agreed goes to the members without a question', async () => {
		expect(await seal()).toMatchObject({ number: 1 });
		expect((await room.look()).step).toBe('with-members');
		expect(room.announced).toContainEqual({ kind: 'sealed', review: room.review.id, version: 1 });
	});

	test('the hash follows from the canonical JSON by nothing but SHA-256', async () => {
		const { hash } = await seal();
		const { canonical, says } = await room.version();

		const keysInOrder = JSON.stringify(inOrder(says));
		expect(canonical).toBe(keysInOrder);
		const blocks = says.blocks.map(({ number: _, ...block }) => [
			block.id,
			sha256(JSON.stringify(inOrder(block)))
		]);
		const { v, review, version } = says;
		expect(hash).toBe(sha256(JSON.stringify({ blocks, review, v, version })));
	});

	test('it carries 48 findings, 7 themes and 10 numbered observations, in the report’s order', async () => {
		await seal();
		const { blocks } = (await room.version()).says;
		const perCase = new Map<number, number>();
		for (const each of blocks)
			if (each.case) perCase.set(each.case, (perCase.get(each.case) ?? 0) + 1);
		expect([...perCase.values()]).toEqual([4, 4, 4, 2, 3, 2, 4, 3, 2, 2, 3, 3, 3, 2, 2, 1, 4]);
		expect(blocks.filter(({ kind }) => kind === 'theme')).toHaveLength(7);
		expect(blocks.flatMap(({ number }) => number ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
		const sections = [...new Set(blocks.map(({ section }) => section))];
		expect(sections).toEqual([
			'masthead',
			'overview',
			'background',
			'cases',
			'themes',
			'observations'
		]);
	});

	test('a finding that others were merged into is sealed with the flags of all of them', async () => {
		const elin = await room.person('elin-prosser');
		const words = 'The call back was late and nobody said why.';
		await room.boards.edit(findingsName(await room.caseId(1)), elin.id, (doc) => {
			const by = me(elin.id);
			const [into, ...others] = shown(readFindings(doc));
			const from = others.find(({ kind }) => kind === into.kind) ?? others[0];
			for (const { id } of [into, from]) {
				FLAGS.forEach((flag) => flagFinding(doc, by, id, flag, false));
			}
			applyValue(findingText(doc, into.id, 'en'), words, 'test');
			flagFinding(doc, by, into.id, 'concern', true);
			flagFinding(doc, by, from.id, 'improvement', true);
			mergeInto(doc, by, from.id, into.id);
		});
		await seal({ anyway: true });
		const { blocks } = (await room.version()).says;
		expect(blocks.filter(({ en }) => en === words)).toMatchObject([
			{ case: 1, flags: ['concern', 'improvement'] }
		]);
	});

	test('no person, point or source is named in it', async () => {
		await seal();
		const { canonical, says } = await room.version();
		const people = await room.db.selectFrom('people').select('id').execute();
		for (const { id } of people) expect(canonical).not.toContain(id);
		const ids = new Set(says.blocks.map(({ id }) => id));
		const points = await room.db
			.selectFrom('opened_points')
			.select(['point_id', 'author_id'])
			.execute();
		for (const { point_id } of points.filter((each) => !ids.has(each.point_id))) {
			expect(canonical).not.toContain(point_id);
		}
		expect(canonical).not.toContain('opened');
		const allowed = ['id', 'section', 'kind', 'case', 'number', 'flags', 'cases', 'en', 'cy'];
		for (const block of says.blocks) {
			for (const key of Object.keys(block)) expect(allowed).toContain(key);
		}
	});

	test('emoji, text from right to left and a script tag are sealed as they were typed', async () => {
		const words =
			'Da iawn 👍🏽 \u05E9\u05DC\u05D5\u05DD <script>alert(1)</script> “Word”\u00a0\u2013 x';
		await writeParagraph(words);
		await seal();
		const { says } = await room.version();
		expect(says.blocks.map(({ en }) => en)).toContain(words);
	});

	test('the voters are the ten members who attended, fixed at version 1', async () => {
		await seal();
		expect(await votersOf(room.db, room.review.id)).toHaveLength(10);
		const bethan = await room.person('bethan-howells');
		expect(await votersOf(room.db, room.review.id)).not.toContain(bethan.id);

		await room.db
			.insertInto('attendance')
			.values({
				sitting_id: (await room.db.selectFrom('sittings').selectAll().executeTakeFirstOrThrow()).id,
				person_id: bethan.id,
				present_at: '2023-07-03T10:00:00.000Z',
				left_at: null
			})
			.execute();
		await backToDrafting();
		await seal();
		expect(await votersOf(room.db, room.review.id)).not.toContain(bethan.id);
	});
});

describe('what is asked first', () => {
	test('a case edited since it was agreed is confirmed, not passed over', async () => {
		await reword(14, 'Edited after the agreement.');
		await refusing(seal(), 'confirm-needed');
		expect(await versionsOf(room.db, room.review.id)).toHaveLength(0);
		expect(await seal({ anyway: true })).toMatchObject({ number: 1 });
	});

	test('a case that is back with its groups is asked about, whatever was agreed of it', async () => {
		await markReopened(room.db, await room.caseId(7), 1, room.clock.now);
		const decided = await decidedOf(room.db, room.review.id);
		const { boards } = room.given;
		const left = unfinishedDraft(
			decided,
			await readReport(decided, room.review, (name, use) => boards.derived(name, use))
		);
		expect(left).toMatchObject({ reopened: [7], notAgreed: [], unopened: [] });
		await refusing(seal(), 'confirm-needed');
		expect(await seal({ anyway: true })).toMatchObject({ number: 1 });
	});

	test('an English text that is empty stops it, and the place is named', async () => {
		const elin = await room.person('elin-prosser');
		const caseId = await room.caseId(8);
		await room.boards.edit(findingsName(caseId), elin.id, (doc) =>
			addFinding(doc, me(elin.id), { kind: 'positive', text: '' })
		);
		const details = await refusing(seal({ anyway: true }), 'english-missing');
		expect(details.places).toBe('8');
		const { findings } = await room.boards.read(findingsName(caseId), readFindings);
		expect(Object.keys(findings)).toContain(details.blocks);
		await stillWritable(8);
	});

	test('only the coordinator sends it', async () => {
		await refusing(seal({}, 'margaret-pugh'), 'forbidden');
		await refusing(seal({}, 'sam-keane'), 'forbidden');
	});

	test('every open request for change is answered with what was done about it', async () => {
		const { hash } = await seal();
		const joan = await room.person('joan-whitfield');
		await answerDraft(room.given, joan, {
			reviewId: room.review.id,
			hash,
			says: 'change',
			because: 'Too gentle',
			place: 'overview',
			language: 'en'
		});
		await backToDrafting();
		const [{ id }] = await answersOf(room.db, room.review.id);

		const details = await refusing(seal({ anyway: true }), 'reason-needed');
		expect(details.answer).toBe(id);
		await refusing(seal({ anyway: true, outcomes: { [id]: '   ' } }), 'reason-needed');
		expect(await seal({ anyway: true, outcomes: { [id]: 'Reworded.' }, lang: 'cy' })).toMatchObject(
			{
				number: 2
			}
		);
		expect((await answersOf(room.db, room.review.id))[0]).toMatchObject({
			outcome: 'Reworded.',
			outcomeLang: 'cy'
		});
	});
});

describe('what may happen at once', () => {
	test('the form sent twice seals once', async () => {
		const [one, other] = await Promise.all([seal({ number: 1 }), seal({ number: 1 })]);
		expect(other).toEqual(one);
		expect(await versionsOf(room.db, room.review.id)).toHaveLength(1);
		expect(await seal({ number: 1 })).toMatchObject({ number: 1 });
		await refusing(seal({ number: 2 }), 'not-now');
		await frozenNow();
	});

	test('a window left open since the version before seals nothing', async () => {
		await seal({ number: 1 });
		await backToDrafting();
		await reword(7, 'Other words than were confirmed.');
		await refusing(seal({ number: 1, anyway: true }), 'confirm-needed');
		expect(await seal({ number: 2, anyway: true })).toMatchObject({ number: 2 });
	});

	test('nobody writes in a sealed report: neither the draft nor any case', async () => {
		await seal();
		await frozenNow();
	});

	test('a start after a crash between the freeze and the version lets people write on', async () => {
		const names = await documents();
		await room.boards.freeze(names);
		await room.stop();
		await room.start();
		await writeParagraph('Written after the restart.');
		await stillWritable(3);
		expect(await seal({ anyway: true })).toMatchObject({ number: 1 });
	});

	test('a sealed report is still frozen after a restart', async () => {
		await seal();
		await room.stop();
		await room.start();
		await frozenNow();
	});

	test('a report written meanwhile is sealed as it stood when it was frozen', async () => {
		const late = writeParagraph('Typed while it was being sealed.').then(
			() => 'in',
			() => 'refused'
		);
		await seal({ anyway: true });
		const isIn = (await room.version()).says.blocks.some(({ en }) => en.startsWith('Typed while'));
		expect(isIn).toBe((await late) === 'in');
	});
});

test('sealing leaves a line in the history with the hash and no words', async () => {
	const { hash } = await seal();
	const lines = await readHistory(room.db, { key: 'review', value: room.review.id });
	expect(lines.at(-1)).toMatchObject({ act: 'seal-draft', about: { version: 1, hash } });
	expect(await firstBroken(room.db)).toBeNull();
});

async function documents(): Promise<string[]> {
	const cases = await casesOf(room.db, room.review.id);
	return [draftName(room.review.id), ...cases.map(({ id }) => findingsName(id))];
}

async function frozenNow(): Promise<void> {
	const elin = await room.person('elin-prosser');
	for (const name of await documents()) {
		await refusing(
			(async () => room.boards.edit(name, elin.id, (doc) => doc.getMap('flags').set('x', true)))(),
			'frozen'
		);
	}
}

async function stillWritable(number: number): Promise<void> {
	await reword(number, 'Still open for writing.');
}

async function reword(number: number, words: string): Promise<void> {
	const elin = await room.person('elin-prosser');
	await room.boards.edit(findingsName(await room.caseId(number)), elin.id, (doc) => {
		const [id] = Object.keys(readFindings(doc).findings);
		applyValue(findingText(doc, id, 'en'), words, 'test');
	});
}

async function writeParagraph(words: string): Promise<void> {
	const elin = await room.person('elin-prosser');
	await room.boards.edit(draftName(room.review.id), elin.id, (doc) => {
		addBlock(doc, me(elin.id), { kind: 'paragraph', section: 'overview', text: words });
		expect(readDraft(doc).blocks.length).toBeGreaterThan(0);
	});
}

function sha256(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Keys sorted as RFC 8785 asks, written without any code of the product. */
function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([, each]) => each !== undefined);
	return Object.fromEntries(
		entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, inOrder(each)])
	);
}
