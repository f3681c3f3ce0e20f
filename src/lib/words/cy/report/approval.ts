import type { approval as en } from '../../en/report/approval';
import { counted } from '../counted';
import { list } from '../../list';
import { changes } from './approval/changes';
import { consent } from './approval/consent';
import { reading } from './approval/reading';
import { stands } from './approval/stands';

export const approval: typeof en = {
	title: 'Eich ateb i’r adroddiad',
	titleOthers: 'Atebion yr aelodau i’r adroddiad',
	titleComments: 'Yr adroddiad, i gael sylwadau',
	titleRead: 'Yr adroddiad',
	kicker: (n, language, day) => `Fersiwn ${n}, yn ${language}, ${day}`,
	none: 'Nid yw’r adroddiad wedi’i anfon at yr aelodau eto',
	noneText:
		'Pan fydd y cydlynydd yn ei anfon, bydd y dudalen hon yn dangos yr union eiriau ac yn gofyn am eich ateb.',
	toDraft: 'Mynd i’r adroddiad drafft',

	lede: {
		first: (name, n) =>
			`${name}, dyma eiriau’r panel mewn ${reading.paragraphs(n)}. Gofynnwch am newid wrth unrhyw un ohonynt. Cedwir eich lle.`,
		again: (name, says, day, n, total) =>
			`${name}, fe wnaethoch chi ${says} ar ${day}. Ers hynny ${
				n === 0 ? 'nid oes geiriau wedi newid' : `mae ${counted.parts(n)} o’r ${total} wedi newid`
			}. Atebwch unwaith eto, os gwelwch yn dda.`,
		answered: (name, says, when) =>
			`${name}, fe wnaethoch chi ${says} ar ${when}. Gallwch newid eich ateb nes i’r adroddiad gael ei gymeradwyo.`,
		approved: (day) => `Cymeradwyodd y panel yr adroddiad hwn ar ${day}. Diolch.`,
		comment:
			'Yr aelodau a ddaeth i’r eisteddiadau sy’n ateb yr adroddiad. Gallwch ei ddarllen a gwneud sylwadau.',
		watch: 'Yr aelodau a ddaeth i’r eisteddiadau sy’n ateb yr adroddiad.',
		goneOn: (step) => `Mae’r adroddiad wedi mynd ymlaen i’w gam nesaf: ${step}.`,
		commentAlone: 'Gallwch ddarllen yr adroddiad a gwneud sylwadau.',
		watchAlone: 'Mae’r aelodau’n darllen yr adroddiad ac yn gwneud sylwadau.'
	},
	past: {
		approve: 'ei gymeradwyo',
		change: 'ofyn am newid',
		abstain: 'ymatal'
	},
	stoodDown: (numbers) =>
		`Fe wnaethoch gamu’n ôl o ${numbers.length === 1 ? 'achos' : 'achosion'} ${list('cy', numbers.map(String))}. Mae eich ateb ar gyfer gweddill yr adroddiad, ac mae’r cofnod yn dweud hynny.`,
	changes,
	consent,
	reading,
	whole: 'Yr adroddiad cyfan',
	open: 'Ei ddarllen yma',
	jump: 'Mynd i’ch ateb',

	form: {
		heading: (n) => `Beth yw eich ateb i fersiwn ${n}?`,
		headingAgain: (n) => `Newid eich ateb i fersiwn ${n}`,
		legend: 'Eich ateb',
		approve: 'Rwy’n ei gymeradwyo',
		approveHint: (language) =>
			`Yr union eiriau hyn, wedi’u darllen yn ${language}. Os byddant yn newid, gofynnir i chi eto.`,
		languages: { en: 'Saesneg', cy: 'Gymraeg' },
		change: 'Rwy’n gofyn am newid',
		changeHint: (name) => `Dywedwch ble a pham. Bydd ${name} a’r aelodau eraill yn ei weld.`,
		where: 'Ble?',
		choose: 'Dewiswch y rhan o’r adroddiad',
		why: 'Beth ddylai newid, a pham?',
		abstain: 'Rwy’n ymatal',
		abstainHint: 'Nid o blaid nac yn erbyn. Rydych yn dal i gyfrif tuag at y cyfanswm.',
		send: 'Anfon fy ateb',
		sendAgain: 'Newid fy ateb',
		until: 'Gallwch ei newid nes i’r adroddiad gael ei gymeradwyo.',
		sent: 'Mae eich ateb wedi’i gofnodi.',
		chooseOne: 'Dewiswch un o’r 3 ateb.',
		whyMissing: 'Dywedwch beth ddylai newid, a pham.',
		whereMissing: 'Dewiswch y rhan o’r adroddiad.',
		askMissing: 'Gofynnwch am newid wrth baragraff, neu dewiswch ran o’r adroddiad yma.',
		asksStill: (n) =>
			`Rydych yn gofyn am ${counted.changes(n)} nas anfonwyd eto. Tynnwch yr hyn rydych yn ei ofyn o’r ateb, neu dewiswch “Rwy’n gofyn am newid”.`,
		leftMissing:
			'Rhowch yr hyn a deipiwyd gennych wrth baragraff yn eich ateb, neu ei dynnu o’r ateb.',
		goneMissing: 'Tynnwch y newid wrth baragraff na allwch ofyn amdano mwyach.'
	},
	replaced: {
		heading: (n) => `Mae fersiwn ${n} newydd ddisodli’r un roeddech yn ei darllen`,
		text: 'Mae’r hyn a deipiwyd gennych yn y ffurflen o hyd. Darllenwch beth sydd wedi newid, yna atebwch y fersiwn newydd.',
		drafting: (n) => `Mae fersiwn ${n} yn cael ei newid`,
		draftingText:
			'Mae’r cydlynydd wedi dechrau fersiwn newydd, felly ni allwch ateb hon. Gofynnir i chi eto pan anfonir y fersiwn newydd.',
		kept: 'Copïwch yr hyn a deipiwyd gennych:'
	},
	stands,
	answers: {
		heading: 'Atebion yr aelodau',
		member: 'Aelod',
		answer: 'Ateb',
		when: 'Pryd',
		approve: 'Yn cymeradwyo',
		change: 'Yn gofyn am newid',
		abstain: 'Yn ymatal',
		waiting: 'Heb ateb eto',
		you: (name) => `${name} (chi)`,
		exceptFor: (numbers) =>
			`Heb gyfrif ${numbers.length === 1 ? 'achos' : 'achosion'} ${list('cy', numbers.map(String))}, am iddynt gamu’n ôl`,
		readIn: { en: 'Darllenwyd yn Saesneg', cy: 'Darllenwyd yn Gymraeg' },
		readInPart: (n, total) =>
			`Darllenwyd yn Gymraeg, gydag ${n} o’r ${total} rhan yn Saesneg o hyd`,
		caption: (n) => `Atebion i fersiwn ${n}`
	},
	history: {
		heading: 'Pob ateb hyd yma',
		text: 'Ni all neb olygu’r rhestr hon. Mae’n cadw atebion a newidiwyd ac atebion i fersiynau cynharach.',
		version: 'Fersiwn',
		later: 'newidiwyd wedyn',
		void: 'ddim yn cyfrif: disodlwyd gan fersiwn newydd',
		outcome: 'Beth a wnaeth y swyddfa:',
		withheld: 'Am achos y gwnaethoch gamu’n ôl ohono',
		none: 'Nid oes neb wedi ateb eto.'
	},
	record: {
		button: 'Cofnodi’r gymeradwyaeth',
		title: (n) => `Cofnodi bod fersiwn ${n} wedi’i chymeradwyo?`,
		what: (n, voters) =>
			`Mae ${n} o ${voters} wedi cymeradwyo. Nid oes cais am newid heb ei ddatrys. Ar ôl hyn ni all neb newid ei ateb.`,
		wait: (missing, changes) =>
			[
				missing > 0 ? `Angen ${counted.approvals(missing)} arall.` : '',
				changes > 0 ? `${counted.requests(changes)} am newid heb ei ddatrys.` : ''
			]
				.filter(Boolean)
				.join(' '),
		newVersion: 'Dechrau fersiwn newydd',
		newVersionTitle: 'Dechrau fersiwn newydd o’r adroddiad?',
		newVersionWhat: (n) =>
			`Gallwch newid y drafft eto. Cedwir fersiwn ${n}, ond ni all neb ei hateb mwyach. Gofynnir i bawb eto pan fyddwch yn anfon y fersiwn nesaf.`,
		done: 'Mae’r gymeradwyaeth wedi’i chofnodi.'
	},
	ending: {
		heading: 'Pan fydd y sylwadau wedi dod',
		text: (step) => `Caewch y sylwadau i anfon yr adroddiad ymlaen i’w gam nesaf: ${step}.`,
		open: (n) =>
			`${n} sylw heb ei ddatrys. I newid geiriau oherwydd sylw, dechreuwch fersiwn newydd.`,
		button: 'Cau’r sylwadau',
		title: (n) => `Cau’r sylwadau ar fersiwn ${n}?`,
		what: {
			answer: () =>
				'Gofynnir wedyn i’r aelodau a ddaeth i’r eisteddiadau ateb yr union eiriau hyn.',
			comment: (step) => `Bydd yr adroddiad yn mynd i: ${step}.`,
			last: (step) =>
				`Bydd yr adroddiad yn mynd i: ${step}. Ar ôl hynny ni all neb wneud sylw, ac ni allwch ddechrau fersiwn newydd.`
		},
		back: (n) =>
			`Gallwch newid y drafft eto. Cedwir fersiwn ${n} a’i sylwadau. Bydd yr aelodau’n gweld y fersiwn nesaf pan fyddwch yn ei hanfon.`
	},
	comments: {
		heading: 'Sylwadau',
		text: 'Y cydlynydd a’r aelodau sy’n darllen y sylwadau. Nid yw sylw’n cyfrif fel ateb.',
		about: 'Am ba ran o’r adroddiad y mae’ch sylw?',
		words: 'Eich sylw',
		send: 'Anfon y sylw',
		sent: 'Mae eich sylw wedi’i anfon.',
		none: 'Nid oes sylwadau eto.',
		closed: 'Mae’r sylwadau wedi cau.',
		settled: 'Wedi’i ddatrys',
		settle: 'Nodi ei fod wedi’i ddatrys'
	}
};
