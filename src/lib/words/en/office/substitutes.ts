/** Who stands in for a member at a sitting, on the pages of the office. (P11) */
export const substitutes = {
	head: 'Substitutes',
	text: 'A person who has been briefed can take part in place of a member who cannot come. Only one of the two counts.',
	nobody: 'Nobody stands in for a member at this sitting.',
	/** In the list of who is here. */
	inPlaceOf: (name: string) => `in the place of ${name}`,
	briefed: (name: string, day: string) => `Briefed by ${name} on ${day}.`,
	drop: (name: string) => `${name} does not stand in after all`,
	name: 'Name a substitute',
	person: 'Person who stands in',
	member: 'Member they stand in for',
	by: 'Briefed by',
	at: 'Briefed on',
	choose: 'Choose',
	save: 'Name this substitute',
	noPeople: 'Nobody on the list has the role of substitute yet.',
	toPeople: 'Add a person with that role'
};
