import type { hints as en } from '../../en/settings/hints';

const working =
	'Nid yw diwrnodau gwaith yn cynnwys penwythnosau na gwyliau banc Cymru a Lloegr. Mae’r gwyliau banc wedi’u cadarnhau o 2019 hyd 2027. Ar gyfer blynyddoedd eraill mae Plenary yn eu cyfrifo yn ôl rheol, heb rai ychwanegol.';

export const hints: typeof en = {
	shortName: 'Defnyddir hwn lle mae lle’n brin, fel cofnod eisteddiad yng nghalendrau’r aelodau.',
	languages:
		'Caiff pawb ddarllen Plenary yn Gymraeg neu yn Saesneg o hyd. Yn y rhain y daw adroddiad allan.',
	timeZone: 'Cyfrifir dyddiau ynddi. Er enghraifft Europe/London.',
	offices:
		'Yr hyn y mae’r panel hwn yn galw pob swydd a rôl. Lle nad yw’n dweud dim, defnyddir y gair arferol.',
	seats: 'Gadewch hyn yn wag os nad oes gan y panel seddi o wahanol fathau.',
	termYears: 'Gadewch yn wag os nad oes hyd penodol i dymor.',
	chairYears: 'Gadewch yn wag os nad oes terfyn.',
	eligibility: 'Mae’r swyddfa’n gweld y rhain wrth ychwanegu person.',
	vettingLevel: 'Gadewch yn wag os nad yw’r panel yn enwi un.',
	'undertaking.text': 'Un addewid ar bob llinell. Gadewch yn wag i ddefnyddio’r geiriau safonol.',
	'conduct.text': 'Un addewid ar bob llinell.',
	'meetings.noticeMonths': 'Gadewch yn wag os nad yw’r panel yn addo rhybudd.',
	'meetings.places': 'Cynllunnir eisteddiad newydd yn y lle ar ôl yr un diwethaf.',
	'meetings.agenda':
		'Mae eisteddiad newydd yn dechrau gyda hi. Gadewch yn wag i ddefnyddio un Plenary.',
	'quorum.minimum': 'Gadewch yn wag os nad yw’n nifer penodol.',
	'quorum.share':
		'Er enghraifft 1 o bob 2, a byth llai na 3. Gadewch yn wag os nad yw’n gyfran. Gyda nifer a chyfran, y mwyaf sy’n cyfrif.',
	'quorum.seats':
		'Y nifer lleiaf sy’n dal y sedd, er enghraifft 1. Gadewch sedd yn wag os nad oes angen neb ohoni.',
	'sampling.strata':
		'Dwy golofn ar y mwyaf. Gadewch yn wag i dynnu o’r holl achosion yn yr un modd.',
	'sampling.strata.minimums': 'Un ar bob llinell, fel “Dim camau pellach: 4”.',
	'sampling.forms': 'Peidiwch â dewis yr un i ganiatáu pob ffurflen.',
	steps: 'Drafftio yw’r cam cyntaf. Mae adolygiad sydd wedi dechrau’n cadw ei gamau ei hun.',
	responseDays:
		'Targed y panel ei hun, nid rheol gyfreithiol. Dim ond lle mae’r heddlu’n ateb yn un o’r camau y mae’n cyfrif.',
	responseDaysIn: working,
	'meetings.papersDaysIn': working,
	'reportTemplate.sections':
		'Y teitl yw’r rhan gyntaf. Mae un rhan yn dal canfyddiadau’r achosion.',
	'retention.paperMonths':
		'O’r diwrnod y daw’r adolygiad i ben: ei adroddiad wedi’i gymeradwyo a phob eisteddiad wedi cau. Dewis y panel ei hun yw hwn, nid rheol gyfreithiol. Mae Plenary yn awgrymu 6, er mwyn i’r heddlu allu ateb ac i gwestiynau gael eu datrys yn gyntaf. Ni ddinistrir dim ohono’i hun. Gadewch yn wag i beidio â phennu dyddiad: yna cedwir y papurau.',
	approval:
		'Cyfrifir ymhlith yr aelodau a ddaeth. Ni chaiff yr un cais am newid fod heb ei ddatrys. Heb bleidlais, ni chaiff yr un cam ofyn i aelodau gytuno: gadewch iddynt roi sylwadau yno. Os nad oes cam yn gofyn iddynt, nid oes pleidlais.',
	'approval.days':
		'O’r diwrnod ar ôl anfon y fersiwn at yr aelodau. Nid yw dweud dim byth yn gymeradwyaeth: mae’r adroddiad wedyn yn dweud na wrthwynebodd yr un aelod, a faint a’i hagorodd.',
	'approval.daysIn': working
};
