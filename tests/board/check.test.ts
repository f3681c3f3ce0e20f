// Over 400 lines: one line for each way in which a document of any kind can be wrong.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addPoint, answerNote, deletePoint, setAnswer } from '../../src/lib/board/documents/board';
import { MAX_CLOCK } from '../../server/gateway/guard/check';
import { addBlock, blockText } from '../../src/lib/board/documents/draft';
import { addFinding, findingText, gatherFindings } from '../../src/lib/board/documents/findings';
import { newId } from '../../src/lib/board/ids';
import type { DocKind } from '../../src/lib/board/names';
import type { Writer } from '../../src/lib/board/documents/schema';
import { applyValue, MAX_TEXT } from '../../src/lib/board/text/text';
import {
	catrin,
	deskAt,
	margaret,
	nasreen,
	owain,
	seeded,
	staticCheck,
	takeIn,
	updateOf
} from './desks';

const asOwain: Writer = { person: owain, scope: null };
const asServer: Writer = { person: owain, scope: null, server: true };

/** A board of case 5 on which Margaret has made one point. */
function aBoard() {
	const server = seeded('board');
	const { doc, author } = deskAt(server, 'board', margaret);
	const id = addPoint(doc, author, { kind: 'negative', text: 'Late' });
	Y.applyUpdate(server, Y.encodeStateAsUpdate(doc));
	return { server, id };
}

/** Findings of case 5: one gathered, one point of it still to be found. */
function findings() {
	const server = seeded('findings');
	const point = { id: newId(), kind: 'query' as const, lang: 'en' as const, text: 'Who?' };
	const words = { en: '', cy: '' };
	const none = { positive: words, negative: words, query: words, action: words };
	gatherFindings(server, [{ points: [point], none: {} }], none);
	return { server, id: point.id };
}

function aDraft() {
	const server = seeded('draft');
	const { author } = deskAt(server, 'draft', margaret);
	const id = addBlock(server, author, { kind: 'theme', section: 'themes', text: 'Contact' });
	return { server, id };
}

const entries = (doc: Y.Doc, root: string) => doc.getMap<Y.Map<unknown>>(root);

function aPoint(by: string, more: [string, unknown][] = []) {
	return new Y.Map<unknown>([
		['kind', 'positive'],
		['text', new Y.Text('Kind')],
		['lang', 'en'],
		['by', by],
		['order', 'a0'],
		...more
	]);
}

