import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { FloorView } from '../../../src/lib/room/floor/FloorView.svelte';
import type { HandsRead } from '../../../src/lib/room/floor/FloorView.svelte';
import { en } from '../../../src/lib/words/en';
import TurnKeys from '../../../src/routes/sittings/[sitting]/plenary/hands/TurnKeys.svelte';
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
const chairs = { raise: true, lead: true, times: true };

function given(queue: HandsRead['queue'], turn: HandsRead['turn'] = null, may = chairs) {
	const spoken = { derek: 365_000 };
	const hands: HandsRead = { seq: 20, turn, spoken, names, may, me: 'margaret', queue };
	const floor = new FloorView({ sitting: 'july', now, clock: { seq: 0, timer: null }, hands });
	return { floor, hands, sitting: 'july', me: 'margaret' };
}

const up = (person: string, number: number, isOrder = false) => ({
	...{ person, number, isOrder, since: now - 60_000 }
});

const button = () => screen.getByRole('button');

test('the bar says who might be next and why, and one press gives them the turn', () => {
	const { container } = renderIn('en', TurnKeys, given([up('derek', 11), up('sioned', 12)]));
	expect(container.textContent).toContain(w.next('Sioned Lloyd'));
	expect(container.textContent).toContain(w.why['not-spoken']);
	expect(button().getAttribute('aria-label')).toBe(w.giveTo('Sioned Lloyd'));
	expect(container.querySelector<HTMLInputElement>('[name=person]')?.value).toBe('sioned');
});

test('the suggestion under the pointer stays until it is left or the hand is down', async () => {
	const first = given([up('sioned', 12)]);
	const { container, update } = renderIn('en', TurnKeys, first);
	await fireEvent.pointerEnter(button().closest('form')!);
	const more = given([up('priya', 14, true), up('sioned', 12)]).hands;
	await update({ ...first, hands: more });
	expect(button().getAttribute('aria-label')).toBe(w.giveTo('Sioned Lloyd'));
	await fireEvent.pointerLeave(button().closest('form')!);
	await vi.waitFor(() => expect(button().getAttribute('aria-label')).toBe(w.giveTo('Priya Nair')));
	expect(container.textContent).toContain(w.why['point-of-order']);
});

test('the turn that is on is ended from there, and not by the second press of the finger that gave it', () => {
	const turn = (ago: number) => ({ number: 15, person: 'sioned', since: now - ago });
	const { update } = renderIn('en', TurnKeys, given([], turn(0)));
	expect(button().textContent).toBe(w.end);
	expect(button().getAttribute('type')).toBe('button');
	update(given([up('derek', 11)], turn(5_000)));
	return vi.waitFor(() => expect(button().getAttribute('type')).toBe('submit'));
});

test('who coordinates ends turns there, and is not told who might be next', () => {
	const { container } = renderIn(
		'en',
		TurnKeys,
		given([up('derek', 11)], null, { raise: false, lead: true, times: false })
	);
	expect(screen.queryByRole('button')).toBeNull();
	expect(container.textContent).toContain(w.waiting(1));
	expect(container.textContent).not.toMatch(/Next|spoken/);
});
