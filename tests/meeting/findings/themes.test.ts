import { expect, test } from 'vitest';
import { casesIn, linkKey, parseLink } from '../../../src/lib/meeting/findings/themes';

const link = (block: string, caseId: string | null, source: string) => ({
	block,
	case: caseId,
	source
});
const always = () => true;

test('a link is one key, there and back', () => {
	for (const each of [link('t1', 'case-5', 'f1'), link('o1', null, 't1')]) {
		expect(parseLink(linkKey(each))).toEqual(each);
	}
	expect(linkKey(link('o1', null, 't1'))).toBe('o1 - t1');
	for (const key of ['', 'a b', 'a b c d', ' b c', 'a  c']) expect(parseLink(key)).toBeNull();
});

test('"n of 17 cases" counts a case once, however many of its findings are linked', () => {
	const links = [
		link('t1', 'case-5', 'f1'),
		link('t1', 'case-5', 'f2'),
		link('t1', 'case-2', 'f3')
	];
	expect(casesIn(links, always)('t1')).toEqual(['case-2', 'case-5']);
	expect(casesIn(links, always)('t2')).toEqual([]);
});

test('an observation rests on the cases of its themes too, each once', () => {
	const links = [
		link('o1', null, 't1'),
		link('o1', null, 't2'),
		link('o1', 'case-9', 'f9'),
		link('t1', 'case-5', 'f1'),
		link('t2', 'case-5', 'f2'),
		link('t2', 'case-6', 'f3')
	];
	expect(casesIn(links, always)('o1')).toEqual(['case-5', 'case-6', 'case-9']);
});

test('a link to what was set aside does not count', () => {
	const links = [link('t1', 'case-5', 'aside'), link('t1', 'case-6', 'f1')];
	expect(casesIn(links, (_, source) => source !== 'aside')('t1')).toEqual(['case-6']);
});

test('themes linked in a circle end', () => {
	const links = [link('t1', null, 't2'), link('t2', null, 't1'), link('t2', 'case-1', 'f1')];
	expect(casesIn(links, always)('t1')).toEqual(['case-1']);
});
