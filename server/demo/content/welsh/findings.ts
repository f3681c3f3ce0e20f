// The Welsh of the forty-eight findings, by case, in the order of the report. Made up, as the English is.
import { said } from '../prose';

export const welshFindings: Record<number, string[]> = {
	1: [
		said`Cadwyd mewn cysylltiad rheolaidd â’r dioddefwr, ac ystyriwyd atgyfeirio at asiantaethau addas.`,
		'Roedd y diweddariadau’n aml ac yn dweud llawer wrth y dioddefwr.',
		said`Bu sawl swyddog yn rhan o’r gwaith drwyddi draw, ac roedd yr aelodau’n gweld hynny’n gryfder.`,
		said`Adnabuwyd y sawl a ddrwgdybiwyd a chytunodd i gael triniaeth, ac ym marn yr aelodau roedd
			hynny’n ffordd resymol o ddod â’r achos i ben.`
	],
	2: [
		'Bu’r cyswllt yn brydlon, a’r canlyniad hefyd.',
		said`Roedd angen iddi fod yn gliriach pwy oedd y dioddefwr pan oedd busnes dan sylw. Roedd rhaid
			pwyso a mesur y bygythiad neu’r risg i’r bobl a oedd yno, a chynnig y cymorth iawn iddynt.`,
		'Awgrymwyd y gellid bod wedi ystyried cynlluniau sy’n berthnasol i’r math hwn o achos.',
		said`Soniwyd am wiriadau heb ddweud beth a ddangoswyd ganddynt, ac felly nid oedd y cofnod yn
			rhoi darlun cywir.`
	],
	3: [
		said`Bu’r Tîm Plismona Bro yn rhan o’r gwaith fel y dylai, a galwodd SCCH. Nid oedd yn glir, fodd
			bynnag, ai i dawelu meddwl ynteu i ymchwilio yr aeth y SCCH yno.`,
		'Gweithredwyd yn brydlon ar yr achos hwn.',
		said`Nid oedd dim ar y cofnod yn egluro pam y caewyd yr achos, er bod hanes iddo a bod y rhai dan
			sylw’n teimlo’n anesmwyth. Nid oedd diweddariad chwaith ar unrhyw gyfle i edrych ar y
			dystiolaeth a gyflenwyd.`,
		said`Eto roedd angen iddi fod yn gliriach pwy oedd y dioddefwr lle’r oedd busnes dan sylw, fel y
			byddai’r risg i unigolion yn cael ei hystyried a chymorth yn cael ei gynnig iddynt.`
	],
	4: [
		said`Cynigiwyd Datganiad Personol Dioddefwr, gwnaed cytundeb cyswllt a chadwyd ato, a chafodd y
			dioddefwr gymorth addas o’r dechrau i’r diwedd.`,
		said`Bu’r tîm yn brin o amser a phobl am gyfnod oherwydd gwyliau blynyddol. Nododd yr aelodau fod
			rhywun wedi sylwi ar hyn a’i gywiro.`
	],
	5: [
		said`Cynghorwyd y dioddefwr sut i gadw’n ddiogel a gofynnwyd iddo roi gwybod am unrhyw beth
			pellach, ac ymddangosai’n fodlon ar y ffordd y daeth yr achos i ben.`,
		said`Am fwy na mis nid oedd cofnod, nac adolygiad gan oruchwyliwr, na gair wrth y dioddefwr.`,
		said`Ychydig o arwydd oedd o gyswllt ag ardal yr heddlu arall. Gofynnodd yr aelodau a ddylid bod
			wedi dod i wybod mwy am y sawl a ddrwgdybiwyd, er mwyn barnu’r risg i ddod.`
	],
	6: [
		said`Sylweddolodd yr heddlu fod person yn agored i niwed a dywedodd wrth yr asiantaethau yr oedd
			angen iddynt wybod.`,
		said`Ni nodwyd unrhyw bethau negyddol. Ym marn yr aelodau cofnodwyd yr achos yn dda iawn ac
			ymdriniwyd ag ef i safon uchel iawn.`
	],
	7: [
		said`Mater sifil oedd hwn yn ôl pob tebyg, ac roedd cyngor yr heddlu’n iawn ar ei gyfer.`,
		said`Nid oedd dim yn dangos bod neb wedi chwilio am ddigwyddiadau neu gwynion cynharach o’r un math
			am y sawl a ddrwgdybiwyd.`,
		said`Nid oedd dim yn dangos bod yr Heddlu wedi gofyn a oedd y dioddefwr yn agored i niwed mewn
			unrhyw ffordd.`,
		'Gofynnodd yr aelodau a oedd y swyddogion wedi tawelu meddwl y dioddefwr wrth siarad.'
	],
	8: [
		said`Roedd “heb ei ateb” wrth rai cwestiynau a hoffai’r aelodau wybod pam. Os nad oedd cwestiwn yn
			berthnasol, byddai “ddim yn berthnasol” wedi bod yn nes at y gwir.`,
		said`Rhestrwyd digwyddiadau cynharach tebyg i hwn, ond nid beth oedd barn yr Heddlu amdanynt.`,
		said`Addawyd i’r dioddefwr y byddid yn cysylltu ag asiantaeth arall. Nid oedd ar y cofnod a wnaed
			hynny, na phryd.`
	],
	9: [
		said`Gallai’r goruchwyliwr fod wedi egluro’n fwy plaen a chryno pam, o ystyried y tystion, na allai’r
			achos fynd ymhellach.`,
		said`Byddai mwy o fanylion am yr hyn a ddigwyddodd, ac am yr ymweliadau â thystion, wedi bod o
			gymorth.`
	],
	10: [
		'Ymatebodd yr heddlu mewn da bryd.',
		said`Roedd y galwr am gael rhywbeth ar gofnod rhag ofn i drosedd ddigwydd yn ddiweddarach.`
	],
	11: [
		'Roedd rhan o’r ffeil wedi’i golygu, a gwnaeth hynny asesiad llawn yn anodd.',
		said`Oherwydd y golygu ni allai’r aelodau ddweud i ba raddau y cefnogwyd y dioddefwyr, er y gallent
			weld bod pecyn dioddefwyr wedi mynd drwy e-bost.`,
		said`Roedd golwg anghywir ar ddyddiad geni, efallai am na ofynnwyd amdano, neu na chafodd ei roi, pan
			gymerwyd yr alwad.`
	],
	12: [
		'Cafodd y dioddefwr gymorth gan dîm argyfwng a chan wasanaethau iechyd meddwl.',
		'Roedd diweddariad y swyddog ar yr achos yn drylwyr.',
		said`Roedd yr wybodaeth yn llawn, a dangosodd un cofnod pa mor aml y ceisiwyd cael gafael ar y
			dioddefwr. Byddai’r aelodau wedi hoffi gweld amser a lle pob cyswllt: yr hyn a oedd ar y cofnod
			oedd yr adeg y’i teipiwyd, nid adeg yr alwad. Gallai llinell amser gywirach fod wedi dweud wrth
			gydweithwyr pryd i roi cynnig arall arni.`
	],
	13: [
		said`Ceisiodd yr Heddlu gael gafael ar y dioddefwr a threfnu ymweliad. Roedd ei ymdrechion yn
			rhesymol, er i’r dioddefwr ddewis peidio â mynd ymlaen.`,
		said`Gellid bod wedi nodi pryd a ble y bu pob cyswllt, a’r oriau y ceisiwyd galw.`,
		said`Anfonwyd at y dioddefwr lythyr na ellid ei ddarllen ar y cofnod a gyflenwyd. Ym marn yr aelodau
			gellid cadw copi gyda’r cofnod.`
	],
	14: [
		said`Ysgrifennodd y swyddog lawer iawn, er nad oedd y dioddefwr am i’r heddlu weithredu.`,
		said`Nid yr un oedd enw’r sawl a ddrwgdybiwyd drwy’r cofnod i gyd; gwnaed y gwiriadau dan ail enw a
			ymddangosodd ynddo.`
	],
	15: [
		said`Yma hefyd roedd yr alwad am drosedd yr oedd y galwr yn ei disgwyl ac nad oedd wedi digwydd.`,
		said`Roedd y dioddefwr yn fodlon bod cofnod wedi’i wneud ac nid oedd am i ddim pellach gael ei
			wneud.`
	],
	16: [
		said`Roedd gan yr aelodau feddwl da o’r achos hwn: cadwodd yr heddlu mewn cysylltiad yn rheolaidd ac
			edrychodd y goruchwyliwr arno dro ar ôl tro.`
	],
	17: [
		said`Roedd rhan o’r ffeil wedi’i golygu, ond dywedai nodyn arni nad oedd yr hyn a guddiwyd yn gwneud
			dim niwed i’r achos.`,
		said`Trosglwyddodd yr Hyb yr achos i’r Uned Ymchwilio, ac roedd hynny’n iawn. Roedd cais am luniau
			CCTV ar gofnod, ynghyd ag ymdrechion i ddarganfod pwy oedd y sawl a ddrwgdybiwyd.`,
		said`Ni nodwyd unrhyw ymweliad gan yr uned. Aeth pecyn gwybodaeth at y dioddefwr, gydag e-bost
			safonol am gymorth i ddioddefwyr a thystion.`,
		said`Dywedwyd wrth y dioddefwr sut y daeth yr achos i ben a rhoddwyd cyfeirnod y drosedd rhag ofn
			rhagor o drafferth.`
	]
};
