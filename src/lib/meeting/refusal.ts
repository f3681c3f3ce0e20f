/** Every expected no. The sentence that says how to go on is kept in `words`, by this code. */
export type RefusalCode =
	| 'forbidden'
	| 'not-signed-in'
	| 'unknown'
	| 'stood-down'
	| 'declaration-needed'
	| 'declaration-unsure'
	| 'undertaking-unsigned'
	| 'undertaking-due'
	| 'vetting-pending'
	| 'vetting-lapsed'
	| 'term-lapsed'
	| 'not-active'
	| 'not-present'
	| 'not-opened'
	| 'already-open'
	| 'back-with-groups'
	| 'groups-not-ready'
	| 'chair-stood-down'
	| 'not-now'
	| 'report-sent'
	| 'frozen'
	| 'reason-needed'
	| 'place-needed'
	| 'replaced'
	| 'too-late'
	| 'comments-closed'
	| 'not-passed'
	| 'not-a-voter'
	| 'english-missing'
	| 'confirm-needed'
	| 'too-long'
	| 'cannot-save'
	| 'history-destroyed'
	| 'quote-missing'
	| 'quote-lost'
	| 'empty'
	| 'origin'
	| 'other-person'
	| 'form-unreadable'
	| 'sign-in-failed'
	| 'link-expired'
	| 'person-ended'
	| 'too-many-tries'
	| 'too-many-requests'
	| 'password-short'
	| 'name-differs'
	| 'email-taken'
	| 'name-taken'
	| 'name-unseen'
	| 'password-common'
	| 'password-wrong'
	| 'link-own'
	| 'request-own'
	| 'request-void'
	| 'email-invalid'
	| 'panel-full'
	| 'last-of-office'
	| 'already-set-up'
	| 'setup-word'
	| 'changed-meanwhile'
	| 'groups-began'
	| 'group-has-written'
	| 'sitting-over'
	| 'sitting-has-cases'
	| 'case-opened'
	| 'months-wrong'
	| 'list-wrong'
	| 'date-wrong'
	| 'time-wrong'
	| 'minutes-wrong'
	| 'line-too-long'
	| 'sitting-needed'
	| 'import-gone'
	| 'list-unread'
	| 'list-has-none'
	| 'file-too-large'
	| 'not-a-chair'
	| 'not-a-member'
	| 'reference-taken'
	| 'chair-needed'
	| 'inquorate'
	| 'no-groups'
	| 'groups-empty'
	| 'cases-left'
	| 'receipt-invalid'
	| 'word-own'
	| 'draw-waiting'
	| 'list-needed'
	| 'size-wrong'
	| 'strata-wrong'
	| 'cases-by-hand'
	| 'cases-have-papers'
	| 'case-drawn'
	| 'no-reserve'
	| 'settings-invalid'
	| 'template-invalid';

export type RefusalDetails = Readonly<Record<string, string | number>>;

/** A no that the product expects: a code for the machine, details for the sentence. */
export class Refusal extends Error {
	readonly code: RefusalCode;
	readonly details: RefusalDetails;

	/** @param cause the fault behind it, for the log alone */
	constructor(code: RefusalCode, details: RefusalDetails = {}, cause?: unknown) {
		super(code, { cause });
		this.name = 'Refusal';
		this.code = code;
		this.details = details;
	}
}

export function isRefusal(error: unknown): error is Refusal {
	return error instanceof Refusal;
}
