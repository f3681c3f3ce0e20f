import { expect, test } from 'vitest';
import { addPoint } from '../../src/lib/board/documents/board';
import { gatherFindings, readFindings } from '../../src/lib/board/documents/findings';
import { newId } from '../../src/lib/board/ids';
import { MAX_OWN_POINTS } from '../../src/lib/board/documents/schema';
import { placesIn, unplaced } from '../../src/lib/meeting/findings/placement';
import type { FindingsState } from '../../src/lib/meeting/findings/placement';
import { FindingsView } from '../../src/lib/room/desk/view/FindingsView.svelte';
import { margaret, nasreen, seeded, takeIn, updateOf } from '../board/desks';

const none = {
	positive: { en: 'No positives.', cy: '' },
	negative: { en: 'No negatives.', cy: '' },
	query: { en: 'No queries.', cy: '' },
	action: { en: 'No actions.', cy: '' }
};

function opened(count: number) {
	const doc = seeded('findings');
	const points = Array.from({ length: count }, (_, n) => ({
		id: newId(),
		kind: 'negative' as const,
		lang: 'en' as const,
		text: `Point ${n}`
	}));
	gatherFindings(doc, [{ points, none: {} }], none);
	return { doc, points };
}

/** How often something is read of a case's placements while each of its points is looked for. */
function readsFor(count: number): number {
	const { doc, points } = opened(count);
	let reads = 0;
	const counting = <T extends object>(values: T) =>
		new Proxy(values, {
			get: (target, key, self) => {
				reads += 1;
				return Reflect.get(target, key, self) as unknown;
			},
			getOwnPropertyDescriptor: (target, key) => {
				reads += 1;
				return Reflect.getOwnPropertyDescriptor(target, key);
			}
		});
	const read = readFindings(doc);
	const state: FindingsState = { ...read, placement: counting(read.placement) };
	const placeOf = placesIn(state);
	for (const { id } of points) placeOf(id);
	unplaced(state, points);
	return reads;
}

test('looking for every point of a case grows no faster than its points', () => {
	const [few, many] = [readsFor(100), readsFor(1_000)];
	expect(few).toBeGreaterThan(100);
	expect(many / few).toBeLessThan(11);
});

test('of 1,000 findings each has its number and its place', () => {
	const { doc, points } = opened(1_000);
	const view = new FindingsView(doc, { id: margaret, lang: 'en' });
	expect(view.list.map(({ id }) => view.numberOf(id))).toEqual(view.list.map((_, at) => at + 1));
	expect(view.numberOf('nowhere')).toBe(0);
	for (const { id } of points) expect(view.placeOf(id)).toEqual({ at: 'finding', finding: id });
	view.close();
});

test('one person’s points on a board are capped where no honest person comes, and others go on', () => {
	const server = seeded('board');
	const send = (person: string, count: number) => {
		const update = updateOf(server, (doc) => {
			const author = { person, lang: 'en' as const, origin: person };
			for (let n = 0; n < count; n += 1) addPoint(doc, author, { kind: 'query', text: 'Who?' });
		});
		return takeIn(server, update, 'board', { person, scope: null });
	};
	expect(send(margaret, MAX_OWN_POINTS)).toBeNull();
	expect(send(nasreen, 1)).toBeNull();
	expect(send(margaret, 1)).toBe('size');
});
