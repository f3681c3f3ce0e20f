import { TableNode } from 'kysely';
import type { CompiledQuery } from 'kysely';

/**
 * The table that a statement changes: '' where it only reads, null where that is not known. No table has triggers, and no
 * key deletes rows of another table.
 */
export function tableWritten({ query }: CompiledQuery): string | null {
	switch (query.kind) {
		case 'SelectQueryNode':
			return '';
		case 'InsertQueryNode':
			return query.into?.table.identifier.name ?? null;
		case 'UpdateQueryNode':
			return query.table && TableNode.is(query.table) ? query.table.table.identifier.name : null;
		case 'DeleteQueryNode': {
			const [from, ...more] = query.from.froms;
			return more.length === 0 && TableNode.is(from) ? from.table.identifier.name : null;
		}
		default:
			return null;
	}
}
