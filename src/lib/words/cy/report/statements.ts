import type { statements as en } from '../../en/report/statements';

export const statements: typeof en = {
	accessibility: {
		title: 'Hygyrchedd',
		lede: 'Rydym am i bawb ar y panel, a phawb sy’n darllen ei adroddiadau, allu defnyddio’r wefan hon.',
		aimTitle: 'Yr hyn rydym yn anelu ato',
		aim: 'Adeiladwyd y wefan i fodloni Canllawiau Hygyrchedd Cynnwys y We 2.2 ar lefel AA, yn Gymraeg ac yn Saesneg.',
		canTitle: 'Yr hyn y gallwch ddibynnu arno',
		can: [
			'Gellir gwneud popeth â’r bysellfwrdd yn unig, gan gynnwys ar y byrddau.',
			'Mae’r testun yn tyfu i 400 y cant, ac mae’r tudalennau’n ffitio sgrin 320 picsel o led, heb sgrolio i’r ochr.',
			'Nid lliw yw’r unig arwydd byth: mae gair bob amser, ac ar gyfer y 4 math o bwynt mae siâp.',
			'Nid yw newidiadau pobl eraill byth yn symud eich lle ar y dudalen, a chi sy’n dewis faint o newidiadau a ddarllenir yn uchel.',
			'Dilynir gosodiadau golau, tywyll a chyferbyniad uchel eich dyfais.'
		],
		testedTitle: 'Sut y caiff ei phrofi',
		tested:
			'Gwirir pob tudalen ag offer awtomatig yn y ddwy iaith, a phrofir y prif dasgau â’r bysellfwrdd. Nid yw wedi’i harchwilio’n annibynnol, ac nid oes digon o bobl sy’n defnyddio darllenwyr sgrin bob dydd wedi rhoi cynnig arni eto.',
		limitsTitle: 'Yr hyn nad yw’n ddigon da eto',
		limits: [
			'Ar fwrdd lle mae llawer yn ysgrifennu ar unwaith, gall darllenydd sgrin gael mwy o gyhoeddiadau nag sy’n gysurus. Dewiswch “Dim ond yr hyn rwy’n gweithio arno” neu “Dim”.',
			'Yn ffeil Word yr adroddiad, mae darllenydd sgrin yn clywed penawdau colofnau tabl, ond nid penawdau ei resi. Mae tudalen we’r adroddiad a’i ffeil PDF yn rhoi’r ddau.'
		],
		tellTitle: 'Rhowch wybod i ni',
		tell: 'Os yw rhywbeth yn eich rhwystro, neu os oes angen papur arnoch mewn ffurf arall, dywedwch wrth eich cyswllt.'
	},
	privacy: {
		title: 'Preifatrwydd',
		lede: 'Yr hyn y mae’r wefan hon yn ei gadw amdanoch, a’r hyn nad yw’n ei gadw.',
		keepTitle: 'Yr hyn a gedwir',
		keep: [
			'Eich enw, cyfeiriad e-bost a rhif ffôn, eich tymor, lefel a dyddiadau eich fetio, a phryd y llofnodoch yr ymrwymiad. Mae’r panel yn gweld eich enw; dim ond y swyddfa sy’n gweld y gweddill.',
			'Yr hyn rydych yn ei ysgrifennu ar fyrddau ac yn y drafft, gyda’ch enw wrth ei ochr, i’r rhai a gaiff ddarllen y bwrdd hwnnw.',
			'Eich atebion i’r adroddiad, a pha achosion rydych wedi camu’n ôl ohonynt. Dim ond os dywedwch wrthynt y mae’r swyddfa’n gwybod pam.',
			'Hanes: pwy agorodd, a newidiodd, a gymeradwyodd neu a anfonodd beth, a phryd. Mae’n dal codau ac amserau, byth y geiriau a ysgrifennodd pobl. Dim ond y swyddfa sy’n ei weld.',
			'Pa fersiwn o adroddiad rydych wedi’i hagor, a phryd. Mae’r swyddfa’n gweld hynny.',
			'Y math o ddyfais sydd gan bob un o’ch sesiynau, a welir gennych chi a’r swyddfa’n unig, a’r negeseuon e-bost a ysgrifennwyd atoch.',
			'Pan fydd mewngofnodi’n methu, y cyfeiriad y daeth ohono, am 15 munud, fel na all neb ddal ati i ddyfalu cyfrineiriau.'
		],
		notTitle: 'Yr hyn na chedwir',
		not: [
			'Nid oes yr un dudalen yn cyfrif ymweliadau, ac ni anfonir dim at unrhyw gwmni arall.',
			'Ni storir dim o achos ar eich dyfais.',
			'Ni chedwir cyfrineiriau, dim ond cod na ellir eu darllen yn ôl ohono.'
		],
		cookiesTitle: 'Cwcis',
		cookies:
			'Tri, ac mae angen pob un. Mae un yn dweud eich bod wedi mewngofnodi, am hyd at 12 awr ar y tro. Mae un yn cofio English neu Cymraeg, am flwyddyn. Mae un yn gwybod bod y porwr hwn wedi mewngofnodi o’r blaen, am hanner blwyddyn, fel na fydd cyfrineiriau anghywir pobl eraill yn eich cadw allan.',
		howTitle: 'Sut y cofnodir hyn',
		how: 'Mae pob cofnod yn yr hanes yn cynnwys cod y cofnod o’i flaen, felly mae cofnod a newidiwyd neu sydd ar goll yn amlwg.',
		tellTitle: 'Eich cwestiynau',
		tell: 'I weld yr hyn a gedwir amdanoch, neu i’w gywiro, gofynnwch i’ch cyswllt. Gallant hefyd ddweud wrthych pwy yw swyddog diogelu data’r panel.'
	}
};
