import type { AttachedWords } from './pieces';

/** The words of one paper that points are attached to, and what a press or a look at them does. */
export interface Marked {
	marks: readonly AttachedWords[];
	/** The point that is lit with its words; null where none is. */
	lit: string | null;
	/** A point's id while its words have the focus or the pointer; null once they have not. */
	onlight: (point: string | null) => void;
	/** The words lead to their point. */
	onfollow: (point: string) => void;
}
