import { plural } from '../../plural';
import { days, period } from '../../format';
import type { PeriodUnit } from '../../format';

/** Where a report is after its members had it, and what comes next. The Welsh is cy/report/after.ts. */
export const after = {
	title: 'From approval to publication',
	/** For a panel whose members do not approve. */
	titleUnapproved: 'From the members to publication',
	link: 'Where the report is',
	report: 'Read the report',
	way: 'Steps of the report',
	done: 'done',
	weAreHere: 'the report is here',
	notYet: 'not yet',
	readers: (names: string) => `Can be read by: ${names}.`,
	by: (day: string) => `Answer due by ${day}`,
	target: {
		left: (n: number) => (n === 0 ? 'It is due today.' : `${days('en', n)} left.`),
		over: (n: number) => `It is ${days('en', n)} over the target.`,
		paused: 'The days are not being counted now.',
		extended: (day: string, when: string) => `Moved to ${day} by the office on ${when}.`,
		extend: {
			heading: 'Give the force more time',
			text: 'This moves the panel’s own target. The force is told, and reads the reason.',
			due: 'New day',
			dueHint: 'For example 30 November 2023. It must be later than the present day.',
			why: 'Reason',
			button: 'Move the target'
		},
		own: (n: number, daysIn: PeriodUnit) =>
			`${period('en', n, daysIn)} is the panel’s own target, not a law.`
	},
	next: {
		heading: (step: string) => `Next: ${step}`,
		seal: 'The coordinator sends the draft to its first readers.',
		'end-comments': 'The coordinator closes the comments.',
		consent: 'The coordinator records it once the time to object is over and no objection is open.',
		approve: 'The coordinator records the approval once enough members have approved.',
		send: 'The coordinator sends it on.',
		sign: 'The force answers every observation and signs its response.',
		consider: 'The Commissioner considers it.',
		publish: 'The office publishes it.'
	},
	send: {
		button: (step: string) => `Send it on: ${step}`,
		title: (n: number) => `Send version ${n} on?`,
		what: (names: string) =>
			names
				? `From then on it can also be read by: ${names}.`
				: 'The same people can read it as now.',
		days: (n: number, daysIn: PeriodUnit) =>
			`The force is asked to answer within ${period('en', n, daysIn)}, the panel’s own target.`,
		/** Before a version is sent that cannot be published. */
		unfinished:
			'This version cannot be published, because every language is published at the same moment:',
		instead:
			'You can cancel, and begin a new version on the draft’s page. Once it is sent, only a correction begins a new version.',
		confirm: 'Send',
		anyway: 'Send it anyway'
	},
	recall: {
		button: 'Recall it',
		title: (n: number) => `Recall version ${n}?`,
		what: 'Nobody it was sent to has opened it. They can no longer read it, and you can send it again.',
		confirm: 'Recall'
	},
	correct: {
		button: 'Correct this report…',
		title: (n: number) => `Correct version ${n}?`,
		what: (n: number) =>
			`The report goes back to its draft, and you then send version ${n} to the members. It goes through every step again.`,
		kept: (n: number) =>
			`What the force signed stays with version ${n}. It signs again for the corrected version, and begins with the words that it wrote.`,
		reason: 'What is corrected and why, in English',
		reasonCy: 'What is corrected and why, in Welsh',
		printed: 'Everybody reads this in the corrected report. Name no person.',
		confirm: 'Take it back to the draft',
		being: (n: number, by: string, day: string) =>
			`Version ${n} is being corrected. ${by} took it back to its draft on ${day}:`,
		was: (n: number) => `This version corrects version ${n}:`
	},
	written: (n: number, total: number) =>
		`The response is being written: ${n} of ${total} answered.`,
	questions: {
		heading: 'Questions from the force',
		of: (n: number, day: string) => `About observation ${n}, ${day}`,
		label: (n: number) => `The panel’s answer about observation ${n}`,
		button: 'Send the answer',
		answered: (day: string) => `Answered ${day}`
	},
	passed: {
		heading: 'With other departments',
		row: (n: number, department: string) => `Observation ${n}: ${department}`,
		person: (name: string, role: string, email: string) => `${name}, ${role}, ${email}`,
		add: 'Add this person on the page of people in the same role as those who answer for the force, then give them a sign-in link.',
		isHere: 'This person is in Plenary. Give them a sign-in link if they have none.',
		people: 'Go to the page of people'
	},
	consider: {
		heading: 'Have you considered the report and the response?',
		text: 'Read both first: the response stands beside each observation of the report.',
		comments: 'Your comments',
		button: 'Record that I have considered it',
		delegate: 'Who considers it in the Commissioner’s place',
		delegateOwn: 'Who considers it in your place',
		nobodyElse: 'No one: I do',
		namedOwn: (name: string) => `${name} considers it in your place.`,
		nobody: 'No one: the Commissioner does',
		name: 'Save',
		named: (name: string) => `${name} considers it in the Commissioner’s place.`,
		was: (name: string, day: string) => `Considered by ${name}, ${day}.`
	},
	/** What happened while somebody was filling in a form of this page. */
	meanwhile: {
		moved: (step: string) => `The report is now at “${step}”.`,
		answered: 'Somebody else has answered this question.',
		signed: 'The force has signed its response.',
		changed: 'Something was changed meanwhile.'
	},
	log: {
		heading: 'Who has had what',
		none: 'It has not been sent to anyone yet.',
		sent: (version: number, step: string) => `Version ${version}: ${step}`,
		recalled: (version: number) => `Version ${version} recalled`,
		corrected: (version: number) => `Version ${version} taken back to be corrected`,
		published: (version: number) => `Version ${version} published`,
		withdrawn: (version: number) => `Version ${version} withdrawn`,
		to: (n: number) => `Sent to ${n} ${plural('en', n, { one: 'person', other: 'people' })}`,
		letter: (state: string) => `E-mail: ${state}.`,
		readOn: (when: string) => `Read ${when}.`,
		read: (name: string) => `Read by ${name}`,
		signed: (name: string, version: number) => `Response to version ${version} signed by ${name}`,
		considered: (name: string, version: number) => `Version ${version} considered by ${name}`,
		extended: (day: string) => `The panel’s own target moved to ${day}`,
		asked: 'The force asked the panel a question',
		answered: 'The panel answered a question',
		passed: 'An observation was passed to another department',
		back: 'An observation came back from another department',
		whole: 'The whole record'
	}
};
