import { calledWith } from '../../../called';
/** The findings of one case and what can be done with each. */
export const findings = {
	heading: 'Findings to agree',
	headingAgreed: 'Agreed findings',
	readOnly: 'You can read the findings here but not change them.',
	onlyWelsh: 'You write the Welsh. The English is beside it for you to read.',
	empty: 'There are no findings yet. Add one, or ask the chair to bring in the groups’ points.',
	number: (n: number) => `Finding ${n}`,
	field: (n: number, kind: string) => `Finding ${n}, ${kind}, in English`,
	fieldIn: {
		en: (n: number) => `Finding ${n}, English text`,
		cy: (n: number) => `Finding ${n}, Welsh text`
	},
	showOther: { en: 'Show the Welsh', cy: 'Show the English' },
	hideOther: { en: 'Hide the Welsh', cy: 'Hide the English' },
	/** Where the words are there in the other language alone. */
	missing: {
		en: 'Write the English here: the report needs it.',
		cy: 'Write the Welsh here'
	},
	noWordsYet: { en: 'No English yet: write it', cy: 'No Welsh yet: write it' },
	writeHere: { en: 'Write the English here', cy: 'Write the Welsh here' },
	fromPoints: (n: number) => `${n} ${n === 1 ? 'point' : 'points'}`,
	/** Beside the heading: how many there are, and of how many points. */
	counts: (findings: number, points: number) =>
		`${findings} ${findings === 1 ? 'finding' : 'findings'} from ${points} ${points === 1 ? 'point' : 'points'}`,
	/** Where a finding went; its number stays. */
	isIn: 'is now in',
	inNumber: (n: number) => `finding ${n}`,
	isAside: 'was set aside.',
	isObserved: 'is now a question to the force.',
	splitAgain: 'Split again',
	/** Both wordings, until somebody edits the finding. */
	alsoSaid: 'Merged with it:',
	addWords: 'Add these words',
	addedWords: 'The words were added to the finding.',
	source: (letter: string, name: string) => calledWith('Group', letter, name),
	sourceGone: 'deleted',
	sourceChanged: 'changed',
	byHand: 'Written in the plenary',
	sourceByHand: 'a finding written in the plenary',
	isNone: 'Every group with this case found none',
	noneBeside:
		'This says that nothing was found, but there is a finding of the same kind. Remove the one that is wrong.',
	menu: (n: number) => `Change finding ${n}`,
	merge: 'Merge…',
	mergeTarget: (n: number, text: string) => `Finding ${n}: ${text}`,
	mergeAlone: 'There is no other finding to merge it into.',
	splitMenu: 'Split this finding…',
	splitAlone: 'It comes from 1 point, so it cannot be split.',
	kind: 'Change the kind…',
	kindNone: 'You cannot change the kind of this statement.',
	flags: 'Flags…',
	up: 'Move up',
	down: 'Move down',
	first: 'It is already first.',
	last: 'It is already last.',
	aside: 'Set aside…',
	remove: 'Remove',
	theme: 'Link to a theme…',
	bring: 'Bring everyone to this finding',
	/** On the finding that the chair brought everyone to. */
	called: 'Being discussed now',
	observe: 'Send to the force as a question',
	observeOnly: 'Only a query or an action can be sent to the force as a question.',
	add: 'Add a finding',
	addOf: {
		positive: 'A positive',
		negative: 'A negative',
		query: 'A query',
		action: 'An action'
	},
	undo: 'Undo my last change',
	redo: 'Redo',
	undone: 'Your last change is undone.',
	redone: 'Your last change is redone.',
	noStep: 'There is nothing more to undo or redo.',
	merged: (from: number, into: number) =>
		`Finding ${from} is now in finding ${into}. The groups’ own words are kept.`,
	split: 'Split. It is a separate finding again.',
	removed: 'The finding is removed.',
	setAside: 'Set aside, with your reason.',
	reinstated: 'It is a finding again.',
	observed: 'It will go to the force as a question.',
	moved: (n: number) => `It is now finding ${n}.`,
	changedTo: (kind: string) => `It is now: ${kind}.`,
	flagged: (flag: string, on: boolean) =>
		on ? `Flagged: ${flag}.` : `No longer flagged: ${flag}.`,
	added: 'An empty finding was added. Write it now.',
	changedSinceAgreed: 'Changed since the case was agreed',
	newSinceAgreed: 'Added since the case was agreed',
	sourceChangedSaid: 'The group has since changed its point. Compare the words.',
	lost: (n: number) =>
		n > 0 ? `Someone merged this into finding ${n}.` : 'Someone removed this from the findings.',
	lostText: 'It stays here until you stop writing. Your words are kept.'
};