describe('a board refuses', () => {
	const at = { file: 'log', quote: 'x', start: 0, end: 1 };
	const hostile: [string, (doc: Y.Doc, id: string) => void][] = [
		[
			'a point in the name of another',
			(doc) => entries(doc, 'points').set(newId(), aPoint(nasreen))
		],
		['a point taken over', (doc, id) => entries(doc, 'points').get(id)?.set('by', owain)],
		[
			'a point whose author is taken away',
			(doc, id) => entries(doc, 'points').get(id)?.delete('by')
		],
		['a point removed', (doc, id) => entries(doc, 'points').delete(id)],
		[
			'a point put in the place of another',
			(doc, id) => entries(doc, 'points').set(id, aPoint(owain))
		],
		['a point replaced and removed', replaceAndRemove],
		[
			'a point without a text',
			(doc) => entries(doc, 'points').set(newId(), new Y.Map([['by', owain]]))
		],
		['a point that is a word', (doc) => doc.getMap('points').set(newId(), 'late')],
		['a point that is a text', (doc) => doc.getMap('points').set(newId(), new Y.Text('late'))],
		['an id that is none', (doc) => entries(doc, 'points').set('__proto__', aPoint(owain))],
		['an unknown root', (doc) => doc.getMap('votes').set('a', 1)],
		['a list in a root', (doc) => doc.getArray('points').insert(0, [1])],
		['an unknown key', (doc, id) => entries(doc, 'points').get(id)?.set('votes', 1)],
		['a map within a point', (doc, id) => entries(doc, 'points').get(id)?.set('at', new Y.Map())],
		[
			'a text put over a text',
			(doc, id) => entries(doc, 'points').get(id)?.set('text', new Y.Text())
		],
		['a text taken away', (doc, id) => entries(doc, 'points').get(id)?.delete('text')],
		['a text that is a word', (doc, id) => entries(doc, 'points').get(id)?.set('text', 'late')],
		['something named on a text', (doc, id) => text(doc, id).setAttribute('a', 'b')],
		['bold letters', (doc, id) => text(doc, id).insert(0, 'x', { bold: true })],
		['an embed', (doc, id) => text(doc, id).insertEmbed(0, { image: 'x' })],
		['a type in a text', (doc, id) => text(doc, id).insertEmbed(0, new Y.Map())],
		['a subdocument', (doc) => doc.getMap('none').set('positive', new Y.Doc())],
		['bytes', (doc) => doc.getMap('none').set('positive', new Uint8Array([1]))],
		['a list as a value', (doc) => doc.getMap('flags').set('a', ['x'])],
		['another kind', (doc, id) => entries(doc, 'points').get(id)?.set('kind', 'neutral')],
		['another language', (doc, id) => entries(doc, 'points').get(id)?.set('lang', 'fr')],
		[
			'an order that leads astray',
			(doc, id) => entries(doc, 'points').get(id)?.set('order', 'a0'.repeat(90))
		],
		['an order taken away', (doc, id) => entries(doc, 'points').get(id)?.delete('order')],
		[
			'a pin with more in it',
			(doc, id) =>
				entries(doc, 'points')
					.get(id)
					?.set('at', { ...at, by: 'x' })
		],
		[
			'a pin that ends before it starts',
			(doc, id) =>
				entries(doc, 'points')
					.get(id)
					?.set('at', { ...at, end: 0 })
		],
		['page nought', (doc, id) => entries(doc, 'points').get(id)?.set('at', { file: 'a', page: 0 })],
		[
			'a deletion in the name of another',
			(doc, id) => entries(doc, 'points').get(id)?.set('gone', nasreen)
		],
		['a declaration in the name of another', (doc) => doc.getMap('none').set('negative', nasreen)],
		['a declaration of nothing known', (doc) => doc.getMap('none').set('neutral', owain)],
		['another schema', (doc) => doc.getMap('meta').set('v', 2)],
		['a schema taken away', (doc) => doc.getMap('meta').delete('v')],
		[
			'a prompt of their own',
			(doc) => entries(doc, 'answers').set('99', new Y.Map([['value', 'yes']]))
		],
		['a prompt removed', (doc) => entries(doc, 'answers').delete('headline')],
		['an answer that is none', (doc) => entries(doc, 'answers').get('1')?.set('value', 'maybe')],
		['a day that is none', (doc) => entries(doc, 'answers').get('1')?.set('value', '2023-02-30')],
		['a value taken away', (doc) => entries(doc, 'answers').get('1')?.delete('value')],
		['an unknown flag', (doc, id) => doc.getMap('flags').set(`${id} urgent`, true)],
		['a flag that is false', (doc, id) => doc.getMap('flags').set(`${id} concern`, false)],
		['a flag of nothing', (doc) => doc.getMap('flags').set('concern', true)],
		['another impact', (doc) => doc.getMap('redaction').set('impact', 'total')]
	];
	test.each(hostile)('%s', (_what, change) => {
		const { server, id } = aBoard();
		expect(
			takeIn(
				server,
				updateOf(server, (doc) => change(doc, id)),
				'board',
				asOwain
			)
		).toBe('schema');
	});

	test('an over-long text, by whatever steps it became one', () => {
		const { server, id } = aBoard();
		const most = 'x'.repeat(MAX_TEXT - 4);
		const fits = updateOf(server, (doc) => text(doc, id).insert(0, most));
		expect(takeIn(server, fits, 'board', asOwain)).toBeNull();
		const more = updateOf(server, (doc) => text(doc, id).insert(9, 'y'));
		expect(takeIn(server, more, 'board', asOwain)).toBe('size');
		const whole = updateOf(seeded('board'), (doc) => text(doc).insert(0, most + most));
		expect(staticCheck(whole)).toBe('size');
	});

	test('a twenty-thousand-character point is fine', () => {
		const { server } = aBoard();
		const { doc, author } = deskAt(server, 'board', owain);
		addPoint(doc, author, { kind: 'action', text: 'x'.repeat(20_000) });
		const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server));
		expect(takeIn(server, update, 'board', asOwain)).toBeNull();
	});

	function text(doc: Y.Doc, id?: string): Y.Text {
		if (id === undefined) return answerNote(doc, '1');
		return entries(doc, 'points').get(id)?.get('text') as Y.Text;
	}

	function replaceAndRemove(doc: Y.Doc, id: string): void {
		doc.transact(() => {
			entries(doc, 'points').set(id, aPoint(owain));
			entries(doc, 'points').delete(id);
		});
	}
});

