import { neededOf } from '../../src/lib/meeting/sitting/sitting';
import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { agreeCase } from '../../server/acts/case/agree-case';
import { answerDraft } from '../../server/acts/report/answer-draft';
import { approveReport } from '../../server/acts/report/approve-report';
import { closeSitting } from '../../server/acts/sitting/stages/close-sitting';
import { comment } from '../../server/acts/report/comment';
import { endComments } from '../../server/acts/report/end-comments';
import { openCase } from '../../server/acts/case/open-case';
import { decidedOf, readReport, unfinishedDraft } from '../../server/reading/report';
import { reopenCase } from '../../server/acts/case/reopen-case';
import { sealDraft } from '../../server/acts/report/seal-draft';
import { reportHtml } from '../../server/documents/html';
import { reportDocument } from '../../server/documents/tree';
import { afterApproval } from '../../server/views/report/after';
import { reviewsForOffice } from '../../server/views/office';
import { spineFor } from '../../server/views/spine';
import { versionSeen } from '../../server/views/report/version';
import { copiesOf } from '../../server/store/plenary/copies';
import type { KnownPerson } from '../../server/store/people/people';
import { readHistory } from '../../server/store/report/history';
import { reviewById } from '../../server/store/report/reviews';
import type { Review } from '../../server/store/report/reviews';
import { sittingById } from '../../server/store/sitting/sittings';
import { declareNone } from '../../src/lib/board/documents/board';
import { addBlock } from '../../src/lib/board/documents/draft';
import { mergeInto, readFindings, removeFinding } from '../../src/lib/board/documents/findings';
import { boardName, draftName, findingsName } from '../../src/lib/board/names';
import { shown } from '../../src/lib/meeting/findings/placement';
import type { PanelSettings } from '../../src/lib/meeting/settings/settings';
import { words } from '../../src/lib/words/words';
import { approvalSeen } from '../../server/views/report/approval';
import { GET } from '../../src/routes/reports/[review]/[version].[lang].[format]/+server';
import { documentsFor } from '../../server/views/report/draft';
import { sittingRoomOf } from '../../server/views/sitting/sitting-room';
import { shippedPanel } from './empty-house';
import { onePanel } from './one-panel';
import { refusing } from './refusing';

const presets = new URL('../../server/presets/panels/', import.meta.url);
const shipped = readdirSync(presets).map((name) => shippedPanel(name.replace('.json', '')));

let end = () => Promise.resolve();
afterEach(() => end());

const panelOf = async (settings: PanelSettings, remote = false) => {
	const room = await onePanel(settings, remote);
	end = room.end;
	return room;
};

