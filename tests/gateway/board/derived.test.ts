import { afterAll, expect, test } from 'vitest';
import { addPoint, deletePoint, readBoard } from '../../../src/lib/board/documents/board';
import { readDraft } from '../../../src/lib/board/documents/draft';
import { readFindings } from '../../../src/lib/board/documents/findings';
import { boardName, draftName, findingsName } from '../../../src/lib/board/names';
import * as Y from 'yjs';
import { remarksFor } from '../../../server/views/report/draft-remarks';
import { demoHouse, dropStages, write } from '../../acts/demo-house';

afterAll(dropStages);

test('what is made of a board is made once until the board changes, and then says what was written', async () => {
	const house = await demoHouse('breakouts');
	const name = boardName(house.caseId(5), house.groupId('A'));
	const nasreen = await house.person('nasreen-akhtar');
	const before = await house.boards.derived(name, readBoard);
	expect(await house.boards.derived(name, readBoard)).toBe(before);

	const me = { person: nasreen.id, lang: 'en' as const, origin: 'nasreen' };
	await write(house, name, nasreen, (doc) => {
		addPoint(doc, me, { kind: 'query', text: 'Who called back?' });
	});
	const after = await house.boards.derived(name, readBoard);
	expect(after.points.map(({ text }) => text)).toContain('Who called back?');
	const added = after.points.find(({ text }) => text === 'Who called back?')!;
	await write(house, name, nasreen, (doc) => deletePoint(doc, me, added.id));
	expect((await house.boards.derived(name, readBoard)).points).toHaveLength(before.points.length);

	const doc = new Y.Doc();
	Y.applyUpdate(doc, await house.boards.state(name));
	expect(readBoard(doc)).toEqual(await house.boards.derived(name, readBoard));
	await house.end();
});

test('a page of the draft leaves what was made of its boards as it was', async () => {
	const house = await demoHouse('draft');
	const kofi = await house.person('kofi-mensah');
	await remarksFor(house, kofi, house.reviewId);
	const fresh = {
		draft: await house.boards.read(draftName(house.reviewId), readDraft),
		findings: await house.boards.read(findingsName(house.caseId(3)), readFindings)
	};
	expect(await house.boards.derived(draftName(house.reviewId), readDraft)).toEqual(fresh.draft);
	expect(await house.boards.derived(findingsName(house.caseId(3)), readFindings)).toEqual(
		fresh.findings
	);
	await house.end();
});
