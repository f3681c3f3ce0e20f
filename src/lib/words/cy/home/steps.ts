// Data: what each next step says, by its kind.
import type { steps as en } from '../../en/home/steps';
import { plural } from '../../plural';
import { runs } from '../../runs';
import { onward } from './onward';

const cases = (numbers: readonly number[]) =>
	`${numbers.length === 1 ? 'Achos' : 'Achosion'} ${runs('cy', numbers)}`;

export const steps: typeof en = {
	closed: { title: 'Ni allwch agor achosion ar hyn o bryd' },
	sign: {
		title: 'Darllenwch a llofnodwch yr ymrwymiad cyfrinachedd',
		text: 'Gallwch agor achosion ar ôl i chi lofnodi. Mae’n cymryd ychydig funudau. Gallwch ofyn unrhyw beth i’ch cyswllt yn gyntaf.',
		again: 'Mae mwy na blwyddyn ers i chi lofnodi ddiwethaf. Llofnodwch eto i agor achosion.',
		waits:
			'Gallwch agor achosion ar ôl i chi lofnodi ac i’ch fetio gael ei gwblhau. Gallwch lofnodi nawr, a gofyn unrhyw beth i’ch cyswllt yn gyntaf.',
		button: 'Darllen a llofnodi'
	},
	declare: {
		title: 'Ydych chi’n adnabod unrhyw un yn yr achosion hyn?',
		text: (n) =>
			`Cyn agor achos, atebwch ar gyfer ${n === 1 ? '1 achos' : `${n} o achosion`}. Os nad ydych yn adnabod neb, gallwch ateb ar gyfer y cyfan ag un tic.`,
		button: 'Ateb ar gyfer pob achos'
	},
	settle: {
		title: 'Nid yw rhywun yn siŵr am achos',
		text: (n) =>
			`Mae ${n === 1 ? '1 ateb' : `${n} o atebion`} yn aros amdanoch. Ni all y person agor yr achos nes i chi benderfynu gyda’ch gilydd.`,
		button: 'Penderfynu'
	},
	people: {
		title: 'Ychwanegwch bobl eich panel',
		text: 'Ychwanegwch bob person, yna anfonwch eu dolen fewngofnodi atynt.',
		button: 'Ychwanegu pobl'
	},
	board: {
		title: (letter) => `Ewch i’ch bwrdd, Grŵp ${letter}`,
		text: (numbers, shared) =>
			`${cases(numbers)} sydd gyda chi i’w ${numbers.length === 1 ? 'ddarllen ac ysgrifennu arno' : 'darllen ac ysgrifennu arnynt'} gyda’ch gilydd. ${shared ? 'Mae pawb sydd ag achos yn ysgrifennu ar un bwrdd.' : 'Dim ond pan fydd y cadeirydd yn agor yr achos y bydd grwpiau eraill yn gweld yr hyn rydych yn ei ysgrifennu.'}`,
		button: 'Agor eich bwrdd'
	},
	send: {
		title: (day) => `Anfonwch eich barn erbyn ${day}`,
		text: (cases, sent) =>
			`${plural('cy', cases.length, { one: 'Achos', other: 'Achosion' })} ${runs('cy', cases)}: rydych yn ysgrifennu ar eich pen eich hun, ac ni fydd neb arall yn ei weld nes i’r achosion gael eu hagor.${sent.length ? ` Wedi’u hanfon: ${runs('cy', sent)}.` : ''} Nid oes rhaid i chi anfon dim.`,
		button: 'Agor eich bwrdd'
	},
	collecting: {
		title: (day) => `Mae aelodau’n anfon eu barn tan ${day}`,
		text: 'Gwelwch pwy sydd wedi anfon. Pan fydd barn pawb i mewn, agorwch yr achosion fesul un.',
		button: 'Gweld pwy sydd wedi anfon'
	},
	wait: {
		title: (day) =>
			`Dim i’w wneud tan ${day.charAt(0).toLowerCase()}${day.slice(1)}`.replace(
				/tan dydd/,
				'tan ddydd'
			),
		text: 'Ar y diwrnod byddwch yn gweld eich grŵp a’i achosion yma.'
	},
	today: {
		title: 'Mae’r eisteddiad heddiw',
		text: 'Dywedwch a fyddwch yn dod. Unwaith y bydd y swyddfa wedi’i agor, gallwch ddweud yma eich bod wedi cyrraedd.',
		button: 'Mynd i’r eisteddiad heddiw',
		opens: { text: 'Agorwch ef pan ddaw’r bobl gyntaf, fel y gall pawb ddweud eu bod yma.' }
	},
	arrive: {
		title: 'Mae pobl yn cyrraedd yr eisteddiad',
		text: 'A ydych yno? Dywedwch hynny, a dywedwch a ydych yn yr ystafell neu o bell. Wedyn rydych yn cyfrif yn bresennol.',
		button: 'Dweud eich bod yma'
	},
	arriving: {
		title: 'Mae’r eisteddiad ar fin dechrau',
		text: 'Rydych wedi’ch nodi’n bresennol. Gallwch agor eich bwrdd yma cyn gynted ag y bydd y grwpiau’n dechrau.',
		button: 'Mynd i’r cyfarfod'
	},
	run: {
		title: 'Arweiniwch y sesiwn lawn',
		text: (n, hasChair) =>
			n
				? `Mae’r panel yn trafod achos ${n}.`
				: `${hasChair ? 'Chi sydd yn y gadair.' : 'Nid oes gan y panel hwn gadeirydd: chi sy’n arwain y cyfarfod.'} Agorwch achos pan fydd ei grwpiau’n barod.`,
		button: 'Mynd i’r cyfarfod'
	},
	look: {
		title: {
			writing: 'Mae’r grwpiau wrthi’n gweithio',
			other: 'Mae’r panel cyfan yn cyfarfod',
			arriving: 'Mae pobl yn cyrraedd'
		},
		arriving: {
			text: 'Nodwch pwy sydd yma, gwnewch y grwpiau, yna eu cychwyn.',
			button: 'Mynd i’r diwrnod'
		},
		text: 'Gallwch weld pa mor bell y mae pob grŵp wedi cyrraedd a phwy sy’n gofyn am help, ond nid yr hyn y maent yn ei ysgrifennu.',
		button: 'Mynd i’r cyfarfod'
	},
	room: {
		title: (n) => (n ? `Mae’r panel yn trafod achos ${n}` : 'Mae’r panel cyfan yn cyfarfod'),
		text: 'Mae’r cadeirydd yn agor yr achosion fesul un. Yna byddwch yn gweld pwyntiau pob grŵp ochr yn ochr.',
		guest: 'Gallwch ddilyn y cyfarfod. Ni ddangosir cynnwys yr achosion i chi.',
		reader:
			'Gallwch ddilyn y cyfarfod a darllen papurau achos pan fydd ar agor. Dim ond aelodau sy’n gweld yr hyn a ysgrifennir amdano.',
		button: 'Ymuno â’r cyfarfod'
	},
	left: {
		title: 'Rydych wedi gadael yr eisteddiad',
		text: 'Mae’r hyn a ysgrifennoch yn aros. Os dewch yn ôl, dywedwch hynny, a bydd eich papurau a’ch bwrdd yn agor eto.',
		button: 'Dweud eich bod yn ôl'
	},
	away: {
		title: 'Mae eisteddiad wedi dechrau',
		text: 'Nid ydych wedi’ch nodi’n bresennol. Os ydych yno, dywedwch hynny. Os nad ydych, gallwch ddarllen yr adroddiad drafft yn nes ymlaen.',
		button: 'Dweud eich bod yma'
	},
	draft: {
		member: {
			title: 'Ysgrifennwch yr adroddiad drafft gyda’ch gilydd',
			text: 'Mae’r canfyddiadau ynddo. Gwellwch y geiriau gyda’r lleill nes i’r cydlynydd ei anfon at yr aelodau.',
			button: 'Agor y drafft'
		},
		coordinator: {
			title: 'Gorffennwch yr adroddiad drafft',
			text: 'Pan fydd yn gyflawn, anfonwch ef at yr aelodau. Yna caiff y testun ei gloi, fel bod pawb yn darllen yr un geiriau.',
			button: 'Agor y drafft'
		},
		translator: {
			title: 'Ysgrifennwch y Gymraeg wrth ochr y Saesneg',
			text: 'Gallwch ysgrifennu pob testun Cymraeg yn y drafft. Gallwch ddarllen y Saesneg ond nid ei newid.',
			button: 'Agor y drafft'
		},
		read: {
			title: 'Darllenwch yr adroddiad drafft',
			text: 'Mae’n dal i gael ei ysgrifennu. Gallwch ei ddarllen nawr.',
			button: 'Darllen y drafft'
		}
	},
	answer: {
		title: (n) => `Atebwch fersiwn ${n} o’r adroddiad`,
		text: 'Darllenwch ef, yna cymeradwywch ef, gofynnwch am newid, neu ymataliwch. Nid yw tawelwch yn gymeradwyaeth.',
		button: 'Darllen ac ateb'
	},
	answered: {
		title: (n) => `Rydych wedi ateb fersiwn ${n}`,
		text: {
			approve:
				'Rydych wedi’i chymeradwyo. Gallwch newid eich ateb nes i’r adroddiad gael ei gymeradwyo.',
			change:
				'Rydych wedi gofyn am newid. Gallwch newid eich ateb nes i’r adroddiad gael ei gymeradwyo.',
			abstain: 'Rydych wedi ymatal. Gallwch newid eich ateb nes i’r adroddiad gael ei gymeradwyo.',
			withdraw: 'Rydych wedi tynnu eich gwrthwynebiad yn ôl.'
		},
		button: 'Gweld yr atebion'
	},
	collect: {
		title: (n) => `Mae fersiwn ${n} gyda’r aelodau`,
		passed: 'Mae digon o aelodau wedi’i chymeradwyo. Gallwch gofnodi’r gymeradwyaeth.',
		changes: (n) =>
			`${n} ${plural('cy', n, { two: 'gais', few: 'chais', many: 'chais', other: 'cais' })} am newid heb ei ddatrys. Dechreuwch fersiwn newydd, neu arhoswch: gall aelodau newid eu hatebion o hyd.`,
		waiting: 'Mae’r aelodau’n dal i ateb.',
		button: 'Gweld yr atebion'
	},
	feedback: {
		title: 'Darllenwch yr adborth cynnar',
		text: 'Anfonodd swyddfa’r panel ef cyn i’r adroddiad fod yn barod. Dros dro ydyw, ac nid oes dim i’w ateb eto.',
		button: 'Ei ddarllen'
	},
	consent: {
		answer: (n, until) => ({
			title: `Darllenwch fersiwn ${n} o’r adroddiad`,
			text: `Os anghytunwch, gwrthwynebwch erbyn diwedd ${until}. Nid yw dweud dim yn gymeradwyaeth.`,
			button: 'Darllen yr adroddiad'
		}),
		answered: (n, says) => ({
			title:
				says === 'change'
					? `Rydych wedi gwrthwynebu fersiwn ${n}`
					: `Tynasoch eich gwrthwynebiad i fersiwn ${n} yn ôl`,
			text: 'Gallwch newid hyn nes i’r cydlynydd gofnodi’r canlyniad.',
			button: 'Darllen yr adroddiad'
		}),
		collect: (passed, changes, until) => ({
			text: passed
				? 'Mae’r amser i wrthwynebu ar ben ac nid oes gwrthwynebiad heb ei ddatrys. Gallwch gofnodi hynny.'
				: changes > 0
					? `Nifer y gwrthwynebiadau heb eu datrys: ${changes}. Dechreuwch fersiwn newydd, neu arhoswch: gall aelodau dynnu gwrthwynebiad yn ôl.`
					: `Gall aelodau wrthwynebu hyd ddiwedd ${until}.`,
			button: 'Gweld pwy sydd wedi’i hagor'
		}),
		version: 'Darllenwch yr adroddiad'
	},
	comment: {
		title: (n) => `Darllenwch fersiwn ${n} a rhowch sylwadau`,
		text: 'Yr aelodau a ddaeth i’r eisteddiadau sy’n ei hateb. Gallwch wneud sylwadau.',
		alone: 'Gallwch wneud sylw ar unrhyw ran ohoni.',
		button: 'Darllen a rhoi sylwadau'
	},
	endComments: {
		title: (n) => `Mae aelodau’n gwneud sylwadau ar fersiwn ${n}`,
		text: 'Pan fydd y sylwadau gennych, caewch nhw i anfon yr adroddiad ymlaen, neu dechreuwch fersiwn newydd.',
		button: 'Gweld y sylwadau'
	},
	onward,
	version: {
		title: (approved) =>
			approved ? 'Mae’r adroddiad wedi’i gymeradwyo' : 'Darllenwch yr adroddiad',
		text: (n) => `Gallwch ddarllen fersiwn ${n} yn union fel y’i hanfonwyd.`,
		button: 'Darllen yr adroddiad'
	},
	nothing: {
		title: 'Nid oes gennych ddim i’w wneud nawr',
		text: {
			member: 'Pan fydd eisteddiad neu adroddiad i chi, byddwch yn ei weld yma.',
			coordinator: 'Pan fydd angen rhywbeth gennych, byddwch yn ei weld yma.',
			assurance:
				'Gallwch ddarllen y drafft pan fydd wedi’i ddechrau. Os nad yw aelod yn siŵr am achos, byddwch yn ei weld yma.',
			translator: 'Gallwch agor y drafft pan fydd yr achos cyntaf ar agor i bawb.',
			commissioner:
				'Mae’r aelodau’n gweithio ar yr adroddiad. Gallwch ei ddarllen pan fydd wedi’i anfon atoch.',
			respondent:
				'Gallwch ddarllen yr adroddiad pan fydd wedi’i anfon atoch. Nid ydych yn gweld y byrddau, y drafft nac enwau’r aelodau.',
			audit: 'Gallwch ddarllen yr adroddiad pan fydd wedi’i anfon atoch.',
			observer:
				'Gallwch ddilyn y cyfarfod tra bydd y panel cyfan yn cyfarfod. Ni ddangosir cynnwys yr achosion i chi.',
			invitee:
				'Gallwch ddilyn y cyfarfod tra bydd y panel cyfan yn cyfarfod. Ni ddangosir cynnwys yr achosion i chi.',
			substitute:
				'Pan fydd y swyddfa’n eich enwi i gymryd lle aelod mewn eisteddiad, fe’i gwelwch yma.',
			adviser:
				'Byddwch yn rhoi eich mewnbwn yn yr eisteddiad. Dim ond aelodau sy’n gweld y byrddau a’r drafft.'
		}
	}
};
