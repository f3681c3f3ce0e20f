import { plural } from '../plural';

const cases = (n: number) => plural('en', n, { one: `${n} case`, other: `${n} cases` });

/** The draw of a sample, and how anybody checks it. */
export const draw = {
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
				'This is not the list that was sealed before the draw. Check that no reference is missing, added or changed.',
			'other-strata':
				'The list does not say of each case what it said when it was sealed: its columns differ.',
			'not-sealed': 'The secret number of the receipt is not the one that was sealed.',
			'other-count': 'The receipt says another number of cases than the list gives.',
			'other-shortfalls': 'The receipt says other missing minimums than the list gives.',
			'other-cases': 'The list and the public word give other cases, or another order.',
			'other-reserves': 'The list and the public word give other reserves, or another order.',
			'other-replacements': 'A case was replaced by another reserve than the one whose turn it was.'
		},
		how: 'How a draw is made and checked is described with the program, so that anyone can write their own check.'
	}
};
