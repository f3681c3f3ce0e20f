import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { recordProgress } from '../../../server/acts/response/record-progress';
import { recordReturn } from '../../../server/acts/sitting/room/record-return';
import { recordedOf } from '../../../server/reading/recorded';
import { readHistory } from '../../../server/store/report/history';
import { reviewById } from '../../../server/store/report/reviews';
import { setStage } from '../../../server/store/sitting/sittings';
import { dayPage } from '../../../server/views/day';
import { commitmentPage } from '../../../server/views/report/commitment';
import { minutesOf } from '../../../server/views/sitting/minutes';
import { sittingPromises } from '../../../server/views/sitting/promises';
import { sittingRoomPage } from '../../../server/views/sitting/sitting-room';
import {
	buildVersion,
	ownLanguage,
	recordedKind
} from '../../../src/lib/meeting/report/build-version';
import type { SittingStage } from '../../../src/lib/meeting/sitting/stages';
import { refusing } from '../refusing';
import { keepDemo } from '../report/report-room';
import type { ReportRoom } from '../report/report-room';
import { nextReview } from './next-review';
import { answerRows, promise, rowsOf, sendToForce, sign } from './with-force';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
let july: string;
let next: { reviewId: string; sittingId: string };
let training: string;
let letters: string;
const text = 'Ninety officers were trained in September.';
beforeAll(async () => {
	kept = await keepDemo('approval');
});
beforeEach(async () => {
	room = await kept.open();
	room.clock.now = new Date('2023-08-04T09:00:00Z');
	july = room.review.id;
	await sendToForce(room);
	const rows = await rowsOf(room);
	await answerRows(room, rows);
	training = await promise(room, { text: 'Autumn training', due: '2023-11-30', blocks: rows });
	letters = await promise(room, { text: 'Letters kept', due: '2023-09-30', blocks: [rows[2]] });
	await sign(room);
	room.clock.now = new Date('2023-10-03T09:00:00Z');
	next = await nextReview(room);
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

const stage = (to: SittingStage) => setStage(room.db, next.sittingId, to);
type Given = Partial<Parameters<typeof recordReturn>[2]>;
const say = async (slug: string, given: Given = {}) =>
	recordReturn(room.given, await room.person(slug), {
		...{ sittingId: next.sittingId, commitment: training, says: 'better', text, lang: 'en' },
		...given
	});
const standing = async (slug: string, sittingId = next.sittingId) =>
	sittingPromises(room.given, await room.person(slug), sittingId, 'en');
const day = async () =>
	(await dayPage(room.given, await room.person('elin-prosser'), next.sittingId, 'en')).promisesBack;

test('what is not met comes back at the next review’s sitting, and nothing at the sittings before it (A13)', async () => {
	expect((await standing('nasreen-akhtar')).promises.map((each) => each.text)).toEqual([
		...['Autumn training', 'Letters kept']
	]);
	expect(await day()).toEqual({ all: 2, said: 0 });
	await recordProgress(room.given, await room.person('elin-prosser'), {
		...{ commitment: letters, state: 'met', day: '2023-10-01', text: 'Seen.', lang: 'en' }
	});
	expect((await standing('nasreen-akhtar')).promises.map((each) => each.text)).toEqual([
		'Autumn training'
	]);
	await stage('plenary');
	await refusing(say('elin-prosser', { commitment: letters }), 'unknown');
	const sittings = await room.db
		.selectFrom('sittings')
		.select('id')
		.where('review_id', '=', july)
		.execute();
	for (const { id } of sittings) expect((await standing('elin-prosser', id)).promises).toEqual([]);
});

test('on the day nobody is offered it where every promise is met', async () => {
	for (const commitment of [training, letters])
		await recordProgress(room.given, await room.person('elin-prosser'), {
			...{ commitment, state: 'met', day: '2023-10-01', text: 'Seen.', lang: 'en' }
		});
	expect(await day()).toBeNull();
	const elin = await room.person('elin-prosser');
	await stage('plenary');
	const seen = await sittingRoomPage(room.given, elin, next.sittingId, 'en');
	expect(seen.promisesBack).toBeNull();
});

test('the chair or the coordinator says it while the sitting runs, nobody else and not without a sentence', async () => {
	await refusing(say('elin-prosser'), 'not-now');
	await stage('breakouts');
	for (const slug of ['nasreen-akhtar', 'huw-jarman', 'sam-keane', 'angharad-voyle', 'ann-bevan'])
		await refusing(say(slug), 'forbidden');
	await refusing(say('margaret-pugh', { text: ' ' }), 'empty');
	await say('margaret-pugh');
	await say('elin-prosser', { commitment: letters, says: 'worse', text: 'None was kept.' });
	await stage('closed');
	await refusing(say('elin-prosser'), 'sitting-over');
	expect(await day()).toEqual({ all: 2, said: 2 });
	// The minutes keep what was said.
	const elin = await room.person('elin-prosser');
	const { promises } = await minutesOf(room.given, elin, next.sittingId, 'en');
	expect(promises.map(({ text, said }) => [text, said.says])).toEqual([
		...[
			['Autumn training', 'better'],
			['Letters kept', 'worse']
		]
	]);
	for (const slug of ['sam-keane', 'ann-bevan']) await refusing(standing(slug), 'forbidden');
});

test('it is carried over once a sitting, however often it is said there, and the last stands', async () => {
	await stage('plenary');
	await say('margaret-pugh', { says: 'same' });
	await say('elin-prosser');
	const seen = await commitmentPage(room.given, await room.person('sam-keane'), training, 'en');
	expect(seen.carried).toBe(1);
	expect(seen.returns.map(({ says, day }) => [says, day])).toEqual([
		['better', '2023-10-03'],
		['same', '2023-10-03']
	]);
	expect((await standing('nasreen-akhtar')).promises[0].said).toEqual({
		...{ says: 'better', text, lang: 'en' }
	});
	const lines = (await readHistory(room.db)).filter(({ act }) => act === 'record-return');
	expect(lines.map(({ about }) => about.says)).toEqual(['same', 'better']);
	expect(JSON.stringify(lines)).not.toContain('Ninety officers');
});

test('that review’s report prints it in numbers in both languages, and each sentence in its own', async () => {
	await stage('plenary');
	await say('margaret-pugh');
	await say('elin-prosser', {
		...{ commitment: letters, says: 'worse', lang: 'cy', text: 'Ni chadwyd yr un llythyr.' }
	});
	const review = (await reviewById(room.db, next.reviewId))!;
	const recorded = await recordedOf(room.db, review);
	const [numbers, first, quoted, second] = recorded.filter(
		({ id }) => recordedKind(id) === 'promises'
	);
	expect(numbers.en).toMatch(/2 earlier promises of the force: 1 better, 1 worse, 0 the same/);
	expect(numbers.cy).toMatch(/2 addewid cynharach gan yr heddlu: 1 yn well, 1 yn waeth/);
	expect([first.id, first.en]).toEqual(['promises-1-en', `“Autumn training” is better. ${text}`]);
	// English words of the force and a Welsh sentence of the panel: each is a paragraph of its own language.
	expect([quoted.id, quoted.en, quoted.cy]).toEqual([
		...['promises-2-en', '“Letters kept”', '“Letters kept”']
	]);
	expect([second.id, second.cy]).toEqual([
		...['promises-3-cy', 'Am yr addewid uchod: mae yn waeth. Ni chadwyd yr un llythyr.']
	]);
	expect(ownLanguage(second.id)).toBe('cy');
	const { blocks } = buildVersion({
		...{ review: review.id, version: 1, blocks: [], cases: [], recorded },
		sections: review.settings.reportTemplate.sections
	});
	expect(blocks.filter(({ id }) => recordedKind(id) === 'promises')).toHaveLength(4);
	// One that answers observations of an inside part alone is not quoted in a later report.
	const { settings } = (await reviewById(room.db, july))!;
	const sections = settings.reportTemplate.sections.map((each) =>
		each.id === 'observations' ? { ...each, inside: true } : each
	);
	await room.db
		.updateTable('reviews')
		.set({ settings: JSON.stringify({ ...settings, reportTemplate: { sections } }) })
		.where('id', '=', july)
		.execute();
	const unquoted = (await recordedOf(room.db, review)).filter(
		({ id }) => recordedKind(id) === 'promises'
	);
	expect(unquoted.map(({ en }) => en).slice(1)).toEqual([
		`A promise in an unpublished part of an earlier report is better. ${text}`,
		'Am addewid mewn rhan o adroddiad cynharach nas cyhoeddwyd: mae yn waeth. Ni chadwyd yr un llythyr.'
	]);
	const ofJuly = await recordedOf(room.db, (await reviewById(room.db, july))!);
	expect(ofJuly.filter(({ id }) => recordedKind(id) === 'promises')).toEqual([]);
});
