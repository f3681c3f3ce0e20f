import type { PointKind } from '../../../src/lib/meeting/findings/placement';
import type { Language } from '../../../src/lib/meeting/people/people';

type Point = [id: string, group: string, kind: PointKind, lang: Language, text: string];

/** What two groups wrote of one case. */
export interface Said {
	points: Point[];
	/** Those that say the same in other words. */
	same: [string, string][];
	/** Those that speak of much the same, and say something else. */
	near: [string, string][];
}

/** Data: points as panels write them, of cases that are nowhere else in the product. */
export const said: Said[] = [
	{
		points: [
			[
				'a1',
				'A',
				'negative',
				'en',
				'Nobody rang the complainant back for eleven days after she first reported it'
			],
			['b1', 'B', 'negative', 'en', 'First contact with the victim took nearly two weeks'],
			[
				'a2',
				'A',
				'positive',
				'en',
				'The officer arranged for an interpreter before taking the account'
			],
			[
				'b2',
				'B',
				'positive',
				'en',
				'Language needs met: interpreter booked ahead of the interview'
			],
			['a3', 'A', 'negative', 'en', 'The bank was never asked for the account statements'],
			['b3', 'B', 'negative', 'cy', 'Ni ofynnwyd i’r banc am y datganiadau cyfrif'],
			['a4', 'A', 'negative', 'en', 'The victim’s brother was not spoken to although he was there'],
			['b4', 'B', 'negative', 'en', 'Victim was not told about the restorative justice scheme'],
			['a5', 'A', 'positive', 'en', 'The victim was contacted by text as she had asked'],
			['b5', 'B', 'query', 'cy', 'A gynigiwyd cyfieithydd i’r tyst?'],
			['a6', 'A', 'action', 'en', 'Remind staff to log the first contact with every victim']
		],
		same: [
			['a1', 'b1'],
			['a2', 'b2'],
			['a3', 'b3']
		],
		near: [
			['a1', 'a4'],
			['a1', 'b4'],
			['b1', 'a5'],
			['b1', 'b4'],
			['a4', 'b4'],
			['a1', 'a6']
		]
	},
	{
		points: [
			[
				'a1',
				'A',
				'negative',
				'en',
				'CCTV from the garage had been wiped by the time anyone requested it'
			],
			[
				'b1',
				'B',
				'negative',
				'en',
				'The forecourt’s camera footage was overwritten because it was asked for too late'
			],
			['a2', 'A', 'positive', 'en', 'Good rapport with a frightened witness'],
			[
				'b2',
				'B',
				'positive',
				'en',
				'The officer built trust with the witness, who was scared to talk'
			],
			['a3', 'A', 'query', 'en', 'Why was the case filed before the forensic results came back?'],
			['b3', 'B', 'query', 'cy', 'Pam y caewyd yr achos cyn i’r canlyniadau fforensig gyrraedd?'],
			[
				'a4',
				'A',
				'negative',
				'en',
				'The garage owner’s witness statement was taken over the phone'
			],
			['b4', 'B', 'negative', 'en', 'No forensic examination of the vehicle'],
			['a5', 'A', 'query', 'en', 'Was footage from the bus asked for as well?'],
			[
				'b5',
				'B',
				'action',
				'en',
				'Officers should explain to witnesses how their details are kept safe'
			]
		],
		same: [
			['a1', 'b1'],
			['a2', 'b2'],
			['a3', 'b3']
		],
		near: [
			['a1', 'a4'],
			['a1', 'a5'],
			['b1', 'a5'],
			['a3', 'b4'],
			['a2', 'b5'],
			['b2', 'a4']
		]
	},
	{
		points: [
			['a1', 'A', 'negative', 'cy', 'Bu oedi o chwe wythnos cyn cymryd datganiad y tyst'],
			['b1', 'B', 'negative', 'cy', 'Cymerwyd datganiad gan y tyst chwe wythnos yn hwyr'],
			['a2', 'A', 'positive', 'cy', 'Rhoddwyd cyngor da ar ddiogelwch y cartref'],
			['b2', 'B', 'positive', 'cy', 'Cyngor diogelwch defnyddiol i’r cartref ei roi i’r dioddefwr'],
			['a3', 'A', 'negative', 'cy', 'Ni chofnodwyd pam y penderfynwyd peidio ag erlyn'],
			['b3', 'B', 'negative', 'en', 'The reason for not prosecuting is not written down anywhere'],
			['a4', 'A', 'negative', 'cy', 'Ni chafodd y dioddefwr wybod am yr erlyniad'],
			['b4', 'B', 'negative', 'cy', 'Ni chymerwyd datganiad personol y dioddefwr'],
			['a5', 'A', 'positive', 'cy', 'Swyddog caredig ac amyneddgar ar y ffôn'],
			['b5', 'B', 'query', 'cy', 'A ofynnwyd i’r cymdogion am luniau camera?']
		],
		same: [
			['a1', 'b1'],
			['a2', 'b2'],
			['a3', 'b3']
		],
		near: [
			['a1', 'b4'],
			['b1', 'b4'],
			['a3', 'a4'],
			['a4', 'b4'],
			['a2', 'a5'],
			['a5', 'b5']
		]
	},
	{
		points: [
			[
				'a1',
				'A',
				'positive',
				'en',
				'Her mental health was picked up straight away and a referral made'
			],
			[
				'b1',
				'B',
				'positive',
				'en',
				'Officers recognised the victim’s mental ill health and referred her on the same day'
			],
			[
				'a2',
				'A',
				'negative',
				'en',
				'The sergeant signed the case off without noticing that the suspect had not been interviewed'
			],
			[
				'b2',
				'B',
				'negative',
				'en',
				'Supervisor closed it even though no interview of the suspect had taken place'
			],
			['a3', 'A', 'negative', 'en', 'The call handler sounded impatient'],
			['b3', 'B', 'negative', 'en', 'Tone of the operator who took the call was brusque'],
			[
				'a4',
				'A',
				'negative',
				'en',
				'The suspect was not arrested although he was known to be nearby'
			],
			['b4', 'B', 'positive', 'en', 'The call handler gave clear safety advice'],
			['a5', 'A', 'query', 'en', 'Did the referral to mental health services lead to anything?'],
			['b5', 'B', 'negative', 'en', 'No supervisor review of the risk assessment']
		],
		same: [
			['a1', 'b1'],
			['a2', 'b2'],
			['a3', 'b3']
		],
		near: [
			['a2', 'a4'],
			['b2', 'b5'],
			['a1', 'a5'],
			['b1', 'a5'],
			['b2', 'a4'],
			['a2', 'b5']
		]
	},
	{
		points: [
			[
				'a1',
				'A',
				'action',
				'en',
				'Force to remind officers that body-worn video must be switched on at domestic incidents'
			],
			[
				'b1',
				'B',
				'action',
				'en',
				'Reminder needed: body cameras on when attending domestic abuse calls'
			],
			['a2', 'A', 'negative', 'en', 'Children in the house were not mentioned on the form'],
			['b2', 'B', 'negative', 'cy', 'Dim sôn am y plant yn y tŷ ar y ffurflen'],
			['a3', 'A', 'positive', 'en', 'Domestic abuse risk form fully completed'],
			['b3', 'B', 'positive', 'en', 'DASH completed in full and graded correctly'],
			[
				'a4',
				'A',
				'action',
				'en',
				'Force to remind officers to check for earlier domestic incidents'
			],
			['b4', 'B', 'negative', 'en', 'Body-worn video was not kept as evidence'],
			['a5', 'A', 'query', 'en', 'Were the children spoken to by a specialist?'],
			['b5', 'B', 'negative', 'cy', 'Ni alwyd y gwasanaethau cymdeithasol'],
			['a6', 'A', 'action', 'en', 'Social services to be told whenever a child is present']
		],
		same: [
			['a1', 'b1'],
			['a2', 'b2'],
			['a3', 'b3']
		],
		near: [
			['a1', 'a4'],
			['b1', 'a4'],
			['a1', 'b4'],
			['a2', 'a5'],
			['a5', 'a6'],
			['b2', 'b5']
		]
	},
	{
		points: [
			[
				'a1',
				'A',
				'negative',
				'en',
				'The letter to the victim is full of abbreviations she could not be expected to know'
			],
			['b1', 'B', 'negative', 'en', 'Closing letter uses police jargon'],
			['a2', 'A', 'positive', 'en', 'The shopkeeper was kept informed at every stage'],
			['b2', 'B', 'positive', 'en', 'Regular updates to the shop owner throughout'],
			['a3', 'A', 'negative', 'cy', 'Roedd y llythyr yn uniaith Saesneg er iddi ofyn am Gymraeg'],
			['b3', 'B', 'negative', 'en', 'She had asked for Welsh but the letter came only in English'],
			['a4', 'A', 'negative', 'en', 'The closing letter was sent to an old address'],
			['b4', 'B', 'negative', 'en', 'No letter sent to the shop owner about compensation'],
			['a5', 'A', 'query', 'cy', 'A anfonwyd llythyr at y siopwr?'],
			['b5', 'B', 'negative', 'en', 'The shopkeeper’s till receipts were not collected']
		],
		same: [
			['a1', 'b1'],
			['a2', 'b2'],
			['a3', 'b3']
		],
		near: [
			['a1', 'a4'],
			['b1', 'a4'],
			['b1', 'b4'],
			['a4', 'b4'],
			['b2', 'b4'],
			['b4', 'b5']
		]
	},
	{
		points: [
			['a1', 'A', 'negative', 'en', 'There is a five-week gap in the log with nothing entered'],
			['b1', 'B', 'negative', 'en', 'Log silent between early March and mid April'],
			['a2', 'A', 'negative', 'cy', 'Ni eglurwyd mesurau arbennig i’r dioddefwr yn iawn'],
			[
				'b2',
				'B',
				'negative',
				'en',
				'Special measures were presented to the victim as certain rather than something to be applied for'
			],
			['a3', 'A', 'positive', 'cy', 'Cadwodd y swyddog mewn cysylltiad cyson'],
			['b3', 'B', 'positive', 'cy', 'Swyddog yn ffonio’r dioddefwr bob wythnos i’w diweddaru'],
			['a4', 'A', 'positive', 'en', 'The log is detailed and easy to follow'],
			['b4', 'B', 'negative', 'en', 'Victim personal statement not explained'],
			['a5', 'A', 'negative', 'cy', 'Ni chofnodwyd y galwadau i’r tyst'],
			['b5', 'B', 'query', 'en', 'Was the five-week limit for charging considered?']
		],
		same: [
			['a1', 'b1'],
			['a2', 'b2'],
			['a3', 'b3']
		],
		near: [
			['a1', 'b5'],
			['a2', 'b4'],
			['b2', 'b4'],
			['a3', 'a5'],
			['b3', 'a5'],
			['a1', 'a4']
		]
	},
	{
		points: [
			['a1', 'A', 'query', 'en', 'Could this have been charged without the victim’s support?'],
			[
				'b1',
				'B',
				'query',
				'en',
				'Was an evidence-led prosecution thought about once she withdrew?'
			],
			['a2', 'A', 'negative', 'en', 'Outcome code does not match what happened'],
			[
				'b2',
				'B',
				'negative',
				'en',
				'Wrong outcome recorded: the suspect was known but it is finalised as unidentified'
			],
			['a3', 'A', 'positive', 'en', 'Neighbour’s doorbell video obtained the same evening'],
			['b3', 'B', 'positive', 'en', 'Ring doorbell clip from next door secured within hours'],
			['a4', 'A', 'query', 'en', 'Did the victim feel under pressure to withdraw?'],
			['b4', 'B', 'query', 'cy', 'A oedd y dioddefwr dan bwysau i dynnu’n ôl?'],
			['a5', 'A', 'negative', 'en', 'Neighbours on the other side were not called on'],
			['b5', 'B', 'negative', 'en', 'The victim’s reasons for withdrawing are not in her own words']
		],
		same: [
			['a1', 'b1'],
			['a2', 'b2'],
			['a3', 'b3'],
			['a4', 'b4']
		],
		near: [
			['a1', 'a4'],
			['b1', 'a4'],
			['b1', 'b5'],
			['a4', 'b5'],
			['a3', 'a5'],
			['b3', 'a5']
		]
	},
	{
		points: [
			['a1', 'A', 'negative', 'en', 'The three dates on the form contradict each other'],
			['b1', 'B', 'negative', 'en', 'Dates do not add up: allocated before it was reported'],
			['a2', 'A', 'negative', 'cy', 'Bu’n rhaid i’r dioddefwr ailadrodd ei stori wrth dri swyddog'],
			['b2', 'B', 'negative', 'en', 'The victim had to tell her story again to each new officer'],
			['a3', 'A', 'action', 'cy', 'Dylid hyfforddi’r ystafell reoli i adnabod dementia'],
			['b3', 'B', 'action', 'en', 'Dementia awareness training for control room staff'],
			['a4', 'A', 'negative', 'en', 'The form was not signed by a supervisor'],
			['b4', 'B', 'negative', 'cy', 'Newidiwyd y swyddog heb ddweud wrth y dioddefwr'],
			['a5', 'A', 'action', 'en', 'Training for all officers on filling in dates'],
			['b5', 'B', 'positive', 'en', 'The first officer took time over the victim’s story']
		],
		same: [
			['a1', 'b1'],
			['a2', 'b2'],
			['a3', 'b3']
		],
		near: [
			['a1', 'a4'],
			['a1', 'a5'],
			['b1', 'a5'],
			['b2', 'b4'],
			['b3', 'a5'],
			['a2', 'b4']
		]
	},
	{
		points: [
			['a1', 'A', 'positive', 'cy', 'Ymateb cyflym: swyddogion yno o fewn deg munud'],
			['b1', 'B', 'positive', 'cy', 'Cyrhaeddodd yr heddlu mewn ychydig funudau'],
			['a2', 'A', 'negative', 'en', 'Nothing was done about the threats made on social media'],
			['b2', 'B', 'negative', 'en', 'Online threats ignored'],
			[
				'a3',
				'A',
				'negative',
				'en',
				'The file is so heavily redacted that we cannot tell who made the decision'
			],
			[
				'b3',
				'B',
				'negative',
				'en',
				'Because of blacked-out passages it is impossible to see the decision maker'
			],
			['a4', 'A', 'negative', 'en', 'No decision recorded about the phone that was seized'],
			['b4', 'B', 'positive', 'en', 'The phone with the threats on it was seized at once'],
			['a5', 'A', 'positive', 'cy', 'Cafodd y cymdogion wybod beth oedd yn digwydd'],
			['b5', 'B', 'negative', 'cy', 'Roedd yr ymateb i’r ail alwad yn araf']
		],
		same: [
			['a1', 'b1'],
			['a2', 'b2'],
			['a3', 'b3']
		],
		near: [
			['a1', 'b5'],
			['b1', 'b5'],
			['a2', 'a4'],
			['a3', 'a4'],
			['b3', 'a4'],
			['a1', 'a5']
		]
	}
];
