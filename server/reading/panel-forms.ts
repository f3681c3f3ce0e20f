import { isFormOf } from '../../src/lib/meeting/settings/sampling';
import type { PanelSettings } from '../../src/lib/meeting/settings/settings';
import type { FormTemplate } from '../../src/lib/meeting/settings/template';
import type { Lang } from '../../src/lib/words/plural';
import { forms } from '../presets/shipped';
import type { Db } from '../store/engine/database';
import { ownFormsAt } from '../store/people/panel-forms';
import type { FormChange } from '../store/people/panel-forms';
import { reviewById } from '../store/report/reviews';

/** A panel's settings at one of their versions. */
interface Of {
	panelId: string;
	version: number;
}

/** The forms of a panel at one version of its settings, by id. The panel's own come first, then the shipped ones. (X6) */
export async function formsAt(
	db: Db,
	{ panelId, version }: Of
): Promise<Map<string, FormTemplate>> {
	const own = await ownFormsAt(db, panelId, version);
	return new Map([...[...own].map(([id, { form }]) => [id, form] as const), ...forms()]);
}

/** The forms that a review can use: those of the settings that it began with. (X6) */
export async function formsOfReview(db: Db, reviewId: string): Promise<Map<string, FormTemplate>> {
	const review = await reviewById(db, reviewId);
	if (!review) return new Map();
	return formsAt(db, { panelId: review.panelId, version: review.settingsVersion ?? 1 });
}

/** What each form is called, removed ones included, by id. */
export function formNames(changes: readonly FormChange[], lang: Lang): Map<string, string> {
	return new Map([
		...[...forms()].map(([id, { name }]) => [id, name[lang]] as const),
		...changes.map(({ formId, name }) => [formId, name[lang]] as const)
	]);
}

export interface FormChoice {
	id: string;
	name: string;
	/** How many. */
	prompts: number;
}

/** The forms that may be chosen by the panel's settings, as a page offers them. */
export function formChoices(
	all: ReadonlyMap<string, FormTemplate>,
	lang: Lang,
	settings: PanelSettings
): FormChoice[] {
	return [...all.values()]
		.filter(({ id }) => isFormOf(settings, id))
		.map(({ id, name, prompts }) => ({ id, name: name[lang], prompts: prompts.length }));
}
