import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { words } from '../../../src/lib/words/words';
import WhyForm from '../../../src/routes/reviews/[review]/prepare/WhyForm.svelte';
import { renderIn } from '../in-words';

// Kit's own client needs a started app.
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/client.js',
	() => import('../kit-stage')
);
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/state.svelte.js',
	() => import('../kit-stage')
);

const sitting = (isOpen: boolean) => ({
	...{ id: 'second', number: 2 },
	why: { en: '', cy: '', seen: 'code', by: '', isOpen }
});

test.each(['en', 'cy'] as const)(
	'a reason that is being typed stays with a sentence when the report is sent meanwhile (%s)',
	async (lang) => {
		const w = words[lang].office.prepare;
		const page = renderIn(lang, WhyForm, { sitting: sitting(true), given: {} });
		const field = () => page.container.querySelector<HTMLInputElement>('[name=why-en]');
		await fireEvent.input(field()!, { target: { value: 'A guest was needed.' } });
		expect(screen.queryByText(w.whySent)).toBeNull();
		await page.update({ sitting: sitting(false) });
		expect(field()?.value).toBe('A guest was needed.');
		expect(screen.getByText(w.whySent)).toBeTruthy();
		expect(screen.queryByRole('button', { name: w.saveWhy(2) })).toBeNull();
	}
);

test('where nothing is typed, the form goes when the report is sent', async () => {
	const page = renderIn('en', WhyForm, { sitting: sitting(true), given: {} });
	expect(page.container.querySelector('form')).not.toBeNull();
	await page.update({ sitting: sitting(false) });
	expect(page.container.querySelector('form')).toBeNull();
});
