import { afterAll, expect, test } from 'vitest';
import { agreeCase } from '../../../server/acts/case/agree-case';
import { openCase } from '../../../server/acts/case/open-case';
import { transport } from '../../../src/hooks';
import { Shared } from '../../../src/lib/live/shared';
import { draftName } from '../../../src/lib/board/names';
import { addBlock } from '../../../src/lib/board/documents/draft';
import { documentsFor } from '../../../server/views/report/draft';
import { demoHouse, dropStages } from '../../acts/demo-house';

afterAll(dropStages);

test('the documents of the draft are made once for all who may read the same of them, and anew when one changes', async () => {
	const house = await demoHouse('draft');
	const documents = async (slug: string) =>
		documentsFor(house, await house.person(slug), house.reviewId);
	const kofis = await documents('kofi-mensah');
	expect(await documents('owain-beynon')).toBe(kofis);
	expect(await documents('catrin-medi')).not.toBe(kofis);

	// Nasreen stood down from case 3, and is given nothing of it.
	const nasreens = await documents('nasreen-akhtar');
	expect(nasreens.cases.find(({ number }) => number === 3)).toMatchObject({ is: 'shut' });
	expect(kofis.cases.find(({ number }) => number === 3)).toMatchObject({ is: 'open' });

	const owain = await house.person('owain-beynon');
	await house.boards.edit(draftName(house.reviewId), owain.id, (doc) => {
		const author = { person: owain.id, lang: 'en' as const, origin: 'test' };
		addBlock(doc, author, { kind: 'paragraph', section: 'overview', text: 'Said since.' });
	});
	const after = await documents('kofi-mensah');
	expect(after).not.toBe(kofis);
	expect(after.draft.state).not.toEqual(kofis.draft.state);
	await house.end();
});

test('a decision made while they are read for one reader is in what the next reader is given', async () => {
	const house = await demoHouse('plenary');
	const margaret = await house.person('margaret-pugh');
	const caseId = house.caseId(10);
	await openCase(house, margaret, { caseId, anyway: true });
	let isDecided = false;
	const state = async (name: string) => {
		if (!isDecided) {
			isDecided = true;
			await agreeCase(house, margaret, { caseId, agreed: true });
		}
		return house.boards.state(name);
	};
	const boards = {
		exists: (name: string) => house.boards.exists(name),
		derived: house.boards.derived.bind(house.boards),
		notes: house.boards.notes.bind(house.boards),
		state
	};
	await documentsFor({ ...house, boards }, await house.person('kofi-mensah'), house.reviewId);
	const next = await documentsFor(house, await house.person('owain-beynon'), house.reviewId);
	expect(next.cases.find(({ number }) => number === 10)).toMatchObject({
		agreed: { at: expect.any(String) as string }
	});
	await house.end();
});

test('they come to the browser as they are, bytes and all', async () => {
	const house = await demoHouse('draft');
	const given = await documentsFor(house, await house.person('owain-beynon'), house.reviewId);
	const { encode, decode } = transport.Shared;
	const come = decode(encode(given)) as typeof given;
	expect(come.draft.state).toEqual(new Uint8Array(given.draft.state!));
	expect(JSON.parse(JSON.stringify(come.cases))).toEqual(JSON.parse(JSON.stringify(given.cases)));
	await house.end();
});

test('no letter that somebody writes is lost on the way', () => {
	const words = 'She said "no" \uE000 \\ue000 \\" ŵ </script> \n';
	const { encode, decode } = transport.Shared;
	expect(decode(encode(Shared.of({ words, none: null, [words]: [words] })))).toEqual({
		words,
		none: null,
		[words]: [words]
	});
});
