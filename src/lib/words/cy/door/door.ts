// Data: the words of the pages before somebody is signed in.
import type { door as en } from '../../en/door/door';
import { withNames } from '../../list';
import { plural } from '../../plural';

export const door: typeof en = {
	enter: {
		title: 'Mewngofnodi',
		email: 'Cyfeiriad e-bost',
		password: 'Cyfrinair',
		show: 'Dangos',
		button: 'Mewngofnodi',
		link: 'Dim cyfrinair? Gofynnwch i’ch cyswllt am ddolen fewngofnodi.',
		stuck: 'Os oes angen help arnoch:',
		demo: 'Arddangosiad yw hwn',
		demoText: 'Pobl ddychmygol sydd ynddo. Dewiswch pwy yr hoffech fod.',
		demoButton: 'Dewis person'
	},
	link: {
		title: (name) => `Mewngofnodi fel ${name}`,
		text: 'Mae’r ddolen hon yn gweithio unwaith. Pwyswch y botwm i fewngofnodi.',
		password: 'Dewiswch gyfrinair',
		passwordHint:
			'Yna gallwch fewngofnodi heb ddolen y tro nesaf. O leiaf 12 nod: mae 3 neu 4 gair rydych yn eu cofio yn gweithio’n dda.',
		button: 'Mewngofnodi',
		replaces:
			'Mae gennych gyfrinair eisoes. Os dewiswch un newydd yma, mae’n cymryd lle hwnnw, ac fe’ch allgofnodir ym mhob man arall.',
		goneTitle: 'Nid yw’r ddolen hon yn gweithio mwyach',
		goneText:
			'Mae wedi’i defnyddio’n barod, neu wedi dod i ben. Gofynnwch i’ch cyswllt am un newydd, neu mewngofnodwch â’ch cyfrinair.'
	},
	setup: {
		title: 'Sefydlu eich panel',
		lede: 'Dewiswch y math o banel, rhowch enw iddo, a dywedwch pwy sy’n ei gydlynu. Dim ond unwaith y gallwch wneud hyn.',
		word: 'Gair sefydlu',
		wordHint:
			'Argraffodd y gweinydd ef wrth gychwyn. Mae’n atal pobl eraill rhag sefydlu’r panel hwn.',
		preset: 'Math o banel',
		presetHint: 'Mae gan bob math ei gworwm, ei seddi a chamau ei adroddiad ei hun.',
		noPresets:
			'Mae gosodiadau paneli ar goll o’r gweinydd hwn, felly ni allwch sefydlu un. Dywedwch wrth y person sy’n gofalu am y gweinydd.',
		facts: (quorum, members, perYear) =>
			`${quorum ? `Cworwm ${quorum}` : 'Dim cworwm'}, hyd at ${members} o aelodau, ${perYear} cyfarfod y flwyddyn.`,
		suggested: 'Ar gyfer y math hwn o banel, mae Plenary yn awgrymu:',
		suggestedAfter:
			'Gwiriwch nhw gyda’ch panel. Byddwch yn eu cadarnhau neu’n eu newid, a phob rheol arall, ar dudalen y gosodiadau wedyn.',
		suggests: {
			approval: (d) =>
				d.share === null
					? 'nid oes pleidlais ar adroddiad'
					: `cymeradwyir adroddiad gan ${d.share} o’r rhai a ddaeth`,
			steps: (d) =>
				d.share === null
					? 'mae aelodau’n rhoi sylwadau ar yr adroddiad, yna caiff ei adrodd a’i gyhoeddi'
					: 'mae aelodau’n ateb yr adroddiad, yna caiff ei adrodd a’i gyhoeddi',
			response: (d) => `mae gan yr heddlu ${d.days} i ateb`,
			undertaking: () =>
				'mae pawb sy’n darllen achosion yn llofnodi ymrwymiad, ac eto bob blwyddyn',
			wording: () => 'awgrym Plenary yw geiriau’r ymrwymiad',
			sampling: (d) =>
				`achosion a gaewyd yn y misoedd cyn yr eisteddiad: ${d.months}, neu ${d.wider} os oes rhy ychydig`,
			blind: (d) =>
				d.blind
					? 'mae grwpiau’n gweld pwyntiau ei gilydd ar ôl i’r cadeirydd agor achos'
					: 'mae grwpiau’n gweld pwyntiau ei gilydd wrth ysgrifennu',
			chair: () => 'dewisir cadeirydd ar gyfer pob eisteddiad',
			retention: (d) =>
				d.paperMonths === null
					? 'ni phennir dyddiad ar gyfer dinistrio papurau'
					: `caiff y swyddfa ddinistrio papurau adolygiad ${d.paperMonths} ${plural('cy', d.paperMonths, { two: 'fis', other: 'mis' })} ar ôl iddo ddod i ben`,
			panel: () =>
				'mae’r panel yn ysgrifennu ac yn cyhoeddi yn Saesneg; byddwch yn enwi ei ardal ar dudalen y gosodiadau',
			members: (d) =>
				`hyd at ${d.members} o aelodau, wedi’u penodi am ${d.years} blynedd ac wedi’u fetio cyn darllen achosion`,
			meetings: (d) =>
				`nifer y cyfarfodydd mewn blwyddyn: ${d.perYear}, gyda phapurau ${d.papers} cyn pob un`,
			quorum: (d) =>
				d.quorum === 0
					? 'gellir cynnal eisteddiad gydag unrhyw nifer o aelodau'
					: `hanner yr aelodau presennol yw’r cworwm, er enghraifft ${d.quorum} o ${d.members}`,
			form: () =>
				'mae grwpiau’n ateb cwestiynau cyffredinol am bob achos, nes i chi ddewis ffurflen arall neu ysgrifennu eich un eich hun',
			again: (d) =>
				`mae pawb yn llofnodi’r ymrwymiad eto ar ôl hyn a hyn o fisoedd: ${d.signMonths}`,
			year: (d) => `mae blwyddyn y panel yn dechrau ym mis ${d.yearStart}`,
			held: (d) => `ffyrdd o gyfarfod: ${d.modes}`,
			notice: (d) =>
				d.noticeMonths === null
					? 'ni phennir erbyn pryd y bydd dyddiad eisteddiad yn hysbys'
					: `mae dyddiad eisteddiad yn hysbys ymlaen llaw; nifer y misoedd: ${d.noticeMonths}`,
			papers: (d) => `mae’r papurau gan yr aelodau ${d.papers} cyn pob eisteddiad`,
			agenda: () => 'trefn yr agenda arferol, a munudau pob eitem',
			inquorate: (d) =>
				d.allowedBy === null
					? 'nid yw eisteddiad â rhy ychydig o aelodau yn mynd ymlaen'
					: `caiff eisteddiad â rhy ychydig o aelodau fynd ymlaen, gan gofnodi rheswm, os caniateir hynny gan: ${d.allowedBy}`,
			size: (d) => `nifer yr achosion mewn sampl: ${d.size}, a nifer wrth gefn: ${d.reserves}`,
			questions: () => 'awgrym Plenary yw’r cwestiynau ar ffurflenni’r achosion'
		},
		nameEn: 'Enw’r panel yn Saesneg',
		nameCy: 'Enw’r panel yn Gymraeg',
		panel: 'Y panel',
		coordinator: 'Y cydlynydd cyntaf',
		coordinatorText:
			'Bydd aelodau’n gweld y person hwn fel eu cyswllt. Gallwch ychwanegu rhagor o bobl wedyn.',
		name: 'Enw',
		email: 'Cyfeiriad e-bost',
		phone: 'Ffôn',
		password: 'Cyfrinair',
		passwordHint: 'O leiaf 12 nod. Mae 3 neu 4 gair rydych yn eu cofio yn gweithio’n dda.',
		language: 'Iaith',
		button: 'Sefydlu’r panel'
	},
	undertaking: {
		title: 'Ymrwymiad cyfrinachedd',
		lede: (panel) => `Mae pawb sy’n darllen achosion ar ran ${panel} yn gwneud yr addewidion hyn.`,
		standard: [
			'Byddaf yn cadw’n gyfrinachol bopeth a ddysgaf am achos, ac am y bobl ynddo, fel aelod o’r panel hwn.',
			'Ni fyddaf yn copïo, yn tynnu llun, yn recordio nac yn mynd ag unrhyw ran o achos ymaith, ac ni fyddaf yn ceisio darganfod pwy yw’r bobl ynddo.',
			'Cyn trafod achos byddaf yn dweud os wyf yn adnabod unrhyw un ynddo neu wedi ymwneud ag ef, a byddaf yn camu’n ôl ohono.',
			'Byddaf yn rhoi gwybod i swyddfa’r panel ar unwaith os bydd fy amgylchiadau’n newid mewn ffordd a allai fod yn berthnasol i’m haelodaeth.',
			'Rwy’n deall bod y dyletswyddau hyn yn parhau ar ôl i’m haelodaeth ddod i ben.'
		],
		name: 'Eich enw',
		nameHint: (name) => `Teipiwch eich enw fel y mae ar restr y panel: ${name}.`,
		signedOn: (day) => `Llofnodoch hwn ar ${day}.`,
		lasts: (day) => `Mae’n ddilys tan ${day}.`,
		kept: 'Cedwir eich enw, yr amser a chod yr union eiriau hyn gyda’r cofnod.',
		button: 'Llofnodi’r ymrwymiad',
		conduct: 'Cod ymddygiad',
		buttonBoth: 'Llofnodi’r ymrwymiad a’r cod',
		done: 'Wedi’i lofnodi. Diolch.',
		next: 'Mynd i’ch cam nesaf',
		notNeeded: 'Nid oes angen i chi lofnodi ymrwymiad ar gyfer y panel hwn.'
	},
	demo: {
		title: 'Yr arddangosiad',
		lede: 'Adolygiad Gorffennaf 2023 panel dychmygol. Ewch i mewn fel unrhyw un. Mae gan bob person ei gyfeiriad ei hun hefyd, felly gall un porwr ddangos sawl person ochr yn ochr. Os nad yw’r cyfeiriad hwnnw’n agor, defnyddiwch ffenestr breifat ar gyfer pob person.',
		stage: {
			sample:
				'Mae hi’n 10:00 ar 5 Mehefin 2023. Mae’r adolygiad a’i 2 eisteddiad wedi’u cynllunio. Mae’r cydlynydd yn mewnforio rhestr yr heddlu, a thynnir y sampl ohoni.',
			breakouts:
				'Mae hi’n 11:00 ar 3 Gorffennaf 2023. Yn yr eisteddiad cyntaf, mae grwpiau A a B hanner ffordd drwy eu hachosion.',
			plenary:
				'Mae hi’n 14:00 ar 19 Gorffennaf 2023. Yn yr ail eisteddiad mae’r panel cyfan yn cyfarfod. Nid yw achosion 10 i 17 ar agor eto.',
			draft:
				'Mae hi’n 10:00 ar 21 Gorffennaf 2023. Mae’r ddau eisteddiad wedi cau ac mae’r adroddiad drafft yn cael ei orffen.',
			approval:
				'Mae hi’n 10:00 ar 25 Gorffennaf 2023. Mae’r aelodau’n ateb fersiwn 1, ac mae un ohonynt yn gofyn am newid.',
			response:
				'Mae hi’n 10:00 ar 17 Awst 2023. Mae fersiwn 2 wedi’i chymeradwyo ac mae gyda’r heddlu, sydd wedi ateb 5 o 10 arsylwad.',
			published:
				'Mae hi’n 10:00 ar 4 Hydref 2023. Mae’r heddlu wedi ateb, mae’r Comisiynydd wedi ystyried, ac mae’r adroddiad a’r ymateb wedi’u cyhoeddi.'
		},
		enter: (name) => `Mynd i mewn fel ${name}`,
		address: (name) => `${name} mewn tab ar wahân`,
		now: 'Nawr:',
		here: { now: 'Yn yr eisteddiad', last: 'Yn yr eisteddiad diwethaf' },
		groups: {
			members: 'Aelodau eraill y panel',
			office: 'Swyddfa’r Comisiynydd',
			force: 'Yr heddlu',
			others: 'Eraill yn y cyfarfod'
		},
		chairs: 'yn y gadair',
		inGroup: (letter, others) =>
			others.length ? `yng Ngrŵp ${letter} ${withNames(others)}` : `yng Ngrŵp ${letter}`,
		notes: {
			'tomos-ellis': 'yn defnyddio darllenydd sgrin',
			'sioned-lloyd': 'yn gweithio yn Gymraeg',
			'bethan-howells': 'heb fod ers blwyddyn',
			'priya-nair': 'yn newydd i’r panel',
			'owain-beynon': 'yn newydd i’r panel, wedi llofnodi ar y diwrnod',
			'derek-hammond': 'yn siarad llawer'
		},
		you: 'Rydych wedi mewngofnodi fel y person hwn',
		restart: 'Cedwir yr hyn a deipiwch yma nes i rywun ddileu ffolder data’r arddangosiad.'
	},
	roles: {
		member: 'Aelod',
		coordinator: 'Cydlynydd',
		assurance: 'Pennaeth Sicrwydd',
		translator: 'Cyfieithydd',
		commissioner: 'Comisiynydd',
		respondent: 'Pennaeth adran yn yr heddlu',
		audit: 'Grŵp archwilio’r heddlu',
		observer: 'Sylwedydd',
		invitee: 'Gwestai gwadd',
		substitute: 'Eilydd',
		adviser: 'Cynghorydd'
	},
	session: {
		ended: 'Rydych wedi’ch allgofnodi.',
		endedText:
			'Mae’r hyn a deipioch ar y dudalen hon o hyd. Mewngofnodwch eto mewn tab arall, yna dewch yn ôl.',
		stayed: 'Rydych yn aros wedi mewngofnodi.',
		unsent:
			'Ni chafodd hyn ei anfon, felly byddwch yn dal i gael eich allgofnodi. Pwyswch eto mewn eiliad.',
		lastText:
			'Mae 14 diwrnod ers i chi fewngofnodi. Mewngofnodwch eto mewn tab arall, yna ewch ymlaen yma: mae’r hyn rydych wedi’i deipio yn cael ei gadw.',
		again: 'Mewngofnodi eto'
	}
};
