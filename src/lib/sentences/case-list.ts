import type { FileDetails, FileReason } from '../meeting/sample/file-reason';
import type { RowFault } from '../meeting/sample/judge-rows';
import type { Format } from '../words/format';
import type { Words } from '../words/words';

/** Why a row of a list is refused, as a person reads it. (S1) */
export function rowSentence(w: Words, { day }: Format, fault: RowFault): string {
	const { rows, field } = w.caseList;
	switch (fault.reason) {
		case 'open':
		case 'status-contradicts':
			return rows[fault.reason](fault.status);
		case 'reference-damaged':
			return rows['reference-damaged'](fault.text);
		case 'too-long':
			return rows['too-long'](fault.max);
		case 'duplicate':
			return rows.duplicate(fault.row);
		case 'date-impossible':
			return rows['date-impossible'](field[fault.which], fault.text);
		case 'date-unreadable':
			return rows[fault.ambiguous ? 'date-ambiguous' : 'date-unreadable'](
				field[fault.which],
				fault.text
			);
		case 'date-future':
			return rows['date-future'](field[fault.which], day(fault.day));
		case 'closed-before-opened':
			return rows['closed-before-opened'](day(fault.closed), day(fault.opened));
		case 'outside-window':
			return rows['outside-window'](day(fault.closed), day(fault.from), day(fault.to));
		case 'ragged':
			return rows.ragged(fault.cells, fault.headings);
		case 'formula':
			return rows.formula(field[fault.which]);
		default:
			return rows[fault.reason];
	}
}

/** Why a file is refused as a list, as a person reads it. */
export function fileSentence(w: Words, reason: FileReason, details: FileDetails): string {
	const sentence = w.caseList.files[reason];
	return typeof sentence === 'function' ? sentence(details) : sentence;
}

/** What is said of a list beside its rows. */
export function listNotes(
	w: Words,
	list: {
		sheet: string;
		otherSheets: readonly string[];
		hiddenColumns: readonly string[];
		alike: readonly (readonly number[])[];
		oldEncoding: 'macintosh' | 'dos-850' | null;
	}
): string[] {
	const says = w.caseList.notes;
	const { sheet, otherSheets, hiddenColumns, alike, oldEncoding } = list;
	return [
		...(oldEncoding
			? [says.oldEncoding(oldEncoding === 'macintosh' ? 'Mac Roman' : 'DOS 850')]
			: []),
		...(otherSheets.length ? [says.sheet(sheet, otherSheets)] : []),
		...(hiddenColumns.length ? [says.hiddenColumns(hiddenColumns)] : []),
		...alike.map((rows) => says.alike(rows))
	];
}
