import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildVersion } from '../../../src/lib/meeting/report/build-version';
import {
	blockHash,
	canonical,
	digest,
	redactFor,
	versionHash,
	withoutEnglish
} from '../../../src/lib/meeting/report/report';
import type { Draft, BlockToSeal, DraftFinding } from '../../../src/lib/meeting/report/report';
import { changedSince } from '../../../src/lib/meeting/report/approval';
import { dorset, dyfedPowys } from '../settings/panels';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const block = (
	id: string,
	section: string,
	order: string,
	change: Partial<BlockToSeal> = {}
): BlockToSeal => ({
	id,
	section,
	order,
	kind: 'paragraph',
	flags: [],
	en: `${id} in English`,
	cy: '',
	...change
});
const finding = (id: string, order: string, change: Partial<DraftFinding> = {}): DraftFinding => ({
	id,
	order,
	kind: 'negative',
	flags: [],
	en: `${id} in English`,
	cy: '',
	...change
});

const draft: Draft = {
	review: 'july-2023',
	version: 1,
	sections: dyfedPowys.reportTemplate.sections,
	blocks: [
		block('o2', 'observations', 'a2', { kind: 'observation', cases: 3 }),
		block('o1', 'observations', 'a1', { kind: 'observation', cases: 1 }),
		block('t1', 'themes', 'a1', { kind: 'theme', cases: 2, flags: ['improvement'] }),
		block('intro', 'cases', 'a1'),
		block('m1', 'masthead', 'a1'),
		block('v2', 'overview', 'a2'),
		block('v1', 'overview', 'a1')
	],
	cases: [
		{ number: 10, findings: [finding('f10', 'a1')] },
		{ number: 2, findings: [finding('f2b', 'a2', { kind: 'positive' }), finding('f2a', 'a1')] }
	]
};
const version = buildVersion(draft);
const ids = (from: Draft) => buildVersion(from).blocks.map(({ id }) => id);

describe('a report is in the panel’s order', () => {
	test('section by section, case by case, each in the order people gave it', () => {
		expect(ids(draft)).toEqual(['m1', 'v1', 'v2', 'intro', 'f2a', 'f2b', 'f10', 't1', 'o1', 'o2']);
	});
	test('which follows the template when the panel has another', () => {
		const sections = [...dorset.reportTemplate.sections].reverse();
		expect(ids({ ...draft, sections }).slice(0, 3)).toEqual(['o1', 'o2', 't1']);
	});
	test('and loses no block whose section the template does not have', () => {
		const stray = block('stray', 'minutes', 'a0');
		expect(ids({ ...draft, blocks: [stray, ...draft.blocks] }).at(-1)).toBe('stray');
	});
});

describe('a sealed block', () => {
	const sealed = (id: string) => version.blocks.find((each) => each.id === id);
	test('of a finding has its case by plain number, and nothing of who wrote it', () => {
		expect(sealed('f2a')).toEqual({
			id: 'f2a',
			section: 'cases',
			kind: 'negative',
			case: 2,
			flags: [],
			en: 'f2a in English',
			cy: ''
		});
	});
	test('of a theme has its flags and how many cases it rests on', () => {
		expect(sealed('t1')).toMatchObject({ kind: 'theme', flags: ['improvement'], cases: 2 });
	});
	test('of an observation gets its number when it is sealed', () => {
		expect([sealed('o1')?.number, sealed('o2')?.number]).toEqual([1, 2]);
		expect(sealed('t1')).not.toHaveProperty('number');
	});
	test('keeps exact words, but blank is empty and half a character is mended', () => {
		const words = (en: string) =>
			buildVersion({ ...draft, blocks: [block('m1', 'masthead', 'a1', { en })] }).blocks[0]?.en;
		expect(words('  Two  spaces \n')).toBe('  Two  spaces \n');
		expect(words(' \n\t')).toBe('');
		expect(words('half \ud83d and 👍')).toBe('half \ufffd and 👍');
	});
	test('has known flags only, once, in one order', () => {
		const flags = ['improvement', 'concern', 'concern', 'purple'];
		const sealedFlags = buildVersion({
			...draft,
			blocks: [block('m1', 'masthead', 'a1', { flags })]
		});
		expect(sealedFlags.blocks[0]?.flags).toEqual(['concern', 'improvement']);
	});
});

