import { cy } from './cy';
import { en } from './en';
import type { Lang } from './plural';

export type Words = typeof en;

export const words: Record<Lang, Words> = { en, cy };

/** The language asked for, or English where what was asked for is not one of ours. */
export function langOf(value: unknown): Lang {
	return value === 'cy' ? 'cy' : 'en';
}
