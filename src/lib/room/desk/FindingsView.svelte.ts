import { digest } from 'lib0/hash/sha256';
import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';
import type { Author } from '../../board/author';
import * as findings from '../../board/findings';
import { setFlag } from '../../board/flags';
import { undoFor } from '../../board/undo';
import { changedSinceAgreed, hashesOf } from '../../meeting/findings/agreement';
import type { AgreedHashes } from '../../meeting/findings/agreement';
import { alike } from '../../meeting/alike/alike';
import type { Comparable } from '../../meeting/alike/alike';
import type { Language } from '../../meeting/people/people';
import { isLive, placeOf, shown } from '../../meeting/findings/placement';
import type {
	FindingsState,
	Flag,
	Place,
	PointKind,
	ShownFinding
} from '../../meeting/findings/placement';
import type { Me } from './BoardView.svelte';
import { SharedText } from './text.svelte';
import { UndoView } from './UndoView.svelte';

/** A group's copied point, as much of it as placing needs. */
export interface Placeable extends Comparable {
	gone?: boolean;
}

/** Two findings whose points may say the same; the second would be merged into the first. */
export interface AlikeFindings {
	into: string;
	from: string;
	/** The points it rests on, two by two. */
	points: [string, string][];
}

/** The agreed findings of a case as a page reads them, and what may be done to them there. */
export class FindingsView {
	readonly #doc: Y.Doc;
	readonly #author: Author;
	readonly #subscribe: () => void;
	readonly #texts = new Map<string, SharedText>();
	readonly #alike = new WeakMap<readonly Placeable[], [string, string][]>();
	readonly #undo: UndoView;
	#seen: { state: FindingsState; list: ShownFinding[] } | null = null;

	constructor(doc: Y.Doc, me: Me) {
		this.#doc = doc;
		this.#author = { person: me.id, lang: me.lang, origin: Symbol('mine') };
		this.#undo = new UndoView(undoFor(doc, 'findings', this.#author.origin));
		doc.on('update', this.#forget);
		this.#subscribe = createSubscriber((update) => {
			doc.on('update', update);
			return () => doc.off('update', update);
		});
	}

	get state(): FindingsState {
		return this.#read().state;
	}

	/** In the report's order; the number of a finding is its place here, from 1. */
	get list(): ShownFinding[] {
		return this.#read().list;
	}

	/** Of this person alone. */
	get undo(): UndoView {
		return this.#undo;
	}

	placeOf(point: string): Place {
		return placeOf(this.state, point);
	}

	/** 1 for the first; 0 for a finding that is not shown. */
	numberOf(finding: string): number {
		return this.list.findIndex(({ id }) => id === finding) + 1;
	}

	text(finding: string, lang: Language): SharedText {
		const key = `${finding} ${lang}`;
		const known = this.#texts.get(key);
		if (known) return known;
		const made = new SharedText(
			findings.findingText(this.#doc, finding, lang),
			this.#author.origin
		);
		this.#texts.set(key, made);
		return made;
	}

	/** Points that look alike, are in different findings still and of which nobody said no. (G3) */
	alike(
		points: readonly Placeable[],
		isNot: (a: string, b: string) => boolean = () => false
	): AlikeFindings[] {
		return this.apart(this.#alikeIn(points).filter(([a, b]) => !isNot(a, b)));
	}

	/** Copies do not change while findings are written: they are compared once, not at every key. */
	#alikeIn(points: readonly Placeable[]): [string, string][] {
		const known = this.#alike.get(points);
		if (known) return known;
		const pairs = alike(points.filter(isLive)).map(({ a, b }): [string, string] => [a, b]);
		this.#alike.set(points, pairs);
		return pairs;
	}

	/** The findings that pairs of points are in, where they are two; each two of them once. */
	apart(pairs: readonly (readonly [string, string])[]): AlikeFindings[] {
		const found = new Map<string, AlikeFindings>();
		for (const [a, b] of pairs) {
			const [one, other] = [this.placeOf(a), this.placeOf(b)];
			if (one.at !== 'finding' || other.at !== 'finding') continue;
			if (one.finding === other.finding) continue;
			const [into, from] = [one.finding, other.finding].sort(
				(x, y) => this.numberOf(x) - this.numberOf(y)
			);
			const known = found.get(`${into} ${from}`);
			if (known) known.points.push([a, b]);
			else found.set(`${into} ${from}`, { into, from, points: [[a, b]] });
		}
		return [...found.values()];
	}

	/** What was edited since the chair recorded the agreement. */
	changedSince(agreed: AgreedHashes): ReturnType<typeof changedSinceAgreed> {
		return changedSinceAgreed(agreed, hashesOf(this.list, sha256));
	}

	merge(from: string, into: string): void {
		findings.mergeInto(this.#doc, this.#author, from, into);
	}

	split(point: findings.OpenedPoint): void {
		findings.split(this.#doc, this.#author, point);
	}

	/** @throws Refusal 'reason-needed' */
	setAside(point: string, reason: string): void {
		findings.setAside(this.#doc, this.#author, point, reason);
	}

	reinstate(point: string): void {
		findings.reinstate(this.#doc, this.#author, point);
	}

	observe(point: { id: string; kind: PointKind }): void {
		findings.placeAsObservation(this.#doc, this.#author, point);
	}

	/** The new finding's id; it comes last. */
	add(kind: PointKind): string {
		const last = this.list.at(-1)?.id;
		return findings.addFinding(this.#doc, this.#author, { kind, ...(last && { after: last }) });
	}

	/** @throws Refusal 'reason-needed' for a finding that points are placed in */
	remove(finding: string, reason = ''): void {
		findings.removeFinding(this.#doc, this.#author, finding, reason);
	}

	/** One up or one down; nothing at either end. */
	move(finding: string, way: 'up' | 'down'): void {
		const at = this.numberOf(finding) - 1;
		const to = way === 'up' ? at - 2 : at + 1;
		if (at < 0 || to < -1 || to >= this.list.length) return;
		this.place(finding, this.list[to]?.id ?? null);
	}

	/** After another of the case, or first. */
	place(finding: string, after: string | null): void {
		findings.moveFinding(this.#doc, this.#author, finding, { after });
	}

	changeKind(finding: string, kind: PointKind): void {
		const after = this.list[this.numberOf(finding) - 2]?.id ?? null;
		findings.moveFinding(this.#doc, this.#author, finding, { kind, after });
	}

	flag(finding: string, flag: Flag, on: boolean): void {
		setFlag(this.#doc, this.#author, finding, flag, on);
	}

	/** Hears what the findings were and are after somebody else's change. Ends when called. */
	hear(heard: (before: ShownFinding[], after: ShownFinding[]) => void): () => void {
		let before = shown(findings.readFindings(this.#doc));
		const changed = (_: Uint8Array, __: unknown, ___: Y.Doc, { local }: Y.Transaction) => {
			const after = shown(findings.readFindings(this.#doc));
			if (!local) heard(before, after);
			before = after;
		};
		this.#doc.on('update', changed);
		return () => this.#doc.off('update', changed);
	}

	close(): void {
		this.#undo.close();
		this.#doc.off('update', this.#forget);
	}

	#read(): { state: FindingsState; list: ShownFinding[] } {
		this.#subscribe();
		if (!this.#seen) {
			const state = findings.readFindings(this.#doc);
			this.#seen = { state, list: shown(state) };
		}
		return this.#seen;
	}

	readonly #forget = (): void => {
		this.#seen = null;
	};
}

function sha256(text: string): string {
	return Array.from(digest(new TextEncoder().encode(text)), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join('');
}
