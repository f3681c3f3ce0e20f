import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { FloorView } from '../../../src/lib/room/floor/FloorView.svelte';
import type { HandsRead } from '../../../src/lib/room/floor/FloorView.svelte';
import { en } from '../../../src/lib/words/en';
import HandKeys from '../../../src/routes/sittings/[sitting]/plenary/hands/HandKeys.svelte';
import HandsFold from '../../../src/routes/sittings/[sitting]/plenary/hands/HandsFold.svelte';
import { renderIn } from '../in-words';

vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/client.js',
	() => import('../kit-stage')
);
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/state.svelte.js',
	() => import('../kit-stage')
);

const w = en.plenary.floor.hands;
const now = Date.parse('2023-07-19T13:00:00Z');
const names = { sioned: 'Sioned Lloyd', priya: 'Priya Nair', derek: 'Derek Hammond' };
const up = (person: string, number: number, minutes: number) => ({
	...{ person, number, isOrder: false, since: now - minutes * 60_000 }
});

function given(me: string, may: HandsRead['may'], spoken: HandsRead['spoken']) {
	const hands: HandsRead = {
		...{ seq: 20, turn: null, spoken, names, may, me },
		queue: [up('derek', 11, 3), up('priya', 12, 2), up('sioned', 13, 1)]
	};
	const floor = new FloorView({ sitting: 'july', now, clock: { seq: 0, timer: null }, hands });
	return { floor, hands, sitting: 'july', me };
}

test('the chair reads who might be next and why, how long each has spoken and waited, and may give anybody the turn', () => {
	const spoken = { priya: 70_000, derek: 365_000 };
	renderIn('en', HandsFold, given('margaret', { raise: true, lead: true, times: true }, spoken));
	const rows = screen.getAllByRole('listitem');
	expect(rows.map((row) => within(row).getByText(/./, { selector: 'small' }).textContent)).toEqual([
		'Spoke 6 min 5 s, waiting 3 minutes',
		'Spoke 1 min 10 s, waiting 2 minutes',
		w.suggested['not-spoken']
	]);
	for (const name of Object.values(names))
		expect(screen.getByRole('button', { name: w.giveTo(name) })).toBeTruthy();
	expect(screen.getByText(w.spokenTitle)).toBeTruthy();
});

test('who coordinates gives turns, and reads nothing of how long anybody has spoken', () => {
	const may = { raise: false, lead: true, times: false };
	const { container } = renderIn('en', HandsFold, given('elin', may, {}));
	expect(screen.getAllByRole('button', { name: /turn/ })).toHaveLength(3);
	expect(container.textContent).not.toMatch(/Spoke|spoken|Suggested/);
});

test('a page adds up nobody’s time but its reader’s, unless they hold the chair', () => {
	const { floor } = given('priya', { raise: true, lead: false, times: false }, {});
	let seq = 20;
	const hear = (event: { kind: 'turn-given'; person: string } | { kind: 'turn-ended' }) => {
		const before = seq++;
		const at = now + seq * 1_000;
		floor.hear({
			kind: 'floor',
			sitting: 'july',
			part: 'hands',
			before,
			event: { ...event, seq, at }
		});
	};
	for (const person of ['derek', 'priya', 'sioned']) hear({ kind: 'turn-given', person });
	hear({ kind: 'turn-ended' });
	expect(floor.hands?.spoken).toEqual({ priya: 1_000 });
});

test('the focus stays near a button that somebody else’s act takes away', async () => {
	const member = given('priya', { raise: true, lead: false, times: false }, {});
	const turn = { number: 15, person: 'priya', since: now };
	const speaking = { ...member, hands: { ...member.hands, turn } };
	const { update } = renderIn('en', HandKeys, speaking);
	screen.getByRole('button', { name: w.done }).focus();
	await update(member);
	await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('group')));
});

test('the chair’s focus goes to the fold where a hand that could be given the turn is down', async () => {
	const chair = given('margaret', { raise: true, lead: true, times: true }, {});
	const { update } = renderIn('en', HandsFold, chair);
	screen.getByRole('button', { name: w.giveTo('Derek Hammond') }).focus();
	await update({ ...chair, hands: { ...chair.hands, queue: chair.hands.queue.slice(1) } });
	const summary = document.getElementById('hands-head')?.closest('summary');
	expect(summary).toBeTruthy();
	await vi.waitFor(() => expect(document.activeElement).toBe(summary));
});

test('a member reads the names and the own time, and nothing of how long others have spoken', () => {
	const { container } = renderIn(
		'en',
		HandsFold,
		given('priya', { raise: true, lead: false, times: false }, { priya: 70_000 })
	);
	expect(screen.getAllByRole('listitem')).toHaveLength(3);
	expect(screen.queryByRole('button', { name: /turn/ })).toBeNull();
	expect(container.textContent).toContain(w.youSpoke('1 min 10 s'));
	expect(container.textContent).not.toContain(w.suggested['not-spoken']);
	expect(container.textContent).not.toMatch(/Spoke|Has not spoken/);
});

test('the bar says that the own hand is up and its place; who has stood down has no key', () => {
	const { update } = renderIn(
		'en',
		HandKeys,
		given('priya', { raise: true, lead: false, times: false }, {})
	);
	expect(screen.getByRole('status').textContent).toBe(w.mine(2, 3));
	expect(screen.getByRole('button', { name: w.lower })).toBeTruthy();
	void update(given('priya', { raise: false, lead: false, times: false }, {}));
	return vi.waitFor(() => expect(screen.queryByRole('button')).toBeNull());
});
