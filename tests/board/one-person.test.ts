import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addPoint } from '../../src/lib/board/documents/board';
import { addBlock, link, unlink } from '../../src/lib/board/documents/draft';
import { addFinding } from '../../src/lib/board/documents/findings';
import { MAX_OWN_ENTRIES, MAX_OWN_VALUES } from '../../src/lib/board/documents/schema';
import type { DocKind } from '../../src/lib/board/names';
import { setFlag } from '../../src/lib/board/flags';
import { newId } from '../../src/lib/board/ids';
import type { Author } from '../../src/lib/board/author';
import { margaret, nasreen, seeded, takeIn, updateOf } from './desks';

type Change = (doc: Y.Doc, author: Author) => void;

/** A document whose client ids belong to whoever wrote with them first, as the gateway keeps them. */
function shared(kind: DocKind) {
	const server = seeded(kind);
	const owners = new Map<number, string>([...server.store.clients.keys()].map((id) => [id, '']));
	const send = (person: string, change: Change) => {
		const author = { person, lang: 'en' as const, origin: person };
		const update = updateOf(server, (doc) => change(doc, author));
		const copy = new Y.Doc();
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(server));
		const wrote = (client: number) => (owners.get(client) ?? person) === person;
		const refused = takeIn(copy, update, kind, { person, scope: null, wrote });
		if (refused) return refused;
		Y.applyUpdate(server, update);
		for (const id of server.store.clients.keys()) if (!owners.has(id)) owners.set(id, person);
		return null;
	};
	return { server, send };
}

const times = (count: number, change: Change): Change => {
	return (doc, author) =>
		doc.transact(() => {
			for (let n = 0; n < count; n += 1) change(doc, author);
		});
};

describe('one person cannot use up a shared document', () => {
	const adds: [DocKind, Change][] = [
		['findings', (doc, author) => void addFinding(doc, author, { kind: 'query' })],
		['draft', (doc, author) => void addBlock(doc, author, { kind: 'theme', section: 'themes' })]
	];
	test.each(adds)('in %s, entries of one person are capped, and others go on', (kind, add) => {
		const { send } = shared(kind);
		for (let done = 0; done < MAX_OWN_ENTRIES; done += 250)
			expect(send(margaret, times(250, add))).toBeNull();
		expect(send(margaret, add)).toBe('size');
		expect(send(nasreen, add)).toBeNull();
	});

	test('links of one person are capped, taken away ones included, and others go on', () => {
		const { server, send } = shared('draft');
		send(margaret, (doc, author) => addBlock(doc, author, { kind: 'theme', section: 'themes' }));
		const [block] = server.getMap('blocks').keys();
		const made = () => ({ block, case: 'case-five', source: newId() });
		const linking = (doc: Y.Doc, author: Author) => link(doc, author, made());
		const linkingAndNot = (doc: Y.Doc, author: Author) => {
			const one = made();
			link(doc, author, one);
			unlink(doc, author, one);
		};
		for (let done = 0; done < MAX_OWN_VALUES; done += 1_000) {
			expect(send(margaret, times(500, linking))).toBeNull();
			expect(send(margaret, times(500, linkingAndNot))).toBeNull();
		}
		expect(send(margaret, linkingAndNot)).toBe('size');
		expect(send(margaret, linking)).toBe('size');
		expect(send(nasreen, linking)).toBeNull();
	});
});

describe('what is kept under a made-up key is refused', () => {
	const boards: DocKind[] = ['board', 'findings', 'draft'];
	test.each(boards)('a flag in %s names an entry of the document', (kind) => {
		const { send } = shared(kind);
		const flag: Change = (doc, author) => setFlag(doc, author, newId(), 'concern', true);
		expect(send(margaret, flag)).toBe('schema');
	});

	test('also where the same update takes it away again', () => {
		const { send } = shared('board');
		for (const key of [`${newId()} concern`, 'anything at all'])
			expect(
				send(margaret, (doc) => {
					doc.transact(() => {
						doc.getMap('flags').set(key, true);
						doc.getMap('flags').delete(key);
					});
				})
			).toBe('schema');
	});

	test('a reason names a point that is placed', () => {
		const { send } = shared('findings');
		const reason: Change = (doc) => void doc.getMap('reasons').set(newId(), 'It says nothing.');
		expect(send(margaret, reason)).toBe('schema');
	});

	test('a link leads from a block, and to a theme only where there is one', () => {
		const { server, send } = shared('draft');
		const from = (block: string, of: string | null): Change => {
			return (doc, author) => link(doc, author, { block, case: of, source: newId() });
		};
		expect(send(margaret, from(newId(), 'case-five'))).toBe('schema');
		send(margaret, (doc, author) => addBlock(doc, author, { kind: 'theme', section: 'themes' }));
		const [block] = server.getMap('blocks').keys();
		expect(send(margaret, from(block, null))).toBe('schema');
		expect(send(margaret, from(block, 'case-five'))).toBeNull();
	});

	test('a point made, flagged and unflagged in one update is taken', () => {
		const { send } = shared('board');
		const flagged: Change = (doc, author) =>
			doc.transact(() => {
				const id = addPoint(doc, author, { kind: 'query', text: 'Who?' });
				setFlag(doc, author, id, 'concern', true);
				setFlag(doc, author, id, 'unfairness', true);
				setFlag(doc, author, id, 'concern', false);
			});
		expect(send(margaret, flagged)).toBeNull();
	});
});
