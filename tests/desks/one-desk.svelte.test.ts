import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addBlock } from '../../src/lib/board/documents/draft';
import { addFinding } from '../../src/lib/board/documents/findings';
import { addPoint } from '../../src/lib/board/documents/board';
import { noteText } from '../../src/lib/board/documents/note';
import { rowText } from '../../src/lib/board/documents/response';
import {
	boardName,
	draftName,
	findingsName,
	noteName,
	responseName
} from '../../src/lib/board/names';
import {
	seedBoard,
	seedDraft,
	seedFindings,
	seedNote,
	seedResponse
} from '../../src/lib/board/documents/seed';
import { BoardDesk } from '../../src/lib/room/desk/BoardDesk.svelte';
import type { Laid, Sitter } from '../../src/lib/room/desk/Desk.svelte';
import { Desks } from '../../src/lib/room/desk/Desks';
import { DraftDesk } from '../../src/lib/room/desk/DraftDesk.svelte';
import { FindingsDesk } from '../../src/lib/room/desk/FindingsDesk.svelte';
import { NoteDesk } from '../../src/lib/room/desk/NoteDesk.svelte';
import { ResponseDesk } from '../../src/lib/room/desk/ResponseDesk.svelte';
import type { SharedText } from '../../src/lib/room/desk/text/SharedText';
import { BoardLink } from '../../src/lib/room/link/board-link';
import { openRig, slowLog, socketOf, until } from '../gateway/rig';
import type { Rig } from '../gateway/rig';
import { typed } from '../room/typed';

const elin = { person: 'elin', lang: 'en', origin: 'elin' } as const;

/** Each of the five, with one entry that Elin wrote. */
const desks = {
	board: {
		name: boardName('case-5', 'group-a'),
		seed: (doc: Y.Doc) => seedBoard(doc, ['4']),
		entry: (doc: Y.Doc) => addPoint(doc, elin, { kind: 'negative', text: 'Late' }),
		sit: (me: Sitter, name: string, laid: Laid) => new BoardDesk(me, name, laid),
		text: (desk: Any, id: string) => (desk as BoardDesk).view.point(id)
	},
	findings: {
		name: findingsName('case-6'),
		seed: seedFindings,
		entry: (doc: Y.Doc) => addFinding(doc, elin, { kind: 'negative', text: 'Late' }),
		sit: (me: Sitter, name: string, laid: Laid) => new FindingsDesk(me, name, laid),
		text: (desk: Any, id: string) => (desk as FindingsDesk).view.text(id, 'en')
	},
	draft: {
		name: draftName('review-july'),
		seed: seedDraft,
		entry: (doc: Y.Doc) => addBlock(doc, elin, { kind: 'theme', section: 'themes', text: 'Late' }),
		sit: (me: Sitter, name: string, laid: Laid) => new DraftDesk(me, name, laid),
		text: (desk: Any, id: string) => (desk as DraftDesk).view.text(id, 'en')
	},
	response: {
		name: responseName('review-july'),
		seed: (doc: Y.Doc) => seedResponse(doc, ['block-7']),
		entry: (doc: Y.Doc) => {
			rowText(doc, 'block-7').insert(0, 'Late');
			return 'block-7';
		},
		sit: (me: Sitter, name: string, laid: Laid) => new ResponseDesk(me, name, laid),
		text: (desk: Any, id: string) => (desk as ResponseDesk).view.text(id)!
	},
	note: {
		name: noteName('july-3', 'margaret'),
		seed: seedNote,
		entry: (doc: Y.Doc) => {
			noteText(doc).insert(0, 'Late');
			return 'text';
		},
		sit: (me: Sitter, name: string, laid: Laid) => new NoteDesk(me, name, laid),
		text: (desk: Any) => (desk as NoteDesk).view.text
	}
};
type Any = BoardDesk | FindingsDesk | DraftDesk | ResponseDesk | NoteDesk;
const left: (() => void)[] = [];
afterEach(() => left.splice(0).forEach((leave) => leave()));

/** One person at the desk, as a page has it: laid out, then opened on a link of their own. */
async function sitting(rig: Rig, kind: keyof typeof desks, who: string, id: string) {
	const { name, sit, text } = desks[kind];
	const state = await rig.boards.read(name, (doc) => Y.encodeStateAsUpdate(doc));
	let desk!: Any;
	left.push(
		$effect.root(() => {
			desk = sit({ id: who, name: who, lang: 'en' }, name, { state, access: 'write' });
		})
	);
	left.push(() => desk.close());
	const open = () =>
		desk.open(new BoardLink({ url: rig.url, board: name, Socket: socketOf(who), access: 'write' }));
	const field = (): SharedText => text(desk, id);
	return { desk, open, field, page: new Desks(() => [desk]) };
}

async function rigWith(kind: keyof typeof desks, options = {}) {
	const rig = await openRig({ seed: false, ...options });
	const { name, seed, entry } = desks[kind];
	let id = '';
	await rig.boards.create(name, (doc) => {
		seed(doc);
		id = entry(doc);
	});
	return { rig, id, name, stored: () => rig.boards.read(name, wordsOf) };
}

