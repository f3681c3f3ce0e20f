import type { ListCell } from './cell';
import { isBroken, cellText } from './cell';
import { plainDateText } from './date-text';

export type Status = 'open' | 'closed' | null;

const OPEN = new RegExp(
	[
		'^(no|n|false|0|new|live|active|current|open|opened|allocated|unallocated|pending|ongoing|on-going|continuing)$',
		'\\b(re-?open|reactivat|under investigation|being investigated|in progress|not (yet )?(closed|filed|finalised|finalized|complete|completed|resolved)|unresolved|unfinalised|suspended)',
		'^(still )?(open|live|active|pending|ongoing|on-going|investigating|awaiting|on bail)\\b',
		'\\b(ongoing|on-going)\\b',
		'^(nac (ydy|oes)|na|anwir|gau)$',
		'\\b(agored|ailagor|yn fyw|ar y gweill|parhau|dan ymchwiliad|yn cael ei ymchwilio|heb (ei|eu) (g|ch)au|heb gau)',
		'^(yn )?(ar agor|agor|byw)\\b'
	].join('|'),
	'u'
);
const CLOSED = new RegExp(
	[
		'^(yes|y|true|1|nfa|ydy|oes|gwir)$',
		'\\b(closed|closure|filed|finalised|finalized|complete|completed|concluded|resolved|finished|disposed|archived|no further action|nfa)\\b',
		"\\b(wedi('i| ei| eu)? (g|ch)?au|wedi cau|ar gau|cau|caewyd|caeedig|ffeiliwyd|wedi('i| ei) ffeilio|cwblhawyd|cwblhau|gorffen|gorffenwyd|datrys)\\b"
	].join('|'),
	'u'
);

/** What a case's status says; null where it is blank or says neither, such as "Charged". */
export function readStatus(cell: ListCell): Status {
	if (isBroken(cell)) return null;
	const text = plainDateText(cellText(cell));
	if (text === '') return null;
	if (OPEN.test(text)) return 'open';
	return CLOSED.test(text) ? 'closed' : null;
}

/** What is written in place of a closing date. */
const NO_DATE =
	/^(n\/?a|none|null|nil|tbc|tba|pending|[-–—.?]+|no date|not applicable|amherthnasol|dim|blank|heb ei nodi)$/;

/** A cell for a date that holds none. A formula that repeats a blank cell gives 0. */
export function saysNoDate(cell: ListCell): boolean {
	if (typeof cell === 'object' && 'value' in cell) return cell.value === 0;
	return typeof cell === 'string' && (cellText(cell) === '' || NO_DATE.test(plainDateText(cell)));
}
