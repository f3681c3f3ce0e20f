// The Welsh of what a made-up force answered, by the numbers of the observations, and of what it promised.
import { said } from '../prose';

export const welshResponses: Record<number, string> = {
	1: said`Nid yw’r Hyb fel rheol yn ymdrin ag adroddiadau o’r math hwn ac ni all sôn am duedd. Mae’r rhai sy’n
		cymryd galwadau yng Nghanolfan Gyfathrebu’r Heddlu mewn gwell sefyllfa i wybod. Ni chedwir adroddiad
		o’r fath oni bai ei fod yn cynnwys digon i’w drin fel cudd-wybodaeth.`,
	2: said`Nid yw’r ffurflen gyswllt yn y system gofnodion bresennol yn gofyn am hyn; roedd yr hen system yn
		gwneud. Dywedir wrth swyddogion mewn hyfforddiant am nodi dyddiad ac amser pob ymdrech, fel bod cofnod
		y gellir ei wirio.`,
	3: said`Gellid atodi dogfennau yn yr hen system. Mae’r un bresennol yn eu storio mewn ffordd arall, a bydd dull
		addas o gadw llythyrau o’r fath yn cael ei lunio a’i drafod yn yr un hyfforddiant yn yr hydref.`,
	4: said`Efallai y caiff ffurflenni eu newid fel y gofynnir i swyddog sy’n dewis ateb ei egluro. Bydd yr
		hyfforddiant yn yr hydref yn cynghori lle mae angen ychydig eiriau wrth ymyl ateb.`,
	5: said`Mae e-byst a llofnodion safonol bellach yn rhoi llinell uniongyrchol i ddioddefwyr at y swyddog yn yr
		achos ac yn dweud sut i gael newyddion. Fel y mae’r cofnodi’n gweithio heddiw, dim ond ar ôl dyrannu
		swyddog y gellir rhoi’r llinell honno, nid yn ystod yr alwad gyntaf.`,
	6: said`Mae’n golygu cysylltu pryd bynnag y bydd achos yn cyrraedd cam pwysig. Bydd y swyddog a’r dioddefwr yn
		cytuno pa mor aml yn eu sgwrs gyntaf, yn ôl yr angen a’r math o ddigwyddiad, bob 14 i 28 diwrnod fel
		rheol; unwaith mewn 28 diwrnod, neu’n fisol, yw’r lleiaf.`,
	7: said`Mae gan y ffurflen gau ran ar gyfer nodi bod y dioddefwr wedi cael gwybod, a gall y ffurflen gyswllt
		gofnodi cau hefyd. Galwadau yw’r rhan fwyaf o’r cysylltiadau hyn. Rhoddwyd e-byst safonol i swyddogion,
		i’w defnyddio lle maent yn addas neu’n ail linell, sy’n nodi’r canlyniad, y rhesymau a phwy i’w ffonio
		os daw rhywbeth newydd i’r golwg.`,
	8: said`Rhingyll. Fe’u rhoddir wyneb yn wyneb, felly ni fyddent yn dod o’r Hyb.`,
	9: said`Lle mae’r dioddefwr yn fusnes, ychwanegir ei gyswllt neu’r sawl a roddodd wybod yn dyst neu’n berson
		cysylltiedig, yn ôl y ffeithiau. Yna mae diweddariadau a chymorth yn mynd drwy’r cyswllt.`,
	10: said`Mae’r hyn a gedwir yn y cofnod yn berthnasol, a rhaid cadw beth bynnag sy’n gysylltiedig â throsedd ar
		gyfer datgelu a chudd-wybodaeth. O bryd i’w gilydd caiff testun ei ludo’n gyfan o system arall lle byddai
		crynodeb yn gwneud y tro, a byddai’n mynd i ffeil llys. Bydd crynhoi’n rhan o’r hyfforddiant yn yr
		hydref.`
};

export const welshCommitment = said`Hyfforddiant i’r Hyb yn yr hydref: dyddiadau ac amserau cyswllt, cadw llythyrau,
	geiriau wrth ymyl blwch sydd wedi’i dicio, a chrynhoi.`;
