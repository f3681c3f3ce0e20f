import type { IdentifierFound, IdentifierKind, Known } from './found';

const MONTHS =
	'january|february|march|april|may|june|july|august|september|october|november|december|' +
	'ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr';
const DAY = `(?:\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|af|ail|ydd|ed|fed|eg)?\\s+(?:of\\s+|o\\s+)?(?:${MONTHS})\\s+\\d{4})`;
const STREET =
	'Street|Road|Avenue|Close|Lane|Drive|Crescent|Terrace|Gardens|Grove|Court|Way|Place|Square|Hill|Rise|Row|Mews';
const STREET_CY = 'Heol|Stryd|Ffordd|Rhodfa|Lôn|Maes|Clos|Teras|Cilgant|Gerddi';

/** Before a date: it is a date of birth. */
const BORN = /(?:born|birth|d\.?\s?o\.?\s?b\.?|ganwyd|ganed|geni)\b[^.\n]{0,24}$/i;

interface Shape {
	kind: IdentifierKind;
	shape: RegExp;
	/** Whether a match is one, with what the panel knows and the words before it. */
	isOne?: (match: string, known: Known, before: string) => boolean;
}

/** In the order in which they take a place: the first that fits has it. */
const SHAPES: readonly Shape[] = [
	{
		kind: 'email', // Bounded, because a text of 50,000 letters without a space is tried at each of them.
		shape: /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu
	},
	{
		kind: 'birth',
		shape: new RegExp(`\\b${DAY}\\b`, 'gi'),
		isOne: (match, { year }, before) => BORN.test(before) || isLongBefore(match, year)
	},
	{
		kind: 'phone',
		shape: /(?:\+44[\s-]?(?:\(0\)[\s-]?)?|\(?\b0)\d(?:[\s()-]{0,2}\d){8,9}\b/g
	},
	{ kind: 'insurance', shape: /\b[A-CEGHJ-PR-TW-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/g },
	{ kind: 'postcode', shape: /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}\b/g },
	{
		kind: 'vehicle',
		shape: /\b(?:[A-Z]{2}\d{2}\s?[A-Z]{3}|[A-Z]\d{1,3}\s[A-Z]{3}|[A-Z]{3}\s\d{1,3}[A-Z])\b/g
	},
	{
		kind: 'reference',
		shape:
			/\b(?:[A-Z]{1,6}[-/]?)?\d{2,}(?:[-/][A-Z\d]{1,10}){1,3}\b|\b[A-Z]{1,6}[-/]?\d{5,}\b|\b\d{8,}\b/g,
		isOne: (match) => digits(match) >= 6 && !isDateOrYears(match)
	},
	{
		kind: 'reference',
		shape:
			/\b(?:log|incident|occurrence|crime|custody|collar|shoulder|reference|ref|cofnod|digwyddiad|trosedd|dalfa|cyfeirnod)(?:\s+(?:number|no\.?|reference|ref\.?|rhif|record))*\s*[:#]?\s*([A-Z]{0,3}\d{2,})\b/gi,
		isOne: (match) => !/(?:^|\D)(?:19|20)\d{2}$/.test(match)
	},
	{
		kind: 'address',
		shape: new RegExp(
			`\\b\\d{1,4}[a-z]?,?\\s+(?:\\p{Lu}[\\p{L}’'-]+\\s+){1,3}(?:${STREET})\\b|\\b\\d{1,4}[a-z]?,?\\s+(?:${STREET_CY})(?:\\s+(?:y|yr|’r|\\p{Lu}[\\p{L}’'-]+)){1,3}`,
			'gu'
		)
	}
];

export function shapesIn(text: string, known: Known): IdentifierFound<IdentifierKind>[] {
	const found = referencesIn(text, known.references);
	for (const { kind, shape, isOne } of SHAPES)
		for (const { 0: match, index } of text.matchAll(shape))
			if (!isOne || isOne(match, known, text.slice(0, index)))
				found.push({ kind, start: index, text: match });
	return found;
}

/** The references of the review's own cases, of whatever shape. */
function referencesIn(
	text: string,
	references: readonly string[]
): IdentifierFound<IdentifierKind>[] {
	const folded = text.toLowerCase();
	return references
		.map((reference) => reference.trim().toLowerCase())
		.filter((reference) => reference.length >= 4)
		.flatMap((reference) => {
			const start = folded.length === text.length ? folded.indexOf(reference) : -1;
			const isWhole = !/[\p{L}\d]/u.test(
				text.charAt(start - 1) + text.charAt(start + reference.length)
			);
			if (start < 0 || !isWhole) return [];
			return [
				{ kind: 'reference' as const, start, text: text.slice(start, start + reference.length) }
			];
		});
}

function digits(text: string): number {
	return text.replace(/\D/g, '').length;
}

/** `2023-07-03`, `03/07/2023`, `2022/23`. */
function isDateOrYears(text: string): boolean {
	return /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d{2}[-/]\d{2,4})$/.test(
		text
	);
}

/** A date ten years or more before the review is hardly of a case that was closed for it. */
function isLongBefore(date: string, year: number): boolean {
	const [said] = /\b(?:19|20)\d{2}\b/.exec(date) ?? [];
	return said !== undefined && Number(said) <= year - 10;
}
