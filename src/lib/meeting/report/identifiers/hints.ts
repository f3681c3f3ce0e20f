import type { IdentifierFound, HintKind } from './found';

const AGE =
	/\b(?:aged\s+\d{1,3}|\d{1,3}[\s-]years?[\s-]old|\d{1,3}\s+(?:mlwydd\s+)?oed|in\s+(?:his|her|their)\s+(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\b/gi;

/** Words for what few people of a place are, in both languages. */
const TRAITS =
	'disabled|deaf|blind|autistic|pregnant|transgender|trans|gay|lesbian|bisexual|Muslim|Jewish|Hindu|Sikh|Buddhist|Polish|Romanian|Ukrainian|Somali|Chinese|Asian|Black|Gypsy|Traveller|Roma|refugee|anabl|byddar|dall|awtistig|beichiog|traws|hoyw|lesbiaidd|Mwslim(?:aidd)?|Iddew(?:ig)?|Pwylaidd|ffoadur|Teithiwr|Sipsi';
const KIN =
	'wife|husband|mother|father|son|daughter|sister|brother|grandmother|grandfather|neighbour|gwraig|gŵr|mam|tad|mab|merch|chwaer|brawd|nain|taid|mam-gu|tad-cu|cymydog|cymdoges';
const WORK =
	'teacher|nurse|doctor|councillor|vicar|farmer|shopkeeper|publican|headteacher|athro|athrawes|nyrs|meddyg|cynghorydd|ficer|ffermwr|ffermwraig|siopwr';
const PLACE =
	"(?:in|at|near|from|yn|ym|ger|o)\\s+(?!January|February|March|April|May|June|July|August|September|October|November|December|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr|English|Welsh|Welsh|Cymraeg|Saesneg|Case|Achos)\\p{Lu}[\\p{L}’'-]{2,}";
const MOMENT =
	'\\d{1,2}[:.]\\d{2}\\s?(?:am|pm|yb|yp|o’r gloch)?|\\d{1,2}\\s?(?:am|pm|yb|yp)|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)';

/** A number below five of people with a trait. */
const FEW = new RegExp(
	`(?<!\\p{L})(?:one|two|three|four|[1-4]|un|dau|dwy|tri|tair|pedwar|pedair)\\s+(?:of\\s+(?:the\\s+)?|o’r\\s+)?(?:${TRAITS})(?!\\p{L})`,
	'giu'
);

const FACTS = [TRAITS, KIN, WORK].map(
	(words) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')
);
const CASED = [PLACE, MOMENT].map(
	(words) => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'u')
);

/** How many facts of different kinds about somebody make a picture of them. */
const ENOUGH = 3;

/** What a reader who knows the place may put together: an age, a small number, or several facts in one paragraph. */
export function hintsIn(
	text: string,
	found: readonly IdentifierFound[]
): IdentifierFound<HintKind>[] {
	const ages = all(text, AGE, 'age');
	const few = all(text, FEW, 'few');
	return [...ages, ...few, ...pictures(text, ages.length > 0 || found.some(isBirth))];
}

/** A sentence or two with facts of three kinds: the place of the first, and all of them as its text. */
function pictures(text: string, hasAge: boolean): IdentifierFound<HintKind>[] {
	const facts = [...FACTS, ...CASED].flatMap((shape) => {
		const match = shape.exec(text);
		return match ? [{ start: match.index, text: match[0] }] : [];
	});
	if (facts.length + Number(hasAge) < ENOUGH) return [];
	const [first] = facts.sort((a, b) => a.start - b.start);
	return [{ kind: 'together', ...first }];
}

function all(text: string, shape: RegExp, kind: HintKind): IdentifierFound<HintKind>[] {
	return [...text.matchAll(shape)].map(({ 0: match, index }) => ({
		kind,
		start: index,
		text: match
	}));
}

function isBirth({ kind }: IdentifierFound): boolean {
	return kind === 'birth';
}
