import type { PanelSettings } from '$lib/meeting/settings/settings';

export interface Option {
	value: string;
	label: string;
}

/** Options that come from the panel itself, and whether scripts are running. */
export interface Options {
	seats: readonly Option[];
	levels: readonly Option[];
	forms: readonly Option[];
	/** What the panel calls its offices. */
	offices: PanelSettings['offices'];
	isLive: boolean;
}
