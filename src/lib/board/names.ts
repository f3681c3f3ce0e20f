/** The names of the five kinds of document, as they stand in `/boards/<name>`. */
export type BoardName =
	| { kind: 'board'; caseId: string; groupId: string }
	| { kind: 'findings'; caseId: string }
	| { kind: 'draft'; reviewId: string }
	| { kind: 'response'; reviewId: string }
	| { kind: 'note'; sittingId: string; personId: string };

export type DocKind = BoardName['kind'];

/** `groupId` is a group, a person in remote collection, or `all` where the panel works unblinded. */
export function boardName(caseId: string, groupId: string): string {
	return `board:${caseId}:${groupId}`;
}

export function findingsName(caseId: string): string {
	return `findings:${caseId}`;
}

export function draftName(reviewId: string): string {
	return `draft:${reviewId}`;
}

/** What the force writes in answer to the sent report. (A6) */
export function responseName(reviewId: string): string {
	return `response:${reviewId}`;
}

export function noteName(sittingId: string, personId: string): string {
	return `note:${sittingId}:${personId}`;
}

/** Null for anything that is not exactly one of the five forms. */
export function parseName(name: string): BoardName | null {
	const [kind, ...parts] = name.split(':');
	if (!parts.every((part) => PART.test(part))) return null;
	const [first, second] = parts;

	if (kind === 'board' && parts.length === 2) {
		return { kind, caseId: first, groupId: second };
	}
	if (kind === 'findings' && parts.length === 1) return { kind, caseId: first };
	if (kind === 'draft' && parts.length === 1) return { kind, reviewId: first };
	if (kind === 'response' && parts.length === 1) return { kind, reviewId: first };
	if (kind === 'note' && parts.length === 2) {
		return { kind, sittingId: first, personId: second };
	}
	return null;
}

/** Id of the case, the review, the sitting or the question in writing that a document is of; '' for what is no name. */
export function subjectOf(name: string): string {
	return parseName(name) === null ? '' : name.split(':')[1];
}

const PART = /^[A-Za-z0-9_-]{1,64}$/;
