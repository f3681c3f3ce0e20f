import { nanoid } from 'nanoid';

/** 21 characters of `A-Za-z0-9_-`. */
export function newId(): string {
	return nanoid();
}

export function isId(value: unknown): value is string {
	return typeof value === 'string' && /^[A-Za-z0-9_-]{21}$/.test(value);
}