describe('findings refuse', () => {
	const hostile: [string, (doc: Y.Doc, id: string) => void][] = [
		['a placement taken away', (doc, id) => doc.getMap('placement').delete(id)],
		[
			'a placement of a point nobody gathered',
			(doc, id) => doc.getMap('placement').set(newId(), id)
		],
		['a placement of it, made twice', (doc, id) => madeTwice(doc, newId(), id)],
		['a placement for a moment', (doc, id) => forAMoment(doc, 'placement', id)],
		['a finding for a moment', (doc) => forAMoment(doc, 'findings', new Y.Map())],
		['a placement nowhere', (doc, id) => doc.getMap('placement').set(id, newId())],
		['a placement that is no word', (doc, id) => doc.getMap('placement').set(id, true)],
		['setting aside without a reason', (doc, id) => doc.getMap('placement').set(id, 'aside')],
		['a reason taken away', reasonTakenAway],
		['a blank reason', (doc, id) => doc.getMap('reasons').set(id, ' ')],
		['a finding removed', (doc, id) => entries(doc, 'findings').delete(id)],
		['a finding gathered anew', (doc, id) => entries(doc, 'findings').set(id, new Y.Map())],
		[
			'none identified, said by a person',
			(doc, id) => entries(doc, 'findings').get(id)?.set('none', true)
		],
		['merging into a word', (doc, id) => entries(doc, 'findings').get(id)?.set('into', 'aside')],
		[
			'words before a merge that are no words',
			(doc, id) => entries(doc, 'findings').get(id)?.set('was', { lang: 'en', text: 1 })
		],
		[
			'an author, which findings have not',
			(doc, id) => entries(doc, 'findings').get(id)?.set('by', owain)
		]
	];
	test.each(hostile)('%s', (_what, change) => {
		const { server, id } = findings();
		const update = updateOf(server, (doc) => change(doc, id));
		expect(takeIn(server, update, 'findings', asOwain)).toBe('schema');
	});

	/** It would look, to whoever writes it next, as if the server had placed it. */
	function madeTwice(doc: Y.Doc, point: string, id: string): void {
		doc.transact(() => {
			doc.getMap('placement').set(point, id);
			doc.getMap('placement').set(point, 'observation');
		});
	}

	function forAMoment(doc: Y.Doc, root: string, value: unknown): void {
		const key = newId();
		doc.transact(() => {
			doc.getMap(root).set(key, value);
			doc.getMap(root).delete(key);
		});
	}

	function reasonTakenAway(doc: Y.Doc, id: string): void {
		doc.transact(() => doc.getMap('reasons').set(id, 'Said twice'));
		doc.transact(() => doc.getMap('reasons').delete(id));
		doc.transact(() => doc.getMap('placement').set(id, 'aside'));
	}
});

