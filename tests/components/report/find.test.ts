import { expect, test } from 'vitest';
import { foundIn } from '../../../src/routes/reviews/[review]/draft/rail/find';

const written = [
	{ id: 'calls', label: '4.1', en: 'Calls were late.', cy: 'Roedd galwadau’n hwyr.' },
	{ id: 'letter', label: '4.2', en: 'A letter was kept.', cy: '' }
];

test('words are found in either language, and said in the one they are in', () => {
	expect(foundIn(written, 'LATE')).toMatchObject([{ id: 'calls', lang: 'en', hit: 'late' }]);
	expect(foundIn(written, 'galwadau')).toMatchObject([
		{ id: 'calls', lang: 'cy', before: 'Roedd ', hit: 'galwadau', after: '’n hwyr.' }
	]);
	expect(foundIn(written, 'nowhere')).toEqual([]);
});

test('a text is found by its number, with its first words in English', () => {
	expect(foundIn(written, '4.2')).toMatchObject([{ id: 'letter', lang: 'en', hit: '' }]);
});
