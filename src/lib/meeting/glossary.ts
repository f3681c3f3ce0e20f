/**
 * Words for one thing, as the field uses them in English and in Welsh, a line for each:
 * English | Welsh. Each is known by its first word. Forms that stemming and undoing mutations make the
 * same are written once.
 */
export const GLOSSARY = `
	contact call phone telephone telephoned rang rung ring | cysylltu cysylltwyd cyswllt galw galwad ffonio ffoniwyd ffôn
	prompt quick swift timely soon | prydlon cyflym buan amserol
	delay late slow overdue wait | oedi hwyr araf aros
	record log document note noted written write entry entries | cofnod nodi nodwyd nodyn ysgrifennu ysgrifennwyd
	offer give gave given provide | cynnig cynigiwyd rhoi rhoddwyd darparu darparwyd
	explain explanation inform tell told advise | egluro eglurwyd eglurhad esbonio esboniwyd esboniad dweud dywedwyd hysbysu
	advice guidance | cyngor
	officer constable oic | swyddog heddwas
	supervisor supervisory supervision supervise sergeant sgt | goruchwyliwr goruchwylio goruchwyliaeth rhingyll sarjant
	vps statement | datganiad
	vulnerability vulnerable | bregus bregusrwydd
	consider consideration thought | ystyried ystyriwyd ystyriaeth
	assess assessment | asesu aseswyd asesiad
	update | diweddaru diweddarwyd diweddariad
	evidence | tystiolaeth
	not missing absent lacking lack without no never none nothing nobody nowhere | dim ddim heb ni nid nad neb
	victim complainant | dioddefwr dioddefwyr achwynydd
	suspect offender perpetrator | drwgdybiedig amheuaeth troseddwr cyflawnwr
	witness | tyst tystion
	letter correspondence | llythyr llythyrau gohebiaeth
	reply replied answer respond response | ateb atebwyd ymateb
	visit visited | ymweld ymweliad ymwelodd ymwelwyd
	arrange arranged | trefnu trefnwyd
	fair proportionate | teg cymesur
	kind polite courteous considerate | caredig cwrtais
	clear clarity | clir eglur
	safe safety safeguard safeguarding | diogel diogelu diogelwch
	risk | risg perygl
	plan | cynllun
	child children | plentyn plant
	outcome result | canlyniad
	reason rationale grounds | rheswm rhesymau rhesymeg
	camera footage cctv video | camera lluniau fideo
	collect collected seize | casglu casglwyd
	enquiry enquiries investigate investigation | ymholiad ymholiadau ymchwilio ymchwiliad
	neighbour neighbours | cymydog cymdogion
	support help assistance | cymorth cefnogaeth help
	contract | cytundeb contract
	hour hours | awr oriau
	day days | diwrnod dydd dyddiau niwrnod
	week weeks | wythnos
	month months | mis misoedd
	time | amser
	close closed closure | cau caewyd
	copy copies | copi copïau
	special measures | mesurau arbennig
	court | llys
	withdraw withdrew withdrawn | tynnu tynnodd
	pressure | pwysau
	force | heddlu
	area | ardal
	satisfied happy pleased content | bodlon hapus`;
