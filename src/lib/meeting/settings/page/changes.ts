import type { PanelSettings } from '../settings';
import { SETTING_FIELDS } from './fields';
import type { SettingField } from './fields';
import { typedOf } from './typed';

/** The fields that say something else, in the page's order. */
export function settingChanges(before: PanelSettings, after: PanelSettings): SettingField[] {
	return SETTING_FIELDS.filter((field) => !isAlike(field, before, after));
}

/** Whether two versions say the same in a field, as its form shows it. */
function isAlike(field: SettingField, before: PanelSettings, after: PanelSettings): boolean {
	const [a, b] = [before, after].map((settings) => typedOf({ fields: [field] }, settings));
	const names = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...names].every((name) => a[name] === b[name]);
}

/** Whether what is signed on joining has new words, so that everybody signs it again. (P16) */
export function isSignedAnew(before: PanelSettings, after: PanelSettings): boolean {
	const signed = ({ undertaking, conduct }: PanelSettings) =>
		JSON.stringify([undertaking.text, conduct.required && conduct.text]);
	return after.undertaking.required && signed(before) !== signed(after);
}
