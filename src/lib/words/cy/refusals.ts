// Data: the sentence of every refusal, by its code.
import { formatIn, minutes } from '../format';
import type { refusals as en } from '../en/refusals';
import type { RefusalDetails } from '../refusal-details';
import { amiss } from './misread';

export const refusals: typeof en = {
	title: 'Nid yw hyn ar agor i chi',
	notFound: 'Nid oes dim yma',
	fault: 'Aeth rhywbeth o’i le ar ein hochr ni',
	faultText:
		'Mae’r hyn oedd wedi’i gadw ar fwrdd yno o hyd. Ewch yn ôl a rhowch gynnig arall arni. Os digwydd eto, rhowch y cyfeirnod isod i’ch cyswllt.',
	reference: (code) => `Cyfeirnod: ${code}`,
	home: 'Mynd i’ch cam nesaf',
	copyHint: 'Dyma’r geiriau a deipioch. Copïwch nhw cyn mynd ymlaen.',
	yourWords: 'Eich geiriau',
	sentences: {
		forbidden:
			'Dim ond pobl eraill yn yr adolygiad hwn all agor hyn. Os credwch y dylech allu ei agor, gofynnwch i’ch cyswllt.',
		'not-signed-in':
			'Rydych wedi’ch allgofnodi. Mewngofnodwch eto mewn tab arall a dewch yn ôl: mae’r hyn a deipioch yma o hyd.',
		unknown:
			'Nid yw’r dudalen hon yn bodoli, neu ni allwch ei hagor. Gwiriwch y cyfeiriad, neu ewch i’ch cam nesaf.',
		'stood-down':
			'Rydych wedi camu’n ôl o’r achos hwn. Ni allwch agor ei ffeil na’i fyrddau, ac ni chewch eich cyfrif ar ei gyfer.',
		'declaration-needed':
			'Yn gyntaf, dywedwch a ydych yn adnabod unrhyw un yn yr achosion hyn. Ewch i’ch cam nesaf i ateb.',
		'declaration-unsure':
			'Dywedoch nad ydych yn siŵr am yr achos hwn. Gallwch ei agor pan fydd y swyddfa wedi penderfynu gyda chi.',
		'undertaking-unsigned':
			'Yn gyntaf, llofnodwch yr ymrwymiad cyfrinachedd. Ewch i’ch cam nesaf i’w lofnodi.',
		'undertaking-due':
			'Mae angen i chi lofnodi’r ymrwymiad cyfrinachedd eto. Ewch i’ch cam nesaf i’w lofnodi.',
		'vetting-pending': 'Nid yw eich fetio wedi’i gwblhau eto. Gofynnwch i’ch cyswllt amdano.',
		'vetting-lapsed': 'Mae eich fetio wedi dod i ben. Gofynnwch i’ch cyswllt sut i’w adnewyddu.',
		'term-lapsed':
			'Mae eich tymor wedi dod i ben, neu nid yw wedi dechrau eto. Siaradwch â’ch cyswllt.',
		'not-active': 'Nid yw eich aelodaeth yn weithredol ar hyn o bryd. Siaradwch â’ch cyswllt.',
		'has-left':
			'Rydych wedi’ch nodi fel un sydd wedi gadael yr eisteddiad, felly mae ei bapurau a’i fyrddau ar gau i chi. Os ydych yn ôl, dywedwch hynny ar eich tudalen gyntaf.',
		'not-present':
			'Nid ydych wedi’ch nodi’n bresennol yn yr eisteddiad. Gofynnwch i’r cydlynydd eich nodi’n bresennol.',
		'input-ended':
			'Mae’ch mewnbwn wedi dod i ben. Mae cynghorwyr yn gadael cyn gwaith yr aelodau eu hunain, felly mae’r dudalen hon ar gau i chi bellach.',
		'not-opened': 'Nid yw’r cadeirydd wedi agor yr achos hwn i bawb eto.',
		'already-open':
			'Mae’r cadeirydd wedi agor yr achos hwn. Gallwch ddarllen bwrdd y grŵp o hyd, ond ni allwch ei newid.',
		'back-with-groups':
			'Mae’r achos hwn wedi’i roi’n ôl i’r grwpiau. Agorwch ef i bawb eto, yna gall y panel gytuno.',
		'groups-not-ready': (d) =>
			`Nid yw pob grŵp yn barod. Heb fod yn barod eto: ${d.groups}. Agorwch nawr, neu arhoswch.`,
		'chair-stood-down': (d) =>
			`Rydych wedi camu’n ôl o’r achos hwn, felly rhywun arall sydd yn y gadair ar ei gyfer${d.next ? `: ${d.next}` : ''}.`,
		'not-now':
			'Ni allwch wneud hynny ar y cam hwn o’r adolygiad. Mae brig y dudalen yn dangos y cam presennol.',
		'report-sent':
			'Mae’r adroddiad wedi’i anfon at yr aelodau, felly ni allwch newid ei achosion nawr. Gofynnwch i’r cydlynydd ddechrau fersiwn newydd yn gyntaf.',
		frozen: 'Ni allwch ysgrifennu yma nawr. Dangosir yr hyn a deipioch isod i chi ei gopïo.',
		'reason-needed': 'Rhowch reswm. Ni newidiwyd dim, ac mae’r hyn a lenwoch yma o hyd.',
		'place-needed': 'Dewiswch y rhan o’r adroddiad. Mae’r hyn a lenwoch yma o hyd.',
		replaced:
			'Mae fersiwn newydd wedi disodli hon, felly ni chyfrifwyd eich ateb. Darllenwch beth sydd wedi newid, yna atebwch y fersiwn newydd.',
		'newer-version':
			'Mae fersiwn ddiweddarach wedi cymryd lle’r un a ddangosai’r dudalen hon, felly ni chofnodwyd dim. Darllenwch honno, yna ewch ymlaen.',
		'too-late':
			'Mae’r canlyniad ar gyfer yr adroddiad hwn wedi’i gofnodi, felly ni allwch newid eich ateb.',
		'only-objections':
			'Ni ofynnir i aelodau’r panel hwn gymeradwyo’r adroddiad. Gwrthwynebwch os anghytunwch, neu peidiwch â dweud dim.',
		'not-objecting': 'Nid oes gennych wrthwynebiad y gellid ei dynnu’n ôl. Ni newidiwyd dim.',
		'objection-open': (d) =>
			`Nifer y gwrthwynebiadau heb eu datrys: ${d.changes}, felly ni chofnodwyd dim. Dechreuwch fersiwn newydd, neu arhoswch: gall aelodau dynnu gwrthwynebiad yn ôl.`,
		'consent-runs': (d) =>
			`Gall aelodau wrthwynebu hyd ddiwedd ${day(d.until)}, felly ni chofnodwyd dim. Cofnodwch ef ar ${day(d.from)} neu wedyn.`,
		'comments-closed':
			'Mae’r sylwadau ar yr adroddiad hwn wedi cau, felly ni anfonwyd dim. Mae eich geiriau yma o hyd i chi eu copïo. Rhowch wybod i’r cydlynydd os oes rhywbeth o’i le.',
		'not-passed':
			'Nid yw’r adroddiad wedi’i gymeradwyo eto: mae angen rhagor o gymeradwyaethau, neu mae ceisiadau am newid heb eu datrys.',
		'not-a-voter':
			'Yr aelodau a ddaeth i’r eisteddiadau sy’n ateb yr adroddiad. Gallwch wneud sylwadau arno.',
		'english-missing': (d) =>
			`Nid oes testun Saesneg eto i rannau o’r adroddiad: ${d.places}. Ysgrifennwch neu dilëwch ef, yna anfonwch yr adroddiad eto.`,
		'identifiers-open':
			'Gall rhai o eiriau’r adroddiad ddangos pwy yw rhywun. Edrychwch ar bob un dan “Gall ddangos pwy yw rhywun”: tynnwch y geiriau, neu dywedwch pam y maent yn aros. Yna anfonwch yr adroddiad eto.',
		'history-destroyed': (d) =>
			`Dinistriwyd y cofnod o bwy ysgrifennodd beth ar y bwrdd hwn${d.on ? ` ar ${formatIn('cy', 'UTC').day(String(d.on))}` : ''}, fel y dewisodd y panel yn ei osodiadau. Gallwch ddarllen y byrddau o hyd ar eu tudalennau eu hunain.`,
		'confirm-needed': 'Cadarnhewch. Ni allwch ddadwneud hyn.',
		'too-long':
			'Mae’r testun hwn yn rhy hir: gall ddal 50,000 o nodau. Mae eich geiriau yma o hyd. Byrhewch nhw a rhowch gynnig arall arni.',
		'cannot-save':
			'Ni all y gweinydd gadw dim ar hyn o bryd, felly ni newidiwyd dim. Mae’r hyn a lenwoch yma o hyd: rhowch gynnig arall arni ymhen munud. Os digwydd eto, rhowch wybod i’ch cyswllt.',
		'quote-missing':
			'Nid yw’r geiriau hyn yn y testun. Dewiswch nhw eto. Mae’r hyn a ysgrifennoch yma o hyd.',
		'quote-lost':
			'Ni newidiwyd dim, am fod y geiriau hyn wedi’u golygu neu’n ymddangos fwy nag unwaith. Golygwch y testun eich hun, yna gwrthodwch y newid hwn.',
		empty:
			'Mae rhywbeth yn wag o hyd. Rhowch yr hyn sydd ar goll, yna rhowch gynnig arall arni. Mae’r gweddill yma o hyd.',
		origin:
			'Ni ddaeth y cais hwn o dudalennau’r wefan hon. Agorwch y dudalen eto a rhowch gynnig arall arni.',
		'other-person': (d) =>
			`Mae’r porwr hwn bellach wedi mewngofnodi fel ${d.name ?? 'rhywun arall'}. Ni chofnodwyd dim o dan y naill enw na’r llall, ac mae eich geiriau yma o hyd i’w copïo. I fynd ymlaen fel chi eich hun, mewngofnodwch eto mewn tab arall.`,
		'form-unreadable':
			'Ni chyrhaeddodd yr hyn a anfonoch yn gyflawn, felly ni newidiwyd dim. Ewch yn ôl a’i anfon unwaith eto.',
		'sign-in-failed':
			'Nid yw’r cyfeiriad e-bost neu’r cyfrinair yn gywir. Gwiriwch y ddau, neu gofynnwch i’ch cyswllt am ddolen fewngofnodi.',
		'link-own':
			'Rydych wedi mewngofnodi eisoes. I fewngofnodi ar ddyfais arall, dewiswch gyfrinair ar eich tudalen eich hun.',
		'request-own':
			'Ni allwch gadarnhau’r hyn y gofynnoch amdano eich hun, na’r hyn sydd amdanoch chi. Rhywun arall o’r swyddfa sy’n ei gadarnhau.',
		'request-void':
			'Nid yw’r person a ofynnodd am hyn yn weithredol yn y swyddfa mwyach. Gwrthodwch ef, a gofynnwch amdano eto eich hun os oes ei angen.',
		'request-behind':
			'Newidiwyd manylion y person hwn ar ôl gofyn am hyn, felly ni newidiwyd dim. Gwrthodwch y cais, a gofynnwch amdano eto os oes ei angen o hyd.',
		'person-ended':
			'Mae aelodaeth y person hwn wedi dod i ben, felly ni allant fewngofnodi. I’w gadael i mewn, gwnewch nhw’n weithredol yn gyntaf.',
		'link-expired':
			'Mae’r ddolen hon wedi’i defnyddio neu wedi dod i ben. Gofynnwch i’ch cyswllt am un newydd.',
		'too-many-tries': (d) =>
			`Bu gormod o gynigion anghywir. Rhowch gynnig arall arni ymhen ${minutes('cy', Number(d.minutes))}, neu gofynnwch i’ch cyswllt am ddolen fewngofnodi.`,
		'too-many-requests': (d) =>
			`Mae’r porwr neu’r rhwydwaith hwn yn gofyn am dudalennau’n gyflymach nag y gallwn ateb. Arhoswch ${d.seconds} eiliad a rhowch gynnig arall arni.`,
		'password-short':
			'Mae angen o leiaf 12 nod yn y cyfrinair. Mae 3 neu 4 gair rydych yn eu cofio yn gweithio’n dda.',
		'password-common':
			'Mae’r cyfrinair hwn yn hawdd ei ddyfalu: mae llawer yn ei ddefnyddio, neu mae wedi’i wneud o’ch enw eich hun neu o batrwm. Dewiswch 3 neu 4 gair nad oes a wnelont ddim â’i gilydd nac â chi.',
		'password-wrong':
			'Nid hwnnw yw eich cyfrinair presennol, felly ni newidiwyd dim. Rhowch gynnig arall arni, neu gofynnwch i’ch cyswllt am ddolen fewngofnodi.',
		'name-unseen': 'Mae nod na ellir ei weld yn yr enw. Teipiwch yr enw yn lle ei ludo.',
		'name-taken': (d) =>
			`Mae rhywun ar restr y panel o’r enw ${d.name} eisoes. Os person arall yw hwn, ychwanegwch rywbeth i’w gwahaniaethu, megis enw canol, neu dywedwch fod y ddau i fod.`,
		'name-differs': (d) => `Teipiwch eich enw fel y mae ar restr y panel: ${d.name}.`,
		'email-taken':
			'Mae gan rywun ar restr y panel y cyfeiriad e-bost hwn eisoes. Defnyddiwch un arall, neu chwiliwch am y person yn y rhestr.',
		'email-invalid':
			'Nid yw hwnnw’n edrych fel cyfeiriad e-bost. Mae angen @ a pharth, megis elin@panel.example.',
		'last-of-office':
			'Dyma’r person gweithredol olaf yn y swyddfa. Yn gyntaf, ychwanegwch gydlynydd neu Bennaeth Sicrwydd arall, neu gwnewch un yn weithredol.',
		'panel-full': (d) =>
			`Mae gan y panel ${d.max} o aelodau’n barod, y nifer mwyaf a ganiateir. Rhowch ddiwedd ar aelodaeth rhywun yn gyntaf, neu ychwanegwch y person hwn mewn rôl arall.`,
		'seat-full': (d) =>
			Number(d.max) === 1
				? `Aelod arall sy’n dal y sedd “${d.cy}”, sedd i un person. Rhowch ddiwedd ar ei aelodaeth neu rhowch sedd arall iddo yn gyntaf.`
				: `Mae ${d.max} o aelodau’n dal y sedd “${d.cy}”, y nifer mwyaf a ganiateir. Rhowch ddiwedd ar aelodaeth neu rhowch sedd arall i rywun yn gyntaf.`,
		'setup-word':
			'Nid hwnnw yw’r gair sefydlu. Edrychwch lle cychwynnwyd y gweinydd: mae’n argraffu gair newydd bob tro y mae’n cychwyn.',
		'already-set-up': 'Mae’r panel hwn wedi’i sefydlu eisoes. Mewngofnodwch yn lle hynny.',
		'changed-meanwhile':
			'Newidiodd rhywun arall yn y swyddfa hyn tra oedd ar agor gennych, felly ni chadwyd dim. Mae’r hyn a lenwoch chi yma o hyd: cymharwch ef â’r hyn sydd yno bellach, yna cadwch eto.',
		'groups-began':
			'Mae grwpiau eisoes wedi dechrau gweithio yn yr adolygiad hwn, felly ni ellir newid hyn mwyach.',
		'group-has-written':
			'Mae rhywbeth eisoes wedi’i ysgrifennu ar fwrdd i’r grŵp hwn, felly ni newidiwyd dim. Byddai eu geiriau’n cael eu colli.',
		'no-cases':
			'Nid oes gan yr eisteddiad hwn achosion y gallai aelodau ysgrifennu amdanynt. Ychwanegwch ei achosion yn gyntaf.',
		'sitting-over': 'Mae’r eisteddiad hwn wedi cau neu wedi’i ganslo, felly ni ellir ei newid.',
		'not-further':
			'Nid yw hwn yn gyfarfod arall o’r adolygiad, felly nid oes ganddo reswm pam y mae un. Ni newidiwyd dim. Cadwch ef eto heb y rheswm hwnnw.',
		'sitting-has-cases':
			'Mae gan yr eisteddiad hwn achosion o hyd. Symudwch nhw i eisteddiad arall yn gyntaf.',
		'case-opened':
			'Mae’r panel cyfan eisoes wedi trafod achos yn yr eisteddiad hwn. Rhowch yr achos hwnnw’n ôl i’r grwpiau’n gyntaf.',
		'months-wrong': 'Rhowch nifer y misoedd fel rhif cyfan o 1 i 60, neu gadewch y maes yn wag.',
		'list-wrong': 'Rhowch nifer yr achosion ar y rhestr fel rhif cyfan, neu gadewch y maes yn wag.',
		'date-wrong': 'Rhowch ddyddiad go iawn, megis 3 Gorffennaf 2023 neu 3/7/2023.',
		'time-wrong': 'Rhowch amserau megis 09:30, gyda’r diwedd ar ôl y dechrau.',
		'minutes-wrong': 'Rhowch funudau pob eitem fel rhif cyfan o 0 i 600.',
		'timer-wrong': 'Rhowch y munudau fel rhif cyfan o 1 i 600.',
		'figures-none': 'Gludwch dabl: penawdau yn y llinell gyntaf, yna un llinell i bob rhes.',
		'figures-alone':
			'Mae angen llinell o benawdau ar y tabl, ac o leiaf un llinell oddi tani gydag enw a rhif. Gwahanwch y celloedd â thabiau, hanner colonau neu atalnodau.',
		'figures-many': (d) =>
			`Mae’r tabl yn rhy fawr i’w ddarllen mewn cyfarfod: ${d.rows} rhes o dan y penawdau ar y mwyaf, a ${d.columns} colofn o rifau.`,
		'figures-ragged': (d) =>
			`Nifer y celloedd yn llinell ${d.row} yw ${d.cells}, ac yn y penawdau ${d.heads}. Os oes atalnodau yn y rhifau, gwahanwch y celloedd â thabiau neu hanner colonau.`,
		'figures-unnamed': (d) =>
			`Mae cell heb enw yn llinell ${d.row}. Mae angen enw ar bob rhes, ac ar bob colofn o rifau.`,
		'figures-unread': (d) =>
			`Nid rhif yw “${d.cell}” yn llinell ${d.row}, colofn “${d.head}”. Ysgrifennwch ef mewn ffigurau, neu gadewch y gell yn wag.`,
		'figures-long': (d) =>
			`Mae enw yn llinell ${d.row} yn hirach na ${d.max} llythyren. Byrhewch ef.`,
		'figures-differ':
			'Nid yw’r un rhifau yn yr un lleoedd yn y tabl Saesneg a’r tabl Cymraeg. Cywirwch un ohonynt, neu gadewch yr un Cymraeg yn wag.',
		'heard-identifies': (d) =>
			`Gall y geiriau hyn ddatgelu pwy yw rhywun: ${d.found}. Tynnwch nhw, neu ticiwch “Cadw’r geiriau hyn beth bynnag”. Nid oes dim wedi’i gadw.`,
		'went-wrong': 'Rhowch nifer yr aelodau a aeth yn rhif cyfan o 1 i 100.',
		'referral-placed': 'Mae’r mater hwn ar agenda yn barod.',
		'floor-changed':
			'Newidiodd rhywun arall hyn ychydig o’ch blaen. Edrychwch sut y mae nawr, yna pwyswch eto os oes angen o hyd.',
		'show-open':
			'Mae dangos dwylo arall ar agor yn yr eisteddiad hwn. Caewch neu canslwch hwnnw, yna agorwch hwn.',
		'show-over':
			'Mae’r dangos dwylo hwn wedi dod i ben. Edrychwch ar y canlyniad, neu gofynnwch i’r cadeirydd agor un arall.',
		'show-few':
			'Mae rhy ychydig o bobl wedi ateb i gadw hyn yn gudd. Arhoswch nes bod 3 wedi ateb, neu bawb sy’n gallu, neu ei ganslo. Mae ar agor o hyd.',
		'show-changed':
			'Bu dangos dwylo arall ar y canfyddiad hwn ers hynny. Edrychwch ar ei ganlyniad yn gyntaf.',
		'question-needed': 'Ysgrifennwch y cwestiwn y mae pawb i’w ateb.',
		'round-open':
			'Mae cwestiwn ar agor yn barod, ac mae pobl yn ysgrifennu. Dangoswch ei atebion neu ei ganslo yn gyntaf. Mae eich cwestiwn yma o hyd.',
		'round-ended':
			'Mae’r cwestiwn hwn wedi dod i ben: dangoswyd ei atebion, neu fe’i canslwyd. Edrychwch sut y mae nawr.',
		'question-long': (d) => `Byrhewch eich cwestiwn i ${d.limit} nod. Mae ${d.length} ynddo.`,
		'round-minutes': 'Rhowch y munudau i ysgrifennu fel rhif cyfan o 1 i 60.',
		'sitting-needed': 'Cynlluniwch eisteddiad yn gyntaf: mae’r cyfnod yn gorffen ar ei ddyddiad.',
		'import-gone':
			'Nid yw’r rhestr hon yn aros mwyach: cafodd ei chadarnhau neu ei chanslo, neu ailgychwynnwyd y gweinydd. Edrychwch ar restr yr achosion cyn lanlwytho’r ffeil eto.',
		'list-unread': 'Mae’r rhestr yn dal i gael ei darllen, neu cafodd ei gwrthod. Ni chadwyd dim.',
		'list-has-none': 'Ni dderbyniwyd yr un rhes o’r rhestr hon, felly nid oes dim i dynnu ohono.',
		'file-too-large': (d) => `Mae’r ffeil yn fwy na ${d.megabytes} MB. Gofynnwch am restr fyrrach.`,
		'papers-locked':
			'Nid yw’r allwedd y cedwir papurau odani ar y gweinydd, felly ni ellir darllen papurau na’u hychwanegu. Rhowch wybod i’r person sy’n rhedeg y gweinydd.',
		'paper-damaged':
			'Ni ellir darllen y papur hwn: mae ei ffeil ar y gweinydd ar goll neu wedi’i difrodi. Tynnwch ef a’i lanlwytho eto.',
		'paper-empty': 'Mae’r ffeil hon yn wag (0 beit). Gwiriwch hi, yna dewiswch hi eto.',
		'paper-too-large': (d) =>
			`Mae’r ffeil hon yn fwy na ${d.megabytes} MB. Rhannwch hi neu ei gwneud yn llai, yna dewiswch hi eto.`,
		'paper-type': (d) =>
			`${
				{
					office: 'Ffeil Word, Excel neu Office arall yw hon: cadwch hi fel PDF yn gyntaf.',
					heic: 'Llun iPhone (HEIC) yw hwn: cadwch ef fel JPEG yn gyntaf.',
					mail: 'E-bost wedi’i gadw yw hwn: argraffwch ef fel PDF yn gyntaf.',
					picture:
						'Llun na all porwyr ei ddangos yw hwn, fel TIFF neu BMP: cadwch ef fel PDF, JPEG neu PNG yn gyntaf.',
					sound:
						'Recordiad na all porwyr ei chwarae yw hwn, fel AMR, WMA neu WAV o ffôn: cadwch ef fel MP3 yn gyntaf.',
					video:
						'Fideo yw hwn, neu recordiad mewn ffeil fideo: cadwch ei sain fel MP3 neu M4A yn gyntaf.',
					program: 'Rhaglen yw hon, er nad yw ei henw’n dweud hynny.',
					'web-page': 'Tudalen we neu lun SVG yw hwn: cadwch ef fel PDF yn gyntaf.',
					avif: 'Llun mewn fformat newydd (AVIF) yw hwn: cadwch ef fel JPEG neu PNG yn gyntaf.',
					shortcut: 'Llwybr byr at ffeil neu dudalen yw hwn: dewiswch y ffeil ei hun.',
					archive: 'Archif yw hon, fel ZIP, RAR neu 7z: dewiswch y ffeiliau sydd ynddi.'
				}[String(d.found)] ?? 'Nid yw hwn yn fath o ffeil y gellir ei ddangos yma.'
			} Gall papurau fod yn PDF, yn destun plaen, yn lluniau (PNG, JPEG, WebP, GIF) ac yn recordiadau (MP3, M4A, WAV, OGG).`,
		'paper-broken':
			'Mae’r ffeil hon wedi’i difrodi neu’n anghyflawn, felly ni ellir ei dangos. Agorwch hi ar eich cyfrifiadur, cadwch hi eto, a dewiswch hi eto.',
		'paper-encrypted':
			'Mae’r PDF hwn wedi’i ddiogelu, hyd yn oed os yw’n agor heb gyfrinair. Argraffwch ef i PDF newydd, a dewiswch hwnnw.',
		'paper-pixels':
			'Mae mwy na 100 miliwn o bicseli yn y llun hwn, ac ni all porwyr ddangos hynny. Gwnewch ef yn llai, yna dewiswch ef eto.',
		'paper-text-long':
			'Mae’r testun hwn yn hirach na 500,000 o nodau. Rhannwch ef yn sawl ffeil, yna dewiswch nhw eto.',
		'papers-changed':
			'Ychwanegodd neu dynnodd rhywun arall yn y swyddfa bapurau yn y cyfamser, felly ni ddosbarthwyd dim. Edrychwch arnynt ar y dudalen hon, yna dosbarthwch nhw.',
		'paper-not-issued': 'Nid yw’r papur hwn wedi’i ddosbarthu i’r aelodau eto.',
		'paper-vetting':
			'Dim ond i bobl sydd â’r fetio sydd ei angen y mae’r papur hwn. Os credwch fod eich un chi yn ddigon uchel, rhowch wybod i’ch cyswllt.',
		'paper-unconfirmed':
			'Nid yw’r papur hwn wedi’i olygu. Gallwch ei agor ar ôl i ail berson yn y swyddfa gadarnhau pwy gaiff ei weld.',
		'confirm-own':
			'Chi eich hun a farciodd y papur hwn. Rhywun arall yn y swyddfa sy’n ei gadarnhau: gofynnwch iddynt edrych ar dudalen y papurau i’w cadarnhau.',
		'papers-undated':
			'Nid yw’r panel wedi pennu dyddiad ar gyfer dinistrio papurau’r adolygiad hwn, felly cedwir nhw. Gellir tynnu papur unigol ar dudalen papurau’r achosion cyn i’w eisteddiad ddod i ben.',
		'papers-kept': (d) =>
			`Cedwir papurau’r adolygiad hwn tan ${formatIn('cy', 'UTC').day(String(d.on))}, fel y dewisodd y panel yn ei osodiadau. Gellir eu dinistrio o’r diwrnod hwnnw ymlaen.`,
		'papers-held':
			'Mae ataliad ar yr adolygiad hwn, felly ni ddinistrir dim ohono. Codwch yr ataliad yn gyntaf, ar y dudalen “Pwy ysgrifennodd beth”.',
		'papers-destroyed': (d) =>
			`Dinistriwyd papurau’r adolygiad hwn, cyfeirnodau’r heddlu a’i restrau${d.on ? ` ar ${formatIn('cy', 'UTC').day(String(d.on))}` : ''}. Ni ellir eu darllen, ychwanegu atynt na’u dinistrio eto.`,
		'review-goes-on':
			'Mae’r adolygiad hwn yn parhau, felly cedwir ei bapurau. Daw i ben pan gymeradwyir ei adroddiad a phan fydd pob eisteddiad wedi cau.',
		'board-quotes': (d) =>
			`Mae bwrdd eich grŵp ar achos ${d.case} yn dyfynnu papur sydd ar gyfer pobl â’r fetio sydd ei angen yn unig. Mae pwyntiau’r grwpiau i gyd ar dudalen yr achos a agorwyd, heb y geiriau hynny.`,
		'nothing-to-issue': 'Nid oes papur o’r eisteddiad hwn nad yw wedi’i ddosbarthu eisoes.',
		'line-too-long': (d) =>
			`Mae’r llinell hon yn rhy hir: mae lle i ${d.max} o nodau. Byrhewch hi a rhowch gynnig arall arni.`,
		'line-unseen': 'Mae nod na ellir ei weld yn y llinell hon. Teipiwch y llinell yn lle ei gludo.',
		'not-a-chair': (d) =>
			`Ni all ${d.name || 'y person hwn'} fod yn y gadair: dim ond aelodau gweithredol a’r cydlynydd sy’n cael.`,
		'not-a-member': (d) => `Nid yw ${d.name} yn aelod. Dim ond aelodau sy’n ymuno â grŵp.`,
		'no-substitutes': 'Nid yw gosodiadau’r panel hwn yn caniatáu i neb gymryd lle aelod.',
		'substitute-unfit': (d) =>
			`Ni all ${d.name} gymryd lle aelod. Dewiswch rywun gweithredol sydd â rôl eilydd ac nad yw’n aelod.`,
		'substitute-taken': (d) =>
			`Mae ${d.name} eisoes yn rhan o drefniant arall yn yr eisteddiad hwn. Un person sy’n cymryd lle un aelod.`,
		'substitute-here': (d) =>
			`Mae ${d.name} yma yn lle’r aelod hwn, a dim ond un ohonynt sy’n cyfrif. Nodwch yn gyntaf fod ${d.name} wedi gadael.`,
		'member-here': (d) =>
			`Mae ${d.name} yma, felly nid oes neb yn cymryd ei le. Nodwch yn gyntaf fod ${d.name} wedi gadael, os yw hynny’n wir.`,
		'briefing-needed':
			'Rhaid briffio eilydd. Nodwch pwy a friffiodd y person hwn, ac ar ba ddiwrnod.',
		'reference-taken': (d) => `Mae’r cyfeirnod hwn eisoes gan achos ${d.number}.`,
		'chair-changed': (d) =>
			d.name
				? `Mae’r gadair gan ${d.name} erbyn hyn. Edrychwch pwy sydd ynddi, yna pwyswch eto.`
				: 'Nid yw’r gadair gan neb erbyn hyn. Edrychwch pwy sydd ynddi, yna pwyswch eto.',
		'chair-needed':
			'Nid yw cadeirydd yr eisteddiad hwn yma. Dewiswch rywun sydd yma i gymryd y gadair, yna dechreuwch.',
		inquorate: (d) =>
			d.cy && Number(d.counted) >= Number(d.minimum)
				? Number(d.least) > 1
					? `${d.cy}: ${d.here} yma, ac mae ar y panel hwn angen o leiaf ${d.least} ar gyfer penderfyniad ffurfiol. Dewiswch ffordd ymlaen yn gyntaf.`
					: `Nid oes neb yma ar gyfer ${d.cy}, ac mae ar y panel hwn angen un ar gyfer penderfyniad ffurfiol. Dewiswch ffordd ymlaen yn gyntaf.`
				: `Mae ${d.counted} o’r ${d.minimum} aelod yma: rhy ychydig ar gyfer penderfyniad ffurfiol. Dewiswch ffordd ymlaen yn gyntaf.`,
		'no-groups': 'Nid oes grwpiau eto. Gwnewch o leiaf un, gyda phobl ac achosion, yna dechreuwch.',
		'groups-empty': (d) =>
			`Nid oes gan y grwpiau hyn achosion, neu nid oes neb ohonynt yma: ${d.groups}. Llenwch nhw neu eu tynnu, yna dechreuwch.`,
		'cases-left': (d) =>
			`Nid oes gan unrhyw grŵp yr achosion hyn: ${d.cases}. Rhowch nhw i grŵp, neu dechreuwch hebddynt.`,
		'word-own':
			'Chi a glodd y rhestr ar gyfer y tyniad hwn, felly rhaid i rywun arall deipio’r gair cyhoeddus.',
		'draw-waiting':
			'Mae’r rhestr wedi’i chloi ar gyfer tyniad, sy’n aros am ei air cyhoeddus. Gofynnwch i rywun arall ei deipio.',
		'not-on-list': (d) =>
			`Nid yw “${d.reference}” ymhlith yr achosion a dderbyniwyd o restr yr heddlu.`,
		'list-needed': 'Nid oes rhestr i dynnu ohoni eto. Mewnforiwch restr yr heddlu yn gyntaf.',
		'size-wrong':
			'Rhowch nifer yr achosion fel rhif cyfan o 1 i 500, a nifer y rhai wrth gefn o 0 i 500.',
		'strata-wrong':
			'Dewiswch ddwy golofn wahanol o’r rhestr ar y mwyaf, ac ysgrifennwch bob gwerth unwaith gyda’i nifer lleiaf.',
		'window-moved':
			'Mae’r eisteddiad wedi symud ers i’r rhestr gael ei gwirio, felly gall fod achosion a gaewyd y tu allan i’r cyfnod o’i flaen. Mewnforiwch y rhestr eto, yna tynnwch.',
		'strata-without-column':
			'Dewiswch y golofn y mae’r niferoedd lleiaf ar ei chyfer, neu gwagiwch nhw i dynnu o’r holl achosion yn yr un modd.',
		'cases-by-hand':
			'Mae gan yr adolygiad hwn achosion a roddwyd i mewn â llaw. Dilëwch nhw cyn tynnu.',
		'cases-wrong': (d) => `Rhowch rif yr achos cyntaf a’r olaf i’w symud, o 1 i ${d.last}.`,
		'cases-have-papers':
			'Mae gan achos o’r tyniad blaenorol bapurau. Tynnwch nhw yn gyntaf, os yw’r sampl i’w thynnu eto mewn gwirionedd.',
		'case-drawn':
			'Cafodd achosion yr adolygiad hwn eu tynnu, felly ni ellir ychwanegu na dileu un, na newid ei gyfeirnod, â llaw. Cyfnewidiwch achos ar dudalen y tyniad.',
		'no-reserve': 'Nid oes achos wrth gefn ar ôl. Tynnwch eto, gyda rheswm.',
		'receipt-invalid': (d) =>
			`Nid yw’r dderbynneb yn iawn yn “${d.path}”. Defnyddiwch y ffeil fel y’i lawrlwythwyd.`,
		'check-needed':
			'Rhaid i rywun arall o’r swyddfa ddarllen yr adroddiad yn gyntaf am unrhyw beth sy’n dangos pwy yw person. Gofynnwch iddynt ddweud hynny ar y dudalen hon, yna cyhoeddwch ef.',
		'languages-needed': 'Ysgrifennwch y geiriau ym mhob un o ieithoedd y panel.',
		'words-own':
			'Chi eich hun a baratôdd y geiriau hyn. Gofynnwch i rywun arall o’r swyddfa eu cadarnhau.',
		'comment-settled':
			'Cafodd y sylw hwn ei ddatrys yn y cyfamser, felly ni ellir ei ateb mwyach. Ysgrifennwch sylw newydd.',
		'languages-missing': (d) =>
			`Ni ellir ei gyhoeddi eto, am fod pob iaith yn cael ei chyhoeddi ar yr un pryd. Testunau heb Saesneg: ${d.en}. Testunau heb Gymraeg: ${d.cy}. Testunau sydd wedi dyddio: ${d.stale}.`,
		'identifiers-unjustified': (d) =>
			`Gall y geiriau hyn ddangos pwy yw rhywun: ${d.found}. Dywedwch am bob un pam y mae’n aros, ar dudalen yr adroddiad, a rhowch gynnig arall arni.`,
		'reason-identifies': (d) =>
			`Gall y geiriau hyn yn eich rheswm ddangos pwy yw rhywun: ${d.found}. Tynnwch nhw o’r rheswm, neu ticiwch “Defnyddio’r geiriau hyn er hynny”. Ni newidiwyd dim.`,
		'send-unfinished': (d) =>
			`Nis anfonwyd, am na ellir cyhoeddi’r fersiwn hon. Testunau heb Saesneg: ${d.en}. Testunau heb Gymraeg: ${d.cy}. Testunau sydd wedi dyddio: ${d.stale}. Agorwch y cwestiwn eto, a’i gadarnhau os ydych am anfon y fersiwn hon.`,
		withdrawn: (d) =>
			`Fe’i tynnwyd yn ôl ar ${formatIn('cy', String(d.zone)).day(String(d.at))}. ${d.cy}${d.cyLang === 'en' ? ' (English)' : ''}`,
		'moved-on': (d) =>
			`${moved[String(d.act)] ?? 'Symudwyd ef ymlaen gan'} ${d.name} ar ${formatIn('cy', String(d.zone)).dayTime(String(d.at))}. Mae’r dudalen nawr yn dangos ble mae’r adroddiad.`,
		'not-next': (d) =>
			d.nowCy
				? `Mae’r adroddiad yn y cam “${d.nowCy}”, ac nid hyn sy’n dod nesaf. Mae tudalen yr adroddiad yn dangos y cam nesaf.`
				: 'Nid yw’r adroddiad wedi’i ddechrau, felly ni ellir ei symud ymlaen eto.',
		'no-respondent':
			'Nid oes neb sy’n ateb dros yr heddlu yn Plenary eto. Ychwanegwch y person ar dudalen y bobl, yna anfonwch yr adroddiad.',
		'report-read': (d) =>
			`Darllenodd ${d.name} ef ar ${formatIn('cy', String(d.zone)).dayTime(String(d.at))}, felly ni ellir ei alw’n ôl mwyach.`,
		'rows-empty': (d) =>
			`Ni allwch lofnodi eto. Nid oes ateb i’r arsylwadau hyn: ${d.rows}. Mae angen safbwynt a thestun ar bob un.`,
		'commitment-unfinished': (d) =>
			d.missing === 'row'
				? `Nid yw’r ymrwymiad “${d.text}” yn ateb unrhyw arsylwad yn y fersiwn hon. Dewiswch un ar ei gyfer, neu dilëwch ef.`
				: `Mae angen ${d.missing === 'due' ? 'dyddiad' : d.missing === 'owner' ? 'perchennog' : 'geiriau'} ar yr ymrwymiad “${d.text}”.`,
		'feedback-identifies': (d) =>
			`Gall y geiriau hyn ddangos pwy yw rhywun: ${d.found}. Tynnwch hwy, neu ticiwch “Anfon y geiriau hyn er hynny”. Nid oes dim wedi’i anfon.`,
		'feedback-withdrawn': 'Tynnwyd yr adborth cynnar hwn yn ôl o’r blaen. Ni newidiwyd dim.',
		'response-signed':
			'Mae’r heddlu wedi llofnodi ei ymateb, felly ni ellir symud y targed mwyach.',
		'target-not-later': (d) =>
			`Rhaid i’r diwrnod newydd fod yn hwyrach na ${day(d.due)}, y diwrnod sydd mewn grym. Ni newidiwyd dim.`,
		'target-passed': (d) =>
			`Mae’r diwrnod hwnnw wedi mynd heibio, felly byddai’r ateb yn hwyr ar unwaith. Rhowch ${day(d.today)} neu ddiwrnod diweddarach. Ni newidiwyd dim.`,
		'question-answered': (d) =>
			`Atebodd ${d.name} y cwestiwn hwn ar ${formatIn('cy', String(d.zone)).dayTime(String(d.at))}.`,
		'day-outside': (d) => {
			const { day } = formatIn('cy', 'UTC');
			return `Rhowch ddiwrnod o ${day(String(d.from))}, pan lofnodwyd yr ymateb, hyd at ${day(String(d.to))}.`;
		},
		'evidence-identifies': (d) =>
			`Gall y geiriau hyn ddangos pwy yw rhywun: ${d.found}. Byddai pawb yn eu darllen. Newidiwch y geiriau, neu ticiwch “Dangos y geiriau hyn serch hynny”. Nid oes dim wedi’i baratoi eto.`,
		'row-passed': (d) =>
			`Mae’r arsylwad hwn eisoes gyda ${d.department}. Cymerwch ef yn ôl yn gyntaf.`,
		'settings-changed': (d) =>
			`Newidiodd ${d.name || 'rhywun arall yn y swyddfa'} yr adran hon tra oedd ar agor gennych, felly ni chadwyd dim. Mae’r hyn a lenwoch yn dal yma. Cymharwch ef â’r hyn sydd mewn grym nawr, yna cadwch eto.`,
		'settings-invalid': (d) => `Nid yw gosodiadau’r panel yn gywir yn “${d.path}”${after(d)}`,
		'template-invalid': (d) => `Nid yw templed y ffurflen yn gywir yn “${d.path}”${after(d)}`,
		'form-changed': (d) =>
			`Newidiodd ${d.name || 'rhywun arall yn y swyddfa'} y ffurflen hon tra oedd ar agor gennych, felly ni chadwyd dim. Mae’r hyn a lenwoch yn dal yma. Cymharwch ef â’r hyn sydd mewn grym nawr, yna cadwch eto.`,
		'form-removed': (d) =>
			`Tynnodd ${d.name || 'rhywun arall yn y swyddfa'} y ffurflen hon tra oedd ar agor gennych. Cadwch hi eto i’w chael yn ffurflen newydd.`,
		'form-chosen': (d) =>
			d.where === 'template'
				? 'Mae adolygiadau newydd yn dechrau gyda’r ffurflen hon, felly ni ellir ei thynnu. Dewiswch ffurflen arall ar gyfer adolygiadau newydd ar y dudalen “Gosodiadau’r panel”, o dan “Achosion a ffurflenni”, yna tynnwch hon.'
				: 'Caiff adolygiadau ddefnyddio’r ffurflen hon, felly ni ellir ei thynnu. Tynnwch hi o’r ffurflenni y caiff adolygiadau eu defnyddio, ar y dudalen “Gosodiadau’r panel” o dan “Achosion a ffurflenni”, yna tynnwch hi yma.',
		'form-name-taken': (d) => `Mae ffurflen o’r enw “${d.name}” yn barod. Rhowch enw arall ar hon.`,
		'forms-full': (d) =>
			`Gall panel gael ${d.most} o’i ffurflenni ei hun. Tynnwch un nad oes ei hangen, yna rhowch gynnig arall arni.`,
		'file-not-form':
			'Nid oes ffurflen y gall Plenary ei darllen yn y ffeil hon. Dewiswch ffeil a wnaed gyda “Cadw’r ffurflen hon fel ffeil”. Mae’n gorffen gyda “.json” ac yn 400 KB ar y mwyaf.',
		'prompt-needed': (d) =>
			`Ni ellir tynnu cwestiwn ${d.what} tra bo cwestiwn ${d.by} yn dibynnu arno. Newidiwch neu tynnwch gwestiwn ${d.by} yn gyntaf.`,
		'answer-needed': (d) =>
			`Ni ellir tynnu ateb ${d.what} tra bo cwestiwn ${d.by} yn dibynnu arno. Newidiwch gwestiwn ${d.by} yn gyntaf.`,
		'list-full': (d) => `Gall fod ${d.most} ar y mwyaf, felly nid ychwanegwyd dim.`
	}
};

