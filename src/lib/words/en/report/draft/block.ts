/** One block of the draft and its menu. */
export const block = {
	/** Read out; on the screen the number and the kind are shown. */
	case: (number: string, of: number) => `${number}, case ${of}`,
	theme: (number: string) => `Theme ${number}`,
	observation: (number: string) => `Observation ${number}`,
	paragraph: (number: string, title: string) => `${number}, ${title}`,
	above: (title: string, n: number) => `${title}, paragraph ${n}`,
	field: (label: string, language: string) => `${label}, in ${language}`,
	languages: { en: 'English', cy: 'Welsh' },
	themeWord: 'Theme',
	observationWord: 'Observation',
	menu: (label: string) => `Move or change: ${label}`,
	drag: 'Drag to move',
	moved: (label: string, n: number, total: number) => `Moved: ${label} is now ${n} of ${total}.`,
	up: 'Move up',
	down: 'Move down',
	first: 'It is already first',
	last: 'It is already last',
	addAfter: 'Add one after this',
	links: 'Choose its findings…',
	flags: 'Flags…',
	kind: 'Change the kind…',
	delete: 'Delete',
	aside: 'Set its points aside…',
	lost: (name: string) => `${name} deleted this while you were writing. Your words are kept.`,
	lostFinding: 'This finding was merged or removed while you were writing. Your words are kept.',
	restore: 'Bring it back'
};
