import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { BlockWords, ReportBody } from '../../../src/lib/meeting/report/document';
import Edition from '../../../src/lib/ui/report/Edition.svelte';
import { renderIn } from '../in-words';

const promised = { before: 'Commitment: ', words: 'Cadw llythyrau', after: ' (by May)' };
const block: BlockWords = {
	...{ kind: 'words', id: 'b', number: null, lang: 'en', paragraphs: ['They will.'] },
	...{ untranslated: null, notes: ['Accepted', 'Accepted', { ...promised, lang: 'cy' }] }
};
const report = {
	...{ lang: 'en', masthead: [], untranslated: { missing: 0, total: 1 } },
	parts: [{ id: 'p', number: 1, title: 'Observations', kind: 'observations', body: [block] }]
} as unknown as ReportBody;

test('a note has its words in the other language tagged, and may be there twice', () => {
	renderIn('en', Edition, { report });
	expect(screen.getAllByText('Accepted')).toHaveLength(2);
	const words = screen.getByText('Cadw llythyrau');
	expect(words.lang).toBe('cy');
	expect(words.parentElement?.textContent).toBe('Commitment: Cadw llythyrau (by May)');
});
