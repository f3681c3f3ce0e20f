import { plural } from '../../plural';

/** The e-mails, as the office sees them. */
export const mail = {
	title: 'E-mails',
	lede: 'What Plenary writes to people: invitations, papers, reports and reminders. No e-mail says anything of a case.',
	noServer:
		'This site has no mail server. Copy each e-mail and send it yourself, then say that you have sent it.',
	demo: 'This is a demonstration: no e-mail leaves it.',
	toMailbox: 'See the e-mails as people would get them',
	show: 'Which e-mails are shown',
	filters: {
		office: 'For you',
		waiting: 'Waiting',
		sent: 'Sent',
		dropped: 'No longer needed',
		all: 'All'
	},
	empty: {
		office: 'No e-mail waits for you.',
		waiting: 'No e-mail is waiting.',
		sent: 'No e-mail was sent yet.',
		dropped: 'No e-mail was dropped.',
		all: 'No e-mail was written yet.'
	},
	most: (n: number) => `Only the latest ${n} are shown.`,
	kinds: {
		invitation: 'Invitation to a sitting',
		'sitting-changed': 'A sitting changed',
		'sitting-cancelled': 'A sitting is cancelled',
		'sitting-removed': 'A sitting is removed',
		'due-moved': 'The last day of a remote collection moved',
		'papers-issued': 'Papers issued',
		'to-answer': 'A version to answer',
		'to-object': 'A version to which members may object',
		'object-reminder': 'A reminder of a version that is not opened',
		'to-comment': 'A version to comment on',
		'answer-reminder': 'Reminder to answer a version',
		'early-feedback': 'Early feedback to the force',
		'report-sent': 'Report sent to the force',
		'target-extended': 'The force has more time',
		'response-reminder': 'Reminder of the force’s response',
		'response-overdue': 'The force’s response is overdue',
		'question-asked': 'The force asked a question',
		'question-answered': 'The panel answered a question',
		'row-passed': 'An observation was passed to another department',
		'to-consider': 'A report to consider',
		considered: 'The report was considered',
		'being-corrected': 'The report is being corrected',
		'report-to-read': 'A report was sent',
		published: 'The report is published'
	},
	states: {
		waiting: (when: string) => `To be sent from ${when}`,
		sending: () => 'Being sent now',
		sent: (when: string) => `Sent ${when}`,
		failed: (when: string) => `Not sent: failed ${when}`,
		unsure: (when: string) => `May have been sent ${when}`,
		'by-hand': () => 'For you to send',
		'sent-by-hand': (when: string) => `Sent by the office, ${when}`,
		dropped: (when: string) => `Not needed any more, ${when}`
	},
	unsureText:
		'The connection to the mail server ended before it said whether it took this e-mail. Ask the person, or send it again: they may then get it twice.',
	why: {
		address: 'This person has no e-mail address. Add one on the page People.',
		unwritten:
			'This e-mail could not be written, because of a fault in Plenary. The log of the server says more.',
		sender: (code: string) =>
			`The mail server refuses the office’s own address as the sender (code ${code}). Nothing is wrong with this person’s address. Ask the person who runs the server to correct the sender.`,
		refused: (code: string) =>
			`The mail server refused this e-mail for good (code ${code}). Check the address.`,
		later: (code: string, n: number) =>
			`The mail server did not take it (code ${code}), after ${n} ${plural('en', n, { one: 'try', other: 'tries' })}.`
	},
	gone: 'What this e-mail was about has changed, so it is no longer needed.',
	read: 'Read and copy it',
	to: 'To',
	subject: 'Subject',
	body: 'Text',
	attached: 'A calendar file belongs to it. Download it and attach it.',
	calendar: 'Calendar file',
	copySubject: 'Copy the subject',
	copyBody: 'Copy the text',
	open: 'Open it in your e-mail program',
	again: 'Send again',
	againOf: (what: string, name: string) => `Send again: ${what}, to ${name}`,
	byHand: 'I have sent this',
	byHandOf: (what: string, name: string) => `I have sent this: ${what}, to ${name}`,
	drop: 'Take it off the list',
	dropOf: (what: string, name: string) => `Take it off the list: ${what}, to ${name}`,
	dropped: 'It is off the list.',
	sentAgain: 'It is on its way again.',
	markedSent: 'Noted as sent.',
	failed: (n: number) =>
		`${n} ${plural('en', n, { one: 'e-mail was', other: 'e-mails were' })} not sent`,
	toSend: (n: number) => `E-mails (${n} for you to send)`,
	mailbox: {
		title: 'Mailbox of the demonstration',
		lede: 'The e-mails that people of the demonstration would get, newest first. None leaves this machine.',
		empty: 'There is no e-mail yet. Send a report or issue papers, and look again.',
		withFile: 'with a calendar file'
	}
};
