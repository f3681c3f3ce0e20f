/** What a list says of a case. A reference and a closing date it must have. */
export const FIELDS = ['reference', 'opened', 'closed', 'status'] as const;
export type Field = (typeof FIELDS)[number];

/** The column of each field, counted from 0. */
export type Columns = Partial<Record<Field, number>>;

/** What the office says of a file: headings of columns, where it does not leave finding them to the program. */
export interface Match extends Partial<Record<Field, string | null>> {
	/** The sheet to read. */
	sheet?: string;
	/** The row of the headings, as the spreadsheet numbers it. */
	headingRow?: number;
	/** Headings of columns to keep for strata. */
	keep?: readonly string[];
	/** How dates in figures are written where the columns do not show it. */
	dates?: 'day-first' | 'month-first';
}

/** Names of columns as forces use them, the likelier first; `plainHeading` has been applied to all. */
const NAMES: Record<Field, readonly string[]> = {
	reference: [
		'reference',
		'reference number',
		'reference no',
		'case reference',
		'case reference number',
		'case ref',
		'case number',
		'case no',
		'crime reference',
		'crime reference number',
		'crime ref',
		'crime ref no',
		'crime number',
		'crime no',
		'crn',
		'occurrence number',
		'occurrence reference',
		'occurrence no',
		'occurrence ref',
		'urn',
		'unique reference number',
		'unique reference',
		'incident reference',
		'incident number',
		'incident no',
		'incident ref',
		'log number',
		'log no',
		'ref',
		'ref no',
		'ref number',
		'our reference',
		'our ref',
		'force reference',
		'niche ref',
		'niche number',
		'case id',
		'crime id',
		'record number',
		'record id',
		'case',
		'id',
		'cyfeirnod',
		'cyfeirnod yr achos',
		'cyfeirnod achos',
		'cyfeirnod trosedd',
		'cyfeirnod y drosedd',
		'rhif cyfeirnod',
		'rhif yr achos',
		'rhif achos',
		'rhif y drosedd',
		'rhif trosedd',
		'rhif digwyddiad',
		'cyf'
	],
	opened: [
		'date opened',
		'opened date',
		'opened on',
		'open date',
		'opening date',
		'date reported',
		'reported date',
		'reported on',
		'date rep',
		'date of report',
		'report date',
		'date recorded',
		'recorded date',
		'recorded on',
		'date created',
		'created date',
		'created on',
		'date received',
		'received date',
		'received on',
		'date logged',
		'start date',
		'incident date',
		'date of incident',
		'dyddiad agor',
		'dyddiad adrodd',
		'dyddiad yr adroddiad',
		'dyddiad cofnodi',
		'dyddiad derbyn',
		'dyddiad dechrau',
		'opened',
		'reported',
		'recorded',
		'created',
		'received',
		'logged',
		'agorwyd',
		'adroddwyd',
		'cofnodwyd',
		'derbyniwyd'
	],
	closed: [
		'date closed',
		'closed date',
		'closed on',
		'closure date',
		'date of closure',
		'closing date',
		'close date',
		'date finalised',
		'finalised date',
		'finalised on',
		'date finalized',
		'date completed',
		'completed date',
		'completed on',
		'completion date',
		'date filed',
		'filed date',
		'filed on',
		'date resolved',
		'resolved date',
		'date concluded',
		'end date',
		'outcome date',
		'date of outcome',
		'disposal date',
		'dyddiad cau',
		'dyddiad y cau',
		'dyddiad cwblhau',
		'dyddiad gorffen',
		'dyddiad ffeilio',
		'dyddiad canlyniad',
		'closure',
		'finalised',
		'finalized',
		'completed',
		'filed',
		'resolved',
		'concluded',
		'closed',
		'caewyd',
		'wedi cau',
		'cwblhawyd'
	],
	status: [
		'status',
		'case status',
		'current status',
		'crime status',
		'occurrence status',
		'incident status',
		'investigation status',
		'state',
		'open closed',
		'open or closed',
		'is closed',
		'statws',
		'statws yr achos',
		'statws achos',
		'cyflwr'
	]
};

/** Headings of a date that may as well stand over yes and no. */
const WHETHER = ['closed', 'filed', 'finalised', 'resolved', 'completed', 'open', 'wedi cau'];

/** The rank of a name that every other comes before. */
const LAST = 1000;

/** Words in a heading that tell its field where the whole is none of the names above. */
const TELLING: Record<Field, RegExp> = {
	reference:
		/^(?!.*\b(officer|victim|suspect|offender|linked|related|previous|parent|collar|shoulder|warrant|telephone|phone|contact|house|custody|oic|date|type|count)\b)(.*\b(crime|case|incident|occurrence|log|record|complaint|investigation|call|file|event|offence|unique|force|niche)\b.*\b(no|number|num|id|ref|reference)\b|.*\b(reference|urn|crn|cyfeirnod)\b)/,
	opened:
		/\b(date|dyddiad|time|datetime)\b.*\b(opened|reported|recorded|created|received|logged|agor|adrodd|cofnodi|derbyn)\b|\b(opened|reported|recorded|created|received|logged)\b.*\b(date|time|datetime)\b/,
	closed:
		/^(?!.*\b(re ?opened|not closed)\b)(.*\b(date|dyddiad|time|datetime)\b.*\b(closed|closure|close|finalised|finalized|filed|completed|concluded|resolved|cau|cwblhau|ffeilio)\b|.*\b(closed|closure|finalised|finalized|filed|completed|concluded|resolved)\b.*\b(date|time|datetime)\b)/,
	status:
		/^(?!.*\b(date|dyddiad|victim|suspect|offender|marital|vetting|officer|payment)\b).*\b(status|statws)\b/
};

/** A heading as it is compared: small letters, single spaces, no punctuation, nothing in brackets. */
export function plainHeading(heading: string): string {
	return heading
		.normalize('NFKC')
		.replace(/[\u200B-\u200F\uFEFF]/g, '')
		.replace(/[([{][^)\]}]*[)\]}]?/g, ' ')
		.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
		.replace(/#/g, ' no ')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replace(/\bdate ?time\b/, 'date')
		.trim();
}

/** How well a heading names a field: the lower the better; null where it does not. */
export function nameRank(field: Field, heading: string): number | null {
	const [whole, ...parts] = [heading, ...heading.split(/[/|\n\r]| - /)].map(plainHeading);
	const asked = heading.trim().endsWith('?');
	if (asked && field === 'closed') return null;
	if (asked && field === 'status' && nameRank('closed', heading.replace(/[?\s]+$/, '')) !== null) {
		return 0;
	}
	// A column that says only whether a case is closed comes after the one that says when.
	const bare = field === 'status' && WHETHER.includes(whole) ? [LAST] : [];
	const ranks = [whole, ...parts].map((name) => NAMES[field].indexOf(name)).filter((n) => n >= 0);
	if (ranks.length || bare.length) return Math.min(...ranks, ...bare);
	return TELLING[field].test(whole) ? NAMES[field].length : null;
}
