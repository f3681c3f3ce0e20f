import type { SplitNote } from '../meeting/sitting/groups/split-notes';
import type { Words } from '../words/words';

interface Naming {
	person: (id: string) => string;
	/** The number of a case. */
	number: (caseId: string) => number;
	/** The letter of a group, by its place in the split. */
	letter: (group: number) => string;
}

/** Notes on a split as sentences; cases with the same note are named together. */
export function splitSaid(w: Words, notes: readonly SplitNote[], naming: Naming): string[] {
	const { split } = w.office.day;
	const numbers = (isMeant: (note: SplitNote) => boolean) =>
		notes.flatMap((note) => ('case' in note && isMeant(note) ? [naming.number(note.case)] : []));
	const said: string[] = [];
	for (const readers of [0, 1]) {
		const few = numbers((note) => note.kind === 'few' && note.readers === readers);
		if (few.length > 0) said.push(split.few(few, readers));
	}
	const unread = numbers(({ kind }) => kind === 'unread');
	if (unread.length > 0) said.push(split.unread(unread));
	for (const person of new Set(notes.flatMap((note) => ('person' in note ? [note.person] : []))))
		said.push(
			split.conflict(
				naming.person(person),
				numbers((note) => 'person' in note && note.person === person)
			)
		);
	for (const note of notes) {
		if (note.kind === 'only-new') said.push(split.onlyNew(naming.letter(note.group)));
		if (note.kind === 'without-members') said.push(split.withoutMembers(naming.letter(note.group)));
		if (note.kind === 'without-cases') said.push(split.withoutCases(naming.letter(note.group)));
	}
	return said;
}
