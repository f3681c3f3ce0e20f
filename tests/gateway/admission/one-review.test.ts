import { expect, onTestFinished, test } from 'vitest';
import { boardsForCommands } from '../../../server/house/boards-for-commands';
import { LiveLink } from '../../../src/lib/room/link/LiveLink.svelte';
import type { LiveEvent } from '../../../src/lib/live/events';
import { openRig, pause, plain, stock, until } from '../rig';
import type { Rig } from '../rig';

const sitting = (id: string) =>
	[{ sitting: id }, { kind: 'changed', what: 'sitting', id }] as const;

/** One on the note of the sitting of 3 July, and two who hear one sitting each. */
async function twoSittings() {
	const rig = await openRig();
	const { boards, announcements } = rig;
	const commands = boardsForCommands(boards, announcements, () => undefined);
	const [margaret, nasreen] = [stock(rig, 'margaret', plain), stock(rig, 'nasreen', plain)];
	const third = await hearing(rig, 'margaret', 'july-3');
	const nineteenth = await hearing(rig, 'nasreen', 'july-19');
	await until(() => margaret.provider.synced && nasreen.provider.synced);
	let answer: () => void = () => undefined;
	rig.beforeRights.wait = new Promise((resolve) => (answer = resolve));
	return { rig, commands, margaret, nasreen, third, nineteenth, answer: () => answer() };
}

async function hearing(rig: Rig, who: string, id: string): Promise<LiveEvent[]> {
	const heard: LiveEvent[] = [];
	const live = new LiveLink(
		[`sitting:${id}`],
		rig.announcements.last,
		(event) => heard.push(event),
		() => undefined,
		{
			url: rig.url.replace('ws:', 'http:').replace('/boards', ''),
			headers: { cookie: `plenary_session=${who}` }
		}
	);
	onTestFinished(() => live.close());
	await until(() => live.state === 'connected');
	return heard;
}

test('a change in one review keeps nobody of another waiting while rights are looked up', async () => {
	const { rig, commands, margaret, nasreen, third, nineteenth, answer } = await twoSittings();
	const regraded = commands.regrade({ of: new Set(['july-19', 'case-9']) });
	margaret.text.insert(0, 'meanwhile');
	rig.announcements.announce(...sitting('july-3'));
	rig.announcements.announce(...sitting('july-19'));
	await until(() => nasreen.text.toString() === 'meanwhile' && third.length === 1);
	expect(nineteenth).toEqual([]);
	answer();
	await regraded;
	await until(() => nineteenth.length === 1);
});

test('on the review itself nothing is accepted, sent or heard until the answer is there', async () => {
	const { rig, commands, margaret, nasreen, third, nineteenth, answer } = await twoSittings();
	const regraded = commands.regrade({ of: new Set(['july-3']) });
	margaret.text.insert(0, 'meanwhile');
	rig.announcements.announce(...sitting('july-3'));
	rig.announcements.announce(...sitting('july-19'));
	await until(() => nineteenth.length === 1);
	await pause(100);
	expect([nasreen.text.toString(), third.length]).toEqual(['', 0]);
	answer();
	await regraded;
	await until(() => nasreen.text.toString() === 'meanwhile' && third.length === 1);
});
