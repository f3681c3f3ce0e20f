import { expect, test } from 'vitest';
import { TranslationStaleness } from '../../../src/lib/room/desk/Staleness.svelte';

const text = (en: string, cy: string, id = 'theme') => ({ id, en, cy });
const before = text('Calls were late.', 'Roedd galwadau’n hwyr.');
const corrected = text(before.en, 'Daeth galwadau’n hwyr.');

/** A page that has read its texts, and the texts whose Welsh the server said to be out of date. */
function page(
	told: string[],
	written: readonly ReturnType<typeof text>[],
	languages: ('en' | 'cy')[] = ['en', 'cy']
) {
	const stale = new TranslationStaleness(languages);
	const lists = new Map<string[], { id: string; lang: 'cy' }[]>();
	const look = (ids: string[], ...now: ReturnType<typeof text>[]) => {
		const list = lists.get(ids) ?? ids.map((id) => ({ id, lang: 'cy' as const }));
		lists.set(ids, list);
		stale.see(now);
		stale.told(list, now);
	};
	look(told, ...written);
	return { stale, look };
}
const none: string[] = [];

test('Welsh is out of date from the moment its English changes until it does itself', () => {
	const { stale, look } = page(none, [before]);
	expect(stale.has('theme', 'cy')).toBe(false);
	look(none, text('Calls were very late.', before.cy));
	expect(stale.has('theme', 'cy')).toBe(true);
	look(none, text('Calls were very, very late.', before.cy));
	expect(stale.count('cy')).toBe(1);
	look(none, text('Calls were very, very late.', corrected.cy));
	expect(stale.count('cy')).toBe(0);
});

test('a space more or less puts no Welsh out of date, and brings none up to date', () => {
	const { stale, look } = page(none, [before]);
	look(none, text(`${before.en}  `, before.cy));
	expect(stale.count('cy')).toBe(0);
	look(none, text('Calls were very late.', before.cy));
	look(none, text('Calls were very late.', `${before.cy} `));
	expect(stale.count('cy')).toBe(1);
});

test('what the server said goes when the Welsh is corrected, and does not come back with the next letter', () => {
	const told = ['theme'];
	const { stale, look } = page(told, [before]);
	expect(stale.has('theme', 'cy')).toBe(true);
	look(told, corrected);
	expect(stale.has('theme', 'cy')).toBe(false);
	look(told, text(corrected.en, `${corrected.cy} Hefyd.`));
	expect(stale.has('theme', 'cy')).toBe(false);
});

test('what the server says no more is no longer out of date; what changed here since still is', () => {
	const other = text('One.', 'Un.', 'other');
	const told = ['theme'];
	const { stale, look } = page(told, [before, other]);
	look(told, before, text('Two.', 'Un.', 'other'));
	expect(stale.count('cy')).toBe(2);
	look(none, before, text('Two.', 'Un.', 'other'));
	expect(stale.has('theme', 'cy')).toBe(false);
	expect(stale.has('other', 'cy')).toBe(true);
});

test('a text without Welsh has none that is out of date', () => {
	const told = ['theme'];
	const { stale, look } = page(told, [before]);
	look(told, text(before.en, ''));
	expect(stale.count('cy')).toBe(0);
});

test('where the panel works in Welsh first, English is out of date too, and its translation leaves the Welsh alone', () => {
	const { stale, look } = page(none, [before], ['cy', 'en']);
	look(none, corrected);
	expect([stale.has('theme', 'en'), stale.has('theme', 'cy')]).toEqual([true, false]);
	look(none, text('Calls came late', corrected.cy));
	look(none, text('Calls came late.', corrected.cy));
	expect([stale.has('theme', 'en'), stale.has('theme', 'cy')]).toEqual([false, false]);
});
