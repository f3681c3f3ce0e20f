// How a made-up report went from its second version to the force, half answered by 17 August. (A3, A6)
import { said } from './prose';

/** What was asked of version 1 was done, and eight of ten approved version 2. */
export const secondVersion = {
	begunAt: '2023-07-25T13:10:00.000Z',
	translatedAt: '2023-07-25T16:40:00.000Z',
	sealedAt: '2023-07-26T08:30:00.000Z',
	/** Finding 2 of case 14. */
	finding: { case: 14, point: 'c14-d2' },
	was: 'a second name appeared',
	is: 'the checks were made under a second name that appeared',
	outcome: said`The finding now says that the checks were made under the second name. Neither name is in
		it.`,
	approvals: [
		{ by: 'joan-whitfield', at: '2023-07-26T09:12:00.000Z' },
		{ by: 'margaret-pugh', at: '2023-07-26T11:40:00.000Z' },
		{ by: 'kofi-mensah', at: '2023-07-26T15:03:00.000Z' },
		{ by: 'nasreen-akhtar', at: '2023-07-26T18:21:00.000Z' },
		{ by: 'priya-nair', at: '2023-07-27T08:47:00.000Z' },
		{ by: 'gethin-rees', at: '2023-07-27T12:15:00.000Z' },
		{ by: 'sioned-lloyd', at: '2023-07-27T16:55:00.000Z' },
		{ by: 'tomos-ellis', at: '2023-07-27T19:30:00.000Z' }
	],
	approvedAt: '2023-07-28T09:05:00.000Z'
} as const;

export const withForce = {
	sentAt: '2023-08-01T09:42:00.000Z',
	readAt: '2023-08-02T08:05:00.000Z',
	respondent: 'sam-keane',
	passed: {
		at: '2023-08-03T10:20:00.000Z',
		number: 1,
		department: 'Force Communication Centre',
		name: 'Insp Rhodri Pryce',
		role: 'Duty inspector',
		email: 'rhodri.pryce@glanteifi.example',
		note: 'The Hub does not usually deal with reports of this kind and cannot speak of a trend.'
	},
	asked: { at: '2023-08-04T13:30:00.000Z', number: 10 },
	panelAnswered: {
		at: '2023-08-07T09:15:00.000Z',
		text: 'The panel means the questions that the form puts to the officer.'
	},
	/** By their numbers. Observation 7 is begun and has no position yet. */
	answered: [
		{ at: '2023-08-08T09:00:00.000Z', number: 2, position: 'accepted' },
		{ at: '2023-08-08T09:20:00.000Z', number: 3, position: 'accepted' },
		{ at: '2023-08-09T14:05:00.000Z', number: 4, position: 'partly' },
		{ at: '2023-08-10T10:30:00.000Z', number: 8, position: 'explained' },
		{ at: '2023-08-14T15:45:00.000Z', number: 10, position: 'partly' }
	],
	begun: { at: '2023-08-16T11:10:00.000Z', number: 7 }
} as const;

/** The rest of the way: answered whole, considered, translated and published on 11 September. (A9–A11) */
export const demoPublication = {
	takenBackAt: '2023-08-21T09:35:00.000Z',
	answered: [
		{ at: '2023-08-21T09:50:00.000Z', number: 1, position: 'elsewhere' },
		{ at: '2023-08-22T13:15:00.000Z', number: 5, position: 'partly' },
		{ at: '2023-08-22T13:40:00.000Z', number: 6, position: 'explained' },
		{ at: '2023-08-23T10:20:00.000Z', number: 7, position: 'accepted' },
		{ at: '2023-08-23T10:45:00.000Z', number: 9, position: 'explained' }
	],
	signedAt: '2023-08-25T14:30:00.000Z',
	considered: {
		by: 'angharad-voyle',
		at: '2023-09-04T11:00:00.000Z',
		comments: said`I am glad of the care in this report. I will ask in December how the autumn training
			went.`
	},
	translator: 'catrin-medi',
	translatedAt: '2023-09-06T10:00:00.000Z',
	checked: { by: 'huw-jarman', at: '2023-09-08T15:20:00.000Z' },
	publishedAt: '2023-09-11T09:00:00.000Z'
} as const;