describe('a draft refuses', () => {
	const hostile: [string, (doc: Y.Doc, id: string) => void][] = [
		['a link to a word', (doc, id) => doc.getMap('links').set(`${id} - theme`, true)],
		['a link with more in it', (doc, id) => doc.getMap('links').set(`${id} - ${id} ${id}`, true)],
		['a link that is a word', (doc, id) => doc.getMap('links').set(`${id} - ${id}`, 'yes')],
		['a section with a space', (doc, id) => entries(doc, 'blocks').get(id)?.set('section', 'a b')],
		['a point kind', (doc, id) => entries(doc, 'blocks').get(id)?.set('kind', 'positive')]
	];
	test.each(hostile)('%s', (_what, change) => {
		const { server, id } = aDraft();
		const update = updateOf(server, (doc) => change(doc, id));
		expect(takeIn(server, update, 'draft', asOwain)).toBe('schema');
	});
});

describe('a note refuses', () => {
	test.each<[string, (doc: Y.Doc) => void]>([
		['a second root', (doc) => doc.getText('more').insert(0, 'x')],
		['a value in the text', (doc) => doc.getMap('text').set('a', 'x')],
		['an embed', (doc) => doc.getText('text').insertEmbed(0, { a: 1 })]
	])('%s', (_what, change) => {
		const server = seeded('note');
		expect(takeIn(server, updateOf(server, change), 'note', asOwain)).toBe('schema');
	});

	test('nothing that is typed', () => {
		const server = seeded('note');
		const update = updateOf(server, (doc) => applyValue(doc.getText('text'), 'Mine', 'here'));
		expect(takeIn(server, update, 'note', asOwain)).toBeNull();
	});
});

describe('a translator', () => {
	const asCatrin: Writer = { person: catrin, scope: 'cy' };
	const places: [DocKind, () => { server: Y.Doc; id: string }, typeof findingText][] = [
		['findings', findings, findingText],
		['draft', aDraft, blockText]
	];

	test.each(places)('writes Welsh in %s, and nothing else', (kind, open, textOf) => {
		const welsh = open();
		for (const value of ['Pwy?', 'Pwy benderfynodd?', '']) {
			const update = updateOf(welsh.server, (doc) =>
				applyValue(textOf(doc, welsh.id, 'cy'), value, 'here')
			);
			expect(takeIn(welsh.server, update, kind, asCatrin)).toBeNull();
		}
		const root = kind === 'findings' ? 'findings' : 'blocks';
		const english: ((doc: Y.Doc, id: string) => void)[] = [
			(doc, id) => textOf(doc, id, 'en').insert(0, 'x'),
			(doc, id) => textOf(doc, id, 'en').delete(0, 1),
			(doc, id) => entries(doc, root).get(id)?.set('order', 'a1'),
			(doc, id) => entries(doc, root).get(id)?.set('gone', catrin),
			(doc, id) => entries(doc, root).get(id)?.set('cy', new Y.Text()),
			(doc, id) => entries(doc, root).get(id)?.delete('cy'),
			(doc, id) => entries(doc, root).delete(id),
			(doc, id) => doc.getMap('flags').set(`${id} concern`, true),
			(doc) => entries(doc, root).set(newId(), new Y.Map()),
			(doc, id) => {
				textOf(doc, id, 'cy').insert(0, 'x');
				textOf(doc, id, 'en').insert(0, 'x');
			}
		];
		for (const change of english) {
			const { server, id } = open();
			const update = updateOf(server, (doc) => doc.transact(() => change(doc, id)));
			expect(takeIn(server, update, kind, asCatrin)).toBe('readonly');
		}
	});
});

