/**
 * Words for one matter, as the field uses them in English and in Welsh, a line for each:
 * English | Welsh. Each is known by its first word. Forms that stemming and undoing mutations make the
 * same are written once; a phrase has its words joined by `_`. What stands behind a `~` is in points of
 * every kind: by itself it shows little. A `!` is before what says the contrary of its line's first word.
 */
export const GLOSSARY = `
	~victim complainant householder injured_party aggrieved | dioddefwr dioddefwyr achwynydd parti_a_anafwyd
	~officer constable detective pc dc oic pcso investigator | swyddog swyddogion heddwas ymchwilydd
	~police force | heddlu
	~suspect offender perpetrator accused defendant aggressor assailant | drwgdybiedig amheuaeth troseddwr cyflawnwr diffynnydd ymosodwr
	witness witnesses bystander onlooker saw_it | tyst tystion
	supervisor supervisory supervision supervise sergeant inspector manager oversight supervised supervisors oversaw reviewed_by_a_sergeant management_review | goruchwyliwr goruchwylwyr goruchwylio goruchwyliaeth rhingyll sarjant arolygydd rheolwr arolygwr
	operator handler dispatcher controller call_taker call_handler call_handlers | gweithredwr derbynnydd_galwadau
	child children kid kids youngster teenager teenagers youth youths young_people young_person juvenile minor daughter son boy girl pupil | plentyn plant ifanc pobl_ifanc bachgen merch mab disgybl
	family relative relatives mother mum father dad parent brother sister grandmother grandfather aunt uncle next_of_kin | teulu perthynas perthnasau mam tad rhiant rhieni brawd chwaer nain taid
	partner husband wife ex_partner boyfriend girlfriend spouse | gwr gwraig cyn_bartner cariad
	neighbour neighbours | cymydog cymdogion
	interpreter translator interpret translate translated translation | cyfieithydd lladmerydd cyfieithu lladmerydd
	shop shopkeeper shopowner store retailer pub bar landlord premises licensee | siop siopwr tafarn
	staff employee worker | staff gweithiwr gweithwyr
	person people someone man woman | person pobl unigolyn dyn menyw
	~contact call phone telephone telephoned rang rung ring got_back_to get_back_to in_touch got_in_touch called_back rang_back reached | cysylltu cysylltwyd cyswllt cysylltiad galw galwad galwadau alwad ffonio ffoniwyd ffôn cysylltodd mewn_cysylltiad
	speak spoke spoken talk conversation discuss discussion | siarad siaradwyd sgwrs trafod trafodwyd
	~tell told said | dweud dywedwyd gwybod
	update inform informed notify notified abreast feedback kept_informed kept_up_to_date up_to_date in_the_loop progress_report heard_from heard_back !not_told !never_told !wasnt_told !not_tell !in_the_dark !heard_nothing !heard_no_more !none_the_wiser | diweddaru diweddarwyd diweddariad hysbysu hysbyswyd y_diweddaraf adborth rhoi_gwybod !yn_y_tywyllwch
	explain explanation describe made_clear set_out | egluro eglurwyd eglurhad esbonio esboniwyd esboniad disgrifio
	~ask request requested sought seek | gofyn gofynnwyd gofynnodd cais
	~offer give gave given provide | cynnig cynigiwyd rhoi rhoddwyd darparu darparwyd
	~take took taken obtain obtained | cymryd cymerwyd
	advice guidance | cyngor cynghori cynghorwyd canllaw
	visit attend attendance came_out called_round called_at went_to_see knocked knock home_visit | ymweld ymweliad ymwelodd ymwelwyd mynychu mynychodd galw_heibio aeth_i_weld curo
	reply replied answer respond response | ateb atebwyd ymateb ymatebodd ymatebwyd
	arrange arranged book organise | trefnu trefnwyd bwcio archebu
	listen heard hear | gwrando gwrandawodd clywed
	story account version | stori fersiwn
	prompt quick swift timely soon fast immediate instantly straight promptness straight_away same_day within_hours next_day on_time without_waiting !delay !delayed !late !slow !overdue !wait !waited !waiting !belated !tardy !dragged !drift !drifted !stalled !took_too_long !went_by !passed_before !weeks_later !months_later | prydlon cyflym buan amserol syth ar_unwaith yr_un_diwrnod !oedi !hwyr !araf !aros !aeth_heibio !rhy_hir
	!gap !blank !silent !empty !silence !no_entries | !bwlch !bylchau !gwag !tawel !gwacter
	minute minutes | munud munudau funud
	hour hours | awr oriau
	day days | diwrnod dydd dyddiau niwrnod
	week weeks fortnight | wythnos wythnosau pythefnos
	month months | mis misoedd
	year years | blwyddyn blynedd mlynedd
	time times | amser
	date dates | dyddiad dyddiadau
	regular regularly consistent frequent throughout weekly monthly every_week every_month | rheolaidd cyson wythnosol bob_wythnos
	~record log document note noted written write wrote entry entries enter log_entry written_up put_on_record on_file paperwork | cofnod cofnodi cofnodwyd nodi nodwyd nodyn ysgrifennu ysgrifennwyd ar_gofnod llenwi llenwyd
	form | ffurflen
	mention refer reference sign_of any_sign | son soniwyd crybwyll cyfeirio
	sign signed signature | llofnod llofnodi llofnodwyd
	complete completed full fully thorough detailed comprehensive filled_in !partial !incomplete !unfinished !scant !thin !sparse !very_little !one_line !brief | cyflawn llawn manwl trylwyr !anghyflawn !prin !byr
	personal | personol
	statement testimony | datganiad datganiadau
	vulnerability vulnerable | bregus bregusrwydd
	consider consideration thought | ystyried ystyriwyd ystyriaeth
	assess assessment grade graded grading | asesu aseswyd asesiad graddio
	recognise recognition notice noticed spot spotted picked_up_on | sylwi sylwyd cydnabod
	need needs | angen anghenion
	evidence | tystiolaeth
	camera footage cctv video doorbell dashcam bodycam clip film ring_doorbell ring_clip body_worn bodyworn body_camera recording recorded_image closed_circuit | camera camerau lluniau fideo ffilm camera_corff cylch_cyfyng gwyliadwriaeth
	photograph photo picture image | llun ffotograff
	forensic fingerprint dna swab forensics soco csi scenes_of_crime crime_scene dusted | fforensig olion bysedd safle_trosedd
	collect seize secure gather retrieve preserve seized recover recovered | casglu casglwyd diogelwyd atafaelu atafaelwyd
	erase erased wipe overwritten overwrite delete deleted lost lose destroyed wiped gone_by_the_time no_longer_available | dileu dilewyd colli collwyd
	enquiry enquiries inquiry investigate investigated investigating investigation lead leads line_of_enquiry lines_of_enquiry house_to_house door_to_door explored followed_up pursued | ymholiad ymholiadau ymchwilio ymchwiliad ymchwiliwyd trywydd o_dy_i_dy o_ddrws_i_ddrws
	interview question questioned spoken_to_under_caution under_caution | cyfweld cyfweliad holi holwyd dan_rybudd
	search | chwilio chwiliwyd archwilio
	arrest detain detained custody bring_in brought_in bringing_in cell cells lifted | arestio arestiwyd dalfa celloedd
	charge prosecute prosecution prosecutor taken_to_court | cyhuddo cyhuddwyd cyhuddiad erlyn erlyniad erlynwyd
	court trial hearing | llys treial gwrandawiad
	outcome result disposal outcome_code | canlyniad
	!wrong !incorrect !mistake !error !inaccurate !misrecorded !misleading | !anghywir !camgymeriad !gwall
	correct accurate right accurately | cywir 
	contradict contradictory inconsistent conflict discrepancy mismatch does_not_match at_odds | anghyson gwrthdaro croes ddim_yn_cyfateb
	~close closed closure filed finalise conclude shut nfa no_further_action came_to_an_end ended written_off | cau caewyd terfynu daeth_i_ben dim_camau_pellach
	reason rationale grounds why justify justification because explanation_of_why thinking | rheswm rhesymau rhesymeg pam oherwydd cyfiawnhad
	decision decide decided | penderfyniad penderfynu penderfynwyd
	redact redacted redaction blacked obscured | golygu golygwyd cuddio cuddiwyd
	fair proportionate reasonable | teg cymesur rhesymol
	kind polite courteous considerate patient caring sympathetic empathy empathetic compassionate respectful respect sensitive warm took_time | caredig cwrtais amyneddgar ystyriol parchus parch sensitif
	!rude !abrupt !brusque !curt !impatient !dismissive !judgemental !judgmental !disrespectful !yobs !unprofessional !rough | !anghwrtais !swta !diamynedd !beirniadol !amharchus !amhroffesiynol
	tone manner attitude | tôn agwedd
	trust rapport confidence reassure reassurance | ymddiriedaeth hyder tawelu_meddwl sicrwydd
	fear afraid frightened scared terrified anxious worried | ofn ofnus pryder pryderus
	upset distress distressed | gofid gofidus
	clear clarity plain | clir eglur
	jargon abbreviation acronym technical jargon_heavy acronyms police_speak would_not_understand | jargon talfyriad talfyriadau technegol acronymau
	safe safety safeguard safeguarding protect protection safeguarded mash marac ppn vist child_protection public_protection | diogel diogelu diogelwch amddiffyn marac
	risk danger dangerous dash high_risk | risg perygl peryglus risg_uchel
	threat threaten threatening intimidate intimidation | bygythiad bygythiadau bygwth
	plan | cynllun cynlluniau
	letter correspondence email | llythyr llythyrau gohebiaeth ebost
	support help assistance victim_support advocate adviser counselling charity agencies | cymorth cefnogaeth cefnogi help cynghorydd eiriolwr cymorth_i_ddioddefwyr
	referral referred signpost passed_to passed_on_to signposted suggested pointed_towards put_in_touch | atgyfeirio atgyfeiriad atgyfeiriwyd cyfeiriwyd
	mental psychological section_136 s136 triage crisis_team suicidal self_harm | meddwl meddyliol argyfwng hunan_niweidio
	health ill illness wellbeing unwell | iechyd salwch lles
	disability disabled autism autistic deaf blind wheelchair adjustment adjustments adhd dementia | anabledd anabl awtistig awtistiaeth byddar addasiad addasiadau dementia
	service services agency | gwasanaeth gwasanaethau asiantaeth
	social | cymdeithasol
	abuse abusive violence violent coercive controlling | cam_drin cam_drinol trais treisgar rheolaethol
	domestic | domestig
	online internet facebook media | ar_lein rhyngrwyd cyfryngau
	welsh | cymraeg gymraeg
	english | saesneg
	language | iaith ieithyddol uniaith
	contract code agreement victims_code how_often agreed_contact | cytundeb contract cod
	area | ardal
	satisfied happy pleased content | bodlon hapus
	copy copies | copi copïau
	special screens intermediary | arbennig sgriniau cyfryngwr
	measures | mesurau mesur
	restorative | adferol
	compensation | iawndal
	withdraw withdrew withdrawn retract retraction pulled_out pull_out did_not_want_to_proceed change_of_heart dropped_out | tynnu tynnodd tynnwyd nol tynnu_yn_ol tynnodd_yn_ol
	pressure coerce coercion | pwysau gorfodi
	allocate allocated allocation assign assigned handover transferred passed_between passed_around picked_it_up picked_up ownership took_ownership responsibility | dyrannu dyrannwyd neilltuo trosglwyddo trosglwyddwyd cyfrifoldeb perchnogaeth
	change changed different new | newid newidiwyd gwahanol newydd
	review check checked monitor monitored endorse endorsed | adolygu adolygwyd adolygiad gwirio gwiriwyd arnodi
	train training awareness | hyfforddi hyfforddiant ymwybyddiaeth
	remind reminder | atgoffa
	room | ystafell
	home house address | cartref ty cyfeiriad
	door | drws
	street road | stryd ffordd
	school | ysgol
	hospital place_of_safety ambulance paramedic doctor | ysbyty man_diogel ambiwlans meddyg
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
	arrive arrival scene | cyrraedd cyrhaeddodd cyrhaeddwyd lleoliad
	~crime crimed offence incident occurrence | trosedd troseddau drosedd digwyddiad digwyddiadau
	classify classification flag flagged label labelled tag category categorised marker | dosbarthu dosbarthwyd fflag nodwyd_fel label categori
	hate racist racism race racial homophobic homophobia religious prejudice discriminate discrimination | casineb hiliol hil homoffobig rhagfarn gwahaniaethu
	antisocial nuisance disorder rowdy | gwrthgymdeithasol niwsans anhrefn
	knife blade bladed weapon | cyllell llafn arf
	drug drugs substance cannabis | cyffur cyffuriau canabis
	alcohol drunk drink intoxicated | alcohol meddw yfed
	fraud scam scammed defraud action_fraud con conned | twyll sgam twyllo twyllwyd
	sexual rape indecent | rhywiol treisio anweddus
	injury injuries injured hurt bruise bruising bruised wound cut | anaf anafiadau anafwyd clais cleisiau
	repeat repeated again twice repeatedly linked link join_the_dots joined_the_dots course_of_conduct in_isolation pattern previous earlier history | ailadrodd eto dwywaith drosodd blaenorol cynharach hanes patrwm cysylltiedig
	bail conditions release released | mechniaeth amodau rhyddhau rhyddhawyd
	identify identified named known_suspect line_up identity_parade identification_parade viper | adnabod adnabuwyd enwyd
	use_of_force force_was_used force_used excessive_force physical_force amount_of_force level_of_force too_much_force restraint restrain restrained handcuff handcuffs handcuffed taser spray pava | grym ataliaeth ffrwyno gefynnau cyffion taser chwistrell
	excessive disproportionate heavy_handed overreaction unnecessary too_readily | gormodol anghymesur trwm_ei_law diangen
	stop stopped | stopio stopiwyd
	resolution community_resolution out_of_court caution conditional_caution | datrysiad datrysiad_cymunedol rhybudd y_tu_allan_i_r_llys
	victimless evidence_led without_her_support without_his_support without_the_victim going_ahead_without | heb_ddioddefwr heb_gefnogaeth_y_dioddefwr dan_arweiniad_tystiolaeth
	impact affected effect how_it_affected | effaith effeithiodd
	idva isva independent_domestic_violence_adviser independent_domestic_violence_advisor domestic_abuse_adviser | idva isva cynghorydd_trais_domestig cynghorydd_cam_drin_domestig
	appropriate_adult | oedolyn_priodol
	elderly old older pensioner confused | oedrannus hyn henoed dryslyd
	absent_officer on_leave annual_leave off_sick sick_leave away holiday | ar_wyliau i_ffwrdd absennol
	return returned given_back gave_back | dychwelyd dychwelwyd rhoi_yn_ol
	owner property belongings bike bicycle | perchennog eiddo beic
	council local_authority housing_association | cyngor_sir cyngor_lleol awdurdod_lleol cymdeithas_dai
	social_worker social_services | gweithiwr_cymdeithasol gwasanaethau_cymdeithasol
	number | rhif
	neighbourhood community local | cymdogaeth cymuned cymunedol lleol
exploitation cse cce county_lines grooming groomed | camfanteisio llinellau_cyffuriau
	approve approved approval signed_off sign_off authorise authorised senior | cymeradwyo cymeradwywyd awdurdodi awdurdodwyd uwch
	joint jointly together partnership multi_agency joined_up | ar_y_cyd cyd_weithio cydweithio partneriaeth
	order orders protection_order restraining_order | gorchymyn gorchmynion
	chase chased chasing | ar_ol_yr_heddlu erlid
	civil | sifil
	missing_person went_missing absconded | ar_goll
	learning_difficulty learning_disability learning_difficulties learning_needs | anabledd_dysgu anawsterau_dysgu
	rights | hawliau
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
