/** A text of the report, as much of it as is compared. */
export interface ReportText {
	id: string;
	order: string;
	en: string;
	cy: string;
	kind: string;
	flags: readonly string[];
}

/** One thing that happened to one text of the report. */
export interface SpokenTextChange {
	did: 'added' | 'changed' | 'moved' | 'deleted';
	id: string;
}

/** What somebody looking at two states of the report's texts would say happened, each text once. */
export function textChanges(
	before: readonly ReportText[],
	after: readonly ReportText[]
): SpokenTextChange[] {
	const was = new Map(before.map((text) => [text.id, text]));
	const is = new Set(after.map(({ id }) => id));
	const gone = before.filter(({ id }) => !is.has(id));
	return [
		...after.flatMap((text): SpokenTextChange[] => {
			const did = deedOn(was.get(text.id), text);
			return did ? [{ did, id: text.id }] : [];
		}),
		...gone.map(({ id }): SpokenTextChange => ({ did: 'deleted', id }))
	];
}

function deedOn(old: ReportText | undefined, now: ReportText): SpokenTextChange['did'] | null {
	if (!old) return 'added';
	if (old.order !== now.order) return 'moved';
	const isSame =
		old.en === now.en &&
		old.cy === now.cy &&
		old.kind === now.kind &&
		old.flags.join() === now.flags.join();
	return isSame ? null : 'changed';
}
