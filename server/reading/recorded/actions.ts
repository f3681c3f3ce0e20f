import { MASTHEAD } from '../../../src/lib/meeting/settings/settings-rules';
import type { Recorded } from '../../../src/lib/meeting/report/report';
import {
	actionStatement,
	broughtBackStatements,
	cameAboutStatement
} from '../../../src/lib/sentences/report/actions';
import type { Db } from '../../store/engine/database';
import { allActions } from '../../store/sitting/actions';
import { allReviews } from '../../store/report/reviews';
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
	const titles = new Map((await allReviews(db)).map((each) => [each.id, each.title]));
	const back = sittings.flatMap((sitting) =>
		all.flatMap((action) => {
			const said = action.returns.findLast((each) => each.sitting === sitting);
			if (!said) return [];
			if (!action.case) return broughtBackStatements(action, said);
			const review = titles.get(action.reviewId)?.[said.lang] ?? '';
			return [cameAboutStatement({ number: action.case.number, review }, said)];
		})
	);
	const agreed = all.filter(({ sitting }) => sittings.includes(sitting));
	const here = agreed.map((each, n) => ({
		...actionStatement(n + 1, each, settings.timeZone),
		case: each.case?.number
	}));
	return [...back.map((each) => ({ ...each, case: undefined })), ...here].map(
		({ said, lang, case: number }, at): Recorded => ({
			...{ id: `actions-${at + 1}-${lang}`, section, en: said, cy: said },
			...(number !== undefined && { case: number })
		})
	);
}
