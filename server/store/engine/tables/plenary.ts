/** Tables of the plenary, such as copies of the groups' boards, what was agreed and shows of hands. */
export interface PlenaryTables {
	openings: {
		case_id: string;
		revision: number;
		opened_by: string;
		opened_at: string;
		/** When the chair gave the boards back to the groups; null while open. */
		reopened_at: string | null;
		/** 1 when the opening is finished. The next start completes the others. */
		complete: number;
	};
	opened_boards: {
		case_id: string;
		revision: number;
		group_id: string;
		board: string;
		seq: number;
		hash: string;
		redaction: string | null;
	};
	opened_points: {
		case_id: string;
		revision: number;
		group_id: string;
		point_id: string;
		author_id: string;
		kind: string;
		lang: string;
		text: string;
		sort: string;
		pin: string | null;
		flags: string;
		gone: number;
	};
	opened_answers: {
		case_id: string;
		revision: number;
		group_id: string;
		prompt_id: string;
		value: string | null;
		note: string;
	};
	opened_none: {
		case_id: string;
		revision: number;
		group_id: string;
		kind: string;
		person_id: string;
	};
	agreed_cases: { case_id: string; agreed_by: string; agreed_at: string; hashes: string };
	agreed_grades: { case_id: string; grade: string; recorded_by: string; recorded_at: string };
	agreed_answers: {
		case_id: string;
		prompt_id: string;
		value: string | null;
		note: string;
		lang: 'en' | 'cy' | null;
		recorded_by: string;
		recorded_at: string;
	};
	/** The lesser of the two ids is point_a. */
	dismissed_alike: {
		case_id: string;
		point_a: string;
		point_b: string;
		dismissed_by: string;
		dismissed_at: string;
	};
	/** Shows of hands. (G5) */
	shows: {
		id: string;
		sitting_id: string;
		/** Counts the shows of a sitting from 1, in the order they were opened. */
		number: number;
		case_id: string;
		/** finding, question or grade */
		subject: string;
		finding_id: string | null;
		/** The chair's own question, in `lang`; empty for a finding or a grade, and once it was cancelled. */
		question: string;
		lang: 'en' | 'cy' | null;
		/** named or hidden */
		kind: string;
		/** Ids that were part of the finding at the opening. */
		covers: string;
		/** Hashes of the finding's words at the opening; null for a language that had none. */
		words_en: string | null;
		words_cy: string | null;
		opened_by: string;
		opened_at: string;
		/** closed, cancelled or sitting-over; null while it is open. */
		ended: string | null;
		ended_by: string | null;
		ended_at: string | null;
		/** Null unless it was closed. */
		result: string | null;
		/** The wording that was recorded with the finding; null where none was. */
		held: string | null;
		held_by: string | null;
		held_at: string | null;
	};
	/** For a hidden show, kept only while it is open. */
	show_answers: {
		show_id: string;
		person_id: string;
		says: string;
		reason: string;
		lang: 'en' | 'cy' | null;
	};
}
