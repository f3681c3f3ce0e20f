import type { Lang } from '../../../src/lib/words/plural';
import type { LetterWords } from '../../../src/lib/words/letter-words';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';

/** What the facts of a letter are read from. */
export type FactsContext = Viewing & { origin: string };

/** To whom: a person of the panel's list, or null for an address of somebody who is not on it. */
export type Reader = KnownPerson | null;

/** What the letter says now; null if it no longer applies; `later` if it must be asked again at that time. */
export type LetterFacts =
	| {
			/** The page that the letter leads to, from the root of the site. */
			path: string;
			say: (lang: Lang) => Partial<LetterWords>;
			/** iCalendar text. */
			calendar?: string;
	  }
	| { later: Date }
	| null;
