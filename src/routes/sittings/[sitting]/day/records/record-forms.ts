import { both, text, typedDay, wholeNumber, yes } from '$server/http/fields';

/** An item of the agenda as a page shows it. */
export const itemFields = { item: wholeNumber('changed-meanwhile'), seen: text };

/** The fields that record performance data. (M8) */
export const figuresFields = {
	...itemFields,
	before: text,
	title: both,
	period: both,
	source: both,
	unit: both,
	table: both
};

/** The fields that record testimony, a referral or a visit. (M8, M12, P10) */
export const heardFields = {
	...itemFields,
	before: text,
	said: both,
	outcome: both,
	place: both,
	date: typedDay,
	went: wholeNumber('went-wrong'),
	anyway: yes
};

/** As the acts are told of an item. */
export function itemIn<T extends { item: number | null }>({ item, ...given }: T) {
	return { ...given, item: item ?? -1 };
}
