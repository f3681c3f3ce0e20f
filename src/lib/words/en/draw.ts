import { counted } from './counted';
import { plural } from '../plural';

const cases = (n: number) => plural('en', n, { one: `${n} case`, other: `${n} cases` });

/** The draw of a sample, and how anybody checks it. */
export const draw = {
	title: 'The draw',
	link: 'The draw',
	from: 'From which cases',
	population: (n: number, from: string, to: string) => `${cases(n)}, closed ${from} to ${to}.`,
	wider: (months: number, reason: string) =>
		`${counted.months(months)} instead of the usual. Reason: ${reason}`,
	moved: (from: string, to: string) =>
		`The sitting has moved since this list was checked. Counted from its new day, the cases must have been closed ${from} to ${to}. Import the list again before the draw.`,
	movedAgain: (from: string, to: string) =>
		`The sitting has moved since this list was checked. Counted from its new day, the cases must have been closed ${from} to ${to}. Import the list again before you draw again.`,
	noList: 'There is no list to draw from yet.',
	how: 'How',
	methods: { random: 'Simple random', stratified: 'Random, with a least number of some kinds' },
	sizes: (n: number, reserves: number) => `${cases(n)} and ${reserves} in reserve.`,
	each: 'One reserve of each kind.',
	minimum: (column: string, value: string, least: number) =>
		`${column}: at least ${least} ${value}`,
	size: 'Number of cases',
	reserves: 'Number of reserves',
	column: (n: number) => `Column ${n}`,
	noColumn: 'None',
	columnHint: 'Where both columns cannot be met, the first decides.',
	notKept: {
		text: 'These least numbers of the panel’s settings cannot be applied, because the list has no such column:',
		next: 'To apply them, import a list that has the column. If you draw now, nothing sees to them.',
		link: 'Go to the list'
	},
	minimums: (n: number) => `Least numbers in column ${n}`,
	minimumsHint: 'One on each line, such as: Assault = 2',
	reserveEach: 'Take one reserve of each kind instead',
	purposive: {
		heading: 'Chosen for a purpose, not at random',
		text: 'Where the panel needs particular cases, choose them here instead of drawing. The report prints how many, when and why, and never calls them random.',
		references: 'References of the cases',
		referencesHint: 'One on each line. Where a list was imported, each must be on it.',
		reason: 'Why these cases?',
		reasonHint: 'It is printed in the report: name no case and no person.',
		choose: 'Choose these cases',
		chosen: (n: number, by: string, when: string) => `${cases(n)} chosen by ${by}, ${when}.`,
		because: (reason: string) => `Reason: ${reason}`,
		printed: 'What the report says'
	},
	drawAgain: 'Draw the sample again',
	again: 'Why is the sample drawn again?',
	againText: 'The draw before stays in the record.',
	seal: 'Lock the list for the draw',
	sealed: 'Locked first',
	sealedText: (name: string, when: string) =>
		`${name} locked a secret number and the list, ${when}, before the word was known. No one can change either now.`,
	commitment: 'Code of what was locked',
	word: 'Public word',
	wordText: 'Someone other than the person who locked the list types any word.',
	wordField: 'The public word',
	wordOwn: 'You locked the list for this draw, so someone else must type the word.',
	say: 'Draw the sample',
	said: (name: string, when: string) => `${name} typed it, ${when}.`,
	result: 'Result',
	inReview: 'In the review',
	reference: 'The force’s reference',
	note: 'Note',
	case: (n: number) => `Case ${n}`,
	reserve: (n: number) => `Reserve ${n}`,
	nowCase: (n: number) => `Now case ${n}`,
	unused: 'Not used',
	replaced: (reference: string, reason: string) => `Replaced ${reference}. Reason: ${reason}`,
	hidden: 'Not shown: you have stood down from this case',
	officeOnly: 'Only the office sees the force’s references.',
	drawnAs: (n: number) => `${cases(n)} were drawn, from Case 1 to Case ${n}.`,
	shortfall: (column: string, value: string, least: number, got: number) =>
		`${column}: ${got} of at least ${least} ${value}. There were not enough.`,
	replace: 'Replace a case',
	replaceWhich: 'Case',
	replaceWhy: 'Why is it taken out?',
	replaceText: 'The next reserve takes its number. Its papers and answers are removed.',
	receipt: 'Receipt',
	staffReceipt: 'Receipt for the office',
	publicReceipt: 'Public receipt',
	list: 'List of references',
	publicText: 'The public receipt names no case.',
	checkLink: 'Check a receipt',
	earlier: (n: number) => `Draw ${n}`,
	earlierText: (reason: string) => `Drawn again. Reason: ${reason}`,
	verify: {
		title: 'Check a draw',
		lede: 'Anyone who has the receipt of a draw and the list it was made from can check that the cases were drawn by chance, and that no one could choose them.',
		private: 'Both files are read in your browser. Nothing in them is sent anywhere.',
		receipt: 'Receipt',
		receiptHint: 'The file ends in .json. The public one is enough.',
		list: 'List',
		listHint: 'One reference on each line, as the office can download it.',
		button: 'Check',
		working: 'Checking…',
		needed: 'Choose both files first.',
		noCrypto:
			'This browser can check a draw only over a secure connection (https). Open this page at such an address.',
		notJson: 'The receipt is not a receipt of a draw. Choose the file that ends in .json.',
		agrees: (n: number, staff: boolean) =>
			staff
				? `List and receipt give these ${cases(n)} in this order.`
				: `List and receipt belong together: ${cases(n)} were drawn as the receipt says.`,
		verdicts: {
			'other-list':
				'This is not the list that was locked before the draw. Check that no reference is missing, added or changed.',
			'other-strata': 'The columns of this list are not the same as when it was locked.',
			'not-sealed': 'The secret number in the receipt is not the one that was locked.',
			'other-count': 'The number of cases in the receipt is not the number in the list.',
			'other-shortfalls':
				'The minimums that could not be met are not the same in the receipt and in the list.',
			'other-cases': 'The list and the public word give other cases, or another order.',
			'other-reserves': 'The list and the public word give other reserves, or another order.',
			'other-replacements': 'A case was replaced by another reserve than the one whose turn it was.'
		},
		how: 'How a draw is made and checked is described with the program, so that anyone can write their own check.'
	}
};
