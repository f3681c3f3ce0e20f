import type { RefusalCode } from '../../../../src/lib/meeting/refusal';
import { fireEvent, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fieldOfRecord } from '../../../../src/routes/sittings/[sitting]/day/records/wrong-field';
import FiguresItems from '../../../../src/routes/sittings/[sitting]/day/records/FiguresItems.svelte';
import HeardItems from '../../../../src/routes/sittings/[sitting]/day/records/HeardItems.svelte';
import Inputs from '../../../../src/routes/sittings/Inputs.svelte';
import { renderIn } from '../../in-words';
import { invalidateAll } from '../../kit-stage';

// Kit's own client needs a started app.
vi.mock(
	'../../../../node_modules/@sveltejs/kit/src/runtime/client/client.js',
	() => import('../../kit-stage')
);
vi.mock(
	'../../../../node_modules/@sveltejs/kit/src/runtime/client/state.svelte.js',
	() => import('../../kit-stage')
);

const sent = vi.fn<(to: unknown, with_: RequestInit) => Promise<Response>>();
beforeEach(() => {
	vi.stubGlobal('fetch', sent);
	sent.mockReset();
	invalidateAll.mockReset();
	invalidateAll.mockResolvedValue(undefined);
});
afterEach(() => vi.unstubAllGlobals());

const both = (text: string) => ({ en: text, cy: text });
const base = { sitting: 'july-3', mayRecord: true };
type Languages = ('en' | 'cy')[];
const alone: Languages = ['en'];
const heard = (said: string, languages = alone) => ({
	...{ ...base, languages },
	items: [
		{
			...{ at: 2, title: 'Parking', code: 'planned', kind: 'testimony' as const },
			...{ before: `before ${said}`, referral: null },
			heard: { said: both(said), outcome: null, visit: null }
		}
	]
});
const figures = (title: string, languages = alone) => ({
	...{ ...base, languages },
	items: [
		{
			...{ at: 2, title: 'Calls', code: 'planned', before: `before ${title}`, seen: null },
			figures: {
				...{ title: both(title), period: both('2023'), source: both('The log'), unit: both('') },
				...{ table: both(''), isInReport: false }
			},
			pasted: both('')
		}
	]
});
const inputs = (speaker: string) => ({
	...{ ...base, languages: alone, relayers: [] },
	items: [
		{
			...{ at: 2, title: 'The Hub', seen: 'planned', before: `before ${speaker}` },
			input: { speaker, role: null, summary: both('In short.'), relayedBy: null }
		}
	]
});
const common = { may: true, given: {}, next: 'next' };

/** A form of each kind, with the field that is written in. */
const forms = [
	{
		...{ kind: 'what was heard', field: '#heard-2-said-en', action: '?/heard' },
		open: () =>
			renderIn('en', HeardItems as never, { ...common, seen: heard('A'), isIdentifying: false }),
		saw: heard as (words: string) => object
	},
	{
		...{ kind: 'performance data', field: '#figures-2-title-en', action: '?/figures' },
		open: () => renderIn('en', FiguresItems as never, { ...common, seen: figures('A') }),
		saw: figures as (words: string) => object
	},
	{
		...{ kind: 'an input', field: '#input-2-speaker', action: '?/input' },
		open: () =>
			renderIn('en', Inputs as never, {
				...{ ...common, id: 'input', action: '?/input', seen: inputs('A') }
			}),
		saw: inputs as (words: string) => object
	}
];

for (const { kind, field, action, open, saw } of forms) {
	const opened = () => {
		const { container, update } = open();
		const told = (words: string) => update({ seen: saw(words) } as never);
		const form = container.querySelector<HTMLFormElement>(`form[action="${action}"]`)!;
		const input = container.querySelector<HTMLInputElement>(field)!;
		const before = () => form.querySelector<HTMLInputElement>('[name=before]')!.value;
		const type = (value: string) => fireEvent.input(input, { target: { value } });
		return { form, input, before, type, told };
	};

	test(`another's save of ${kind} is shown in a form that nobody has typed in`, async () => {
		const { input, before, told } = opened();
		await told('B');
		expect(input.value).toBe('B');
		expect(before()).toBe('before B');
	});

	test(`another's save of ${kind} leaves what is typed, which is refused once and can then be saved over it`, async () => {
		const { form, input, before, type, told } = opened();
		await type('Mine');
		await told('B');
		expect(input.value).toBe('Mine');
		expect(before()).toBe('before A');

		const refused = '[{"refused":1},{"code":2},"changed-meanwhile"]';
		sent.mockResolvedValueOnce(
			new Response(JSON.stringify({ type: 'failure', status: 409, data: refused }))
		);
		form.requestSubmit();
		await waitFor(() => expect(before()).toBe('before B'));
		expect(input.value).toBe('Mine');
		await told('C');
		expect(before()).toBe('before B');
		expect(input.value).toBe('Mine');

		sent.mockResolvedValueOnce(new Response('{"type":"success","status":200,"data":null}'));
		invalidateAll.mockImplementation(() => told('Mine'));
		form.requestSubmit();
		await waitFor(() => expect(before()).toBe('before Mine'));
		await told('D');
		expect(input.value).toBe('D');
	});
}

test('a refused form of a panel that writes Welsh alone is open with what was typed, and its first empty field is named', () => {
	const cy: Languages = ['cy'];
	const said = renderIn('cy', HeardItems as never, {
		...{ ...common, seen: heard('A', cy), isIdentifying: true },
		given: { item: '2', 'said-cy': 'Fy ngeiriau', 'outcome-cy': '' }
	});
	expect(said.container.querySelector('details')!.open).toBe(true);
	expect(said.container.querySelector<HTMLInputElement>('#heard-2-said-cy')!.value).toBe(
		'Fy ngeiriau'
	);
	expect(said.container.querySelector('#heard-2-anyway')).toBeTruthy();
	said.unmount();

	const of = (code: RefusalCode) => ({ code, field: '' });
	const given = { item: '2', 'title-cy': 'Galwadau', 'period-cy': '', 'source-cy': '' };
	const table = renderIn('cy', FiguresItems as never, {
		...{ ...common, seen: figures('A', cy), given: { ...given, 'table-cy': 'x' } }
	});
	expect(table.container.querySelector('details')!.open).toBe(true);

	expect(
		fieldOfRecord({ code: 'figures-wrong' as never, field: '' }, { ...given, 'table-cy': '' }, cy)
	).toBe('figures-2-table-cy');
	expect(fieldOfRecord(of('empty'), { ...given, 'table-cy': 'x' }, cy)).toBe('figures-2-period-cy');
	expect(fieldOfRecord(of('empty'), { item: '2', 'said-cy': '' }, cy)).toBe('heard-2-said-cy');
	expect(fieldOfRecord(of('date-wrong'), { item: '2', 'said-cy': '' }, cy)).toBe('heard-2-date');
	const two: Languages = ['en', 'cy'];
	expect(fieldOfRecord(of('empty'), { item: '2', 'said-en': '', 'said-cy': 'x' }, two)).toBe(
		'heard-2-said-cy'
	);
	expect(fieldOfRecord(of('empty'), { item: '2', reason: '' }, two)).toBeUndefined();
});
