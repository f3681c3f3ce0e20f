import type * as Y from 'yjs';
import * as findings from '../../../board/documents/findings';
import { contradicted } from '../../../meeting/findings/none';
import { changedSinceAgreed, findingHashesOf } from '../../../meeting/findings/agreement';
import type { AgreedHashes } from '../../../meeting/findings/agreement';
import type { AlikePair } from '../../../meeting/alike/comparable';
import type { Language } from '../../../meeting/people/people';
import { placesIn, shown, targetsIn } from '../../../meeting/findings/placement';
import { rowsOf } from '../../../meeting/findings/rows';
import type { AwayFinding } from '../../../meeting/findings/rows';
import type {
	FindingsState,
	Flag,
	LinkTarget,
	PointLocation,
	PointKind,
	ShownFinding
} from '../../../meeting/findings/placement';
import { heldIn } from '../../../meeting/shows/held';
import type { FindingShow } from '../../../meeting/shows/held';
import { sha256InBrowser } from '../text/sha256';
import { findingsOf } from './alike-findings';
import type { AlikeFindings } from './alike-findings';
import { DocView } from './DocView';
import type { Me } from './DocView';
import type { SharedText } from '../text/SharedText';

/** Two points as the server suggests them. */
type SuggestedPair = Pick<AlikePair, 'a' | 'b' | 'why'>;

/** A case's findings: where every point is, and the list as everybody sees it. */
export interface FindingsContent {
	state: FindingsState;
	/** In the report's order. */
	list: ShownFinding[];
	/** Those that were merged, set aside or sent as a question. */
	away: AwayFinding[];
	/** By finding id, from 1; those that went elsewhere keep theirs. */
	numbers: ReadonlyMap<string, number>;
	/** Where a point is, by its id. */
	placeOf: (point: string) => PointLocation;
	/** What a link to one of its sources means now. */
	targetOf: (source: string) => LinkTarget;
	/** Ids of findings that say none was identified where one is shown. */
	contradicted: ReadonlySet<string>;
}

/** The agreed findings of a case as a page reads them, and what may be done to them there. */
export class FindingsView extends DocView<FindingsContent> {
	constructor(doc: Y.Doc, me: Me) {
		super(doc, 'findings', me);
	}

	get state(): FindingsState {
		return this.content.state;
	}

	get list(): ShownFinding[] {
		return this.content.list;
	}

	placeOf(point: string): PointLocation {
		return this.content.placeOf(point);
	}

	targetOf(source: string): LinkTarget {
		return this.content.targetOf(source);
	}

	get away(): AwayFinding[] {
		return this.content.away;
	}

	/** 1 for the first; 0 for one that the case does not have, or that was removed. A merged finding keeps its number. */
	numberOf(finding: string): number {
		return this.content.numbers.get(finding) ?? 0;
	}

	/** It says that none was identified, and one is shown. */
	isContradicted(finding: string): boolean {
		return this.content.contradicted.has(finding);
	}

	text(finding: string, lang: Language): SharedText {
		return this.shared(`${finding} ${lang}`, (doc) => findings.findingText(doc, finding, lang));
	}

	/** Pairs of similar points in different findings, without the pairs that were kept separate. (G3) */
	alike(
		pairs: readonly SuggestedPair[],
		isNot: (a: string, b: string) => boolean = () => false
	): AlikeFindings[] {
		const left = pairs.filter(({ a, b }) => !isNot(a, b));
		const whyOf = (a: string, b: string) => left.find((pair) => pair.a === a && pair.b === b)?.why;
		return this.apart(left.map(({ a, b }): [string, string] => [a, b])).map((found) => ({
			...found,
			why: whyOf(...found.points[0]) ?? []
		}));
	}

	/** The findings that pairs of points are in, where they are two; each two of them once. */
	apart(pairs: readonly (readonly [string, string])[]): AlikeFindings[] {
		return findingsOf(pairs, this);
	}

	/** What was edited since the chair recorded the agreement. */
	changedSince(agreed: AgreedHashes): ReturnType<typeof changedSinceAgreed> {
		return changedSinceAgreed(agreed, findingHashesOf(this.list, sha256InBrowser));
	}

	/** How strongly each is held, by its id, after what was edited since. (G5) */
	heldIn(shows: readonly FindingShow[]): ReturnType<typeof heldIn> {
		return heldIn(this.state, shows, sha256InBrowser);
	}

	merge(from: string, into: string): void {
		findings.mergeInto(this.doc, this.author, from, into);
	}

	split(point: findings.PointToGather): void {
		findings.split(this.doc, this.author, point);
	}

	/** @throws Refusal 'reason-needed' */
	setAside(point: string, reason: string): void {
		findings.setAside(this.doc, this.author, point, reason);
	}

	reinstate(point: string): void {
		findings.reinstate(this.doc, this.author, point);
	}

	observe(point: { id: string; kind: PointKind }): void {
		findings.placeAsObservation(this.doc, this.author, point);
	}

	/** The new finding's id; it comes last. */
	add(kind: PointKind): string {
		const last = this.list.at(-1)?.id;
		return findings.addFinding(this.doc, this.author, { kind, ...(last && { after: last }) });
	}

	/** @throws Refusal 'reason-needed' for a finding that points are placed in */
	remove(finding: string, reason = ''): void {
		findings.removeFinding(this.doc, this.author, finding, reason);
	}

	/** One up or one down; nothing at either end. */
	move(finding: string, way: 'up' | 'down'): void {
		const at = this.#indexOf(finding);
		const to = way === 'up' ? at - 2 : at + 1;
		if (at < 0 || to < -1 || to >= this.list.length) return;
		this.place(finding, this.list[to]?.id ?? null);
	}

	/** After another of the case, or first. */
	place(finding: string, after: string | null): void {
		findings.moveFinding(this.doc, this.author, finding, { after });
	}

	changeKind(finding: string, kind: PointKind): void {
		const after = this.list[this.#indexOf(finding) - 1]?.id ?? null;
		findings.moveFinding(this.doc, this.author, finding, { kind, after });
	}

	flag(finding: string, flag: Flag, on: boolean): void {
		findings.flagFinding(this.doc, this.author, finding, flag, on);
	}

	/** From 0, among those shown; -1 for others. */
	#indexOf(finding: string): number {
		return this.list.findIndex(({ id }) => id === finding);
	}

	protected read(): FindingsContent {
		const state = findings.readFindings(this.doc);
		const list = shown(state);
		return {
			state,
			list,
			...rowsOf(state, list),
			placeOf: placesIn(state),
			targetOf: targetsIn(state),
			contradicted: new Set(contradicted(list))
		};
	}
}
