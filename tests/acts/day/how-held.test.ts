import { afterEach, expect, test } from 'vitest';
import { giveCase } from '../../../server/acts/group/give-case';
import { placeMember } from '../../../server/acts/group/place-member';
import { addCase } from '../../../server/acts/sample/add-case';
import { cancelSitting } from '../../../server/acts/sitting/plan/cancel-sitting';
import { nameSubstitute } from '../../../server/acts/sitting/plan/name-substitute';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { recordInput } from '../../../server/acts/sitting/room/record-input';
import { takeChair } from '../../../server/acts/sitting/room/take-chair';
import { collectRemotely } from '../../../server/acts/sitting/stages/collect-remotely';
import { moveDay } from '../../../server/acts/sitting/stages/move-day';
import { proceedInquorate } from '../../../server/acts/sitting/stages/proceed-inquorate';
import { startPlenary } from '../../../server/acts/sitting/stages/start-plenary';
import { startBreakouts } from '../../../server/acts/sitting/stages/start-breakouts';
import { reportHtml } from '../../../server/documents/html';
import { reportBody } from '../../../server/documents/tree';
import { recordedOf, withRecorded } from '../../../server/reading/recorded';
import type { Review } from '../../../server/store/report/reviews';
import { reviewById } from '../../../server/store/report/reviews';
import { dayPage } from '../../../server/views/day';
import { preparePage } from '../../../server/views/review/prepare';
import { buildVersion } from '../../../src/lib/meeting/report/build-version';
import { edition as editionOf, places } from '../../../src/lib/meeting/report/edition';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import { newId } from '../../../src/lib/board/ids';
import { refusing } from '../refusing';
import { scrutinyPanel, scrutinyRoom } from './scrutiny-room';
import type { ScrutinyRoom } from './scrutiny-room';

let room: ScrutinyRoom;
afterEach(() => room.end());

const review = async () => (await reviewById(room.given.db, room.reviewId)) as Review;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** The version that would be sealed now, with one paragraph that somebody wrote. */
async function sealedNow() {
	const known = await review();
	const { sections } = known.settings.reportTemplate;
	const written = {
		...{ id: newId(), section: sections[0].id, kind: 'paragraph' as const, order: 'a', flags: [] },
		...{ en: 'Written.', cy: 'Ysgrifennwyd.' }
	};
	const draft = { review: known.id, version: 1, sections, blocks: [written], cases: [] };
	return buildVersion(await withRecorded(room.given.db, known, draft));
}

/** What the report prints of how sittings were held, in one language: each paragraph with the language it stands in. */
async function printed(lang: Lang) {
	const { settings } = await review();
	const version = await sealedNow();
	const edition = editionOf(version, settings.reportTemplate.sections, []);
	const body = reportBody({
		...{ edition, lang, languages: settings.languages, cases: 1, w: words[lang] }
	});
	return body.parts
		.flatMap((part) => part.body)
		.flatMap((node) => (node.kind === 'words' ? node : []))
		.filter(({ id }) => /^(meetings|quorum|attendance|inputs)/.test(id))
		.map((node) => ({ id: node.id, lang: node.lang, text: plain(node.paragraphs.join(' ')) }));
}

const bilingual = () => scrutinyPanel({ languages: ['en', 'cy'] });

test('a sitting that went on without a quorum is printed with its reason in the reason’s own language, in draft and version', async () => {
	room = await scrutinyRoom(bilingual());
	const { given, elin, sittingId, groupId, caseId } = room;
	const huw = await room.seated('Huw Jarman', null, ['assurance']);
	const una = await room.seated('Una Bell', 'public');
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	await markArrival(given, elin, { sittingId, personId: una.id, arrival: 'room' });
	await takeChair(given, elin, { sittingId, to: una.id });
	await placeMember(given, elin, { sittingId, personId: una.id, groupId });
	expect(caseId).toBeTruthy();
	const reason = 'Mae’r aelodau eraill yn sâl.';
	await proceedInquorate(given, huw, { sittingId, reason, lang: 'cy' });
	await startBreakouts(given, elin, { sittingId, anyway: true });

	expect(await printed('en')).toEqual([
		{
			...{ id: 'meetings', lang: 'en' },
			text: 'The panel met on 5 March 2024 to look at 1 case. Each case was read against the questions of the form “Correspondence”.'
		},
		{
			...{ id: 'attendance', lang: 'en' },
			text: 'On 5 March 2024, 1 member attended (in person, at Winfrith). The quorum is 2.'
		},
		{
			...{ id: 'quorum-1', lang: 'en' },
			text: 'On 5 March 2024, 1 of the 2 members needed were present. On 5 March 2024, no one was present for Independent chair, as the panel’s rules ask. The Head of Assurance allowed the sitting of 5 March 2024 to go on without a quorum. The reason given follows.'
		},
		{ id: 'quorum-1-cy', lang: 'cy', text: reason }
	]);
	const welsh = await printed('cy');
	expect(welsh.map(({ lang }) => lang)).toEqual(['cy', 'cy', 'cy', 'cy']);
	expect(welsh[0].text).toContain('Cyfarfu’r panel ar 5 Mawrth 2024 i edrych ar 1 o achosion.');
	expect(welsh[1].text).toContain('nifer yr aelodau a ddaeth: 1 (wyneb yn wyneb, Winfrith)');
	expect(welsh[2].text).toContain('Caniatawyd i eisteddiad 5 Mawrth 2024 fynd ymlaen heb gworwm');
	expect(welsh[3].text).toBe(reason);
	// The draft shows the same paragraphs.
	const draft = await recordedOf(given.db, await review());
	expect(draft.map(({ id }) => id)).toEqual(['meetings', 'attendance', 'quorum-1', 'quorum-1-cy']);
	const version = await sealedNow();
	const { sections } = (await review()).settings.reportTemplate;
	expect(places(version, sections).get('quorum-1-cy')).toMatchObject({ in: 'quorum' });
	expect(JSON.stringify(version)).not.toMatch(/Una|Huw|Elin/);
});

