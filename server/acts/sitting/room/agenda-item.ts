import { Refusal } from '../../../../src/lib/meeting/refusal';
import { itemAsPlanned, stateOf } from '../../../reading/as-entered';
import type { AgendaItem } from '../../../store/sitting/sittings';

/**
 * The item of an agenda that a page meant.
 * @param seen the code of its kind and title as the page showed them
 * @throws Refusal 'changed-meanwhile' where another item is in its place by now
 */
export function itemAt(
	agenda: readonly AgendaItem[],
	{ item, seen }: { item: number; seen: string }
): AgendaItem {
	const found = agenda.at(item);
	if (!found || item < 0 || stateOf(itemAsPlanned(found)) !== seen)
		throw new Refusal('changed-meanwhile');
	return found;
}
