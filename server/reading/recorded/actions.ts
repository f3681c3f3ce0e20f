import { MASTHEAD } from '../../../src/lib/meeting/settings/settings-rules';
import type { Recorded } from '../../../src/lib/meeting/report/report';
import { actionStatement, broughtBackStatements } from '../../../src/lib/sentences/report/actions';
import type { Db } from '../../store/engine/database';
import { allActions } from '../../store/sitting/actions';
import type { Review } from '../../store/report/reviews';
import { sittingsOf } from '../../store/sitting/sittings';

/**
 * The state of earlier actions, as said at a review's sittings, then the actions that were agreed there, each paragraph in its own
 * language. They name who does what, so they stand in a part that is not published: without one, in the minutes alone. (A1, A13)
 */
export async function actionsSaid(db: Db, { id, settings }: Review): Promise<Recorded[]> {
	const inside = settings.reportTemplate.sections.filter(
		(each) => each.inside && each.id !== MASTHEAD
	);
	const section = inside.find(({ kind }) => kind === 'prose')?.id;
	if (section === undefined) return [];
	const all = await allActions(db);
	if (all.length === 0) return [];
	const sittings = (await sittingsOf(db, id)).map((each) => each.id);
	const back = sittings.flatMap((sitting) =>
		all.flatMap((action) => {
			const said = action.returns.findLast((each) => each.sitting === sitting);
			return said ? broughtBackStatements(action, said) : [];
		})
	);
	const agreed = all.filter(({ sitting }) => sittings.includes(sitting));
	return [...back, ...agreed.map((each, n) => actionStatement(n + 1, each, settings.timeZone))].map(
		({ said, lang }, at): Recorded => ({
			...{ id: `actions-${at + 1}-${lang}`, section, en: said, cy: said }
		})
	);
}