test('a reason keeps its language in the file of a report that is in the other', async () => {
	room = await scrutinyRoom(bilingual());
	const { given, elin, sittingId } = room;
	await cancelSitting(given, elin, {
		...{ sittingId, reason: 'Snow closed the roads', lang: 'en', sure: true }
	});
	const { settings } = await review();
	const edition = editionOf(await sealedNow(), settings.reportTemplate.sections, []);
	const facts = { edition, languages: settings.languages, cases: 1 };
	const html = (lang: Lang) =>
		reportHtml({
			...reportBody({ ...facts, lang, w: words[lang] }),
			summary: null,
			corrections: [],
			...{ title: '', panel: '', heading: '', about: '', sealedOn: '', contentsLabel: '' },
			...{
				hash: { label: '', value: '' },
				untranslatedNote: null,
				sealedAt: '2023-07-24T08:40:00.000Z',
				boxNote: ''
			}
		});
	expect(plain(html('cy'))).toContain('<p lang="en" dir="auto">Snow closed the roads</p>');
	expect(plain(html('cy'))).toContain(
		'Canslwyd yr eisteddiad a gynlluniwyd ar gyfer 5 Mawrth 2024.'
	);
	expect(plain(html('en'))).toContain('<p dir="auto">Snow closed the roads</p>');
	expect(plain(html('en'))).toContain('The sitting planned for 5 March 2024 was cancelled.');
});

test('views that were collected from home are printed with the day, and a reason of unknown language within the sentence', async () => {
	room = await scrutinyRoom(scrutinyPanel());
	const { given, elin, sittingId } = room;
	await room.seated('Una Bell', 'public');
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	await collectRemotely(given, elin, {
		...{ sittingId, reason: 'Too few could come', due: '2024-03-20', sure: true }
	});
	expect(await printed('en')).toEqual([
		{
			...{ id: 'quorum-1', lang: 'en' },
			text: 'The sitting planned for 5 March 2024 was cancelled. Members’ views were collected from home instead, until 20 March 2024. Reason given: Too few could come.'
		}
	]);
	expect((await recordedOf(given.db, await review()))[0].cy).toBe('');
});

test('attendance in the place of members is printed in counts, and inputs with roles and no names, the summary once', async () => {
	room = await scrutinyRoom(bilingual());
	const { given, elin, reviewId, sittingId, groupId } = room;
	const [mona, una] = [
		await room.seated('Mona Hale', 'chair'),
		await room.seated('Una Bell', 'public')
	];
	const ray = await room.seated('Ray Cole', null, ['substitute']);
	await nameSubstitute(given, elin, {
		...{ sittingId, personId: ray.id, substituteFor: una.id },
		...{ briefedBy: elin.id, briefedAt: '2024-03-04' }
	});
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	for (const { id: personId } of [mona, ray])
		await markArrival(given, elin, { sittingId, personId, arrival: 'room' });
	await takeChair(given, elin, { sittingId, to: mona.id });
	await placeMember(given, elin, { sittingId, personId: ray.id, groupId });
	const item = { ...(await dayPage(given, elin, sittingId, 'en')).inputs.items[0] };
	const input = {
		...{ speaker: 'Dai Fox', role: { en: 'the head of Contact', cy: 'bennaeth Cyswllt' } },
		summary: { en: 'Forms rose by a tenth.', cy: 'Cododd y ffurflenni ddegfed ran.' }
	};
	const { code: seen } = item;
	await recordInput(given, elin, { sittingId, item: 0, seen, ...input, relayedBy: '' });
	expect(await printed('en')).toEqual([]);
	await startBreakouts(given, elin, { sittingId, anyway: true });
	const later = await planSitting(given, elin, {
		...{ reviewId, date: '2024-03-19', from: '', to: '', mode: 'in-person' },
		...{ place: { en: 'Poole', cy: 'Poole' }, chairId: mona.id, deputies: [] },
		why: { en: 'Two members could not come on 5 March', cy: 'Roedd dau aelod yn methu dod' },
		agenda: [{ kind: 'input', title: { en: 'Forms, again', cy: '' }, minutesPlanned: 5 }]
	});
	const [again] = (await dayPage(given, elin, later, 'en')).inputs.items;
	await recordInput(given, elin, {
		...{ sittingId: later, item: 0, seen: again.code, ...input, relayedBy: 'Elin Prosser' }
	});
	// A sitting that has not begun has no input yet.
	const [, attended, inputs] = await printed('en');
	expect(attended.text).toBe(
		'On 5 March 2024, 1 member attended (in person, at Winfrith). 1 person took part in the place of a member. The quorum is 2.'
	);
	expect(inputs.text).toBe(
		'Input on 5 March 2024 by the head of Contact: “The year’s web forms”. Forms rose by a tenth.'
	);
	await moveDay(given, elin, { sittingId: later, to: 'arriving' });
	const { setStage } = await import('../../../server/store/sitting/sittings');
	await setStage(given.db, later, 'breakouts');
	const [met, , both] = await printed('en');
	expect(met.text).toContain(
		'The panel met on 5 March 2024 and 19 March 2024 to look at 1 case. A further meeting was held on 19 March 2024. Reason given: Two members could not come on 5 March.'
	);
	expect(both.text.match(/Forms rose/g)).toHaveLength(1);
	expect(both.text).toContain(
		'Input on 19 March 2024, given earlier by the head of Contact and passed on by the panel’s office: “Forms, again”.'
	);
	expect(JSON.stringify(await sealedNow())).not.toMatch(/Fox|Elin|Mona|Una|Ray/);
});

