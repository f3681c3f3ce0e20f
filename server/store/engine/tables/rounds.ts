/** Questions that are answered in writing. The answers themselves are in `boards.sqlite`. (R13) */
export interface RoundTables {
	rounds: {
		id: string;
		sitting_id: string;
		/** The case it is about; null where it is about none. */
		case_id: string | null;
		question: string;
		/** The language of the question: en or cy. */
		lang: string;
		minutes: number;
		asked_by: string;
		asked_at: string;
		/** shown or cancelled; null while people write. */
		ended: string | null;
		ended_by: string | null;
		ended_at: string | null;
	};
	round_answers: {
		id: string;
		round_id: string;
		person_id: string;
		/** When its writer put their name on it. */
		signed_at: string | null;
		/** The case in which it was made a finding, who did that and when. */
		used_case: string | null;
		used_by: string | null;
		used_at: string | null;
	};
}
