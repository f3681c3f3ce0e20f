import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { addPaper } from '../../server/acts/paper/add-paper';
import { issuePapers } from '../../server/acts/paper/issue-papers';
import { removePaper } from '../../server/acts/paper/remove-paper';
import { markStanding } from '../../server/acts/people/standing/mark-standing';
import { receivePaper } from '../../server/documents/vault/receive';
import type { Vault } from '../../server/documents/vault/vault';
import { smtpServer } from '../../server/outbox/mail-server';
import { Outbox, PAUSES } from '../../server/outbox/outbox';
import { letterWriter } from '../../server/outbox/write-letter';
import { lettersIn } from '../../server/store/outbox/letters';
import { expectedAt } from '../../server/store/sitting/expected';
import { newId } from '../../src/lib/board/ids';
import { demoHouse, dropStages, houseIn } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';
import type { Orders } from './house-to-kill';
import { SmtpServer } from './smtp';

let house: DemoHouse;
let smtp: SmtpServer;
let paper: string;
let outboxes: Outbox[];

beforeEach(async () => {
	house = await demoHouse('breakouts');
	smtp = await new SmtpServer().listen();
	outboxes = [];
	paper = await aPaper();
	await emptyOutbox();
});
afterEach(async () => {
	await Promise.all(outboxes.map((outbox) => outbox.close()));
	await house.end();
	await smtp.close();
});
afterAll(dropStages);

/** A paper of case 4 that is not issued yet. */
async function aPaper(): Promise<string> {
	const id = newId();
	const received = await receivePaper(house.vault as Vault, id, new Blob(['Dear Sir']).stream());
	await addPaper(house, await house.person('elin-prosser'), {
		...received,
		...{ caseId: house.caseId(4), name: { en: 'Letter', cy: '' }, language: 'en' },
		...{ redaction: 'redacted', vetting: null }
	});
	await (house.vault as Vault).settle(id, true);
	return id;
}

/** Letters of the demo itself are no part of these tests. */
async function emptyOutbox(): Promise<void> {
	await house.db.deleteFrom('outbox').execute();
}

async function issue(): Promise<void> {
	await issuePapers(house, await house.person('elin-prosser'), { sittingId: house.sittings[0] });
	// The office has had its minutes to correct it.
	house.pass(5);
}

/** Begins an outbox over the house, and waits until it has nothing left to do. */
async function send(
	server = smtpServer(smtp.url, 'The panel <panel@example.org>'),
	write = letterWriter({ ...house, origin: 'https://plenary.example' })
): Promise<void> {
	const outbox = new Outbox({
		...{ db: house.db, clock: house.clock, server },
		write,
		log: pino({ level: 'silent' })
	});
	outboxes.push(outbox);
	outbox.wake();
	await outbox.idle();
}

const states = async () => {
	const letters = await lettersIn(house.db, { states: [], most: 1000 });
	const counted: Record<string, number> = {};
	for (const { state } of letters) counted[state] = (counted[state] ?? 0) + 1;
	return counted;
};
const emails = async () => {
	const expected = await expectedAt(house.db, house.sittings[0]);
	const rows = await house.db.selectFrom('people').select(['id', 'slug', 'email']).execute();
	return (
		rows
			.filter(({ id }) => expected.some(({ personId }) => personId === id))
			// Of the force, and no reader of papers.
			.filter(({ slug }) => slug !== 'sam-keane')
			.map(({ email }) => email)
			.sort()
	);
};

