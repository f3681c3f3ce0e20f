import type { Bilingual, Language } from '../../people/people';
import type { Step } from '../../settings/steps';
import { isPublishedAfter, returnsToDraft } from '../course';

/** Why a report may be taken back to its draft to be corrected: it was withdrawn, or cannot be published as it is. */
export type WhyCorrected = 'withdrawn' | 'unpublishable';

/**
 * Whether a report may be taken back to its draft to be corrected, and why. Before somebody outside the panel can read it, a
 * new version is begun without that. Every step is gone through again. (A1, A10, A12)
 * @param isWithdrawn the version was published and withdrawn
 * @param isLacking the version cannot be published: words of a language are missing or out of date, or words that the force
 *   signed may identify somebody and nobody has said why they stay
 * @returns null where it may not
 */
export function correctable(
	steps: readonly Step[],
	step: string | null,
	{ isWithdrawn, isLacking }: { isWithdrawn: boolean; isLacking: boolean }
): WhyCorrected | null {
	const at = steps.findIndex(({ id }) => id === step);
	if (at < 1) return null;
	if (!isPublishedAfter(steps, step)) return isWithdrawn ? 'withdrawn' : null;
	return isLacking && !returnsToDraft(steps, step) ? 'unpublishable' : null;
}

/** A reason in the wanted language, or in the one that it was written in. */
export function saidIn(reason: Bilingual, wanted: Language): { text: string; lang: Language } {
	const other = wanted === 'en' ? 'cy' : 'en';
	const lang = reason[wanted] === '' ? other : wanted;
	return { text: reason[lang], lang };
}
