import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { gatherFindings } from '../../../src/lib/board/documents/findings';
import { newId } from '../../../src/lib/board/ids';
import { FindingsDesk } from '../../../src/lib/room/desk/FindingsDesk.svelte';
import type { ListedFinding } from '../../../src/lib/room/desk/FindingsDesk.svelte';
import { margaret, nasreen, seeded, sync } from '../../board/desks';
import { linked } from '../../room/linked';
import { typed } from '../../room/typed';

const words = { en: 'None.', cy: '' };
const none = { positive: words, negative: words, query: words, action: words };
const [late, slow, rude] = ['Late', 'Slow', 'Rude'].map((text) => ({
	id: newId(),
	kind: 'negative' as const,
	lang: 'en' as const,
	text
}));

/** Two people at the findings of one case; `look` reads a list as a page would. */
function room(run: (at: Room) => void) {
	const server = seeded('findings');
	gatherFindings(server, [{ points: [late, slow, rude], none: {} }], none);
	const state = Y.encodeStateAsUpdate(server);
	const docs = [new Y.Doc(), new Y.Doc()];
	const seen: ListedFinding[][] = [[], []];
	const stop = $effect.root(() => {
		const desks = [margaret, nasreen].map(
			(id) => new FindingsDesk({ id, name: id, lang: 'en' }, 'findings', { state, access: 'write' })
		);
		desks.forEach((desk, n) => {
			$effect(() => {
				seen[n] = desk.list;
			});
		});
		run({
			desks,
			join: () => {
				sync(server, ...docs);
				desks.forEach((desk, n) => desk.open(linked(docs[n])));
				sync(server, ...docs);
				flushSync();
			},
			everywhere: () => {
				sync(server, ...docs);
				flushSync();
			},
			look: (n) => {
				flushSync();
				return seen[n];
			}
		});
	});
	stop();
}

interface Room {
	desks: FindingsDesk[];
	join: () => void;
	everywhere: () => void;
	look: (n: number) => ListedFinding[];
}

test('what the server laid out is there before the link is', () => {
	room(({ look }) => {
		expect(look(0).map(({ n, en }) => [n, en])).toEqual([
			[1, 'Late'],
			[2, 'Slow'],
			[3, 'Rude']
		]);
	});
});

test('what is typed in the moment before the link is in step comes along', () => {
	room(({ desks: [pugh], join, everywhere, look }) => {
		expect(pugh.writable).toBe(false);
		join();
		typed(pugh.view.text(late.id, 'en'), 'Late by a month');
		everywhere();
		expect(look(0)[0].en).toBe('Late by a month');
		expect(look(1)[0].en).toBe('Late by a month');
	});
});

test('a finding I am in stays under my hands when somebody merges it away, until I leave it', () => {
	room(({ desks: [pugh, akhtar], join, everywhere, look }) => {
		join();
		akhtar.come(akhtar.address(slow.id));
		pugh.view.merge(slow.id, late.id);
		everywhere();

		expect(look(0).map(({ id }) => id)).toEqual([late.id, rude.id]);
		const held = look(1).find(({ id }) => id === slow.id);
		expect(look(1).map(({ id }) => id)).toEqual([late.id, slow.id, rude.id]);
		expect(held).toMatchObject({ n: null, wentTo: 1, en: 'Slow' });
		// The others keep their numbers.
		expect(look(1).map(({ n }) => n)).toEqual([1, null, 3]);

		akhtar.leave(akhtar.address(slow.id));
		expect(look(1).map(({ id }) => id)).toEqual([late.id, rude.id]);
	});
});

test('somebody else’s move waits until I have left the finding; my own does not', () => {
	room(({ desks: [pugh, akhtar], join, everywhere, look }) => {
		join();
		akhtar.come(akhtar.address(rude.id));
		pugh.view.move(rude.id, 'up');
		everywhere();
		expect(look(0).map(({ id }) => id)).toEqual([late.id, rude.id, slow.id]);
		expect(look(1).map(({ id }) => id)).toEqual([late.id, slow.id, rude.id]);

		akhtar.release();
		expect(look(1).map(({ id }) => id)).toEqual([late.id, rude.id, slow.id]);
	});
});
