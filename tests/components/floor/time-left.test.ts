import { expect, test } from 'vitest';
import TimerSpoken from '../../../src/lib/ui/sitting/TimerSpoken.svelte';
import { words } from '../../../src/lib/words/words';
import TimeLeft from '../../../src/routes/sittings/[sitting]/breakouts/[case]/bar/TimeLeft.svelte';
import { renderIn } from '../in-words';

/** The line above a board's bar with so many seconds left. */
function lineAt(
	secondsLeft: number | null,
	timer: { ofGroups?: true } | null = { ofGroups: true }
) {
	const floor = { secondsLeft, timer } as never;
	const { container, unmount } = renderIn('en', TimeLeft, { floor });
	const said = container.textContent?.trim() ?? '';
	unmount();
	return said;
}

test('a board says in words when five minutes are left, when one is, and that nothing closes when the time is up', () => {
	const { five, one, up } = words.en.breakouts.time;
	expect([301, 300, 241, 240, 61, 60, 1, 0, -600].map((left) => lineAt(left))).toEqual([
		...['', five, five, '', '', one, one, up, up]
	]);
	expect(up).toContain('Time is up.');
});

test('it says nothing of a timer that is not the groups’', () => {
	for (const left of [300, 60, 0]) expect(lineAt(left, {})).toBe('');
	expect(lineAt(null, null)).toBe('');
});

test('the end is said aloud with what it means on a board', async () => {
	const { up } = words.cy.breakouts.time;
	const { container, update } = renderIn('cy', TimerSpoken, { timer: 1, secondsLeft: 1, up });
	await update({ secondsLeft: 0 });
	expect(container.querySelector('[role=status]')?.textContent).toBe(up);
});
