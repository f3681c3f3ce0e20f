import { afterAll, expect, test } from 'vitest';
import { openHouse } from '../../server/house';
import type { House } from '../../server/house';
import { placesOfBlocks, textOfBlock } from '../../server/reading/blocks';
import { personBySlug } from '../../server/store/people/people';
import { remarksFor } from '../../server/views/report/draft-remarks';
import { applyValue } from '../../src/lib/board/text/text';
import { demoHouse, dropStages } from '../acts/demo-house';
import { until } from '../gateway/waiting';

afterAll(dropStages);

test('a running server looks at what was edited a moment later, and at what it had no time for when it stops (A10)', async () => {
	const demo = await demoHouse('draft');
	const { reviewId } = demo;
	await demo.leave(async (folder) => {
		const open = () => openHouse({ DATA_DIR: folder, DEMO: '1', LOG_LEVEL: 'silent' });
		let house = await open();
		const [id, place] =
			[...(await placesOfBlocks(house, reviewId))].find(([, each]) => each.case === null) ?? [];
		const board = place?.board ?? '';
		const elin = await personBySlug(house.db, 'elin-prosser');
		if (!id || !place || !elin) throw new Error('no text');
		const write = (lang: 'en' | 'cy', words: string) =>
			house.boards.edit(board, elin.id, (doc) =>
				applyValue(textOfBlock(doc, place, id, lang), words, null)
			);
		const noted = (of: House) =>
			of.db.selectFrom('written_for').selectAll().where('block_id', '=', id).execute();

		await write('cy', 'Thema.');
		await until(async () => (await noted(house)).length === 1);
		await write('en', 'Another theme.');
		expect((await remarksFor(house, elin, reviewId)).stale).toEqual([{ id, lang: 'cy' }]);
		const before = await noted(house);
		await write('cy', 'Thema arall.');
		await house.close();

		house = await open();
		expect(await noted(house)).not.toEqual(before);
		expect((await remarksFor(house, elin, reviewId)).stale).toEqual([]);
		await house.close();
	});
});