/** Everything in a document, as text in which words can be looked for. */
function wordsOf(doc: Y.Doc): string {
	const roots = ['answers', 'points', 'findings', 'blocks', 'rows'];
	return JSON.stringify([...roots.map((root) => doc.getMap(root).toJSON()), noteText(doc)]);
}

describe.each(Object.keys(desks) as (keyof typeof desks)[])('at the %s', (kind) => {
	test('what the page laid out is read at once, and what is typed before the link is in step is kept', async () => {
		const { rig, id, stored } = await rigWith(kind);
		const { desk, open, field } = await sitting(rig, kind, 'margaret', id);
		expect([field().value, desk.isOpen, desk.writable]).toEqual(['Late', true, false]);
		open();
		expect(desk.writable).toBe(true);
		typed(field(), 'Late by a month');
		expect(desk.unsaved).toBe(1);
		await until(() => desk.state.is === 'saved');
		expect(await stored()).toContain('Late by a month');
		expect(desk.hasCome).toBe(true);
	});

	test('an expired session is no lost right: nothing is taken away, and after signing in it goes out', async () => {
		const { rig, id, stored } = await rigWith(kind);
		const { desk, open, field, page } = await sitting(rig, kind, 'margaret', id);
		open();
		await until(() => desk.state.is === 'saved');
		rig.ended.add('margaret');
		rig.boards.signOut('margaret');
		await until(() => page.hasExpired);
		typed(field(), 'Late, and cold');
		expect([page.state, page.shut, page.unsaved, page.returned]).toEqual(['closed', [], 1, []]);
		expect(field().value).toBe('Late, and cold');
		rig.ended.delete('margaret');
		page.reconnect();
		await until(() => page.state === 'saved');
		expect(await stored()).toContain('Late, and cold');
	});

	test('whose right is taken away sees nothing of it any more, and is given back their own words', async () => {
		const slow = slowLog();
		const { rig, id } = await rigWith(kind, { openLog: slow.openLog });
		const { desk, open, field, page } = await sitting(rig, kind, 'margaret', id);
		open();
		await until(() => desk.state.is === 'saved');
		slow.hold();
		typed(field(), 'Late. I knew him');
		rig.grant('margaret', 'none');
		await rig.boards.regrade({ person: 'margaret' });
		await until(() => desk.isShut);
		expect(page.shut).toEqual([desk.name]);
		expect(page.returned.map(({ text }) => text)).toEqual(['. I knew him']);
		expect(JSON.stringify(desk.view.content)).not.toContain('Late');
		page.dismiss();
		expect(page.returned).toEqual([]);
		slow.go();
	});

	test('what was typed while it was frozen is given back, and the page reads what everybody reads', async () => {
		const slow = slowLog();
		const { rig, id, name } = await rigWith(kind, { openLog: slow.openLog });
		const { desk, open, field, page } = await sitting(rig, kind, 'margaret', id);
		open();
		await until(() => desk.state.is === 'saved');
		desk.come(desk.address(id));
		const freezing = rig.boards.freeze([name]);
		typed(field(), 'Late, too late');
		await freezing;
		await until(() => desk.state.is === 'read-only');
		expect(page.returned).toEqual([{ code: 'frozen', text: ', too late' }]);
		expect([field().value, desk.isOpen, page.unsaved]).toEqual(['Late', false, 0]);
	});

	test('offline it counts what is not saved, and sends it when the server is back', async () => {
		const { rig, id } = await rigWith(kind);
		const port = Number(new URL(rig.url).port);
		const { desk, open, field, page } = await sitting(rig, kind, 'margaret', id);
		open();
		await until(() => desk.state.is === 'saved');
		await rig.stop();
		await until(() => page.state === 'offline');
		typed(field(), 'Late, typed offline');
		expect([page.unsaved, desk.writable]).toEqual([1, true]);
		const again = await openRig({ folder: rig.folder, port, seed: false });
		await until(() => page.state === 'saved', 10_000);
		const stored = await again.boards.read(desk.name, wordsOf);
		expect(stored).toContain('Late, typed offline');
	});

	test('what the other does is heard once, and undo takes back only my own', async () => {
		const { rig, id } = await rigWith(kind);
		const [mine, theirs] = [
			await sitting(rig, kind, 'margaret', id),
			await sitting(rig, kind, 'nasreen', id)
		];
		for (const { open } of [mine, theirs]) open();
		await until(() => [mine, theirs].every(({ desk }) => desk.state.is === 'saved'));
		const heard: [string, boolean][] = [];
		mine.desk.come(mine.desk.address(id));
		mine.desk.hear(({ did }: { did: string }, isMine: boolean) => void heard.push([did, isMine]));
		await until(() => theirs.desk.whoIsOn(theirs.desk.address(id)) === 'Margaret Pugh');

		typed(mine.field(), 'Too late');
		await until(() => theirs.field().value === 'Too late');
		typed(theirs.field(), 'Too late, and cold');
		await until(() => mine.field().value === 'Too late, and cold');
		// The page of the response shows who is in a row, and says no changes aloud; nobody else is at a note.
		const isSilent = kind === 'response' || kind === 'note';
		expect(heard).toEqual(isSilent ? [] : [['changed', true]]);
		mine.desk.view.undo.back();
		await until(() => theirs.field().value === 'Late, and cold');
		expect(mine.field().value).toBe('Late, and cold');
	});
});
