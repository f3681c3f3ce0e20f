import { plural } from '../../../plural';

/** Comments and proposed changes beside the draft. */
const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

export const comments = {
	add: 'Comment',
	addOn: (label: string) => `Comment on: ${label}`,
	heading: (label: string) => `Comments on ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
	label: 'Your comment',
	send: 'Send comment',
	settle: 'Mark as settled',
	settled: (n: number) => count(n, 'settled comment', 'settled comments'),
	onWords: 'Comment on these words',
	propose: 'Propose a change',
	quoted: 'The words it is about',
	quotedHint: 'Copy them from the text. Leave it empty to mean the whole text.',
	proposal: 'New words',
	proposalHint: 'Leave it empty to remove the words.',
	why: 'Why',
	sendProposal: 'Send the change',
	changed: 'These words have changed',
	accept: 'Accept the change',
	decline: 'Decline',
	withdraw: 'Withdraw',
	/** The comment a button belongs to. */
	of: (name: string, label: string) => `${name}, ${label}`,
	replies: {
		reply: 'Reply',
		of: (name: string) => `Replies to ${name}`,
		label: 'Your reply',
		send: 'Send reply',
		sent: 'Your reply is sent.'
	},
	did: {
		sent: 'Your comment is sent.',
		settled: 'The comment is settled.',
		accepted: 'The change is accepted.',
		declined: 'The change is declined.'
	},
	ended: {
		settled: (name: string, day: string) => `settled by ${name}, ${day}`,
		accepted: (name: string, day: string) => `accepted by ${name}, ${day}`,
		declined: (name: string, day: string) => `declined by ${name}, ${day}`
	}
};
