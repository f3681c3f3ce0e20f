import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
	addCommitment,
	commitmentText,
	deleteCommitment,
	linkCommitment,
	readResponse,
	rowText,
	setDue,
	setPosition,
	setRowLanguage
} from '../../src/lib/board/documents/response';
import { newId } from '../../src/lib/board/ids';
import { applyValue } from '../../src/lib/board/text/text';
import { OBSERVATIONS, deskAt, sam, seeded, takeIn, updateOf } from './desks';

const [first, second] = OBSERVATIONS;
const asSam = { person: sam, scope: null };
const entries = (doc: Y.Doc, root: string) => doc.getMap<Y.Map<unknown>>(root);

function withPromise() {
	const server = seeded('response');
	const { author } = deskAt(server, 'response', sam);
	return { server, author, id: addCommitment(server, author, first) };
}

const promise = (by: string) =>
	new Y.Map<unknown>([
		...([
			['text', new Y.Text('Training')],
			['owner', new Y.Text()],
			['due', null],
			['lang', 'en'],
			['by', by],
			['order', 'a0']
		] as [string, unknown][])
	]);

describe('the force’s response refuses', () => {
	const hostile: [string, (doc: Y.Doc, id: string) => void][] = [
		[
			'a row of its own',
			(doc) => entries(doc, 'rows').set(newId(), new Y.Map([['position', null]]))
		],
		['a row removed', (doc) => entries(doc, 'rows').delete(first)],
		['another position', (doc) => entries(doc, 'rows').get(first)?.set('position', 'rejected')],
		['another language', (doc) => entries(doc, 'rows').get(first)?.set('lang', 'fr')],
		['a text replaced', (doc) => entries(doc, 'rows').get(first)?.set('text', new Y.Text('x'))],
		['a position taken away', (doc) => entries(doc, 'rows').get(first)?.delete('position')],
		['bold letters', (doc) => rowText(doc, first).insert(0, 'x', { bold: true })],
		['an unknown key', (doc) => entries(doc, 'rows').get(first)?.set('signed', true)],
		['an unknown root', (doc) => doc.getMap('signatures').set('sam', true)],
		['the server’s own root', (doc) => doc.getMap('meta').set('v', 2)],
		[
			'a promise in another’s name',
			(doc) => entries(doc, 'commitments').set(newId(), promise('huw'))
		],
		['a promise removed', (doc, id) => entries(doc, 'commitments').delete(id)],
		['a promise taken over', (doc, id) => entries(doc, 'commitments').get(id)?.set('by', 'huw')],
		[
			'a day that is none',
			(doc, id) => entries(doc, 'commitments').get(id)?.set('due', '2023-02-30')
		],
		['a link to no observation', (doc, id) => doc.getMap('links').set(`${id} ${newId()}`, true)],
		['a link of no promise', (doc) => doc.getMap('links').set(`${newId()} ${first}`, true)],
		['a link that says no', (doc, id) => doc.getMap('links').set(`${id} ${second}`, false)]
	];
	test.each(hostile)('%s', (_what, change) => {
		const { server, id } = withPromise();
		expect(
			takeIn(
				server,
				updateOf(server, (doc) => change(doc, id)),
				'response',
				asSam
			)
		).toBe('schema');
	});
	test('nothing that its page does', () => {
		const { server, author, id } = withPromise();
		const honest: ((doc: Y.Doc) => void)[] = [
			(doc) => setPosition(doc, author, first, 'partly'),
			(doc) => setRowLanguage(doc, author, first, 'cy'),
			(doc) => applyValue(rowText(doc, first), 'Rhoddir gwybod i swyddogion.', 'here'),
			(doc) => setPosition(doc, author, first, null),
			(doc) => applyValue(commitmentText(doc, id, 'text'), 'Autumn training', 'here'),
			(doc) => applyValue(commitmentText(doc, id, 'owner'), 'DCI Keane', 'here'),
			(doc) => setDue(doc, author, id, '2023-11-30'),
			(doc) => linkCommitment(doc, author, id, second, true),
			(doc) => linkCommitment(doc, author, id, first, false),
			(doc) => deleteCommitment(doc, author, id),
			(doc) => entries(doc, 'commitments').get(id)?.delete('gone')
		];
		for (const change of honest)
			expect(
				takeIn(server, Y.mergeUpdates(framesOf(server, change)), 'response', asSam)
			).toBeNull();
		const { rows, commitments } = readResponse(server);
		expect(rows[first]).toMatchObject({ position: null, lang: 'cy' });
		expect(commitments).toMatchObject([{ due: '2023-11-30', blocks: [second] }]);
	});
});

/** What a change sends: one update for each of its transactions. */
function framesOf(server: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array[] {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(server));
	const frames: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => frames.push(update));
	change(doc);
	return frames;
}
