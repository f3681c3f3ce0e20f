import type { LinkTarget, ShownFinding } from '$lib/meeting/findings/placement';
import type { OtherFinding, SeenAcross } from '$server/views/sitting/case/alike-across';
import type { ThemesView } from './themes.svelte';

/** A finding of this case, and findings of other cases that may say the same. */
export interface Suggestion {
	finding: ShownFinding;
	others: OtherFinding[];
	/** A theme that one of the others is linked to, and this one is not. */
	theme: string | null;
}

/** What is still to suggest: without findings that went elsewhere, and without those in one theme already. (G4) */
export function suggestedAcross(
	across: readonly SeenAcross[],
	list: readonly ShownFinding[],
	themes: ThemesView,
	targetOf: (source: string) => LinkTarget
): Suggestion[] {
	const known = new Set(themes.blocks.map(({ id }) => id));
	return across.flatMap(({ finding: id, others }): Suggestion[] => {
		const finding = list.find((each) => each.id === id);
		if (!finding) return [];
		const isIn = (theme: string) => themes.findingsOf(theme, targetOf).includes(id);
		const left = others.filter((other) => !other.themes.some(isIn));
		if (left.length === 0) return [];
		const theme = left.flatMap((other) => other.themes).find((each) => known.has(each)) ?? null;
		return [{ finding, others: left, theme }];
	});
}

export function keyOf(other: Pick<OtherFinding, 'case' | 'id'>): string {
	return `${other.case.id} ${other.id}`;
}
