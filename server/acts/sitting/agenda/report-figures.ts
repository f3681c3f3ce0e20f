import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { Actor, Given } from '../../../given';
import { changeItem } from './change-item';
import type { ItemMeant } from './change-item';

/**
 * Puts performance data into the report as a table, or leaves them out of it. Versions that were sent stay as they are. (M8)
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'not-now' where the item has none, 'changed-meanwhile'
 */
export async function reportFigures(
	given: Given,
	actor: Actor,
	input: ItemMeant & { put: boolean }
): Promise<void> {
	const { put } = input;
	await changeItem(given, actor, input, ({ item, record }) => {
		const { figures } = item;
		if (!figures) throw new Refusal('not-now');
		if (figures.isInReport === put) return item;
		record(put ? 'put-figures-in-report' : 'take-figures-out');
		return { ...item, figures: { ...figures, isInReport: put } };
	});
}
