import type { Copies } from '../store/plenary/copies';
import type { Group } from '../store/sitting/groups';

/**
 * Whether a person of a remote collection had sent nothing on a case when it was opened. Sending is required of nobody, so
 * they are left out of what the groups of the case say. (M6)
 */
export function isSilent({ id, personId }: Group, { points, answers, none }: Copies): boolean {
	if (!personId) return false;
	const wrote =
		points.some(({ group }) => group === id) ||
		none.some(({ groupId }) => groupId === id) ||
		answers.some((each) => each.groupId === id && (each.value !== null || each.note.trim() !== ''));
	return !wrote;
}
