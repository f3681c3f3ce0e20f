import { counted } from '../../counted';
import { plural } from '../../../plural';

const members = (n: number) => `${n} ${plural('en', n, { one: 'member', other: 'members' })}`;
const objections = (n: number) =>
	`${n} ${plural('en', n, { one: 'objection', other: 'objections' })}`;

/** A panel whose members are asked whether they object. What is not here is said as in approval.ts. (A3) */
export const consent = {
	title: 'Read the report, and object if you disagree',
	titleOthers: 'What the members say about the report',
	jump: 'Go to your objection',
	noted:
		'The panel can see that you opened this version. If you say nothing, that does not count as approval.',
	lede: {
		first: (name: string, n: number, until: string) =>
			`${name}, here are the panel’s words in ${counted.paragraphs(n)}. You can object at any of them until the end of ${until}. Your place is kept.`,
		again: (name: string, says: string, day: string, n: number, total: number, until: string) =>
			`${name}, you ${says} on ${day}. Since then ${n === 0 ? 'no words have' : `${n} of the ${total} parts ${n === 1 ? 'has' : 'have'}`} changed. You can object to this version until the end of ${until}.`,
		answered: (name: string, says: string, when: string) =>
			`${name}, you ${says} on ${when}. You can change this until the coordinator records the result.`,
		comment:
			'The members who attended the sittings can object to the report. You can read it and comment.',
		watch: 'The members who attended the sittings can object to the report.'
	},
	past: { change: 'objected', withdraw: 'took your objection back' },
	form: {
		heading: (n: number) => `Do you object to version ${n}?`,
		headingAgain: (n: number) => `Change what you said about version ${n}`,
		legend: 'Your objection',
		change: 'I object',
		changeHint: (name: string) => `Say where and why. ${name} and the other members will see it.`,
		withdraw: 'I take my objection back',
		withdrawHint:
			'You no longer object. Your objection stays in the list of everything that was said.',
		why: 'What do you object to, and why?',
		send: 'Send my objection',
		sendAgain: 'Send',
		until: 'You can take it back until the coordinator records the result.',
		sent: 'What you said is recorded.',
		chooseOne: 'Choose one of the 2.',
		whyMissing: 'Say what you object to, and why.',
		askMissing: 'Object at a paragraph, or choose a part of the report here.',
		asksStill: (n: number) =>
			`${objections(n)} ${plural('en', n, { one: 'is', other: 'are' })} not sent yet. Take ${n === 1 ? 'it' : 'them'} out, or choose “I object”.`,
		leftMissing: 'Put what you typed at a paragraph in your objection, or take it out.',
		goneMissing:
			'You object at a paragraph that is no longer open to objections. Take that objection out.'
	},
	reading: {
		ask: 'Object here',
		askAgain: 'Change my objection here',
		what: (called: string) => `What do you object to in ${called}, and why?`,
		put: 'Put it in my objection',
		asking: 'In your objection:',
		seenBy: 'Nothing is sent yet. Your objection is seen by the coordinator and the other members.',
		yours: 'Your objection',
		asked: objections,
		answered: { change: 'objected', withdraw: 'taken back' },
		notPut: (n: number) => `${n} not in your objection yet:`,
		gone: 'You cannot object here any more.',
		withheld:
			'What you said about a case you stood down from stays in the record. It is left out if you send your objection again.',
		elsewhere: 'An objection to a whole section, the report, or another paragraph'
	},
	answers: {
		heading: 'What each member said',
		answer: 'Said',
		change: 'Objects',
		withdraw: 'Took the objection back',
		opened: 'Opened it, said nothing',
		waiting: 'Has not opened it',
		caption: (n: number) => `What was said about version ${n}`
	},
	history: {
		heading: 'Everything that was said',
		text: 'No one can edit this list. It keeps objections that were taken back and those to earlier versions.',
		none: 'No one has said anything.'
	},
	stands: {
		heading: 'Objections so far',
		objects: (n: number, version: number) =>
			n === 0
				? `No member objects to version ${version}`
				: `${members(n)} ${plural('en', n, { one: 'objects', other: 'object' })} to version ${version}`,
		opened: (n: number, of: number) => `${n} of ${members(of)} opened it.`,
		silent: (n: number) => `${members(n)} opened it and said nothing.`,
		withdrawn: (n: number) => `${members(n)} took an objection back.`,
		until: (day: string) => `Members can object until the end of ${day}.`,
		over: (day: string) => `The time to object ended on ${day}.`,
		silence: 'Saying nothing is not approval. The report will only say that no member objected.',
		announced: (n: number) => `${objections(n)} so far.`,
		short: (objects: number, opened: number, of: number) =>
			`${objections(objects)}, ${opened} of ${of} opened it`
	},
	record: {
		button: 'Record that no objection is open',
		title: (n: number) => `Record that no objection to version ${n} is open?`,
		what: (opened: number, of: number) =>
			`${opened} of ${members(of)} opened it. After this no one can object any more. The report will not say that anyone approved it.`,
		waitUntil: (day: string) => `You can record this from ${day}, when the time to object is over.`,
		waitObjections: (n: number) => `${objections(n)} to settle.`
	}
};
