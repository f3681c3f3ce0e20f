import { formatIn, minutes } from '../format';
import type { refusals as en } from '../en/refusals';

const rules: Readonly<Record<string, string>> = {
	'one-step':
		'ni allai’r adroddiad fyth adael ei ddrafftio. Ychwanegwch o leiaf un cam iddo gael ei anfon ymlaen iddo',
	'answer-last':
		'pan fydd yr aelodau wedi cymeradwyo’r adroddiad mae’n mynd ymlaen i gam nesaf. Ychwanegwch un ar ei ôl, fel ei gyhoeddi',
	'nobody-answers':
		'yr aelodau sy’n ateb yr adroddiad yn y cam hwn. Ychwanegwch “member” at y rhai a gaiff ei ddarllen',
	'no-cases':
		'ni fyddai canfyddiadau’r achosion yn sefyll yn unman yn yr adroddiad. Ychwanegwch adran o’r math “cases”',
	'cases-twice':
		'byddai canfyddiadau’r achosion yn sefyll yn yr adroddiad ddwywaith. Cadwch un adran o’r math “cases”',
	'cases-above':
		'nid yw’r teitl yn dal canfyddiadau. Gwnewch ef o’r math “prose”, a rhowch adran eu hunain i’r achosion'
};

export const refusals: typeof en = {
	title: 'Nid yw hyn ar agor i chi',
	notFound: 'Nid oes dim yma',
	fault: 'Aeth rhywbeth o’i le ar ein hochr ni',
	faultText:
		'Nid oes dim a deipioch ar fwrdd wedi’i golli. Ewch yn ôl a rhowch gynnig arall arni; os digwydd eto, rhowch y cyfeirnod isod i’ch cyswllt.',
	reference: (code) => `Cyfeirnod: ${code}`,
	home: 'Mynd i’ch cam nesaf',
	copyHint: 'Dyma’r geiriau a deipioch. Copïwch nhw cyn mynd ymlaen.',
	yourWords: 'Eich geiriau',
	sentences: {
		forbidden:
			'Mae hyn yn perthyn i bobl eraill yn yr adolygiad. Os credwch y dylai fod ar agor i chi, gofynnwch i’ch cyswllt.',
		'not-signed-in':
			'Rydych wedi’ch allgofnodi. Mewngofnodwch eto mewn tab arall a dewch yn ôl: mae’r hyn a deipioch yma o hyd.',
		unknown:
			'Nid yw’r dudalen neu’r peth y gofynnoch amdano yn bodoli, neu nid yw i chi ei weld. Gwiriwch y cyfeiriad, neu ewch i’ch cam nesaf.',
		'stood-down':
			'Rydych wedi camu’n ôl o’r achos hwn. Mae ei ffeil a’i fyrddau ar gau i chi, ac ni chewch eich cyfrif ar ei gyfer.',
		'declaration-needed':
			'Dywedwch yn gyntaf a oes gennych gysylltiad ag achosion yr adolygiad hwn. Mae eich cam nesaf yn arwain yno.',
		'declaration-unsure':
			'Dywedoch nad ydych yn siŵr a oes gennych gysylltiad â’r achos hwn. Bydd yn agor pan fydd y swyddfa wedi setlo hynny gyda chi.',
		'undertaking-unsigned':
			'Llofnodwch yr ymrwymiad cyfrinachedd yn gyntaf. Mae eich cam nesaf yn arwain yno.',
		'undertaking-due':
			'Mae’n bryd llofnodi’ch ymrwymiad cyfrinachedd eto. Mae eich cam nesaf yn arwain yno.',
		'vetting-pending':
			'Nid yw eich fetio wedi dod drwodd eto. Gall eich cyswllt ddweud sut mae pethau.',
		'vetting-lapsed': 'Mae eich fetio wedi dod i ben. Gall eich cyswllt ddweud sut i’w adnewyddu.',
		'term-lapsed': 'Nid yw eich tymor yn cynnwys heddiw. Siaradwch â’ch cyswllt.',
		'not-active': 'Nid yw eich aelodaeth yn weithredol ar hyn o bryd. Siaradwch â’ch cyswllt.',
		'not-present':
			'Mae hyn ar agor i’r rhai a nodwyd yn bresennol yn yr eisteddiad. Gofynnwch i’r cydlynydd eich nodi’n bresennol.',
		'not-opened': 'Nid yw’r cadeirydd wedi agor yr achos hwn i bawb eto.',
		'already-open':
			'Mae’r cadeirydd wedi agor yr achos hwn: gellir darllen bwrdd y grŵp ond nid ei newid mwyach.',
		'back-with-groups':
			'Mae’r achos hwn yn ôl gyda’i grwpiau. Agorwch ef i bawb eto; yna gall y panel ei gytuno.',
		'groups-not-ready': (d) =>
			`Nid yw pob grŵp yn barod gyda’r achos hwn (ddim eto: ${d.groups}). Agorwch ef serch hynny, neu arhoswch.`,
		'chair-stood-down': (d) =>
			`Rydych wedi camu’n ôl o’r achos hwn, felly rhywun arall sydd yn y gadair ar ei gyfer${d.next ? `: ${d.next}` : ''}.`,
		'not-now':
			'Ni ellir gwneud hynny ar y cam hwn o’r adolygiad. Edrychwch ar y camau ar frig y dudalen i weld ble mae wedi cyrraedd.',
		'report-sent':
			'Mae’r adroddiad wedi gadael y cam drafftio, felly ni chaiff achos ei agor, ei gasglu na’i roi yn ôl nawr. Gall y cydlynydd fynd ag ef yn ôl i ddrafftio ar gyfer fersiwn newydd; yna gellir gwneud hyn.',
		frozen:
			'Mae hwn ar gau i ysgrifennu ar hyn o bryd. Dangosir yr hyn a deipioch isod i chi ei gopïo.',
		'reason-needed': 'Dywedwch pam. Ni newidiwyd dim; mae’r hyn a lenwoch yma o hyd.',
		'place-needed': 'Dywedwch pa ran o’r adroddiad sydd dan sylw. Mae’r hyn a lenwoch yma o hyd.',
		replaced:
			'Mae fersiwn newydd newydd gymryd lle’r fersiwn hon. Ni chyfrifwyd eich ateb; darllenwch beth a newidiodd ac atebwch y fersiwn newydd.',
		'too-late': 'Mae’r adroddiad wedi’i gymeradwyo, felly ni ellir newid atebion mwyach.',
		'comments-closed':
			'Mae’r adroddiad wedi mynd ymlaen, felly mae’r sylwadau arno wedi cau. Ni anfonwyd dim; mae eich geiriau yma o hyd i chi eu copïo. Rhowch wybod i’r cydlynydd os oes rhywbeth o’i le.',
		'not-passed':
			'Nid yw’r adroddiad wedi pasio eto: mae angen rhagor o gymeradwyaethau, neu mae cais am newid yn dal ar agor.',
		'not-a-voter':
			'Yr aelodau a fu yn yr eisteddiadau sy’n ateb yr adroddiad. Mae croeso i chi roi sylwadau.',
		'english-missing': (d) =>
			`Nid oes testun Saesneg eto i rannau o’r adroddiad: ${d.places}. Ysgrifennwch ef neu tynnwch y bloc, ac anfonwch eto.`,
		'history-destroyed': (d) =>
			`Dinistriwyd yr hyn a gadwyd am bwy ysgrifennodd beth yn yr adolygiad hwn${d.on ? ` ar ${formatIn('cy', 'UTC').day(String(d.on))}` : ''}, fel y penderfynodd y panel. Mae’r hyn y mae’r byrddau’n ei ddweud yno o hyd, ar eu tudalennau eu hunain.`,
		'confirm-needed': 'Cadarnhewch: ni ellir dadwneud hyn.',
		'too-long':
			'Mae’r testun hwn yn rhy hir: gall ddal 50,000 o nodau. Ni chollwyd dim; byrhewch ef a rhowch gynnig arall arni.',
		'cannot-save':
			'Ni all y gweinydd gadw dim ar hyn o bryd, felly ni newidiwyd dim. Mae’r hyn a lenwoch yma o hyd: rhowch gynnig arall arni ymhen munud. Os yw’n parhau, rhowch wybod i’ch cyswllt.',
		'quote-missing':
			'Nid yw’r geiriau hyn yn y testun. Dewiswch nhw eto, fel y maent nawr; mae’r hyn a ysgrifennoch yma o hyd.',
		'quote-lost':
			'Mae’r geiriau y byddai’n eu newid wedi newid yn y cyfamser, neu’n sefyll yno fwy nag unwaith, felly ni newidiwyd dim. Ysgrifennwch ef yn y testun eich hun, yna gwrthodwch hwn.',
		empty:
			'Mae rhywbeth yn wag o hyd. Llenwch ef a rhowch gynnig arall arni; mae’r gweddill yma o hyd.',
		origin:
			'Ni ddaeth y cais hwn o dudalennau’r wefan hon. Agorwch y dudalen eto a rhowch gynnig arall arni.',
		'other-person': (d) =>
			`Mae’r porwr hwn bellach wedi mewngofnodi fel ${d.name ?? 'rhywun arall'}. Ni chofnodwyd dim o dan y naill enw na’r llall, ac mae eich geiriau yma o hyd i’w copïo. I fynd ymlaen fel chi eich hun, mewngofnodwch eto mewn tab arall.`,
		'form-unreadable':
			'Ni chyrhaeddodd yr hyn a anfonwyd fel ffurflen. Ni newidiwyd dim. Ewch yn ôl a’i anfon unwaith eto.',
		'sign-in-failed':
			'Nid yw’r cyfeiriad e-bost a’r cyfrinair yn perthyn i’w gilydd. Gwiriwch y ddau, neu gofynnwch i’ch cyswllt am ddolen fewngofnodi.',
		'link-expired':
			'Mae’r ddolen hon wedi’i defnyddio neu wedi dod i ben. Gofynnwch i’ch cyswllt am un newydd.',
		'too-many-tries': (d) =>
			`Bu gormod o gynigion nad oeddent yn cyfateb. Rhowch gynnig arall arni ymhen ${minutes('cy', Number(d.minutes))}, neu gofynnwch i’ch cyswllt am ddolen fewngofnodi.`,
		'password-short':
			'Mae angen o leiaf 12 nod yn y cyfrinair. Mae tri neu bedwar gair rydych yn eu cofio yn gwneud un da; nid oes rheolau eraill.',
		'name-differs': (d) => `Teipiwch eich enw fel y mae ar restr y panel: ${d.name}.`,
		'email-taken':
			'Mae gan rywun ar restr y panel y cyfeiriad e-bost hwn eisoes. Defnyddiwch un arall, neu chwiliwch am y person yn y rhestr.',
		'email-invalid':
			'Nid yw hwnnw’n edrych fel cyfeiriad e-bost. Mae angen @ a pharth, megis elin@panel.example.',
		'last-of-office':
			'Nid oes neb arall o’r swyddfa yn weithredol, felly ni allai neb wneud y person hwn yn weithredol eto. Yn gyntaf, ychwanegwch gydlynydd neu Bennaeth Sicrwydd arall, neu gwnewch un yn weithredol.',
		'panel-full': (d) =>
			`Mae gan y panel ei ${d.max} aelod. Rhowch ddiwedd ar aelodaeth rhywun yn gyntaf, neu ychwanegwch y person hwn mewn rôl arall.`,
		'already-set-up': 'Mae’r panel hwn wedi’i sefydlu eisoes. Mewngofnodwch yn lle hynny.',
		'settings-invalid': (d) =>
			rules[d.rule]
				? `Nid yw gosodiadau’r panel yn gywir yn “${d.path}”: ${rules[d.rule]}, a rhowch gynnig arall arni.`
				: `Nid yw gosodiadau’r panel yn gywir yn “${d.path}”. Cywirwch nhw a rhowch gynnig arall arni.`,
		'template-invalid': (d) =>
			`Nid yw templed y ffurflen yn gywir yn “${d.path}”. Cywirwch ef a rhowch gynnig arall arni.`
	}
};
