import type { Expectations, Rules } from '../en/misread';
import type { RefusalDetails } from '../refusal-details';
import { phraseIn } from '../refusal-details';

const rules: Rules = {
	'one-step': 'byddai’r adroddiad yn aros yn ddrafft. Ychwanegwch o leiaf un cam ar ôl drafftio',
	'answer-last':
		'mae angen cam ar yr adroddiad ar ôl i’r aelodau ei gymeradwyo. Ychwanegwch un, megis cyhoeddi',
	'nobody-answers':
		'yr aelodau sy’n ateb yr adroddiad yn y cam hwn. Ychwanegwch “member” at y rhai a gaiff ei ddarllen',
	'no-rule':
		'gofynnir i aelodau yn un o’r camau. Dewiswch reol, neu gadewch i aelodau roi sylwadau yno',
	'nobody-responds':
		'caiff yr adroddiad ei ateb yn y cam hwn. Ychwanegwch “respondent” at y rhai a gaiff ei ddarllen',
	'respond-twice': 'unwaith y caiff adroddiad ei ateb. Gadewch i un cam ganiatáu “respond”',
	'sealed-first':
		'y swyddfa sy’n anfon drafft at ei ddarllenwyr cyntaf. Gwnewch “reached” yn “office” yma',
	'publish-twice':
		'unwaith y caiff adroddiad ei gyhoeddi. Gwnewch “reached” yn “publication” mewn un cam',
	'no-cases':
		'nid oes lle yn yr adroddiad i ganfyddiadau’r achosion. Ychwanegwch adran o’r math “cases”',
	'cases-twice':
		'byddai canfyddiadau’r achosion yn ymddangos ddwywaith yn yr adroddiad. Cadwch un adran o’r math “cases”',
	'cases-above':
		'nid yw’r teitl yn dal canfyddiadau. Gwnewch ef o’r math “prose”, a rhowch adran eu hunain i’r achosion',
	'words-missing':
		'mae aelodau’n llofnodi’r geiriau hyn, ac maent ar goll yn un o ieithoedd y panel. Ysgrifennwch hwy ynddi',
	'drafting-first':
		'mae’r adroddiad yn dechrau’n ddrafft, unwaith. Rhowch “draft” i’r cam cyntaf, ac i hwnnw’n unig',
	'time-zone': 'nid oes cylchfa amser o’r fath. Ysgrifennwch un, fel “Europe/London”',
	'language-twice': 'mae iaith wedi’i rhestru ddwywaith. Rhestrwch hi unwaith',
	'more-than-all': 'mae’r ffracsiwn hwn yn fwy na’r holl aelodau. Gwnewch y rhifiadur yn llai',
	narrower: 'y ffenestr ehangach yw’r un fyrrach. Codwch “widerMonths”, neu gostyngwch “months”',
	'too-many-seats': 'mae mwy o seddi nag o aelodau. Tynnwch seddi, neu codwch “maxMembers”',
	'level-unknown':
		'nid oes lefel yn “levels” â’r id hwn. Ychwanegwch hi yno, neu tynnwch hi oddi yma',
	'seat-unknown':
		'nid oes sedd yn “seats” â’r id hwn. Ychwanegwch y sedd yno, neu tynnwch hi oddi yma',
	'id-twice': 'mae gan gofnod arall yn y rhestr yr id hwn. Rhowch ei id ei hun i bob un',
	'asks-itself': 'ni all cwestiwn ddibynnu arno’i hun. Ysgrifennwch id cwestiwn arall',
	'no-such-answer': 'nid oes gan y cwestiwn y mae’n dibynnu arno ateb â’r id hwn',
	'answers-few': 'mae ar gwestiwn o’r math “own” neu “own+text” angen o leiaf 2 ateb',
	'answer-twice': 'mae ateb arall i’r cwestiwn hwn yn dweud yr un peth. Newidiwch un ohonynt',
	'answers-left': 'dim ond cwestiwn o’r math “own” neu “own+text” sydd ag atebion',
	'id-unusable': 'dim ond llythrennau heb acenion, rhifau, “-” a “_” a gaiff fod yn yr id hwn',
	'no-such-prompt':
		'nid oes gan gwestiwn arall yr id hwn. Ysgrifennwch id cwestiwn sydd yn y ffurflen hon',
	'not-a-date': 'rhwng 2 ddyddiad y cyfrifir dyddiau. Gwnewch y ddau gwestiwn o’r math “date”',
	'form-unknown': 'nid oes gan y panel ffurflen o’r enw hwn mwyach. Dewiswch un arall',
	unseen: 'mae ynddo nod na all neb ei weld. Teipiwch ef eto',
	'not-above': 'mae’r cwestiwn y mae’n dibynnu arno’n dod ar ei ôl. Symudwch ef i lawr',
	'not-asked-of':
		'nid drwy ddewis y mae’r cwestiwn y mae’n dibynnu arno’n cael ei ateb. Cyfeiriwch at gwestiwn arall',
	'date-not-above': 'cyfrifir diwrnodau o ddyddiad sy’n dod ar ei ôl. Symudwch ef i lawr',
	'no-grade-to-give': 'nid oes gradd o’r math “graded” yn y rhestr. Ychwanegwch o leiaf un'
};

const expectations: Expectations = {
	'one-of': ({ options }) => `rhaid iddo fod yn un o’r rhain: ${options}`,
	text: () => 'rhaid iddo fod yn destun',
	'not-blank': () => 'ni chaiff fod yn wag',
	whole: () => 'rhaid iddo fod yn rhif cyfan, 1 neu fwy',
	'yes-no': () => 'rhaid iddo fod yn true neu false',
	list: () => 'rhaid iddo fod yn rhestr',
	object: () => 'rhaid iddo fod yn grŵp mewn cromfachau cyrliog',
	more: () => 'mae angen o leiaf 1 cofnod yn y rhestr',
	fewer: ({ most }) => `mae’r rhestr yn rhy hir. Gall gynnwys ${most} cofnod`,
	shorter: ({ most }) => `mae’n rhy hir. Gall gynnwys ${most} nod`,
	present: () => 'mae ar goll',
	absent: () => 'nid yw’r enw hwn yn hysbys. Gwiriwch ei sillafu, neu tynnwch ef'
};

export function amiss(details: RefusalDetails): string | null {
	const broken = phraseIn(rules, details.rule, details);
	if (broken) return `${broken}, a rhowch gynnig arall arni.`;
	const expected = phraseIn(expectations, details.expected, details);
	return expected && `${expected}. Cywirwch ef a rhowch gynnig arall arni.`;
}
