import type { LinkTarget } from '$lib/meeting/findings/placement';
import type { ThemeSeen } from '$server/views/sitting/opened-case';
import type { ThemesView } from './themes.svelte';

/** The themes that each finding is linked to, by finding id. */
export function themesByFinding(
	named: readonly ThemeSeen[],
	themes: ThemesView,
	targetOf: (source: string) => LinkTarget
): ReadonlyMap<string, ThemeSeen[]> {
	const linked = new Map<string, ThemeSeen[]>();
	for (const theme of named) {
		for (const id of new Set(themes.findingsOf(theme.id, targetOf))) {
			linked.set(id, [...(linked.get(id) ?? []), theme]);
		}
	}
	return linked;
}
