import type { faults as enFaults, options as en } from '../../en/settings/options';

const daysIn = { calendar: 'ddiwrnodau calendr', working: 'ddiwrnodau gwaith' };

export const options: typeof en = {
	'inquorate.ways': {
		proceed: 'fynd yn ei blaen, gyda rheswm wedi’i gofnodi',
		remote: 'ganslo, a chasglu barn o gartref',
		cancel: 'ganslo’r eisteddiad'
	},
	blind: {
		'after-opening': 'peidio â gweld pwyntiau ei gilydd',
		live: 'ysgrifennu ar un bwrdd gyda’i gilydd'
	},
	'steps.allows': {
		draft: 'Ysgrifennir yr adroddiad',
		comment: 'Mae aelodau’n rhoi sylwadau',
		answer: 'Gofynnir i aelodau gytuno',
		respond: 'Mae’r heddlu’n ateb',
		none: 'Gellir ei ddarllen'
	},
	'steps.reached': {
		office: 'y swyddfa',
		commissioner: 'y Comisiynydd, ar ôl ei ystyried',
		publication: 'cyhoeddi'
	},
	'approval.daysIn': daysIn,
	responseDaysIn: daysIn,
	'meetings.papersDaysIn': daysIn,
	responsePauses: {
		question: 'nad yw’r panel wedi ateb cwestiwn yr heddlu',
		passed: 'fod rhes gydag adran arall'
	},
	'approval.kind': {
		'two-thirds': 'dwy ran o dair yn cymeradwyo',
		all: 'pawb yn cymeradwyo',
		fraction: 'cyfran arall yn cymeradwyo',
		count: 'nifer penodol yn cymeradwyo',
		consent: 'nad oes aelod yn gwrthwynebu o fewn rhai dyddiau',
		none: 'nad oes pleidlais: dim ond sylwadau’r aelodau'
	},
	'reportTemplate.sections.kind': {
		prose: 'Paragraffau',
		cases: 'Canfyddiadau’r achosion',
		themes: 'Themâu',
		observations: 'Arsylwadau i’r heddlu'
	}
};

export const faults: typeof enFaults = {
	rules: {
		'one-step': 'Byddai’r adroddiad yn aros yn ddrafft. Ychwanegwch o leiaf un cam ar ôl drafftio.',
		'answer-last':
			'Ychwanegwch gam ar ôl yr un y mae’r aelodau’n cymeradwyo ynddo, megis cyhoeddi.',
		'nobody-answers':
			'Mae aelodau’n cymeradwyo yn y cam hwn, felly rhaid iddynt gael ei ddarllen. Ticiwch aelodau.',
		'no-rule':
			'Gofynnir i aelodau yn un o’r camau. Dewiswch reol, neu gadewch i aelodau roi sylwadau yn y cam hwnnw.',
		'nobody-responds':
			'Mae’r heddlu’n ateb yn y cam hwn, felly rhaid iddo gael darllen yr adroddiad. Ticiwch yr ymatebydd.',
		'respond-twice':
			'Unwaith y mae’r heddlu’n ateb adroddiad. Dewiswch rywbeth arall ar gyfer un o’r camau.',
		'sealed-first': 'Y swyddfa sy’n anfon y drafft i’r cam hwn. Dewiswch y swyddfa.',
		'publish-twice':
			'Unwaith y caiff adroddiad ei gyhoeddi. Dewiswch rywbeth arall ar gyfer un o’r camau.',
		'no-cases':
			'Nid oes lle yn yr adroddiad i ganfyddiadau’r achosion. Ychwanegwch ran sy’n eu dal.',
		'cases-twice':
			'Byddai canfyddiadau’r achosion yn ymddangos ddwywaith. Gadewch i un rhan eu dal.',
		'cases-above': 'Ni all y teitl ddal y canfyddiadau. Rhowch ran eu hunain iddynt.',
		'words-missing':
			'Mae aelodau’n llofnodi’r geiriau hyn. Rhowch hwy ym mhob un o ieithoedd y panel.',
		unseen: 'Mae nod yn hwn na all neb ei weld. Teipiwch ef eto.',
		'drafting-first': 'Y cam cyntaf, a hwnnw’n unig, yw’r un yr ysgrifennir yr adroddiad ynddo.',
		'time-zone': 'Nid oes cylchfa amser o’r fath. Rhowch un fel Europe/London.',
		'language-twice': 'Mae iaith wedi’i dewis ddwywaith.',
		'more-than-all': 'Mae hyn yn fwy na’r holl aelodau. Gwnewch y rhif cyntaf yn llai.',
		narrower: 'Rhaid i hyn fod o leiaf cymaint o fisoedd â’r nifer arferol.',
		'too-many-seats':
			'Mae mwy o seddi nag o aelodau. Tynnwch seddi, neu codwch y nifer mwyaf o aelodau.',
		'level-unknown': 'Dewiswch un o’r lefelau uchod, neu ddim.',
		'seat-unknown':
			'Mae’r cworwm yn gofyn am sedd nad yw ar restr y seddi. Cadwch y sedd, neu tynnwch ei rhif o’r cworwm yn gyntaf.',
		'form-unknown': 'Mae ffurflen a ddewisoch wedi’i thynnu yn y cyfamser. Dewiswch un arall.',
		'id-twice': 'Mae gan ddau gofnod yr un enw y tu mewn i Plenary. Tynnwch un a’i ychwanegu eto.',
		'quorum-above-members':
			'Mae’r cworwm yn gofyn am fwy o bobl nag a all fod ar y panel. Gostyngwch ef, neu codwch y nifer mwyaf o aelodau.',
		'seat-above-holders':
			'Mae’r cworwm yn gofyn am fwy o bobl o un sedd nag a all ei dal. Gostyngwch y nifer hwnnw, neu gadewch i fwy o bobl ddal y sedd.',
		'seats-above-quorum':
			'Mae’r seddi’n gofyn am fwy o bobl na’r cworwm. Codwch y cworwm, neu gostyngwch y niferoedd hyn.',
		'approval-above-members':
			'Byddai’n rhaid i fwy o aelodau gymeradwyo nag a all fod ar y panel. Gostyngwch y nifer, neu codwch y nifer mwyaf o aelodau.',
		'strata-above-size':
			'Gyda’i gilydd mae’r rhain yn fwy o achosion nag sydd yn y sampl. Gostyngwch nhw, neu codwch nifer yr achosion mewn sampl.',
		'papers-before-notice':
			'Byddai’r papurau’n mynd allan cyn bod dyddiad yr eisteddiad yn hysbys. Rhowch lai o ddyddiau, neu fwy o fisoedd o rybudd.',
		'name-twice': 'Mae hwn ar y rhestr ddwywaith. Rhowch enw arall i un ohonynt, neu ei dynnu.',
		'column-twice': 'Mae’r golofn hon wedi’i dewis ddwywaith. Tynnwch un.',
		'value-twice': 'Mae math o achos yno ddwywaith. Tynnwch un o’i linellau.'
	},
	expected: {
		'one-of': 'Dewiswch un o’r opsiynau.',
		'not-blank': 'Llenwch hyn.',
		whole: 'Rhowch rif cyfan, 1 neu fwy.',
		more: 'Dewiswch neu ychwanegwch o leiaf 1.',
		fewer: 'Mae gormod o gofnodion. Tynnwch rai.',
		shorter: 'Mae’r testun hwn yn rhy hir. Byrhewch ef.'
	},
	other: 'Nid yw hyn yn gywir eto. Cywirwch ef.',
	of: (label, fault) => `${label}: ${fault}`
};
