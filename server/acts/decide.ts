import type { LiveAddress, LiveEvent } from '../../src/lib/live/events';
import type { en } from '../../src/lib/words/en';
import { newId } from '../../src/lib/board/ids';
import type { BoardsForCommands, Given } from '../given';
import type { PostedLetter } from '../outbox/letter-kinds';
import type { Rights } from '../rights/rights';
import type { Tx } from '../store/engine/database';
import { addLetters } from '../store/outbox/letters';
import type { LetterTo, NewLetter } from '../store/outbox/letters';
import { logEvents } from '../store/sitting/events';
import type { EventAbout, SittingEvent, SittingEventKind } from '../store/sitting/events';
import { dropSessionsOf } from '../store/people/sessions';
import type { WhichSessions } from '../store/people/sessions';
import { record } from '../store/report/history';
import type { HistoryLine } from '../store/report/history';
import { floorNews } from './floor-news';

/** Every act that the history can hold. One without words in English and in Welsh is a type error. */
export type Act = keyof typeof en.staff.acts;

/** What the work of an act is given. The steps it collects are done after the work. */
export interface Decision {
	tx: Tx;
	/** Domain time of the decision. */
	at: Date;
	/** Rights read within the transaction, with everything that the work has written so far. */
	rights: Rights;
	/** A line of the history, written in the transaction. `by` is given where only the work knows the actor. */
	record(act: Act, about: HistoryLine['about'], by?: string): void;
	/** An event of the sitting's log, written in the transaction. One of the floor is told to open pages as it is. */
	event(sittingId: string, kind: SittingEventKind, about?: EventAbout): void;
	/** A letter, written down in the transaction and sent after the commit, not before `notBefore` where it is given. */
	post(to: LetterTo, letter: PostedLetter, notBefore?: Date): void;
	/** A step on the boards that follows the commit, before rights are looked up again. */
	afterwards(step: () => Promise<void>): void;
	/** Ends sessions of a person; their open links close after the commit. */
	endSessions(personId: string, which?: WhichSessions): Promise<void>;
	/** Looks rights on boards and announcements up again, after the commit. */
	regrade(who: Parameters<BoardsForCommands['regrade']>[0]): void;
	/** Announces to open pages, as the last step. */
	announce(to: LiveAddress, event: LiveEvent): void;
}

/**
 * The one way in which every act is done. One transaction holds the change that `work` writes, its history lines and its
 * sitting events, and the letters that follow. After the commit, in this order: connections of ended sessions close, steps
 * on boards, regrades, announcements, each kind in the order collected; then the outbox looks for letters. If `work` throws, nothing happens.
 * @param actor null where the server itself decides
 */
export async function decide<T>(
	given: Given,
	actor: { id: string } | null,
	work: (decision: Decision) => Promise<T>
): Promise<T> {
	const personId = actor?.id ?? null;
	const { result, steps } = await given.db.transaction().execute(async (tx) => {
		const at = given.clock();
		const lines: HistoryLine[] = [];
		const events = new Map<string, SittingEvent[]>();
		const letters: NewLetter[] = [];
		const ended: string[] = [];
		const [boards, regrades, announcements] = [[], [], []] as [Step[], Step[], Step[]];
		const result = await work({
			tx,
			at,
			rights: given.rights.in(tx),
			record: (act, about, by) => void lines.push({ personId: by ?? personId, act, about }),
			event: (sittingId, kind, about) => {
				const sofar = events.get(sittingId) ?? [];
				events.set(sittingId, [...sofar, { at, personId, kind, about }]);
			},
			post: (to, { kind, about }, notBefore = at) =>
				void letters.push({ id: newId(), to, kind, about, notBefore }),
			afterwards: (step) => void boards.push(step),
			endSessions: async (of, which) => void ended.push(...(await dropSessionsOf(tx, of, which))),
			regrade: (who) => void regrades.push(() => given.boards.regrade(who)),
			announce: (to, event) => void announcements.push(() => given.announce(to, event))
		});
		for (const [sittingId, those] of events) {
			const first = await logEvents(tx, sittingId, those);
			for (const { to, news } of await floorNews(tx, sittingId, those, first))
				announcements.push(() => given.announce(to, news));
		}
		await record(tx, at, lines);
		await addLetters(tx, at, letters);
		const close = () => given.closeLinks(ended);
		const send = letters.length > 0 ? [() => given.posted?.()] : [];
		return { result, steps: [close, ...boards, ...regrades, ...announcements, ...send] };
	});
	// A step that fails keeps none of the others back: a right that was taken away is taken away on open links as well.
	const failures: unknown[] = [];
	for (const step of steps) {
		try {
			await step();
		} catch (error) {
			failures.push(error);
		}
	}
	if (failures.length > 0) throw failures[0];
	return result;
}

type Step = () => Promise<void> | void;
