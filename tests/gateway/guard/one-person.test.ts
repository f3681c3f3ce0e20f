import { expect, onTestFinished, test } from 'vitest';
import { addFinding, readFindings } from '../../../src/lib/board/documents/findings';
import { MAX_OWN_ENTRIES } from '../../../src/lib/board/documents/schema';
import { seedFindings } from '../../../src/lib/board/documents/seed';
import { BoardLink } from '../../../src/lib/room/link/board-link';
import { openRig, socketOf, until } from '../rig';
import type { Rig } from '../rig';

const findings = 'findings:case-5';

test('who has added as many findings as one person can is told so, and the others add more', async () => {
	const rig = await openRig();
	await rig.boards.create(findings, seedFindings);
	const [margaret, nasreen] = [open(rig, 'margaret'), open(rig, 'nasreen')];
	await until(() => margaret.state.is === 'saved' && nasreen.state.is === 'saved');
	for (let done = 0; done < MAX_OWN_ENTRIES; done += 100) {
		margaret.doc.transact(() => {
			for (let n = 0; n < 100; n += 1) add(margaret, 'margaret', '');
		});
		await until(() => margaret.state.is === 'saved', 10_000);
	}
	expect(margaret.returned).toBeNull();

	add(margaret, 'margaret', 'One too many.');
	await until(() => margaret.returned !== null && margaret.state.is === 'saved', 10_000);
	expect(margaret.returned).toEqual({ code: 'size', text: 'One too many.' });

	add(nasreen, 'nasreen', 'The call back was prompt.');
	await until(() => nasreen.state.is === 'saved', 10_000);
	const state = await rig.boards.read(findings, readFindings);
	const words = Object.values(state.findings).map(({ en }) => en);
	expect(words).toHaveLength(MAX_OWN_ENTRIES + 1);
	expect(words).toContain('The call back was prompt.');
}, 30_000);

function add({ doc }: BoardLink, person: string, text: string): void {
	addFinding(doc, { person, lang: 'en', origin: person }, { kind: 'query', text });
}

function open(rig: Rig, who: string): BoardLink {
	const link = new BoardLink({ url: rig.url, board: findings, Socket: socketOf(who) });
	onTestFinished(() => link.close());
	return link;
}
