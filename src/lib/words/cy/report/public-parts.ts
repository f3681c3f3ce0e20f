import type { publicParts as en } from '../../en/report/public-parts';
import { plural } from '../../plural';
import { counted } from '../counted';

const months = (n: number) => `${n} ${plural('cy', n, { two: 'fis', other: 'mis' })}`;

export const publicParts: typeof en = {
	summary: {
		title: 'Crynodeb',
		random: (n, of) => `Edrychodd y panel ar ${counted.cases(n)}, wedi’u tynnu ar hap o ${of}.`,
		stratified: (n, of) =>
			`Edrychodd y panel ar ${counted.cases(n)}, wedi’u tynnu ar hap o ${of}, gydag o leiaf nifer penodol o rai mathau.`,
		purposive: (n) =>
			`Edrychodd y panel ar ${counted.cases(n)}. Cawsant eu dewis at ddiben, nid ar hap.`,
		cases: (n) => `Edrychodd y panel ar ${counted.cases(n)}.`,
		members: (n) => `Cymerodd ${n} ${plural('cy', n, { two: 'aelod', other: 'aelod' })} ran.`,
		findings: (list) => `Ei ganfyddiadau: ${list}.`,
		kinds: {
			positive: (n) => `cadarnhaol: ${n}`,
			negative: (n) => `negyddol: ${n}`,
			query: (n) => `ymholiadau: ${n}`,
			action: (n) => `camau i’w cymryd: ${n}`
		},
		themes: (n) =>
			`Daeth ${n} ${plural('cy', n, { two: 'thema', few: 'thema', other: 'thema' })} i’r amlwg.`,
		observations: (n) =>
			`Gwnaeth y panel ${n} ${plural('cy', n, { two: 'arsylwad', other: 'arsylwad' })}.`,
		answers: (list) => `Atebodd yr heddlu. ${list}.`,
		position: (position, n) => `${position}: ${n}`,
		promises: (n, met, overdue) =>
			`Gwnaeth ${n} ${plural('cy', n, { two: 'addewid', other: 'addewid' })}. Wedi’u cadw: ${met}; yn hwyr: ${overdue}.`
	},
	sampling: {
		title: 'Sut y tynnwyd yr achosion, a sut i wirio hynny',
		caption: 'Y tynnu ar hap',
		heads: ['Beth', 'Fel y’i cofnodwyd'],
		receipt: 'Derbynneb y tynnu (JSON)',
		text: 'Ni allai neb ddewis yr achosion. Clodd y swyddfa ei rhestr a rhif cyfrinachol yn gyntaf. Yna dywedodd rhywun arall y gair cyhoeddus. Mae’r tri gyda’i gilydd yn pennu pa achosion a dynnwyd.',
		textOfDrawn:
			'Mae hyn yn ymwneud â’r achosion a dynnwyd ar hap. Dewiswyd achosion eraill yr adroddiad hwn at ddiben. Ni allai neb ddewis y rhai a dynnwyd: clodd y swyddfa ei rhestr a rhif cyfrinachol yn gyntaf, yna dywedodd rhywun arall y gair cyhoeddus, ac mae’r tri gyda’i gilydd yn pennu’r canlyniad.',
		check:
			'Cyhoeddir y dderbynneb gyda’r adroddiad hwn. Gall unrhyw un sydd â hi a’r rhestr o gyfeirnodau gyfrifo’r canlyniad eto. Nid yw’n enwi unrhyw achos.',
		method: 'Dull',
		methods: {
			random: 'Ar hap',
			stratified: 'Ar hap, gydag o leiaf nifer penodol o rai mathau'
		},
		window: 'Achosion a gaewyd',
		windowOf: (from, to, n) => `O ${from} hyd ${to} (${months(n)})`,
		listed: 'Achosion ar y rhestr',
		accepted: 'Achosion y gellid eu tynnu',
		drawn: 'Achosion a dynnwyd',
		reserves: 'Achosion wrth gefn',
		replaced: 'Achosion y cymerodd achos wrth gefn eu lle',
		word: 'Gair cyhoeddus',
		on: 'Tynnwyd ar'
	},
	record: {
		title: 'Cyhoeddiadau cynharach o’r adroddiad hwn',
		caption: 'Tynnwyd pob un yn ôl cyn cyhoeddi’r nesaf',
		heads: ['Fersiwn', 'Cyhoeddwyd', 'Tynnwyd yn ôl', 'Pam', 'Cod ei eiriau (SHA-256)'],
		version: (n) => `Fersiwn ${n}`
	},
	gone: (day, hash) => `Fe’i cyhoeddwyd ar ${day}. Cod ei union eiriau (SHA-256) oedd ${hash}.`
};
