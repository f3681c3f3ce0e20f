import { screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type Announcer from '../../../src/lib/ui/frame/Announcer.svelte';
import { gatherSpoken } from '../../../src/lib/sentences/announcements';
import type { SpokenChange } from '../../../src/lib/sentences/announcements';
import { words } from '../../../src/lib/words/words';
import AnnouncerStage from './AnnouncerStage.svelte';
import { renderIn } from '../in-words';

const en = words.en.common.announcements;
const added = (point: string, mine = false): SpokenChange => ({
	who: 'Nasreen',
	did: 'added',
	point,
	mine
});
const changed = (point: string, mine = false): SpokenChange => ({
	who: 'Tomos',
	did: 'changed',
	point,
	mine
});

test('a few seconds of changes are one sentence a person and deed', () => {
	expect(gatherSpoken([added('1'), changed('3'), added('2'), changed('3')], 'all', en)).toEqual([
		'Nasreen added 2 points.',
		'Tomos changed a point.'
	]);
});

test('a point added and typed into is only added', () => {
	expect(gatherSpoken([added('1'), { ...added('1'), did: 'changed' }], 'all', en)).toEqual([
		'Nasreen added a point.'
	]);
});

test('the setting decides what is heard', () => {
	const both = [added('1'), changed('2', true)];
	expect(gatherSpoken(both, 'mine', en)).toEqual(['Tomos changed a point.']);
	expect(gatherSpoken(both, 'none', en)).toEqual([]);
});

test('in the report a text or two is named, and more are counted', () => {
	const { said } = words.en.draft;
	const called = (name: string) => ({ ...changed(name), called: name });
	expect(gatherSpoken([called('Theme 2')], 'all', said)).toEqual(['Tomos changed Theme 2.']);
	const two = [called('Theme 2'), called('Case 3, finding 1'), called('Theme 2')];
	expect(gatherSpoken(two, 'all', said)).toEqual(['Tomos changed Theme 2 and Case 3, finding 1.']);
	expect(gatherSpoken([...two, called('Theme 4')], 'all', said)).toEqual([
		'Tomos changed 3 texts.'
	]);
	expect(gatherSpoken([called('Thema 2')], 'all', words.cy.draft.said)).toEqual([
		'Newidiodd Tomos: Thema 2.'
	]);
});

test('in Welsh the thing done is softened and counted as Welsh counts', () => {
	const many = ['1', '2', '3'].map((point) => added(point));
	expect(gatherSpoken(many.slice(0, 1), 'all', words.cy.common.announcements)).toEqual([
		'Ychwanegodd Nasreen bwynt.'
	]);
	expect(gatherSpoken(many, 'all', words.cy.common.announcements)).toEqual([
		'Ychwanegodd Nasreen 3 phwynt.'
	]);
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the live region is polite, speaks after a few seconds, and says meeting news whatever the setting', async () => {
	const told: { announcer?: ReturnType<typeof Announcer> } = {};
	renderIn('en', AnnouncerStage, {
		setting: 'none',
		take: (announcer) => (told.announcer = announcer)
	});
	const region = screen.getByRole('status');
	expect(region.getAttribute('aria-live')).toBe('polite');

	told.announcer!.tell(added('1'));
	told.announcer!.say('Margaret Pugh has opened case 8.');
	expect(region.textContent).toBe('');
	await vi.advanceTimersByTimeAsync(4000);
	expect(region.textContent).toBe('Margaret Pugh has opened case 8.');
});
