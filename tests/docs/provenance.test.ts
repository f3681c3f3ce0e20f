import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block, RecordedKind } from '../../src/lib/meeting/report/report';

const text = readFileSync('docs/provenance.md', 'utf8');

/** One that is missing here is a type error. */
const kinds: Record<RecordedKind, true> = {
	...{ meetings: true, sampling: true, papers: true, attendance: true, quorum: true },
	...{ inputs: true, figures: true, heard: true, promises: true, actions: true, feedback: true }
};
const fields: Required<{ [K in keyof Omit<Block, 'en' | 'cy'>]: true }> = {
	...{ id: true, section: true, kind: true, case: true, number: true, cases: true },
	...{ held: true, flags: true }
};

test('the description of where a report comes from names every kind of recorded paragraph', () => {
	const row = /^\| `recorded` \|(.*)$/m.exec(text)?.[1] ?? '';
	const [what, ...named] = [...row.matchAll(/`([a-z]+)`/g)].map(([, name]) => name);
	expect(what).toBe('what');
	expect(named).toEqual(Object.keys(kinds));
});

test('it names every field of a block', () => {
	const list = /A block is `\{([^}]*)\}`/.exec(text)?.[1] ?? '';
	const named = list.split(/[\s,]+/).map((name) => name.replace('?', ''));
	expect(named.slice(0, Object.keys(fields).length)).toEqual(Object.keys(fields));
});
