import type { papersKept as english } from '../en/papers-kept';
import { plural } from '../plural';

const months = (n: number) => `${n} ${plural('cy', n, { two: 'fis', other: 'mis' })}`;

export const papersKept: typeof english = {
	title: 'Pa mor hir y cedwir y papurau',
	lede: 'Y panel ddewisodd yr amser yn ei osodiadau. Ni ddinistrir dim ohono’i hun: y swyddfa sy’n gwneud hynny yma, ar ôl i’r dyddiad gyrraedd.',
	undated: 'Nid yw’r panel wedi pennu dyddiad ar gyfer dinistrio papurau, felly cedwir nhw.',
	goingOn: (n) =>
		`Cedwir papurau tra bo’r adolygiad yn parhau. Caiff y swyddfa eu dinistrio ${months(n)} ar ôl iddo ddod i ben.`,
	from: (day) => `Gellir dinistrio’r papurau o ${day} ymlaen.`,
	since: (day) => `Gellir dinistrio’r papurau nawr. ${day} oedd eu dyddiad.`,
	held: (name, when) =>
		`Rhoddwyd ataliad gan ${name}, ${when}. Ni ddinistrir yr un papur nes codi’r ataliad.`,
	heldUntil: (day) => `Heb yr ataliad, gellir dinistrio’r papurau o ${day} ymlaen.`,
	hold: 'Edrych ar yr ataliad',
	destroyed: (day, name) =>
		`Dinistriwyd y papurau ar ${day} gan ${name}, am fod yr amser a ddewisodd y panel ar ben.`,
	gone: (day) =>
		`Dinistriwyd papurau’r adolygiad hwn, cyfeirnodau’r heddlu a’i restrau ar ${day}, am fod yr amser a ddewisodd y panel ar ben.`,
	unfinished:
		'Mae eu hallweddi wedi’u dinistrio, felly ni all neb eu darllen. Nid yw’r hyn sydd ar ôl ar y ddisg wedi’i ddileu i gyd eto. Rhoddir cynnig arall arni bob munud.',
	due: (title, day) => `Gellir dinistrio papurau “${title}” nawr. ${day} oedd eu dyddiad.`,
	dueHead: 'Papurau y gellir eu dinistrio',
	look: 'Gweld beth sy’n cael ei ddinistrio a beth sy’n aros',
	goes: 'Beth sy’n cael ei ddinistrio',
	papers: (files, texts) =>
		`Ffeiliau: ${files}. Testunau a roddwyd i mewn â llaw: ${texts}. Yr allweddi’n gyntaf, yna’r hyn a amgryptiwyd ganddynt.`,
	references: (n, rows) =>
		`Cyfeirnodau’r heddlu ar gyfer achosion (${n}), a rhesi o’i restrau (${rows}).`,
	quotes: (n) =>
		n === 0
			? 'Y cofnod o bwy ysgrifennodd beth ar fyrddau’r grwpiau, am y gall ddal geiriau o bapurau.'
			: `Geiriau o bapurau y mae pwyntiau’n eu dyfynnu (pwyntiau: ${n}), a’r cofnod o bwy ysgrifennodd beth ar fyrddau’r grwpiau, am ei fod yntau’n dal geiriau o’r fath.`,
	stays: 'Beth sy’n aros',
	staying: [
		'Yr hyn a ysgrifennodd yr aelodau yn eu geiriau eu hunain, hyd yn oed lle mae’n ailadrodd papur: eu pwyntiau, y canfyddiadau y cytunwyd arnynt, a phob fersiwn o’r adroddiad.',
		'Rhif pob achos, sut y tynnwyd yr achosion, a derbynneb gyhoeddus y tyniad.',
		'Yr hanes: pwy agorodd bapurau a phryd, a phwy a’u dinistriodd.'
	],
	outside: 'Beth nad yw hyn yn ei gyrraedd',
	backups:
		'Mae copi wrth gefn a wnaed yn gynharach yn dal y papurau o hyd, a gellir ei ddarllen ag allwedd y papurau. Gofynnwch i’r person sy’n rhedeg y gweinydd ddileu’r copïau hynny.',
	elsewhere:
		'Ni chyffyrddir â chopïau a gadwodd rhywun y tu allan i Plenary, fel ffeiliau’r heddlu ei hun.',
	nothing:
		'Nid oes dim i’w ddinistrio: nid oes gan yr adolygiad hwn bapurau, cyfeirnodau na rhestrau.',
	sure: 'Ie, dinistrio papurau’r adolygiad hwn. Gwn na all neb ddod â nhw’n ôl.',
	button: 'Dinistrio’r papurau',
	done: 'Mae’r papurau wedi’u dinistrio. Mae’r dystysgrif isod.',
	certificate: 'Tystysgrif dinistrio',
	review: 'Adolygiad',
	panel: 'Panel',
	on: 'Dinistriwyd ar',
	by: 'Gan',
	allowed: 'Caniatawyd ers',
	allowedText: (day, n) =>
		`${day}, ${months(n)} ar ôl i’r adolygiad ddod i ben: dewis y panel ei hun`,
	finished: 'Dilëwyd o’r ddisg',
	notFinished: 'heb orffen',
	counts: 'Beth a ddinistriwyd',
	how: 'Cadwyd pob papur wedi’i amgryptio â’i allwedd ei hun. Dinistriwyd yr allweddi, fel na ellid darllen y beitiau amgryptiedig eto. Yna dilëwyd y beitiau hynny. Nid yw’r dystysgrif hon yn dweud dim am yr hyn oedd mewn papur.',
	table: 'Papurau a ddinistriwyd',
	heads: { case: 'Achos', kind: 'Math', size: 'Maint', sha: 'SHA-256 y beitiau amgryptiedig' },
	kinds: {
		text: 'Testun',
		pdf: 'PDF',
		image: 'Llun',
		audio: 'Recordiad',
		entered: 'Testun a roddwyd i mewn â llaw'
	},
	missing: 'Roedd y beitiau ar goll',
	print: 'Argraffu’r dystysgrif',
	csv: 'Cadw fel CSV',
	csvHeads: [
		'beth',
		'achos',
		'beitiau',
		'nifer',
		'sha256',
		'id',
		'dinistriwyd',
		'gan',
		'adolygiad'
	],
	csvFacts: {
		references: 'cyfeirnodau',
		rows: 'rhesi rhestrau',
		quotes: 'pwyntiau â geiriau wedi’u dyfynnu'
	}
};
