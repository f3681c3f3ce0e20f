import { expect, test } from 'vitest';
import {
	compared,
	observed,
	outOfDate,
	stillRight
} from '../../../src/lib/meeting/report/two-languages';
import type { Pair } from '../../../src/lib/meeting/report/two-languages';
import type { Language } from '../../../src/lib/meeting/people/people';

/** The texts of one block through their changes; the words are their own hashes here. */
class Block {
	#pair: Pair = {};
	#now = { en: '', cy: '' };
	round = 0;
	constructor(readonly languages: Language[] = ['en', 'cy']) {}

	/** Writes, and is looked at. */
	write(words: Partial<Record<Language, string>>): this {
		this.unseen(words);
		this.#pair = observed(this.#pair, this.#now, this);
		return this;
	}

	/** Writes, and is not looked at: the server stopped. */
	unseen(words: Partial<Record<Language, string>>): this {
		this.#now = {
			en: compared(words.en ?? this.#now.en),
			cy: compared(words.cy ?? this.#now.cy)
		};
		return this;
	}

	sayRight(lang: Language): this {
		this.#pair = stillRight(this.#pair, this.#now, lang);
		return this;
	}

	get stale(): Language[] {
		return outOfDate(this.#pair, this.#now, this);
	}
}

test('Welsh is out of date once its English changes, until it does itself (A10)', () => {
	const block = new Block().write({ en: 'Late.', cy: 'Hwyr.' });
	expect(block.stale).toEqual([]);
	expect(block.write({ en: 'Very late.' }).stale).toEqual(['cy']);
	expect(block.write({ cy: 'Hwyr iawn.' }).stale).toEqual([]);
	expect(block.write({ cy: 'Yn hwyr iawn.' }).stale).toEqual([]);
});

test('English that changed and was not looked at before a stop puts the Welsh out of date all the same', () => {
	const block = new Block().write({ en: 'Late.', cy: 'Hwyr.' });
	expect(block.unseen({ en: 'Very late.' }).stale).toEqual(['cy']);
	expect(block.unseen({ cy: 'Hwyr iawn.' }).stale).toEqual([]);
});

test('it is not out of date where only white space changed, or the English says again what it said', () => {
	const block = new Block().write({ en: 'Calls were late.', cy: 'Hwyr.' });
	expect(block.write({ en: ' Calls  were\nlate. ' }).stale).toEqual([]);
	expect(block.write({ en: 'Calls were early.' }).stale).toEqual(['cy']);
	expect(block.write({ cy: 'Hwyr. ' }).stale).toEqual(['cy']);
	expect(block.write({ en: 'Calls were late.' }).stale).toEqual([]);
});

test('emptying the English and writing it anew puts the Welsh out of date', () => {
	const block = new Block().write({ en: 'Late.', cy: 'Hwyr.' });
	expect(block.write({ en: '' }).write({ en: 'E' }).write({ en: 'Early.' }).stale).toEqual(['cy']);
});

test('the Welsh that is still right is right until the English changes again', () => {
	const block = new Block().write({ en: 'Late.', cy: 'Hwyr.' }).write({ en: 'It was late.' });
	expect(block.sayRight('cy').stale).toEqual([]);
	expect(block.write({ en: 'It was very late.' }).stale).toEqual(['cy']);
});

test('what a member wrote in Welsh is not out of date while the office writes its English for the first time', () => {
	const block = new Block().write({ cy: 'Hwyr.' });
	expect(block.write({ en: 'L' }).write({ en: 'Late' }).unseen({ en: 'Late.' }).stale).toEqual([]);
	block.write({}).round = 1;
	expect(block.write({ en: 'Very late.' }).stale).toEqual(['cy']);
});

test('where the panel works in English first, no English is out of date', () => {
	const block = new Block().write({ en: 'Late.', cy: 'Hwyr.' }).write({ cy: 'Hwyr iawn.' });
	expect(block.stale).toEqual([]);
	expect(block.write({ en: 'Late again.' }).stale).toEqual(['cy']);
});

test('where it works in Welsh first, either is out of date once the other changes', () => {
	const welshFirst = () => new Block(['cy', 'en']).write({ en: 'Late.', cy: 'Hwyr.' });
	expect(welshFirst().write({ cy: 'Hwyr iawn.' }).stale).toEqual(['en']);
	expect(welshFirst().write({ en: 'Very late.' }).stale).toEqual(['cy']);
	const block = welshFirst().write({ cy: 'Hwyr iawn.' });
	// English that is brought up to date word by word is a translation, and puts no Welsh out of date.
	expect(block.write({ en: 'Very' }).write({ en: 'Very late.' }).stale).toEqual([]);
	expect(block.write({ cy: 'Cynnar.' }).stale).toEqual(['en']);
	block.write({ en: 'Early.' }).round = 1;
	expect(block.write({ en: 'Much too early.' }).stale).toEqual(['cy']);
});

test('where it works in Welsh first, English is written beside the Welsh without putting it out of date', () => {
	const block = new Block(['cy', 'en']).write({ cy: 'Hwyr.' });
	expect(block.write({ en: 'L' }).write({ en: 'Late.' }).stale).toEqual([]);
	expect(block.write({ cy: 'Hwyr iawn.' }).stale).toEqual(['en']);
});
