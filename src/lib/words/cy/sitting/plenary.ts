// Over 200 lines because every word of the plenary that has no file of its own is here, in the order of the English.
import type { plenary as en } from '../../en/sitting/plenary';
import { counted } from '../counted';
import { and, list } from '../../list';
import { plural } from '../../plural';
import { runs } from '../../runs';
import { groups } from './plenary/groups';
import { findings } from './plenary/findings';
import { answers } from './plenary/answers';
import { grade } from './plenary/grade';
import { shows } from './plenary/shows';
import { themes } from './plenary/themes';
import { rail } from './plenary/rail';
import { floor } from './plenary/floor';
import { writing } from './plenary/writing';
import { progress } from './plenary/progress';
import { close } from './plenary/close';

const newPoints = (n: number) => `${counted.points(n)} newydd`;
const newStatements = (n: number) =>
	`${n} ${plural('cy', n, { two: 'ddatganiad', other: 'datganiad' })} newydd`;

export const plenary: typeof en = {
	title: 'Sesiwn lawn',
	caseTitle: (n) => `Sesiwn lawn, achos ${n}`,
	where: (title, sitting, day) => `${title}, eisteddiad ${sitting}, ${day}`,

	waiting: {
		heading: 'Nid yw’r cadeirydd wedi agor achos eto',
		text: 'Pan fydd y cadeirydd yn agor yr achos cyntaf, bydd yn ymddangos yma. Nid oes angen i chi wneud dim tan hynny.',
		nextCase: (n) => `Achos ${n} sydd nesaf`,
		groupsOf: (n) => `Grwpiau sydd ag achos ${n}`,
		isReady: 'yn barod',
		isNotReady: 'heb fod yn barod eto',
		opening:
			'Pan fyddwch yn ei agor, bydd pawb yn ei weld. Ni fydd y grwpiau’n gallu ysgrifennu ar eu byrddau ar gyfer yr achos hwn mwyach, a bydd eu pwyntiau’n ymddangos yma.',
		chairOpens: (name) => `${name} fydd yn ei agor pan fydd y grwpiau’n barod.`,
		later: (cases) =>
			`Ar ei ôl: ${cases.length === 1 ? 'achos' : 'achosion'} ${runs('cy', cases)}.`,
		notBegun: 'Nid yw’r eisteddiad wedi dechrau eto',
		notBegunText:
			'Pan fydd yn dechrau, bydd y cadeirydd yn agor yr achosion fesul un a bydd y dudalen hon yn dilyn.',
		over: 'Mae’r eisteddiad hwn wedi cau',
		overText: 'Mae ei ganfyddiadau yn yr adroddiad drafft.',
		toDraft: 'Mynd i’r adroddiad drafft',
		toOwnBoard: 'Mynd i’ch bwrdd',
		remoteHeading: 'Mae aelodau’n anfon eu barn',
		remoteText:
			'Pan fydd y cydlynydd yn agor yr achos cyntaf, bydd y dudalen hon yn dangos yr hyn a ysgrifennodd pawb. Tan hynny mae pob aelod yn ysgrifennu ar ei ben ei hun.',
		isSent: 'wedi’i anfon',
		isNotSent: 'heb ei anfon',
		openingRemote:
			'Pan fyddwch yn ei agor, bydd pawb yn gweld yr hyn a ysgrifennwyd. Ni all aelodau ysgrifennu ar eu pennau eu hunain am yr achos hwn mwyach, ac mae eu pwyntiau’n ymddangos yma.',
		toBoard: 'Mynd i fwrdd eich grŵp',
		noContent: (n) => `Mae’r panel yn trafod achos ${n}`,
		noContentText:
			'Mae croeso i chi yn y cyfarfod. Dim ond aelodau sy’n gweld yr hyn a ysgrifennir am achosion, felly ni chaiff ei ddangos i chi.'
	},

	place: {
		moved: (n) => `Mae’r panel wedi symud i achos ${n}.`,
		movedTo: (n) =>
			n > 0
				? `Mae’r panel yn edrych ar ganfyddiad ${n}.`
				: 'Mae’r panel yn edrych ar ganfyddiad arall.',
		movedText:
			'Byddwch yn aros yma nes i chi bwyso “Ailymuno”. Mae’r hyn rydych chi’n ei deipio yn cael ei gadw.',
		elsewhere: (n) => `Mae’r panel yn trafod achos ${n}. Rydych chi’n edrych ar dudalen arall.`,
		rejoin: 'Ailymuno',
		announced: (n) => `Mae’r cadeirydd wedi symud pawb i achos ${n}.`,
		announcedTo: (n) =>
			n > 0
				? `Mae’r cadeirydd wedi symud pawb i ganfyddiad ${n}.`
				: 'Mae’r cadeirydd wedi symud pawb i ganfyddiad arall.'
	},

	stoodDown: {
		heading: (n) => `Achos ${n}: rydych wedi camu’n ôl`,
		text: 'Tra bydd y panel yn trafod yr achos hwn ni fyddwch yn gweld dim ohono, ac ni chewch eich cyfrif. Pan fydd y cadeirydd yn agor yr achos nesaf, bydd yn ymddangos yma.',
		chair: (name) => `${name} sydd yn y gadair ar gyfer yr achos hwn.`,
		chairWasYou: (name) =>
			`${name} sydd yn y gadair ar gyfer yr achos hwn yn eich lle. Byddwch yn y gadair eto ar gyfer yr achos nesaf.`
	},
	closed: {
		notOpened: (n) => `Nid yw achos ${n} wedi’i agor eto`,
		open: (n) => `Agor achos ${n} i bawb`,
		room: 'Mynd i’r achos sy’n cael ei drafod'
	},

	head: {
		of: (n, total) => `Achos ${n} o ${total}. `,
		openSince: (n, total, time) => `Achos ${n} o ${total}, ar agor i bawb ers ${time}`,
		reopened: (n, total, time) =>
			`Achos ${n} o ${total}, wedi’i roi’n ôl i’r grwpiau am ${time}. Isod mae’r hyn roeddent wedi’i ysgrifennu pan agorwyd ef ddiwethaf.`,
		agreed: (name, when) => `Cofnodwyd y cytundeb gan ${name}, ${when}`,
		changed: 'Wedi newid ers cytuno',
		papers: 'Darllen papurau’r achos hwn'
	},
	keys: {
		label: 'Yr hyn y gall y cadeirydd ei wneud',
		bring: 'Dod â phawb yma',
		bringHint: 'Mae’n mynd â phawb i’r achos hwn, heblaw’r rhai sy’n teipio: cânt wybod.',
		brought: (n) => `Gofynnwyd i bawb ddod i achos ${n}.`,
		broughtTo: (n) => `Gofynnwyd i bawb edrych ar ganfyddiad ${n}.`,
		open: (n) => `Agor achos ${n}`,
		openAgain: (n) => `Ailagor achos ${n}`,
		more: 'Rhagor',
		gather: 'Dod â phwyntiau newydd i mewn',
		gatherHint: 'Yn dod â phwyntiau sydd heb ganfyddiad eto i mewn. Nid oes dim arall yn newid.',
		gathered: (n, none) =>
			[
				n > 0 && `Daeth ${newPoints(n)} i mewn.`,
				none > 0 && `Ychwanegwyd ${newStatements(none)} na chafwyd dim.`
			]
				.filter(Boolean)
				.join(' ') || 'Nid oes pwyntiau newydd.',
		reopen: 'Rhoi’r achos yn ôl i’r grwpiau',
		givenBack: 'Gall y grwpiau ysgrifennu ar yr achos hwn eto.',
		reopenHint: 'Gall y grwpiau ysgrifennu ar eu byrddau eto. Mae’r canfyddiadau’n aros yma.',
		notReady: (n) => `Agor achos ${n} nawr? Nid yw pob grŵp yn barod.`,
		notReadyText: (groups) =>
			`Heb fod yn barod eto: ${groups}. Os agorwch yr achos nawr, ni fyddant yn gallu ysgrifennu ar eu byrddau mwyach. Mae’r hyn a ysgrifennwyd hyd yma’n cael ei gadw.`,
		openAnyway: 'Agor nawr',
		wait: 'Aros'
	},
	groups,
	findings,
	progress,

	aside: {
		reason: (reason) => `Rheswm: ${reason}`,
		reinstate: 'Dod ag ef yn ôl',
		ask: 'Rhoi hwn o’r neilltu',
		askText: 'Fe’i cedwir gyda’r rheswm. Gallwch ddod ag ef yn ôl unrhyw bryd.',
		label: 'Pam y caiff ei roi o’r neilltu?',
		confirm: 'Rhoi o’r neilltu',
		askRemove: (n) => `Tynnu canfyddiad ${n}?`,
		askRemoveText: (n) =>
			n === 1
				? 'Caiff ei bwynt ei roi o’r neilltu a’i gadw gyda’ch rheswm. Gallwch ddod ag ef yn ôl.'
				: `Caiff ${counted.points(n)} eu rhoi o’r neilltu a’u cadw gyda’ch rheswm. Gallwch ddod â nhw yn ôl.`,
		confirmRemove: 'Tynnu a rhoi o’r neilltu'
	},
	observations: {
		back: 'Ei wneud yn ganfyddiad'
	},
	unplaced: {
		heading: 'Heb fod mewn canfyddiad eto',
		note: 'Ysgrifennwyd y pwyntiau hyn ar ôl i’r achos gael ei agor. Gall y cadeirydd bwyso “Dod â phwyntiau newydd i mewn”.'
	},

	alike: {
		look: (a, b) => `Mae ${a} a ${b} yn edrych yn debyg.`,
		check: 'Gwiriwch cyn cyfuno.',
		because: 'Geiriau tebyg:',
		and: (before) => and('cy', before),
		mergeInto: (from, into) => `Cyfuno ${from} â ${into}`,
		pair: (a, b) => `Canfyddiad ${a} a chanfyddiad ${b}`,
		not: 'Cadw ar wahân',
		dismissed: (a, b) => `Mae canfyddiad ${a} a chanfyddiad ${b} yn cael eu cadw ar wahân.`,
		again: 'Awgrymu eto',
		suggested: (a, b) => `Mae canfyddiad ${a} a chanfyddiad ${b} yn cael eu hawgrymu eto.`,
		all: (n) => `Cadwyd ar wahân (${n})`,
		said: (name, when) => `Cadwyd ar wahân gan ${name}, ${when}`
	},

	agreement: {
		heading: 'A yw’r panel yn cytuno?',
		agree: 'Cofnodi bod cytundeb',
		agreeAgain: 'Cofnodi cytundeb ar y geiriau newydd',
		takeBack: 'Tynnu’r cytundeb yn ôl',
		takeBackHint:
			'Mae’r canfyddiadau’n aros fel y maent. Nid yw’r achos wedi’i gofnodi fel un y cytunwyd arno mwyach.',
		not: 'Heb gytuno eto. Pan fydd y panel yn cytuno, bydd y cadeirydd yn cofnodi hynny.',
		by: (name, when) => `Cofnodwyd y cytundeb gan ${name}, ${when}.`,
		unchanged: 'Nid oes dim wedi newid ers hynny.',
		changed: (changed, added, removed) => {
			const parts = [
				...(changed ? [`golygwyd ${counted.findings(changed)}`] : []),
				...(added ? [`ychwanegwyd ${added}`] : []),
				...(removed ? [`tynnwyd ${removed}`] : [])
			];
			return `Wedi newid ers cytuno: ${list('cy', parts)}.`;
		},
		wait: 'Mae’r geiriau olaf yn dal i gael eu cadw. Gallwch gofnodi’r cytundeb pan fydd y llinell isod yn dweud “Wedi’i gadw”.'
	},
	answers,
	grade,
	shows,
	themes,

	said: {
		merged: (from, into) => `Cyfunwyd canfyddiad ${from} â chanfyddiad ${into}.`,
		gone: (n) => `Tynnwyd canfyddiad ${n}.`,
		added: (n) => (n === 1 ? 'Ychwanegwyd canfyddiad.' : `Ychwanegwyd ${counted.findings(n)}.`),
		moved: 'Mae’r canfyddiadau mewn trefn wahanol.'
	},
	rail,
	floor,
	writing,
	bar: {
		here: (names) => `Mae ${list('cy', names)} yma`,
		connected: (n) => (n === 1 ? 'Mae 1 person yma' : `Mae ${counted.people(n)} yma`),
		alone: 'Dim ond chi sydd yma'
	},
	close
};
