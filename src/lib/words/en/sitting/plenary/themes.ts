/** The themes a case takes part in. */
export const themes = {
	heading: 'Themes',
	count: (n: number) => `${n} ${n === 1 ? 'theme' : 'themes'}`,
	note: 'A theme brings together what was found in several cases.',
	of: (n: number, total: number) => `${n} of ${total} cases`,
	none: 'There are no themes yet. Start one from a finding of this case.',
	untitled: 'A theme with no words yet',
	linked: (n: number) => `In this case: finding ${n}`,
	linkedMany: (numbers: string) => `In this case: findings ${numbers}`,
	dialog: (n: number) => `Link finding ${n} to a theme`,
	dialogText: (total: number) =>
		`Tick each theme it belongs to. “3 of ${total}” counts cases, not findings.`,
	fresh: 'Start a new theme',
	freshLabel: 'The new theme, in a sentence',
	create: 'Start the theme and link it',
	started: 'The theme is started and linked.',
	done: 'Done',
	inThemes: 'Theme:',
	counting: 'Counting…',
	closed: 'The draft report has been sent to members, so themes cannot be changed now.',
	across: {
		heading: 'The same point in other cases',
		note: 'Suggested because the words are similar. Check before you link them.',
		none: 'There is nothing more to suggest here.',
		look: (n: number) => `Finding ${n} looks similar to:`,
		place: (number: number, finding: number) => `Case ${number}, finding ${finding}`,
		theme: 'Already in a theme:',
		link: (n: number) => `Link finding ${n} to this theme`,
		linked: (n: number) => `Finding ${n} is linked to the theme.`,
		start: (n: number) => `Start a theme with finding ${n}`,
		also: 'Link these to the new theme too'
	}
};
