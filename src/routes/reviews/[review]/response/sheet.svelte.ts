import { createContext } from 'svelte';
import type { ResponseContent, WrittenPromise } from '$lib/board/documents/response';
import { isBlankRow, isRowAnswered, lackingOf } from '$lib/meeting/response/answered';
import type { ResponseDesk } from '$lib/room/desk/ResponseDesk.svelte';
import type { PageData } from './$types';
import type { RowSeen } from '$server/views/report/response';

export type RowState = 'answered' | 'away' | 'asked' | 'open';

/** What keeps the response from being signed, each with the id of the field that is missing. */
export type RowLacking =
	| { is: 'row'; number: number; field: string }
	| { is: 'away'; number: number; department: string; field: string }
	| { is: 'promise'; what: 'text' | 'owner' | 'due' | 'row'; name: string; field: string };

/** The response as this page has it: the observations that the server tells of, and what is written now. */
export class Sheet {
	readonly desk: ResponseDesk;
	readonly #data: () => PageData;
	/** What I did last, beside the button that takes it back. */
	deed = $state('');
	turn = $state(0);

	constructor(desk: ResponseDesk, data: () => PageData) {
		this.desk = desk;
		this.#data = data;
	}

	get data(): PageData {
		return this.#data();
	}

	get content(): ResponseContent {
		return this.desk.view.content;
	}

	stateOf({ id, passed, questions }: RowSeen): RowState {
		if (passed) return 'away';
		const row = this.content.rows[id];
		if (row && isRowAnswered(row)) return 'answered';
		return questions.some(({ answer }) => answer === null) ? 'asked' : 'open';
	}

	get answered(): number {
		return this.data.rows.filter((row) => this.stateOf(row) === 'answered').length;
	}

	/** Everything at once, in the order of the page. */
	get lacking(): RowLacking[] {
		const rows = this.data.rows.flatMap(({ id, number, passed }): RowLacking[] => {
			if (passed)
				return [{ is: 'away', number, department: passed.department, field: `row-${id}` }];
			const row = this.content.rows[id];
			const isDone = row && isRowAnswered(row);
			const field = row?.position ? `text-${id}` : `position-${id}`;
			return isDone ? [] : [{ is: 'row', number, field }];
		});
		const promises = this.content.commitments.flatMap((each): RowLacking[] => {
			const isLoose = this.loose.includes(each);
			const name = each.text.trim();
			if (isLoose) return [{ is: 'promise', what: 'row', name, field: `loose-${each.id}` }];
			if (isBlankRow(each)) return [];
			return lackingOf(each).map((what) => ({
				is: 'promise',
				what,
				name,
				field: `${what}-${each.id}`
			}));
		});
		return [...rows, ...promises];
	}

	/** Commitments that answer none of the sent observations, after a correction that left theirs out. */
	get loose(): WrittenPromise[] {
		return this.content.commitments.filter(
			(each) => !isBlankRow(each) && this.numbersOf(each).length === 0
		);
	}

	/** Where a commitment's fields are: at the first observation that it answers. */
	isHome({ blocks }: WrittenPromise, block: string): boolean {
		return this.data.rows.find(({ id }) => blocks.includes(id))?.id === block;
	}

	numbersOf({ blocks }: WrittenPromise): number[] {
		return this.data.rows.flatMap(({ id, number }) => (blocks.includes(id) ? [number] : []));
	}

	did(sentence: string): void {
		this.deed = sentence;
		this.turn += 1;
	}
}

export const [useSheet, provideSheet] = createContext<Sheet>();
