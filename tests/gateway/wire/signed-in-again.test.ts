import { expect, onTestFinished, test } from 'vitest';
import type { LiveEvent } from '../../../src/lib/live/events';
import { LiveLink } from '../../../src/lib/room/link/LiveLink.svelte';
import { PageSession } from '../../../src/lib/room/link/page-session';
import type { SessionState } from '../../../src/lib/room/link/page-session';
import { openRig, pause, until } from '../rig';
import type { Rig } from '../rig';

/** A browser: its cookie is what every one of its tabs sends. */
type Jar = Record<'cookie', string>;

const chair: LiveEvent = { kind: 'changed', what: 'sitting', id: 'july-3' };

/** A tab that was made for Margaret, and asks whose session its browser has as a page asks `/stay`. */
function tab(rig: Rig, jar: Jar, answers = () => stay(rig, jar)) {
	const heard: LiveEvent[] = [];
	let missed = 0;
	const session = new PageSession(() => Promise.resolve(answers()), [20]);
	const live = new LiveLink(
		['sitting:july-3'],
		rig.announcements.last,
		(event) => heard.push(event),
		() => (missed += 1),
		{ url: rig.origin, headers: jar, madeFor: 'margaret', session }
	);
	onTestFinished(() => live.close());
	return { live, heard, session, missed: () => missed };
}

function stay(rig: Rig, { cookie }: Jar): SessionState {
	const name = cookie.replace('plenary_session=', '');
	if (rig.ended.has(name)) return { is: 'nobody' };
	return name.startsWith('margaret') ? { is: 'own' } : { is: 'other', name: 'Nasreen Akhtar' };
}

function jarOf(name: string): Jar {
	return { cookie: `plenary_session=${name}` };
}

/** Signs in in another tab: the session before ends, then the browser is given the new cookie. */
async function signIn(rig: Rig, jar: Jar, name: string): Promise<void> {
	const before = jar.cookie.replace('plenary_session=', '');
	rig.ended.add(before);
	rig.announcements.signOut(before);
	await pause(10);
	jar.cookie = `plenary_session=${name}`;
}

test('Margaret signs in again in another tab: this tab comes back, reads what it missed and hears the chair', async () => {
	const rig = await openRig();
	const jar = jarOf('margaret');
	const first = tab(rig, jar);
	const second = tab(rig, jar);
	await until(() => first.live.state === 'connected' && second.live.state === 'connected');

	await signIn(rig, jar, 'margaret-again');
	rig.announcements.announce({ sitting: 'july-3' }, chair);
	for (const { live } of [first, second]) await until(() => live.state === 'connected', 10_000);
	expect([first.missed(), second.missed()]).toEqual([1, 1]);
	expect(first.session.state).toEqual({ is: 'own' });

	rig.announcements.announce({ sitting: 'july-3' }, chair);
	await until(() => first.heard.length === 1 && second.heard.length === 1);
});

test('a session that ended is said, and the tab comes back once Margaret has signed in again', async () => {
	const rig = await openRig();
	const jar = jarOf('margaret');
	const { live, session, missed } = tab(rig, jar);
	await until(() => live.state === 'connected');
	rig.ended.add('margaret');
	rig.announcements.signOut('margaret');
	await until(() => session.state.is === 'nobody');
	expect(live.state).toBe('refused');

	jar.cookie = 'plenary_session=margaret-again';
	await until(() => live.state === 'connected', 10_000);
	expect([session.state, missed()]).toEqual([{ is: 'own' }, 1]);
});

test('Nasreen signs in: Margaret’s tab says who it is, and hears nothing of what Nasreen may hear', async () => {
	const rig = await openRig();
	const jar = jarOf('margaret');
	const { live, session, heard, missed } = tab(rig, jar);
	await until(() => live.state === 'connected');
	await signIn(rig, jar, 'nasreen');
	await until(() => session.state.is === 'other');
	expect(session.state).toEqual({ is: 'other', name: 'Nasreen Akhtar' });
	rig.announcements.announce({ sitting: 'july-3' }, chair);
	await pause(60);
	expect([live.state, heard, missed()]).toEqual(['refused', [], 0]);

	await signIn(rig, jar, 'margaret-again');
	await until(() => live.state === 'connected', 10_000);
	expect([session.state, missed()]).toEqual([{ is: 'own' }, 1]);
});

test('"I have signed in again" asks at once, however long the pause is by then', async () => {
	const rig = await openRig();
	const jar = jarOf('margaret');
	let asked = 0;
	const session = new PageSession(() => {
		asked += 1;
		return Promise.resolve(stay(rig, jar));
	}, [10, 600_000]);
	const live = new LiveLink([], rig.announcements.last, () => undefined, undefined, {
		url: rig.origin,
		headers: jar,
		madeFor: 'margaret',
		session
	});
	onTestFinished(() => live.close());
	await until(() => live.state === 'connected');
	rig.ended.add('margaret');
	rig.announcements.signOut('margaret');
	await until(() => session.state.is === 'nobody');
	await until(() => asked === 2);
	jar.cookie = 'plenary_session=margaret-again';
	await pause(20);
	expect(live.state).toBe('refused');
	session.askNow();
	await until(() => live.state === 'connected', 10_000);
});
