import { expect, test } from 'vitest';
import { addFinding, findingText, gather, mergeInto } from '../../src/lib/board/findings';
import { newId } from '../../src/lib/board/ids';
import { deskAt, margaret, seeded, takeIn, updateOf } from './desks';

const words = { en: '', cy: '' };
const none = { positive: words, negative: words, query: words, action: words };
const asMargaret = { person: margaret, scope: null };

test('two boards as full as they may be are gathered, and what was gathered can be worked on', () => {
	const server = seeded('findings');
	const points = Array.from({ length: 5_200 }, () => ({
		id: newId(),
		kind: 'query' as const,
		lang: 'en' as const,
		text: 'Who?'
	}));
	const gathered = updateOf(server, (doc) => gather(doc, [{ points, none: {} }], none));
	expect(takeIn(server, gathered, 'findings', { ...asMargaret, server: true })).toBe(null);
	const [one, other] = points;
	const worked = updateOf(server, (doc) => {
		findingText(doc, one.id, 'en').insert(0, 'Asked: ');
		mergeInto(doc, deskAt(server, 'findings', margaret).author, other.id, one.id);
	});
	expect(takeIn(server, worked, 'findings', asMargaret)).toBe(null);
	const { author } = deskAt(server, 'findings', margaret);
	const more = updateOf(server, (doc) => void addFinding(doc, author, { kind: 'query' }));
	expect(takeIn(server, more, 'findings', asMargaret)).toBe('size');
}, 60_000);
