/** Letters to people, each written in the transaction of the act that it follows. */
export interface OutboxTables {
	outbox: {
		id: string;
		/** Counts the letters from 1, in the order they were written. */
		n: number;
		/** Null where the letter goes to an address of somebody who is not on the panel's list. */
		person_id: string | null;
		address: string | null;
		kind: string;
		/** JSON of ids and numbers: never what somebody wrote. */
		about: string;
		made_at: string;
		/** The letter is not sent before this instant. */
		not_before: string;
		/** waiting, sending, sent, failed, unsure, by-hand, sent-by-hand or dropped */
		state: string;
		/** How often it was given to a mail server. */
		tries: number;
		/** End of the lease of the worker that sends it; null where no worker has it. */
		lease_until: string | null;
		/** When it came to its state. */
		state_at: string;
		/** Why the last try failed, as a code; null where none did. */
		error: string | null;
	};
}
