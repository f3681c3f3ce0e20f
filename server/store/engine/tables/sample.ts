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
	/** From the moment a draw is sealed; the last four columns are null until its word is said. (S4) */
	draws: {
		review_id: string;
		number: number;
		/** How it is drawn, as JSON. */
		plan: string;
		list_id: string;
		list_hash: string;
		strata_hash: string | null;
		/** 32 random bytes in hex. */
		k: string;
		commitment: string;
		committed_by: string;
		committed_at: string;
		/** Why it is drawn again; null for the first. */
		again: string | null;
		word: string | null;
		word_by: string | null;
		drawn_at: string | null;
		/** Sample, reserves and shortfalls, as JSON. */
		drawn: string | null;
	};
	/** Cases chosen for a purpose; `case_references` is JSON. (S5) */
	chosen_samples: {
		review_id: string;
		number: number;
		case_references: string;
		reason: string;
		chosen_by: string;
		chosen_at: string;
	};
	/** Cases replaced by reserves, in order. */
	draw_replacements: {
		review_id: string;
		number: number;
		position: number;
		case_number: number;
		out_reference: string;
		in_reference: string;
		reason: string;
		by_id: string;
		at: string;
	};
}