describe('before it is applied', () => {
	test.each<[string, () => Uint8Array, 'schema' | 'size']>([
		[
			'ten bytes that would take 241 MB',
			() => bytes(1, 0xff, 0xff, 0xff, 0x0f, 1, 0, 0, 1, 0),
			'schema'
		],
		['a clock at 2^50', () => bytes(1, 1, 1, ...varUint(2 ** 50), 0, 1, 0), 'size'],
		['a clock that jumps to 2^50', () => bytes(1, 1, 1, 0, 0, ...varUint(2 ** 50), 0), 'size'],
		[
			'a million and one units said to be deleted',
			() => bytes(1, 1, 1, 0, 0, ...varUint(1_000_001), 0),
			'size'
		],
		['a skip', () => bytes(1, 1, 1, 0, 10, 5, 0), 'schema'],
		['a struct of no length', () => bytes(1, 1, 1, 0, 0, 0, 0), 'schema'],
		[
			'one client in two places',
			() => bytes(3, 1, 1, 0, 0, 1, 1, 2, 0, 0, 1, 1, 1, 1, 0, 1, 0),
			'schema'
		],
		['two sections of one client', () => bytes(2, 1, 1, 0, 0, 1, 1, 1, 5, 0, 1, 0), 'schema'],
		['one that waits for itself', () => bytes(1, 1, 1, 0, 0x84, 1, 0, 1, 0x78, 0), 'schema'],
		['nothing at all', () => bytes(), 'schema'],
		['half of an update', () => half(aboutAPoint()), 'schema'],
		['an update with something after it', () => bytes(...aboutAPoint(), 7), 'schema'],
		['the other encoding', () => Y.convertUpdateFormatV1ToV2(aboutAPoint()), 'schema'],
		['an empty one in the other encoding', () => Y.encodeStateAsUpdateV2(new Y.Doc()), 'schema'],
		['a reason without end', () => said('a', 'x'.repeat(5001)), 'size'],
		['a key without end', () => said('x'.repeat(201), true), 'size'],
		['a root of no document', () => rooted('votes'), 'schema'],
		['undefined', () => said('a', undefined), 'schema'],
		['a number without end', () => said('a', Infinity), 'schema'],
		['values within values', () => said('a', { b: { c: 1 } }), 'schema'],
		['a list type', () => said('a', new Y.Array()), 'schema'],
		['an XML type', () => said('a', new Y.XmlText()), 'schema']
	])('%s is refused', (_what, make, fault) => {
		expect(staticCheck(make())).toBe(fault);
	});

	test('an update of nothing is an update', () => {
		expect(staticCheck(Y.encodeStateAsUpdate(new Y.Doc()))).toBeNull();
		expect(staticCheck(aboutAPoint())).toBeNull();
	});

	test('a whole board of a long meeting is one', () => {
		const server = seeded('board');
		const { author } = deskAt(server, 'board', margaret);
		for (let i = 0; i < 200; i++) {
			const id = addPoint(server, author, { kind: 'query', text: `Question ${i}` });
			if (i % 2) deletePoint(server, author, id);
		}
		expect(staticCheck(Y.encodeStateAsUpdate(server))).toBeNull();
	});

	function said(key: string, value: unknown): Uint8Array {
		return updateOf(new Y.Doc(), (doc) => doc.getMap('flags').set(key, value));
	}

	function rooted(name: string): Uint8Array {
		return updateOf(new Y.Doc(), (doc) => doc.getMap(name).set('a', 1));
	}
});

describe('an update that something is missing before', () => {
	test('is noticed when letters are missing', () => {
		const { server } = aBoard();
		const { doc } = deskAt(server, 'board', owain);
		const sent: Uint8Array[] = [];
		doc.on('update', (update: Uint8Array) => sent.push(update));
		['a', 'ab', 'abc'].forEach((value) => applyValue(answerNote(doc, '1'), value, 'here'));
		expect(takeIn(server, sent[0], 'board', asOwain)).toBeNull();
		expect(takeIn(server, sent[2], 'board', asOwain)).toBe('schema');
	});

	test('is noticed when what it deletes is missing', () => {
		const { server } = aBoard();
		const { doc } = deskAt(server, 'board', owain);
		applyValue(answerNote(doc, '1'), 'abc', 'here');
		const deletion: Uint8Array[] = [];
		doc.on('update', (update: Uint8Array) => deletion.push(update));
		applyValue(answerNote(doc, '1'), 'ac', 'here');
		expect(takeIn(server, deletion[0], 'board', asOwain)).toBe('schema');
	});
});

