import { fireEvent, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import Column from '../../../src/lib/ui/point/Column.svelte';
import type { ConnectionState } from '../../../src/lib/ui/frame/connection';
import Connection from '../../../src/lib/ui/frame/Connection.svelte';
import ErrorSummary from '../../../src/lib/ui/form/ErrorSummary.svelte';
import Head from '../../../src/lib/ui/frame/Head.svelte';
import LangTag from '../../../src/lib/ui/point/LangTag.svelte';
import PresenceNames from '../../../src/lib/ui/sitting/PresenceNames.svelte';
import Quorum from '../../../src/lib/ui/sitting/Quorum.svelte';
import Spine from '../../../src/lib/ui/frame/Spine.svelte';
import Timer from '../../../src/lib/ui/sitting/Timer.svelte';
import { spineAt } from '../../../src/routes/stories/examples';
import { renderIn } from '../in-words';

const said = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();

test('six of seven is not a quorum, and one seat of the arc is empty', () => {
	const { container } = renderIn('en', Quorum, { present: 6, needed: 7 });
	expect(said(container)).toContain('6 of 7 present: not quorate');

	const member = renderIn('en', Quorum, { present: 6, needed: 7, plain: true });
	expect(said(member.container)).toContain('6 of 7 present: one too few for a formal decision');
	expect(container.querySelectorAll('circle.is-empty')).toHaveLength(1);
});

test('nine where seven are needed is a quorum, in Welsh', () => {
	const { container } = renderIn('cy', Quorum, { present: 9, needed: 7 });
	expect(said(container)).toContain('9 yn bresennol, angen 7: mae cworwm');
});

test.each([
	['en', 1080, false, '18 minutes left'],
	['en', 1079, false, '18 minutes left'],
	['en', 59, false, 'Less than a minute left'],
	['en', 0, false, 'Time is up'],
	['en', -125, false, '2 minutes over'],
	['cy', 120, false, '2 funud ar ôl'],
	['cy', 1080, true, 'Wedi’i oedi: 18 munud ar ôl'],
	['en', null, false, '']
] as const)('time in words (%s, %s seconds)', (lang, secondsLeft, paused, words) => {
	const { container } = renderIn(lang, Timer, { secondsLeft, paused });
	expect(said(container)).toBe(words);
});

test.each([
	[
		'en',
		'offline',
		'You are offline: your changes are kept while this page stays open, and sent when you are back'
	],
	['cy', 'late', 'Heb ei gadw eto: cadwch y dudalen hon ar agor'],
	['cy', 'saved', 'Wedi’i gadw Mae popeth ar y dudalen hon wedi’i gadw'],
	[
		'en',
		'paused',
		'The server cannot save just now. Keep this page open: what you type will be sent.'
	],
	[
		'cy',
		'closed',
		'Mae’r cysylltiad wedi dod i ben: mae’r hyn sydd heb ei gadw ar y dudalen hon o hyd'
	],
	['en', 'read-only', 'Read only: you can read here but not write']
] as const)('the connection is told in words (%s, %s)', (lang, state, words) => {
	const { container } = renderIn(lang, Connection, { state });
	expect(said(container.querySelector('.connection')!)).toBe(words);
});

test('only trouble and its end are spoken, not every word saved', async () => {
	const { update } = renderIn('en', Connection, { state: 'saved' as ConnectionState });
	const aloud = () => said(screen.getByRole('status'));
	await update({ state: 'saving' });
	await update({ state: 'saved' });
	expect(aloud()).toBe('');
	await update({ state: 'offline' });
	expect(aloud()).toBe(
		'You are offline: your changes are kept while this page stays open, and sent when you are back'
	);
	await update({ state: 'saving' });
	await update({ state: 'saved' });
	expect(aloud()).toBe('Saved Everything on this page is saved');
	await update({ state: 'saving' });
	await update({ state: 'late' });
	expect(aloud()).toBe('Not saved yet: keep this page open');
});

test('the spine says where we are and what is next', () => {
	const { container } = renderIn('en', Spine, { stages: spineAt(1, '17 of 203 cases') });
	expect(said(screen.getByRole('navigation').querySelector('[aria-current="step"]')!)).toBe(
		'Breakouts: we are here'
	);
	expect(said(container.querySelector('.spine__now')!)).toBe(
		'Breakouts Stage 2 of 7 Next: Plenary'
	);
});

test('each language is named in its own tongue and leads to the same page', () => {
	renderIn('cy', Head, { languageAction: '/language', here: '/here' });
	const nav = within(screen.getByRole('navigation', { name: 'Iaith' }));
	const english = nav.getByRole('button', { name: 'English' });
	const form = english.closest('form') as HTMLFormElement;
	const sent = Object.fromEntries(new FormData(form, english));
	expect([english.getAttribute('lang'), form.method, form.getAttribute('action'), sent]).toEqual([
		'en',
		'post',
		'/language',
		{ to: '/here', lang: 'en' }
	]);
	expect(nav.getByText('Cymraeg').getAttribute('aria-current')).toBe('true');
});

test('a language is named only where it is not the page’s', () => {
	expect(said(renderIn('en', LangTag, { lang: 'cy' }).container)).toBe('Cymraeg');
	expect(said(renderIn('cy', LangTag, { lang: 'cy' }).container)).toBe('');
});

test.each([
	['en', ['Nasreen Akhtar'], 'Nasreen Akhtar is writing'],
	['cy', ['Nasreen Akhtar', 'Owain Beynon'], 'Mae Nasreen Akhtar ac Owain Beynon yn ysgrifennu'],
	['en', ['A', 'B', 'C', 'D'], '4 people are writing']
] as const)('who is writing is said by name (%s, %s)', (lang, names, words) => {
	expect(said(renderIn(lang, PresenceNames, { names }).container)).toBe(words);
});

test('errors take the focus and lead to their fields', async () => {
	const input = document.body.appendChild(document.createElement('input'));
	input.id = 'closing-date';
	renderIn('en', ErrorSummary, {
		errors: [{ field: 'closing-date', message: 'Row 14: closing date missing' }]
	});
	expect(document.activeElement).toBe(screen.getByRole('alert'));
	input.scrollIntoView = vi.fn();
	await fireEvent.click(screen.getByRole('link', { name: 'Row 14: closing date missing' }));
	expect(document.activeElement).toBe(input);
	input.remove();
});

test('an empty column offers both a point and "none identified"; a closed one only says why', async () => {
	const [onadd, onnone] = [vi.fn(), vi.fn()];
	const { update } = renderIn('en', Column, { kind: 'negative' as const, count: 0, onadd, onnone });
	await fireEvent.click(screen.getByRole('button', { name: /Add a negative/ }));
	await fireEvent.click(screen.getByRole('button', { name: /^We found none/ }));
	expect([onadd.mock.calls.length, onnone.mock.calls.length]).toEqual([1, 1]);

	await update({
		none: { by: 'Gethin Rees', time: '11:52' },
		closed: 'The chair has opened the case.'
	});
	const said = screen.getByRole('region').textContent;
	expect(said).toContain('No negatives were identified');
	expect(said).toContain('Marked by Gethin Rees, 11:52.');
	expect(said).toContain('The chair has opened the case.');
	expect(screen.queryByRole('button')).toBeNull();
});
