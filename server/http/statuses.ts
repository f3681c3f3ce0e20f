import type { RefusalCode } from '../../src/lib/meeting/refusal';

/** HTTP status of each expected no; whatever is not named here is 409: not as things stand. */
const statuses: Partial<Record<RefusalCode, number>> = {
	'not-signed-in': 401,
	'sign-in-failed': 401,
	unknown: 404,
	forbidden: 403,
	'stood-down': 403,
	'declaration-needed': 403,
	'declaration-unsure': 403,
	'undertaking-unsigned': 403,
	'undertaking-due': 403,
	'vetting-pending': 403,
	'vetting-lapsed': 403,
	'term-lapsed': 403,
	'not-active': 403,
	'not-present': 403,
	'not-a-voter': 403,
	'chair-stood-down': 403,
	origin: 403,
	'link-expired': 410,
	'link-own': 403,
	'request-own': 403,
	'password-common': 400,
	'password-wrong': 400,
	'name-taken': 400,
	'name-unseen': 400,
	'line-unseen': 400,
	'history-destroyed': 410,
	'papers-destroyed': 410,
	'reason-needed': 400,
	'place-needed': 400,
	empty: 400,
	'too-long': 400,
	'english-missing': 400,
	'settings-invalid': 400,
	'quote-missing': 400,
	'rows-empty': 400,
	'commitment-unfinished': 400,
	'cannot-save': 503,
	'too-many-tries': 429,
	'too-many-requests': 429,
	'password-short': 400,
	'setup-word': 403,
	'name-differs': 400,
	'form-unreadable': 400,
	'email-taken': 400,
	'email-invalid': 400
};

export function statusOf(code: RefusalCode): number {
	return statuses[code] ?? 409;
}
