import type { Generated } from 'kysely';

/** Reviews, their sealed versions, the answers to them, and the history. */
export interface ReportTables {
	reviews: {
		id: string;
		panel_id: string;
		title_en: string;
		title_cy: string;
		focus_en: string;
		focus_cy: string;
		/** Window in calendar months before the sitting; its cases were closed within it (S2). */
		months: number | null;
		/** Which of the panel's `steps` the report is at; null before the first case was opened. */
		step: string | null;
		/** The panel's settings the review began with (X6). */
		settings: string;
		/** Which version of them. */
		settings_version: Generated<number>;
		/** The review's form template. */
		template: string;
		/** Further forms that cases of the review have, as JSON. */
		other_forms: Generated<string>;
		/** Counts of the sample, as JSON, for the spine and the overview. */
		sample: string;
		approved_at: string | null;
		/** The version that was last taken back to be corrected; 0 where none was. */
		corrected: Generated<number>;
		created_at: string;
	};
	versions: {
		review_id: string;
		number: number;
		hash: string;
		canonical: string;
		/** Number of cases the review had: the 17 of "n of 17". */
		cases: number;
		sealed_by: string;
		sealed_at: string;
	};
	voters: { review_id: string; person_id: string };
	/** When each voter first opened a version to which members may object. (A3) */
	version_openings: { review_id: string; version: number; person_id: string; at: string };
	answers: {
		id: string;
		review_id: string;
		version: number;
		person_id: string;
		/** Hash of the words this person was shown, and the language they read them in. */
		hash: string;
		language: string;
		says: string;
		reason: string | null;
		place: string | null;
		further: string;
		at: string;
		stood_down: string;
		/** What the coordinator did about a request for change, said when the next version was sealed. */
		outcome: string | null;
		outcome_lang: 'en' | 'cy' | null;
	};
	comments: {
		id: string;
		review_id: string;
		block_id: string;
		quote: string;
		person_id: string;
		text: string;
		text_lang: 'en' | 'cy' | null;
		at: string;
		settled_by: string | null;
		settled_at: string | null;
		lang: 'en' | 'cy' | null;
		proposal: string | null;
		/** 'accepting' while the proposed words are being put in. */
		fate: 'settled' | 'accepting' | 'accepted' | 'declined' | null;
	};
	/** A reply to a comment; it ends with it. (A4) */
	comment_replies: {
		id: string;
		comment_id: string;
		person_id: string;
		text: string;
		text_lang: 'en' | 'cy' | null;
		at: string;
	};
	/** Words that look as if they identify somebody, and why they are kept. `words` is a kind and the words, folded. (A11) */
	/** One name a line. */
	listed_names: { review_id: string; names: string };
	settled_identifiers: {
		review_id: string;
		block_id: string;
		words: string;
		reason: string;
		lang: 'en' | 'cy' | null;
		settled_by: string;
		settled_at: string;
	};
	/** For which words of the other language a text was written, as hashes: `words` of itself, `of_words` of the other's. (A10) */
	written_for: {
		review_id: string;
		block_id: string;
		lang: 'en' | 'cy';
		words: string;
		of_words: string;
		/** Number of sealed versions when it was written as a translation; null where it was not. */
		round: number | null;
	};
	holds: {
		id: string;
		review_id: string;
		reason: string;
		lang: 'en' | 'cy' | null;
		placed_by: string;
		placed_at: string;
		/** Null while the review is on hold. A review has at most one such row. */
		released_by: string | null;
		released_at: string | null;
	};
	/** Reviews whose record of who wrote what is being destroyed. */
	destroying_writing: { review_id: string; begun_at: string };
	/** Reviews whose record of who wrote what is destroyed. Only the words on the boards are kept. */
	destroyed_writing: { review_id: string; due: string; at: string };
	/** Reviews whose papers are destroyed. The certificate is JSON; its work is finished when the bytes are deleted too. */
	destroyed_papers: {
		review_id: string;
		due: string;
		by_id: string;
		at: string;
		certificate: string;
		finished_at: string | null;
	};
	/** Who read a version for what identifies people, before it is published. (A11) */
	identifier_checks: { review_id: string; version: number; person_id: string; at: string };
	/** Versions that were published; the last four columns are null until one is withdrawn. (A9) */
	publications: {
		id: string;
		review_id: string;
		version: number;
		hash: string;
		published_by: string;
		published_at: string;
		withdrawn_by: string | null;
		withdrawn_at: string | null;
		reason_en: string | null;
		reason_cy: string | null;
	};
	/** Versions that were taken back to the draft to be corrected, and why. (A12) */
	corrections: {
		review_id: string;
		version: number;
		reason_en: string;
		reason_cy: string;
		corrected_by: string;
		corrected_at: string;
	};
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
