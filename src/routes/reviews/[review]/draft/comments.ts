import type { Lang } from '$lib/words/plural';

/** A comment that is being written, or words proposed in place of those it quotes. */
export interface CommentDraft {
	quote: string;
	lang: Lang;
	proposes: boolean;
}
