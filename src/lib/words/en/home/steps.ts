// Data: what each next step says, by its kind.
import { plural } from '../../plural';
import { runs } from '../../runs';
import { onward } from './onward';

/** Title, text and button of each next step; `nextStep` decides which. */
const cases = (numbers: readonly number[]) =>
	`${plural('en', numbers.length, { one: 'Case', other: 'Cases' })} ${runs('en', numbers)}`;
const count = (n: number) => `${n} ${plural('en', n, { one: 'case', other: 'cases' })}`;

export const steps = {
	closed: { title: 'You cannot open cases at present' },
	sign: {
		title: 'Read and sign the undertaking of confidentiality',
		text: 'You can open cases once you have signed. It takes a few minutes. You can ask your contact anything first.',
		again: 'You last signed more than a year ago. Sign again to open cases.',
		waits:
			'You can open cases once you have signed and your vetting is complete. You can sign now, and ask your contact anything first.',
		button: 'Read and sign'
	},
	declare: {
		title: 'Do you know anyone in these cases?',
		text: (n: number) =>
			`Before you open a case, answer for ${count(n)}. If you know no one, you can answer for all of them with one tick.`,
		button: 'Answer for each case'
	},
	settle: {
		title: 'Someone is not sure about a case',
		text: (n: number) =>
			`${n} ${n === 1 ? 'answer needs' : 'answers need'} you. The person cannot open the case until you decide with them.`,
		button: 'Decide'
	},
	people: {
		title: 'Add the people of your panel',
		text: 'Add each person, then send them their sign-in link.',
		button: 'Add people'
	},
	board: {
		title: (letter: string) => `Go to your board, Group ${letter}`,
		text: (numbers: readonly number[], shared: boolean) =>
			`${cases(numbers)} ${plural('en', numbers.length, { one: 'is', other: 'are' })} yours to read and write on together. ${shared ? 'Everyone with a case writes on one board.' : 'Other groups see what you write only when the chair opens the case.'}`,
		button: 'Open your board'
	},
	send: {
		title: (day: string) => `Send your views by ${day}`,
		text: (cases: readonly number[], sent: readonly number[]) =>
			`${plural('en', cases.length, { one: 'Case', other: 'Cases' })} ${runs('en', cases)}: you write alone, and nobody else sees it until the cases are opened.${sent.length ? ` Sent: ${runs('en', sent)}.` : ''} You do not have to send any.`,
		button: 'Open your board'
	},
	collecting: {
		title: (day: string) => `Members are sending their views until ${day}`,
		text: 'See who has sent. When the views are in, open the cases one after another.',
		button: 'See who has sent'
	},
	wait: {
		title: (day: string) => `Nothing to do until ${day}`,
		text: 'On the day you will see your group and its cases here.'
	},
	today: {
		title: 'The sitting is today',
		text: 'Say whether you will come. Once the office opens it, you say here that you have arrived.',
		button: 'Go to today’s sitting',
		opens: { text: 'Open it when the first people come, so that everyone can say they are here.' }
	},
	arrive: {
		title: 'People are arriving at the sitting',
		text: 'Are you there? Say so, and whether you are in the room or remote. Then you count as present.',
		button: 'Say that you are here'
	},
	arriving: {
		title: 'The sitting is about to start',
		text: 'You are marked present. You can open your board here as soon as the groups start.',
		button: 'Go to the meeting'
	},
	run: {
		title: 'Run the plenary',
		text: (n: number | null, hasChair: boolean) =>
			n
				? `The panel is discussing case ${n}.`
				: `${hasChair ? 'You are in the chair.' : 'This panel has no chair: you lead the meeting.'} Open a case when its groups are ready.`,
		button: 'Go to the meeting'
	},
	look: {
		title: {
			writing: 'Groups are working',
			other: 'The whole panel is meeting',
			arriving: 'People are arriving'
		},
		arriving: {
			text: 'Mark who is here, make the groups, then start them.',
			button: 'Go to the day'
		},
		text: 'You can see how far each group has got and who is asking for help, but not what they write.',
		button: 'Go to the meeting'
	},
	room: {
		title: (n: number | null) =>
			n ? `The panel is discussing case ${n}` : 'The whole panel is meeting',
		text: 'The chair opens one case after another. You then see every group’s points side by side.',
		guest: 'You can follow the meeting. What is in the cases is not shown to you.',
		reader:
			'You can follow the meeting and read the papers for a case once it is open. Only members see what is written about it.',
		button: 'Join the meeting'
	},
	left: {
		title: 'You have left the sitting',
		text: 'What you wrote stays. If you come back, say so, and your papers and board open again.',
		button: 'Say that you are back'
	},
	away: {
		title: 'A sitting has started',
		text: 'You are not marked present. If you are there, say so. If not, you can read the draft report later.',
		button: 'Say that you are here'
	},
	draft: {
		member: {
			title: 'Write the draft report together',
			text: 'The findings are in it. Improve the words with the others until the coordinator sends it to the members.',
			button: 'Open the draft'
		},
		coordinator: {
			title: 'Finish the draft report',
			text: 'When it is complete, send it to the members. The text is then locked, so everyone reads the same words.',
			button: 'Open the draft'
		},
		translator: {
			title: 'Write the Welsh beside the English',
			text: 'You can write every Welsh text in the draft. You can read the English but not change it.',
			button: 'Open the draft'
		},
		read: {
			title: 'Read the draft report',
			text: 'It is still being written. You can read it now.',
			button: 'Read the draft'
		}
	},
	answer: {
		title: (n: number) => `Answer version ${n} of the report`,
		text: 'Read it, then approve it, ask for a change, or abstain. Silence is not approval.',
		button: 'Read and answer'
	},
	answered: {
		title: (n: number) => `You have answered version ${n}`,
		text: {
			approve: 'You approved it. You can change your answer until the report is approved.',
			change: 'You asked for a change. You can change your answer until the report is approved.',
			abstain: 'You abstained. You can change your answer until the report is approved.',
			withdraw: 'You took your objection back.'
		},
		button: 'See the answers'
	},
	collect: {
		title: (n: number) => `Version ${n} is with the members`,
		passed: 'Enough members have approved it. You can record the approval.',
		changes: (n: number) =>
			`${n} ${n === 1 ? 'request' : 'requests'} for change to settle. Start a new version, or wait: members can still change their answers.`,
		waiting: 'The members are still answering.',
		button: 'See the answers'
	},
	feedback: {
		title: 'Read the early feedback',
		text: 'The panel’s office sent it before the report is ready. It is provisional, and there is nothing to answer yet.',
		button: 'Read it'
	},
	/** In a panel whose members are asked whether they object. */
	consent: {
		answer: (n: number, until: string) => ({
			title: `Read version ${n} of the report`,
			text: `If you disagree, object by the end of ${until}. Saying nothing is not approval.`,
			button: 'Read the report'
		}),
		answered: (n: number, says: string) => ({
			title:
				says === 'change'
					? `You have objected to version ${n}`
					: `You took back your objection to version ${n}`,
			text: 'You can change this until the coordinator records the result.',
			button: 'Read the report'
		}),
		collect: (passed: boolean, changes: number, until: string) => ({
			text: passed
				? 'The time to object is over and no objection is open. You can record that.'
				: changes > 0
					? `${changes} ${changes === 1 ? 'objection' : 'objections'} to settle. Start a new version, or wait: members can take an objection back.`
					: `Members can object until the end of ${until}.`,
			button: 'See who has opened it'
		}),
		version: 'Read the report'
	},
	comment: {
		title: (n: number) => `Read version ${n} and comment`,
		text: 'The members who attended the sittings answer it. You can comment.',
		alone: 'You can comment on any part of it.',
		button: 'Read and comment'
	},
	endComments: {
		title: (n: number) => `Members are commenting on version ${n}`,
		text: 'When you have the comments, close them to send the report on, or start a new version.',
		button: 'See the comments'
	},
	onward,
	version: {
		title: (approved: boolean): string => (approved ? 'The report is approved' : 'Read the report'),
		text: (n: number) => `You can read version ${n} exactly as it was sent.`,
		button: 'Read the report'
	},
	nothing: {
		title: 'You have nothing to do now',
		text: {
			member: 'When there is a sitting or a report for you, you will see it here.',
			coordinator: 'When something needs you, you will see it here.',
			assurance:
				'You can read the draft once it has been started. If a member is not sure about a case, you will see it here.',
			translator: 'You can open the draft once the first case is open to everyone.',
			commissioner:
				'The members are working on the report. You can read it when it has been sent to you.',
			respondent:
				'You can read the report when it has been sent to you. You do not see the boards, the draft or the members’ names.',
			audit: 'You can read the report when it has been sent to you.',
			observer:
				'You can follow the meeting while the whole panel is meeting. What is in the cases is not shown to you.',
			invitee:
				'You can follow the meeting while the whole panel is meeting. What is in the cases is not shown to you.',
			substitute:
				'When the office names you to stand in for a member at a sitting, you will see it here.',
			adviser: 'You give your input at the sitting. Only members see the boards and the draft.'
		}
	}
};
