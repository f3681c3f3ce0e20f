import type { RefusalCode } from '../refusal';
import type { Abilities } from './abilities';

/**
 * Why a person of the office may not visit a group: every case of the group is closed to them. The reason is one that they
 * can mend, where there is one. Null where a case is open to them; a chair who is not of the office reads no boards and
 * only says that they come. (R11)
 * @param cases what the person may do on each case of the group
 */
export function whyNotVisit(
	may: Pick<Abilities, 'coordinate'>,
	cases: readonly Pick<Abilities, 'why'>[]
): RefusalCode | null {
	if (!may.coordinate) return null;
	const reasons = cases.flatMap(({ why }) => why ?? []);
	if (reasons.length === 0 || reasons.length < cases.length) return null;
	return reasons.find((why) => why === 'declaration-needed') ?? reasons[0];
}
