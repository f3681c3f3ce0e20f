import type { Generated } from 'kysely';
import type { Language } from '../../../../src/lib/meeting/people/people';

/** Sittings, the cases they look at, their groups, and what happens in the room. */
export interface SittingTables {
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
		/** Why the review has this further sitting; empty where nobody said. (A2) */
		why_en: Generated<string>;
		why_cy: Generated<string>;
		stage: string;
		/** The case everybody in the room is on (G1). */
		here: string | null;
		/** One finding of it, where the chair brought everybody to one. */
		here_finding: Generated<string | null>;
		chair_id: string | null;
		deputies: string;
		agenda: string;
		/** The quorum exit taken: {exit, reason, by, at} (M6). */
		quorum_exit: string | null;
		/** The last day of a remote collection, YYYY-MM-DD; null for other sittings. (M6) */
		due: string | null;
		/** The cancelled sitting that a remote collection follows. */
		instead_of: string | null;
		/** How often its date, times, place or mode were changed, or it was cancelled. */
		revision: Generated<number>;
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
		/** Label that a person may read before they declare on the case. It identifies nobody (M10). */
		label_en: Generated<string>;
		label_cy: Generated<string>;
		/** Id of one of the review's `other_forms`; null for the review's own form. */
		form: string | null;
	};
	files: {
		id: string;
		case_id: string;
		name_en: string;
		name_cy: string;
		/** Text that was entered by hand and is not encrypted yet: empty since the next start. */
		text: string;
		/** Text that was entered by hand, encrypted under the master key of the papers; null for a file of the vault. */
		sealed: string | null;
		/** The language the force wrote it in, for screen readers. */
		language: string;
		position: number;
		/** text, pdf, image or audio */
		kind: Generated<string>;
		/** MIME type, decided by content. */
		media: Generated<string>;
		/** Bytes of a file of the vault, and its key under the master key; null for text entered by hand. */
		bytes: number | null;
		wrapped_key: string | null;
		/** redacted or not-redacted */
		redaction: Generated<string>;
		/** Id of the vetting level that a reader needs; null if every reader of the case may open it. */
		vetting: string | null;
		added_by: string | null;
		added_at: string | null;
		/** When it was issued to members. (M4) */
		issued_at: string | null;
		/** When it was removed or destroyed. Its bytes and key are deleted; the record of who opened it stays. */
		removed_at: string | null;
		/** Who in the office last said that it is not redacted, and who confirmed that; null if nobody did. */
		marked_by: string | null;
		confirmed_by: string | null;
		confirmed_at: string | null;
		/** Why the same person has confirmed it; null where a second person has. */
		confirmed_alone: string | null;
	};
	file_openings: { id: string; file_id: string; person_id: string; at: string };
	groups: {
		id: string;
		sitting_id: string;
		letter: string;
		/** The only person of a group in a remote collection; null for other groups. */
		person_id: string | null;
	};
	substitutes: {
		sitting_id: string;
		person_id: string;
		/** The member in whose place they are. */
		member_id: string;
		briefed_by: string;
		/** YYYY-MM-DD */
		briefed_at: string;
	};
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
		/** The case of the board from which it was asked; null for calls of before that was kept. */
		case_id: string | null;
	};
	/** Messages of who leads the sitting to its groups. None is about a case. */
	group_messages: {
		id: string;
		sitting_id: string;
		/** Null for all groups. */
		group_id: string | null;
		text: string;
		/** The language it was written in. */
		lang: string;
		sent_by: string;
		sent_at: string;
	};
	message_readings: { message_id: string; person_id: string; at: string };
	/** Actions that the panel agreed at a sitting. (A1) */
	actions: {
		id: string;
		sitting_id: string;
		n: number;
		/** The case whose finding gave its words; null for words of nobody's case. */
		case_id: string | null;
		text: string;
		lang: Language;
		owner: string;
		/** YYYY-MM-DD */
		due: string;
		agreed_by: string;
		agreed_at: string;
		taken_back_by: string | null;
		taken_back_at: string | null;
	};
	/** What the panel said of an action when it came back. (A13) */
	action_returns: {
		action_id: string;
		n: number;
		sitting_id: string;
		says: string;
		text: string;
		lang: Language;
		recorded_by: string;
		recorded_at: string;
	};
	/** The certificate of private notes that were destroyed. (M11) */
	destroyed_notes: {
		sitting_id: string;
		notes: number;
		/** Pages on which questions were answered in writing. */
		answers: Generated<number>;
		/** Null until every one is gone. */
		at: string | null;
	};
	/** Issues raised by the public that a member referred to the panel. (M12) */
	referrals: {
		id: string;
		referred_by: string;
		referred_at: string;
		issue: string;
		lang: 'en' | 'cy';
		/** Who said that the panel does not take it up; null where nobody did. */
		declined_by: string | null;
		declined_at: string | null;
		reason: string | null;
		reason_lang: 'en' | 'cy' | null;
	};
	events: {
		sitting_id: string;
		seq: number;
		at: string;
		kind: string;
		person_id: string | null;
		about: string;
	};
}
