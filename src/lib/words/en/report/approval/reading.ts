import { plural } from '../../../plural';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

/** The report in numbered paragraphs, read and answered. */
export const reading = {
	contents: 'Contents of the report',
	toContents: 'Contents',
	back: 'Back to contents',
	cases: 'Cases',
	read: 'read',
	readOf: (n: number, total: number) => `${n} of ${total}`,
	paragraphs: (n: number) => count(n, 'paragraph', 'paragraphs'),
	paragraph: (label: string) => `Paragraph ${label}`,
	ask: 'Ask for a change here',
	askAgain: 'Change what I ask here',
	what: (called: string) => `What should change in ${called}, and why?`,
	put: 'Put it in my answer',
	asking: 'In your answer:',
	leave: 'Take it out',
	seenBy: 'Nothing is sent yet. Your answer is seen by the coordinator and the other members.',
	comment: 'Comment',
	comments: (n: number) => count(n, 'comment', 'comments'),
	commentOn: (called: string) => `Your comment on ${called}`,
	commentsOn: (called: string) => `Comments on ${called}`,
	notBegun: 'Read',
	readTo: (number: string) => `Read to ${number},`,
	progress: (n: number, total: number) => `${n} of ${total} paragraphs read`,
	readOn: (number: string) => (number ? `Read on at ${number}` : 'Read on'),
	changed: (n: number, total: number) =>
		n === 0
			? 'No paragraph changed since you answered'
			: `${n} of ${total} paragraphs changed since you answered`,
	yours: 'Your answer',
	asked: (n: number) => `${count(n, 'change', 'changes')} asked for`,
	answered: {
		approve: 'approved',
		change: 'asked for a change',
		abstain: 'abstained'
	},
	unread: (n: number) => `You have not read ${count(n, 'paragraph', 'paragraphs')} yet.`,
	soFar: (n: number) => `${n} so far:`,
	notPut: (n: number) => `${n} not in your answer yet:`,
	gone: 'You cannot ask for a change here any more.',
	withheld:
		'What you asked about a case you stood down from stays in the record. It is left out if you send your answer again.',
	others: 'Add others at their paragraphs.',
	elsewhere: 'A change to a whole section, the report, or another paragraph',
	goTo: 'Go to the paragraph'
};
