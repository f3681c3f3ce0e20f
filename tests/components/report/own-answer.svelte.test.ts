import { expect, test } from 'vitest';
import { OwnAnswer } from '../../../src/routes/reviews/[review]/approval/own-answer.svelte';
import type { SentAnswer } from '../../../src/routes/reviews/[review]/approval/own-answer.svelte';
import { ReadingProgress } from '../../../src/routes/reviews/[review]/approval/reading/reading.svelte';

const sent: SentAnswer = {
	...{ says: 'change', block: 'one', reason: 'Say when.' },
	further: [
		{ block: 'two', reason: 'Typo.' },
		{ block: 'report', reason: 'It is too long.' }
	]
};

/** A page with the paragraphs one, two and three, on which its reader has sent an answer or none. */
function page(mine: SentAnswer | null) {
	const seen = { mine, since: null as { answer: SentAnswer } | null };
	const ids = ['one', 'two', 'three'];
	const reading = new ReadingProgress(() => ids);
	const own = new OwnAnswer(
		() => seen,
		() => ids,
		reading
	);
	own.takeUp();
	return { seen, ids, reading, own };
}

test('what was sent stands again at its paragraphs, and the request for the whole report in the form', () => {
	const { own, reading } = page(sent);
	expect([...reading.asked]).toEqual([
		['one', 'Say when.'],
		['two', 'Typo.']
	]);
	expect(own.typed).toEqual({ says: 'change', place: 'report', because: 'It is too long.' });
	expect(own.unsent).toEqual([]);
});

test('the same words for another place are another request, and words of no answer yet are not lost', () => {
	const { own, reading } = page(sent);
	reading.ask('three', 'Typo.');
	expect(own.unsent).toEqual([['three', 'Typo.']]);
	reading.typed.set('one', 'Say when, and who.');
	reading.remarks.set('two', 'Well put.');
	expect(own.unkept).toEqual(['Typo.', 'Say when, and who.', 'Well put.']);
});

test('after a new version what was sent is gone, and what was not sent is kept without its paragraph', () => {
	const { own, reading, seen, ids } = page(sent);
	reading.ask('three', 'Typo.');
	reading.typed.set('two', 'And a name.');
	Object.assign(seen, { mine: null, since: { answer: sent } });
	ids.splice(1, 2);
	own.goOn();
	expect([...reading.asked]).toEqual([]);
	expect(own.typed).toEqual({ says: 'change', place: '', because: 'Typo.\n\nAnd a name.' });
	expect(reading.left).toEqual([]);
});
