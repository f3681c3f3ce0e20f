import * as v from 'valibot';
import { AGENDA_KINDS } from '../sitting/agenda';
import { listSchema, only } from './values';

const kinds = listSchema(v.picklist(AGENDA_KINDS));

/**
 * The kinds of agenda item for which each guest may stay. Observers and invitees see the room without content of cases;
 * an adviser gives an input and leaves before the members' own work. (P8, P8b, P9)
 */
export const stays = only({
	observer: v.optional(kinds, [...AGENDA_KINDS]),
	invitee: v.optional(kinds, [...AGENDA_KINDS]),
	adviser: v.optional(kinds, ['welcome', 'input', 'performance'])
});
