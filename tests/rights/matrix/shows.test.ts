import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Socket } from 'socket.io-client';
import { openDatabase } from '../../../server/store/engine/database';
import { openShowAt } from '../../../server/store/plenary/shows';
import { addresses, allSent, leaks } from './content';
import { found, Room } from '../room';
import { live, say } from '../wire';

const CHAIR = 'margaret-pugh';
const REASON = 'The log of the second call says otherwise';

/** Everybody whose eyes matter but who answers: the chair, the office, other members, guests, the force, one stood down. */
const others = [
	...[CHAIR, 'elin-prosser', 'huw-jarman', 'catrin-medi', 'sioned-lloyd', 'joan-whitfield'],
	...['gethin-rees', 'ann-bevan', 'sam-keane', 'angharad-voyle']
];

describe('a hidden show of hands, by all that is sent before it is closed', () => {
	let room: Room;
	let plenary: string;
	const act = async (slug: string, name: string, form: Record<string, string>) =>
		room.act(await room.cookie(slug), `${plenary}?/${name}`, form);
	const showNow = async () => {
		const db = await openDatabase(`${room.folder}/plenary.sqlite`);
		const show = await openShowAt(db, room.sitting).finally(() => db.destroy());
		return found(show ?? undefined).id;
	};

	/** The chair is sent every page; of the others' those of the sitting and the draft, where it could be. */
	const sentTo = (slug: string) => {
		const { opened, fetched } = addresses(room, [13]);
		const isNear = (path: string) =>
			slug === CHAIR || path.includes(room.sitting) || path.includes('/draft');
		const near = { opened: opened.filter(isNear), fetched: fetched.filter(isNear) };
		return allSent(room, slug, near);
	};

	beforeAll(async () => {
		room = await Room.open('plenary');
		plenary = `/sittings/${room.sitting}/plenary`;
		await act(CHAIR, 'open', { caseId: room.case(13), anyway: 'yes' });
		await room.act(
			await room.cookie('joan-whitfield'),
			`/reviews/${room.review}/declare?/declare`,
			{
				[`case-${room.case(13)}`]: 'conflict'
			}
		);
	});
	afterAll(() => room.end());

	test('nobody else reads or hears what somebody said, and who may not answer is refused', async () => {
		const opened = await act(CHAIR, 'open-show', {
			...{ caseId: room.case(13), about: 'question', question: 'Is the record whole?' },
			kind: 'hidden'
		});
		expect(opened).toMatchObject({ type: 'success' });
		const showId = await showNow();

		const heard: string[] = [];
		const sockets: Socket[] = [];
		for (const slug of others) {
			const cookie = await room.cookie(slug);
			const { socket } = await live(room.origin, { cookie: found(cookie ?? undefined) });
			socket.on('live', (_protocol, event) => heard.push(`${slug} ${JSON.stringify(event)}`));
			for (const kind of ['sitting', 'floor'] as const)
				await say(socket, { kind: 'hear', room: `${kind}:${room.sitting}` });
			await say(socket, { kind: 'hear', room: `review:${room.review}` });
			sockets.push(socket);
		}
		const answer = { showId, says: 'not', reason: REASON };
		expect(await act('kofi-mensah', 'answer-show', answer)).toMatchObject({ type: 'success' });
		for (const [slug, code] of [
			['joan-whitfield', 'stood-down'],
			['gethin-rees', 'not-present'],
			['elin-prosser', 'forbidden'],
			['ann-bevan', 'forbidden'],
			['sam-keane', 'forbidden']
		])
			expect([slug, (await act(slug, 'answer-show', answer)).code]).toEqual([slug, code]);
		for (const slug of others.filter((each) => each !== CHAIR)) {
			const { code } = await act(slug, 'end-show', { showId, does: 'close' });
			expect([slug, code]).not.toEqual([slug, null]);
		}

		// The same reading finds it where it is read by right: on the page of who said it.
		const kofis = await sentTo('kofi-mensah');
		expect(leaks(kofis, [REASON])).not.toEqual([]);
		for (const slug of others) {
			expect([slug, leaks(await sentTo(slug), [REASON])]).toEqual([slug, []]);
		}
		const told = heard.filter((each) => each.includes('"show"'));
		expect([...new Set(told.map((each) => each.split(' ')[0]))].sort()).toEqual([
			...['elin-prosser', CHAIR, 'sioned-lloyd']
		]);
		expect(new Set(told.map((each) => each.slice(each.indexOf('{')))).size).toBe(1);
		for (const socket of sockets) socket.disconnect();

		for (const slug of ['sioned-lloyd', 'derek-hammond'])
			await act(slug, 'answer-show', { showId, says: 'hold', reason: '' });
		expect(await act(CHAIR, 'end-show', { showId, does: 'close' })).toMatchObject({
			type: 'success'
		});
		// Then the panel reads the reason, without a name; who stood down and guests do not.
		const reads = async (slug: string) => leaks(await sentTo(slug), [REASON]).length > 0;
		expect(await Promise.all([CHAIR, 'sioned-lloyd', 'elin-prosser'].map(reads))).toEqual([
			...[true, true, true]
		]);
		for (const slug of ['joan-whitfield', 'ann-bevan', 'sam-keane', 'huw-jarman'])
			expect([slug, await reads(slug)]).toEqual([slug, false]);
	});
});