test('every member and the office, where they are expected, gets a letter when papers are issued, in their language, and no word of a case', async () => {
	const { db } = house;
	await db
		.updateTable('people')
		.set({ language: 'cy' })
		.where('slug', '=', 'owain-beynon')
		.execute();
	await issue();
	await send();
	expect(smtp.to).toEqual(await emails());
	const nasreen = smtp.taken.find(({ to }) => to.startsWith('nasreen'));
	expect(nasreen?.headers.from).toBe('The panel <panel@example.org>');
	expect(nasreen?.headers.subject).toMatch(/^Papers for .+, sitting 1$/);
	expect(nasreen?.text).toContain('Dear Nasreen Akhtar,');
	expect(nasreen?.text).toContain('https://plenary.example/\n');
	const owain = smtp.taken.find(({ to }) => to.startsWith('owain'));
	expect(owain?.headers.subject).toMatch(/^Papurau ar gyfer /);
	expect(owain?.text).toMatch(/^Annwyl Owain Beynon,\n/);
	for (const { text, headers } of smtp.taken)
		expect(text + headers.subject).not.toMatch(/Letter|case 4|achos 4/);
	expect(await states()).toEqual({ sent: smtp.taken.length });
});

test('an act that is refused leaves no letter', async () => {
	await removePaper(house, await house.person('elin-prosser'), { paperId: paper, sure: true });
	await expect(issue()).rejects.toMatchObject({ code: 'nothing-to-issue' });
	expect(await states()).toEqual({});
});

test('a letter is not sent to somebody who was suspended after it was written, nor where its facts ended', async () => {
	await issue();
	const nasreen = await house.person('nasreen-akhtar');
	await markStanding(house, await house.person('elin-prosser'), {
		...{ personId: nasreen.id, standing: 'suspended', termStart: nasreen.termStart },
		...{ termEnd: nasreen.termEnd, vetting: nasreen.vetting }
	});
	await send();
	expect(smtp.to).toEqual((await emails()).filter((email) => email !== nasreen.email));
	expect(await states()).toMatchObject({ dropped: 1 });
});

test('a mail server that is down for a time: each letter is tried again later, and sent once', async () => {
	await issue();
	const all = (await emails()).length;
	smtp.answer = (step) => (step === 'RCPT' ? '451 not now' : undefined);
	await send();
	expect(await states()).toEqual({ waiting: all });
	smtp.answer = () => undefined;
	await send();
	expect(smtp.taken).toEqual([]);
	house.pass(PAUSES[0]);
	await send();
	expect(smtp.to).toEqual(await emails());
	const ids = smtp.taken.map(({ headers }) => headers['message-id']);
	expect(new Set(ids).size).toBe(all);
	expect(ids[0]).toMatch(/^<[\w-]+@example\.org>$/);
});

test('tries have a limit, after which the office is told why', async () => {
	await issue();
	// All tries take two days, and after its day there is nothing to say of a sitting.
	await house.db.updateTable('sittings').set({ date: '2023-07-31' }).execute();
	smtp.answer = (step) => (step === 'MAIL' ? '452 full' : undefined);
	for (const pause of [0, ...PAUSES]) {
		house.pass(pause);
		await send();
	}
	const all = (await emails()).length;
	expect(await states()).toEqual({ failed: all });
	const [letter] = await lettersIn(house.db, { states: ['failed'], most: 1 });
	expect(letter).toMatchObject({ tries: PAUSES.length + 1, error: '452' });
});

test('an address that a mail server refuses for ever fails at once, and holds no other up', async () => {
	await issue();
	const { email } = await house.person('nasreen-akhtar');
	smtp.answer = (step, line) =>
		step === 'RCPT' && line.includes(email ?? '') ? '550 no such person' : undefined;
	await send();
	expect(smtp.to).toEqual((await emails()).filter((each) => each !== email));
	const [failed] = await lettersIn(house.db, { states: ['failed'], most: 10 });
	expect(failed).toMatchObject({ tries: 1, error: '550' });
});

test('a sender that a mail server refuses for ever is said to be the sender, not the person written to', async () => {
	await issue();
	smtp.answer = (step) => (step === 'MAIL' ? '550 sender rejected' : undefined);
	await send();
	expect(smtp.to).toEqual([]);
	const failed = await lettersIn(house.db, { states: ['failed'], most: 100 });
	expect(new Set(failed.map(({ error }) => error))).toEqual(new Set(['sender-550']));
});

