import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { Actor, Given } from '../../../given';
import { changeItem } from './change-item';
import type { ItemMeant } from './change-item';

/**
 * Takes performance data away that were recorded by mistake.
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'not-now' where the item has none, 'changed-meanwhile'
 */
export async function dropFigures(given: Given, actor: Actor, input: ItemMeant): Promise<void> {
	await changeItem(given, actor, input, ({ item, record }) => {
		const { figures, ...rest } = item;
		if (!figures) throw new Refusal('not-now');
		record('drop-figures');
		return rest;
	});
}