test('the server may write what people may not', () => {
	const server = seeded('findings');
	const doc = new Y.Doc();
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(server));
	const words = { en: 'None', cy: 'Dim' };
	const all = { positive: words, negative: words, query: words, action: words };
	const none = { positive: owain };
	const before = Y.encodeStateVector(doc);
	const point = { id: newId(), kind: 'query' as const, lang: 'cy' as const, text: 'Pwy?' };
	gatherFindings(doc, [{ points: [point], none }], all);
	const update = Y.encodeStateAsUpdate(doc, before);
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(server));
	expect(takeIn(copy, update, 'findings', asOwain)).toBe('schema');
	expect(takeIn(server, update, 'findings', asServer)).toBeNull();
	const whole = Y.encodeStateAsUpdate(seeded('board'));
	expect(takeIn(new Y.Doc(), whole, 'board', asServer)).toBeNull();
	expect(takeIn(new Y.Doc(), whole, 'board', asOwain)).toBe('schema');
});

test('two who delete at once are both honest, whoever of them is written down', () => {
	for (const [first, second] of [
		[margaret, nasreen],
		[nasreen, margaret]
	]) {
		const { server, id } = aBoard();
		const [one, two] = [first, second].map((who, i) => deskAt(server, 'board', who, 100 - i));
		for (const { doc, author } of [one, two]) deletePoint(doc, author, id);
		for (const { doc, author } of [one, two]) {
			const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server));
			expect(takeIn(server, update, 'board', { person: author.person, scope: null })).toBeNull();
		}
	}
});

test('a finding added offline, deleted, returned and edited comes whole', () => {
	const { server } = findings();
	const { doc, author, undo } = deskAt(server, 'findings', owain);
	const id = addFinding(doc, author, { kind: 'action', text: 'Ring back' });
	undo.undo();
	undo.redo();
	applyValue(findingText(doc, id, 'cy'), 'Ffonio', author.origin);
	applyValue(findingText(doc, id, 'cy'), '', author.origin);
	const update = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server));
	expect(takeIn(server, update, 'findings', asOwain)).toBeNull();
});

test("a root named by an update that brings nothing new spoils nobody's next one", () => {
	const { server } = aBoard();
	const { doc, author } = deskAt(server, 'board', owain);
	setAnswer(doc, author, '1', 'yes');
	const honest = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(server));
	expect(takeIn(server, honest, 'board', asOwain)).toBeNull();

	const again = new Y.Doc();
	again.clientID = doc.clientID;
	again.getMap('blocks').set('a', 1);
	takeIn(server, Y.encodeStateAsUpdate(again), 'board', asOwain);
	expect(server.share.has('blocks')).toBe(true);
	const next = updateOf(server, (copy) => setAnswer(copy, author, '1', 'no'));
	expect(takeIn(server, next, 'board', asOwain)).toBeNull();
});

test('the clock has room for more than anybody types', () => {
	expect(MAX_CLOCK).toBeGreaterThan(1000 * MAX_TEXT);
	const { server } = aBoard();
	const update = updateOf(server, (doc) =>
		setAnswer(doc, { person: owain, lang: 'en', origin: 1 }, '1', 'yes')
	);
	expect(takeIn(server, update, 'board', asOwain)).toBeNull();
});

function aboutAPoint(): Uint8Array {
	return updateOf(new Y.Doc(), (doc) => doc.getMap('points').set(newId(), aPoint(owain)));
}

function half(update: Uint8Array): Uint8Array {
	return update.slice(0, update.length / 2);
}

function bytes(...values: number[]): Uint8Array {
	return Uint8Array.from(values);
}

function varUint(value: number): number[] {
	const low = value % 128;
	return value < 128 ? [low] : [low + 128, ...varUint(Math.floor(value / 128))];
}
