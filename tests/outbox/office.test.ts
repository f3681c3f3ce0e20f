import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { dropLetter } from '../../server/acts/mail/drop-letter';
import { markLetterSent } from '../../server/acts/mail/mark-letter-sent';
import { sendLetterAgain } from '../../server/acts/mail/send-letter-again';
import { Outbox } from '../../server/outbox/outbox';
import type { MailServer } from '../../server/outbox/mail-server';
import { letterWriter } from '../../server/outbox/write-letter';
import { readHistory } from '../../server/store/report/history';
import { lettersForOffice, mailboxPage, mailPage } from '../../server/views/office/mail';
import { demoHouse, dropStages } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';
import { refusing } from '../acts/refusing';

let house: DemoHouse;
beforeEach(async () => {
	house = await demoHouse('approval');
});
afterEach(() => house.end());
afterAll(dropStages);

const elin = () => house.person('elin-prosser');
const writing = () => letterWriter({ ...house, origin: 'https://plenary.example' });
const seen = async (
	filter: Parameters<typeof mailPage>[2]['filter'] = 'office',
	sendsMail = true
) =>
	mailPage({ ...house, writeLetter: writing(), sendsMail }, await elin(), {
		...{ lang: 'en', filter, isDemo: false }
	});

/** Sends what is due; each letter of these goes to its end. */
async function work(server: MailServer | null): Promise<void> {
	const outbox = new Outbox({
		...{ db: house.db, clock: house.clock, write: writing(), server },
		log: { info: () => undefined, warn: () => undefined, error: console.error }
	});
	outbox.wake();
	await outbox.idle();
	await outbox.close();
}

const answering = (is: 'sent' | 'unsure' | 'refused', to: string[] = []): MailServer => ({
	send: (_, letter) => {
		to.push(letter.to);
		return Promise.resolve(
			is === 'sent' ? { is } : { is, code: is === 'unsure' ? 'ETIMEDOUT' : '550' }
		);
	}
});

test('without a mail server the office has each letter’s words to copy, and says that it sent one', async () => {
	await work(null);
	const { letters, filters } = await seen('office', false);
	expect(letters.length).toBeGreaterThan(0);
	const [letter] = letters;
	expect(letter).toMatchObject({ state: 'by-hand', maySend: false, kind: 'to-answer' });
	expect(letter.words?.text).toContain('https://plenary.example/reviews/');
	expect(await lettersForOffice(house)).toEqual({ failed: 0, byHand: letters.length });
	expect(filters[0]).toEqual({ id: 'office', count: letters.length, isChosen: true });

	await markLetterSent(house, await elin(), { letterId: letter.id });
	await refusing(markLetterSent(house, await elin(), { letterId: letter.id }), 'not-now');
	expect((await seen('office', false)).letters).toHaveLength(letters.length - 1);
	expect((await seen('sent')).letters).toMatchObject([{ id: letter.id, state: 'sent-by-hand' }]);
	expect((await readHistory(house.db)).at(-1)).toMatchObject({
		act: 'mark-letter-sent',
		about: { letter: letter.id }
	});
	const mailbox = await mailboxPage({ ...house, writeLetter: writing(), sendsMail: false }, 'en');
	expect(mailbox.letters).toHaveLength(letters.length);
});

test('a letter that may have been sent waits for the office, which sends it again once', async () => {
	await work(answering('unsure'));
	const [letter] = (await seen()).letters;
	expect(letter).toMatchObject({ state: 'unsure', maySend: true });
	const presses = [1, 2].map(async () =>
		sendLetterAgain(house, await elin(), { letterId: letter.id }).catch((error: unknown) => error)
	);
	expect((await Promise.all(presses)).filter(Boolean)).toMatchObject([{ code: 'not-now' }]);
	const to: string[] = [];
	await work(answering('sent', to));
	expect(to).toEqual([letter.words?.to]);
	await refusing(sendLetterAgain(house, await elin(), { letterId: letter.id }), 'not-now');
	expect((await readHistory(house.db)).at(-1)).toMatchObject({ act: 'send-letter-again' });
});

test('the office’s home counts letters that failed, and a letter whose facts ended has no words any more', async () => {
	await work(answering('refused'));
	const { letters } = await seen();
	expect(await lettersForOffice(house)).toEqual({ failed: letters.length, byHand: 0 });
	expect(letters[0]).toMatchObject({ state: 'failed', error: '550' });
	await house.db.updateTable('reviews').set({ step: 'drafting' }).execute();
	expect((await seen()).letters[0].words).toBeNull();
	// Nobody has to say that they sent what nobody needs.
	await dropLetter(house, await elin(), { letterId: letters[0].id });
	expect((await seen()).letters).toHaveLength(letters.length - 1);
	await refusing(dropLetter(house, await elin(), { letterId: letters[0].id }), 'not-now');
	expect((await readHistory(house.db)).at(-1)).toMatchObject({ act: 'drop-letter' });
});

test('others than the office read no letters and send none', async () => {
	await work(answering('refused'));
	const [{ id: letterId }] = (await seen()).letters;
	for (const slug of ['margaret-pugh', 'kofi-mensah', 'sam-keane']) {
		const person = await house.person(slug);
		const asked = { lang: 'en', filter: 'all', isDemo: false } as const;
		const page = { ...house, writeLetter: writing(), sendsMail: true };
		await refusing(mailPage(page, person, asked), 'forbidden');
		await refusing(sendLetterAgain(house, person, { letterId }), 'forbidden');
		await refusing(markLetterSent(house, person, { letterId }), 'forbidden');
		await refusing(dropLetter(house, person, { letterId }), 'forbidden');
	}
});
