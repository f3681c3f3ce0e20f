import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { declare } from '../../../../server/acts/people/standing/declare';
import { placeMember } from '../../../../server/acts/group/place-member';
import { readMessage } from '../../../../server/acts/sitting/groups/read-message';
import { sendMessage } from '../../../../server/acts/sitting/groups/send-message';
import { thePanel } from '../../../../server/store/people/panels';
import { readHistory } from '../../../../server/store/report/history';
import { eventsOf } from '../../../../server/store/sitting/events';
import { dayPage } from '../../../../server/views/day';
import { homeFor } from '../../../../server/views/home';
import { boardFor } from '../../../../server/views/sitting/board';
import { sentMessages, unreadMessages } from '../../../../server/views/sitting/room/messages';
import { sittingRoomPage } from '../../../../server/views/sitting/sitting-room';
import { demoHouse, dropStages } from '../../demo-house';
import type { DemoHouse } from '../../demo-house';
import { refusing } from '../../refusing';

afterAll(dropStages);

let house: DemoHouse;
let sittingId: string;
beforeEach(async () => {
	house = await demoHouse('breakouts');
	sittingId = house.sittings[0];
});
afterEach(() => house.end());

const words = 'Please look at the timeliness question too.';

async function send(slug: string, letter: string | null, text = words, lang: 'en' | 'cy' = 'en') {
	const groupId = letter === null ? null : house.groupId(letter);
	await sendMessage(house, await house.person(slug), { sittingId, groupId, text, lang });
}

const unread = async (slug: string) => unreadMessages(house, await house.person(slug), sittingId);

test('a message to one group is on its boards, and nothing of it is in the other group’s pages or told to them', async () => {
	house.announced.length = 0;
	await send('margaret-pugh', 'B');
	const asked = { sitting: sittingId, case: house.caseId(7), group: null };
	const priya = await house.person('priya-nair');
	expect((await boardFor(house, priya, asked)).messages).toMatchObject([
		{ text: words, lang: 'en', by: 'Margaret Pugh', isToAll: false }
	]);
	const nasreen = await house.person('nasreen-akhtar');
	const other = { sitting: sittingId, case: house.caseId(2), group: null };
	expect(JSON.stringify((await boardFor(house, nasreen, other)).messages)).toBe('[]');
	const seen = JSON.stringify(await sittingRoomPage(house, nasreen, sittingId, 'en'));
	expect(seen).not.toContain(words);
	expect(house.announced.map(({ to }) => to.person)).toContain(priya.id);
	expect(house.announced.map(({ to }) => to.person)).not.toContain(nasreen.id);
	expect(house.announced.every(({ to }) => to.person !== undefined)).toBe(true);
	expect(JSON.stringify(house.announced)).not.toContain(words);
});

test('it stays until it was read, on every device and over a restart, and a person placed later reads it too', async () => {
	await send('elin-prosser', null, 'Deg munud arall.', 'cy');
	house.pass(1);
	await send('margaret-pugh', 'B');
	const [first] = await unread('priya-nair');
	expect(first).toMatchObject({ lang: 'cy', by: 'Elin Prosser', isToAll: true });
	const priya = await house.person('priya-nair');
	await readMessage(house, priya, { sittingId, messageId: first.id });
	await readMessage(house, priya, { sittingId, messageId: first.id });
	house = await house.restart();
	expect((await unread('priya-nair')).map(({ text }) => text)).toEqual([words]);
	expect(await unread('nasreen-akhtar')).toHaveLength(1);

	const nasreen = await house.person('nasreen-akhtar');
	const elin = await house.person('elin-prosser');
	const groupId = house.groupId('B');
	await placeMember(house, elin, { sittingId, personId: nasreen.id, groupId });
	expect((await unread('nasreen-akhtar')).map(({ text }) => text)).toContain(words);
	expect(await sentMessages(house, sittingId)).toMatchObject([
		{ letter: 'B', text: words, read: 0 },
		{ letter: null, read: 1 }
	]);
});

test('the log and the history say that it was sent, to whom and by whom, and hold none of its words', async () => {
	await send('margaret-pugh', 'B');
	const line = (await readHistory(house.db)).at(-1);
	expect(line).toMatchObject({ act: 'send-message', about: { group: house.groupId('B') } });
	const log = await eventsOf(house.db, sittingId);
	expect(log.at(-1)).toMatchObject({ kind: 'message', about: { group: house.groupId('B') } });
	expect(JSON.stringify([line, log])).not.toContain(words);
});

test('who stood down from a case still gets it; guests, the office and people of no group get none to read', async () => {
	const priya = await house.person('priya-nair');
	const says = { [house.caseId(7)]: 'conflict' as const };
	await declare(house, priya, { reviewId: house.reviewId, says });
	await send('margaret-pugh', null);
	expect(await unread('priya-nair')).toHaveLength(1);
	for (const slug of ['ann-bevan', 'elin-prosser', 'margaret-pugh', 'kofi-mensah', 'sam-keane'])
		expect(await unread(slug)).toEqual([]);
	const guest = await sittingRoomPage(house, await house.person('ann-bevan'), sittingId, 'en');
	expect(JSON.stringify(guest)).not.toContain(words);
	expect(guest.sent).toBeNull();
});

test('what cannot be sent is refused, and nothing is', async () => {
	await refusing(send('margaret-pugh', null, '  '), 'empty');
	await refusing(send('margaret-pugh', null, 'a'.repeat(301)), 'line-too-long');
	for (const slug of ['gethin-rees', 'huw-jarman', 'ann-bevan', 'sam-keane'])
		await refusing(send(slug, null), 'forbidden');
	const margaret = await house.person('margaret-pugh');
	const asked = { sittingId, text: words, lang: 'en' as const };
	await refusing(sendMessage(house, margaret, { ...asked, groupId: 'no-such-group' }), 'unknown');
	const elsewhere = { ...asked, sittingId: house.sittings[1], groupId: null };
	const elin = await house.person('elin-prosser');
	await refusing(sendMessage(house, elin, elsewhere), 'not-now');
	expect(await sentMessages(house, sittingId)).toEqual([]);
	await send('margaret-pugh', null, 'a'.repeat(300));

	const [{ id: messageId }] = await unread('priya-nair');
	const kofi = await house.person('kofi-mensah');
	await refusing(readMessage(house, kofi, { sittingId, messageId }), 'unknown');
});

test('the coordinator’s home and the day’s page offer the message to the groups, and say what was sent and who read it', async () => {
	await send('margaret-pugh', 'B');
	const elin = await house.person('elin-prosser');
	const panel = (await thePanel(house.db))!;
	const pages = async () => [
		(await homeFor(house, elin, panel, 'en')).groups,
		(await dayPage(house, elin, sittingId, 'en')).groupsNow
	];
	const { members } = (await pages())[0]!.groups.find(({ letter }) => letter === 'B')!;
	for (const now of await pages())
		expect(now).toMatchObject({
			languages: ['en', 'cy'],
			sent: [{ letter: 'B', text: words, by: 'Margaret Pugh', read: 0, of: members.length }]
		});
	const priya = await house.person('priya-nair');
	const [{ id: messageId }] = await unread('priya-nair');
	await readMessage(house, priya, { sittingId, messageId });
	for (const now of await pages()) expect(now?.sent).toMatchObject([{ read: 1 }]);
	for (const slug of ['priya-nair', 'huw-jarman']) {
		const seen = await homeFor(house, await house.person(slug), panel, 'en');
		expect(seen.groups?.sent).toBeUndefined();
	}
});
