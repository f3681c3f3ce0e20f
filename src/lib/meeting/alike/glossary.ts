/**
 * Data: words of the field for one matter in English and Welsh, one line for each matter: English | Welsh. A matter is
 * named by its first English word. Write forms that stemming and undoing mutations make equal only once. Join the words
 * of a phrase by `_`. A word after `~` occurs in points of every kind, so it shows little by itself. A word after `!`
 * means the opposite of the line's first word. Lines under one heading are related; under the empty heading they are not.
 */
export const GLOSSARY = `
	# people
	alone separately separated apart on_her_own on_his_own different_rooms privately in_private | ar_wahan ar_ei_phen_ei_hun_y_ystafell
	~victim complainant householder injured_party aggrieved ip aggrieved_person | dioddefwr dioddefwyr achwynydd parti_a_anafwyd
	~officer constable detective pc dc oic pcso investigator pcs responder attending_officer response_officer patrol | swyddog swyddogion heddwas ymchwilydd heddweision plismon plismones
	~police force | heddlu
	~suspect offender perpetrator accused defendant aggressor assailant culprit attacker thief intruder burglar who_did_it | drwgdybiedig amheuaeth troseddwr cyflawnwr diffynnydd ymosodwr lleidr ymosodydd
	witness witnesses bystander onlooker saw_it eye_witness eyewitness saw_the_whole saw_what_happened saw_everything mate friend friends onlookers passer_by passers_by third_party door_staff bouncer bouncers doorman doormen | tyst tystion llygad_dyst llygad_dystion gweld_y_cyfan ffrind porthorion
	operator handler dispatcher controller call_taker call_handler call_handlers control_room contact_centre force_control switchboard 101 999 answered_the_call picked_up_the_call queue on_hold hung_on | gweithredwr derbynnydd_galwadau ystafell_reoli canolfan_gyswllt ateb_yr_alwad atebodd_yr_alwad ciw
	child children kid kids youngster teenager teenagers youth youths young_people young_person juvenile minor daughter son boy girl pupil lad lads toddler baby schoolchild infant year_old yr_old | plentyn plant ifanc pobl_ifanc bachgen merch mab disgybl babi glasoed
	family relative relatives mother mum father dad parent brother sister grandmother grandfather aunt uncle next_of_kin | teulu perthynas perthnasau mam tad rhiant rhieni brawd chwaer nain taid
	partner husband wife ex_partner boyfriend girlfriend spouse ex_husband ex_wife ex estranged cohabiting | gwr gwraig cyn_bartner cariad cyn_wr cyn_wraig
	neighbour neighbours next_door opposite over_the_road across_the_road | cymydog cymdogion drws_nesaf gyferbyn
	shop shopkeeper shopowner store retailer pub bar premises licensee supermarket assistant till checkout cashier retail shop_worker stock counter trader | siop siopwr tafarn archfarchnad cynorthwyydd til
	staff employee worker care_worker care_workers carer carers on_shift | staff gweithiwr gweithwyr gofalwr gweithwyr_gofal
	person people someone man woman lady gentleman chap bloke guy male female | person pobl unigolyn dyn menyw dynes
	# supervision
	supervisor supervisory supervision supervise sergeant inspector manager oversight supervised supervisors oversaw reviewed_by_a_sergeant management_review skipper line_manager ds di team_leader | goruchwyliwr goruchwylwyr goruchwylio goruchwyliaeth rhingyll sarjant arolygydd rheolwr arolygwr goruchwylydd
	review check checked monitor monitored endorse endorsed reviewing looked_at_again checks oversight_entry direction directions instruction instructions steer quality_of_reviews dip_checked | adolygu adolygwyd adolygiad gwirio gwiriwyd arnodi adolygiadau
	approve approved approval signed_off sign_off authorise authorised senior | cymeradwyo cymeradwywyd awdurdodi awdurdodwyd uwch
	train training awareness | hyfforddi hyfforddiant ymwybyddiaeth
	# contact
	complaint complaints complained allegation allegations points_raised grievance | cwyn cwynion honiad honiadau
	~contact call phone telephone telephoned rang rung ring got_back_to get_back_to in_touch got_in_touch called_back rang_back reached reach point_of_contact named_contact spoc single_point | cysylltu cysylltwyd cyswllt cysylltiad galw galwad galwadau alwad ffonio ffoniwyd ffôn cysylltodd mewn_cysylltiad mewn_cyswllt pwynt_cyswllt
	speak spoke spoken talk conversation discuss discussion | siarad siaradwyd sgwrs trafod trafodwyd
	~tell told said | dweud dywedwyd gwybod
	update inform informed notify notified abreast feedback kept_informed kept_up_to_date up_to_date in_the_loop progress_report heard_from heard_back !not_told !never_told !wasnt_told !not_tell !in_the_dark !heard_nothing !heard_no_more !none_the_wiser heard_only learn learnt learned find_out found_out aware made_aware in_the_picture heard_nothing_for | diweddaru diweddarwyd diweddariad hysbysu hysbyswyd y_diweddaraf adborth rhoi_gwybod !yn_y_tywyllwch wybodaeth_ddiweddaraf cael_gwybod newyddion
	~ask request requested sought seek enquired invite invited views_sought what_he_wanted what_she_wanted wishes views consulted consult | gofyn gofynnwyd gofynnodd cais barn ymgynghori ymgynghorwyd
	~offer give gave given provide choice option opportunity chance | cynnig cynigiwyd rhoi rhoddwyd darparu darparwyd dewis cyfle
	visit attend attendance came_out called_round called_at went_to_see knocked knock home_visit deploy deployed turn_up turned_up turnout went_out sent_out attended go_out send_out come_out nobody_came no_one_came in_person face_to_face second_visit went_back unit | ymweld ymweliad ymwelodd ymwelwyd mynychu mynychodd galw_heibio aeth_i_weld curo daeth_allan dod_allan anfon anfonwyd wedi_mynd_allan ymweliadau dod_draw
	reply replied answer respond response responded responds response_letter addressed answers skips | ateb atebwyd ymateb ymatebodd ymatebwyd llythyr_ateb
	arrange arranged book organise | trefnu trefnwyd bwcio archebu
	listen heard hear heard_out | gwrando gwrandawodd clywed
	story account version | stori fersiwn
	remind reminder | atgoffa
	chase chased chasing | ar_ol_yr_heddlu erlid
	contract code agreement victims_code how_often agreed_contact vcop code_of_practice contact_agreement | cytundeb contract cod cytundeb_cyswllt
	# explaining
	explain explanation describe made_clear set_out explained | egluro eglurwyd eglurhad esbonio esboniwyd esboniad disgrifio
	reason rationale grounds why justify justification because explanation_of_why thinking reasoning rationales basis | rheswm rhesymau rhesymeg pam oherwydd cyfiawnhad
	decision decide decided chose opted chosen judgement judgment called_it | penderfyniad penderfynu penderfynwyd
	jargon abbreviation acronym technical jargon_heavy acronyms police_speak would_not_understand | jargon talfyriad talfyriadau technegol acronymau
	clear clarity plain | clir eglur
	mention refer reference sign_of any_sign | son soniwyd crybwyll cyfeirio
	# time
	prompt quick swift timely soon fast immediate instantly straight promptness straight_away same_day within_hours next_day on_time without_waiting !delay !delayed !late !slow !overdue !wait !waited !waiting !belated !tardy !dragged !drift !drifted !stalled !took_too_long !went_by !passed_before !weeks_later !months_later swiftly rapid rapidly speedy speedily promptly without_delay in_good_time very_quickly in_no_time at_once right_away !too_long !long_wait !took_ages !far_too_long !long_delay !long_gap !passage_of_time !lost_momentum !momentum !languished !lapse !lapsed the_same_evening that_evening next_morning following_morning within_minutes within_the_hour within_24_hours the_same_night | prydlon cyflym buan amserol syth ar_unwaith yr_un_diwrnod !oedi !hwyr !araf !aros !aeth_heibio !rhy_hir fawr_o_dro yn_fuan heb_oedi !llawer_rhy_hir !rhy_hwyr yn_sydyn sydyn yn_syth
	!gap !blank !silent !empty !silence !no_entries | !bwlch !bylchau !gwag !tawel !gwacter
	minute minutes | munud munudau funud
	hour hours | awr oriau
	day days | diwrnod dydd dyddiau niwrnod
	week weeks fortnight | wythnos wythnosau pythefnos
	month months | mis misoedd
	year years | blwyddyn blynedd mlynedd
	time times | amser
	date dates | dyddiad dyddiadau
	regular regularly consistent frequent throughout weekly monthly every_week every_month routinely at_intervals periodic intervals every_half_hour half_hourly | rheolaidd cyson wythnosol bob_wythnos pob_hanner_awr
	arrive arrival scene arrived turned_up_at at_the_scene on_scene still_there | cyrraedd cyrhaeddodd cyrhaeddwyd lleoliad
	night overnight evening midnight | nos noson dros_nos
	start outset beginning day_one first_day from_the_start early_on | dechrau cychwyn o_r_dechrau
	# records
	~record log document note noted written write wrote entry entries enter log_entry written_up put_on_record on_file paperwork record_keeping recorded timeline chronology niche occurrence_log | cofnod cofnodi cofnodwyd nodi nodwyd nodyn ysgrifennu ysgrifennwyd ar_gofnod llenwi llenwyd
	form boxes box question_set questions template_form fields | ffurflen blychau blwch
	sign signed signature unsigned initialled | llofnod llofnodi llofnodwyd
	complete completed full fully thorough detailed comprehensive filled_in !partial !incomplete !unfinished !scant !thin !sparse !very_little !one_line !brief in_depth painstaking meticulous | cyflawn llawn manwl trylwyr !anghyflawn !prin !byr
	copy copies copied pasted copy_and_paste cut_and_paste same_wording boilerplate identical template_wording | copi copïau copio
	number | rhif
	messy muddled disorganised confusing hard_to_follow all_over_the_place out_of_order unclear jumbled disjointed poor_record | blêr anhrefnus dryslyd_iawn anodd_ei_ddilyn
	# vulnerability
	refuse refused declined decline turned_down turned_away would_not_see | gwrthod gwrthodwyd gwrthododd
	vulnerability vulnerable at_risk frail living_alone lives_alone memory_problems | bregus bregusrwydd byw_ar_ei_phen_ei_hun
	need needs needs_assessment vna | angen anghenion
	mental psychological section_136 s136 triage crisis_team suicidal self_harm mental_health psychiatric psychiatrist crisis_house sectioned cpn mh | meddwl meddyliol argyfwng hunan_niweidio
	health ill illness wellbeing unwell | iechyd salwch lles
	disability disabled autism autistic deaf blind wheelchair adjustment adjustments adhd dementia memory_loss alzheimer mobility learning_disabled | anabledd anabl awtistig awtistiaeth byddar addasiad addasiadau dementia
	elderly old older pensioner confused old_lady old_man aged elderly_gentleman | oedrannus hyn henoed dryslyd hen_wr
	exploitation cse cce county_lines grooming groomed exploited trafficking trafficked nrm older_men debt_bondage victim_here_as_much exploited_himself | camfanteisio llinellau_cyffuriau ecsbloetio masnachu
	learning_difficulty learning_disability learning_difficulties learning_needs | anabledd_dysgu anawsterau_dysgu
	missing_person went_missing absconded misper runaway ran_away return_interview missing_report missing_episode last_seen appeal | ar_goll rhedeg_i_ffwrdd cyfweliad_dychwelyd apel
	appropriate_adult aa | oedolyn_priodol
	# risk
	safe safety safeguard safeguarding protect protection safeguarded mash marac ppn vist child_protection public_protection secured locks lock_change target_harden target_hardening panic_alarm refuge patrol_the extra_patrols patrols passing_attention protective protective_measures letterbox letter_box smoke_alarm alarm alarms | diogel diogelu diogelwch amddiffyn marac patrolau larwm
	risk danger dangerous dash high_risk dara dash_form risk_assessment_form danger_to_life endangering reckless medium top_level | risg perygl peryglus risg_uchel risgiau canolig uchel
	threat threaten threatening intimidate intimidation threats menaced menacing bottle with_force | bygythiad bygythiadau bygwth
	plan strategy management_plan worked_through planned planning | cynllun cynlluniau
	fear afraid frightened scared terrified anxious worried | ofn ofnus pryder pryderus
	order orders protection_order restraining_order dvpn dvpo non_molestation protection_notice restraining injunction prevention_notice warning_notice cawn cawns abduction_notice cpw cpn_notice banning exclusion | gorchymyn gorchmynion hysbysiad_amddiffyn hysbysiad_rhybudd hysbysiad
	bail conditions release released rui released_under_investigation conditions_of_bail | mechniaeth amodau rhyddhau rhyddhawyd
	# evidence
	evidence | tystiolaeth
	camera footage cctv video doorbell dashcam bodycam clip film ring_doorbell ring_clip body_worn bodyworn body_camera recording recorded_image closed_circuit bwv still stills dash_cam surveillance images anpr number_plate number_plates plate plates switched_on activated | camera camerau lluniau fideo ffilm camera_corff cylch_cyfyng gwyliadwriaeth adnabod_rhifau rhifau_ceir camerau_corff
	photograph photo picture image | llun ffotograff
	forensic fingerprint dna swab forensics soco csi scenes_of_crime crime_scene dusted prints lab laboratory download examination dusting lifted_prints scientific tyre tyre_marks footprint footprints marks traces glove exhibits exhibit bagged boot shoe bootmark footwear | fforensig olion bysedd safle_trosedd labordy maneg olion_teiars arddangosyn esgid
	collect seize secure gather retrieve preserve seized recover recovered got_hold obtained_footage request_footage taken_up downloaded picked_up_from requested_from pulled | casglu casglwyd diogelwyd atafaelu atafaelwyd casglu_r
	erase erased wipe overwritten overwrite delete deleted lost lose destroyed wiped gone_by_the_time no_longer_available overwrote overwriting taped_over recorded_over gone retention_period | dileu dilewyd colli collwyd wedi_mynd diflannu
	smell odour smelt | arogl
	# enquiries
	enquiry enquiries inquiry investigate investigated investigating investigation lead leads line_of_enquiry lines_of_enquiry house_to_house door_to_door explored followed_up pursued canvass knocked_on_doors knocked_doors neighbours_spoken lines_enquiry neighbours_were_spoken spoke_to_neighbours spoken_to_neighbours neighbours_spoken_to neighbours_asked knocked_on | ymholiad ymholiadau ymchwilio ymchwiliad ymchwiliwyd trywydd o_dy_i_dy o_ddrws_i_ddrws curo_drysau
	interview question questioned spoken_to_under_caution under_caution voluntary_interview spoken_to_voluntarily account_under_caution no_comment | cyfweld cyfweliad holi holwyd dan_rybudd
	search searched frisk frisked pat_down | chwilio chwiliwyd archwilio
	identify identified named known_suspect line_up identity_parade identification_parade viper facial_recognition recognised_him name_within database pnd put_a_name description e_fit efit identification_procedure | adnabod adnabuwyd enwyd enw disgrifiad
	statement testimony written_account mg11 account_in_writing on_paper | datganiad datganiadau ar_bapur
	# custody
	arrest detain detained custody bring_in brought_in bringing_in cell cells lifted locked_up arrested lock_up detention detained_person custody_suite wanted outstanding_suspect circulated detention_log detainee custody_record custody_sergeant | arestio arestiwyd dalfa celloedd ar_ffo carcharor
	charge prosecute prosecution prosecutor taken_to_court charged charging file_submitted statutory_limit six_month_limit time_limit limitation cps prosecutors charging_decision charging_advice case_file | cyhuddo cyhuddwyd cyhuddiad erlyn erlyniad erlynwyd gwasanaeth_erlyn
	court trial hearing magistrates crown_court witness_care listing | llys treial gwrandawiad ynadon
	use_of_force force_was_used force_used excessive_force physical_force amount_of_force level_of_force too_much_force restraint restrain restrained handcuff handcuffs handcuffed taser spray pava cuffs cuffed baton | grym ataliaeth ffrwyno gefynnau cyffion taser chwistrell
	excessive disproportionate heavy_handed overreaction unnecessary too_readily over_the_top ott more_than_needed | gormodol anghymesur trwm_ei_law diangen
	stop stopped | stopio stopiwyd
	rights entitlement entitlements victims_code_right legal_advice solicitor lawyer duty_solicitor right_of_review rights_of_review ask_for_a_review vrr right_to_review | hawliau cyfreithiwr cyngor_cyfreithiol hawl hawl_i_adolygiad
	lawful unlawful grounds_for_search gowisely suspicion basis_for_stop reasonable_suspicion grounds_thin | cyfreithlon anghyfreithlon amheuaeth_resymol
	# outcome
	tailored fitted_to made_to_fit suited_to individual_needs | teilwra addas
	outcome result disposal outcome_code finalised_as closing_code | canlyniad
	~close closed closure filed finalise conclude shut nfa no_further_action came_to_an_end ended written_off finished finish filing concluded_the shelved no_crimed wrapped_up shut_down dropped all_over ended_there discontinued screened_out filed_at_first_report | cau caewyd terfynu daeth_i_ben dim_camau_pellach gollyngwyd
	resolution community_resolution out_of_court caution conditional_caution informal_disposal informal informally dealt_with_outside_court outside_court out_of_court_disposal oocd cautioned terms_of_the_caution caution_conditions youth_caution | datrysiad datrysiad_cymunedol rhybudd y_tu_allan_i_r_llys
	compensation reparation paid_for recompense reimbursed reimburse | iawndal
	restorative put_right putting_it_right making_good made_good face_to_face_meeting | adferol gwneud_iawn
	withdraw withdrew withdrawn retract retraction pulled_out pull_out did_not_want_to_proceed change_of_heart dropped_out didnt_want_to_carry_on did_not_want_to_carry_on carry_on didnt_want_to_proceed no_longer_wished unsupportive not_supporting withdrew_support | tynnu tynnodd tynnwyd nol tynnu_yn_ol tynnodd_yn_ol
	pressure coerce coercion | pwysau gorfodi
	victimless evidence_led without_her_support without_his_support without_the_victim going_ahead_without | heb_ddioddefwr heb_gefnogaeth_y_dioddefwr dan_arweiniad_tystiolaeth
	civil | sifil
	apology apologise apologised apologising sorry remorse remorseful contrite | ymddiheuriad ymddiheuro ymddiheurodd ddrwg_ganddo
	admit admitted admission owned_up confessed accepted_responsibility accepted_guilt accepts_he_did accept_he_did accepts_she_did | cyfaddef cyfaddefodd cyfaddefiad
	first_offence no_previous previous_convictions previous_good_character no_record never_been_in_trouble pnc criminal_history had_one_before | trosedd_gyntaf dim_euogfarnau
	# manner
	kind polite courteous considerate patient caring sympathetic empathy empathetic compassionate respectful respect sensitive warm took_time kindly kindness compassion gentle gently understanding lovely calm calmly reassuring thoughtful humane dignity soft_spoken care cared real_care shaken_so stayed_with sat_with checked_on_her good_natured empathised didnt_rush own_time unhurried rapport_with | caredig cwrtais amyneddgar ystyriol parchus parch sensitif gofalgar tosturiol caredigrwydd
	!rude !abrupt !brusque !curt !impatient !dismissive !judgemental !judgmental !disrespectful !yobs !unprofessional !rough !blaming !victim_blaming !blame !own_fault !her_fault !his_fault !cold !unsympathetic !patronising !condescending !sarcastic !short_with !unhelpful !offhand | !anghwrtais !swta !diamynedd !beirniadol !amharchus !amhroffesiynol
	tone manner attitude comment comments remark remarks wording phrasing | tôn agwedd
	trust rapport confidence reassure reassurance peace_of_mind put_at_ease at_ease | ymddiriedaeth hyder tawelu_meddwl sicrwydd tawelwch_meddwl
	upset distress distressed shaken tearful crying traumatised trauma shock shocked | gofid gofidus ysgwyd dagrau trawma
	fair proportionate reasonable even_handed proportion sensible suited suitable appropriate | teg cymesur rhesymol
	satisfied happy pleased content thanked grateful thankful gratitude willingly agreed_with | bodlon hapus diolchgar diolch cytuno
	impact affected effect how_it_affected consequences toll aftermath | effaith effeithiodd canlyniadau
	# support
	support help assistance victim_support advocate adviser counselling charity agencies womens_aid women_s_aid refuge_worker samaritans specialist_support support_worker specialist_worker | cymorth cefnogaeth cefnogi help cynghorydd eiriolwr cymorth_i_ddioddefwyr gymorth_i_ferched cymorth_i_fenywod gweithiwr_cymorth gwasanaeth_cymorth
	referral referred signpost passed_to passed_on_to signposted suggested pointed_towards put_in_touch reporting_line national_line handed_on passed_on handed_over_to | atgyfeirio atgyfeiriad atgyfeiriwyd cyfeiriwyd gyfeirio cyfeirio_at
	social_worker social_services childrens_services children_s_services social_care adult_services | gweithiwr_cymdeithasol gwasanaethau_cymdeithasol
	idva isva independent_domestic_violence_adviser independent_domestic_violence_advisor domestic_abuse_adviser sexual_violence_adviser independent_sexual_violence_adviser | idva isva cynghorydd_trais_domestig cynghorydd_cam_drin_domestig
	special screens intermediary | arbennig sgriniau cyfryngwr
	measures | mesurau mesur
	letter correspondence email leaflet information_pack card booklet | llythyr llythyrau gohebiaeth ebost taflen llyfryn
	advice guidance crime_prevention advised | cyngor cynghori cynghorwyd canllaw
	# language
	interpreter translator interpret translate translated translation interpreting interpreted translating | cyfieithydd lladmerydd cyfieithu
	welsh welsh_speaker welsh_speaking | cymraeg gymraeg
	english | saesneg
	language first_language mother_tongue language_line preferred_language active_offer | iaith ieithyddol uniaith iaith_gyntaf
	# money
	bank building_society account_frozen freeze_the_account funds | banc
	money payment cash savings cash_taken sum pounds wages paid pay owed refund refunded loan out_of_pocket | arian taliad cynilion ad_dalu
	fraud scam scammed defraud action_fraud con conned scammers conman bogus rogue_trader courier_fraud phishing romance_fraud investment_scam impersonated impersonation | twyll sgam twyllo twyllwyd twyllwr
	# partners
	joint jointly together partnership multi_agency joined_up joint_working worked_well_with worked_with in_partnership hand_in_hand with_partners liaised liaison worked_together other_agencies strategy_meeting strategy_discussion agencies_together brought_together agencies_brought partners_together multi_agency_meeting | ar_y_cyd cyd_weithio cydweithio partneriaeth cyfarfod_strategaeth
	council local_authority housing_association landlord housing tenancy social_landlord housing_officer | cyngor_sir cyngor_lleol awdurdod_lleol cymdeithas_dai
	school teacher teachers teaching head_of_year headteacher head_teacher classroom education | ysgol athro athrawon athrawes
	hospital place_of_safety ambulance paramedic doctor a_e a_and_e casualty ward nurse clinician gp paramedics medics first_aid dressed_wound | ysbyty man_diogel ambiwlans meddyg parafeddyg parafeddygon cymorth_cyntaf
	service services agency | gwasanaeth gwasanaethau asiantaeth
	farm farmer livestock sheep cattle rural agricultural farming land gate field barn | fferm ffermwr defaid gwartheg gwledig amaethyddol anghysbell cefn_gwlad giat cae ysgubor
	# harm
	domestic | domestig
	abuse abusive violence violent coercive controlling strangulation strangled throttled hands_round hands_around_her_neck choked neck throat | cam_drin cam_drinol trais treisgar rheolaethol tagu tagwyd gwddf
	assault assaulted attack punched hit kicked slapped punch blow | ymosod ymosodiad dyrnu
	harass harassment stalking pestered stalker stalked followed following fixation fixated obsessive obsession tracker tracked car_followed | aflonyddu aflonyddwch stelcio stelcian dilyn
	sexual rape indecent intimate_images | rhywiol treisio anweddus
	injury injuries injured hurt bruise bruising bruised wound cut wounds bleeding bite bitten fracture broken_arm | anaf anafiadau anafwyd clais cleisiau clwyf clwyfau brathiad
	hate racist racism race racial homophobic homophobia religious prejudice discriminate discrimination ethnicity racially slur slurs abuse_about transphobic disablist homophobic_abuse element_of_hate elfen | casineb hiliol hil homoffobig rhagfarn gwahaniaethu lliw_croen baner_casineb
	antisocial nuisance disorder rowdy asb neighbour_dispute noise rowdiness behaviour_team | gwrthgymdeithasol niwsans anhrefn
	knife blade bladed weapon | cyllell llafn arf
	drug drugs substance cannabis weed dealing cocaine heroin | cyffur cyffuriau canabis
	alcohol drunk drink intoxicated | alcohol meddw yfed
	fire arson burning burnt ablaze fire_service fire_brigade accelerant petrol | tan llosgi gwasanaeth_tan petrol
	dog dogs animal animals pet rspca dog_warden | ci cwn anifail anifeiliaid
	# praise
	praise excellent outstanding first_class exemplary commend commended credit brilliant superb impressive | canmol rhagorol ardderchog gwych campus
	# grading
	assess assessment grade graded grading scored rated rating priority | asesu aseswyd asesiad graddio
	recognise recognition notice noticed spot spotted picked_up_on realised realise | sylwi sylwyd cydnabod
	classify classification flag flagged label labelled tag category categorised marker classed recorded_as recorded_wrongly crimed_as treated_as reclassified downgraded under_recorded wrong_offence lesser_offence malicious_communications malicious_comms mis_recorded cam_gofnodi | dosbarthu dosbarthwyd fflag nodwyd_fel label categori cam_gofnodi cyfathrebu_maleisus
	~crime crimed offence incident occurrence | trosedd troseddau drosedd digwyddiad digwyddiadau
	!wrong !incorrect !mistake !error !inaccurate !misrecorded !misleading !not_right !misgraded !misclassified !false !inaccuracies !should_be !too_low !too_high | !anghywir !camgymeriad !gwall
	correct accurate right accurately correctly rightly proper properly | cywir
	# ownership
	allocate allocated allocation assign assigned handover transferred passed_between passed_around picked_it_up picked_up ownership took_ownership responsibility reallocated reallocation passed_round changes_of_officer changed_hands handed_over in_charge change_of_officer continuity different_officers several_officers passed_from_pillar new_officer number_of_officers start_from_the_beginning start_again | dyrannu dyrannwyd neilltuo trosglwyddo trosglwyddwyd cyfrifoldeb perchnogaeth dilyniant
	change changed different new | newid newidiwyd gwahanol newydd
	absent_officer on_leave annual_leave off_sick sick_leave away holiday | ar_wyliau i_ffwrdd absennol
	# digital
	online internet facebook media messages message texts text screenshot screenshots whatsapp snapchat instagram social_media posts chat conversation_saved cyber tiktok text_message sms by_text | ar_lein rhyngrwyd cyfryngau negeseuon neges sgrinluniau cyfryngau_cymdeithasol neges_destun
	phone_data mobile_phone phone_download handset device devices handset handsets digital_queue phone_examination | ffôn_symudol
	# place
	home house address flat flats dwelling farmhouse | cartref ty cyfeiriad
	door | drws
	street road | stryd ffordd
	area | ardal
	room | ystafell
	neighbourhood community local | cymdogaeth cymuned cymunedol lleol
	border cross_border neighbouring_force other_force another_force | ffin trawsffiniol heddlu_arall
	# property
	owner property belongings bike bicycle | perchennog eiddo beic
	return returned given_back gave_back handed_back | dychwelyd dychwelwyd rhoi_yn_ol
	stolen steal stole theft thieves pinched stealing robbed robbery goods haul shoplifting shoplifter loss | dwyn lladrad dygwyd
	damage damaged broken smashed glass window vandalised vandalism criminal_damage | difrod difrodi
	burglary burgled break_in broke_in broken_into point_of_entry | byrgleriaeth
	vehicle car van lorry motorbike quad tractor trailer moped tractors plant machinery registration insurer insurance drove driver driving | cerbyd car fan cwad gyrrwr gyrru tractor
	# patterns
	repeat repeated again twice repeatedly linked link join_the_dots joined_the_dots course_of_conduct in_isolation pattern previous earlier history earlier_incidents prior one_off several_times time_and_again not_linked previously | ailadrodd eto dwywaith drosodd blaenorol cynharach hanes patrwm cysylltiedig gorffennol o_r_blaen
	contradict contradictory inconsistent conflict discrepancy mismatch does_not_match at_odds | anghyson gwrthdaro croes ddim_yn_cyfateb
	ignore ignored overlook overlooked disregard left_out not_picked_up passed_over missed_chance missed_opportunity | anwybyddu anwybyddwyd
	#
	~take took taken obtain obtained | cymryd cymerwyd
	personal | personol
	consider consideration thought considered thought_about thought_given explored_whether contemplated | ystyried ystyriwyd ystyriaeth
	redact redacted redaction blacked obscured | golygu golygwyd cuddio cuddiwyd
	view viewed unviewed watched looked_at | edrych edrychwyd gwylio
	trace traced locate located | olrhain lleoli
	mediate mediation mediator two_sides_together | cyfryngu
	deescalate deescalation de_escalation calmed_things defuse defused | tawelu
	steward stewards | stiward stiwardiaid
	jewellery jewelery jewelry | gemwaith
	licence licensed | trwydded
	prefer preference preferred | gwell_ganddi dewisodd
	social | cymdeithasol
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
