import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { WrittenPromise } from '../../../src/lib/board/documents/response';
import { words } from '../../../src/lib/words/words';
import PromiseLine from '../../../src/routes/reviews/[review]/response/PromiseLine.svelte';
import { renderIn } from '../in-words';

const promise: WrittenPromise = {
	...{ id: 'p', blocks: ['b'], text: 'Cadw llythyrau', lang: 'cy', owner: 'Prif Arolygydd' },
	...{ due: '2023-11-30', order: 'a0', by: 'sam-keane' }
};

test('a commitment in the other language says which', () => {
	const { container } = renderIn('en', PromiseLine, { promise });
	expect(screen.getByText('Cadw llythyrau').lang).toBe('cy');
	expect(container.textContent).toMatch(/Cadw llythyrau\s*Cymraeg, Prif Arolygydd, 30\sNovember/);
});

test('one that has no words yet is named in the words of the page, in its language', () => {
	renderIn('en', PromiseLine, { promise: { ...promise, text: ' ' } });
	const named = screen.getByText(words.en.response.promise.unnamed);
	expect(named.closest('[lang="cy"]')).toBeNull();
	expect(screen.queryByText('Cymraeg')).toBeNull();
});
