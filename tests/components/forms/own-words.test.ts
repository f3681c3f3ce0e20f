import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import OwnWords from '../../../src/lib/ui/report/OwnWords.svelte';
import { renderIn } from '../in-words';

test('a reason written in the other language is spoken in that language, which is named beside it', () => {
	renderIn('en', OwnWords, { words: 'Mae dau yn sâl.', lang: 'cy' });
	expect(screen.getByText('Mae dau yn sâl.').lang).toBe('cy');
	expect(screen.getByText('Cymraeg').lang).toBe('cy');
});

test('of words in the page’s own language, and of those whose language was not kept, nothing is named', () => {
	renderIn('cy', OwnWords, { words: 'Mae dau yn sâl.', lang: 'cy' });
	expect(screen.queryByText('Cymraeg')).toBeNull();
	renderIn('en', OwnWords, { words: 'Two are ill.' });
	expect(screen.getByText('Two are ill.').hasAttribute('lang')).toBe(false);
	expect(screen.queryByText('English')).toBeNull();
});
