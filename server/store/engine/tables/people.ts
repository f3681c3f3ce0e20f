import type { Generated } from 'kysely';

/** Panels, the people on them, how they sign in, and what they declare. */
export interface PeopleTables {
	/** `version` numbers its settings. */
	panels: { id: string; settings: string; version: Generated<number>; created_at: string };
	/** Every version of a panel's settings, the one in force included; `by_id` is null for the first. */
	panel_versions: {
		panel_id: string;
		version: number;
		settings: string;
		by_id: string | null;
		at: string;
	};
	/** The panel's own forms. A row holds from that version of the settings on; `form` is null where it was removed. */
	panel_forms: {
		panel_id: string;
		form_id: string;
		version: number;
		name: string;
		form: string | null;
	};
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
		/** Id of a seat in the panel's settings; null holds none. (P12) */
		seat: string | null;
		created_at: string;
		/** When they last read what changed in the panel's settings. */
		rules_read_at: string | null;
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
	/** Acts on people that wait for a second person of the office. `wish` is the act asked for, as JSON. */
	office_requests: {
		id: string;
		kind: string;
		person_id: string | null;
		wish: string;
		asked_by: string;
		asked_at: string;
	};
	/** Changes to a person's account made by somebody else; `by_id` is null where it was done on the server. */
	account_notices: {
		id: string;
		person_id: string;
		kind: string;
		by_id: string | null;
		at: string;
		seen_at: string | null;
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
}
