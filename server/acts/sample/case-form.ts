import { Refusal } from '../../../src/lib/meeting/refusal';
import { isFormOf } from '../../../src/lib/meeting/settings/sampling';
import type { FormTemplate } from '../../../src/lib/meeting/settings/template';
import type { Tx } from '../../store/engine/database';
import { reviewById, setOtherForms } from '../../store/report/reviews';

/**
 * Gives a case its form. A form that the review did not use before is stored with it, so that a later change of the
 * shipped form does not change the review.
 * @returns what the case stores: null for the review's own form
 * @throws Refusal 'unknown', 'forbidden' for a form that the panel does not use
 */
export async function formForCase(
	tx: Tx,
	reviewId: string,
	form: FormTemplate
): Promise<string | null> {
	const review = await reviewById(tx, reviewId);
	if (!review) throw new Refusal('unknown');
	if (form.id === review.template.id) return null;
	const others = review.otherForms ?? [];
	if (others.some(({ id }) => id === form.id)) return form.id;
	if (!isFormOf(review.settings, form.id)) throw new Refusal('forbidden');
	await setOtherForms(tx, reviewId, [...others, form]);
	return form.id;
}