describe.each(shipped.map((settings) => [settings.name.en, settings] as const))(
	'%s',
	(_, settings) => {
		test('holds a review from the board to its report by its own settings', async () => {
			const room = await panelOf(settings);
			const { given, coordinator, members, reviewId, sittingId, caseId } = room;
			const chair = settings.hasChair ? members[0] : coordinator;
			const [board] = await given.rights.boardsOf(caseId);
			expect(board.name.endsWith(':all')).toBe(settings.blind === 'live');
			expect(await room.may(members[1], board.name)).toBe('write');

			// Who leads, and what the room shows of it.
			const sittingRoom = await sittingRoomOf(given, chair, sittingId, 'en');
			expect(sittingRoom.may.chair).toBe(true);
			expect(sittingRoom.cases[0].mayOpen).toBe(true);
			expect(sittingRoom.quorum?.minimum).toBe(neededOf(settings.quorum, members.length));
			expect((await room.step(coordinator)).kind).toBe(settings.hasChair ? 'look' : 'run');
			await refusing(openCase(given, members[1], { caseId, anyway: true }), 'forbidden');

			await room.write(members[0], board.name, 'No reply for a month');
			await room.write(members[1], board.name, 'A month went by without an answer');
			await given.boards.edit(board.name, members[0].id, (doc) =>
				declareNone(doc, { person: members[0].id, lang: 'en', origin: 'test' }, 'positive')
			);
			await openCase(given, chair, { caseId, anyway: true });
			// What the product writes is in the panel's languages, like the rest of its report.
			const none = shown(await given.boards.read(findingsName(caseId), readFindings)).find(
				({ isNone }) => isNone
			);
			expect(none?.en).toMatch(/\S/);
			expect(none?.cy !== '').toBe(settings.languages.includes('cy'));
			await given.boards.edit(findingsName(caseId), chair.id, (doc) => {
				const [a, b] = shown(readFindings(doc));
				mergeInto(doc, { person: chair.id, lang: 'en', origin: 'test' }, b.id, a.id);
			});
			await agreeCase(given, chair, { caseId, agreed: true });
			await closeSitting(given, chair, { sittingId, sure: true });

			// The report has the panel's own parts.
			const { sections } = settings.reportTemplate;
			const kinds = { prose: 'paragraph', themes: 'theme', observations: 'observation' } as const;
			await given.boards.edit(draftName(reviewId), coordinator.id, (doc) => {
				const author = { person: coordinator.id, lang: 'en' as const, origin: 'test' };
				for (const { id: section, kind } of sections) {
					if (kind === 'cases') continue;
					addBlock(doc, author, { kind: kinds[kind], section, text: `Words of ${section}.` });
				}
			});
			const { hash } = await sealDraft(given, coordinator, { reviewId, anyway: false });
			const next = settings.steps[1];
			expect((await reviewById(given.db, reviewId))?.step).toBe(next.id);
			const seen = await versionSeen(given, coordinator, reviewId);
			expect(seen.edition.parts.map(({ id }) => id)).toEqual(
				sections.filter(({ id }) => id !== 'masthead').map(({ id }) => id)
			);
			const review = await reviewById(given.db, reviewId);
			const { edition, sealed, status } = seen;
			const html = reportHtml(
				reportDocument({
					...{ edition, settings, review: { en: 'March', cy: 'Mawrth' }, cases: 1 },
					...{ languages: settings.languages, version: sealed, status, lang: 'en', w: words.en }
				})
			);
			for (const { title } of sections.slice(1)) expect(html).toContain(title.en);
			for (const other of shipped.filter(({ name }) => name.en !== settings.name.en)) {
				expect(html).not.toContain(other.name.en);
			}

			// In the panel's languages, and in no other.
			const file = async (lang: string) => {
				const params = { review: reviewId, version: '1', lang, format: 'html' };
				const locals = { house: given, signedIn: { person: coordinator }, lang: 'en' };
				const url = new URL('http://localhost/');
				return (await GET({ locals, params, url } as unknown as Parameters<typeof GET>[0])).status;
			};
			for (const lang of ['en', 'cy'] as const) {
				expect(await file(lang)).toBe(settings.languages.includes(lang) ? 200 : 404);
			}
			const paper = await documentsFor(given, coordinator, reviewId);
			expect(paper.review.languages).toEqual(settings.languages);

			// Answers only where the panel's next step asks for them.
			const says = {
				reviewId,
				hash,
				says: 'approve',
				because: '',
				place: '',
				language: 'en'
			} as const;
			const page = await approvalSeen(given, members[0], reviewId);
			if (next.allows !== 'answer') {
				await refusing(answerDraft(given, members[0], says), 'not-now');
				await refusing(approveReport(given, coordinator, { reviewId, hash }), 'not-now');
				expect([page.isAnswered, page.stands, page.voters]).toEqual([false, null, []]);
				expect(await room.step(members[0])).toMatchObject({ kind: 'comment', others: false });
				expect((await room.step(coordinator)).kind).toBe('end-comments');

				const [place] = (await versionSeen(given, coordinator, reviewId)).places.keys();
				await comment(given, members[1], { reviewId, blockId: place, quote: '', text: 'Clear.' });

				// Closed by the coordinator alone, once however often it is sent, and never into publication.
				const end = (who = coordinator, words = hash) =>
					endComments(given, who, { reviewId, hash: words, step: next.id });
				await refusing(end(members[0]), 'forbidden');
				await refusing(end(coordinator, '0'.repeat(64)), 'newer-version');
				await Promise.all([end(), end()]);
				await end();
				const after = settings.steps[2];
				expect((await reviewById(given.db, reviewId))?.step).toBe(after.id);
				const lines = await readHistory(given.db, { key: 'review', value: reviewId });
				expect(lines.filter(({ act }) => act === 'end-comments')).toHaveLength(1);

				const remark = { reviewId, blockId: place, quote: '', text: 'One more thing.' };
				await refusing(comment(given, members[1], remark), 'comments-closed');
				expect((await approvalSeen(given, members[1], reviewId)).takesComments).toBe(false);
				const onward = { reviewId, hash, step: after.id };
				await refusing(endComments(given, coordinator, onward), 'not-now');
				expect(await room.step(coordinator)).toMatchObject({ kind: 'onward', act: 'publish' });
				const [listed] = (await reviewsForOffice(given, coordinator, { lang: 'en' })).underWay;
				expect(listed).toMatchObject({
					...{ id: reviewId, href: `/reviews/${reviewId}/after-approval` },
					step: { kind: 'publish', reached: { what: 'circulated' } }
				});
				expect((await versionSeen(given, coordinator, reviewId)).sealed.hash).toBe(hash);

				// It went round for comment: nothing says that anybody approved it.
				expect(settings.approval).toEqual({ kind: 'none' });
				expect((await versionSeen(given, coordinator, reviewId)).status.agreed).toEqual({
					how: 'circulated'
				});
				for (const lang of ['en', 'cy'] as const) {
					const stages = await spineFor(given, coordinator, reviewId, lang);
					const after = await afterApproval(given, coordinator, reviewId, lang);
					const told = JSON.stringify([stages.map(({ fact }) => fact), after.title, after.agreed]);
					expect(told).not.toMatch(/approv|cymeradwy/i);
					const [stage] = stages.filter((each) => each.stage === 'members');
					expect(words[lang].common.spine.stages[stage.stage]).not.toMatch(/approv|cymeradwy/i);
				}
				return;
			}
			const needed = settings.approval.kind === 'fraction' ? 2 : 2;
			expect(page.stands).toMatchObject({ voters: 3, needed });
			await answerDraft(given, members[0], says);
			await refusing(approveReport(given, coordinator, { reviewId, hash }), 'not-passed');
			await answerDraft(given, members[1], says);
			await approveReport(given, coordinator, { reviewId, hash });
			expect(review?.approvedAt).toBeNull();
			expect((await reviewById(given.db, reviewId))?.step).toBe(settings.steps[2].id);
		});

		test('may ask for comments before it asks for answers', async () => {
			const comments = { ...settings.steps[1], id: 'commented', allows: 'comment' as const };
			const answers = { ...settings.steps[1], id: 'answered', allows: 'answer' as const };
			const [drafting, , ...later] = settings.steps;
			const approval = { kind: 'two-thirds' as const };
			const steps = [drafting, comments, answers, ...later];
			const room = await panelOf({ ...settings, approval, steps });
			const { given, coordinator, members, reviewId, sittingId, caseId } = room;
			const chair = settings.hasChair ? members[0] : coordinator;
			await openCase(given, chair, { caseId, anyway: true });
			await closeSitting(given, chair, { sittingId, sure: true });
			await given.boards.edit(draftName(reviewId), coordinator.id, (doc) => {
				const author = { person: coordinator.id, lang: 'en' as const, origin: 'test' };
				addBlock(doc, author, { kind: 'paragraph', section: 'overview', text: 'Words.' });
			});
			const { hash } = await sealDraft(given, coordinator, { reviewId, anyway: true });
			const says = { reviewId, hash, because: '', place: '', language: 'en' } as const;
			const approve = (who: KnownPerson) => answerDraft(given, who, { ...says, says: 'approve' });
			await refusing(approve(members[0]), 'not-now');

			await endComments(given, coordinator, { reviewId, hash, step: 'commented' });
			expect((await room.step(members[0])).kind).toBe('answer');
			for (const member of members) await approve(member);
			await approveReport(given, coordinator, { reviewId, hash });
			expect((await reviewById(given.db, reviewId))?.approvedAt).not.toBeNull();
		});

		test('collects views remotely, each on a board of their own, and opens them together', async () => {
			const room = await panelOf({ ...settings, blind: 'after-opening' }, true);
			const { given, coordinator, members, sittingId, caseId } = room;
			const [ruth, iqbal] = members;
			const board = (who: KnownPerson) => boardName(caseId, who.id);
			expect(await room.may(ruth, board(ruth))).toBe('write');
			expect(await room.may(iqbal, board(ruth))).toBe('none');
			expect(await room.may(coordinator, board(ruth))).toBe('none');
			expect((await room.step(ruth)).kind).toBe('board');
			const stages = await spineFor(given, ruth, room.reviewId, 'en');
			expect(stages.find(({ state }) => state === 'now')).toMatchObject({
				stage: 'breakouts',
				fact: 'Case 1 is yours',
				href: `/sittings/${sittingId}/breakouts/${caseId}`
			});

			await room.write(ruth, board(ruth), 'No reply for a month');
			await room.write(iqbal, board(iqbal), 'A month went by without an answer');
			const sittingRoom = await sittingRoomOf(given, coordinator, sittingId, 'en');
			expect(sittingRoom.cases[0].mayOpen).toBe(true);
			// Sending is required of nobody: Wyn wrote nothing.
			await openCase(given, coordinator, { caseId, anyway: true });
			expect((await sittingById(given.db, sittingId))?.stage).toBe('plenary');
			expect((await copiesOf(given.db, caseId)).points).toHaveLength(2);
			expect(await room.may(ruth, board(ruth))).toBe('read');
			expect(await room.may(iqbal, findingsName(caseId))).toBe('write');
			await closeSitting(given, coordinator, { sittingId, sure: true });
		});
	}
);

