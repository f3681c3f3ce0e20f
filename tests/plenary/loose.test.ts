import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { findingText, readFindings } from '../../src/lib/board/documents/findings';
import { findingsName } from '../../src/lib/board/names';
import { applyValue } from '../../src/lib/board/text/text';
import { shown } from '../../src/lib/meeting/findings/placement';
import { agreeCase } from '../../server/acts/case/agree-case';
import { openCase } from '../../server/acts/case/open-case';
import { closingFor } from '../../server/views/sitting/closing';
import { demoHouse, dropStages, write } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';

let house: DemoHouse;
beforeEach(async () => {
	house = await demoHouse('plenary');
});
afterEach(() => house.end());
afterAll(dropStages);

test('before it closes, the sitting says what is not opened, not agreed or changed since', async () => {
	const chair = await house.person('margaret-pugh');
	for (const number of [10, 11, 12]) {
		await openCase(house, chair, { caseId: house.caseId(number), anyway: true });
	}
	for (const number of [10, 11]) {
		await agreeCase(house, chair, { caseId: house.caseId(number), agreed: true });
	}
	await write(house, findingsName(house.caseId(11)), chair, (doc) => {
		const [first] = shown(readFindings(doc));
		applyValue(findingText(doc, first.id, 'en'), 'Reworded after all.', 'chair');
	});

	const { loose } = await closingFor(house, chair, house.sittings[1], 'en');
	expect(loose).toEqual({
		unopened: [13, 14, 15, 16, 17],
		unagreed: [12],
		changed: [11]
	});
});
