import { plural } from '../../plural';
import type { mail as en } from '../../en/office/mail';

export const mail: typeof en = {
	title: 'E-byst',
	lede: 'Yr hyn y mae Plenary yn ei ysgrifennu at bobl: gwahoddiadau, papurau, adroddiadau a nodiadau atgoffa. Nid oes yr un e-bost yn dweud dim am achos.',
	noServer:
		'Nid oes gweinydd post gan y wefan hon. Copïwch bob e-bost a’i anfon eich hun, yna nodwch eich bod wedi’i anfon.',
	demo: 'Arddangosiad yw hwn: nid oes yr un e-bost yn ei adael.',
	toMailbox: 'Gweld yr e-byst fel y byddai pobl yn eu cael',
	show: 'Pa e-byst a ddangosir',
	filters: {
		office: 'I chi',
		waiting: 'Yn aros',
		sent: 'Wedi’u hanfon',
		dropped: 'Heb eu hangen mwyach',
		all: 'Pob un'
	},
	empty: {
		office: 'Nid oes e-bost yn aros amdanoch.',
		waiting: 'Nid oes e-bost yn aros.',
		sent: 'Nid oes e-bost wedi’i anfon eto.',
		dropped: 'Ni ollyngwyd yr un e-bost.',
		all: 'Nid oes e-bost wedi’i ysgrifennu eto.'
	},
	most: (n) => `Dim ond y ${n} diweddaraf a ddangosir.`,
	kinds: {
		invitation: 'Gwahoddiad i eisteddiad',
		'sitting-changed': 'Newidiwyd eisteddiad',
		'sitting-cancelled': 'Canslwyd eisteddiad',
		'sitting-removed': 'Tynnwyd eisteddiad o’r cynllun',
		'due-moved': 'Symudwyd diwrnod olaf casgliad o bell',
		'papers-issued': 'Papurau wedi’u dosbarthu',
		'to-answer': 'Fersiwn i’w ateb',
		'to-object': 'Fersiwn y gellir ei gwrthwynebu',
		'object-reminder': 'Nodyn atgoffa am fersiwn nad yw wedi’i hagor',
		'to-comment': 'Fersiwn i roi sylwadau arno',
		'answer-reminder': 'Nodyn atgoffa i ateb fersiwn',
		'early-feedback': 'Adborth cynnar i’r heddlu',
		'report-sent': 'Adroddiad wedi’i anfon at yr heddlu',
		'target-extended': 'Mae gan yr heddlu fwy o amser',
		'response-reminder': 'Nodyn atgoffa am ymateb yr heddlu',
		'response-overdue': 'Mae ymateb yr heddlu yn hwyr',
		'question-asked': 'Gofynnodd yr heddlu gwestiwn',
		'question-answered': 'Atebodd y panel gwestiwn',
		'row-passed': 'Trosglwyddwyd arsylwad i adran arall',
		'to-consider': 'Adroddiad i’w ystyried',
		considered: 'Ystyriwyd yr adroddiad',
		'being-corrected': 'Mae’r adroddiad yn cael ei gywiro',
		'report-to-read': 'Anfonwyd adroddiad',
		published: 'Cyhoeddwyd yr adroddiad'
	},
	states: {
		waiting: (when) => `I’w anfon o ${when}`,
		sending: () => 'Yn cael ei anfon nawr',
		sent: (when) => `Anfonwyd ${when}`,
		failed: (when) => `Heb ei anfon: methodd ${when}`,
		unsure: (when) => `Efallai iddo gael ei anfon ${when}`,
		'by-hand': () => 'I chi ei anfon',
		'sent-by-hand': (when) => `Anfonwyd gan y swyddfa, ${when}`,
		dropped: (when) => `Heb ei angen mwyach, ${when}`
	},
	unsureText:
		'Daeth y cysylltiad â’r gweinydd post i ben cyn iddo ddweud a gymerodd yr e-bost hwn. Gofynnwch i’r person, neu anfonwch ef eto: efallai y caiff ef ddwywaith wedyn.',
	why: {
		address: 'Nid oes gan y person hwn gyfeiriad e-bost. Ychwanegwch un ar y dudalen Pobl.',
		unwritten:
			'Ni ellid ysgrifennu’r e-bost hwn, oherwydd nam yn Plenary. Mae log y gweinydd yn dweud mwy.',
		sender: (code) =>
			`Mae’r gweinydd post yn gwrthod cyfeiriad y swyddfa ei hun fel anfonwr (cod ${code}). Nid oes dim o’i le ar gyfeiriad y person hwn. Gofynnwch i’r person sy’n rhedeg y gweinydd gywiro’r anfonwr.`,
		refused: (code) =>
			`Gwrthododd y gweinydd post yr e-bost hwn yn derfynol (cod ${code}). Gwiriwch y cyfeiriad.`,
		later: (code, n) =>
			`Ni chymerodd y gweinydd post ef (cod ${code}), ar ôl ${n} ${plural('cy', n, { two: 'gynnig', few: 'chynnig', many: 'chynnig', other: 'cynnig' })}.`
	},
	gone: 'Mae’r hyn yr oedd yr e-bost hwn yn sôn amdano wedi newid, felly nid oes ei angen mwyach.',
	read: 'Darllen a chopïo',
	to: 'At',
	subject: 'Pwnc',
	body: 'Testun',
	attached: 'Mae ffeil calendr yn perthyn iddo. Lawrlwythwch hi a’i hatodi.',
	calendar: 'Ffeil calendr',
	copySubject: 'Copïo’r pwnc',
	copyBody: 'Copïo’r testun',
	open: 'Ei agor yn eich rhaglen e-bost',
	again: 'Anfon eto',
	againOf: (what, name) => `Anfon eto: ${what}, at ${name}`,
	byHand: 'Rwyf wedi anfon hwn',
	byHandOf: (what, name) => `Rwyf wedi anfon hwn: ${what}, at ${name}`,
	drop: 'Ei dynnu oddi ar y rhestr',
	dropOf: (what, name) => `Ei dynnu oddi ar y rhestr: ${what}, at ${name}`,
	dropped: 'Mae oddi ar y rhestr.',
	sentAgain: 'Mae ar ei ffordd eto.',
	markedSent: 'Nodwyd ei fod wedi’i anfon.',
	failed: (n) =>
		`Mae ${n} ${plural('cy', n, { one: 'e-bost', two: 'e-bost', other: 'e-bost' })} heb ei anfon`,
	toSend: (n) => `E-byst (${n} i chi eu hanfon)`,
	mailbox: {
		title: 'Blwch post yr arddangosiad',
		lede: 'Yr e-byst y byddai pobl yr arddangosiad yn eu cael, y diweddaraf yn gyntaf. Nid oes yr un yn gadael y peiriant hwn.',
		empty: 'Nid oes e-bost eto. Anfonwch adroddiad neu dosbarthwch bapurau, ac edrychwch eto.',
		withFile: 'gyda ffeil calendr'
	}
};
