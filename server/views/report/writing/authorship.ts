import type * as Y from 'yjs';
import { answerNote, readBoard } from '$lib/board/documents/board';
import { readDraft } from '$lib/board/documents/draft';
import { entriesOf, entryOf, textOf } from '$lib/board/documents/entry';
import type { EntryRoot } from '$lib/board/documents/entry';
import { readFindings } from '$lib/board/documents/findings';
import type { DocKind } from '$lib/board/names';
import { byOrder, shown } from '$lib/meeting/findings/placement';
import type { PointKind } from '$lib/meeting/findings/placement';
import type { FormTemplate, Prompt } from '$lib/meeting/settings/template';
import type { Review } from '../../../store/report/reviews';
import type { History, Piece } from '../../../gateway/board/history';

/** One text at that moment, in the pieces that its writers wrote. */
export interface AttributedText {
	id: string;
	/** Its heading: a kind of point, the words of a prompt, or a part of the report. */
	head: { kind: PointKind } | { en: string; cy: string };
	/** The language of the field; null where it may be in either. */
	language: 'en' | 'cy' | null;
	pieces: Piece[];
	/** For a prompt, the answer that was chosen and who chose it last; otherwise null. */
	value: (Omit<Piece, 'text'> & { value: string; asked: Asked }) | null;
	/** The person who deleted it; '' where it is hidden because its points are placed elsewhere; null where it is shown. */
	gone: string | null;
}

/** What its answer is read by: how it is answered, and its own list. */
type Asked = Pick<Prompt, 'kind' | 'label' | 'answers'>;

/** Every text of a board that was not empty at that moment, in the order of its page. */
export function writtenIn(
	history: History,
	doc: Y.Doc,
	kind: Exclude<DocKind, 'note' | 'response'>,
	of: { settings: Review['settings']; form: FormTemplate }
): AttributedText[] {
	const text = (root: EntryRoot, id: string, field: string) =>
		history.whoWrote(textOf(doc, root, id, field));
	const all = { board: onBoard, findings: inFindings, draft: inDraft }[kind]();
	return all.filter(({ pieces, value }) => pieces.length > 0 || value !== null);

	function onBoard(): AttributedText[] {
		const { points, gone } = readBoard(doc);
		return [...of.form.prompts.filter(({ id }) => entriesOf(doc, 'answers').has(id))]
			.map(({ id, number, kind, label, answers }): AttributedText => {
				const entry = entryOf(doc, 'answers', id);
				const asked: Asked = { kind, label, ...(answers && { answers }) };
				const [value, who] = [entry.get('value'), history.whoSet(entry, 'value')];
				return {
					id: `prompt ${id}`,
					head: { en: headOf(number, label.en), cy: headOf(number, label.cy) },
					language: null,
					pieces: history.whoWrote(answerNote(doc, id)),
					value: typeof value === 'string' && who ? { value, asked, ...who } : null,
					gone: null
				};
			})
			.concat(
				[...points, ...gone].map((point) => ({
					id: point.id,
					head: { kind: point.kind },
					language: point.lang,
					pieces: text('points', point.id, 'text'),
					value: null,
					gone: point.gone ?? null
				}))
			);
	}

	function inFindings(): AttributedText[] {
		const state = readFindings(doc);
		const standing = new Set(shown(state).map(({ id }) => id));
		return Object.entries(state.findings)
			.map(([id, finding]) => ({ id, ...finding }))
			.sort(byOrder)
			.flatMap(({ id, kind: of, gone }) =>
				inBoth('findings', id, { kind: of }, standing.has(id) ? null : (gone ?? ''))
			);
	}

	function inDraft(): AttributedText[] {
		const { blocks, gone } = readDraft(doc);
		const { sections } = of.settings.reportTemplate;
		return [...blocks, ...gone].flatMap((block) => {
			const title = sections.find(({ id }) => id === block.section)?.title;
			const head = title ?? { en: block.section, cy: block.section };
			return inBoth('blocks', block.id, head, block.gone ?? null);
		});
	}

	function inBoth(
		root: EntryRoot,
		id: string,
		head: AttributedText['head'],
		gone: string | null
	): AttributedText[] {
		return (['en', 'cy'] as const).map((language) => ({
			id: `${id} ${language}`,
			head,
			language,
			pieces: text(root, id, language),
			value: null,
			gone
		}));
	}
}

/** The heading of a prompt. The headline question has a mark instead of a number. */
function headOf(number: string, label: string): string {
	return /\w/.test(number) ? `${number} ${label}` : label;
}
