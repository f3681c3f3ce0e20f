/** The quorum, live and in words. (M5) */
export const quorum = {
	label: 'Quorum',
	count: (present: number, needed: number) =>
		present <= needed
			? `${present} of ${needed} present:`
			: `${present} present, ${needed} needed:`,
	quorate: 'quorate',
	/** The panel has no quorum. */
	none: (present: number) => `${present} present. This panel has no quorum.`,
	inquorate: 'not quorate',
	/** Only a seat is missing, and the panel has no number. */
	here: (present: number) => `${present} present:`,
	/** A seat of which several must be here, and fewer are. */
	seatsOf: (name: string, here: number, least: number) =>
		`${name}: ${here} here, at least ${least} needed.`,
	/** Seats of which one holder must be here, and nobody is. */
	seats: (names: string) => `No one is here for: ${names}.`,
	/** The same for members, who have not read the handbook. */
	enough: 'enough for a formal decision',
	notEnough: 'not yet enough for a formal decision',
	few: (missing: number) => `${missing === 1 ? 'one' : missing} too few for a formal decision`
};
