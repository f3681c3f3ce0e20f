import type { Bilingual } from '../../../src/lib/meeting/people/people';
import type { FormTemplate } from '../../../src/lib/meeting/settings/template';
import type { Db } from '../engine/database';

/** One of the panel's own forms. */
export interface OwnForm {
	form: FormTemplate;
	/** Version of the panel's settings in which it was last changed. */
	version: number;
}

/** What one version of the settings did with a form. */
export interface FormChange {
	formId: string;
	version: number;
	name: Bilingual;
	did: 'wrote' | 'changed' | 'removed';
}

/** A panel's own forms at one version of its settings, by id, oldest first. (X6) */
export async function ownFormsAt(
	db: Db,
	panelId: string,
	version: number
): Promise<Map<string, OwnForm>> {
	const latest = db
		.selectFrom('panel_forms')
		.select(['form_id', (each) => each.fn.max('version').as('latest')])
		.where('panel_id', '=', panelId)
		.where('version', '<=', version)
		.groupBy('form_id')
		.as('latest');
	const rows = await db
		.selectFrom('panel_forms')
		.innerJoin(latest, (join) =>
			join
				.onRef('latest.form_id', '=', 'panel_forms.form_id')
				.onRef('latest.latest', '=', 'panel_forms.version')
		)
		.select(['panel_forms.form_id', 'panel_forms.version', 'panel_forms.form'])
		.where('panel_id', '=', panelId)
		.orderBy('panel_forms.version')
		.execute();
	return new Map(
		rows.flatMap(({ form_id, version: at, form }) =>
			form === null
				? []
				: [[form_id, { form: JSON.parse(form) as FormTemplate, version: at }] as const]
		)
	);
}

/** Makes a form what it is from a version on. @param form null where it is removed */
export async function setForm(
	db: Db,
	panelId: string,
	{
		formId,
		version,
		name,
		form
	}: { formId: string; version: number; name: Bilingual; form: FormTemplate | null }
): Promise<void> {
	await db
		.insertInto('panel_forms')
		.values({
			...{ panel_id: panelId, form_id: formId, version },
			name: JSON.stringify(name),
			form: form && JSON.stringify(form)
		})
		.execute();
}

/** Everything that happened to the panel's own forms, oldest first. */
export async function formChanges(db: Db, panelId: string): Promise<FormChange[]> {
	const rows = await db
		.selectFrom('panel_forms')
		.select(['form_id', 'version', 'name', (each) => each('form', 'is', null).as('is_removed')])
		.where('panel_id', '=', panelId)
		.orderBy('version')
		.execute();
	const known = new Set<string>();
	return rows.map(({ form_id: formId, version, name, is_removed }) => {
		const isNew = !known.has(formId);
		known.add(formId);
		return {
			...{ formId, version, name: JSON.parse(name) as Bilingual },
			did: is_removed ? 'removed' : isNew ? 'wrote' : 'changed'
		};
	});
}
