import { plural } from '../../plural';

const members = (n: number) => `${n} ${plural('en', n, { one: 'member', other: 'members' })}`;

export const page = {
	title: 'Panel settings',
	lede: 'These are the rules of your panel. Each part is saved by itself, and members are told what changed.',
	keeps: 'A review keeps the rules it began with. Changes count from the next review.',
	inForce: (version: number, day: string) => `Version ${version}, in force since ${day}`,
	contents: 'Parts of this page',
	versions: 'Earlier versions',
	version: (n: number) => `Version ${n}`,
	first: 'at setup',
	since: (day: string, name: string) => (name ? `${day}, ${name}` : day),
	reviewsOn: (titles: string, n: number) =>
		`${titles} ${plural('en', n, { one: 'keeps', other: 'keep' })} this version.`,
	waiting: (n: number) =>
		n === 1
			? 'Plenary suggested 1 thing that your panel’s own documents do not say. Check the part that is marked, change it if needed, and save it to confirm.'
			: `Plenary suggested ${n} things that your panel’s own documents do not say. Check the parts that are marked, change them if needed, and save them to confirm.`,
	suggested: 'Suggested by Plenary: please confirm',
	suggestedText: 'Your panel’s own documents do not say this:',
	save: 'Save this part',
	confirm: 'Confirm and save this part',
	saved: (part: string) => `“${part}” is saved. Members are told what changed.`,
	unsaved: 'You have not saved this part yet.',
	leave: 'A part of this page is not saved. Leave it anyway?',
	signAgain:
		'If you change the words of the undertaking or of the code of conduct, everyone is asked to sign again. A review that has begun keeps the words it began with.',
	changedBy: (name: string) =>
		name ? `${name} changed this meanwhile. In force now:` : 'Changed meanwhile. In force now:',
	languages: { en: 'English', cy: 'Welsh' },
	inLanguage: (label: string, language: string) => `${label} (${language})`,
	offices: 'Offices and roles',
	entry: (label: string, n: number) => `${label} ${n}`,
	add: 'Add another',
	remove: 'Remove',
	up: 'Move up',
	down: 'Move down',
	removeOf: (what: string) => `Remove ${what}`,
	upOf: (what: string) => `Move ${what} up`,
	downOf: (what: string) => `Move ${what} down`,
	added: (n: number) => `Entry ${n} added.`,
	removed: (what: string) => `${what} removed.`,
	moved: (what: string, n: number) => `${what} is now number ${n}.`,
	none: 'none',
	empty: 'Nothing here yet.',
	yes: 'yes',
	no: 'no',
	least: (name: string, n: number) => `${name}: at least ${n}`,
	quorumNow: (inPost: number, needed: number) =>
		needed === 0
			? 'There is no quorum: a sitting can decide with any number of members.'
			: `With ${members(inPost)} in post, ${needed} must be present.`,
	quorumUnclear: 'Enter whole numbers to see how many must be present.',
	sections: {
		panel: { title: 'The panel', text: 'What it is called, its languages, and whom members call.' },
		people: { title: 'People', text: 'Who is on the panel, and what they need to read cases.' },
		undertaking: {
			title: 'Undertaking and code of conduct',
			text: 'What members sign when they join, and how often they sign it again.'
		},
		meetings: { title: 'Meetings', text: 'How often, where and how the panel meets.' },
		quorum: {
			title: 'Quorum',
			text: 'How many must be present to decide, and what if they are not.'
		},
		sampling: {
			title: 'Cases and forms',
			text: 'Which cases are drawn, by whom, and the forms used.'
		},
		review: { title: 'Groups', text: 'What groups see of each other while they write.' },
		report: { title: 'Report', text: 'What happens to the report after the meeting.' }
	},
	/** In the notice on a person's first page. */
	notice: {
		head: 'The panel’s rules have changed',
		on: (day: string) => `Changed on ${day}:`,
		change: (label: string, before: string, after: string) => `${label}: ${before}, now ${after}`,
		keeps: 'Reviews that have begun keep the rules they began with.',
		sign: 'Read and sign the undertaking',
		seen: 'I have read this'
	},
	home: 'Panel settings',
	waitingShort: (n: number) =>
		n === 1
			? '1 setting was suggested by Plenary and waits for you to confirm it.'
			: `${n} settings were suggested by Plenary and wait for you to confirm them.`,
	check: 'Check the settings'
};
