import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import AgreeAction from '../../../../src/routes/sittings/[sitting]/actions/AgreeAction.svelte';
import Page from '../../../../src/routes/sittings/[sitting]/actions/+page.svelte';
import { words } from '../../../../src/lib/words/words';
import { renderIn } from '../../in-words';

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
});
afterEach(() => vi.unstubAllGlobals());

const ring = { id: 'ring', caseId: 'case-3', case: 3, text: 'Ring back', lang: 'en' as const };
const print = {
	id: 'print',
	caseId: 'case-3',
	case: 3,
	text: 'Print a guide',
	lang: 'en' as const
};
const ask = { id: 'ask', caseId: 'case-5', case: 5, text: 'Gofyn eto', lang: 'cy' as const };
const found = [ring, print, ask];

type Given = Partial<Record<string, string>>;
function form({
	begun = null as (typeof found)[number] | null,
	given = {} as Given,
	lang = 'en' as 'en' | 'cy'
} = {}) {
	const page = renderIn(lang, AgreeAction, { data: { found, begun }, given });
	const field = (name: string) =>
		page.container.querySelector<HTMLInputElement>(`form [name="${name}"]`)!;
	const values = () => ({
		...{ text: field('text').value, case: field('case').value, lang: field('lang').value },
		...{ owner: field('owner').value, due: field('due').value }
	});
	const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
	const press = ({ id }: { id: string }, held: MouseEventInit = {}) =>
		fireEvent.click(page.container.querySelector(`a[href="?from=${id}#agree"]`)!, held);
	return { ...page, field, values, type, press };
}

test('the words of a case fill the empty field and leave the owner and the day', async () => {
	const { values, type, press, field } = form();
	await type('owner', 'Head of the contact centre');
	await type('due', '30 November 2023');
	const rest = { owner: 'Head of the contact centre', due: '30 November 2023' };
	await press(ring);
	expect(values()).toEqual({ text: 'Ring back', case: 'case-3', lang: 'en', ...rest });
	await waitFor(() => expect(document.activeElement).toBe(field('text')));

	await press(ask);
	expect(values()).toEqual({ text: 'Gofyn eto', case: 'case-5', lang: 'cy', ...rest });
	expect(field('text').lang).toBe('cy');
});

test('words that somebody typed stay, and those of a case come on a line below them', async () => {
	const { values, type, press } = form();
	await type('text', 'Tell them at once.\n');
	await press(ring);
	expect(values()).toMatchObject({ text: 'Tell them at once.\nRing back', case: 'case-3' });
	await press(ring);
	expect(values().text).toBe('Tell them at once.\nRing back');
	await press(print);
	expect(values()).toMatchObject({
		...{ text: 'Tell them at once.\nRing back\nPrint a guide', case: 'case-3', lang: 'en' }
	});
});

test('words of a case that somebody edited stay as well', async () => {
	const { values, type, press } = form();
	await press(ring);
	await type('text', 'Ring back within a day');
	await press(print);
	expect(values().text).toBe('Ring back within a day\nPrint a guide');
});

test.each(['en', 'cy'] as const)(
	'words of a second case are not added, and a sentence beside them says so (%s)',
	async (lang) => {
		const { values, type, press } = form({ lang });
		const { twoCases } = words[lang].actions.agree;
		await press(ring);
		await type('text', 'Ring back at once');
		await press(ask);
		expect(values()).toMatchObject({ text: 'Ring back at once', case: 'case-3', lang: 'en' });
		const line = screen.getByText('Gofyn eto', { selector: 'span[lang]' }).closest('li')!;
		expect(screen.getByRole('alert').textContent).toBe(twoCases);
		expect(line.contains(screen.getByRole('alert'))).toBe(true);

		await type('text', ' ');
		expect(screen.queryByRole('alert')).toBeNull();
		expect(values()).toMatchObject({ case: '', lang });
		await press(ask);
		expect(values()).toMatchObject({ text: 'Gofyn eto', case: 'case-5', lang: 'cy' });
	}
);

test('with the control key, the link opens where links then open, and the form stays as it is', async () => {
	const { values, press } = form();
	expect(await press(ring, { ctrlKey: true })).toBe(true);
	expect(values().text).toBe('');
	expect(await press(ring)).toBe(false);
});

test('without scripts the page comes with the words of the link, and with what was refused', async () => {
	const begun = form({ begun: ask });
	expect(begun.values()).toMatchObject({ text: 'Gofyn eto', case: 'case-5', lang: 'cy' });
	await begun.press(ring);
	expect(begun.values()).toMatchObject({ text: 'Ring back', case: 'case-3', lang: 'en' });
	begun.unmount();

	const given = { text: 'Gofyn eto', owner: '', due: 'soon', case: 'case-5', lang: 'cy' };
	expect(form({ given }).values()).toEqual(given);
});

test('the form is empty once the action is recorded, and keeps everything when it is refused', async () => {
	const { container, values, type, press } = form();
	await press(ask);
	await type('owner', 'Head of the contact centre');
	const before = values();
	const refused = '[{"refused":1},{"code":2},"date-wrong"]';
	sent.mockResolvedValueOnce(
		new Response(JSON.stringify({ type: 'failure', status: 400, data: refused }))
	);
	const send = () => container.querySelector<HTMLFormElement>('form')!.requestSubmit();
	send();
	await waitFor(() => expect(sent).toHaveBeenCalledOnce());
	expect(values()).toEqual(before);

	sent.mockResolvedValueOnce(new Response('{"type":"success","status":200,"data":null}'));
	send();
	const empty = { text: '', case: '', lang: 'en', owner: '', due: '' };
	await waitFor(() => expect(values()).toEqual(empty));
});

test('the page keeps what is typed when the words of another finding come with it', async () => {
	const data = {
		...{ title: '', spine: [], review: 'web-forms', back: [], agreed: [], found, begun: null },
		sitting: { id: 'march', number: 1, date: '2024-03-12', stage: 'plenary' },
		may: { agree: true, say: true, later: false, coordinate: true, room: true }
	};
	const page = renderIn('en', Page as never, { data, form: null });
	const owner = page.container.querySelector<HTMLInputElement>('#owner')!;
	await fireEvent.input(owner, { target: { value: 'Head of the contact centre' } });
	await page.update({ data: { ...data, begun: ring } } as never);
	expect(page.container.querySelector<HTMLInputElement>('#owner')!.value).toBe(
		'Head of the contact centre'
	);
});
