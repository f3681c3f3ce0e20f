import { afterEach, beforeEach, expect, test } from 'vitest';
import { declineReferral } from '../../../server/acts/sitting/agenda/decline-referral';
import { placeReferral } from '../../../server/acts/sitting/agenda/place-referral';
import { recordHeard } from '../../../server/acts/sitting/agenda/record-heard';
import { referIssue } from '../../../server/acts/sitting/agenda/refer-issue';
import { cancelSitting } from '../../../server/acts/sitting/plan/cancel-sitting';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { timeItem } from '../../../server/acts/sitting/room/time-item';
import { moveDay } from '../../../server/acts/sitting/stages/move-day';
import { thePanel } from '../../../server/store/people/panels';
import { readHistory } from '../../../server/store/report/history';
import { dayPage } from '../../../server/views/day';
import { homeFor } from '../../../server/views/home';
import { referralsPage } from '../../../server/views/panel/referrals';
import type { KnownPerson } from '../../../server/store/people/people';
import { refusing } from '../refusing';
import { scrutinyRoom } from './scrutiny-room';
import type { ScrutinyRoom } from './scrutiny-room';

let room: ScrutinyRoom;
let una: KnownPerson;
afterEach(() => room.end());
beforeEach(async () => {
	room = await scrutinyRoom();
	una = await room.seated('Una Bell', 'public');
});

const issue = 'Nobody answers the web form at weekends.';
const refer = (given = room.given) => referIssue(given, una, { issue, lang: 'en', anyway: false });
const pageOf = (person: KnownPerson) => referralsPage(room.given, person, 'en');
const place = (referral: string, more: Partial<Parameters<typeof placeReferral>[2]> = {}) =>
	placeReferral(room.given, room.elin, {
		...{ referral, sittingId: room.sittingId, title: { en: 'Weekends', cy: '' }, minutes: 10 },
		...more
	});
const agenda = async () => (await dayPage(room.given, room.elin, room.sittingId, 'en')).agenda;

test('a member refers an issue; the office puts it on an agenda, and the member reads there what came of it', async () => {
	const id = await refer();
	const [waiting] = (await pageOf(una)).referrals;
	expect(waiting).toMatchObject({ id, issue, isMine: true, placed: null, declined: null });

	await place(id);
	expect((await agenda()).at(-1)).toMatchObject({ title: 'Weekends', planned: 10 });
	const [item] = (await dayPage(room.given, room.elin, room.sittingId, 'en')).records.heard.items;
	expect(item).toMatchObject({ kind: 'referral', referral: { issue } });
	const outcome = { en: 'The form is answered at weekends from May.', cy: '' };
	const blank = { en: '', cy: '' };
	await recordHeard(room.given, room.elin, {
		...{ sittingId: room.sittingId, item: item.at, seen: item.code },
		...{ said: { en: issue, cy: '' }, outcome, place: blank, date: null, went: null, anyway: false }
	});
	const [placed] = (await pageOf(una)).referrals;
	expect(placed.placed).toMatchObject({ title: 'Weekends', outcome: outcome.en });
	await refusing(place(id), 'referral-placed');
	const decline = { referral: id, reason: 'Not ours.', lang: 'en' as const };
	await refusing(declineReferral(room.given, room.elin, decline), 'referral-placed');
	const acts = (await readHistory(room.given.db)).map(({ act }) => act);
	expect(acts.filter((act) => act.includes('refer'))).toEqual(['refer-issue', 'place-referral']);
});

test('the chair of the sitting may place it, other members may not; only members refer', async () => {
	const id = await refer();
	const ray = await room.seated('Ray Dean', 'public');
	const asked = { referral: id, sittingId: room.sittingId, title: { en: 'W', cy: '' }, minutes: 5 };
	await refusing(placeReferral(room.given, ray, asked), 'forbidden');
	expect((await pageOf(ray)).sittings).toEqual([]);
	expect((await pageOf(ray)).referrals[0].by).toBeNull();
	expect((await pageOf(room.elin)).referrals[0].by).toBe('Una Bell');
	const decline = { referral: id, reason: 'Not ours.', lang: 'en' as const };
	await refusing(declineReferral(room.given, ray, decline), 'forbidden');
	await refusing(
		referIssue(room.given, room.elin, { issue, lang: 'en', anyway: false }),
		'forbidden'
	);
	const sam = await room.seated('Sam Keane', null, ['respondent']);
	await refusing(pageOf(sam), 'forbidden');
	const sittingId = await planSitting(room.given, room.elin, {
		...{ reviewId: room.reviewId, date: '2024-03-06', from: '', to: '', mode: 'in-person' },
		...{ place: { en: 'Poole', cy: '' }, chairId: ray.id, deputies: [], agenda: [] }
	});
	expect((await pageOf(ray)).sittings.map(({ id }) => id)).toEqual([sittingId]);
	await placeReferral(room.given, ray, { ...asked, sittingId });
	expect((await pageOf(una)).referrals[0].placed?.title).toBe('W');
});