test('a block without English is named, so that the sealing can be refused', () => {
	const empty = block('m2', 'masthead', 'a2', { en: '  ', cy: 'Yn Gymraeg yn unig' });
	expect(withoutEnglish(version)).toEqual([]);
	expect(withoutEnglish(buildVersion({ ...draft, blocks: [...draft.blocks, empty] }))).toEqual([
		'm2'
	]);
});

describe('hashes', () => {
	test('are SHA-256 of the canonical words, lower-case hex', () => {
		const [first] = version.blocks;
		expect(blockHash(first!, sha256)).toBe(
			sha256(
				'{"cy":"","en":"m1 in English","flags":[],"id":"m1","kind":"paragraph","section":"masthead"}'
			)
		);
		expect(versionHash(version, sha256)).toBe(
			sha256(canonical({ v: 1, review: 'july-2023', version: 1, blocks: digest(version, sha256) }))
		);
		expect(versionHash(version, sha256)).toMatch(/^[0-9a-f]{64}$/);
	});
	test('of a version change with any word, with Welsh, with the order and with the version', () => {
		const hash = (change: Partial<Draft>) =>
			versionHash(buildVersion({ ...draft, ...change }), sha256);
		const other = (change: Partial<BlockToSeal>) =>
			hash({
				blocks: draft.blocks.map((each) => (each.id === 'v1' ? { ...each, ...change } : each))
			});
		const all = [
			hash({}),
			other({ en: 'v1 in english' }),
			other({ cy: 'v1' }),
			other({ order: 'a9' })
		];
		expect(new Set([...all, hash({ version: 2 }), hash({ review: 'other' })]).size).toBe(6);
	});
	test('of a block do not change with its number', () => {
		const without = buildVersion({
			...draft,
			blocks: draft.blocks.filter(({ id }) => id !== 'o1')
		});
		const numbers = (from: typeof version) => from.blocks.find(({ id }) => id === 'o2')?.number;
		expect([numbers(version), numbers(without)]).toEqual([2, 1]);
		expect(changedSince(digest(version, sha256), digest(without, sha256))).toEqual({
			changed: [],
			added: [],
			removed: ['o1']
		});
	});
});

describe('for whoever stood down from a case', () => {
	const read = redactFor(version, [2], sha256);
	test('its blocks are withheld by id and hash, and everything else is there', () => {
		expect(read.blocks.filter((each) => 'withheld' in each)).toEqual([
			{ id: 'f2a', withheld: true, hash: blockHash(version.blocks[4]!, sha256) },
			{ id: 'f2b', withheld: true, hash: blockHash(version.blocks[5]!, sha256) }
		]);
		expect(read.blocks.filter((each) => !('withheld' in each))).toHaveLength(8);
	});
	test('not one word of the case is in what they get', () => {
		expect(JSON.stringify(read)).not.toContain('f2a in English');
		expect(JSON.stringify(read)).not.toContain('f2b in English');
	});
	test('the version’s hash can still be checked', () => {
		const hashes = read.blocks.map((each) => [
			each.id,
			'withheld' in each ? each.hash : blockHash(each, sha256)
		]);
		const { v, review, version: number } = read;
		expect(sha256(canonical({ v, review, version: number, blocks: hashes }))).toBe(
			versionHash(version, sha256)
		);
	});
	test('nobody else’s reading changes', () => {
		expect(redactFor(version, [], sha256)).toEqual(version);
		expect(redactFor(version, [17], sha256)).toEqual(version);
	});
});
