// The Welsh of a made-up report: its paragraphs and themes by their keys, its observations by their numbers.
import { said } from '../prose';

export const welshBlocks: Record<string, string> = {
	'masthead-panel': 'Comisiynydd Heddlu a Throseddu Glan Teifi: Panel Sicrhau Ansawdd',
	'masthead-title': said`Hyb Troseddau a Digwyddiadau. Cyfarfodydd 3 a 19 Gorffennaf 2023. Adroddiad dychmygol.`,
	'overview-question': said`Y cwestiwn a ofynnwyd i’r panel oedd a oedd yr Hyb wedi brysbennu pob achos ac ymdrin ag ef
		yn iawn.`,
	'background-handbook': said`Mae llawlyfr y panel, sydd ar wefan y Comisiynydd, yn egluro pam y mae’r panel yn bod, sut y
		dewisir yr achosion a beth y gofynnir i’r aelodau edrych arno.`,

	'business-victim': said`Gwelodd yr aelodau fwy nag unwaith fod angen iddi fod yn glir pwy yw’r dioddefwr pan fydd
		busnes dan sylw. Gall pobl a oedd yno fod mewn perygl neu dan fygythiad, a dylid pwyso a mesur hynny a
		chynnig cymorth addas iddynt.`,
	'times-of-contact': said`Ceisiai’r heddlu gadw mewn cysylltiad â dioddefwyr yn rheolaidd, ac roedd y panel yn croesawu
		hynny. Yn aml, fodd bynnag, nid oedd diwrnod ac awr yr ymdrech wedi’u nodi. Felly nid oedd y llinell
		amser yn fanwl gywir, ac roedd gan gydweithwyr lai i bwyso arno wrth ddewis pryd i alw nesaf.`,
	'last-contact': said`Roedd yr holl aelodau’n gytûn fod y cyswllt olaf, lle mae’r dioddefwr yn clywed sut y daeth yr
		ymchwiliad i ben, yn bwysig iawn i’r cofnod, am nad oes dim yn ei ddilyn. Mae angen nodi’n gywir pryd y
		digwyddodd, ym mha fodd (galwad, e-bost, cyfarfod) a pham y gwnaed y penderfyniad. Dylid cadw copi o
		lythyr neu e-bost, fel nad oes dim ar goll.`,
	'questions-that-do-not-apply': said`Gall systemau’r Heddlu ofyn am bethau nad oes a wnelont ag achos. Gallai’r cwestiwn
		nesaf ddibynnu ar yr ateb o’i flaen, neu gallai’r cofnod ddweud nad yw rhan yn berthnasol. Byddai
		darllenydd wedyn yn gwybod nad oedd dim wedi’i adael allan yn ddifeddwl.`,
	'accurate-records': said`Codwyd cywirdeb dro ar ôl tro. Da oedd gweld swyddogion yn ysgrifennu’r gwaith a oedd i’w wneud.
		Roedd angen nodi hefyd pryd a sut y’i gwnaed, er enghraifft fod asiantaeth arall wedi’i chyrraedd, fel y
		gellid gweld y cyfan ar unwaith.`,
	'before-a-crime': said`Ymddangosai rhai galwadau fel patrwm: roedd pobl yn gofyn am gael rhywbeth ar gofnod am eu bod
		yn disgwyl trosedd yn ddiweddarach.`,
	'complete-record': said`Y cofnodion o ddigwyddiadau a throseddau yw’r cofnod cyfan, ac mae unrhyw ymchwiliad diweddarach
		yn dibynnu arnynt. Mae gwerth i gofnod o bob galwad: gellir dysgu gwersi ohono, a newid y gwaith er
		gwell.`
};

export const welshObservations: Record<number, string> = {
	1: said`A yw’r Heddlu’n gweld, neu’n cyfrif, nifer cynyddol o alwadau sy’n rhoi rhywbeth ar gofnod am fod
		trosedd i’w disgwyl? Os ydyw, faint o amser y mae galwadau o’r fath yn ei gymryd?`,
	2: said`Dywedai rhai cofnodion fod dioddefwr wedi’i ffonio ond heb roi’r diwrnod na’r amser.`,
	3: said`Mewn un achos soniwyd am lythyr at y dioddefwr, ond ni ellid ei ddarllen. Byddai’r cofnod yn
		llawnach pe bai’n cynnwys yr hyn a ddywedai’r llythyr.`,
	4: said`Mae’r diweddariadau’n fyr ac i’r pwynt, ond nid ydynt bob amser yn dweud sut y daeth blwch i gael ei
		dicio: ym mha fodd, er enghraifft, y diweddarwyd dioddefwr.`,
	5: said`Byddai’r panel yn croesawu pe bai pob dioddefwr yn gadael yr alwad gyntaf gydag enw neu rif i ddod yn
		ôl ato.`,
	6: said`Gofynnodd y panel beth y mae’r Heddlu’n ei olygu wrth “gyfathrebu rheolaidd” â dioddefwr.`,
	7: said`At ei gilydd, dylai’r Heddlu feddwl am y ffordd y mae’n cau ymchwiliadau, a’r diweddariad olaf i’r
		dioddefwr yn arbennig. Mae trydedd thema’r adroddiad hwn yn dweud mwy.`,
	8: 'Pwy sy’n penderfynu bod oedolyn yn cael datrysiad cymunedol?',
	9: said`Os nodir busnes neu ei adeilad yn ddioddefwr ond bod person wedi’i effeithio, sut y gofelir am y
		person hwnnw, a sut y rheolir ac y nodir y gofal?`,
	10: said`Gall systemau ofyn am fanylion nad oes a wnelont ag achos. A allai cwestiynau diweddarach ddilyn o
		atebion cynharach? Os na, dylai cofnodion ddweud pa rannau nad ydynt yn berthnasol, fel nad yw neb yn
		eu cymryd yn fylchau.`
};
