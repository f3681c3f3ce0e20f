import { Refusal } from '../refusal';
import type { RefusalCode } from '../refusal';

/** Reads a value of unknown shape, or throws naming the path where it went wrong. */
export type Read<T> = (value: unknown, path: string) => T;

/** Runs a reader over a JSON value; what cannot be read is refused with `{path}`, and `{rule}` where one says why. */
export function readAs<T>(code: RefusalCode, read: Read<T>, json: unknown): T {
	try {
		return read(json, '');
	} catch (error) {
		if (error instanceof Misread) {
			const { path, rule } = error;
			throw new Refusal(code, { path: path || '.', ...(rule && { rule }) });
		}
		throw error;
	}
}

/** An object with these fields and no others; a field may have a default through `or`. */
export function shape<T extends object>(fields: { [K in keyof T]-?: Read<T[K]> }): Read<T> {
	const names = Object.keys(fields) as (keyof T & string)[];
	return (value, path) => {
		if (!isRecord(value)) throw new Misread(path);
		for (const name of Object.keys(value)) {
			if (!Object.hasOwn(fields, name)) throw new Misread(join(path, name));
		}
		const entries = names.map((name) => [name, fields[name](value[name], join(path, name))]);
		return Object.fromEntries(entries.filter(([, field]) => field !== undefined)) as T;
	};
}

export function or<T, F>(fallback: F, read: Read<T>): Read<T | F> {
	return (value, path) => (value === undefined ? fallback : read(value, path));
}

export function list<T>(read: Read<T>, fewest = 0): Read<T[]> {
	return (value, path) => {
		if (!Array.isArray(value) || value.length < fewest) throw new Misread(path);
		return value.map((item, index) => read(item, join(path, String(index))));
	};
}

/** A list whose entries have an `id` of their own. */
export function named<T extends { id: string }>(read: Read<T>, fewest = 0): Read<T[]> {
	return (value, path) => {
		const items = list(read, fewest)(value, path);
		items.forEach(({ id }, index) => {
			if (items.findIndex((other) => other.id === id) < index) {
				throw new Misread(`${join(path, String(index))}.id`);
			}
		});
		return items;
	};
}

export function record<T>(keys: readonly string[], read: Read<T>): Read<Record<string, T>> {
	return (value, path) => {
		if (!isRecord(value)) throw new Misread(path);
		return Object.fromEntries(
			Object.entries(value).map(([key, item]) => {
				if (!keys.includes(key)) throw new Misread(join(path, key));
				return [key, read(item, join(path, key))];
			})
		);
	};
}

export function oneOf<const T>(...allowed: readonly T[]): Read<T> {
	return (value, path) => {
		const found = allowed.find((each) => each === value);
		if (found === undefined) throw new Misread(path);
		return found;
	};
}

export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Read<number> {
	return (value, path) => {
		if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new Misread(path);
		if (value < least || value > most) throw new Misread(path);
		return value;
	};
}

/** Text that is not blank. */
export const text: Read<string> = (value, path) => {
	if (typeof value !== 'string' || value.trim() === '') throw new Misread(path);
	return value;
};

export const anyText: Read<string> = (value, path) => {
	if (typeof value !== 'string') throw new Misread(path);
	return value;
};

export const yesNo: Read<boolean> = (value, path) => {
	if (typeof value !== 'boolean') throw new Misread(path);
	return value;
};

/** A further condition on what was read; `within` names the field at fault. */
export function such<T>(read: Read<T>, holds: (value: T) => boolean, within = ''): Read<T> {
	return (value, path) => {
		const found = read(value, path);
		if (!holds(found)) throw new Misread(within === '' ? path : join(path, within));
		return found;
	};
}

export class Misread extends Error {
	/** @param rule what is amiss, where the path alone would not tell */
	constructor(
		readonly path: string,
		readonly rule?: string
	) {
		super(path);
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, name: string): string {
	return path === '' ? name : `${path}.${name}`;
}