test('a letter that cannot be written fails alone, and the office is told', async () => {
	await issue();
	const nasreen = await house.person('nasreen-akhtar');
	const write = letterWriter({ ...house, origin: 'https://plenary.example' });
	await send(undefined, (letter) =>
		'person' in letter.to && letter.to.person === nasreen.id
			? Promise.reject(new Error('a fault of ours'))
			: write(letter)
	);
	expect(smtp.to).toEqual((await emails()).filter((each) => each !== nasreen.email));
	const [failed, ...others] = await lettersIn(house.db, { states: ['failed'], most: 10 });
	expect([failed.error, others]).toEqual(['not-written', []]);
});

test('no mail server listens, or the password is wrong: it is tried again, because no letter is at fault', async () => {
	await issue();
	const all = (await emails()).length;
	const gone = await new SmtpServer().listen();
	const { url } = gone;
	await gone.close();
	await send(smtpServer(url, 'panel@example.org'));
	smtp.answer = (step, line) =>
		step !== 'HELLO'
			? undefined
			: line.startsWith('AUTH')
				? '535 wrong'
				: '250-localhost\r\n250 AUTH PLAIN';
	house.pass(PAUSES[0]);
	await send(smtpServer(smtp.url.replace('//', '//panel:wrong@'), 'panel@example.org'));
	expect(await states()).toEqual({ waiting: all });
	expect(smtp.taken).toEqual([]);
});

test('the connection ends after the letter and before its answer: it may have been sent, and is not repeated', async () => {
	await issue();
	const all = (await emails()).length;
	let first = true;
	smtp.answer = (step) => {
		if (step !== 'end' || !first) return undefined;
		first = false;
		return null;
	};
	await send();
	expect(await states()).toEqual({ unsure: 1, sent: all - 1 });
	house.pass(60 * 24 * 30);
	await send();
	expect(smtp.taken).toHaveLength(all - 1);
});

test('without a mail server the letters are left to the office', async () => {
	await issue();
	await send(null as never);
	expect(await states()).toEqual({ 'by-hand': (await emails()).length });
});

test('killed between the act and the mail: every letter is sent once by the next process', async () => {
	const folder = await leaveFolder();
	const first = aProcess({ folder, smtp: smtp.url, issues: true });
	await once(first, 'exit');
	expect(first.signalCode).toBe('SIGKILL');
	expect(smtp.taken).toEqual([]);
	await once(aProcess({ folder, smtp: smtp.url, issues: false }), 'message');
	house = await houseIn(folder);
	expect(smtp.to).toEqual(await emails());
	expect(await states()).toEqual({ sent: smtp.taken.length });
}, 120_000);

test('killed between a letter and its answer: that one may have been sent and is not repeated, all others are sent once', async () => {
	await issue();
	const all = await emails();
	const folder = await leaveFolder();
	const child = aProcess({ folder, smtp: smtp.url, issues: false });
	smtp.answer = async (step) => {
		if (step !== 'end' || smtp.taken.length < 2 || child.killed) return undefined;
		child.kill('SIGKILL');
		await once(child, 'exit');
		// The mail server has the letter whole, and nobody is left to hear so.
		return undefined;
	};
	await once(child, 'exit');
	await once(aProcess({ folder, smtp: smtp.url, issues: false }), 'message');
	house = await houseIn(folder);
	expect(await states()).toEqual({ unsure: 1, sent: all.length - 1 });
	const told = smtp.to;
	expect(new Set(told).size).toBe(told.length);
}, 120_000);

/** Closes the files of the house for another process; its folder stays. */
function leaveFolder(): Promise<string> {
	const { folder } = house;
	return house.boards.close().then(async () => {
		await house.db.destroy();
		return folder;
	});
}

function aProcess(orders: Orders): ChildProcess {
	const script = fileURLToPath(new URL('house-to-kill.ts', import.meta.url));
	const child = fork(script, { execArgv: ['--import', 'tsx'] });
	child.send(orders);
	return child;
}
