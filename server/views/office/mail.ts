import { whyNotTheOffice } from '$lib/meeting/people/panel';
import { Refusal } from '$lib/meeting/refusal';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import type { LetterKind } from '../../outbox/letter-kinds';
import type { Letter } from '../../outbox/mail-server';
import type { WriteLetter } from '../../outbox/write-letter';
import { countLetters, lettersIn } from '../../store/outbox/letters';
import type { LetterState, QueuedLetter } from '../../store/outbox/letters';
import { names } from '../../store/people/people';
import type { KnownPerson } from '../../store/people/people';

/** Letters on a page at most, newest first. */
const MOST = 100;

/** What the page can be narrowed to; the first is what waits for the office. */
export const MAIL_FILTERS = ['office', 'waiting', 'sent', 'dropped', 'all'] as const;
export type MailFilter = (typeof MAIL_FILTERS)[number];

const statesOf: Record<MailFilter, readonly LetterState[]> = {
	office: ['failed', 'unsure', 'by-hand'],
	waiting: ['waiting', 'sending'],
	sent: ['sent', 'sent-by-hand'],
	dropped: ['dropped'],
	all: []
};

interface Writing extends Viewing {
	writeLetter: WriteLetter;
	sendsMail: boolean;
}

/**
 * The letters to people, for the office: what waits, what was sent, and what it must decide about, with its words to copy.
 * @throws Refusal 'forbidden', 'not-active'
 */
export async function mailPage(
	house: Writing,
	reader: KnownPerson,
	{ lang, filter, isDemo }: { lang: Lang; filter: MailFilter; isDemo: boolean }
) {
	const why = whyNotTheOffice(reader);
	if (why) throw new Refusal(why);
	const letters = await lettersIn(house.db, { states: statesOf[filter], most: MOST });
	const counts = await countLetters(house.db);
	const known = await names(house.db, letters.flatMap(personOf));
	return {
		title: words[lang].office.mail.title,
		isDemo,
		sendsMail: house.sendsMail,
		most: MOST,
		filters: MAIL_FILTERS.map((id) => ({
			id,
			count: countIn(counts, id),
			isChosen: id === filter
		})),
		letters: await Promise.all(
			letters.map(async (letter) => {
				const isForOffice = statesOf.office.includes(letter.state);
				return {
					...seen(letter, known),
					tries: letter.tries,
					error: letter.error,
					maySend: isForOffice && house.sendsMail,
					/** To be copied; null where it no longer holds, or the office need not send it. */
					words: isForOffice ? await wordsOf(house, letter) : null,
					isForOffice,
					/** The sitting whose calendar file belongs to it. */
					sitting: ofSitting(letter)
				};
			})
		)
	};
}

/** How many letters the office must decide about, and how many of them it sends by hand. */
export async function lettersForOffice(
	house: Pick<Viewing, 'db' | 'cache'>
): Promise<{ failed: number; byHand: number }> {
	const counts = await house.cache.once('letters', () => countLetters(house.db));
	return {
		failed: (counts.failed ?? 0) + (counts.unsure ?? 0),
		byHand: counts['by-hand'] ?? 0
	};
}

/** The letters of the demo as their readers would get them, newest first. Nothing of it leaves the machine. */
export async function mailboxPage(house: Writing, lang: Lang) {
	const states: LetterState[] = ['by-hand', 'sent-by-hand'];
	const letters = await lettersIn(house.db, { states, most: MOST });
	const known = await names(house.db, letters.flatMap(personOf));
	const written = await Promise.all(
		letters.map(async (letter) => ({ ...seen(letter, known), words: await wordsOf(house, letter) }))
	);
	return {
		title: words[lang].office.mail.mailbox.title,
		letters: written.filter(({ words }) => words !== null)
	};
}

function seen(
	{ id, to, kind, state, stateAt, notBefore }: QueuedLetter,
	known: Record<string, string>
) {
	return {
		...{ id, state, stateAt, notBefore },
		kind: kind as LetterKind,
		to: 'person' in to ? (known[to.person] ?? '') : to.address
	};
}

async function wordsOf(
	{ writeLetter }: Writing,
	letter: QueuedLetter
): Promise<(Letter & { lang?: Lang }) | null> {
	// One that cannot be written, because of a fault of ours, leaves the others to be read.
	const written = await writeLetter(letter).catch(() => null);
	if (!written || !('letter' in written)) return null;
	return { ...written.letter, ...(written.lang && { lang: written.lang }) };
}

/** Letters of papers have no calendar file: nothing of the sitting has changed. */
function ofSitting({ kind, about }: QueuedLetter): string | null {
	return kind !== 'papers-issued' && 'sitting' in about ? String(about.sitting) : null;
}

function personOf({ to }: QueuedLetter): string[] {
	return 'person' in to ? [to.person] : [];
}

function countIn(counts: Partial<Record<LetterState, number>>, filter: MailFilter): number {
	const states = filter === 'all' ? (Object.keys(counts) as LetterState[]) : statesOf[filter];
	return states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
}
