import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { commitmentFilter } from '../../../src/lib/meeting/response/commitment-filter';
import { csvText } from '../../../server/documents/tables/csv/write-csv';
import { moveDue } from '../../../server/acts/response/move-due';
import { closeWords } from '../../../server/acts/response/opened/close-words';
import { confirmWords } from '../../../server/acts/response/opened/confirm-words';
import { openWords } from '../../../server/acts/response/opened/open-words';
import { recordProgress } from '../../../server/acts/response/record-progress';
import { takeBackProgress } from '../../../server/acts/response/take-back-progress';
import { markStanding } from '../../../server/acts/people/standing/mark-standing';
import { thePanel } from '../../../server/store/people/panels';
import { openedWords } from '../../../server/store/response/opened';
import { readHistory } from '../../../server/store/report/history';
import { homeFor } from '../../../server/views/home';
import { commitmentPage } from '../../../server/views/report/commitment';
import { commitmentsPage, commitmentsTable } from '../../../server/views/report/commitments';
import { words } from '../../../src/lib/words/words';
import { refusing } from '../refusing';
import { keepDemo } from '../report/report-room';
import type { ReportRoom } from '../report/report-room';
import { answerRows, promise, rowsOf, sendToForce, sign } from './with-force';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
let training: string;
let letters: string;
beforeAll(async () => {
	kept = await keepDemo('approval');
});
beforeEach(async () => {
	room = await kept.open();
	room.clock.now = new Date('2023-08-01T09:00:00Z');
	await sendToForce(room);
	const rows = await rowsOf(room);
	await answerRows(room, rows);
	const four = [rows[1], rows[2], rows[3], rows[9]];
	training = await promise(room, { text: 'Autumn training', due: '2023-11-30', blocks: four });
	const text = '=Letters are kept with the record';
	letters = await promise(room, { text, due: '2023-08-14', blocks: [rows[2]] });
	room.clock.now = new Date('2023-08-04T09:00:00Z');
	await sign(room);
	await room.look();
	room.clock.now = new Date('2023-10-04T09:00:00Z');
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

type Given = Partial<Parameters<typeof recordProgress>[2]>;
const recording = async (slug: string, given: Given = {}) =>
	recordProgress(room.given, await room.person(slug), {
		...{ commitment: training, state: 'partly', day: '2023-10-01', lang: 'en' },
		...{ text: 'Two of four sessions are held.' },
		...given
	});
const listFor = async (slug: string, query = '') =>
	commitmentsPage(
		room.given,
		await room.person(slug),
		commitmentFilter(new URLSearchParams(query)),
		'en'
	);
const one = async (slug: string, id = training) =>
	commitmentPage(room.given, await room.person(slug), id, 'en');
const homeOf = async (slug: string) =>
	homeFor(room.given, await room.person(slug), (await thePanel(room.db))!, 'en');

test('the promises of a signed response stand with age, lateness and the observations they answer', async () => {
	const { counts, lines } = await listFor('nasreen-akhtar');
	expect(counts).toEqual({ all: 2, met: 0, overdue: 1 });
	expect(lines[0]).toMatchObject({
		...{ text: 'Autumn training', state: null, late: 0, age: 61, carried: 0 },
		...{ observations: [2, 3, 4, 10], mayRecord: false }
	});
	expect(lines[1]).toMatchObject({ due: '2023-08-14', late: 51 });
});

test('who reads the report reads its promises: nobody else, and nobody under suspension', async () => {
	for (const slug of ['elin-prosser', 'huw-jarman', 'catrin-medi', 'sam-keane', 'angharad-voyle'])
		expect((await listFor(slug)).lines, slug).toHaveLength(2);
	expect((await listFor('lowri-fox')).lines).toEqual([]);
	await refusing(listFor('ann-bevan'), 'forbidden');
	for (const slug of ['lowri-fox', 'ann-bevan']) await refusing(one(slug), 'unknown');
	const derek = await room.person('derek-hammond');
	await markStanding(room.given, await room.person('elin-prosser'), {
		...{ personId: derek.id, standing: 'suspended', seat: null },
		...{ termStart: derek.termStart, termEnd: derek.termEnd, vetting: derek.vetting }
	} as Parameters<typeof markStanding>[2]);
	await refusing(listFor('derek-hammond'), 'not-active');
	await refusing(one('derek-hammond'), 'unknown');
});

test('the office records, the force reports its own, and both count: the latest day is the state', async () => {
	await recording('elin-prosser', { day: '2023-10-03', state: 'partly' });
	await recording('sam-keane', { day: '2023-09-01', state: 'met', text: 'All sessions held.' });
	const seen = await one('nasreen-akhtar');
	expect(seen.state).toBe('partly');
	expect(seen.entries.map(({ byForce, name }) => [byForce, name])).toEqual([
		[true, 'DCI Sam Keane'],
		[false, 'Elin Prosser']
	]);
	// Of one day, what was recorded last counts.
	await recording('sam-keane', { day: '2023-10-03', state: 'met' });
	// What the force reports of its own promise does not end it; what the office records does.
	expect(await one('elin-prosser')).toMatchObject({ state: 'met', isEnded: false });
	await recording('elin-prosser', { day: '2023-10-03', state: 'met' });
	expect(await one('elin-prosser')).toMatchObject({ state: 'met', isEnded: true, late: 0 });
	expect((await one('elin-prosser')).age).toBe(60);
	const outside = await one('sam-keane');
	expect(outside.entries.find(({ byForce }) => !byForce)?.name).toBeNull();
	expect(JSON.stringify(outside)).not.toContain('Elin Prosser');
});

test('two who record at once both do', async () => {
	await Promise.all([
		recording('elin-prosser', { text: 'Seen at the training centre.' }),
		recording('sam-keane', { text: 'Ninety officers were there.' })
	]);
	expect((await one('elin-prosser')).entries.map(({ text }) => text).sort()).toEqual([
		'Ninety officers were there.',
		'Seen at the training centre.'
	]);
});

test('nobody else records, and no entry is empty or about a day before the signing or after today', async () => {
	for (const slug of ['nasreen-akhtar', 'margaret-pugh', 'huw-jarman', 'angharad-voyle'])
		await refusing(recording(slug), 'forbidden');
	await refusing(recording('ann-bevan'), 'unknown');
	await refusing(recording('elin-prosser', { text: ' ' }), 'empty');
	for (const day of ['2023-08-03', '2023-10-05', null])
		expect(await refusing(recording('elin-prosser', { day }), 'day-outside')).toEqual({
			...{ from: '2023-08-04', to: '2023-10-04' }
		});
	expect((await one('elin-prosser')).entries).toEqual([]);
});

test('evidence for everybody is in both languages and confirmed by a second person; words that may identify somebody are named first (A10, A11)', async () => {
	const entry = await recording('elin-prosser');
	const open = async (slug: string, about = entry, given: Partial<Opening> = {}) =>
		openWords(room.given, await room.person(slug), {
			...{ kind: 'evidence', about, before: await idShown(given.kind ?? 'evidence', about) },
			...{ anyway: false },
			...{ words: { en: 'Two of four were held.', cy: 'Cynhaliwyd dwy o bedair.' }, ...given }
		});
	const confirm = async (slug: string, words: string) =>
		confirmWords(room.given, await room.person(slug), { words });
	const shown = async () => (await one('elin-prosser')).entries.at(-1)?.isPublic;
	await refusing(open('sam-keane'), 'forbidden');
	await refusing(open('elin-prosser', await recording('sam-keane')), 'forbidden');
	await refusing(
		open('elin-prosser', entry, { words: { en: 'Held.', cy: ' ' } }),
		'languages-needed'
	);
	const naming = { words: { en: 'It was held.', cy: 'PC Sian Rowlands, 07700 900123.' } };
	const { found } = await refusing(open('elin-prosser', entry, naming), 'evidence-identifies');
	expect(found).toContain('07700 900123');
	await open('elin-prosser', entry, { ...naming, anyway: true });

	const first = await open('elin-prosser');
	await refusing(confirm('elin-prosser', first), 'words-own');
	await refusing(confirm('margaret-pugh', first), 'forbidden');
	expect(await shown()).toBe(false);
	// Words that were changed are confirmed anew.
	const second = await open('elin-prosser', entry, {
		words: { en: 'Two of 4 were held.', cy: 'Cynhaliwyd 2 o 4.' }
	});
	// A page that still shows the first words overwrites nothing, and takes nothing back.
	const old = { before: first, words: { en: 'Held.', cy: 'Cynhaliwyd.' } };
	await refusing(open('elin-prosser', entry, old), 'changed-meanwhile');
	await refusing(close('elin-prosser', entry, first), 'changed-meanwhile');
	await refusing(confirm('huw-jarman', first), 'unknown');
	await confirm('huw-jarman', second);
	await confirm('huw-jarman', second);
	expect(await shown()).toBe(true);
	// The same words again keep their confirmation.
	const same = { words: { en: 'Two of 4 were held.\r\n', cy: ' Cynhaliwyd 2 o 4.' } };
	expect(await open('elin-prosser', entry, same)).toBe(second);
	expect(await shown()).toBe(true);
	await open('elin-prosser', training, { kind: 'owner', words: { en: 'The Hub', cy: 'Yr Hyb' } });
	expect((await one('huw-jarman')).ownerOpening?.words).toMatchObject({
		cy: 'Yr Hyb',
		mayConfirm: true
	});
	expect((await one('sam-keane')).ownerOpening).toBeNull();
	for (const slug of [...READERS, 'huw-jarman']) await refusing(open(slug, entry), 'forbidden');
	for (const slug of READERS) await refusing(confirm(slug, second), 'forbidden');
	for (const slug of [...READERS, 'huw-jarman'])
		await refusing(close(slug, entry, second), 'forbidden');
	expect(await shown()).toBe(true);

	await close('elin-prosser', entry, second);
	await close('elin-prosser', entry, second);
	expect(await shown()).toBe(false);
	const acts = (await readHistory(room.db)).map(({ act }) => act);
	expect(acts.filter((act) => act === 'confirm-words')).toHaveLength(1);
	// Words of named people, twice of what was done, and of the owner.
	expect(acts.filter((act) => act === 'open-words')).toHaveLength(4);
	expect(acts.filter((act) => act === 'close-words')).toHaveLength(1);
});

/** A member, the force, the translator and the Commissioner: they read promises, and open nothing of them. */
const READERS = ['nasreen-akhtar', 'margaret-pugh', 'sam-keane', 'catrin-medi', 'angharad-voyle'];

type Opening = Parameters<typeof openWords>[2];
const close = async (slug: string, about: string, words: string) =>
	closeWords(room.given, await room.person(slug), { kind: 'evidence', about, words });
const idShown = async (kind: string, about: string) =>
	(await openedWords(room.db)).get(`${kind} ${about}`)?.id ?? '';

test('a wrong entry is taken back with a reason, stays in sight and no longer counts', async () => {
	const byForce = await recording('sam-keane', { state: 'met' });
	const byOffice = await recording('elin-prosser', { day: '2023-09-30' });
	const takeBack = async (slug: string, entry: string, reason = 'It was another promise.') =>
		takeBackProgress(room.given, await room.person(slug), { entry, reason, lang: 'en' });
	await refusing(takeBack('sam-keane', byOffice), 'forbidden');
	await refusing(takeBack('nasreen-akhtar', byForce), 'forbidden');
	await refusing(takeBack('elin-prosser', byForce, ' '), 'reason-needed');
	await refusing(takeBack('elin-prosser', 'no-such-entry'), 'unknown');
	await takeBack('sam-keane', byForce);
	await takeBack('elin-prosser', byForce, 'Pressed a second time.');
	const seen = await one('nasreen-akhtar');
	expect(seen.state).toBe('partly');
	expect(seen.entries).toHaveLength(2);
	expect(seen.entries.find(({ id }) => id === byForce)?.takenBack).toMatchObject({
		reason: 'It was another promise.'
	});
	const acts = (await readHistory(room.db)).map(({ act }) => act);
	expect(acts.filter((act) => act === 'take-back-progress')).toHaveLength(1);
});

test('the office moves a due date with a reason, and the first date stays', async () => {
	const move = async (slug: string, given: Partial<Parameters<typeof moveDue>[2]> = {}) =>
		moveDue(room.given, await room.person(slug), {
			...{ commitment: letters, due: '2023-12-31', before: '2023-08-14', lang: 'en' },
			...{ reason: 'The new system comes in December.', ...given }
		});
	await refusing(move('sam-keane'), 'forbidden');
	await refusing(move('elin-prosser', { reason: '' }), 'reason-needed');
	for (const due of [null, '2023-08-03', '2024-02-30'])
		await refusing(move('elin-prosser', { due }), 'date-wrong');
	await move('elin-prosser');
	await move('elin-prosser');
	await refusing(move('elin-prosser', { due: '2024-01-31' }), 'changed-meanwhile');
	const seen = await one('sam-keane', letters);
	expect(seen).toMatchObject({ due: '2023-12-31', firstDue: '2023-08-14', late: 0 });
	expect(seen.moves).toMatchObject([{ reason: 'The new system comes in December.' }]);
	expect((await homeOf('elin-prosser')).promises).toEqual({ all: 2, overdue: 0 });
});

test('what is overdue is said on the home of those who should know: office, chair, force and Commissioner', async () => {
	for (const slug of ['elin-prosser', 'huw-jarman', 'sam-keane', 'angharad-voyle', 'margaret-pugh'])
		expect((await homeOf(slug)).promises, slug).toEqual({ all: 2, overdue: 1 });
	expect((await homeOf('nasreen-akhtar')).promises).toEqual({ all: 2, overdue: 0 });
	expect((await homeOf('ann-bevan')).promises).toEqual({ all: 0, overdue: 0 });
});

test('the list is narrowed by review, state, owner and lateness, and saved as CSV without formulas', async () => {
	await recording('elin-prosser', { state: 'met' });
	const names = async (query: string) =>
		(await listFor('elin-prosser', query)).lines.map(({ text }) => text);
	expect(await names('state=met')).toEqual(['Autumn training']);
	expect(await names('state=none')).toEqual(['=Letters are kept with the record']);
	expect(await names('overdue=yes')).toEqual(['=Letters are kept with the record']);
	expect(await names(`review=${room.review.id}&owner=Nobody`)).toEqual([]);
	expect(await names('state=unheard-of')).toHaveLength(2);
	const filter = commitmentFilter(new URLSearchParams('overdue=yes'));
	const rows = await commitmentsTable(room.given, await room.person('elin-prosser'), filter, 'en');
	expect(rows).toHaveLength(2);
	expect(csvText(rows)).toContain(`"'=Letters are kept with the record"`);
	expect(rows[1].slice(3, 8)).toEqual([
		...['2023-08-04', '2023-08-14', '2023-08-14', 'Nothing recorded yet', '51']
	]);
});

test('the table names the language of a promise and of its evidence, in both languages', async () => {
	await recording('elin-prosser', { lang: 'cy', text: 'Cynhaliwyd dwy sesiwn o bedair.' });
	const filter = commitmentFilter(new URLSearchParams());
	for (const lang of ['en', 'cy'] as const) {
		const w = words[lang].promises.table;
		const table = await commitmentsTable(
			room.given,
			await room.person('elin-prosser'),
			filter,
			lang
		);
		const cells = [w.promise, w.promiseLang, w.evidence, w.evidenceLang].map((head) =>
			table[0].indexOf(head)
		);
		const said = table.slice(1).map((row) => cells.map((at) => row[at]));
		expect(said).toContainEqual([
			...['Autumn training', 'English', 'Cynhaliwyd dwy sesiwn o bedair.', 'Cymraeg']
		]);
		expect(said).toContainEqual(['=Letters are kept with the record', 'English', '', '']);
	}
});
