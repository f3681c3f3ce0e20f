import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkIdentifiers } from '../../../../server/acts/report/course/check-identifiers';
import { correctReport } from '../../../../server/acts/report/course/correct-report';
import { publishReport } from '../../../../server/acts/report/course/publish-report';
import { withdrawReport } from '../../../../server/acts/report/course/withdraw-report';
import { signedResponseTo } from '../../../../server/store/response/signed';
import { exactWords } from '../../../../server/views/published/page';
import { publishedReport } from '../../../../server/views/published/published';
import { commitmentsPage, commitmentsTable } from '../../../../server/views/report/commitments';
import { versionPage, versionSeen } from '../../../../server/views/report/version';
import { deleteBlock } from '../../../../src/lib/board/documents/draft';
import { linkCommitment } from '../../../../src/lib/board/documents/response';
import { draftName, responseName } from '../../../../src/lib/board/names';
import { commitmentFilter } from '../../../../src/lib/meeting/response/commitment-filter';
import { refusing } from '../../refusing';
import { keepDemo } from '../../report/report-room';
import type { ReportRoom } from '../../report/report-room';
import { seal, translatedVersion } from '../second-version';
import { consider, rowsOf, sendToForce, sign, toConsidered, translateSigned } from '../with-force';

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

const elin = () => room.person('elin-prosser');
const seen = (lang: 'en' | 'cy') => publishedReport(room.given, room.review.id, lang);
const all = commitmentFilter(new URLSearchParams());
const listOf = async (slug: string) =>
	commitmentsPage(room.given, await room.person(slug), all, 'en');
const here = async () => ({
	...{ reviewId: room.review.id, step: (await room.look()).step ?? '' },
	hash: (await room.version()).hash
});

/** These parts of the report are for the panel and those it is sent to. */
async function keepInside(...parts: string[]): Promise<void> {
	const sections = room.review.settings.reportTemplate.sections.map((each) =>
		parts.includes(each.id) ? { ...each, inside: true } : each
	);
	await settle({ reportTemplate: { sections } });
}

/** Observers may read a report once it is published. */
async function tellObservers(): Promise<void> {
	const steps = room.review.settings.steps.map((each) =>
		each.reached === 'publication' ? { ...each, readers: [...each.readers, 'observer'] } : each
	);
	await settle({ steps });
}

async function settle(more: object): Promise<void> {
	await room.db
		.updateTable('reviews')
		.set({ settings: JSON.stringify({ ...room.review.settings, ...more }) })
		.execute();
	await room.look();
}

async function publish(): Promise<void> {
	room.clock.now = new Date(+room.clock.now + 60_000);
	await translateSigned(room);
	await checkIdentifiers(room.given, await room.person('huw-jarman'), await here());
	await publishReport(room.given, await elin(), await here());
	await room.look();
}

test('a promise that answered an inside observation stays unpublished when a correction leaves that observation out (A1, A7)', async () => {
	await keepInside('observations');
	await tellObservers();
	await translatedVersion(room);
	const [, second, third] = await rowsOf(room);
	await toConsidered(room, [
		{ text: 'Sergeants learn it anew', due: '2023-11-30', blocks: [second] },
		{ text: 'Letters are kept', due: '2023-11-30', blocks: [second, third] }
	]);
	await publish();
	const isSilent = async () => {
		for (const lang of ['en', 'cy'] as const) {
			const published = await seen(lang);
			expect(published.promises).toBeNull();
			const told = JSON.stringify(published.report) + exactWords(published);
			expect(told).not.toMatch(/Sergeants|Letters/);
		}
		await refusing(listOf('ann-bevan'), 'forbidden');
	};
	await isSilent();

	const reason = { en: 'Observation 2 was no question.', cy: 'Nid cwestiwn oedd arsylwad 2.' };
	const { reviewId, version } = { reviewId: room.review.id, version: 2 };
	await withdrawReport(room.given, await elin(), { reviewId, version, reason });
	await correctReport(room.given, await elin(), { ...(await here()), reason });
	const { id: person } = await elin();
	await room.boards.edit(draftName(room.review.id), person, (doc) =>
		deleteBlock(doc, { person, lang: 'en', origin: 'test' }, second)
	);
	await seal(room);
	await sendToForce(room);
	// The force says what becomes of a promise whose observation went.
	expect(await refusing(sign(room), 'commitment-unfinished')).toMatchObject({
		...{ text: 'Sergeants learn it anew', missing: 'row' }
	});
	const [{ id: loose }] = (await signedResponseTo(room.db, reviewId, 2))!.commitments;
	const { id: sam } = await room.person('sam-keane');
	await room.boards.edit(responseName(reviewId), sam, (doc) =>
		linkCommitment(doc, { person: sam, lang: 'en', origin: 'test' }, loose, third, true)
	);
	await sign(room);
	// As it was signed before the force was asked.
	await room.db.deleteFrom('commitment_links').where('commitment_id', '=', loose).execute();
	await consider(room);
	await publish();
	await isSilent();
	// Those whom the report is sent to read both.
	expect((await listOf('sam-keane')).lines).toHaveLength(2);
});

