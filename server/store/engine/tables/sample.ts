/** Lists of cases and what is drawn from them. */
export interface SampleTables {
	/** Lists of cases, for the office alone (S1, S8). `matched` and `kept` are JSON, as `values` and `fault` of rows are. */
	lists: {
		id: string;
		review_id: string;
		file_name: string;
		imported_by: string;
		imported_at: string;
		/** The day that the window ends with. */
		meeting: string;
		months: number;
		window_from: string;
		window_to: string;
		/** Why the window is wider than usual; '' where it is not. */
		reason: string;
		matched: string;
		kept: string;
		accepted: number;
		refused: number;
		ignored: number;
		/** When a sample was first drawn from it: it is never replaced then. */
		drawn_at: string | null;
	};
	list_rows: {
		list_id: string;
		row: number;
		reference: string;
		opened: string | null;
		closed: string;
		values: string;
	};
	list_refused: { list_id: string; row: number; reference: string; fault: string };
	/** How a panel's office last matched the columns of a list. */
	list_matches: { panel_id: string; match: string };
}