/** Beth a wnaed i adroddiad, yn ôl ei weithred; daw’r enw ar ei ôl. */
const moved: Readonly<Record<string, string>> = {
	'seal-draft': 'Anfonwyd ef at yr aelodau gan',
	'end-comments': 'Caewyd y sylwadau gan',
	'approve-report': 'Cofnodwyd ei gymeradwyo gan',
	'record-consent': 'Cofnodwyd nad oedd gwrthwynebiad heb ei ddatrys gan',
	'new-version': 'Aethpwyd ag ef yn ôl i’w ddrafftio gan',
	'correct-report': 'Aethpwyd ag ef yn ôl i’w gywiro gan',
	'send-report': 'Anfonwyd ef gan',
	'recall-report': 'Galwyd ef yn ôl gan',
	'sign-response': 'Llofnodwyd yr ymateb gan',
	'consider-report': 'Cofnodwyd ei ystyried gan',
	'publish-report': 'Cyhoeddwyd ef gan',
	'withdraw-report': 'Tynnwyd ef yn ôl gan'
};

const day = (of: RefusalDetails[string]) => formatIn('cy', 'UTC').day(String(of));

function after(details: RefusalDetails): string {
	const wrong = amiss(details);
	return wrong ? `: ${wrong}` : '. Cywirwch ef a rhowch gynnig arall arni.';
}
