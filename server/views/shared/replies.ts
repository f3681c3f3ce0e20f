import type { Thread } from '../../reading/report/comments';

/** The replies to a comment as a page shows them, oldest first. */
export function repliesFor({ replies }: Thread, nameOf: (id: string) => string) {
	return replies.map(({ id, personId, at, text, textLang }) => ({
		...{ id, by: nameOf(personId), at, text },
		textLang: textLang ?? undefined
	}));
}