test('who reads a report because it is published reads of it what is published, on every page and in every file (A1, A7)', async () => {
	await keepInside('themes');
	await tellObservers();
	await translatedVersion(room);
	const rows = await rowsOf(room);
	await toConsidered(room, [{ text: 'Letters are kept', due: '2023-11-30', blocks: [rows[2]] }]);
	await publish();
	const at = { reviewId: room.review.id, version: '2' };
	const { says } = await room.version();
	const themes = says.blocks.filter(({ section }) => section === 'themes');
	const pageOf = async (slug: string) => {
		const person = await room.person(slug);
		const page = await versionPage(room.given, person, at, 'en');
		const { readable, edition, response, isPart } = await versionSeen(
			...([room.given, person, at.reviewId] as const)
		);
		return { said: JSON.stringify([page, readable(), edition, response]), isPart, page };
	};
	const ann = await pageOf('ann-bevan');
	const nasreen = await pageOf('nasreen-akhtar');
	expect(themes).toHaveLength(7);
	for (const { en } of themes) {
		expect(ann.said).not.toContain(en);
		expect(nasreen.said).toContain(en);
	}
	expect(ann.page.report.parts.map(({ number }) => number)).toEqual([1, 2, 3, 5]);
	expect([ann.isPart, nasreen.isPart]).toEqual([true, false]);
	expect(ann.said).toContain('Letters are kept');
	// The audit group is sent it.
	expect((await pageOf('lowri-fox')).isPart).toBe(false);
});

test('a promise is listed for everybody with the numbers of published observations alone (A1, A7)', async () => {
	const { sections } = room.review.settings.reportTemplate;
	const inside = { ...sections.find(({ id }) => id === 'observations')!, id: 'kept', inside: true };
	await tellObservers();
	await translatedVersion(room);
	const [, second, third] = await rowsOf(room);
	await toConsidered(room, [
		{ text: 'Letters are kept', due: '2023-11-30', blocks: [second, third] }
	]);
	await publish();
	// The third observation stands in a part that is kept inside.
	const { canonical, says } = await room.version();
	expect(canonical).toContain(third);
	const blocks = says.blocks.map((block) =>
		block.id === third ? { ...block, section: 'kept' } : block
	);
	await room.db
		.updateTable('versions')
		.set({ canonical: JSON.stringify({ ...says, blocks }) })
		.where('number', '=', says.version)
		.execute();
	await settle({ reportTemplate: { sections: [...sections, inside] } });
	const numbers = async (slug: string) => (await listOf(slug)).lines[0].observations;
	expect(await numbers('nasreen-akhtar')).toEqual([2, 3]);
	expect(await numbers('ann-bevan')).toEqual([2]);
	const table = await commitmentsTable(room.given, await room.person('ann-bevan'), all, 'en');
	expect(table[1]).toContain('Observation 2');
	expect(Object.values((await seen('en')).promises?.observations ?? {})).toEqual([[2]]);
});
