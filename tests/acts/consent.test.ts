import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerDraft } from '../../server/acts/report/answer-draft';
import { approveReport } from '../../server/acts/report/approve-report';
import { endComments } from '../../server/acts/report/end-comments';
import { newVersion } from '../../server/acts/report/new-version';
import { openVersion } from '../../server/acts/report/open-version';
import { requestsForChange } from '../../server/acts/report/request-outcomes';
import { sealDraft } from '../../server/acts/report/seal-draft';
import { toObject, toOpen } from '../../server/outbox/facts/report';
import { readHistory } from '../../server/store/report/history';
import { stepFacts } from '../../server/views/home/next-step';
import { approvalPage } from '../../server/views/report/approval';
import { versionSeen } from '../../server/views/report/version';
import { thePanel } from '../../server/store/people/panels';
import { nextStep } from '../../src/lib/meeting/people/next-step';
import type { ApprovalRule } from '../../src/lib/meeting/settings/approval-rule';
import { refusalText } from '../../src/lib/sentences/refusals';
import { versionStatus } from '../../src/lib/sentences/report/version-status';
import { formatIn } from '../../src/lib/words/format';
import { words } from '../../src/lib/words/words';
import { GET } from '../../src/routes/reports/[review]/[version].[lang].[format]/+server';
import { refusing } from './refusing';
import type { ReportRoom } from './report/report-room';
import { keepDemo } from './report/report-room';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
beforeAll(async () => {
	kept = await keepDemo('draft');
});
/** Sealed on Friday 21 July 2023: five working days end on Friday 28 July. */
beforeEach(async () => {
	room = await kept.open();
	at('2023-07-21T09:00:00Z');
	await rule({ kind: 'consent', days: 5, daysIn: 'working' });
	await seal();
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

async function rule(approval: ApprovalRule): Promise<void> {
	const settings = { ...room.review.settings, approval };
	await room.db
		.updateTable('reviews')
		.set({ settings: JSON.stringify(settings) })
		.where('id', '=', room.review.id)
		.execute();
	await room.look();
}
const elin = () => room.person('elin-prosser');
const reviewId = () => room.review.id;
async function seal(outcomes: Record<string, string> = {}): Promise<void> {
	await sealDraft(room.given, await elin(), { reviewId: reviewId(), anyway: true, outcomes });
}
async function says(slug: string, what: 'approve' | 'change' | 'abstain' | 'withdraw') {
	const { hash } = await room.version();
	await answerDraft(room.given, await room.person(slug), {
		...{ reviewId: reviewId(), hash, says: what, language: 'en' as const },
		...(what === 'change'
			? { because: 'Too strong.', place: 'overview' }
			: { because: '', place: '' })
	});
}
const opens = async (slug: string, version?: number) =>
	openVersion(room.given, await room.person(slug), { reviewId: reviewId(), version });
const record = async () => {
	const { hash } = await room.version();
	await approveReport(room.given, await elin(), { reviewId: reviewId(), hash });
};
const page = async (slug = 'elin-prosser') => {
	const { seen } = await approvalPage(room.given, await room.person(slug), reviewId(), 'en');
	if (!seen?.stands) throw new Error('nothing is counted');
	return { ...seen, stands: seen.stands };
};
const acts = async () =>
	(await readHistory(room.db, { key: 'review', value: reviewId() })).map(({ act }) => act);
const at = (moment: string) => (room.clock.now = new Date(moment));

test('who opened it, who objected and who said nothing are shown apart', async () => {
	expect((await page()).stands).toMatchObject({
		...{ voters: 10, changes: 0, approvals: 0, isPassed: false },
		consent: { until: '2023-07-28', isOver: false, opened: 0, silent: 0 }
	});
	await opens('kofi-mensah');
	await opens('kofi-mensah');
	await opens('gethin-rees');
	await says('gethin-rees', 'change');
	const { stands, voters } = await page();
	expect(stands).toMatchObject({ changes: 1, consent: { opened: 2, silent: 1 } });
	expect(voters.filter(({ hasOpened }) => hasOpened).map(({ name }) => name)).toEqual([
		'Gethin Rees',
		'Kofi Mensah'
	]);
	expect((await acts()).filter((act) => act === 'open-version')).toHaveLength(2);
});

test('only a voter’s opening is written down, of the latest version alone', async () => {
	for (const slug of ['elin-prosser', 'huw-jarman', 'bethan-howells', 'sam-keane'])
		await opens(slug);
	await opens('kofi-mensah', 7);
	expect((await page()).stands.consent?.opened).toBe(0);
	expect(await acts()).not.toContain('open-version');
	await opens('kofi-mensah', 1);
	expect((await page()).stands.consent?.opened).toBe(1);
});

test('an opening is announced as a change of the report: it is no objection', async () => {
	room.announced.length = 0;
	await opens('kofi-mensah');
	expect(room.announced).toEqual([{ kind: 'changed', what: 'report', id: reviewId() }]);
});

test('an opening is not written down where the version was replaced or recorded meanwhile', async () => {
	const replace = async () =>
		newVersion(room.given, await elin(), {
			reviewId: reviewId(),
			hash: (await room.version()).hash
		});
	await opensDuring('kofi-mensah', replace);
	await seal();
	await opensDuring('kofi-mensah', async () => {
		await replace();
		await seal();
	});
	at('2023-08-31T09:00:00Z');
	await opensDuring('kofi-mensah', record);
	expect((await room.look()).approvedAt).not.toBeNull();
	expect(await acts()).not.toContain('open-version');
});

/** Opens the latest version. The other acts are done after it was asked whether to write it down, and before it is. */
async function opensDuring(slug: string, meanwhile: () => Promise<void>): Promise<void> {
	const { rights } = room.given;
	const later = {
		of: (who: Parameters<typeof rights.of>[0]) => ({
			async onReview(id: string) {
				const answer = await rights.of(who).onReview(id);
				await meanwhile();
				return answer;
			}
		}),
		in: rights.in.bind(rights)
	} as unknown as typeof rights;
	const given = { ...room.given, rights: later };
	await openVersion(given, await room.person(slug), { reviewId: reviewId() });
}

test('nobody is asked to approve, and only an objection can be taken back', async () => {
	await refusing(says('kofi-mensah', 'approve'), 'only-objections');
	await refusing(says('kofi-mensah', 'abstain'), 'only-objections');
	await refusing(says('kofi-mensah', 'withdraw'), 'not-objecting');
	await says('kofi-mensah', 'change');
	await says('kofi-mensah', 'withdraw');
	expect((await page('kofi-mensah')).mine?.says).toBe('withdraw');
	expect((await page()).stands).toMatchObject({ changes: 0, consent: { withdrawn: 1 } });
});

test('before the period ends the refusal names the day, in both languages, also after a restart', async () => {
	at('2023-07-28T22:59:00Z');
	await room.stop();
	await room.start();
	const refused = await record().then(
		() => null,
		(error: { code: 'consent-runs'; details: Record<string, string> }) => error
	);
	if (!refused) throw new Error('it was recorded');
	expect(refused.code).toBe('consent-runs');
	const said = (lang: 'en' | 'cy') =>
		refusalText(words[lang], refused.code, refused.details).replaceAll('\u00a0', ' ');
	expect(said('en')).toContain('28 July 2023');
	expect(said('en')).toContain('29 July 2023');
	expect(said('cy')).toContain('28 Gorffennaf 2023');
	// At midnight in London, which is an hour earlier in UTC.
	at('2023-07-28T23:01:00Z');
	await record();
	expect((await room.look()).approvedAt).not.toBeNull();
});

test('an open objection stops it after the period as well, until it is taken back', async () => {
	await says('gethin-rees', 'change');
	at('2023-08-02T10:00:00Z');
	await refusing(record(), 'objection-open');
	await says('gethin-rees', 'withdraw');
	await record();
	await refusing(says('gethin-rees', 'change'), 'too-late');
});

test('a new version begins a new period, and asks what was done about each objection', async () => {
	await opens('kofi-mensah');
	await says('gethin-rees', 'change');
	at('2023-07-27T10:00:00Z');
	await newVersion(room.given, await elin(), {
		...{ reviewId: reviewId(), hash: (await room.version()).hash }
	});
	await refusing(seal(), 'reason-needed');
	const [open] = await requestsForChange(room.db, reviewId());
	await seal({ [open.id]: 'Softened.' });
	expect((await page()).stands).toMatchObject({
		changes: 0,
		consent: { until: '2023-08-03', opened: 0, withdrawn: 0 }
	});
});

test('page and files say that no member objected and how many opened it, and never that anybody approved', async () => {
	for (const slug of ['kofi-mensah', 'gethin-rees', 'priya-nair']) await opens(slug);
	at('2023-07-31T09:00:00Z');
	await record();
	// What is opened afterwards does not count.
	await opens('tomos-ellis');
	expect(await acts()).toContain('record-consent');
	expect(await acts()).not.toContain('approve-report');

	const seen = await versionSeen(room.given, await elin(), reviewId());
	for (const lang of ['en', 'cy'] as const) {
		const said = versionStatus(words[lang].report, formatIn(lang, 'Europe/London'), seen.status);
		expect(said.replaceAll('\u00a0', ' ')).toBe(
			lang === 'en'
				? 'No member objected within 5 working days, by 28 July 2023. Recorded on 31 July 2023. 3 of the 10 members who attended opened it.'
				: 'Ni wrthwynebodd yr un aelod o fewn 5 diwrnod gwaith, erbyn 28 Gorffennaf 2023. Cofnodwyd ar 31 Gorffennaf 2023. Agorwyd hi gan 3 o’r 10 aelod a ddaeth.'
		);
		const html = await (await file(lang, 'html')).text();
		expect(html.replaceAll('\u00a0', ' ')).toContain(said.replaceAll('\u00a0', ' '));
	}
	const { agreed } = (await (await file('en', 'json')).json()) as { agreed: object };
	expect(agreed).toMatchObject({ how: 'consent', opened: 3, voters: 10, until: '2023-07-28' });
});

test('a member reads when to object by, and the office when it can record', async () => {
	const step = async (slug: string) => {
		const panel = await thePanel(room.db);
		if (!panel) throw new Error('no panel');
		return nextStep(await stepFacts(room.given, await room.person(slug), panel));
	};
	expect(await step('kofi-mensah')).toMatchObject({ kind: 'answer', until: '2023-07-28' });
	expect(await step('elin-prosser')).toMatchObject({ kind: 'collect', passed: false });
	at('2023-07-29T09:00:00Z');
	expect(await step('elin-prosser')).toMatchObject({ kind: 'collect', passed: true });
});

test('after a round of comments the time runs from their end, and its voters are told then', async () => {
	const { steps, ...settings } = room.review.settings;
	const asks = steps.findIndex(({ allows }) => allows === 'answer');
	const comments = { ...steps[asks], id: 'commented', allows: 'comment' as const };
	await room.db
		.updateTable('reviews')
		.set({
			settings: JSON.stringify({ ...settings, steps: steps.toSpliced(asks, 0, comments) }),
			step: 'commented'
		})
		.where('id', '=', reviewId())
		.execute();
	at('2023-07-26T09:00:00Z');
	const { hash } = await room.version();
	const letters = async () =>
		(await room.db.selectFrom('outbox').select('id').where('kind', '=', 'to-object').execute())
			.length;
	await room.db.deleteFrom('outbox').where('kind', '=', 'to-object').execute();
	await endComments(room.given, await elin(), { reviewId: reviewId(), hash, step: 'commented' });
	expect((await page()).stands.consent?.until).toBe('2023-08-02');
	expect(await letters()).toBe(10);
});

test('its letters say until when, and the reminder goes to those who have not opened it', async () => {
	const about = { review: reviewId(), version: 1 };
	const kofi = await room.person('kofi-mensah');
	const house = { ...room.given, origin: 'http://localhost' };
	const letter = await toObject(about, house, kofi);
	expect(letter && 'say' in letter && letter.say('en').due).toBe('28 July 2023');
	expect(await toOpen(about, house, kofi)).not.toBeNull();
	await opens('kofi-mensah');
	expect(await toOpen(about, house, kofi)).toBeNull();
	expect(await toObject(about, house, await room.person('bethan-howells'))).toBeNull();
	const posted = await room.db.selectFrom('outbox').select(['kind']).execute();
	const kinds = posted.map(({ kind }) => kind);
	expect(kinds.filter((kind) => kind === 'to-object')).toHaveLength(10);
	expect(kinds.filter((kind) => kind === 'object-reminder')).toHaveLength(10);
	expect(kinds).not.toContain('to-answer');
});

async function file(lang: string, format: string): Promise<Response> {
	const locals = { house: room.given, lang: 'en', signedIn: { person: await elin() } };
	const params = { review: reviewId(), version: '1', lang, format };
	const event = { locals, params, url: new URL('http://localhost/') };
	return GET(event as unknown as Parameters<typeof GET>[0]);
}
