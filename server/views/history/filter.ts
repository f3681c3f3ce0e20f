/** Filter: all must match; '' matches everything. */
export interface HistoryFilter {
	act: string;
	person: string;
	case: string;
}

export const EVERYTHING: HistoryFilter = { act: '', person: '', case: '' };

/** What a page's address asks for. */
export function filterOf(query: URLSearchParams): HistoryFilter {
	const said = (name: string) => query.get(name) ?? '';
	return { act: said('act'), person: said('person'), case: said('case') };
}