test('it is put before the close that has not begun, so that the item that is on keeps its place', async () => {
	const id = await refer();
	const sittingId = await planSitting(room.given, room.elin, {
		...{ reviewId: room.reviewId, date: '2024-03-05', from: '', to: '', mode: 'in-person' },
		...{ place: { en: 'Poole', cy: '' }, chairId: null, deputies: [] },
		agenda: (['welcome', 'close'] as const).map((kind) => ({
			...{ kind, title: { en: kind, cy: '' }, minutesPlanned: 5 }
		}))
	});
	const kinds = async () =>
		(await dayPage(room.given, room.elin, sittingId, 'en')).agenda.map(({ title }) => title);
	await place(id, { sittingId });
	expect(await kinds()).toEqual(['welcome', 'Weekends', 'close']);
	await moveDay(room.given, room.elin, { sittingId, to: 'arriving' });
	const { seen } = (await dayPage(room.given, room.elin, sittingId, 'en')).agenda[2];
	await timeItem(room.given, room.elin, { sittingId, item: 2, seen, does: 'begin' });
	await place(await refer(), { sittingId });
	expect(await kinds()).toEqual(['welcome', 'Weekends', 'close', 'Weekends']);
});

test('one that is not taken up is answered with a reason; later it can be taken up after all', async () => {
	const id = await refer();
	const decline = (reason: string) =>
		declineReferral(room.given, room.elin, { referral: id, reason, lang: 'en' });
	await refusing(decline(' '), 'reason-needed');
	await decline('The council answers this form.');
	expect((await pageOf(una)).referrals[0].declined?.reason).toBe('The council answers this form.');
	await place(id);
	expect((await pageOf(una)).referrals[0]).toMatchObject({ declined: null });
});

test('a reason that somebody else gave meanwhile is not overwritten unseen', async () => {
	const referral = await refer();
	const decline = (reason: string, before: string) =>
		declineReferral(room.given, room.elin, { referral, before, reason, lang: 'en' });
	const [{ before }] = (await pageOf(room.elin)).referrals;
	await decline('The council answers this form.', before);
	await refusing(decline('Not ours.', before), 'changed-meanwhile');
	const [now] = (await pageOf(room.elin)).referrals;
	expect(now.declined?.reason).toBe('The council answers this form.');
	await decline('Not ours.', now.before);
	expect((await pageOf(una)).referrals[0].declined?.reason).toBe('Not ours.');
});

test('the coordinator’s home counts the issues that wait for an agenda or an answer; others are told nothing', async () => {
	const panel = (await thePanel(room.given.db))!;
	const waiting = async (person: KnownPerson) =>
		(await homeFor(room.given, person, panel, 'en')).referralsToPlace;
	expect(await waiting(room.elin)).toBe(0);
	const [one, two] = [await refer(), await refer()];
	expect(await waiting(room.elin)).toBe(2);
	expect(await waiting(una)).toBe(0);
	await place(one);
	expect(await waiting(room.elin)).toBe(1);
	const { given, elin } = room;
	await declineReferral(given, elin, { referral: two, reason: 'Not ours.', lang: 'en' });
	expect(await waiting(elin)).toBe(0);
});

test('words that may identify somebody, an empty issue and a sitting that is over are refused', async () => {
	const named = { issue: 'Ring Una Bell on 07700 900123.', lang: 'en' as const };
	await refusing(referIssue(room.given, una, { ...named, anyway: false }), 'heard-identifies');
	await refusing(referIssue(room.given, una, { issue: ' ', lang: 'en', anyway: true }), 'empty');
	expect((await pageOf(una)).referrals).toEqual([]);
	const id = await referIssue(room.given, una, { ...named, anyway: true });
	await refusing(place(id, { minutes: null }), 'minutes-wrong');
	await refusing(place(id, { title: { en: '', cy: '' } }), 'empty');
	await refusing(place('no-such-referral'), 'unknown');
	await place(id);
	const { given, elin, sittingId } = room;
	await cancelSitting(given, elin, { sittingId, reason: 'Snow', lang: 'en', sure: true });
	// With its sitting it goes off the agenda, and can be put on another.
	expect((await pageOf(una)).referrals[0].placed).toBeNull();
	await refusing(place(id), 'sitting-over');
});
