import type { Generated } from 'kysely';

/**
 * The tables, by name. Instants are ISO 8601 in UTC, days `YYYY-MM-DD`, lists and settings JSON text,
 * so that the same rows read the same on SQLite and on PostgreSQL. Yes and no is 1 and 0.
 */
export interface Tables {
	meta: { key: string; value: string };
	panels: { id: string; settings: string; created_at: string };
	people: {
		id: string;
		slug: string;
		name: string;
		email: string | null;
		phone: string | null;
		language: string;
		password_hash: string | null;
		standing: string;
		term_start: string | null;
		term_end: string | null;
		vetting_level: string | null;
		vetting_granted: string | null;
		vetting_expires: string | null;
		undertaking_signed_at: string | null;
		created_at: string;
	};
	roles: { panel_id: string; person_id: string; role: string };
	sessions: {
		id: string;
		user_id: string;
		expires_at: number;
		started_at: number;
		/** Browser and system by their codes, such as `firefox windows`; '' where it is not known. */
		device: string;
		seen_at: number;
	};
	sign_in_links: {
		token_hash: string;
		person_id: string;
		expires_at: number;
		used_at: number | null;
	};
	/** Acts on people that wait for a second person of the office. `wish` is what was asked for, as JSON. */
	office_requests: {
		id: string;
		kind: string;
		person_id: string | null;
		wish: string;
		asked_by: string;
		asked_at: string;
	};
	/** What was done to a person's account; `by_id` is null where it was done on the server. */
	account_notices: {
		id: string;
		person_id: string;
		kind: string;
		by_id: string | null;
		at: string;
		seen_at: string | null;
	};
	reviews: {
		id: string;
		panel_id: string;
		title_en: string;
		title_cy: string;
		focus_en: string;
		focus_cy: string;
		/** Months before the sitting in which its cases were closed (S2). */
		months: number | null;
		/** Which of the panel's `steps` the report is at; null before the first case was opened. */
		step: string | null;
		/** The panel's settings the review began with (X6). */
		settings: string;
		/** The review's form template. */
		template: string;
		/** Facts of the sample for the spine and the overview. */
		sample: string;
		approved_at: string | null;
		created_at: string;
	};
	sittings: {
		id: string;
		review_id: string;
		number: number;
		date: string;
		/** HH:MM in the panel's time zone, or empty. */
		from_time: string;
		to_time: string;
		place_en: string;
		place_cy: string;
		mode: string;
		stage: string;
		/** The room's place: the case everybody is on (G1). */
		here: string | null;
		chair_id: string | null;
		deputies: string;
		agenda: string;
		/** The quorum exit taken: {exit, reason, by, at} (M6). */
		quorum_exit: string | null;
	};
	attendance: {
		sitting_id: string;
		person_id: string;
		present_at: string;
		left_at: string | null;
		/** room or remote */
		how: Generated<string>;
	};
	/** Who is expected at a sitting: expected, late or apologies. */
	expected: { sitting_id: string; person_id: string; says: string };
	/** The force's own references, apart from the cases and for the office alone (S8). */
	case_references: { case_id: string; reference: string };
	cases: {
		id: string;
		review_id: string;
		sitting_id: string;
		number: number;
		/** What somebody may read of a case before they declare on it: nothing that identifies (M10). */
		label_en: Generated<string>;
		label_cy: Generated<string>;
	};
	files: {
		id: string;
		case_id: string;
		name_en: string;
		name_cy: string;
		text: string;
		/** The language the force wrote it in, for screen readers. */
		language: string;
		position: number;
	};
	file_openings: { id: string; file_id: string; person_id: string; at: string };
	groups: { id: string; sitting_id: string; letter: string };
	group_members: { group_id: string; person_id: string };
	group_cases: { group_id: string; case_id: string; given_at: string };
	ready: { group_id: string; case_id: string; person_id: string; at: string };
	help: {
		id: string;
		group_id: string;
		asked_by: string;
		asked_at: string;
		visitor_id: string | null;
		visited_at: string | null;
		ended_at: string | null;
	};
	declarations: {
		case_id: string;
		person_id: string;
		says: string;
		at: string;
		settled_says: string | null;
		settled_by: string | null;
		settled_at: string | null;
	};
	events: {
		sitting_id: string;
		seq: number;
		at: string;
		kind: string;
		person_id: string | null;
		about: string;
	};
	openings: {
		case_id: string;
		revision: number;
		opened_by: string;
		opened_at: string;
		/** When the chair gave the boards back to the groups; null while open. */
		reopened_at: string | null;
		/** 1 when everything that follows from it is done; a start completes the others. */
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
	/** The lesser id first. */
	dismissed_alike: {
		case_id: string;
		point_a: string;
		point_b: string;
		dismissed_by: string;
		dismissed_at: string;
	};
	agreed_answers: {
		case_id: string;
		prompt_id: string;
		value: string | null;
		note: string;
		recorded_by: string;
		recorded_at: string;
	};
	versions: {
		review_id: string;
		number: number;
		hash: string;
		canonical: string;
		/** How many cases the review had: the 17 of "n of 17". */
		cases: number;
		sealed_by: string;
		sealed_at: string;
	};
	voters: { review_id: string; person_id: string };
	answers: {
		id: string;
		review_id: string;
		version: number;
		person_id: string;
		/** Of the words this person was shown, and in which language they read them. */
		hash: string;
		language: string;
		says: string;
		reason: string | null;
		place: string | null;
		at: string;
		stood_down: string;
		/** What the coordinator did about a request for change, said when the next version was sealed. */
		outcome: string | null;
	};
	comments: {
		id: string;
		review_id: string;
		block_id: string;
		quote: string;
		person_id: string;
		text: string;
		at: string;
		settled_by: string | null;
		settled_at: string | null;
		lang: 'en' | 'cy' | null;
		proposal: string | null;
		/** 'accepting' while the proposed words are being put in. */
		fate: 'settled' | 'accepting' | 'accepted' | 'declined' | null;
	};
	holds: {
		id: string;
		review_id: string;
		reason: string;
		placed_by: string;
		placed_at: string;
		/** Null while the review is on hold; at most one is. */
		released_by: string | null;
		released_at: string | null;
	};
	/** Reviews of whose writing the destruction has begun. */
	destroying_writing: { review_id: string; begun_at: string };
	/** Reviews of whose writing nothing is kept but what the boards say. */
	destroyed_writing: { review_id: string; due: string; at: string };
	history: {
		seq: number;
		at: string;
		person_id: string | null;
		act: string;
		about: string;
		prev: string;
		hash: string;
	};
}
