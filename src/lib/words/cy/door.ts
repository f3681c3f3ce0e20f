import type { door as en } from '../en/door';
import { withNames } from '../list';

export const door: typeof en = {
	enter: {
		title: 'Mewngofnodi',
		email: 'Cyfeiriad e-bost',
		password: 'Cyfrinair',
		show: 'Dangos',
		button: 'Mewngofnodi',
		link: 'Dim cyfrinair? Gofynnwch i’ch cyswllt am ddolen fewngofnodi: mae’n agor y wefan ag un gwasgiad.',
		paste: 'Cewch ludo, ac mae croeso i reolwyr cyfrineiriau. Dim posau.',
		stuck: 'Os ydych yn sownd:',
		demo: 'Arddangosiad yw hwn',
		demoText: 'Pobl ddychmygol sydd ynddo. Dewiswch pwy yr hoffech fod.',
		demoButton: 'Dewis person'
	},
	link: {
		title: (name) => `Mewngofnodi fel ${name}`,
		text: 'Mae’r ddolen hon yn gweithio unwaith. Pwyswch y botwm i’w defnyddio.',
		password: 'Dewiswch gyfrinair',
		passwordHint:
			'Er mwyn i chi allu mewngofnodi heb ddolen y tro nesaf. O leiaf 12 nod; mae tri neu bedwar gair rydych yn eu cofio yn gwneud un da.',
		button: 'Mewngofnodi',
		goneTitle: 'Nid yw’r ddolen hon yn gweithio mwyach',
		goneText:
			'Mae wedi’i defnyddio, neu wedi dod i ben. Gofynnwch i’ch cyswllt am un newydd, neu mewngofnodwch â’ch cyfrinair.'
	},
	setup: {
		title: 'Sefydlu eich panel',
		lede: 'Nid oes dim yma eto. Dewiswch y math o banel, rhowch enw iddo, a dywedwch pwy sy’n ei gydlynu. Bydd y dudalen hon yn cau am byth ar ôl i chi ei hanfon.',
		preset: 'Math o banel',
		presetHint: 'Mae gan bob un ei gworwm, ei seddi, camau ei adroddiad a’i swyddi ei hun.',
		noPresets: 'Nid oes gosodiadau panel gyda’r gosodiad hwn, felly ni ellir ei sefydlu.',
		facts: (quorum, members, perYear) =>
			`Cworwm ${quorum}, hyd at ${members} o aelodau, ${perYear} cyfarfod y flwyddyn.`,
		nameEn: 'Enw’r panel yn Saesneg',
		nameCy: 'Enw’r panel yn Gymraeg',
		panel: 'Y panel',
		coordinator: 'Y cydlynydd cyntaf',
		coordinatorText: 'Yr un pwynt cyswllt. Gallwch ychwanegu rhagor o bobl wedyn.',
		name: 'Enw',
		email: 'Cyfeiriad e-bost',
		phone: 'Ffôn',
		password: 'Cyfrinair',
		passwordHint:
			'O leiaf 12 nod. Mae tri neu bedwar gair rydych yn eu cofio yn gwneud un da; nid oes rheolau eraill.',
		language: 'Iaith',
		button: 'Sefydlu’r panel'
	},
	undertaking: {
		title: 'Ymrwymiad cyfrinachedd',
		lede: (panel) => `Yr hyn y mae pawb sy’n darllen achosion ar ran ${panel} yn ei addo.`,
		standard: [
			'Byddaf yn cadw’n gyfrinachol bopeth a ddysgaf am achos, ac am y bobl ynddo, fel aelod o’r panel hwn.',
			'Ni fyddaf yn copïo, yn tynnu llun, yn recordio nac yn mynd ag unrhyw ran o achos ymaith, ac ni fyddaf yn ceisio darganfod pwy yw’r bobl ynddo.',
			'Byddaf yn dweud hynny cyn trafod achos os wyf yn adnabod unrhyw un ynddo neu wedi ymwneud ag ef, a byddaf yn camu’n ôl ohono.',
			'Byddaf yn rhoi gwybod i swyddfa’r panel ar unwaith os bydd fy amgylchiadau’n newid mewn ffordd a allai fod yn berthnasol i’m haelodaeth.',
			'Rwy’n deall bod y dyletswyddau hyn yn parhau ar ôl i’m haelodaeth ddod i ben.'
		],
		name: 'Eich enw',
		nameHint: (name) => `Teipiwch ef fel y mae ar restr y panel: ${name}.`,
		signedOn: (day) => `Llofnodoch hwn ar ${day}.`,
		lasts: (day) => `Mae’n ddilys tan ${day}.`,
		kept: 'Cedwir eich enw, yr amser ac ôl bys o’r union eiriau hyn gyda’r cofnod.',
		button: 'Llofnodi’r ymrwymiad',
		done: 'Wedi’i lofnodi. Diolch.',
		next: 'Mynd i’ch cam nesaf',
		notNeeded: 'Nid yw’r panel hwn yn gofyn am ymrwymiad.'
	},
	demo: {
		title: 'Yr arddangosiad',
		lede: 'Adolygiad Gorffennaf 2023 panel dychmygol. Ewch i mewn fel unrhyw un; agorwch borwr arall, neu ffenestr breifat, i fod yn ddau berson ar unwaith.',
		stage: {
			breakouts:
				'Mae’n 11:00 ar 3 Gorffennaf 2023: yr eisteddiad cyntaf, ac mae grwpiau A a B hanner ffordd drwy eu hachosion.',
			plenary:
				'Mae’n 14:00 ar 19 Gorffennaf 2023: mae’r ail eisteddiad yn y sesiwn lawn, ac mae achosion 10 i 17 yn aros i gael eu hagor.',
			draft:
				'Mae’n 10:00 ar 21 Gorffennaf 2023: mae’r ddau eisteddiad wedi cau ac mae trefn yn cael ei rhoi ar yr adroddiad drafft.',
			approval:
				'Mae’n 10:00 ar 25 Gorffennaf 2023: mae fersiwn 1 gyda’r aelodau, ac mae un ohonynt yn gofyn am newid.'
		},
		enter: (name) => `Mynd i mewn fel ${name}`,
		now: 'Nawr:',
		here: { now: 'Yn yr eisteddiad', last: 'Yn yr eisteddiad diwethaf' },
		groups: {
			members: 'Aelodau eraill y panel',
			office: 'Swyddfa’r Comisiynydd',
			force: 'Yr heddlu',
			guests: 'Gwesteion'
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
		you: 'Rydych i mewn fel y person hwn',
		restart: 'Mae popeth a deipir yma yn aros nes i ffolder data’r arddangosiad gael ei dileu.'
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
		invitee: 'Gwestai',
		adviser: 'Cynghorydd'
	},
	session: {
		ended: 'Rydych wedi’ch allgofnodi.',
		endedText:
			'Mae’r hyn a deipioch yn aros ar y dudalen hon. Mewngofnodwch mewn tab arall, yna dewch yn ôl.',
		stayed: 'Rydych yn aros wedi mewngofnodi.'
	}
};
