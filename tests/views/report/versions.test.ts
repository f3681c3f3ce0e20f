import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { newVersion } from '../../../server/acts/report/new-version';
import { requestsForChange } from '../../../server/acts/report/request-outcomes';
import { sealDraft } from '../../../server/acts/report/seal-draft';
import { insertCase } from '../../../server/store/sitting/cases';
import { setStep } from '../../../server/store/report/reviews';
import { sittingsOf } from '../../../server/store/sitting/sittings';
import { newId } from '../../../src/lib/board/ids';
import type { ReportBody } from '../../../src/lib/meeting/report/document';
import { GET } from '../../../src/routes/reports/[review]/[version].[lang].[format]/+server';
import { load } from '../../../src/routes/reviews/[review]/versions/[version]/+page.server';
import type { ReportRoom } from '../../acts/report/report-room';
import { keepDemo } from '../../acts/report/report-room';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
beforeAll(async () => {
	kept = await keepDemo('approval');
});
beforeEach(async () => {
	room = await kept.open();
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

const asked = async (slug: string, version: number, more = {}) => ({
	locals: { house: room.given, lang: 'en', signedIn: { person: await room.person(slug) } },
	params: { review: room.review.id, version: String(version), ...more },
	url: new URL('http://localhost/'),
	depends: () => undefined
});
type Page = Exclude<Awaited<ReturnType<typeof load>>, void>;
const page = async (slug: string, version: number) =>
	(await load((await asked(slug, version)) as unknown as Parameters<typeof load>[0])) as Page;
const file = async (slug: string, version: number, lang = 'en', format = 'html') => {
	const event = await asked(slug, version, { lang, format });
	return GET(event as unknown as Parameters<typeof GET>[0]);
};

/** Version 1 is taken back unapproved; version 2 is sealed. */
async function replace(): Promise<void> {
	const elin = await room.person('elin-prosser');
	const reviewId = room.review.id;
	await newVersion(room.given, elin, { reviewId, hash: (await room.version()).hash });
	const requests = await requestsForChange(room.db, reviewId);
	const outcomes = Object.fromEntries(requests.map(({ id }) => [id, 'Reworded.']));
	await sealDraft(room.given, elin, { reviewId, anyway: true, outcomes });
}

test('what the panel took back stays the panel’s: the force, the Commissioner and the audit group have the latest alone', async () => {
	await replace();
	for (const [step, ...slugs] of [
		['sent', 'sam-keane', 'angharad-voyle'],
		['considered', 'lowri-fox']
	]) {
		await setStep(room.db, room.review.id, step);
		for (const slug of slugs) {
			expect(await page(slug, 2)).toMatchObject({ version: { number: 2 }, all: [2] });
			await expect(page(slug, 1)).rejects.toMatchObject({ status: 404 });
			expect((await file(slug, 2)).status).toBe(200);
			for (const format of ['html', 'json']) {
				expect((await file(slug, 1, 'en', format)).status).toBe(404);
			}
		}
	}
	expect(await page('kofi-mensah', 1)).toMatchObject({ version: { number: 1 }, all: [1, 2] });
});

test('page and file say how a version stands: with the members, then replaced', async () => {
	expect((await page('kofi-mensah', 1)).status).toMatchObject({
		replacedBy: null,
		allows: 'answer'
	});
	expect(await (await file('kofi-mensah', 1)).text()).toContain('The members are answering it.');
	await replace();
	expect((await page('kofi-mensah', 1)).status).toMatchObject({ replacedBy: 2 });
	expect(await (await file('kofi-mensah', 1)).text()).toContain('Version 2 has replaced this one.');
	expect(await (await file('kofi-mensah', 1, 'cy')).text()).toContain(
		'Mae fersiwn 2 wedi disodli hon.'
	);
});

test('a sealed version counts the cases there were when it was sealed, whatever is added after', async () => {
	const sitting = (await sittingsOf(room.db, room.review.id))[1];
	const late = { id: newId(), reviewId: room.review.id, sittingId: sitting.id, number: 18 };
	await insertCase(room.db, late);
	expect(countsOn(await page('kofi-mensah', 1))).toMatch(/\d of 17 cases/);
	expect(await (await file('kofi-mensah', 1)).text()).toMatch(/\d of 17 cases/);

	await replace();
	expect(countsOn(await page('kofi-mensah', 2))).toMatch(/\d of 18 cases/);
	expect(countsOn(await page('kofi-mensah', 1))).toMatch(/\d of 17 cases/);
});

test('versions of a database from before this was kept count the cases their review has', async () => {
	await sql`alter table versions drop column cases`.execute(room.db);
	// What came after that migration is undone with it: they are made in order.
	await sql`alter table sessions drop column started_at`.execute(room.db);
	await sql`alter table sessions drop column device`.execute(room.db);
	await sql`alter table sessions drop column seen_at`.execute(room.db);
	await sql`drop table office_requests`.execute(room.db);
	await sql`drop table account_notices`.execute(room.db);
	await sql`drop index files_of`.execute(room.db);
	const confirmed = ['confirmed_by', 'confirmed_at', 'confirmed_alone'];
	const ofPapers = ['kind', 'media', 'bytes', 'redaction', 'vetting', 'wrapped_key', 'added_by'];
	for (const column of [
		...ofPapers,
		'added_at',
		'issued_at',
		'removed_at',
		'sealed',
		'marked_by',
		...confirmed
	])
		await sql`alter table files drop column ${sql.ref(column)}`.execute(room.db);
	for (const [table, column] of [
		['reviews', 'focus_en'],
		['reviews', 'focus_cy'],
		['reviews', 'months'],
		['sittings', 'from_time'],
		['sittings', 'to_time'],
		['attendance', 'how'],
		['reviews', 'other_forms'],
		['cases', 'form'],
		['sittings', 'due'],
		['sittings', 'instead_of'],
		['groups', 'person_id'],
		['answers', 'outcome_lang'],
		['answers', 'further'],
		['comments', 'text_lang'],
		['holds', 'lang'],
		['agreed_answers', 'lang'],
		['people', 'seat'],
		['reviews', 'corrected'],
		['sittings', 'revision'],
		['sittings', 'why_en'],
		['sittings', 'why_cy'],
		['sittings', 'here_finding'],
		['help', 'case_id']
	])
		await sql`alter table ${sql.table(table)} drop column ${sql.ref(column)}`.execute(room.db);
	await sql`alter table panels drop column version`.execute(room.db);
	await sql`alter table reviews drop column settings_version`.execute(room.db);
	await sql`alter table people drop column rules_read_at`.execute(room.db);
	const tables = [
		...['show_answers', 'shows'],
		...['action_returns', 'actions'],
		'outbox',
		'panel_forms',
		'panel_versions',
		'destroyed_papers',
		...[
			...['corrections', 'earlier_responses', 'opened_words', 'progress', 'moved_dues', 'returns'],
			...[
				'target_extensions',
				'readings',
				'sendings',
				'questions',
				'passed_rows',
				'commitment_links',
				'commitments'
			],
			...['response_answers', 'responses', 'considerations', 'delegates', 'early_feedback'],
			...[
				'listed_names',
				'settled_identifiers',
				'identifier_checks',
				'publications',
				'response_translations'
			],
			...['written_for', 'comment_replies', 'version_openings'],
			...['message_readings', 'group_messages'],
			'destroyed_notes',
			'round_answers',
			'rounds',
			'referrals',
			'substitutes',
			'chosen_samples',
			'expected',
			'case_references',
			'agreed_grades',
			'draw_replacements',
			'draws'
		],
		...['list_refused', 'list_matches', 'list_rows', 'lists']
	];
	for (const table of tables) await sql`drop table ${sql.table(table)}`.execute(room.db);
	await sql`delete from kysely_migration where name >= '007'`.execute(room.db);
	await room.stop();
	await room.start();
	expect(countsOn(await page('kofi-mensah', 1))).toMatch(/\d of 17 cases/);
});

/** What the page prints beside themes and observations. */
function countsOn({ report }: { report?: ReportBody }): string {
	return JSON.stringify(report);
}
