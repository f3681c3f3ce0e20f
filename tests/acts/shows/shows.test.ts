import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { agreeCase } from '../../../server/acts/case/agree-case';
import { bringEveryone } from '../../../server/acts/sitting/room/bring-everyone';
import { markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { takeChair } from '../../../server/acts/sitting/room/take-chair';
import { closeSitting } from '../../../server/acts/sitting/stages/close-sitting';
import { markStanding } from '../../../server/acts/people/standing/mark-standing';
import { declare } from '../../../server/acts/people/standing/declare';
import { minutesOf } from '../../../server/views/sitting/minutes';
import { minutesRows } from '../../../server/views/sitting/minutes-rows';
import { words } from '../../../src/lib/words/words';
import { readHistory } from '../../../server/store/report/history';
import { answerShow } from '../../../server/acts/shows/answer-show';
import { dropStages } from '../demo-house';
import { refusing } from '../refusing';
import { CHAIR, MEMBERS, ShowRoom } from './show-room';

let room: ShowRoom;
beforeEach(async () => {
	room = await ShowRoom.open();
});
afterEach(() => room.house.end());
afterAll(dropStages);

const standDown = async (slug: string, caseId = room.caseId) => {
	const { house } = room;
	const said = { reviewId: house.reviewId, says: { [caseId]: 'conflict' as const } };
	await declare(house, await house.person(slug), said);
};

test('members answer, change what they said, and are counted at the close; a named one keeps who said what', async () => {
	await room.ask('named');
	await room.say('kofi-mensah', 'not', 'Not in the file');
	await room.say('kofi-mensah', 'hold');
	await room.say('joan-whitfield', 'not', 'Too strong');
	await room.say(CHAIR, 'hold');
	expect(await room.seenBy('priya-nair')).toMatchObject({
		...{ answered: 3, of: 6, mine: null, may: { answer: true, lead: false } },
		said: [
			{ name: 'Joan Whitfield', says: 'not', reason: 'Too strong' },
			{ name: 'Kofi Mensah', says: 'hold', reason: '' },
			{ name: 'Margaret Pugh', says: 'hold' }
		]
	});
	await room.close();
	expect(await room.result()).toEqual({
		of: 6,
		counts: { hold: 2, not: 1, unsure: 0 },
		reasons: []
	});
	expect(await room.kept()).toEqual({
		...{ 'kofi-mensah': 'hold', 'joan-whitfield': 'not', [CHAIR]: 'hold' }
	});
	expect(await room.seenBy('kofi-mensah')).toBeNull();
});

test('a choice that says nothing of a reason keeps the one that was saved', async () => {
	await room.ask('named');
	await room.say('kofi-mensah', 'not', 'Not in the file');
	const { house } = room;
	const kofi = await house.person('kofi-mensah');
	const showId = (await room.latest()).id;
	await answerShow(house, kofi, { showId, says: 'hold', reason: undefined, lang: 'cy' });
	expect(await room.seenBy('priya-nair')).toMatchObject({
		said: [{ says: 'hold', reason: 'Not in the file', lang: 'en' }]
	});
	await room.say('kofi-mensah', 'hold');
	expect(await room.seenBy('kofi-mensah')).toMatchObject({ mine: { reason: '' } });
});

test('only members who are here answer; guests, the office and the absent take no part and see nothing of it', async () => {
	await room.ask('named');
	for (const slug of ['ann-bevan', 'sam-keane', 'angharad-voyle', 'gethin-rees', 'huw-jarman'])
		expect([slug, await room.seenBy(slug)]).toEqual([slug, null]);
	for (const slug of ['ann-bevan', 'sam-keane', 'elin-prosser', 'huw-jarman'])
		await refusing(room.say(slug, 'hold'), 'forbidden');
	await refusing(room.say('gethin-rees', 'hold'), 'not-present');
	// The coordinator, who may have to lead, sees that it is open.
	expect(await room.seenBy('elin-prosser')).toMatchObject({ may: { answer: false, lead: false } });
	for (const by of ['kofi-mensah', 'elin-prosser', 'ann-bevan']) {
		await refusing(room.close(by), 'forbidden');
		await refusing(room.cancel(by), 'forbidden');
	}
	await room.cancel();
	await refusing(room.ask('named', undefined, 'kofi-mensah'), 'forbidden');
	expect(await room.shows()).toHaveLength(1);
});

test('what cannot be said, asked or found is refused, and nothing is kept of it', async () => {
	await refusing(room.ask('named', { question: '   ' }), 'question-needed');
	await refusing(room.ask('named', { question: 'x'.repeat(301) }), 'line-too-long');
	await refusing(room.ask('named', { finding: 'no-such-finding' }), 'unknown');
	await refusing(room.ask('named', 'grade'), 'unknown');
	await refusing(room.say('kofi-mensah', 'hold', '', 'no-such-show'), 'unknown');
	await room.ask('hidden');
	await refusing(room.say('kofi-mensah', 'maybe'), 'empty');
	await refusing(room.say('kofi-mensah', 'hold', 'x'.repeat(501)), 'line-too-long');
	expect(await room.kept()).toEqual({});
});

test('two chairs, an old tab and a repeated press have one outcome', async () => {
	await Promise.all([room.ask('hidden'), room.ask('hidden')]);
	expect(await room.shows()).toHaveLength(1);
	await refusing(room.ask('hidden', { finding: room.findings[1] }), 'show-open');
	await refusing(room.ask('named'), 'show-open');
	const first = (await room.latest()).id;
	for (const slug of MEMBERS) await room.say(slug, 'hold');
	await Promise.all([room.close(), room.close(), room.say(MEMBERS[0], 'hold')]).catch(
		() => undefined
	);
	expect(await room.result()).toMatchObject({ of: 6, counts: { hold: 5 } });
	await refusing(room.cancel(CHAIR, first), 'show-over');
	await refusing(room.say(MEMBERS[0], 'not', '', first), 'show-over');
	await room.ask('hidden', { finding: room.findings[1] });
	const second = (await room.latest()).id;
	// The page of the chair who has handed over still shows the key.
	const { house, sittingId } = room;
	const margaret = await house.person(CHAIR);
	await takeChair(house, margaret, { sittingId, to: (await house.person('joan-whitfield')).id });
	await refusing(room.close(CHAIR, second), 'forbidden');
	await room.cancel('joan-whitfield', second);
	await room.cancel('joan-whitfield', second);
	await refusing(room.close('joan-whitfield', second), 'show-over');
});

test('a show outlives a restart with what was said', async () => {
	await room.ask('hidden');
	await room.say('kofi-mensah', 'hold', 'Seen in the log');
	const { sittingId, caseId, findings } = room;
	const house = await room.house.restart();
	room = Object.assign(Object.create(ShowRoom.prototype) as ShowRoom, {
		...{ house, sittingId, caseId, findings }
	});
	expect(await room.seenBy('kofi-mensah')).toMatchObject({
		...{ answered: 1, mine: { says: 'hold', reason: 'Seen in the log' } }
	});
	for (const slug of MEMBERS.slice(0, 2)) await room.say(slug, 'not');
	await room.close();
	expect(await room.result()).toMatchObject({ counts: { hold: 1, not: 2 } });
});

test('of a cancelled one nothing is kept but that it was cancelled', async () => {
	await room.ask('named', { question: 'Shall we go on after lunch?' });
	await room.say('kofi-mensah', 'hold', 'I am hungry');
	await room.cancel();
	expect(await room.kept()).toEqual({});
	expect(await room.latest()).toMatchObject({
		...{ subject: { is: 'question', text: '' }, ended: { how: 'cancelled' } }
	});
	expect(JSON.stringify(await room.latest())).not.toMatch(/lunch|hungry/);
});

test('who stands down while it is open loses it at once, and their answer is taken out', async () => {
	await room.ask('named');
	for (const slug of ['kofi-mensah', 'joan-whitfield']) await room.say(slug, 'hold');
	await standDown('kofi-mensah');
	expect(await room.seenBy('kofi-mensah')).toBeNull();
	expect(await room.seenBy('joan-whitfield')).toMatchObject({ answered: 1, of: 5 });
	expect(await room.kept()).toEqual({ 'joan-whitfield': 'hold' });
	await refusing(room.say('kofi-mensah', 'hold'), 'stood-down');
	await room.close();
	expect(await room.result()).toMatchObject({ of: 5, counts: { hold: 1 } });
});

test('who leaves, or is not active any more, is not counted and answers again when they are back', async () => {
	const { house, sittingId } = room;
	const elin = await house.person('elin-prosser');
	const arrive = async (slug: string, arrival: 'left' | 'room') =>
		markArrival(house, elin, { sittingId, personId: (await house.person(slug)).id, arrival });
	await room.ask('named');
	for (const slug of ['kofi-mensah', 'joan-whitfield']) await room.say(slug, 'not');
	await arrive('kofi-mensah', 'left');
	const { id: personId, termStart, termEnd, vetting } = await house.person('joan-whitfield');
	const facts = { personId, termStart, termEnd, vetting };
	await markStanding(house, elin, { ...facts, standing: 'suspended' });
	expect(await room.seenBy(CHAIR)).toMatchObject({ answered: 0, of: 4 });
	await arrive('kofi-mensah', 'room');
	expect(await room.seenBy('kofi-mensah')).toMatchObject({ mine: null, of: 5 });
	expect(await room.kept()).toEqual({});
});

test('whoever holds the chair in the place of a chair who stood down leads it, and the chair sees none of it', async () => {
	await standDown(CHAIR);
	const { house, caseId } = room;
	const deputy = await house.rights.chairOf(caseId);
	const slug = (await house.rights.person(deputy ?? ''))?.slug ?? '';
	await refusing(room.ask('named'), 'chair-stood-down');
	await room.ask('named', undefined, slug);
	expect(await room.seenBy(CHAIR)).toBeNull();
	await refusing(room.close(), 'chair-stood-down');
	expect(await room.seenBy(slug)).toMatchObject({ may: { lead: true } });
	await room.close(slug);
});

test('a sitting that is closed ends an open show without a result', async () => {
	await room.ask('named');
	for (const slug of MEMBERS) await room.say(slug, 'hold');
	const { house, sittingId, caseId } = room;
	const margaret = await house.person(CHAIR);
	await agreeCase(house, margaret, { caseId, agreed: true });
	await closeSitting(house, margaret, { sittingId, sure: true });
	expect(await room.latest()).toMatchObject({ ended: { how: 'sitting-over', by: null } });
	expect(await room.kept()).toEqual({});
	await refusing(room.say(MEMBERS[0], 'hold'), 'show-over');
	expect(await room.seenBy(MEMBERS[0])).toBeNull();
});

test('the wording is the one that the latest result allows; the chair records it and takes it back', async () => {
	await room.ask('hidden');
	for (const slug of MEMBERS.slice(0, 4)) await room.say(slug, 'hold');
	await refusing(room.record(), 'unknown');
	await room.close();
	const first = (await room.latest()).id;
	await refusing(room.record(true, 'kofi-mensah'), 'forbidden');
	await room.record();
	await room.record();
	expect(await room.latest()).toMatchObject({ held: { as: 'majority' } });
	await room.record(false);
	expect(await room.latest()).toMatchObject({ held: null });
	await room.ask('hidden');
	await room.say(CHAIR, 'hold');
	for (const slug of MEMBERS.slice(0, 2)) await room.say(slug, 'not');
	await room.close();
	// One person's view is nobody's wording.
	await refusing(room.record(), 'unknown');
	await refusing(room.record(true, CHAIR, first), 'show-changed');
	const acts = (await readHistory(room.house.db)).map(({ act }) => act);
	expect(acts.filter((act) => act.endsWith('-held'))).toEqual(['record-held', 'take-back-held']);
	expect(acts.filter((act) => act.endsWith('-show'))).toEqual([
		...['open-show', 'close-show', 'open-show', 'close-show']
	]);
});

test('a show goes on while the room looks at another case, and belongs to its own', async () => {
	await room.ask('named');
	const { house } = room;
	const margaret = await house.person(CHAIR);
	await bringEveryone(house, margaret, { caseId: room.caseId, finding: room.findings[1] });
	await room.say('kofi-mensah', 'hold');
	expect(await room.seenBy('kofi-mensah')).toMatchObject({ case: { number: 13 } });
	await room.close();
});

test('the minutes list each show with its result; of a hidden one nobody’s answer, of a closed case nothing but that there was one', async () => {
	const { house, sittingId } = room;
	await room.ask('named');
	await room.say('kofi-mensah', 'hold', 'Seen in the log');
	await room.close();
	await room.ask('hidden', { question: 'Shall we go on?' });
	await room.say('joan-whitfield', 'not');
	for (const slug of MEMBERS.slice(0, 2)) await room.say(slug, 'hold');
	await room.close();
	await room.ask('hidden');
	await room.cancel();
	const elin = await house.person('elin-prosser');
	const huw = await house.person('huw-jarman');
	const rows = async (slug = 'elin-prosser') =>
		(await minutesRows(house, await house.person(slug), sittingId, 'en'))
			.filter(([part]) => part === words.en.office.minutes.shows.title)
			.map(([, what, , , figures, said]) => [what, figures, said].join(' | '));
	expect(await rows()).toEqual([
		'Case 13, on a finding (named) | 1 | I hold this view: Kofi Mensah',
		'Case 13, on a finding (named) | 0 | I do not hold it',
		'Case 13, on a finding (named) | 0 | Not sure, or I abstain',
		'Case 13, on a finding (named) | 6 | could answer: 6',
		'Case 13, on a question of the chair (hidden) |  | Shall we go on?',
		'Case 13, on a question of the chair (hidden) | 2 | Yes',
		'Case 13, on a question of the chair (hidden) | 1 | No',
		'Case 13, on a question of the chair (hidden) | 0 | Not sure, or I abstain',
		'Case 13, on a question of the chair (hidden) | 6 | could answer: 6',
		'Case 13, on a finding (hidden) |  | cancelled, without a result'
	]);
	expect(JSON.stringify((await minutesOf(house, elin, sittingId, 'cy')).shows)).not.toContain(
		'Whitfield'
	);
	// What the case page withholds from those outside the panel, the minutes withhold too.
	const notYours = [
		`Case 13, on a finding (named) |  | ${words.en.office.minutes.shows.notYours}`,
		`Case 13, on a question of the chair (hidden) |  | ${words.en.office.minutes.shows.notYours}`,
		'Case 13, on a finding (hidden) |  | cancelled, without a result'
	];
	expect(await rows('huw-jarman')).toEqual(notYours);
	expect(JSON.stringify((await minutesOf(house, huw, sittingId, 'en')).shows)).not.toMatch(
		/Mensah|go on/
	);
	await standDown('elin-prosser');
	expect(await rows()).toEqual(notYours);
});
