import { expect, test } from 'vitest';
import { ReadCache } from '../../server/store/engine/read-cache';

test('what is made of the same is made once, also after a write, and again of something else', () => {
	const cache = new ReadCache();
	let made = 0;
	const make = (from: string) => cache.made('alike points', from, () => ++made);
	expect([make('a'), make('a')]).toEqual([1, 1]);
	cache.forget();
	expect(make('a')).toBe(1);
	expect([make('b'), make('a')]).toEqual([2, 3]);
});

test('of very many made values the oldest are made again', () => {
	const cache = new ReadCache();
	for (let n = 0; n < 1_000; n++) cache.made(`of ${n}`, '', () => n);
	expect(cache.made('of 999', '', () => -1)).toBe(999);
	expect(cache.made('of 0', '', () => -1)).toBe(-1);
});

test('a read of a few tables is read again after a write to one of them, or to nobody knows which', async () => {
	const cache = new ReadCache();
	const people = ['people', 'roles'] as const;
	let read = 0;
	const ask = () => cache.onceOf(people, 'all', () => Promise.resolve(++read));
	expect([await ask(), await ask()]).toEqual([1, 1]);
	cache.forget(new Set(['events', 'history']));
	expect(await ask()).toBe(1);
	cache.forget(new Set(['events', 'roles']));
	expect(await ask()).toBe(2);
	cache.forget();
	expect(await ask()).toBe(3);
});

test('a read that fails is asked again', async () => {
	const cache = new ReadCache();
	const tables = ['people'] as const;
	await expect(cache.onceOf(tables, 'x', () => Promise.reject(new Error('busy')))).rejects.toThrow(
		'busy'
	);
	expect(await cache.onceOf(tables, 'x', () => Promise.resolve(1))).toBe(1);
});
