import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { FieldText } from '../../src/lib/room/desk/text/FieldText';
import { SharedText } from '../../src/lib/room/desk/text/SharedText';
import { chance, sync } from '../board/desks';

/**
 * One person's field over a replica of their own. I type digits and emoji, by halves at times, compose
 * and correct; Tomos writes and deletes letters elsewhere.
 */
function session(seed: number) {
	const luck = chance(seed);
	const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
	mine.clientID = 1;
	theirs.clientID = 2;
	mine.getText('text').insert(0, 'abcdefgh');
	sync(mine, theirs);
	const [text, tomos] = [new SharedText(mine.getText('text'), 'me'), theirs.getText('text')];
	let shown = text.value;
	let caret = shown.length;
	let composing = false;
	const take = ({ value, carets }: { value: string; carets: number[] }) => {
		shown = value;
		[caret] = carets;
	};
	const field = new FieldText(text, shown, () => {
		if (!composing) take(field.hear(shown, [caret]));
	});
	let typed = 0;
	let half = false;
	const put = (words: string) => {
		shown = shown.slice(0, caret) + words + shown.slice(caret);
		caret += words.length;
	};
	const steps = {
		type() {
			if (half) {
				put('\uDC4D');
				half = false;
			} else if (luck.upTo(4) === 0) {
				put('\uD83D');
				half = true;
				typed += 1;
			} else {
				put(String(luck.upTo(10)));
				typed += 1;
			}
			if (!composing) take(field.type(shown, [caret], true));
		},
		compose() {
			if (composing) take(field.type(shown, [caret], true));
			composing = !composing;
		},
		place() {
			if (half || composing) return;
			caret = luck.upTo(shown.length + 1);
			if (/[\uDC00-\uDFFF]/.test(shown[caret] ?? '')) caret += 1;
		},
		tomosWrites() {
			let at = luck.upTo(tomos.length + 1);
			if (/[\uDC00-\uDFFF]/.test(tomos.toString()[at] ?? '')) at += 1;
			tomos.insert(at, 'xyz');
		},
		tomosDeletes() {
			const at = tomos.toString().search(/[a-z]/);
			if (at >= 0) tomos.delete(at, 1);
		},
		meet: () => sync(mine, theirs)
	};
	for (let n = 0; n < 60; n++) luck.pick(Object.values(steps))();
	if (composing) steps.compose();
	if (half) steps.type();
	steps.meet();
	return { shown, text, tomos, typed };
}

test('seeded: however two people write at once, both read the same, and no letter of mine is lost or split', () => {
	for (let seed = 1; seed <= 400; seed++) {
		const { shown, text, tomos, typed } = session(seed);
		expect([shown, tomos.toString()], `seed ${seed}`).toEqual([text.value, text.value]);
		expect(shown, `seed ${seed}`).not.toMatch(/\p{Surrogate}|\uFFFD/u);
		expect(shown.match(/\d|👍/gu)?.length ?? 0, `seed ${seed}`).toBe(typed);
	}
});
