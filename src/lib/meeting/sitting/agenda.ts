/** How a sitting is held. (M7) */
export const MODES = ['in-person', 'online', 'both'] as const;
export type Mode = (typeof MODES)[number];

/** What an item of the agenda is. The breakouts and the plenary are where cases are discussed. (M8, M12) */
export const AGENDA_KINDS = [
	'welcome',
	'input',
	'performance',
	'breakouts',
	'plenary',
	'testimony',
	'referral',
	'visit',
	'break',
	'close'
] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** How somebody is there, or is not. Counted: in the room, and remote. */
export const ARRIVALS = [
	'expected',
	'late',
	'apologies',
	'room',
	'remote',
	'left',
	'not-expected'
] as const;
export type Arrival = (typeof ARRIVALS)[number];
