/** How strongly a finding is held, as a show of hands had it and the chair recorded it. (G5) */
export const heldBy = {
	all: 'Show of hands: all members taking part held this view.',
	majority: 'Show of hands: a majority of the members taking part held this view.',
	some: 'Show of hands: some of the members taking part held this view.',
	/** After one of them. */
	earlier: 'The words were changed after the show of hands.'
};
