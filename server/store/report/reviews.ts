// Over 200 lines because every column of a review is read and written here.
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import { settingsInForce } from '../../../src/lib/meeting/settings/settings';
import type { FormTemplate } from '../../../src/lib/meeting/settings/template';
import type { Db } from '../engine/database';
import { dropChosen } from '../sample/chosen';
import { dropDraws } from '../sample/draws';
import { dropLists } from '../sample/lists';
import { removeSittingRow, sittingsOf } from '../sitting/sittings';

export interface SampleFacts {
	/** Cases in the sample. */
	drawn: number;
	/** Rows of the force's list that were accepted into the pool; null where no list was imported. */
	accepted: number | null;
	drawnOn: string | null;
}

export interface Review {
	id: string;
	panelId: string;
	title: { en: string; cy: string };
	/** The subject of the review; empty where not set. */
	focus: { en: string; cy: string };
	/** Window in calendar months before the sitting, within which its cases were closed; null where not set. (S2) */
	months: number | null;
	/** A step of the panel's own; null until the first case was opened to plenary. */
	step: string | null;
	/** The settings the review began with (X6). */
	settings: PanelSettings;
	/** Which version of the panel's settings those are; 1 where it is not said. */
	settingsVersion?: number;
	/** The form of a case that has no other. */
	template: FormTemplate;
	/** Further forms that cases have, as they were when first chosen. */
	otherForms?: FormTemplate[];
	sample: SampleFacts;
	approvedAt: string | null;
	/**
	 * The version that was last taken back to be corrected; 0 or left out where none was. What was sent, signed and considered
	 * of this version and of earlier ones no longer counts.
	 */
	corrected?: number;
	createdAt: string;
}

export async function reviewById(db: Db, id: string): Promise<Review | null> {
	const row = await db.selectFrom('reviews').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? review(row) : null;
}

/** Newest first. */
export async function allReviews(db: Db): Promise<Review[]> {
	const rows = await db.selectFrom('reviews').selectAll().orderBy('created_at', 'desc').execute();
	return rows.map(review);
}

export async function addReview(db: Db, given: Review): Promise<void> {
	await db
		.insertInto('reviews')
		.values({
			id: given.id,
			panel_id: given.panelId,
			title_en: given.title.en,
			title_cy: given.title.cy,
			focus_en: given.focus.en,
			focus_cy: given.focus.cy,
			months: given.months,
			step: given.step,
			settings: JSON.stringify(given.settings),
			settings_version: given.settingsVersion ?? 1,
			template: JSON.stringify(given.template),
			other_forms: JSON.stringify(given.otherForms ?? []),
			sample: JSON.stringify(given.sample),
			approved_at: given.approvedAt,
			corrected: given.corrected ?? 0,
			created_at: given.createdAt
		})
		.execute();
}

export async function setReview(
	db: Db,
	id: string,
	to: Pick<Review, 'title' | 'focus' | 'months' | 'template' | 'settings'>
): Promise<void> {
	await db
		.updateTable('reviews')
		.set({
			title_en: to.title.en,
			title_cy: to.title.cy,
			focus_en: to.focus.en,
			focus_cy: to.focus.cy,
			months: to.months,
			template: JSON.stringify(to.template),
			settings: JSON.stringify(to.settings)
		})
		.where('id', '=', id)
		.execute();
}

export async function setOtherForms(db: Db, id: string, forms: FormTemplate[]): Promise<void> {
	await db
		.updateTable('reviews')
		.set({ other_forms: JSON.stringify(forms) })
		.where('id', '=', id)
		.execute();
}

/** Counts of the sample, for the spine and the overview. */
export async function setSample(db: Db, reviewId: string, sample: SampleFacts): Promise<void> {
	await db
		.updateTable('reviews')
		.set({ sample: JSON.stringify(sample) })
		.where('id', '=', reviewId)
		.execute();
}

/** Deletes a review that has not begun, with everything prepared for it. */
export async function removeReviewRow(db: Db, id: string): Promise<void> {
	for (const sitting of await sittingsOf(db, id)) await removeSittingRow(db, sitting.id);
	await dropDraws(db, id);
	await dropChosen(db, id);
	await dropLists(db, id);
	// Holds that have ended. The history tells of them.
	await db.deleteFrom('holds').where('review_id', '=', id).execute();
	await db.deleteFrom('reviews').where('id', '=', id).execute();
}

export async function setStep(db: Db, reviewId: string, step: string): Promise<void> {
	await db.updateTable('reviews').set({ step }).where('id', '=', reviewId).execute();
}

/** Clears the approval, which covers the exact words of one version. (A3) */
export async function returnToDraft(db: Db, reviewId: string, step: string): Promise<void> {
	await markSealed(db, reviewId, step);
}

/** Takes a version back to drafting. What was sent, signed and considered of it no longer counts. */
export async function markCorrected(
	db: Db,
	reviewId: string,
	{ step, version }: { step: string; version: number }
): Promise<void> {
	await returnToDraft(db, reviewId, step);
	await db.updateTable('reviews').set({ corrected: version }).where('id', '=', reviewId).execute();
}

/** Records or clears the approval. Sealing a new version clears it, because approval covers exact words. (A3) */
export async function markSealed(db: Db, reviewId: string, step: string): Promise<void> {
	await db
		.updateTable('reviews')
		.set({ step, approved_at: null })
		.where('id', '=', reviewId)
		.execute();
}

export async function markApproved(
	db: Db,
	reviewId: string,
	step: string,
	at: Date
): Promise<void> {
	await db
		.updateTable('reviews')
		.set({ step, approved_at: at.toISOString() })
		.where('id', '=', reviewId)
		.execute();
}

function review(row: {
	id: string;
	panel_id: string;
	title_en: string;
	title_cy: string;
	focus_en: string;
	focus_cy: string;
	months: number | null;
	step: string | null;
	settings: string;
	settings_version: number;
	template: string;
	other_forms: string;
	sample: string;
	approved_at: string | null;
	corrected: number;
	created_at: string;
}): Review {
	return {
		id: row.id,
		panelId: row.panel_id,
		title: { en: row.title_en, cy: row.title_cy },
		focus: { en: row.focus_en, cy: row.focus_cy },
		months: row.months,
		step: row.step,
		settings: settingsInForce(JSON.parse(row.settings)),
		settingsVersion: row.settings_version,
		template: JSON.parse(row.template) as FormTemplate,
		otherForms: JSON.parse(row.other_forms) as FormTemplate[],
		sample: JSON.parse(row.sample) as SampleFacts,
		approvedAt: row.approved_at,
		corrected: row.corrected,
		createdAt: row.created_at
	};
}
