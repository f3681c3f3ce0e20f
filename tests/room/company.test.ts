import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { Company } from '../../src/lib/room/Company.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function room(...people: string[]) {
	const all = people.map((name) => {
		const awareness = new Awareness(new Y.Doc());
		return { awareness, company: new Company(awareness, { id: name.toLowerCase(), name }) };
	});
	const pass = () => {
		for (const { awareness: from } of all) {
			for (const { awareness: to } of all) {
				if (from !== to)
					applyAwarenessUpdate(to, encodeAwarenessUpdate(from, [from.clientID]), 'wire');
			}
		}
	};
	pass();
	return { all: all.map(({ company }) => company), pass };
}

test('Tomos sees that Nasreen is writing; Nasreen does not see herself', () => {
	const {
		all: [nasreen, tomos],
		pass
	} = room('Nasreen', 'Tomos');
	nasreen.write('point:1');
	pass();
	expect(tomos.writing('point:1')).toEqual(['Nasreen']);
	expect(nasreen.writing('point:1')).toEqual([]);
	expect(tomos.at('point:1')).toEqual([]);
});

test('after a while without a letter she is on it, no longer writing', () => {
	const {
		all: [nasreen, tomos],
		pass
	} = room('Nasreen', 'Tomos');
	nasreen.write('point:1');
	vi.advanceTimersByTime(10_000);
	pass();
	expect(tomos.writing('point:1')).toEqual([]);
	expect(tomos.at('point:1')).toEqual(['Nasreen']);
});

test('leaving one thing for another is seen; leaving what one has left already changes nothing', () => {
	const {
		all: [nasreen, tomos],
		pass
	} = room('Nasreen', 'Tomos');
	nasreen.come('point:1');
	nasreen.come('answer:4');
	nasreen.leave('point:1');
	pass();
	expect(tomos.at('answer:4')).toEqual(['Nasreen']);
	nasreen.leave('answer:4');
	pass();
	expect(tomos.at('answer:4')).toEqual([]);
});

test('a person with two pages open is one person, and never company to themselves', () => {
	const {
		all: [one, two, tomos]
	} = room('Nasreen', 'Nasreen', 'Tomos');
	expect(tomos.here.map(({ name }) => name)).toEqual(['Nasreen']);
	expect(one.here.map(({ name }) => name)).toEqual(['Tomos']);
	expect(two.on('point:1')).toBeNull();
});
