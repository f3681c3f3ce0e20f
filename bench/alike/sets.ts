import { readFileSync } from 'node:fs';
import type { Comparable } from '../../src/lib/meeting/alike/comparable';
import type { PointKind } from '../../src/lib/meeting/findings/placement';

/** A point with what its writer meant: points of one meaning should be found. */
export interface Labelled extends Comparable {
	case: number;
	meaning: string;
}

const KINDS: Record<string, PointKind> = {
	'+': 'positive',
	'-': 'negative',
	'?': 'query',
	'!': 'action'
};

/**
 * A set of cases from a text file. A line that begins with `#` begins a case; each other one is a point:
 * `group kind language meaning | text`, without a group in the sets of findings.
 */
export function readSet(name: string): Labelled[][] {
	const cases: Labelled[][] = [];
	const lines = readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8').split('\n');
	for (const line of lines) {
		if (line.startsWith('#')) cases.push([]);
		if (line.trim() === '' || line.startsWith('#')) continue;
		const [about, text] = line.split(' | ');
		const parts = about.split(' ');
		const group = parts.length === 4 ? parts.shift() : undefined;
		const [kind, lang, meaning] = parts;
		const points = cases[cases.length - 1];
		points.push({
			id: `${cases.length}-${String(points.length).padStart(2, '0')}`,
			case: cases.length,
			kind: KINDS[kind],
			lang: lang as 'en' | 'cy',
			meaning,
			text,
			...(group && { group })
		});
	}
	return cases;
}
