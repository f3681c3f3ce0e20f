import ICAL from 'ical.js';
import { afterAll, afterEach, expect, test } from 'vitest';
import { answerQuestion } from '../../server/acts/response/answer-question';
import { takeBackRow } from '../../server/acts/response/take-back-row';
import { forgetLetters, LETTERS_KEPT } from '../../server/acts/mail/forget-letters';
import { cancelSitting } from '../../server/acts/sitting/plan/cancel-sitting';
import { changeSitting } from '../../server/acts/sitting/plan/change-sitting';
import { dropSitting } from '../../server/acts/sitting/plan/drop-sitting';
import { planSitting } from '../../server/acts/sitting/plan/plan-sitting';
import type { SittingToPlan } from '../../server/acts/sitting/plan/plan-sitting';
import { expectPeople } from '../../server/acts/sitting/plan/expect-people';
import type { Letter } from '../../server/outbox/mail-server';
import { Outbox } from '../../server/outbox/outbox';
import { letterWriter } from '../../server/outbox/write-letter';
import type { DemoStage } from '../../server/demo/clock';
import { versionsOf } from '../../server/store/report/versions';
import { passedRowsOf, questionsOf } from '../../server/store/response/questions';
import { markRecalled, sendingsOf } from '../../server/store/response/sendings';
import { lettersIn } from '../../server/store/outbox/letters';
import { expectedAt } from '../../server/store/sitting/expected';
import type { Sitting } from '../../server/store/sitting/sittings';
import { sittingById } from '../../server/store/sitting/sittings';
import type { Mode } from '../../src/lib/meeting/sitting/agenda';
import { demoHouse, dropStages } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';

let house: DemoHouse;
afterEach(() => house.end());
afterAll(dropStages);

const DAY = 24 * 60;

/** The demo at a stage, without the letters it has written so far. */
async function at(stage: DemoStage, keeps = false): Promise<void> {
	house = await demoHouse(stage);
	if (!keeps) await house.db.deleteFrom('outbox').execute();
}

/** Everything that is due, as a mail server would get it. */
async function sent(): Promise<Letter[]> {
	const letters: Letter[] = [];
	const outbox = new Outbox({
		...{ db: house.db, clock: house.clock },
		write: letterWriter({ ...house, origin: 'https://plenary.example' }),
		server: {
			send: (_, letter) => {
				letters.push(letter);
				return Promise.resolve({ is: 'sent' });
			}
		},
		log: { info: () => undefined, warn: () => undefined, error: console.error }
	});
	outbox.wake();
	await outbox.idle();
	await outbox.close();
	return letters;
}

const elin = () => house.person('elin-prosser');
const second = async () => (await sittingById(house.db, house.sittings[1])) as Sitting;
const asPlanned = ({ date, from, to, place, mode, chairId, deputies, agenda }: Sitting) => ({
	...{ date, from, to, place, chairId, deputies, mode: mode as Mode },
	agenda: agenda as SittingToPlan['agenda']
});
const eventIn = ({ calendar }: Letter) => {
	const parsed = new ICAL.Component(ICAL.parse(calendar ?? '') as unknown[]);
	return new ICAL.Event(parsed.getAllSubcomponents('vevent')[0]);
};

