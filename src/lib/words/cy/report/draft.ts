import type { draft as en } from '../../en/report/draft';
import { counted } from '../counted';
import { list } from '../../list';
import { runs } from '../../runs';
import { block } from './draft/block';
import { comments } from './draft/comments';
import { identifiers } from './draft/identifiers';
import { rail } from './draft/rail';
import { send } from './draft/send';
import { called, calledWith } from '../../called';

const cases = (numbers: number[]) =>
	`${numbers.length === 1 ? 'achos' : 'achosion'} ${runs('cy', numbers)}`;
const these = (n: number, called: readonly string[]) =>
	n > 2 ? counted.texts(n) : list('cy', called);

export const draft: typeof en = {
	title: 'Adroddiad drafft',
	kicker: (next) => `Adroddiad drafft, cyn fersiwn ${next}`,
	sealedKicker: (n, day) => `Y drafft a anfonwyd fel fersiwn ${n}, ${day}`,
	further: 'Newid pam y cafwyd cyfarfod arall',
	recorded: 'Gwnaed o’r hyn a gofnodwyd. Ni ellir ei olygu yma.',
	part: (n, title) => `${n} ${title}`,
	caseJump: 'Achosion',

	identifiers,
	rail,
	checks: {
		cases,
		label: 'Cyn i chi ei anfon',
		inPlace: (n, total) =>
			n === total
				? ['', `Mae pob un o’r ${counted.findings(total)} yn yr adroddiad`]
				: [`${n} o ${total}`, 'o ganfyddiadau sydd yn yr adroddiad'],
		emptyEnglish: (n) => `Mae ${counted.texts(n)} Saesneg yn wag`,
		welsh: (n) => `${counted.texts(n)} heb fod yn Gymraeg eto`,
		welshDone: 'Mae pob testun yn Gymraeg',
		comments: (n) => `${counted.comments(n)} heb ei ddatrys`,
		notAgreed: (numbers) => `Heb gytuno arnynt: ${cases(numbers)}`,
		changed: (numbers) => `Wedi newid ers cytuno: ${cases(numbers)}`,
		unopened: (numbers) => `Heb eu hagor: ${cases(numbers)}`,
		contradicted: (numbers) =>
			`“Ni chafwyd dim” wrth ymyl canfyddiad o’r un math: ${cases(numbers)}`,
		reopened: (numbers) => `Wedi’u rhoi’n ôl i’r grwpiau: ${cases(numbers)}`,
		unplaced: (n, numbers) =>
			`${counted.points(n)} yn ${cases(numbers)} heb fod mewn canfyddiad eto`
	},

	show: {
		label: 'Ieithoedd i’w dangos',
		both: 'Y ddwy',
		en: 'English',
		cy: 'Cymraeg'
	},
	untranslated: 'Heb fod yn Gymraeg eto',
	readOnlyEn: 'I’w ddarllen yn unig',
	translator: 'Chi sy’n ysgrifennu’r Gymraeg. Mae’r Saesneg wrth ei hochr i chi ei darllen.',
	readOnly:
		'Gallwch ddarllen y drafft hwn. Yr aelodau a ddaeth i’r eisteddiadau a’r swyddfa sy’n ei ysgrifennu.',
	sealed: (n) =>
		`Mae fersiwn ${n} wedi’i hanfon at yr aelodau. Gallwch ddarllen y drafft yma ond nid ei newid.`,
	toVersion: (n) => `Darllen fersiwn ${n}`,
	toApproval: 'Gweld yr atebion',
	notWhole:
		'Dim ond dechrau’r drafft a ddangosir. I weld y cyfan, trowch JavaScript ymlaen yn eich porwr.',
	newVersion: 'Dechrau fersiwn newydd',
	newVersionTitle: 'Dechrau fersiwn newydd o’r adroddiad?',
	newVersionWhat: (n) =>
		`Gallwch newid y drafft eto. Cedwir fersiwn ${n}, ond ni all neb ei hateb mwyach, a daw cymeradwyaeth ohoni i ben. Gofynnir i bawb eto pan fyddwch yn anfon y fersiwn nesaf.`,
	approved: (day) => `Cymeradwyodd y panel yr adroddiad ar ${day}.`,
	unopposed: (day) => `Cofnodwyd ar ${day} nad oedd gwrthwynebiad i’r adroddiad heb ei ddatrys.`,
	block,
	source: {
		points: (letters, n) =>
			`${called(letters.length === 1 ? 'Grŵp' : 'Grwpiau', list('cy', letters))}: ${counted.points(n)}`,
		pointsOnly: (n) => `${counted.points(n)} gan y grwpiau`,
		written: (letter, author) => calledWith('Grŵp', letter, author),
		gone: 'dilëwyd gan y grŵp wedyn',
		changed: 'newidiwyd gan y grŵp wedyn',
		byHand: 'Ysgrifennwyd yn y sesiwn lawn neu yma',
		none: 'Ni chafodd yr un grŵp â’r achos hwn ddim',
		absorbed: 'ac 1 a ysgrifennwyd yn y sesiwn lawn neu yma',
		inCases: (n, total) => `Mewn ${n} o ${total} o achosion`,
		restsOn: (n) =>
			n === 0 ? 'Dim canfyddiadau wedi’u dewis eto' : `Yn seiliedig ar ${counted.findings(n)}`,
		finding: (number, of) => `${number}, achos ${of}`,
		point: (of) => `Achos ${of}, cwestiwn i’r heddlu`,
		theme: (number) => `Thema ${number}`,
		closed: (of) => `Achos ${of}: fe wnaethoch gamu’n ôl`,
		aside: (of) => `Achos ${of}: mae’r pwynt o’r neilltu, felly nid yw’n cyfrif`,
		goneTheme: 'Thema a ddilëwyd',
		cases: (numbers) => cases(numbers)
	},

	case: {
		heading: (n) => `Achos ${n}`,
		agreed: (day) => `Cytunwyd ${day}`,
		notAgreed: 'Heb gytuno arno',
		changed: 'Wedi newid ers cytuno',
		unplaced: (n) => `Mae ${counted.points(n)} heb fod mewn canfyddiad eto`,
		toPlenary: 'Gweld sut y’i cyfunwyd',
		stoodDown: (n) => `Achos ${n}: fe wnaethoch gamu’n ôl`,
		stoodDownText: 'Nid ydych yn gweld ei ganfyddiadau.',
		shut: (n) => `Mae achos ${n} ar gau i chi`,
		unopened: (n) => `Nid yw achos ${n} wedi’i agor eto`,
		unopenedText: 'Bydd ei ganfyddiadau’n ymddangos yma pan fydd y cadeirydd yn ei agor.',
		empty: 'Nid oes canfyddiadau o’r achos hwn yn yr adroddiad.',
		add: 'Ychwanegu canfyddiad',
		observations: (n) =>
			n === 1
				? 'Daeth 1 pwynt yn gwestiwn i’r heddlu'
				: `Daeth ${counted.points(n)} yn gwestiynau i’r heddlu`
	},
	add: {
		paragraph: 'Ychwanegu paragraff',
		theme: 'Ychwanegu thema',
		observation: 'Ychwanegu arsylwad'
	},
	empty: {
		prose: 'Nid oes dim wedi’i ysgrifennu yma eto.',
		themes: 'Nid oes themâu eto.',
		observations: 'Nid oes arsylwadau eto.'
	},
	observationsHint: 'Bydd eu rhifau’n derfynol ar ôl anfon yr adroddiad.',

	deleted: {
		heading: (n) => `${counted.texts(n)} wedi’${n === 1 ? 'i' : 'u'} dileu`,
		by: (name) => `Dilëwyd gan ${name}`,
		empty: 'Roedd yn wag.',
		restore: 'Dod ag ef yn ôl',
		did: (label) => `Dilëwyd: ${label}.`
	},
	undo: 'Dadwneud fy newid diwethaf',
	redo: 'Ail-wneud',
	undone: 'Mae eich newid diwethaf wedi’i ddadwneud.',
	redone: 'Mae eich newid wedi’i ail-wneud.',
	noStep: 'Nid oes dim arall i’w ddadwneud na’i ail-wneud.',

	links: {
		title: (label) => `Canfyddiadau: ${label}`,
		what: 'Dewiswch ganfyddiadau a themâu. Cyfrifir nifer yr achosion ohonynt.',
		whatTheme:
			'Dewiswch y canfyddiadau y mae’n eu dwyn ynghyd. Cyfrifir nifer yr achosion ohonynt.',
		find: 'Chwilio am eiriau neu rif',
		byCase: 'Achos',
		allCases: 'Pob achos',
		first: 'Wedi’u dewis',
		others: 'Eraill',
		shown: (n, total) => `${n} o ${total}`,
		inCases: (n, total) => `mewn ${n} o ${total} o achosion`,
		confirm: 'Cadw',
		closed: (n) => `Achos ${n}: fe wnaethoch gamu’n ôl. Nid yw’r hyn a ddewiswyd ohono’n newid.`,
		chosen: (n) => `${n} wedi’u dewis`,
		nothing: 'Ni chafwyd hyd i ddim.'
	},
	comments,

	bar: {
		here: (names) => `Mae ${list('cy', names)} yma`,
		alone: 'Dim ond chi sydd yma'
	},
	send,
	said: {
		added: (who, n, called) => `Ychwanegodd ${who}: ${these(n, called)}`,
		changed: (who, n, called) => `Newidiodd ${who}: ${these(n, called)}`,
		moved: (who, n, called) => `Symudodd ${who}: ${these(n, called)}`,
		deleted: (who, n, called) => `Dileodd ${who}: ${these(n, called)}`,
		restored: (who, n, called) => `Daeth ${who} â hyn yn ôl: ${these(n, called)}`
	}
};
