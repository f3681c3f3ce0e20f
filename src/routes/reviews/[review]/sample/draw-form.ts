import type * as v from 'valibot';
import { Refusal } from '$lib/meeting/refusal';
import type { Column } from '$lib/meeting/sample/draw/strata';
import { canonicalText } from '$lib/meeting/sample/draw/canonical-list';
import { startingWith, text, wholeNumber, yes } from '$server/http/fields';

/** The fields of SealDraw.svelte; those of a column end in its number. */
export const drawFields = {
	size: wholeNumber('size-wrong'),
	reserves: wholeNumber('size-wrong'),
	each: yes,
	again: text,
	list: text,
	'column-': startingWith,
	'minimums-': startingWith
};

type Given = v.InferOutput<v.ObjectSchema<typeof drawFields, undefined>>;

/** @throws Refusal 'strata-wrong'; 'strata-without-column' for least numbers of no column */
export function drawIn({ size, reserves, each, again, list, ...given }: Given) {
	const columns = ['1', '2'].flatMap((n) => {
		const column = given['column-'][n] ?? '';
		const minimums = minimumsIn(given['minimums-'][n] ?? '');
		if (column !== '') return [{ column, minimums }];
		if (minimums.length > 0) throw new Refusal('strata-without-column');
		return [];
	});
	return { size: size ?? 0, reserves: reserves ?? 0, reserveEach: each, again, list, columns };
}

/** `Assault = 2`, one on each line. @throws Refusal 'strata-wrong' */
function minimumsIn(typed: string): Column['minimums'] {
	return typed
		.split(/\r?\n/)
		.filter((line) => line.trim() !== '')
		.map((line) => {
			const [, value, least] = /^(.*)=\s*(\d{1,3})\s*$/.exec(line) ?? [];
			if (least === undefined) throw new Refusal('strata-wrong');
			return { value: canonicalText(value).replace(/\s+/g, ' '), least: Number(least) };
		});
}