test('no negatives, and a negative written after all: nobody seals both without being asked', async () => {
	const [settings] = shipped.filter(({ blind }) => blind === 'after-opening');
	const room = await panelOf(settings);
	const { given, coordinator, members, reviewId, sittingId, caseId } = room;
	const chair = settings.hasChair ? members[0] : coordinator;
	const author = { person: coordinator.id, lang: 'en' as const, origin: 'test' };
	const [board] = await given.rights.boardsOf(caseId);
	await given.boards.edit(board.name, members[0].id, (doc) =>
		declareNone(doc, { ...author, person: members[0].id }, 'negative')
	);
	await openCase(given, chair, { caseId, anyway: true });
	await reopenCase(given, chair, { caseId });
	await room.write(members[0], board.name, 'Nobody rang her for a month');
	await openCase(given, chair, { caseId, anyway: true });
	await agreeCase(given, chair, { caseId, agreed: true });
	await closeSitting(given, chair, { sittingId, sure: true });
	await given.boards.edit(draftName(reviewId), coordinator.id, (doc) => {
		const [{ id: section }] = settings.reportTemplate.sections;
		addBlock(doc, author, { kind: 'paragraph', section, text: 'Words.' });
	});

	const review = (await reviewById(given.db, reviewId)) as Review;
	const left = async () => {
		const decided = await decidedOf(given.db, reviewId);
		return unfinishedDraft(
			decided,
			await readReport(decided, review, (name, use) => given.boards.derived(name, use))
		);
	};
	expect(await left()).toMatchObject({ notAgreed: [], changed: [], contradicted: [1] });
	await refusing(sealDraft(given, coordinator, { reviewId, anyway: false }), 'confirm-needed');

	await given.boards.edit(findingsName(caseId), chair.id, (doc) => {
		const none = shown(readFindings(doc)).find(({ isNone }) => isNone);
		removeFinding(doc, { ...author, person: chair.id }, none?.id ?? '');
	});
	expect(await left()).toMatchObject({ changed: [1], contradicted: [] });
});
