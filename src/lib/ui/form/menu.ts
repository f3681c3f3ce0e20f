import type { IconName } from '../icons';

/** One line of a menu. With `items` it opens those in its place; with `checked` it is a switch. */
export interface MenuItem {
	id: string;
	label: string;
	icon?: IconName;
	checked?: boolean;
	/** Why it cannot be used now, in words; it stays visible. */
	disabled?: string;
	items?: readonly MenuItem[];
}
