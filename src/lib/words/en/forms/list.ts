import { plural } from '../../plural';

const prompts = (n: number) => `${n} ${plural('en', n, { one: 'prompt', other: 'prompts' })}`;

/** The page with all case forms, and the page of one. */
export const list = {
	title: 'Case forms',
	lede: 'A form says what groups are asked about each case. Use those that come with Plenary, change a copy of one, or write your own.',
	keeps: 'A review keeps the forms it began with. Changes count from the next review.',
	settings: 'Panel settings',
	fromSettings: 'Look at the forms, change a copy, or write your own',
	/** In a list of what changed. */
	did: {
		wrote: (name: string) => `Case form “${name}”: new`,
		changed: (name: string) => `Case form “${name}”: changed`,
		removed: (name: string) => `Case form “${name}”: removed`
	},
	choose: 'Choose which forms reviews may use',
	own: 'Forms of your panel',
	ownEmpty: 'Your panel has no forms of its own yet.',
	shipped: 'Forms that come with Plenary',
	write: 'Write a new form',
	prompts,
	graded: 'with grades',
	isFirst: 'New reviews start with this form',
	isChosen: 'Reviews may use this form',
	look: 'Look at it',
	lookOf: (name: string) => `Look at “${name}”`,
	copy: 'Make a copy and change it',
	copyOf: (name: string) => `Make a copy of “${name}” and change it`,
	change: 'Change',
	changeOf: (name: string) => `Change “${name}”`,
	remove: 'Remove',
	removeOf: (name: string) => `Remove “${name}”`,
	removeAsk: (name: string) => `Remove “${name}”?`,
	removeText: (name: string) =>
		`New reviews can no longer use “${name}”. Reviews that began with it keep it. To have it back later, save it as a file first.`,
	removed: (name: string) => `“${name}” is removed.`,
	bring: 'Bring in a form from a file',
	bringText:
		'A form that another panel saved as a file becomes a form of your panel. You can change it before anyone uses it.',
	file: 'File',
	bringButton: 'Bring in this form',
	brought: (name: string) => `“${name}” is now a form of your panel. Check it below.`,
	wrongAt: (place: string, fault: string) =>
		`The form in this file is not right. ${place}: ${fault}`,
	save: 'Save this form as a file',
	saved: (name: string) => `“${name}” is saved. Members are told that it changed.`,
	back: 'All case forms',
	asMembers: 'As members see it',
	tryIt: 'This is a trial: choose answers to see which prompts follow. Nothing is kept.',
	grades: 'Grades the panel can give a case',
	noGrades: 'With this form, cases are not graded.',
	gradesText: 'The panel agrees on a grade when it discusses the case together.'
};
