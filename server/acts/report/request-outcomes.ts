import { MAX_TEXT } from '../../../src/lib/board/text/text';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { openRequestsIn } from '../../reading/report/requests';
import type { Db } from '../../store/engine/database';
import { answersOf, versionsOf } from '../../store/report/versions';

/** Requests for change that are open on the latest version, each with what was done about it. */
export async function outcomesFor(
	db: Db,
	reviewId: string,
	said: Record<string, string>
): Promise<Record<string, string>> {
	const open = await requestsForChange(db, reviewId);
	const missing = open.find(({ id }) => (said[id] ?? '').trim() === '');
	if (missing) throw new Refusal('reason-needed', { answer: missing.id });
	if (open.some(({ id }) => said[id].length > MAX_TEXT)) throw new Refusal('too-long');
	return Object.fromEntries(open.map(({ id }) => [id, said[id].trim()]));
}

/** The latest answer of each voter on the latest version, where it asks for a change. */
export async function requestsForChange(db: Db, reviewId: string) {
	const latest = (await versionsOf(db, reviewId)).at(-1)?.number;
	return openRequestsIn(await answersOf(db, reviewId), latest ?? 0);
}
