/**
 * Words for one matter, as the field uses them in English and in Welsh, a line for each:
 * English | Welsh. Each is known by its first word. Forms that stemming and undoing mutations make the
 * same are written once. What stands behind a `~` is in points of every kind: by itself it shows little.
 */
export const GLOSSARY = `
	~victim complainant | dioddefwr dioddefwyr achwynydd
	~officer constable investigator detective pc dc | swyddog swyddogion heddwas ymchwilydd
	~police force | heddlu llu
	~suspect offender perpetrator accused defendant | drwgdybiedig amheuaeth troseddwr cyflawnwr diffynnydd
	witness witnesses bystander onlooker | tyst tystion
	supervisor supervisory supervision supervise sergeant inspector manager oversight | goruchwyliwr goruchwylwyr goruchwylio goruchwyliaeth rhingyll sarjant arolygydd rheolwr
	operator handler dispatcher controller | gweithredwr
	child children kid kids youngster | plentyn plant
	family relative relatives mother mum father dad parent brother sister | teulu perthynas perthnasau mam tad rhiant rhieni brawd chwaer
	partner husband wife | gwr gwraig
	neighbour neighbours | cymydog cymdogion
	interpreter translator | cyfieithydd lladmerydd
	shop shopkeeper shopowner store retailer | siop siopwr
	staff employee worker | staff gweithiwr gweithwyr
	person people someone man woman | person pobl unigolyn dyn menyw
	~contact call phone telephone telephoned rang rung ring | cysylltu cysylltwyd cyswllt cysylltiad galw galwad galwadau alwad ffonio ffoniwyd ffôn
	speak spoke spoken talk conversation discuss discussion | siarad siaradwyd sgwrs trafod trafodwyd
	~tell told said | dweud dywedwyd gwybod
	update inform notify notified abreast | diweddaru diweddarwyd diweddariad hysbysu hysbyswyd
	explain explanation describe | egluro eglurwyd eglurhad esbonio esboniwyd esboniad disgrifio
	~ask request requested sought seek | gofyn gofynnwyd gofynnodd cais
	~offer give gave given provide | cynnig cynigiwyd rhoi rhoddwyd darparu darparwyd
	~take took taken obtain obtained | cymryd cymerwyd
	advice guidance | cyngor cynghori cynghorwyd canllaw
	visit attend attendance | ymweld ymweliad ymwelodd ymwelwyd mynychu mynychodd
	arrive arrival came scene | cyrraedd cyrhaeddodd cyrhaeddwyd daeth lleoliad
	reply replied answer respond response | ateb atebwyd ymateb ymatebodd ymatebwyd
	arrange arranged book organise | trefnu trefnwyd bwcio archebu
	listen heard hear | gwrando gwrandawodd clywed
	repeat again twice repeatedly | ailadrodd eto dwywaith drosodd
	story account version | stori hanes fersiwn
	prompt quick swift timely soon fast immediate instantly straight promptness | prydlon cyflym buan amserol syth ar-unwaith
	delay late slow overdue wait belated tardy | oedi hwyr araf aros
	gap blank silent empty | bwlch bylchau gwag tawel
	minute minutes | munud munudau funud
	hour hours | awr oriau
	day days | diwrnod dydd dyddiau niwrnod
	week weeks fortnight | wythnos wythnosau pythefnos
	month months | mis misoedd
	year years | blwyddyn blynedd mlynedd
	time | amser
	date dates | dyddiad dyddiadau
	regular regularly consistent frequent throughout | rheolaidd cyson
	~record log document note noted written write wrote entry entries enter | cofnod cofnodi cofnodwyd nodi nodwyd nodyn ysgrifennu ysgrifennwyd
	form | ffurflen
	mention refer reference | son soniwyd crybwyll cyfeirio
	sign signed signature | llofnod llofnodi llofnodwyd
	complete full fully thorough detailed comprehensive | cyflawn llawn manwl trylwyr
	partial incomplete unfinished | anghyflawn
	personal | personol
	statement testimony | datganiad datganiadau
	vulnerability vulnerable | bregus bregusrwydd
	consider consideration thought | ystyried ystyriwyd ystyriaeth
	assess assessment grade graded grading | asesu aseswyd asesiad graddio
	recognise recognition identify identified notice noticed spot | adnabod adnabuwyd nodwyd sylwi sylwyd
	need needs | angen anghenion
	evidence | tystiolaeth
	camera footage cctv video doorbell dashcam bodycam clip film | camera camerau lluniau fideo ffilm
	photograph photo picture image | llun ffotograff
	forensic fingerprint dna swab | fforensig olion bysedd
	collect seize secure gather retrieve preserve | casglu casglwyd diogelwyd atafaelu atafaelwyd
	erase erased wipe overwritten overwrite delete deleted lost lose destroyed | dileu dilewyd colli collwyd
	enquiry enquiries investigate investigation lead | ymholiad ymholiadau ymchwilio ymchwiliad ymchwiliwyd
	interview question questioned | cyfweld cyfweliad holi holwyd
	search | chwilio chwiliwyd archwilio
	arrest detain detained custody | arestio arestiwyd dalfa
	charge prosecute prosecution prosecutor | cyhuddo cyhuddwyd cyhuddiad erlyn erlyniad erlynwyd
	court trial hearing | llys treial gwrandawiad
	outcome result disposal | canlyniad
	wrong incorrect mistake error inaccurate | anghywir camgymeriad gwall
	correct accurate right accurately | cywir iawn-gywir
	contradict contradictory inconsistent conflict discrepancy mismatch | anghyson gwrthdaro croes
	~close closed closure file filed finalise conclude shut | cau caewyd terfynu
	reason rationale grounds why justify justification because | rheswm rhesymau rhesymeg pam oherwydd cyfiawnhad
	decision decide decided | penderfyniad penderfynu penderfynwyd
	redact redacted redaction blacked obscured | golygu golygwyd cuddio cuddiwyd
	fair proportionate | teg cymesur
	kind polite courteous considerate patient caring sympathetic empathy empathetic compassionate | caredig cwrtais amyneddgar ystyriol
	rude abrupt brusque curt impatient dismissive | anghwrtais swta diamynedd
	tone manner attitude | tôn agwedd
	trust rapport confidence reassure reassurance | ymddiriedaeth hyder tawelu-meddwl sicrwydd
	fear afraid frightened scared terrified anxious worried | ofn ofnus pryder pryderus
	upset distress distressed | gofid gofidus
	clear clarity plain | clir eglur
	jargon abbreviation acronym technical | jargon talfyriad talfyriadau technegol
	safe safety safeguard safeguarding protect protection | diogel diogelu diogelwch amddiffyn
	risk danger dangerous | risg perygl peryglus
	threat threaten threatening intimidate intimidation | bygythiad bygythiadau bygwth
	plan | cynllun cynlluniau
	letter correspondence email | llythyr llythyrau gohebiaeth ebost
	support help assistance | cymorth cefnogaeth cefnogi help
	referral referred signpost | atgyfeirio atgyfeiriad atgyfeiriwyd cyfeiriwyd
	mental psychological | meddwl meddyliol
	health ill illness wellbeing unwell | iechyd salwch lles
	disability disabled | anabledd anabl
	service services agency | gwasanaeth gwasanaethau asiantaeth
	social | cymdeithasol
	domestic | domestig
	abuse abusive | cam-drin cam-drinol trais
	online internet facebook media | ar-lein rhyngrwyd cyfryngau
	welsh | cymraeg gymraeg
	english | saesneg
	language | iaith ieithyddol uniaith
	contract code | cytundeb contract cod
	area | ardal
	satisfied happy pleased content | bodlon hapus
	copy copies | copi copïau
	special | arbennig
	measures | mesurau mesur
	restorative | adferol
	compensation | iawndal
	withdraw withdrew withdrawn retract retraction | tynnu tynnodd tynnwyd nol
	pressure coerce coercion | pwysau gorfodi
	allocate allocated allocation assign assigned handover | dyrannu dyrannwyd neilltuo
	change changed different new | newid newidiwyd gwahanol newydd
	review check checked monitor monitored endorse endorsed | adolygu adolygwyd adolygiad gwirio gwiriwyd arnodi
	train training awareness | hyfforddi hyfforddiant ymwybyddiaeth
	remind reminder | atgoffa
	room | ystafell
	home house address property | cartref ty eiddo cyfeiriad
	door | drws
	street road | stryd ffordd
	school | ysgol
	hospital | ysbyty
	bank | banc
	money payment cash | arian taliad
	stolen steal stole theft | dwyn lladrad dygwyd
	burglary burgled | byrgleriaeth
	damage damaged | difrod difrodi
	assault assaulted attack | ymosod ymosodiad
	harass harassment stalking | aflonyddu aflonyddwch
	vehicle car van | cerbyd car fan
	ignore ignored overlook overlooked disregard | anwybyddu anwybyddwyd
	two second pair | dau dwy ail
	three third | tri tair trydydd
	four | pedwar pedair
	five | pump pum
	six | chwech chwe
	ten | deg
	~not missing absent lacking lack without no never none nothing nobody nowhere neither didnt wasnt werent isnt arent hasnt havent hadnt doesnt dont couldnt wouldnt cannot cant failed fail failure | dim ddim heb ni nid nad neb byth ond methu methwyd`;

/** What the field writes short, in words. */
export const SHORT: Readonly<Record<string, string>> = {
	vps: 'victim personal statement',
	oic: 'officer',
	sgt: 'sergeant',
	bwv: 'body worn camera',
	rmp: 'risk plan',
	rj: 'restorative justice',
	asb: 'antisocial behaviour',
	dash: 'domestic risk assessment',
	nfa: 'not charge',
	cps: 'prosecution'
};
