import type { Language } from '../../../../src/lib/meeting/people/people';

/** Where a report was sent, who read it there, and the force's response. */
export interface ResponseTables {
	sendings: {
		id: string;
		review_id: string;
		/** Counts a review's sendings from 1. */
		n: number;
		version: number;
		hash: string;
		/** The panel's step that the report came to. */
		step: string;
		sent_by: string;
		sent_at: string;
		recalled_by: string | null;
		recalled_at: string | null;
	};
	/** When each reader outside the panel opened it first. */
	readings: { sending_id: string; person_id: string; at: string };
	/** Later days for the force's answer to a sending, each with its reason. The last is in force; `n` counts from 1. */
	target_extensions: {
		sending_id: string;
		n: number;
		/** A day. */
		due: string;
		reason: string;
		lang: Language;
		extended_by: string;
		extended_at: string;
	};
	/** The force's questions to the panel, each on one observation. */
	questions: {
		id: string;
		review_id: string;
		block_id: string;
		text: string;
		lang: Language;
		asked_by: string;
		asked_at: string;
		answer: string | null;
		answer_lang: Language | null;
		answered_by: string | null;
		answered_at: string | null;
	};
	/** Observations that are with another department; `ended_at` is null while they are. */
	passed_rows: {
		id: string;
		review_id: string;
		block_id: string;
		department: string;
		name: string;
		email: string;
		role: string;
		note: string;
		lang: Language;
		passed_by: string;
		passed_at: string;
		ended_by: string | null;
		ended_at: string | null;
	};
	/** Signed responses. `seq` and `hash` are of the frozen document. */
	responses: {
		review_id: string;
		version: number;
		seq: number;
		hash: string;
		signed_by: string;
		signed_at: string;
	};
	/** Responses to versions that were corrected since, as JSON. */
	earlier_responses: { review_id: string; version: number; content: string };
	response_answers: {
		review_id: string;
		block_id: string;
		position: string;
		text: string;
		lang: Language;
	};
	/** What the force promised when it signed. `due` is a day, `place` their order. */
	commitments: {
		id: string;
		review_id: string;
		text: string;
		lang: Language;
		owner: string;
		due: string;
		place: number;
		/** When it was first signed, where the force signed it again since; else null. */
		made_at: string | null;
		/** The version whose response does not make it any more; null while it is made. */
		left_out: number | null;
	};
	/** Signed texts in the other language. `entry` is the observation's block or the commitment. */
	response_translations: {
		review_id: string;
		entry: string;
		text: string;
		by: string;
		at: string;
	};
	commitment_links: { commitment_id: string; block_id: string };
	/** What was recorded of a commitment. Entries are added, never changed, but one can be taken back. `n` counts from 1. */
	progress: {
		id: string;
		commitment_id: string;
		n: number;
		state: string;
		/** The day it is about. */
		day: string;
		text: string;
		lang: Language;
		/** 1 where the force reported it. */
		by_force: number;
		recorded_by: string;
		recorded_at: string;
		taken_back_by: string | null;
		taken_back_at: string | null;
		reason: string | null;
		reason_lang: Language | null;
	};
	/** Words for everybody about an entry or an owner; the last two are null until a second person confirms them. (A11) */
	opened_words: {
		id: string;
		review_id: string;
		kind: 'evidence' | 'owner';
		about: string;
		en: string;
		cy: string;
		prepared_by: string;
		prepared_at: string;
		confirmed_by: string | null;
		confirmed_at: string | null;
	};
	/** Due dates after the first, each with its reason. The last is in force. */
	moved_dues: {
		commitment_id: string;
		n: number;
		due: string;
		reason: string;
		lang: Language;
		moved_by: string;
		moved_at: string;
	};
	/** What the panel said of a commitment at later sittings. The last at a sitting is in force. */
	returns: {
		commitment_id: string;
		n: number;
		sitting_id: string;
		says: string;
		text: string;
		lang: Language;
		recorded_by: string;
		recorded_at: string;
	};
	considerations: {
		review_id: string;
		version: number;
		person_id: string;
		comments: string;
		lang: Language;
		at: string;
	};
	/** Who considers a report in the Commissioner's place. */
	delegates: { review_id: string; person_id: string; named_by: string; at: string };
	/** What the force was told while the report was drafted. It is provisional. (A5) */
	early_feedback: {
		id: string;
		review_id: string;
		/** Counts those of a review from 1. */
		n: number;
		/** '' in a language in which it was not given. */
		en: string;
		cy: string;
		given_by: string;
		at: string;
		/** The last four are null until it is withdrawn. */
		withdrawn_by: string | null;
		withdrawn_at: string | null;
		reason: string | null;
		reason_lang: Language | null;
	};
}
