import { newId } from '../../../src/lib/board/ids';
import { isDay } from '../../../src/lib/meeting/calendar';
import type { Bilingual } from '../../../src/lib/meeting/people/people';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { readAll } from '../../../src/lib/meeting/wrong-fields';
import { whyNotMakeReview } from '../../../src/lib/meeting/rights/office';
import { isFormOf } from '../../../src/lib/meeting/settings/sampling';
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import type { FormTemplate } from '../../../src/lib/meeting/settings/template';
import { ownFormsAt } from '../../store/people/panel-forms';
import { thePanel } from '../../store/people/panels';
import { addReview } from '../../store/report/reviews';
import type { Actor, Given } from '../../given';
import { decide } from '../decide';
import { bothLines, lineOrNone } from '../texts';

export interface ReviewToMake {
	title: Bilingual;
	/** What the panel looks at this time; may be empty. */
	focus: Bilingual;
	/** The form that groups fill in for each case. */
	template: FormTemplate;
	/** Months before the sitting in which its cases were closed; null where that is not said. (S2) */
	months: number | null;
	/** How many cases were on the force's list, and the day (YYYY-MM-DD) the sample was drawn; null where not said. */
	list: { accepted: number | null; drawnOn: string | null };
	/** Whether groups see each other's points before the chair opens the case. (R11) */
	blind: PanelSettings['blind'];
}

/**
 * A new review, by the panel's settings of today, which it keeps to its end (X6).
 * @returns the review's id
 * @throws Refusal 'forbidden', also for a form that the panel does not use, 'not-active', 'not-now' where no panel is set up, 'empty', 'line-too-long',
 *   'months-wrong', 'list-wrong', 'date-wrong'
 */
export async function makeReview(given: Given, actor: Actor, input: ReviewToMake): Promise<string> {
	const why = whyNotMakeReview(actor);
	if (why) throw new Refusal(why);
	const id = newId();
	await decide(given, actor, async ({ tx, at, record }) => {
		const panel = await thePanel(tx);
		if (!panel) throw new Refusal('not-now');
		if (!isFormOf(panel.settings, input.template.id)) throw new Refusal('forbidden');
		const own = (await ownFormsAt(tx, panel.id, panel.version)).get(input.template.id);
		const { described, list } = readReview(input, panel.settings);
		await addReview(tx, {
			id,
			panelId: panel.id,
			...described,
			sample: { drawn: 0, ...list },
			step: null,
			settings: { ...panel.settings, blind: input.blind },
			settingsVersion: panel.version,
			// The panel's own form may have been changed since it was chosen.
			template: own?.form ?? input.template,
			approvedAt: null,
			createdAt: at.toISOString()
		});
		record('make-review', { review: id });
	});
	return id;
}

/** All that was typed of a review, checked. @throws WrongFields */
export function readReview(input: Omit<ReviewToMake, 'template'>, settings: PanelSettings) {
	return readAll({
		described: () => describe(input, settings),
		list: () => listFacts(input.list)
	});
}

/** What can be changed in a review at any time. */
function describe(
	{ title, focus, months }: Pick<ReviewToMake, 'title' | 'focus' | 'months'>,
	settings: PanelSettings
) {
	return readAll({
		title: () => bothLines(title, settings),
		focus: () => {
			const [en, cy] = [lineOrNone(focus.en, 500), lineOrNone(focus.cy, 500)];
			return { en: en || cy, cy: cy || en };
		},
		months: () => {
			if (months !== null && !(Number.isInteger(months) && months >= 1 && months <= 60))
				throw new Refusal('months-wrong');
			return months;
		}
	});
}

/** What is said of the force's list, checked. */
function listFacts({ accepted, drawnOn }: ReviewToMake['list']): ReviewToMake['list'] {
	return readAll({
		accepted: () => {
			const isCount = Number.isInteger(accepted) && Number(accepted) >= 1;
			if (accepted !== null && !(isCount && accepted <= 1_000_000)) throw new Refusal('list-wrong');
			return accepted;
		},
		drawnOn: () => {
			if (drawnOn !== null && !isDay(drawnOn)) throw new Refusal('date-wrong');
			return drawnOn;
		}
	});
}
