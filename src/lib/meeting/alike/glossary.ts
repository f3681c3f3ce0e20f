import type { Language } from '../people/people';

/**
 * Data: words of the field for one matter in English and Welsh, one line for each matter: English | Welsh. A matter is
 * named by its first English word. Write forms that stemming and undoing mutations make equal only once. Join the words
 * of a phrase by `_`. Parts of a line, divided by `/`, are matters of their own and of one kind: the first is the general one.
 * A word after `~` occurs in points of every kind, so its part shows little by itself. A word after `!` means the opposite of
 * its part's first word. Lines under one heading are related; under the empty heading they are not.
 */
export const GLOSSARY = `
	# people
	alone separately separated apart on_her_own on_his_own different_rooms privately in_private | ar_wahan ar_ei_phen_ei_hun_y_ystafell
	~victim complainant householder injured_party aggrieved ip aggrieved_person vic vics injured_person iip | dioddefwr dioddefwyr achwynydd parti_a_anafwyd dioddefydd
	~officer constable detective pc dc oic pcso investigator pcs responder attending_officer response_officer patrol io investigating_officer officer_in_charge officer_in_the_case officer_in_case pcsos cop cops copper | swyddog swyddogion heddwas ymchwilydd heddweision plismon plismones scch ymchwilwyr plismyn
	~police force | heddlu
	~suspect offender perpetrator accused defendant aggressor assailant culprit attacker thief intruder burglar who_did_it nominal perp perps suspects | drwgdybiedig amheuaeth troseddwr cyflawnwr diffynnydd ymosodwr lleidr ymosodydd troseddwyr
	witness witnesses bystander onlooker saw_it eye_witness eyewitness saw_the_whole saw_what_happened saw_everything mate friend friends onlookers passer_by passers_by third_party door_staff bouncer bouncers doorman doormen | tyst tystion llygad_dyst llygad_dystion gweld_y_cyfan ffrind porthorion
	operator handler dispatcher controller call_taker call_handler call_handlers call_taking control_room contact_centre force_control switchboard 101 999 answered_the_call picked_up_the_call fcr contact_officer / queue on_hold hung_on | gweithredwr derbynnydd_galwadau ystafell_reoli canolfan_gyswllt ateb_yr_alwad atebodd_yr_alwad derbynnydd sawl_a_atebodd / ciw
	child children kid kids youngster teenager teenagers youth youths young_people young_person juvenile minor daughter son boy girl pupil lad lads toddler baby schoolchild infant year_old yr_old kiddie kiddies young_man_of teens under_18 yp | plentyn plant ifanc pobl_ifanc bachgen merch mab disgybl babi glasoed plentyn_ifanc pobl_ifainc plant_ifanc
	family relative relatives mother mum father dad parent brother sister grandmother grandfather aunt uncle next_of_kin | teulu perthynas perthnasau mam tad rhiant rhieni brawd chwaer nain taid
	partner husband wife ex_partner boyfriend girlfriend spouse ex_husband ex_wife ex estranged cohabiting missus ex_partners ex_girlfriend ex_boyfriend | gwr gwraig cyn_bartner cariad cyn_wr cyn_wraig gyn_bartner
	neighbour neighbours next_door opposite over_the_road across_the_road | cymydog cymdogion drws_nesaf gyferbyn
	shop shopkeeper shopowner store retailer pub bar premises licensee supermarket assistant till checkout cashier retail shop_worker stock counter trader | siop siopwr tafarn archfarchnad cynorthwyydd til
	staff employee worker care_worker care_workers carer carers on_shift | staff gweithiwr gweithwyr gofalwr gweithwyr_gofal
	person people someone man woman lady gentleman chap bloke guy male female | person pobl unigolyn dyn menyw dynes
	# supervision
	supervisor supervisory supervision supervise sergeant inspector manager oversight supervised supervisors oversaw reviewed_by_a_sergeant management_review skipper line_manager ds di team_leader sgt_review line_supervisor insp | goruchwyliwr goruchwylwyr goruchwylio goruchwyliaeth rhingyll sarjant arolygydd rheolwr arolygwr goruchwylydd arolygiad
	review check checked monitor monitored endorse endorsed reviewing looked_at_again checks oversight_entry direction directions instruction instructions steer quality_of_reviews dip_checked | adolygu adolygwyd adolygiad gwirio gwiriwyd arnodi adolygiadau
	approve approved approval signed_off sign_off authorise authorised senior | cymeradwyo cymeradwywyd awdurdodi awdurdodwyd uwch
	train training awareness | hyfforddi hyfforddiant ymwybyddiaeth
	# contact
	complaint complaints complained allegation allegations grievance points_raised heads_of_complaint | cwyn cwynion honiad honiadau
	~contact call phone telephone telephoned rang rung ring in_touch got_in_touch reached reach point_of_contact named_contact spoc single_point / callback call_back ring_back ringback rang_back phoned_back got_back_to get_back_to rung_back phone_back rang_her_back rang_him_back rang_them_back call_her_back call_him_back | cysylltu cysylltwyd cyswllt cysylltiad galw galwad galwadau alwad ffonio ffoniwyd ffôn cysylltodd mewn_cysylltiad mewn_cyswllt pwynt_cyswllt / galw_nol galwad_yn_ol ffonio_nol
	update up_to_date abreast feedback kept_informed kept_up_to_date in_the_loop progress_report progress heard_from heard_back !in_the_dark !heard_nothing !heard_no_more !none_the_wiser heard_only in_the_picture heard_nothing_for news / inform informed notify notified tell told said !not_told !never_told !wasnt_told !not_tell learn learnt learned find_out found_out aware made_aware told_about let_know let_her_know let_him_know let_them_know | diweddaru diweddarwyd diweddariad y_diweddaraf adborth !yn_y_tywyllwch wybodaeth_ddiweddaraf newyddion gwybodaeth_am_hynt hynt / hysbysu hysbyswyd rhoi_gwybod cael_gwybod dweud dywedwyd gwybod
	~ask request requested sought seek enquired invite invited views_sought what_he_wanted what_she_wanted wishes views consulted consult / speak spoke spoken talk conversation discuss discussion / listen heard hear heard_out voice | gofyn gofynnwyd gofynnodd cais barn ymgynghori ymgynghorwyd / siarad siaradwyd sgwrs trafod trafodwyd / gwrando gwrandawodd clywed llais
	~offer give gave given provide choice option opportunity chance | cynnig cynigiwyd rhoi rhoddwyd darparu darparwyd dewis cyfle
	visit attend attendance came_out called_round called_at went_to_see knocked knock home_visit deploy deployed turn_up turned_up turnout went_out sent_out attended go_out send_out come_out nobody_came no_one_came in_person face_to_face second_visit went_back unit popped_in pop_in dropped_in called_in_on turned_out dispatch dispatched went_to_the_address / arrive arrival scene arrived turned_up_at at_the_scene on_scene still_there | ymweld ymweliad ymwelodd ymwelwyd mynychu mynychodd galw_heibio aeth_i_weld curo daeth_allan dod_allan anfon anfonwyd wedi_mynd_allan ymweliadau dod_draw mynychwyd / cyrraedd cyrhaeddodd cyrhaeddwyd lleoliad
	reply replied response_letter final_letter outcome_letter / answer respond response responded responds addressed answers skips unanswered | llythyr_ateb / ateb atebwyd ymateb ymatebodd ymatebwyd
	arrange arranged book organise | trefnu trefnwyd bwcio archebu
	story account version | stori fersiwn
	remind reminder | atgoffa
	chase chased chasing | ar_ol_yr_heddlu erlid
	contract code agreement victims_code how_often agreed_contact vcop code_of_practice contact_agreement vc victims_code_of_practice | cytundeb contract cod cytundeb_cyswllt
	# explaining
	explain explanation describe made_clear set_out explained | egluro eglurwyd eglurhad esbonio esboniwyd esboniad disgrifio
	reason rationale grounds why justify justification because explanation_of_why thinking reasoning rationales basis | rheswm rhesymau rhesymeg pam oherwydd cyfiawnhad
	decision decide decided chose opted chosen judgement judgment called_it | penderfyniad penderfynu penderfynwyd
	jargon abbreviation acronym technical jargon_heavy acronyms police_speak would_not_understand | jargon talfyriad talfyriadau technegol acronymau
	clear clarity plain !unclear !vague !ambiguous clearly plainly | clir eglur !aneglur !amwys yn_glir
	mention refer reference sign_of any_sign | son soniwyd crybwyll cyfeirio
	# time
	prompt quick swift timely soon fast immediate instantly straight promptness straight_away same_day within_hours next_day on_time without_waiting !delay !delayed !late !slow !overdue !wait !waited !waiting !belated !tardy !dragged !drift !drifted !stalled !took_too_long !went_by !passed_before !weeks_later !months_later swiftly rapid rapidly speedy speedily promptly without_delay in_good_time very_quickly in_no_time at_once right_away !too_long !long_wait !took_ages !far_too_long !long_delay !long_gap !passage_of_time !lost_momentum !momentum !languished !lapse !lapsed the_same_evening that_evening next_morning following_morning within_minutes within_the_hour within_24_hours the_same_night !delays !protracted !lengthy !prolonged !drawn_out timeliness quicker without_undue_delay | prydlon cyflym buan amserol syth ar_unwaith yr_un_diwrnod !oedi !hwyr !araf !aros !aeth_heibio !rhy_hir fawr_o_dro yn_fuan heb_oedi !llawer_rhy_hir !rhy_hwyr yn_sydyn sydyn yn_syth brys di_oed
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
	night overnight evening midnight | nos noson dros_nos
	start outset beginning day_one first_day from_the_start early_on | dechrau cychwyn o_r_dechrau
	# records
	~record log document note noted written write wrote entry entries enter log_entry written_up put_on_record on_file paperwork record_keeping recorded timeline chronology niche occurrence_log cad storm_log incident_log rms crime_report documented documenting documentation minuted inputted logging | cofnod cofnodi cofnodwyd nodi nodwyd nodyn ysgrifennu ysgrifennwyd ar_gofnod llenwi llenwyd nodiadau dogfennu dogfennwyd
	form boxes box question_set questions template_form fields report_form | ffurflen blychau blwch
	sign signed signature unsigned initialled | llofnod llofnodi llofnodwyd
	complete completed full fully thorough detailed comprehensive filled_in !partial !incomplete !unfinished !sparse !very_little !one_line !brief in_depth painstaking meticulous !thin !scant !weak !insufficient !inadequate !not_enough !not_sufficient !flimsy exhaustive rigorous thoroughly thoroughness comprehensively well_documented | cyflawn llawn manwl trylwyr !anghyflawn !prin !byr !gwan !annigonol !dim_digon trwyadl
	copy copies copied pasted copy_and_paste cut_and_paste same_wording boilerplate identical template_wording | copi copïau copio
	receipt search_record search_slip copy_of_the_search record_of_the_search copy_of_the_record copy_of_the_form search_form slip | derbynneb cofnod_chwilio cofnod_o_r_chwiliad slip
	number | rhif
	messy muddled disorganised confusing hard_to_follow all_over_the_place out_of_order jumbled disjointed poor_record | blêr anhrefnus dryslyd_iawn anodd_ei_ddilyn
	# vulnerability
	refuse refused declined decline turned_down turned_away would_not_see | gwrthod gwrthodwyd gwrthododd
	vulnerability vulnerable at_risk frail living_alone lives_alone memory_problems | bregus bregusrwydd byw_ar_ei_phen_ei_hun
	need needs needs_assessment vna | angen anghenion
	mental psychological section_136 s136 triage crisis_team suicidal self_harm mental_health psychiatric psychiatrist crisis_house sectioned cpn mh s135 mha mental_health_act amhp street_triage | meddwl meddyliol argyfwng hunan_niweidio
	health ill illness wellbeing unwell | iechyd salwch lles
	disability disabled autism autistic deaf blind wheelchair adjustment adjustments adhd dementia memory_loss alzheimer mobility learning_disabled | anabledd anabl awtistig awtistiaeth byddar addasiad addasiadau dementia
	elderly old older pensioner confused old_lady old_man aged elderly_gentleman | oedrannus hyn henoed dryslyd hen_wr
	exploitation cse cce county_lines grooming groomed exploited older_men debt_bondage victim_here_as_much exploited_himself sexual_exploitation criminal_exploitation / nrm trafficking trafficked modern_slavery national_referral_mechanism slavery human_trafficking | camfanteisio llinellau_cyffuriau ecsbloetio camfanteisio_rhywiol / masnachu caethwasiaeth
	learning_difficulty learning_disability learning_difficulties learning_needs | anabledd_dysgu anawsterau_dysgu
	missing_person went_missing absconded misper runaway ran_away missing_report missing_episode missing_from_home missing_from_care mfh | ar_goll rhedeg_i_ffwrdd cyfweliad_dychwelyd apel
	return_interview rhi return_home_interview prevention_interview debrief_on_return return_home_discussion | cyfweliad_dychwelyd_adref
	appeal last_seen | apel_gyhoeddus
	appropriate_adult aa appropriate_adults aas | oedolyn_priodol
	# risk
	safe safety safeguard safeguarding protect protection safeguarded child_protection public_protection secured refuge protective protective_measures / ppn vist mash safeguarding_referral public_protection_notice child_concern 101_form concern_form pvp / marac multi_agency_risk_assessment_conference marac_referral / locks lock_change target_harden target_hardening panic_alarm letterbox letter_box smoke_alarm alarm alarms home_security window_alarm tecsos / patrol_the extra_patrols patrols passing_attention | diogel diogelu diogelwch amddiffyn / atgyfeiriad_diogelu hysbysiad_diogelu_r_cyhoedd / marac / larwm cloeon larymau / patrolau
	risk danger dangerous dash high_risk dara dash_form risk_assessment_form danger_to_life endangering medium top_level high_level riskiness standard_risk medium_risk thrive thriver ndm / reckless | risg perygl peryglus risg_uchel risgiau canolig uchel asesiad_risg thrive
	threat threaten threatening intimidate intimidation threats menaced menacing bottle with_force | bygythiad bygythiadau bygwth
	plan strategy management_plan worked_through planned planning investigation_plan action_plan | cynllun cynlluniau cynllun_ymchwilio
	fear afraid frightened scared terrified anxious worried | ofn ofnus pryder pryderus
	order orders protection_order restraining_order dvpn dvpo non_molestation protection_notice restraining injunction prevention_notice warning_notice cawn cawns abduction_notice cpw cpn_notice banning exclusion | gorchymyn gorchmynion hysbysiad_amddiffyn hysbysiad_rhybudd hysbysiad
	bail conditions release released rui released_under_investigation conditions_of_bail | mechniaeth amodau rhyddhau rhyddhawyd
	# evidence
	evidence | tystiolaeth
	camera footage video clip film recording recorded_image images cameras still stills surveillance switched_on activated / bwv body_worn bodyworn body_camera bodycam body_cam body_cams body_worn_video body_worn_cameras body_worn_camera / cctv closed_circuit / doorbell ring_doorbell ring_clip / dashcam dash_cam / anpr number_plate number_plates plate plates | camera camerau lluniau fideo ffilm gwyliadwriaeth / camera_corff camerau_corff / cylch_cyfyng teledu_cylch_cyfyng / cloch_drws / dashcam / adnabod_rhifau rhifau_ceir
	photograph photo picture image | llun ffotograff
	forensic fingerprint dna swab forensics soco csi scenes_of_crime crime_scene dusted prints lab laboratory download examination dusting lifted_prints scientific tyre tyre_marks footprint footprints marks traces glove exhibits exhibit bagged boot shoe bootmark footwear | fforensig olion bysedd safle_trosedd labordy maneg olion_teiars arddangosyn esgid
	collect seize secure gather retrieve preserve seized recover recovered got_hold obtained_footage request_footage taken_up downloaded picked_up_from requested_from pulled | casglu casglwyd diogelwyd atafaelu atafaelwyd casglu_r
	erase erased wipe overwritten overwrite delete deleted lost lose destroyed wiped gone_by_the_time no_longer_available overwrote overwriting taped_over recorded_over gone retention_period | dileu dilewyd colli collwyd wedi_mynd diflannu
	smell odour smelt smelling | arogl
	# enquiries
	enquiry enquiries inquiry investigate investigated investigating investigation lead leads line_of_enquiry lines_of_enquiry explored followed_up pursued lines_enquiry loe investigative inv / house_to_house door_to_door canvass knocked_on_doors knocked_doors neighbours_spoken neighbours_were_spoken spoke_to_neighbours spoken_to_neighbours neighbours_spoken_to neighbours_asked knocked_on h2h neighbours_not_asked neighbours_were_not_asked neighbours_were_not_spoken neighbours_not_spoken asked_the_neighbours spoke_to_the_neighbours spoken_to_the_neighbours | ymholiad ymholiadau ymchwilio ymchwiliad ymchwiliwyd trywydd / o_dy_i_dy o_ddrws_i_ddrws curo_drysau holwyd_y_cymdogion holi_r_cymdogion holi_cymdogion
	interview question questioned spoken_to_under_caution under_caution voluntary_interview spoken_to_voluntarily account_under_caution no_comment voluntary_attendance voluntary_attendee / abe achieving_best_evidence video_recorded_interview vri video_interview evidential_interview | cyfweld cyfweliad holi holwyd dan_rybudd gwirfoddol / cyfweliad_fideo sicrhau_r_dystiolaeth_orau
	search searched frisk frisked pat_down | chwilio chwiliwyd archwilio
	identify identified named known_suspect line_up identity_parade identification_parade viper facial_recognition recognised_him name_within database pnd put_a_name description e_fit efit identification_procedure names names_of who_they_were who_he_was who_it_was find_out_who | adnabod adnabuwyd enwyd enw disgrifiad enwau
	statement testimony written_account mg11 account_in_writing on_paper stmt stmts | datganiad datganiadau ar_bapur tystiolaeth_ysgrifenedig
	# custody
	arrest detain detained bring_in brought_in bringing_in lifted locked_up arrested lock_up nicked apprehended / custody cell cells detention detained_person custody_suite detention_log detainee custody_record custody_sergeant dp detainees ddo detention_officer / wanted outstanding_suspect circulated at_large | arestio arestiwyd / dalfa celloedd carcharor cell / ar_ffo
	charge prosecute prosecution prosecutor taken_to_court charged charging file_submitted statutory_limit six_month_limit time_limit limitation cps prosecutors charging_decision charging_advice case_file | cyhuddo cyhuddwyd cyhuddiad erlyn erlyniad erlynwyd gwasanaeth_erlyn
	court trial hearing magistrates crown_court witness_care listing | llys treial gwrandawiad ynadon
	use_of_force force_was_used force_used excessive_force physical_force amount_of_force level_of_force too_much_force uof use_force any_force / handcuff handcuffs handcuffed cuffs cuffed / taser taze tasered conducted_energy_device / restraint restrain restrained pinned held_down prone face_down pinned_down on_the_floor on_the_ground held_face limb_restraints leg_restraints / spray pava captor incapacitant / baton strikes strike / spithood spit_hood spit_guard spit_and_bite bite_guard | grym defnyddio_grym / gefynnau cyffion / taser / ataliaeth ffrwyno / chwistrell / baton / cwfl_poeri gard_poeri
	use_of_force_form use_of_force_report uof_form force_form use_of_force_record force_report uof_report | ffurflen_grym ffurflen_defnyddio_grym cofnod_defnyddio_grym
	stop stopped stops s_s | stopio stopiwyd
	rights entitlement entitlements / victims_code_right right_of_review rights_of_review ask_for_a_review vrr right_to_review right_to_ask / legal_advice solicitor lawyer duty_solicitor brief_arrived | hawliau hawl / hawl_i_adolygiad / cyfreithiwr cyngor_cyfreithiol
	lawful legal legality !unlawful !illegal | cyfreithlon !anghyfreithlon
	suspicion grounds_for_search basis_for_stop reasonable_suspicion grounds_thin reasonable_grounds grounds_were grounds_weak search_grounds grounds_for_the_search grounds_for_the_stop grounds_to_search weak_grounds insufficient_grounds sufficient_grounds / gowisely go_wisely | amheuaeth_resymol seiliau sail_resymol seiliau_r_chwiliad / gowisely
	# outcome
	tailored fitted_to made_to_fit suited_to individual_needs | teilwra addas
	outcome result disposal outcome_code finalised_as closing_code | canlyniad
	~close closed closure filed finalise conclude shut nfa no_further_action came_to_an_end ended written_off finished finish filing concluded_the shelved no_crimed wrapped_up shut_down dropped all_over ended_there discontinued screened_out filed_at_first_report filed_nfa nfad nfa_d filed_undetected | cau caewyd terfynu daeth_i_ben dim_camau_pellach gollyngwyd
	resolution community_resolution out_of_court caution conditional_caution informal_disposal informal informally dealt_with_outside_court outside_court out_of_court_disposal oocd oocds oocr oocrs oocd_s cautioned terms_of_the_caution caution_conditions youth_caution out_of_court_resolution out_of_court_resolutions outcome_8 outcome_22 diversion diverted diversionary | datrysiad datrysiad_cymunedol rhybudd y_tu_allan_i_r_llys tu_allan_i_r_llys dargyfeirio
	compensation reparation paid_for recompense reimbursed reimburse | iawndal
	restorative put_right putting_it_right making_good made_good face_to_face_meeting | adferol gwneud_iawn
	withdraw withdrew withdrawn retract retraction pulled_out pull_out did_not_want_to_proceed change_of_heart dropped_out didnt_want_to_carry_on did_not_want_to_carry_on carry_on didnt_want_to_proceed no_longer_wished unsupportive not_supporting withdrew_support | tynnu tynnodd tynnwyd nol tynnu_yn_ol tynnodd_yn_ol
	pressure coerce coercion | pwysau gorfodi
	victimless evidence_led without_her_support without_his_support without_the_victim going_ahead_without evidence_led_prosecution victimless_prosecution without_victim_support | heb_ddioddefwr heb_gefnogaeth_y_dioddefwr dan_arweiniad_tystiolaeth
	civil | sifil
	apology apologise apologised apologising sorry remorse remorseful contrite | ymddiheuriad ymddiheuro ymddiheurodd ddrwg_ganddo
	admit admitted admission owned_up confessed accepted_responsibility accepted_guilt accepts_he_did accept_he_did accepts_she_did admits guilt accept_responsibility acceptance_of_responsibility accept_guilt | cyfaddef cyfaddefodd cyfaddefiad cyfaddefiadau euogrwydd
	first_offence no_previous previous_good_character never_been_in_trouble / previous_convictions pnc criminal_history had_one_before offending_history previous_offending previous_oocd previous_disposals | trosedd_gyntaf dim_euogfarnau / euogfarnau_blaenorol
	# manner
	kind polite courteous considerate patient caring sympathetic empathy empathetic compassionate respectful respect sensitive warm took_time kindly kindness compassion gentle gently understanding lovely calm calmly reassuring thoughtful humane dignity soft_spoken care cared real_care shaken_so stayed_with sat_with checked_on_her good_natured empathised didnt_rush own_time unhurried rapport_with rapport built_rapport good_rapport tact tactful professional professionally supportive kept_calm friendly !rude !abrupt !brusque !curt !impatient !dismissive !judgemental !judgmental !disrespectful !yobs !unprofessional !rough !blaming !victim_blaming !blame !own_fault !her_fault !his_fault !cold !unsympathetic !patronising !condescending !sarcastic !short_with !unhelpful !offhand !sharp !bored !uninterested !disinterested !aggressive !hostile !sneering !dismissed_her !blamed !unkind !insensitive !tactless !flippant !mocking !swore !shouted !shouting !belittled | caredig cwrtais amyneddgar ystyriol parchus parch sensitif gofalgar tosturiol caredigrwydd proffesiynol cyfeillgar !anghwrtais !swta !diamynedd !beirniadol !amharchus !amhroffesiynol !beio !ymosodol !ansensitif !cas
	tone manner attitude comment comments remark remarks wording phrasing | tôn agwedd
	trust confidence reassure reassurance peace_of_mind put_at_ease at_ease | ymddiriedaeth hyder tawelu_meddwl sicrwydd tawelwch_meddwl
	upset distress distressed shaken tearful crying traumatised trauma shock shocked | gofid gofidus ysgwyd dagrau trawma
	fair proportionate reasonable even_handed proportion proportional !excessive !disproportionate !heavy_handed !overreaction !unnecessary !too_readily !over_the_top !ott !more_than_needed !unfair !unreasonable / suitable sensible suited appropriate right_outcome right_disposal right_decision happy_with_the correct_decision happy_with_outcome !inappropriate !unsuitable | teg cymesur rhesymol !gormodol !anghymesur !trwm_ei_law !diangen !annheg / priodol addas_i_r !amhriodol
	satisfied happy pleased content thanked grateful thankful gratitude willingly !dissatisfied !unhappy !disappointed | bodlon hapus diolchgar diolch cytuno !anfodlon !siomedig
	impact affected effect how_it_affected consequences toll aftermath implication implications | effaith effeithiodd canlyniadau goblygiadau
	# support
	support help assistance support_services / advocate adviser counselling charity agencies womens_aid women_s_aid refuge_worker samaritans specialist_support support_worker specialist_worker victim_support witness_service | cymorth cefnogaeth cefnogi help / cynghorydd eiriolwr cymorth_i_ddioddefwyr gymorth_i_ferched cymorth_i_fenywod gweithiwr_cymorth gwasanaeth_cymorth
	referral referred signpost passed_to passed_on_to signposted suggested pointed_towards put_in_touch reporting_line national_line handed_on passed_on handed_over_to | atgyfeirio atgyfeiriad atgyfeiriwyd cyfeiriwyd gyfeirio cyfeirio_at
	social_worker social_services childrens_services children_s_services social_care adult_services cypsc childrens_social_care mash_team csc safeguarding_children social_work | gweithiwr_cymdeithasol gwasanaethau_cymdeithasol
	youth_offending yot yos yjs youth_offending_team youth_justice youth_offending_service youth_justice_team youth_justice_service | tim_troseddau_ieuenctid cyfiawnder_ieuenctid
	specially_trained solo soit sto specially_trained_officer sexual_offences_trained sexual_offence_liaison specialist_officer specialist_trained sexual_offences_liaison_officer sexual_offences_investigative | swyddog_arbenigol wedi_hyfforddi_n_arbennig
	sarc sexual_assault_referral_centre | canolfan_atgyfeirio_ymosodiadau_rhywiol
	flo family_liaison family_liaison_officer | swyddog_cyswllt_teulu cyswllt_teulu
	iopc police_complaints_watchdog pcc police_and_crime_commissioner opcc independent_office | comisiynydd_yr_heddlu swyddfa_annibynnol
	psd professional_standards professional_standards_department | safonau_proffesiynol
	idva independent_domestic_violence_adviser independent_domestic_violence_advisor independent_domestic_violence_advocate domestic_abuse_adviser idvas independent_domestic_abuse_adviser / isva sexual_violence_adviser independent_sexual_violence_adviser independent_sexual_violence_advisor isvas | idva cynghorydd_trais_domestig cynghorydd_cam_drin_domestig / isva cynghorydd_trais_rhywiol
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
	hospital place_of_safety ambulance a_e a_and_e casualty ward / doctor nurse clinician gp paramedic paramedics medics medic hcp fme healthcare_professional health_care_professional forensic_physician / first_aid dressed_wound treatment medical_attention medical_treatment medical_care | ysbyty man_diogel ambiwlans / meddyg nyrs parafeddyg parafeddygon gweithiwr_iechyd / cymorth_cyntaf sylw_meddygol triniaeth
	service services agency | gwasanaeth gwasanaethau asiantaeth
	farm farmer livestock sheep cattle rural agricultural farming land gate field barn | fferm ffermwr defaid gwartheg gwledig amaethyddol anghysbell cefn_gwlad giat cae ysgubor
	# harm
	domestic da | domestig
	abuse abusive violence violent dv / coercive controlling coercive_control controlling_behaviour / strangulation strangled throttled hands_round hands_around_her_neck choked neck throat nfs non_fatal_strangulation | cam_drin cam_drinol trais treisgar / rheolaethol rheolaeth_drwy_orfodaeth / tagu tagwyd gwddf
	assault assaulted attack punched hit kicked slapped punch blow | ymosod ymosodiad dyrnu
	harass harassment stalking pestered stalker stalked followed following fixation fixated obsessive obsession tracker tracked car_followed | aflonyddu aflonyddwch stelcio stelcian dilyn
	sexual rape indecent intimate_images | rhywiol treisio anweddus
	injury injuries injured hurt bruise bruising bruised wound cut wounds bleeding bite bitten fracture broken_arm | anaf anafiadau anafwyd clais cleisiau clwyf clwyfau brathiad
	hate racist racism race racial homophobic homophobia religious prejudice discriminate discrimination racially slur slurs abuse_about transphobic disablist homophobic_abuse element_of_hate hate_crime racially_aggravated hate_marker hate_flag hate_incident hate_element | casineb hiliol hil homoffobig rhagfarn gwahaniaethu lliw_croen baner_casineb trosedd_casineb elfen_o_gasineb
	ethnicity self_defined_ethnicity self_defined sde ethnic ethnic_origin 16_1 | ethnigrwydd tarddiad_ethnig ethnig
	antisocial nuisance disorder rowdy asb neighbour_dispute noise rowdiness behaviour_team | gwrthgymdeithasol niwsans anhrefn
	knife blade bladed weapon | cyllell llafn arf
	drug drugs substance cannabis weed dealing cocaine heroin | cyffur cyffuriau canabis
	alcohol drunk drink intoxicated | alcohol meddw yfed
	fire arson burning burnt ablaze fire_service fire_brigade accelerant petrol | tan llosgi gwasanaeth_tan petrol
	dog dogs animal animals pet rspca dog_warden | ci cwn anifail anifeiliaid
	# praise
	praise excellent outstanding first_class exemplary commend commended credit brilliant superb impressive good_work well_done well_handled credit_to good_job great fantastic | canmol rhagorol ardderchog gwych campus canmoladwy
	# grading
	assess assessment grade graded grading scored rated rating priority prioritised prioritisation p1 p2 p3 g1 g2 g3 grade_1 grade_2 grade_3 immediate_response routine_response scheduled response_grade response_grading | asesu aseswyd asesiad graddio graddiwyd gradd
	recognise recognition notice noticed spot spotted picked_up_on realised realise | sylwi sylwyd cydnabod
	classify classification flag flagged label labelled tag category categorised marker classed recorded_as recorded_wrongly crimed_as treated_as reclassified downgraded under_recorded wrong_offence lesser_offence malicious_communications malicious_comms mis_recorded cam_gofnodi hate_crime_flag | dosbarthu dosbarthwyd fflag nodwyd_fel label categori cam_gofnodi cyfathrebu_maleisus
	~crime crimed offence incident occurrence | trosedd troseddau drosedd digwyddiad digwyddiadau
	correct accurate right accurately correctly rightly proper properly !wrong !incorrect !mistake !error !inaccurate !misrecorded !misleading !not_right !misgraded !misclassified !false !inaccuracies !should_be !too_low !too_high !shouldnt_be | cywir !anghywir !camgymeriad !gwall !rhy_isel !rhy_uchel
	# ownership
	allocate allocated allocation assign assigned handover transferred passed_between passed_around picked_it_up picked_up ownership took_ownership responsibility reallocated reallocation passed_round changes_of_officer changed_hands handed_over in_charge change_of_officer continuity different_officers several_officers passed_from_pillar new_officer number_of_officers start_from_the_beginning start_again changing_officers oics several_oics different_oics kept_changing passed_from | dyrannu dyrannwyd neilltuo trosglwyddo trosglwyddwyd cyfrifoldeb perchnogaeth dilyniant newid_swyddog newid_swyddogion
	change changed different new | newid newidiwyd gwahanol newydd
	absent_officer on_leave annual_leave off_sick sick_leave away holiday | ar_wyliau i_ffwrdd absennol
	# digital
	online internet facebook media messages message texts text screenshot screenshots whatsapp snapchat instagram social_media posts chat conversation_saved cyber tiktok text_message sms by_text | ar_lein rhyngrwyd cyfryngau negeseuon neges sgrinluniau cyfryngau_cymdeithasol neges_destun
	phone_data mobile_phone phone_download handset device devices handset handsets digital_queue phone_examination mobile mobiles smartphone | ffôn_symudol ffonau
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
	repeat repeated again twice repeatedly several_times time_and_again repeat_victim repeat_victimisation / previous earlier history earlier_incidents prior previously past_reports background antecedents happened_before victim_before / linked link join_the_dots joined_the_dots course_of_conduct in_isolation pattern one_off not_linked one_offs | ailadrodd eto dwywaith drosodd / blaenorol cynharach hanes gorffennol o_r_blaen / patrwm cysylltiedig
	contradict contradictory inconsistent conflict discrepancy mismatch does_not_match at_odds | anghyson gwrthdaro croes ddim_yn_cyfateb
	ignore ignored overlook overlooked disregard left_out not_picked_up passed_over missed_chance missed_opportunity taken_into_account taken_account missed_opportunities missed_chances opportunities_missed opportunity_missed opportunities_lost lost_opportunity opportunity_lost | anwybyddu anwybyddwyd diystyru cyfle_a_gollwyd colli_cyfle
	#
	~take took taken obtain obtained | cymryd cymerwyd
	personal | personol
	consider consideration thought considered thought_about thought_given explored_whether contemplated explored_the_possibility | ystyried ystyriwyd ystyriaeth
	redact redacted redaction blacked obscured | golygu golygwyd cuddio cuddiwyd
	view viewed unviewed watched looked_at | edrych edrychwyd gwylio
	trace traced locate located | olrhain lleoli
	mediate mediation mediator two_sides_together | cyfryngu
	disproportionality disparity profiling profiled | anghymesuredd proffilio
	disclosure cpia unused_material mg6 | datgelu
	adultification adultified | oedolioli
	age how_old date_of_birth dob | oed oedran
	comply compliant cooperate cooperated cooperative co_operate co_operating co_operated co_operative cooperating obeyed !resist !resisting !resisted | cydweithredu cydymffurfio !gwrthsefyll
	location whereabouts pinpoint pin_point pinpointed what3words w3w what_three_words where_she_was where_he_was | lleoliad_y_galwr
	job jobs employment employer career dbs work_prospects workplace work | swydd swyddi cyflogaeth cyflogwr gwaith gweithle
	privacy public_view | preifatrwydd
	embarrassed embarrassing humiliating humiliated | cywilydd
	family_home rooms | stafelloedd
	find found recovered_property | dod_o_hyd canfod canfuwyd
	upstairs in_the_house | lan_lofft
	guidance_notes policy procedure procedures protocol | polisi gweithdrefn
	equipment kit | offer_heddlu
	colleague colleagues co_worker | cydweithiwr cydweithwyr
	seizure epilepsy epileptic diabetic diabetes asthma medical_condition medication medicine tablets | epilepsi clefyd_siwgr asthma meddyginiaeth cyflwr_meddygol
	deescalate deescalation de_escalation calmed_things defuse defused de_escalate de_escalated calm_him_down calm_her_down calm_him calm_her calming talk_him_down talked_him_down calming_him calming_her verbally persuade persuasion talked_to_him talked_to_her | tawelu
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
	~not missing absent lacking lack without no never none nothing nobody nowhere neither didnt wasnt werent isnt arent hasnt havent hadnt doesnt dont couldnt wouldnt cannot cant failed fail failure should_have should_of should_have_been shouldve ought_to_have ought_to_be omitted omission neglected forgot forgotten overlooked_to | dim ddim heb ni nid nad neb byth ond methu methwyd dylai_fod dylid_bod_wedi dylid_fod_wedi dylai_fod_wedi anghofiwyd`;

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
	cps: 'prosecution',
	af: 'action fraud',
	va: 'voluntary interview',
	tor: 'terms reference',
	ebe: 'early evidence',
	asap: 'quick',
	hr: 'hour',
	hrs: 'hours',
	min: 'minute',
	mins: 'minutes',
	wk: 'week',
	wks: 'weeks',
	mth: 'month',
	mths: 'months',
	yr: 'year',
	yrs: 'years',
	info: 'information',
	intel: 'intelligence',
	recs: 'records',
	rec: 'record',
	docs: 'documents',
	obs: 'checks',
	prev: 'previous',
	prevs: 'previous',
	convs: 'convictions',
	neg: 'negative',
	inj: 'injury',
	injs: 'injuries',
	veh: 'vehicle',
	reg: 'registration',
	appt: 'appointment',
	msg: 'message',
	msgs: 'messages',
	sol: 'solicitor',
	ref: 'reference',
	refs: 'references',
	sups: 'supervisor',
	mgr: 'manager',
	insp: 'inspector',
	shd: 'should',
	cd: 'could',
	wd: 'would',
	tho: 'though',
	thru: 'through',
	bc: 'because',
	cos: 'because',
	pls: 'please',
	nec: 'necessary',
	poss: 'possible',
	ev: 'evidence',
	wit: 'witness',
	wits: 'witnesses',
	resp: 'response',
	comms: 'communication'
};

