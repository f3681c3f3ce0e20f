import { readSettings } from '$lib/meeting/settings/settings';
import type { PanelSettings } from '$lib/meeting/settings/settings';
import { readTemplate } from '$lib/meeting/settings/template';
import type { FormTemplate } from '$lib/meeting/settings/template';

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

/** The form templates shipped with the product, by id. A new one is a new file, and no code. */
export function forms(): Map<string, FormTemplate> {
	const files = import.meta.glob('./templates/*.json', { eager: true, import: 'default' });
	const read = Object.values(files).map((json) => readTemplate(json));
	return new Map(
		read
			.map((form): [string, FormTemplate] => [form.id, form])
			.sort(([a], [b]) => a.localeCompare(b))
	);
}
