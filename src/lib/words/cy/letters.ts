import { whenAndWhere } from '../letter-words';
import type { letters as en } from '../en/letters';

export const letters: typeof en = {
	dear: (name) => `Annwyl ${name},`,
	hello: 'Helo,',
	sitting: (n) => `eisteddiad ${n}`,
	times: (from, to) => (from === '' ? '' : to === '' ? `o ${from}` : `${from} i ${to}`),
	why: (panel) =>
		`Rydych yn cael yr e-bost hwn am eich bod ar restr ${panel}. Peidiwch ag ysgrifennu dim am achos mewn e-bost.`,
	whyNotListed: (panel) =>
		`Rydych yn cael yr e-bost hwn am fod yr heddlu wedi rhoi eich cyfeiriad i ${panel}. Peidiwch ag ysgrifennu dim am achos mewn e-bost.`,
	kinds: {
		invitation: {
			subject: (d) => `Gwahoddiad: ${d.review}, ${d.sitting}, ${d.day}`,
			text: (d) => [
				`Cewch eich gwahodd i ${d.sitting}, ${d.review}.`,
				whenAndWhere(d),
				'Bydd y ffeil atodedig yn ei roi yn eich calendr. Os na allwch ddod, rhowch wybod i’r swyddfa.',
				'Mewngofnodwch i weld yr eisteddiad:'
			]
		},
		'sitting-changed': {
			subject: (d) => `Newid: ${d.review}, ${d.sitting}, ${d.day}`,
			text: (d) => [
				`Mae trefniadau ${d.sitting}, ${d.review}, wedi newid. Dyma’r rhai newydd:`,
				whenAndWhere(d),
				'Bydd y ffeil atodedig yn newid eich calendr.',
				'Mewngofnodwch i weld yr eisteddiad:'
			]
		},
		'sitting-cancelled': {
			subject: (d) => `Canslwyd: ${d.review}, ${d.sitting}, ${d.day}`,
			text: (d) => [
				`Ni chynhelir ${d.sitting}, ${d.review}, ar ${d.day}. Mae wedi’i ganslo.`,
				'Bydd y ffeil atodedig yn nodi hynny yn eich calendr.',
				'Mewngofnodwch i weld yr adolygiad:'
			]
		},
		'sitting-removed': {
			subject: (d) => `Ni chynhelir: ${d.review}, ${d.sitting}, ${d.day}`,
			text: (d) => [
				`Cawsoch eich gwahodd i ${d.sitting}, ${d.review}, ar ${d.day}. Mae’r swyddfa wedi’i dynnu o’r cynllun, felly nid oes dim i ddod iddo.`,
				'Bydd y ffeil atodedig yn ei dynnu o’ch calendr.',
				'Mewngofnodwch i weld beth sydd wedi’i gynllunio:'
			]
		},
		'due-moved': {
			subject: (d) => `Diwrnod olaf newydd: ${d.review}, ${d.day}`,
			text: (d) => [
				`Gallwch bellach ysgrifennu’r hyn a welsoch yn ${d.review} hyd ddiwedd ${d.day}.`,
				'Mewngofnodwch i’w ysgrifennu:'
			]
		},
		'papers-issued': {
			subject: (d) => `Papurau ar gyfer ${d.review}, ${d.sitting}`,
			text: (d) => [
				`Mae’r papurau ar gyfer ${d.review}, ${d.sitting}, ar ${d.day} yn barod.`,
				'Mewngofnodwch i’w darllen:'
			]
		},
		'to-answer': {
			subject: (d) => `Adroddiad i’w ateb: ${d.review}, fersiwn ${d.version}`,
			text: (d) => [
				`Mae fersiwn ${d.version} o’r adroddiad ar ${d.review} yn aros am eich ateb.`,
				'Gallwch ei gymeradwyo, gofyn am newid, neu ymatal. Nid yw dweud dim yn cyfrif fel cymeradwyo.',
				'Mewngofnodwch i’w ddarllen a’i ateb:'
			]
		},
		'to-object': {
			subject: (d) => `Adroddiad i’w ddarllen: ${d.review}, fersiwn ${d.version}`,
			text: (d) => [
				`Mae fersiwn ${d.version} o’r adroddiad ar ${d.review} gyda’i aelodau.`,
				`Os anghytunwch, gallwch wrthwynebu hyd ddiwedd ${d.due}. Nid yw dweud dim yn cyfrif fel cymeradwyaeth.`,
				'Mewngofnodwch i’w ddarllen:'
			]
		},
		'object-reminder': {
			subject: (d) => `Nodyn atgoffa: adroddiad ar ${d.review}, fersiwn ${d.version}`,
			text: (d) => [
				`Nid ydych wedi agor fersiwn ${d.version} o’r adroddiad ar ${d.review} eto.`,
				`Os anghytunwch, gallwch wrthwynebu hyd ddiwedd ${d.due}. Nid yw dweud dim yn cyfrif fel cymeradwyaeth.`,
				'Mewngofnodwch i’w ddarllen:'
			]
		},
		'to-comment': {
			subject: (d) => `Adroddiad i roi sylwadau arno: ${d.review}, fersiwn ${d.version}`,
			text: (d) => [
				`Mae fersiwn ${d.version} o’r adroddiad ar ${d.review} yn barod am eich sylwadau.`,
				'Mewngofnodwch i’w ddarllen:'
			]
		},
		'answer-reminder': {
			subject: (d) => `Nodyn atgoffa: adroddiad ar ${d.review}, fersiwn ${d.version}`,
			text: (d) => [
				`Nid ydych wedi ateb fersiwn ${d.version} o’r adroddiad ar ${d.review} eto.`,
				'Gallwch ei gymeradwyo, gofyn am newid, neu ymatal. Nid yw dweud dim yn cyfrif fel cymeradwyo.',
				'Mewngofnodwch i’w ddarllen a’i ateb:'
			]
		},
		'early-feedback': {
			subject: (d) => `Adborth cynnar: ${d.review}`,
			text: (d) => [
				`Mae swyddfa’r panel wedi anfon adborth cynnar atoch ar ${d.review}. Dros dro ydyw: gall yr adroddiad ddweud rhywbeth arall.`,
				'Mewngofnodwch i’w ddarllen:'
			]
		},
		'report-sent': {
			subject: (d) => `Adroddiad i chi ymateb iddo: ${d.review}`,
			text: (d) => [
				`Mae ${d.panel} wedi anfon ei adroddiad ar ${d.review} atoch.`,
				`Mae’r panel yn gofyn am eich ymateb erbyn ${d.due}. Targed y panel ei hun yw hwn.`,
				'Mewngofnodwch i ddarllen yr adroddiad ac ymateb iddo:'
			]
		},
		'target-extended': {
			subject: (d) => `Mwy o amser ar gyfer eich ymateb: ${d.review}`,
			text: (d) => [
				`Mae’r panel wedi symud ei darged ei hun ar gyfer eich ymateb i’r adroddiad ar ${d.review}. Mae’n gofyn amdano erbyn ${d.due}.`,
				'Mewngofnodwch i ddarllen pam ac i ymateb:'
			]
		},
		'response-reminder': {
			subject: (d) => `Nodyn atgoffa: ymateb i’r adroddiad ar ${d.review}`,
			text: (d) => [
				`Gofynnodd y panel am eich ymateb i’w adroddiad ar ${d.review} erbyn ${d.due}. Mae ${d.left} ar ôl.`,
				'Mewngofnodwch i’w orffen a’i lofnodi:'
			]
		},
		'response-overdue': {
			subject: (d) => `Yn hwyr: ymateb i’r adroddiad ar ${d.review}`,
			text: (d) => [
				`Gofynnodd y panel am eich ymateb i’w adroddiad ar ${d.review} erbyn ${d.due}. Nid yw wedi’i lofnodi eto.`,
				'Mewngofnodwch i’w orffen a’i lofnodi:'
			]
		},
		'question-asked': {
			subject: (d) => `Cwestiwn gan yr heddlu: ${d.review}`,
			text: (d) => [
				`Mae’r heddlu wedi gofyn cwestiwn i’r panel am yr adroddiad ar ${d.review}.`,
				'Mewngofnodwch i’w ddarllen a’i ateb:'
			]
		},
		'question-answered': {
			subject: (d) => `Ateb i’ch cwestiwn: ${d.review}`,
			text: (d) => [
				`Mae’r panel wedi ateb eich cwestiwn am yr adroddiad ar ${d.review}.`,
				'Mewngofnodwch i ddarllen yr ateb:'
			]
		},
		'row-passed': {
			subject: (d) => `Arsylwad i’w ateb: ${d.review}`,
			text: (d) => [
				`Mae’r heddlu wedi trosglwyddo un arsylwad o’r adroddiad ar ${d.review} i’ch adran chi, ac wedi’ch enwi chi i’w ateb.`,
				'Bydd swyddfa’r panel yn rhoi dolen i chi fewngofnodi. Nid oes dim i’w wneud tan hynny. Dyma wefan y panel:'
			]
		},
		'being-corrected': {
			subject: (d) => `Mae’r adroddiad yn cael ei gywiro: ${d.review}`,
			text: (d) => [
				`Mae’r panel wedi cymryd ei adroddiad ar ${d.review} yn ôl i’w gywiro. Ni allwch ei ddarllen nac ymateb iddo nes i’r fersiwn wedi’i chywiro gael ei hanfon atoch.`,
				'Mae’r hyn a ysgrifennoch wedi’i gadw, a gallwch barhau o’r fan honno. Nid oes dim i’w wneud tan hynny. Dyma wefan y panel:'
			]
		},
		'report-to-read': {
			subject: (d) => `Adroddiad i’w ddarllen: ${d.review}`,
			text: (d) => [
				`Mae’r adroddiad ar ${d.review} wedi’i anfon atoch.`,
				'Mewngofnodwch i’w ddarllen:'
			]
		},
		'to-consider': {
			subject: (d) => `Adroddiad i’w ystyried: ${d.review}`,
			text: (d) => [
				`Mae’r adroddiad ar ${d.review} yn barod i chi ei ystyried.`,
				'Mewngofnodwch i’w ddarllen:'
			]
		},
		considered: {
			subject: (d) => `Ystyriwyd: ${d.review}`,
			text: (d) => [
				`Mae’r adroddiad ar ${d.review} wedi’i ystyried.`,
				'Mewngofnodwch i weld beth sy’n dod nesaf:'
			]
		},
		published: {
			subject: (d) => `Cyhoeddwyd: ${d.review}`,
			text: (d) => [`Mae’r adroddiad ar ${d.review} wedi’i gyhoeddi.`, 'Gall pawb ei ddarllen yma:']
		}
	}
};