test('papers that were never issued are printed as not issued before the sitting, in both languages (M4)', async () => {
	room = await scrutinyRoom(bilingual());
	const { given, elin, sittingId, groupId, reviewId } = room;
	const file = { name: { en: 'Letter', cy: '' }, text: 'Dear Sir', language: 'en' as const };
	const caseId = await addCase(given, elin, {
		...{ reviewId, sittingId, label: { en: '', cy: '' }, reference: 'W2', file }
	});
	await giveCase(given, elin, { groupId, caseId, give: true });
	const late = async () =>
		(await recordedOf(given.db, await review())).find(({ id }) => id === 'papers');
	const huw = await room.seated('Huw Jarman', null, ['assurance']);
	const una = await room.seated('Una Bell', 'chair');
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	await markArrival(given, elin, { sittingId, personId: una.id, arrival: 'room' });
	await takeChair(given, elin, { sittingId, to: una.id });
	await placeMember(given, elin, { sittingId, personId: una.id, groupId });
	await proceedInquorate(given, huw, { sittingId, reason: 'Illness.', lang: 'en' });
	// The day is only being opened: they can still be issued.
	expect(await late()).toBeUndefined();
	await startBreakouts(given, elin, { sittingId, anyway: true });

	expect(plain((await late())?.en ?? '')).toBe(
		'1 paper for the sitting on 5 March 2024 was not issued before it. The panel asks for papers 7 days before a sitting.'
	);
	expect(plain((await late())?.cy ?? '')).toBe(
		'Ni ddosbarthwyd 1 papur ar gyfer eisteddiad 5 Mawrth 2024 cyn yr eisteddiad hwnnw: mae’r panel yn gofyn am 7 diwrnod ymlaen llaw.'
	);
});

test('in the plenary only going on is offered; cancelling and collecting views are refused there, and not on the page', async () => {
	const ways = { ways: ['cancel' as const, 'remote' as const, 'proceed' as const] };
	room = await scrutinyRoom(
		scrutinyPanel({ inquorate: { ...ways, allowedBy: ['assurance' as const] } })
	);
	const { given, elin, sittingId, groupId, reviewId } = room;
	const huw = await room.seated('Huw Jarman', null, ['assurance']);
	const una = await room.seated('Una Bell', 'public');
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	await markArrival(given, elin, { sittingId, personId: una.id, arrival: 'room' });
	await takeChair(given, elin, { sittingId, to: una.id });
	await placeMember(given, elin, { sittingId, personId: una.id, groupId });
	const page = async () => {
		const { quorum, waysOn } = await dayPage(given, elin, sittingId, 'en');
		const [sitting] = (await preparePage(given, elin, reviewId, 'en')).sittings;
		return { isQuorate: quorum.isQuorate, waysOn, mayCancel: sitting.mayCancel };
	};
	const isQuorate = false;
	expect(await page()).toEqual({ isQuorate, waysOn: ways.ways, mayCancel: true });
	await proceedInquorate(given, huw, { sittingId, reason: 'Illness.', lang: 'en' });
	await startBreakouts(given, elin, { sittingId, anyway: true });
	await startPlenary(given, una, { sittingId });

	expect(await page()).toEqual({ isQuorate, waysOn: ['proceed'], mayCancel: false });
	const reason = 'Too few.';
	await refusing(cancelSitting(given, elin, { sittingId, reason, sure: true }), 'not-now');
	await refusing(
		collectRemotely(given, elin, { sittingId, reason, due: '2024-04-01', sure: true }),
		'not-now'
	);
});
