import axe from 'axe-core';
import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, test, vi } from 'vitest';
import type { ShowSeen } from '../../../src/lib/meeting/shows/show';
import { ShowView } from '../../../src/lib/room/show/ShowView.svelte';
import { words } from '../../../src/lib/words/words';
import ShowPanel from '../../../src/routes/sittings/[sitting]/plenary/shows/ShowPanel.svelte';
import { renderIn } from '../in-words';

vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/client.js',
	() => import('../kit-stage')
);
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/state.svelte.js',
	() => import('../kit-stage')
);

const open: ShowSeen = {
	...{ id: 'show', sitting: 'july', case: { id: 'c', number: 13 }, kind: 'hidden' },
	subject: { is: 'finding', finding: 'f' },
	isSealed: true,
	choices: ['hold', 'not', 'unsure'].map((id) => ({ id, label: null })),
	...{ answered: 2, of: 6, mine: null, said: null },
	may: { answer: true, lead: false }
};

function panel(lang: 'en' | 'cy', show: ShowSeen | null, result: string | null = null) {
	const view = new ShowView({ at: 1, show });
	const page = renderIn(lang, ShowPanel, {
		...{ show: view, result, sitting: 'july', numberOf: () => 3 },
		textOf: () => ({ text: 'The victim was not told', lang: 'en' as const })
	});
	return { view, ...page };
}

test.each(['en', 'cy'] as const)(
	'a member reads what it is about and answers, in %s',
	async (lang) => {
		const w = words[lang].plenary.shows;
		const { view, container } = panel(lang, open);
		expect(screen.getByText(w.about.finding(3, 13))).toBeTruthy();
		expect(screen.getByText('The victim was not told')).toBeTruthy();
		for (const says of Object.values(w.says.finding))
			expect(screen.getByRole('button', { name: says })).toBeTruthy();
		expect(screen.getByText(w.kept.hidden)).toBeTruthy();
		expect(screen.getByText(w.answered(2, 6))).toBeTruthy();
		expect(screen.queryByLabelText(w.reason)).toBeNull();
		const hold = screen.getByRole('button', { name: w.says.finding.hold });
		hold.focus();
		view.read({ at: 2, show: { ...open, answered: 3, mine: { says: 'hold', reason: '' } } });
		await tick();
		expect(document.activeElement).toBe(hold);
		expect(hold.getAttribute('aria-pressed')).toBe('true');
		expect(screen.getByText(w.mine(w.says.finding.hold))).toBeTruthy();
		expect(screen.getByLabelText(w.reason)).toBeTruthy();
		const { violations } = await axe.run(container, {
			rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }
		});
		expect(violations.map(({ id }) => id)).toEqual([]);
	}
);

test('whoever leads without being a member closes it, and answers nothing', () => {
	const w = words.en.plenary.shows;
	panel('en', { ...open, may: { answer: false, lead: true } });
	expect(screen.queryByRole('button', { name: w.says.finding.hold })).toBeNull();
	expect(screen.getByRole('button', { name: w.close })).toBeTruthy();
});

test('when it ends the focus stays where it was, and that is said', async () => {
	const w = words.en.plenary.shows;
	const { view, container } = panel('en', open);
	screen.getByRole('button', { name: w.says.finding.not }).focus();
	view.read({ at: 2, show: null });
	await tick();
	expect(container.textContent).toContain(w.ended);
	expect((document.activeElement as HTMLElement).id).toBe('show-of-hands');
});

test('when it is closed its result is led to', async () => {
	const w = words.cy.plenary.shows;
	const { view, container } = panel('cy', open, 'show');
	view.read({ at: 2, show: null });
	await tick();
	expect(container.textContent).toContain(w.isClosed);
	expect(container.textContent).not.toContain(w.ended);
	const link = screen.getByRole('link', { name: w.seeResult });
	expect(link.getAttribute('href')).toBe('#show-result');
});

test('what is typed as a reason stays when somebody else answers', async () => {
	const w = words.en.plenary.shows;
	const mine = { says: 'hold', reason: 'Seen' };
	const { view } = panel('en', { ...open, mine });
	const field = screen.getByLabelText<HTMLInputElement>(w.reason);
	field.value = 'Seen in the log';
	field.dispatchEvent(new Event('input', { bubbles: true }));
	view.read({ at: 2, show: { ...open, answered: 4, mine } });
	await tick();
	expect(field.value).toBe('Seen in the log');
});

const typeInto = (field: HTMLInputElement, text: string) => {
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
};

test('a choice sends no reason, and a reason saved on another device is taken over unless one is being typed', async () => {
	const w = words.en.plenary.shows;
	const mine = { says: 'hold', reason: '' };
	const { view } = panel('en', { ...open, mine });
	const form = screen.getByRole<HTMLButtonElement>('button', { name: w.says.finding.not }).form!;
	expect(new FormData(form).has('reason')).toBe(false);
	const field = screen.getByLabelText<HTMLInputElement>(w.reason);
	view.read({ at: 2, show: { ...open, mine: { says: 'hold', reason: 'Seen on paper' } } });
	await tick();
	expect(field.value).toBe('Seen on paper');
	typeInto(field, 'Seen in the log');
	view.read({ at: 3, show: { ...open, mine: { says: 'hold', reason: 'Seen twice' } } });
	await tick();
	expect(field.value).toBe('Seen in the log');
});

test.each(['en', 'cy'] as const)(
	'a reason that was not saved before the end can be copied, in %s',
	async (lang) => {
		const w = words[lang].plenary.shows;
		const { view } = panel(lang, { ...open, mine: { says: 'hold', reason: '' } });
		typeInto(screen.getByLabelText<HTMLInputElement>(w.reason), 'Seen in the log');
		view.read({ at: 2, show: null });
		await tick();
		const left = screen.getByLabelText<HTMLTextAreaElement>(w.unsaved);
		expect([left.value, left.readOnly]).toEqual(['Seen in the log', true]);
		// The chair asks for another one at once: the words are still there, and not taken for its reason.
		view.read({ at: 3, show: { ...open, id: 'next', mine: { says: 'not', reason: '' } } });
		await tick();
		expect(screen.getByLabelText<HTMLTextAreaElement>(w.unsaved).value).toBe('Seen in the log');
		expect(screen.getByLabelText<HTMLInputElement>(w.reason).value).toBe('');
	}
);

test('a reason that was saved is not shown again when it ends', async () => {
	const w = words.en.plenary.shows;
	const { view } = panel('en', { ...open, mine: { says: 'hold', reason: '' } });
	typeInto(screen.getByLabelText<HTMLInputElement>(w.reason), 'Seen in the log ');
	view.answered({ ...open, mine: { says: 'hold', reason: 'Seen in the log' } });
	await tick();
	view.read({ at: 2, show: null });
	await tick();
	expect(screen.queryByLabelText(w.unsaved)).toBeNull();
});

test('two members of one name are both listed', () => {
	const said = ['hold', 'not'].map((says) => ({
		...{ name: 'Ann Morris', says, reason: '', lang: null }
	}));
	panel('en', { ...open, kind: 'named', isSealed: false, said });
	expect(screen.getAllByText(/Ann Morris/)).toHaveLength(2);
});

test('a grade is chosen by its label', () => {
	panel('en', {
		...open,
		subject: { is: 'grade' },
		kind: 'named',
		choices: [
			{ id: 'appropriate', label: 'Appropriate' },
			{ id: 'unsure', label: null }
		]
	});
	expect(screen.getByRole('button', { name: 'Appropriate' })).toBeTruthy();
	expect(screen.getByText(words.en.plenary.shows.kept.namedGrade)).toBeTruthy();
});
