// The fictional panel of Glan Teifi: the shipped preset with the area's own names.
import { readSettings } from '../../../src/lib/meeting/settings/settings';
import preset from '../../presets/panels/quality-assurance-panel.json';

/** When the office set the panel up and entered everybody of that time. */
export const setUpAt = '2023-04-03T08:30:00.000Z';

export const panelSettings = readSettings({
	...preset,
	name: { en: 'Glan Teifi Quality Assurance Panel', cy: 'Panel Sicrhau Ansawdd Glan Teifi' },
	area: { en: 'Glan Teifi', cy: 'Glan Teifi' },
	contact: { name: 'Elin Prosser', phone: '01632 960 114', email: 'elin-prosser@panel.example' },
	// The handbook has no chair; in July 2023 a member held it for each meeting. (P3)
	hasChair: true
});
