// A made-up case.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case07: DemoCase = {
	number: 7,
	sitting: 'first',
	label: {
		en: 'Dispute with a builder, Trefaen, February 2023',
		cy: 'Anghydfod ag adeiladwr, Trefaen, Chwefror 2023'
	},
	file: {
		name: { en: 'Crime log', cy: 'Cofnod y drosedd' },
		text: log`
			CRIME LOG. Reported as fraud: building work not finished. Trefaen.
			V1 ████ ████ (caller). S1 ████ ████, trading as ████ Garden Services.
			14/02/2023 18:52 Reported by V1 on 101. Paid S1 £480 in cash for a garden wall. Two courses were
				laid in December and S1 has not been back. S1 no longer answers the telephone. Call handler
				asks whether V1 lives alone; no reply is noted. V1 adds that a neighbour had the same
				trouble with S1 last year.
			15/02/2023 09:10 Allocated to the Hub, PC ████.
			17/02/2023 10:35 V1 telephoned. Work was started, there is a written quotation and no false
				claim is alleged. Advised that this looks like a civil matter. Details of Trading
				Standards and the advice bureau given. V1 upset, says nobody ever does anything.
			17/02/2023 10:55 V1 asked whether S1 would come to the house again. Advised to ring if so.
			20/02/2023 16:04 PS ████: no offence made out. Caller to be told.
			23/02/2023 13:30 Victim updated.
			24/02/2023 11:20 Outcome applied: not a crime, civil dispute. Log closed.
		`
	},
	boards: [
		{
			group: 'B',
			answers: answers({
				headline: ['partly', 'Right answer, thin on the person.'],
				'1': '2023-02-14T18:52',
				'2': '2023-02-15T09:10',
				'3': '2023-02-17T10:35',
				'4': [null, 'Nothing. Asked whether the caller lives alone, no reply noted.'],
				'5a-victim': ['no', 'Told to ring if he comes back, that is all.'],
				'5a-community': ['no', 'The neighbour is not followed up.'],
				'5a-offender': 'not-applicable',
				'5b': 'no',
				'6a': 'not-applicable',
				'7': ['not-applicable', ''],
				'8': 'no',
				'10': ['partly', 'Trading Standards and the advice bureau.'],
				'11': '2023-02-24T11:20',
				'12': [null, 'Not a crime: a civil dispute.'],
				'12w': 'no',
				'13a': [null, 'A written quotation is mentioned.'],
				'15': ['yes', ''],
				'core-fair': 'yes',
				'core-tone': ['partly', 'We could not tell how the caller was spoken to.']
			}),
			points: [
				{
					key: 'c07-b1',
					by: 'gethin-rees',
					kind: 'positive',
					text: 'Mater sifil yw hwn, mae’n debyg, felly roedd y cyngor i fynd at Safonau Masnach yn iawn.',
					lang: 'cy',
					quote: 'Advised that this looks like a civil matter.'
				},
				{
					key: 'c07-b2',
					by: 'tomos-ellis',
					kind: 'negative',
					text: 'No sign anyone looked for other complaints about this trader',
					lang: 'en',
					flags: ['concern'],
					quote: 'a neighbour had the same trouble with S1 last year'
				},
				{
					key: 'c07-b3',
					by: 'gethin-rees',
					kind: 'query',
					text: 'A wnaeth rhywun holi’r cymydog? Mae’r galwr yn dweud bod yr un peth wedi digwydd yno.',
					lang: 'cy',
					quote: 'V1 adds that a neighbour had the same trouble'
				},
				{
					key: 'c07-b4',
					by: 'priya-nair',
					kind: 'negative',
					text: 'Vulnerability not looked at. Lives alone? Age? No reply written down and never asked again',
					lang: 'en',
					flags: ['improvement'],
					quote: 'no reply is noted'
				},
				{
					key: 'c07-b5',
					by: 'tomos-ellis',
					kind: 'negative',
					text: 'Paid cash, frightened of him coming back: should have set off a vulnerability check',
					lang: 'en',
					quote: 'V1 asked whether S1 would come to the house again.'
				},
				{
					key: 'c07-b6',
					by: 'priya-nair',
					kind: 'query',
					text: 'Was there any reassurance in that phone call? All we get is "upset".',
					lang: 'en',
					quote: 'V1 upset, says nobody ever does anything.'
				},
				{
					key: 'c07-b7',
					by: 'tomos-ellis',
					kind: 'query',
					text: '"Victim updated." How? By whom? A box has been ticked and that is all we know.',
					lang: 'en',
					quote: 'Victim updated.'
				}
			],
			none: [],
			redaction: 'none'
		}
	]
};
