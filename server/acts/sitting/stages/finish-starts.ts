import { isInSession } from '../../../../src/lib/meeting/sitting/stages';
import { allReviews } from '../../../store/report/reviews';
import type { Given } from '../../../given';
import { makeDesks } from './make-desks';

/**
 * Makes at start what a crash left out after groups began, a case was given or somebody arrived: boards of the groups
 * and private pages. A sitting that fails is reported and tried again at the next start; the others go on.
 */
export async function finishStarts(given: Given, report: (error: unknown) => void): Promise<void> {
	for (const { id } of await allReviews(given.db)) {
		const known = await given.rights.review(id);
		for (const each of known?.sittings.values() ?? [])
			if (isInSession(each.sitting.stage)) await makeDesks(given, each).catch(report);
	}
}
