import { redirect } from '@sveltejs/kit';
import { actsForTheOffice } from '$lib/meeting/people/panel';
import { SETTING_FIELDS, isSection } from '$lib/meeting/settings/page/fields';
import { withRows } from '$lib/meeting/settings/page/rows';
import { Refusal } from '$lib/meeting/refusal';
import { changeSettings } from '$server/acts/panel/change-settings';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { number, startingWith, text } from '$server/http/fields';
import { forms } from '$server/presets/shipped';
import { settingsPage } from '$server/views/panel/settings';
import type { Actions, PageServerLoad } from './$types';

/** The panel's rules, for the office alone. (X6) */
export const load: PageServerLoad = ({ locals, url, depends }) => {
	depends('live:people');
	const { house, panel, lang } = locals;
	const person = whoAsks(locals, url);
	if (!panel) redirect(303, '/setup');
	return orRefuse(settingsPage(house, person, { panel, lang }));
};

const fields = { section: text, seen: number, 'f-': startingWith };

export const actions: Actions = {
	save: (event) =>
		act(event, fields, async (person, { section, seen, 'f-': typed }) => {
			actsForTheOffice(person);
			if (!isSection(section)) throw new Refusal('form-unreadable');
			const shipped = forms().keys();
			const given = { section, typed, seen, shipped };
			const version = await changeSettings(event.locals.house, person, given);
			return { saved: { section, version } };
		}),
	/** Without scripts: a list of the form with one entry more, less, or moved. Nothing is stored. */
	edit: (event) =>
		act(event, { ...fields, edit: text }, async (person, { section, seen, edit, 'f-': typed }) => {
			actsForTheOffice(person);
			const [path, ...change] = edit.split(' ');
			const list = SETTING_FIELDS.find((field) => field.path === path);
			if (!isSection(section) || list?.kind !== 'list') throw new Refusal('form-unreadable');
			const edited = withRows(typed, list, change.join(' '));
			return { edited: { section, seen, typed: edited } };
		})
};
