import { expect, test } from 'vitest';
import { Staleness } from '../../../src/lib/room/desk/Staleness.svelte';

const text = (en: string, cy: string, id = 'theme') => ({ id, en, cy });
const before = text('Calls were late.', 'Roedd galwadau’n hwyr.');
const corrected = text(before.en, 'Daeth galwadau’n hwyr.');

/** A page that has read its texts, and what the server said of them. */
function page(told: string[], ...written: ReturnType<typeof text>[]) {
	const stale = new Staleness();
	const look = (ids: string[], ...now: ReturnType<typeof text>[]) => {
		stale.see(now);
		stale.told(ids, now);
	};
	look(told, ...written);
	return { stale, look };
}

test('Welsh is out of date from the moment its English changes until it does itself', () => {
	const { stale, look } = page([], before);
	expect(stale.has('theme')).toBe(false);
	look([], text('Calls were very late.', before.cy));
	expect(stale.has('theme')).toBe(true);
	look([], text('Calls were very, very late.', before.cy));
	expect(stale.first).toBe('theme');
	look([], text('Calls were very, very late.', corrected.cy));
	expect(stale.size).toBe(0);
});

test('what the server said goes when the Welsh is corrected, and does not come back with the next letter', () => {
	const told = ['theme'];
	const { stale, look } = page(told, before);
	expect(stale.has('theme')).toBe(true);
	look(told, corrected);
	expect(stale.has('theme')).toBe(false);
	look(told, text(corrected.en, `${corrected.cy} Hefyd.`));
	expect(stale.has('theme')).toBe(false);
});

test('what the server says no more is no longer out of date; what changed here since still is', () => {
	const other = text('One.', 'Un.', 'other');
	const { stale, look } = page(['theme'], before, other);
	look(['theme'], before, text('Two.', 'Un.', 'other'));
	expect(stale.size).toBe(2);
	look([], before, text('Two.', 'Un.', 'other'));
	expect(stale.has('theme')).toBe(false);
	expect(stale.has('other')).toBe(true);
});

test('a text without Welsh has none that is out of date', () => {
	const { stale, look } = page(['theme'], before);
	look(['theme'], text(before.en, ''));
	expect(stale.size).toBe(0);
});