test('who is expected at a sitting is invited after a moment to correct it, and hears of changes and of its end', async () => {
	await at('breakouts');
	const joan = await house.person('joan-whitfield');
	const huw = await house.person('huw-jarman');
	const sittingId = house.sittings[1];
	const others = (await expectedAt(house.db, sittingId)).map(({ personId }) => personId);
	for (const id of others)
		await house.db.deleteFrom('expected').where('person_id', '=', id).execute();
	await expectPeople(house, await elin(), { sittingId, people: [joan.id, huw.id] });
	expect(await sent()).toEqual([]);
	// Huw was a slip of the hand.
	await expectPeople(house, await elin(), { sittingId, people: [joan.id] });
	house.pass(6);
	const [invited, ...none] = await sent();
	expect(none).toEqual([]);
	expect(invited).toMatchObject({
		to: joan.email,
		subject: expect.stringMatching(/^Invitation: /)
	});
	const event = eventIn(invited);
	expect(event).toMatchObject({ uid: `${sittingId}@plenary`, sequence: 0 });

	const planned = await second();
	await changeSitting(house, await elin(), {
		...asPlanned(planned),
		...{ sittingId, date: '2023-12-20', from: '14:00', to: '16:30' }
	});
	house.pass(6);
	const [changed] = await sent();
	expect(changed.subject).toMatch(/^Changed: .+Wednesday 20 December 2023$/);
	expect(changed.text).toContain('Wednesday 20 December 2023, 14:00 to 16:30\n');
	expect(eventIn(changed)).toMatchObject({ uid: event.uid, sequence: 1 });
	expect(eventIn(changed).startDate.toJSDate()).toEqual(new Date('2023-12-20T14:00:00Z'));

	await cancelSitting(house, await elin(), {
		...{ sittingId, reason: 'Too few can come.', sure: true }
	});
	house.pass(6);
	const [cancelled] = await sent();
	expect(cancelled.subject).toMatch(/^Cancelled: /);
	expect(cancelled.text).not.toContain('Too few');
	expect(eventIn(cancelled).component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

test('who was invited to a planned sitting is told when it is removed; who was not told of it yet hears nothing', async () => {
	await at('breakouts');
	const joan = await house.person('joan-whitfield');
	const huw = await house.person('huw-jarman');
	const plan = { ...asPlanned(await second()), date: '2023-12-20', from: '14:00', to: '16:30' };
	const { reviewId } = house;
	const sittingId = await planSitting(house, await elin(), { ...plan, reviewId });
	const inviting = async (...people: string[]) => {
		const there = (await expectedAt(house.db, sittingId)).map(({ personId }) => personId);
		await expectPeople(house, await elin(), { sittingId, people: [...there, ...people] });
	};
	await inviting(joan.id);
	house.pass(6);
	await sent();
	await inviting(huw.id);
	await dropSitting(house, await elin(), { sittingId });
	house.pass(6);
	const letters = await sent();
	expect(letters.map(({ to }) => to)).toContain(joan.email);
	expect(letters.map(({ to }) => to)).not.toContain(huw.email);
	const [letter] = letters.filter(({ to }) => to === joan.email);
	expect(letter.subject).toMatch(/^Not taking place: .+Wednesday 20 December 2023$/);
	expect(eventIn(letter).uid).toBe(`${sittingId}@plenary`);
	expect(eventIn(letter).component.getFirstPropertyValue('status')).toBe('CANCELLED');
});

test('letters that ended are forgotten after a quarter; one that waits for the office stays', async () => {
	await at('breakouts');
	const joan = await house.person('joan-whitfield');
	await house.db.deleteFrom('expected').where('person_id', '=', joan.id).execute();
	await expectPeople(house, await elin(), { sittingId: house.sittings[1], people: [joan.id] });
	house.pass(6);
	expect((await sent()).length).toBeGreaterThan(0);
	const kept = async () => (await lettersIn(house.db, { states: [], most: 100 })).length;
	const all = await kept();
	house.pass((LETTERS_KEPT - 1) * DAY);
	expect(await forgetLetters(house)).toBe(0);
	const [first] = await lettersIn(house.db, { states: ['sent'], most: 1 });
	await house.db
		.updateTable('outbox')
		.set({ state: 'failed' })
		.where('id', '=', first.id)
		.execute();
	house.pass(2 * DAY);
	expect(await forgetLetters(house)).toBe(all - 1);
	expect(await kept()).toBe(1);
});

test('voters are written to when a version is sealed, and again a week later those alone who have not answered', async () => {
	await at('approval', true);
	const now = await sent();
	const toAnswer = now.filter(({ subject }) =>
		/^(Report to answer|Adroddiad i’w ateb)/.test(subject)
	);
	const voted = await house.db.selectFrom('answers').select('person_id').execute();
	const emails = await house.db.selectFrom('people').select(['id', 'email']).execute();
	const answered = emails.filter(({ id }) => voted.some((each) => each.person_id === id));
	expect(toAnswer).toHaveLength(10 - answered.length);
	house.pass(7 * DAY);
	const reminded = await sent();
	expect(reminded.map(({ to }) => to).sort()).toEqual(toAnswer.map(({ to }) => to).sort());
	for (const { subject } of reminded) expect(subject).toMatch(/^(Reminder|Nodyn atgoffa)/);
});

test('the force is reminded before its target and after, but not while the clock stands still', async () => {
	await at('response', true);
	await sent();
	house.pass(60 * DAY);
	expect(await sent()).toEqual([]);
	const { reviewId } = house;
	const sam = await house.person('sam-keane');
	for (const { id, endedAt } of await passedRowsOf(house.db, reviewId)) {
		if (endedAt === null) await takeBackRow(house, sam, { reviewId, passed: id });
	}
	for (const { id, answer } of await questionsOf(house.db, reviewId)) {
		if (answer) continue;
		await answerQuestion(house, await elin(), { reviewId, question: id, text: 'Yes.', lang: 'en' });
	}
	let days = 0;
	const told: string[] = [];
	for (; days < 40; days += 1) {
		for (const { to, subject } of await sent()) if (to === sam.email) told.push(subject);
		house.pass(DAY);
	}
	expect(told.filter((subject) => subject.startsWith('Reminder:'))).toHaveLength(1);
	expect(told.filter((subject) => subject.startsWith('Overdue:'))).toHaveLength(1);
});

test('a report that was recalled is not told of', async () => {
	await at('response', true);
	await house.db.updateTable('outbox').set({ state: 'waiting' }).execute();
	const [sending] = (await sendingsOf(house.db, house.reviewId)).slice(-1);
	await markRecalled(house.db, sending.id, (await elin()).id, house.clock());
	const subjects = (await sent()).map(({ subject }) => subject);
	expect(subjects.filter((each) => /^(Report for your|Reminder: response)/.test(each))).toEqual([]);
});

test('no letter holds words of the report, of a question or of a note, nor names who voted', async () => {
	await at('response', true);
	const letters = await sent();
	expect(letters.length).toBeGreaterThanOrEqual(3);
	const version = (await versionsOf(house.db, house.reviewId)).at(-1);
	const blocks = JSON.stringify(version?.content.blocks);
	const words = [
		...[...blocks.matchAll(/"([^"]+ [^"]+ [^"]+ [^"]+)"/g)].map(([, text]) => text),
		...(await questionsOf(house.db, house.reviewId)).map(({ text }) => text),
		...(await passedRowsOf(house.db, house.reviewId)).map(({ note }) => note)
	].filter((text) => text.length > 12);
	expect(words.length).toBeGreaterThan(20);
	const { email } = await house.person('sam-keane');
	for (const { subject, text, to } of letters) {
		for (const each of words) expect(`${subject}\n${text}`).not.toContain(each);
		if (to === email) expect(text).not.toMatch(/Nasreen|Owain|Joan|Kofi/);
	}
});

test('somebody of another department, who is on no list, is written to in both languages', async () => {
	await at('response', true);
	const [passed] = await passedRowsOf(house.db, house.reviewId);
	const letter = (await sent()).find(({ to }) => to === passed.email);
	expect(letter?.text).toMatch(/^Hello,\n[^]+\nHelo,\n/);
	// The force chooses these words, so none of them goes out.
	expect(letter?.text).not.toContain(passed.department);
	expect(letter?.subject).not.toContain(passed.department);
});