/** Words that say nothing of what a point is about, Welsh ones with their mutations. */
export const EMPTY: Record<Language, ReadonlySet<string>> = {
	en: set(`a an and are as at be been being but by can could did do does done for from had has have he her
		him his how i if in into is it its of on or our out she should so some than that the their them
		there these they this those to up was we were what when where which while who will with would
		you your also any all very only just about after before during one like look looked see seen
		get got want wanted know say even still really now them anyone anybody anything somebody
		something whatever case cases panel her hers himself herself must may might more most much
		many made make though although because once then until till us me my over off down well whether
		member members part place deal great appear appeared seem seemed show showed shown something rather
		same getting used using use both each every feel felt go going went gone`),
	cy: set(`a ac ag ai am ar at bod bu byddai cael caiff chafodd cafodd dan ei eu fe fod fodd
		fydd gael gan gafodd gyda gyfer hefyd hi hon hwn hyn i iawn iddi iddo iddynt na
		neu nhw o oedd oeddent oes os pan pob roedd sydd sy trwy drwy un wedi wrth y ydy
		yn yr yw achos achosion panel ei er erbyn gael mewn yno hynny beth pwy mae maent rhai
		rhaid fawr mor bob cyn rhag at tan wnaeth gwnaed bydd gallai dylid dylai fel fy dy ein eich`)
};

function set(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/));
}
