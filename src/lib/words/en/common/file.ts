/** The case file and its attached words. */
export const file = {
	readOnly: 'Read only. We record each time someone opens it.',
	pinWords: 'Attach these words to a point',
	chooseFirst: 'Select words in the text first: drag over them, or use the keyboard.',
	byKeyboard: 'Select words with the keyboard',
	byKeyboardHint: 'Move with the arrow keys, hold Shift to select words, then press the button.',
	chosen: (quote: string) => `Selected: “${quote}”`,
	redacted: 'blacked out',
	/** After words of a paper: to which point they are attached. */
	attachedTo: (kind: string, by: string) => `attached to a point: ${kind}, ${by}`
};
