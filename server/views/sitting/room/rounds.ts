import { noteName } from '$lib/board/names';
import type { Language } from '$lib/meeting/people/people';
import type { Round } from '$lib/meeting/sitting/writing/round';
import type { Viewing } from '../../../given';
import { answerOf, answersWritten } from '../../../reading/rounds/written';
import type { OnSitting } from '../../../rights/rights-of';
import { isInRoom, isInside } from '../../../rights/inside';
import type { KnownPerson } from '../../../store/people/people';
import { answersOf, roundsOf } from '../../../store/sitting/room/rounds';
import type { AnswerRow } from '../../../store/sitting/room/rounds';
import { peopleKnown } from '../../shared/review-state';

/** The questions of a sitting that are answered in writing, as one person sees them. */
export interface RoundsSeen {
	/** The newest first. */
	rounds: RoundSeen[];
	/** Leads the room, and so may ask, show and cancel. */
	mayLead: boolean;
	/** The case that a question may be about now. */
	about: { id: string; number: number } | null;
}

export interface RoundSeen {
	id: string;
	/** Number of the case it is about, with its id. */
	case: { id: string; number: number } | null;
	question: string;
	lang: Language;
	minutes: number;
	/** Domain time in milliseconds. */
	askedAt: number;
	state: 'open' | 'shown' | 'cancelled';
	/** How many have written something. */
	written: number;
	/** The reader's own page; null where they have none. */
	own: OwnPage | null;
	/** Empty until they are shown. */
	answers: AnswerSeen[];
}

export interface OwnPage {
	/** The document's name. */
	name: string;
	isSigned: boolean;
	/** The words as they are kept, of a question that was cancelled; null of others. */
	words: string | null;
}

export interface AnswerSeen {
	id: string;
	text: string;
	/** The language of its writer's pages. */
	lang: Language;
	/** The writer's name, where they put it there. */
	name: string | null;
	isMine: boolean;
	/** Number of the case in which it was made a finding; null where it was not. */
	usedIn: number | null;
}

/** Null for guests. Reads no page of anybody else before the answers are shown, but whether it is blank. */
export async function roundsSeen(
	house: Viewing,
	person: KnownPerson,
	sittingId: string
): Promise<RoundsSeen | null> {
	const on = await house.rights.of(person).onSitting(sittingId);
	const { may, at } = on;
	if (!isInRoom(may) || !isInside(person, may, at.substitutes)) return null;
	const rounds: RoundSeen[] = [];
	for (const round of await roundsKnown(house, sittingId)) {
		const seen = await roundSeen(house, person, round, on);
		if (seen) rounds.push(seen);
	}
	return { rounds, ...(await leading(house, person, on)) };
}

async function leading(
	house: Viewing,
	person: KnownPerson,
	{ may, at, cases }: OnSitting
): Promise<Pick<RoundsSeen, 'mayLead' | 'about'>> {
	const { here, stage, due } = at.sitting;
	const onHere = here === null ? null : (await house.rights.of(person).onCase(here)).may;
	const leads = may.chair || may.coordinate || onHere?.chair === true;
	const mayLead = leads && stage === 'plenary' && !due && onHere?.why !== 'stood-down';
	const number = here === null ? undefined : cases.get(here)?.case.number;
	const isOpened = onHere?.copies === 'read' && here !== null && number !== undefined;
	return { mayLead, about: mayLead && isOpened ? { id: here, number } : null };
}

async function roundSeen(
	house: Viewing,
	person: KnownPerson,
	round: Round,
	{ at, cases }: OnSitting
): Promise<RoundSeen | null> {
	const rights = await house.rights.of(person).onRound(round);
	if (rights.page === 'none') return null;
	const { id, caseId, question, lang, minutes, askedAt, ended } = round;
	const isCancelled = ended?.is === 'cancelled';
	const rows = await answersKnown(house, id);
	const name = noteName(id, person.id);
	const own = (await house.boards.exists(name)) ? name : null;
	const row = caseId === null ? undefined : cases.get(caseId)?.case;
	const seen: RoundSeen = {
		...{ id, question, lang, minutes, askedAt: Date.parse(askedAt) },
		case: row ? { id: row.id, number: row.number } : null,
		state: ended?.is ?? 'open',
		written: isCancelled ? 0 : await answersWritten(house.boards, round, at.came),
		own:
			own === null
				? null
				: {
						name: own,
						isSigned: rows.some(
							({ personId, signedAt }) => personId === person.id && signedAt !== null
						),
						words: isCancelled ? await answerOf(house.boards, id, person.id) : null
					},
		answers:
			rights.answers === 'read'
				? await answersSeen(house, person, rows, {
						round: id,
						numberOf: (of) => cases.get(of)?.case.number ?? 0
					})
				: []
	};
	// A question that was cancelled concerns its writers alone, and only those who wrote something.
	return isCancelled && !seen.own?.words ? null : seen;
}

async function answersSeen(
	house: Viewing,
	person: KnownPerson,
	rows: readonly AnswerRow[],
	{ round, numberOf }: { round: string; numberOf: (caseId: string) => number }
): Promise<AnswerSeen[]> {
	const people = await peopleKnown(house);
	const seen: AnswerSeen[] = [];
	for (const { id, personId, signedAt, usedCase } of rows) {
		const text = await answerOf(house.boards, round, personId);
		const writer = people.get(personId);
		if (text === '' || !writer) continue;
		seen.push({
			...{ id, text, lang: writer.language },
			name: signedAt === null ? null : writer.name,
			isMine: personId === person.id,
			usedIn: usedCase === null ? null : numberOf(usedCase)
		});
	}
	return seen;
}

function roundsKnown({ cache, db }: Viewing, sittingId: string): Promise<Round[]> {
	return cache.once(`rounds of ${sittingId}`, () => roundsOf(db, sittingId));
}

function answersKnown({ cache, db }: Viewing, roundId: string): Promise<AnswerRow[]> {
	return cache.once(`answers of ${roundId}`, () => answersOf(db, roundId));
}
