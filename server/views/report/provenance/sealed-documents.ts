import type * as Y from 'yjs';
import { textOf } from '$lib/board/documents/entry';
import { parseName } from '$lib/board/names';
import { isRefusal } from '$lib/meeting/refusal';
import { laidOut } from '$lib/board/documents/laid-out';
import type { Viewing } from '../../../given';
import type { History } from '../../../gateway/board/history';
import type { KnownPerson } from '../../../store/people/people';
import type { Review } from '../../../store/report/reviews';
import { historySeen } from '../writing';
import type { Histories } from '../writing';

/** Somebody who wrote in a text, and how many of its characters (UTF-16 units) are theirs. */
export interface Writer {
	/** Person id; empty for what was there from the first. */
	id: string;
	name: string | null;
	letters: number;
}

interface Opened {
	doc: Y.Doc;
	/** Null where it is kept no longer, or this person may not see it. */
	history: History | null;
}

/**
 * Documents of a report as they were when it was sealed, for somebody of the office; as they are now where their history was
 * destroyed or is closed to this person. One that they may not read at all is left out. `close` it in the end.
 * @param asked.at time of sealing in milliseconds
 */
export async function sealedDocuments(
	house: Viewing & Histories,
	person: KnownPerson,
	review: Review,
	{ names, at }: { names: readonly string[]; at: number }
) {
	const opened = new Map<string, Opened>();
	for (const name of names) {
		if (!(await house.boards.exists(name)) || !(await mayRead(house, person, name))) continue;
		const history = await historyOf(name);
		// Documents are frozen while they are sealed, so that nothing later is in this millisecond.
		const doc = history?.stateAt(at) ?? laidOut(await house.boards.state(name));
		opened.set(name, { doc, history });
	}
	return {
		/** The documents that were read, and whether as sealed or as they are now. */
		list: [...opened].map(([name, { history }]) => ({
			...{ name, as: history ? ('sealed' as const) : ('now' as const) }
		})),
		read: <T>(name: string, use: (doc: Y.Doc) => T): T | null => {
			const found = opened.get(name);
			return found ? use(found.doc) : null;
		},
		/** Null where that is not known, or the text is no entry of the document. */
		writersOf(name: string, id: string, lang: 'en' | 'cy'): Omit<Writer, 'name'>[] | null {
			const { doc, history } = opened.get(name) ?? {};
			const text = doc && entryText(doc, parseName(name)?.kind, id, lang);
			if (!history || !text) return null;
			const letters = new Map<string, number>();
			for (const piece of history.whoWrote(text))
				letters.set(piece.person, (letters.get(piece.person) ?? 0) + piece.text.length);
			return [...letters].map(([writer, count]) => ({ id: writer, letters: count }));
		},
		close: () => opened.forEach(({ doc }) => doc.destroy())
	};

	async function historyOf(name: string): Promise<History | null> {
		try {
			return (await historySeen(house, person, review, name)).history;
		} catch (error) {
			if (isRefusal(error)) return null;
			throw error;
		}
	}
}

async function mayRead(house: Viewing, person: KnownPerson, name: string): Promise<boolean> {
	const parsed = parseName(name);
	const rights = house.rights.of(person);
	if (parsed?.kind === 'draft')
		return (await rights.onReview(parsed.reviewId)).may.draft !== 'none';
	if (parsed?.kind !== 'findings') return false;
	return (await rights.onCase(parsed.caseId)).may.findings !== 'none';
}

function entryText(doc: Y.Doc, kind: string | undefined, id: string, lang: 'en' | 'cy') {
	try {
		return textOf(doc, kind === 'draft' ? 'blocks' : 'findings', id, lang);
	} catch (error) {
		// A paragraph that is made from what was recorded is no entry.
		if (isRefusal(error)) return null;
		throw error;
	}
}
