export interface Option {
	value: string;
	label: string;
}

/** Options that come from the panel itself, and whether scripts are running. */
export interface Options {
	seats: readonly Option[];
	levels: readonly Option[];
	forms: readonly Option[];
	isLive: boolean;
}
