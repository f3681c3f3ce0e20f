import type { LetterKind } from '../../../outbox/letter-kinds';
import type { LetterState, QueuedLetter } from '../../../store/outbox/letters';
import { lettersAbout } from '../../../store/outbox/letters';
import type { FirstReading, ReportSending } from '../../../store/response/sendings';
import type { Viewing } from '../../../given';
import type { ReviewState } from '../../shared/review-state';

/** Somebody to whom a sending was made known, how far their letter has come, and when they opened it first. (P7, X1) */
export interface Recipient {
	name: string;
	/** Null where no letter was written, or it was deleted after its time. */
	letter: { state: LetterState; at: string } | null;
	/** ISO instant; null where they have not opened it, or are of the panel. */
	readAt: string | null;
}

/** The letters with which a version comes to its readers. Reminders are none of them. */
const KINDS: readonly LetterKind[] = [
	'report-sent',
	'report-to-read',
	'to-answer',
	'to-object',
	'to-consider',
	'published'
];

/** Cached until the next write. */
export function lettersOf(house: Viewing, reviewId: string): Promise<QueuedLetter[]> {
	return house.cache.once(`letters about ${reviewId}`, async () => {
		const letters = await lettersAbout(house.db, reviewId);
		return letters.filter(({ kind }) => KINDS.some((each) => each === kind));
	});
}

/** Letters of a sending were written in the decision that made it. */
export function recipientsOf(
	sending: ReportSending,
	{
		letters,
		readings,
		people
	}: { letters: readonly QueuedLetter[]; readings: readonly FirstReading[] } & Pick<
		ReviewState,
		'people'
	>
): Recipient[] {
	const read = readings.filter(({ sendingId }) => sendingId === sending.id);
	const readBy = (id: string) => read.find(({ personId }) => personId === id)?.at ?? null;
	const written = letters.filter(({ madeAt }) => madeAt === sending.sentAt);
	const nameOf = (id: string) => people.get(id)?.name ?? '';
	const told = written.map(({ to, state, stateAt, notBefore }): Recipient => {
		const letter = { state, at: state === 'waiting' ? notBefore : stateAt };
		if ('address' in to) return { name: to.address, letter, readAt: null };
		return { name: nameOf(to.person), letter, readAt: readBy(to.person) };
	});
	const isTold = (id: string) => written.some(({ to }) => 'person' in to && to.person === id);
	const others = read
		.filter(({ personId }) => !isTold(personId))
		.map(({ personId, at }) => ({ name: nameOf(personId), letter: null, readAt: at }));
	return [...told, ...others].toSorted((a, b) => a.name.localeCompare(b.name));
}
