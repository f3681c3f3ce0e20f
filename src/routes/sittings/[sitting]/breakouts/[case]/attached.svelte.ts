import type { Point } from '$lib/board/documents/board';
import type { AttachedWords } from '$lib/ui/case/paper/pieces';
import type { Marked } from '$lib/ui/case/paper/marked';

/** What the board's points are attached to in its papers, and which point is lit together with its words. */
export class Attached {
	readonly #points: () => readonly Point[];
	readonly #nameOf: (id: string) => string;
	readonly #onfollow: (point: string) => void;
	lit = $state<string | null>(null);

	constructor(
		points: () => readonly Point[],
		nameOf: (id: string) => string,
		onfollow: (point: string) => void
	) {
		this.#points = points;
		this.#nameOf = nameOf;
		this.#onfollow = onfollow;
	}

	/** As text: it stays the same while people only write, so that a paper is not laid out again at every letter. */
	readonly #known: string = $derived.by(() =>
		JSON.stringify(
			this.#points().flatMap(({ id, kind, by, at }) =>
				at && 'quote' in at
					? { file: at.file, mark: { ...{ point: id, kind, by }, start: at.start, end: at.end } }
					: []
			)
		)
	);
	readonly #marks: { file: string; mark: AttachedWords }[] = $derived(
		JSON.parse(this.#known) as { file: string; mark: AttachedWords }[]
	);

	readonly light = (point: string | null): void => {
		this.lit = point;
	};

	readonly in = (file: string): Marked => ({
		marks: this.#marks.flatMap((each) =>
			each.file === file ? { ...each.mark, by: this.#nameOf(each.mark.by) } : []
		),
		lit: this.lit,
		onlight: this.light,
		onfollow: this.#onfollow
	});
}
