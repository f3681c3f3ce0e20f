/** The groups’ answers to the prompts, and the panel’s own. */
export const answers = {
	heading: 'Questions on the form',
	note: 'Answers are not merged. Where the groups differ, the panel can record its own answer.',
	differing: (n: number) =>
		n === 0
			? 'The groups’ answers do not differ.'
			: `The groups differ on ${n} ${n === 1 ? 'question' : 'questions'}.`,
	/** Beside the heading. */
	differOn: (n: number) => (n === 0 ? 'no differences' : n === 1 ? '1 differs' : `${n} differ`),
	oneGroup: 'One group had this case.',
	others: (n: number) => (n === 1 ? 'The other question' : `The other ${n} questions`),
	all: (n: number) => (n === 1 ? 'The question' : `All ${n} questions`),
	panel: 'The panel’s answer',
	unanswered: 'Not yet answered',
	notAsked: 'Not asked, because of another answer',
	recorded: (name: string, when: string) => `Recorded by ${name}, ${when}`,
	record: 'Record the panel’s answer',
	recordAgain: 'Change the panel’s answer',
	answer: 'Answer',
	noAnswer: 'No agreed answer',
	words: 'In the panel’s words',
	save: 'Record the answer',
	saved: 'The panel’s answer is recorded.'
};
