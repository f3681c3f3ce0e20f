import { readSettings } from '$lib/meeting/settings/settings';
import type { PanelSettings } from '$lib/meeting/settings/settings';

/** The panels shipped with the product, by file name. A new one is a new file, and no code. */
export function presets(): Map<string, PanelSettings> {
	const files = import.meta.glob('./panels/*.json', {
		eager: true,
		import: 'default'
	});
	return new Map(
		Object.entries(files)
			.map(([path, json]) => [path.replace(/^.*\/|\.json$/g, ''), readSettings(json)] as const)
			.sort(([a], [b]) => a.localeCompare(b))
	);
}
