import type { en } from '../../en';
import { plural } from '../../plural';

const cases = (n: number) => `${n} ${plural('cy', n, { one: 'achos', other: 'o achosion' })}`;

export const reviews: (typeof en)['office']['reviews'] = {
	title: 'Adolygiadau',
	make: 'Adolygiad newydd',
	none: 'Nid oes adolygiadau eto. Sefydlwch yr un cyntaf.',
	underWay: 'Adolygiadau ar y gweill',
	earlier: (n) =>
		`${n} ${plural('cy', n, { one: 'adolygiad cynharach', other: 'o adolygiadau cynharach' })}`,
	year: (n, of, from, to) =>
		`Cynhaliwyd neu cynlluniwyd ${n} o ${of} ${plural('cy', of, { one: 'eisteddiad', other: 'eisteddiad' })} ym mlwyddyn y panel, ${from} i ${to}`,
	stage: (name, n, total) => `${name}, cam ${n} o ${total}`,
	forceWaits: (questions, handOvers) =>
		`Mae’r heddlu’n aros amdanoch: ${[
			questions && `${questions} cwestiwn i’w ateb`,
			handOvers &&
				`${handOvers} ${plural('cy', handOvers, { one: 'person', other: 'o bobl' })} i’w hychwanegu, y trosglwyddwyd arsylwad iddynt`
		]
			.filter(Boolean)
			.join('; ')}`,
	find: 'Dod o hyd i adolygiad yn ôl ei enw',
	findHint: 'Geiriau o’i enw neu ei ffocws, yn y naill iaith neu’r llall.',
	search: 'Chwilio',
	clear: 'Dangos pob un',
	found: (n) =>
		`Cafwyd hyd i ${n} ${plural('cy', n, { one: 'adolygiad', other: 'o adolygiadau' })}`,
	noneFound: 'Nid oes adolygiad â’r geiriau hyn yn ei enw na’i ffocws.',
	noneUnderWay: 'Nid oes adolygiad ar y gweill.',
	reached: {
		sent: (day) => `Anfonwyd yr adroddiad at ei ddarllenwyr nesaf ar ${day}.`,
		circulated: (day) => `Caewyd y sylwadau ar yr adroddiad ar ${day}.`,
		approved: (day) => `Cymeradwywyd yr adroddiad ar ${day}.`,
		unopposed: (day) => `Cofnodwyd ar ${day} nad oedd gwrthwynebiad heb ei ddatrys.`,
		signed: (day) => `Llofnododd yr heddlu ei ymateb ar ${day}.`,
		considered: (day) => `Ystyriodd y Comisiynydd yr adroddiad ar ${day}.`,
		published: (day) => `Cyhoeddwyd ar ${day}.`,
		withdrawn: (day) => `Tynnwyd yr adroddiad a gyhoeddwyd yn ôl ar ${day}.`
	},
	next: {
		plan: { text: 'Nid oes eisteddiad wedi’i gynllunio eto.', button: 'Cynllunio eisteddiad' },
		cancelled: { text: 'Cafodd pob eisteddiad ei ganslo.', button: 'Cynllunio eisteddiad arall' },
		list: {
			text: 'Yn aros am restr achosion yr heddlu.',
			button: 'Mewnforio’r rhestr'
		},
		draw: {
			text: (n) => `Mae ${cases(n)} ar y rhestr. Nid oes sampl wedi’i thynnu eto.`,
			button: 'Tynnu’r sampl'
		},
		word: {
			text: 'Mae’r rhestr wedi’i chloi ar gyfer y tyniad. Rhywun heblaw’r sawl a’i clodd sy’n teipio’r gair cyhoeddus.',
			button: 'Mynd i’r tyniad'
		},
		papers: {
			text: (without, n) => `Nid oes papurau eto gan ${without} o ${cases(n)}.`,
			button: 'Ychwanegu papurau'
		},
		issue: {
			text: (n, day) => `Papurau heb eu dosbarthu eto: ${n}. Mae’r aelodau i’w cael erbyn ${day}.`,
			late: (n, day) =>
				`Papurau heb eu dosbarthu eto: ${n}. Roedd yr aelodau i’w cael erbyn ${day}.`,
			button: 'Dosbarthu’r papurau'
		},
		open: {
			text: 'Mae’r eisteddiad heddiw, neu mae ei ddyddiad wedi bod.',
			button: 'Mynd i’r diwrnod'
		},
		wait: { text: (day) => `Mae’r eisteddiad nesaf ar ${day}.`, button: 'Paratoi’r diwrnod' },
		collecting: {
			text: (sent, people, day) =>
				`Mae aelodau’n anfon eu barn o gartref tan ${day}: mae ${sent} o ${people} wedi anfon y cyfan.`,
			button: 'Gweld pwy sydd wedi anfon'
		},
		arrivals: {
			text: (here, groups) =>
				`Mae pobl yn cyrraedd: ${here} yma, ${groups} ${plural('cy', groups, { one: 'grŵp', other: 'o grwpiau' })} wedi’u gwneud.`,
			button: 'Mynd i’r diwrnod'
		},
		meeting: {
			text: (agreed, n) => `Mae’r cyfarfod ar y gweill: cytunwyd ar ${agreed} o ${cases(n)}.`,
			button: 'Mynd i’r cyfarfod'
		},
		draft: { text: 'Mae’r adroddiad yn cael ei ysgrifennu.', button: 'Agor y drafft' },
		comments: {
			text: (version) => `Mae’r aelodau’n rhoi sylwadau ar fersiwn ${version}.`,
			button: 'Gweld y sylwadau'
		},
		answers: {
			text: (version, approvals, voters, needed) =>
				`Mae ${approvals} o ${voters} aelod wedi cymeradwyo fersiwn ${version}; mae angen ${needed}.`,
			changes: (n) => `Mae ${n} yn gofyn am newid.`,
			passed: (version) =>
				`Mae digon o aelodau wedi cymeradwyo fersiwn ${version}. Gellir cofnodi’r gymeradwyaeth.`,
			button: 'Gweld yr atebion'
		},
		objections: {
			text: (n, opened, voters, until) =>
				`${n} ${plural('cy', n, { two: 'wrthwynebiad', other: 'gwrthwynebiad' })} hyd yma. Agorwyd hi gan ${opened} o ${voters} aelod. Gallant wrthwynebu hyd ddiwedd ${until}.`,
			passed:
				'Mae’r amser i wrthwynebu ar ben ac nid oes gwrthwynebiad heb ei ddatrys. Gellir cofnodi hynny.',
			button: 'Gweld pwy sydd wedi’i hagor'
		},
		send: { text: (step) => `Y cam nesaf: ${step}.`, button: 'Ei anfon ymlaen' },
		sign: {
			text: (since, due) => `Gyda’r heddlu ers ${since}. Disgwylir ei ateb erbyn ${due}.`,
			over: (since, due) => `Gyda’r heddlu ers ${since}. Roedd disgwyl ei ateb erbyn ${due}.`,
			paused: 'Nid yw’r diwrnodau’n cael eu cyfrif ar hyn o bryd.',
			waits: 'Mae’r heddlu’n ateb ac yn llofnodi ei ymateb.',
			button: 'Gweld ble mae'
		},
		consider: { text: 'Y Comisiynydd sy’n ei ystyried nesaf.', button: 'Gweld ble mae' },
		publish: { text: 'Gellir ei wirio a’i gyhoeddi.', button: 'Gwirio a chyhoeddi' }
	}
};
