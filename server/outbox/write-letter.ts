import type { Lang } from '../../src/lib/words/plural';
import { noWords } from '../../src/lib/words/letter-words';
import type { LetterWords } from '../../src/lib/words/letter-words';
import { words } from '../../src/lib/words/words';
import { thePanel } from '../store/people/panels';
import type { Panel } from '../store/people/panels';
import { personById } from '../store/people/people';
import type { QueuedLetter } from '../store/outbox/letters';
import { factsOf } from './facts/facts-of';
import type { LetterFacts, FactsContext, Reader } from './facts/letter-facts';
import type { LetterKind } from './letter-kinds';
import type { Letter } from './mail-server';

/** A letter as it reads now, and its language, null for both. `void`: there is nothing to say any more; `later`: not yet. */
export type ComposedLetter =
	| { is: 'letter'; letter: Letter; lang: Lang | null }
	| { is: 'void' }
	| { is: 'later'; notBefore: Date }
	| { is: 'no-address'; letter: Letter; lang: Lang | null };

export type WriteLetter = (
	letter: Pick<QueuedLetter, 'to' | 'kind' | 'about'>
) => Promise<ComposedLetter>;

/**
 * Writes the text of a letter from the present facts. The language is the reader's; a reader who has no account gets both of
 * the panel's languages. A person who is not active gets no letter. (X2)
 */
export function letterWriter(house: FactsContext): WriteLetter {
	return async ({ to, kind, about }) => {
		const person = 'person' in to ? await personById(house.db, to.person) : null;
		if ('person' in to && person?.standing !== 'active') return { is: 'void' };
		const panel = await thePanel(house.db);
		const facts = await read(house, kind as LetterKind, about, person);
		if (!panel || !facts) return { is: 'void' };
		if ('later' in facts) return { is: 'later', notBefore: facts.later };
		const langs = person ? [person.language] : panel.settings.languages;
		const parts = langs.map((lang) => wordedIn(lang, { house, panel, person, kind, facts }));
		const address = 'address' in to ? to.address : person?.email;
		const letter = {
			to: address ?? '',
			subject: parts.map(({ subject }) => subject).join(' / '),
			text: parts.map(({ text }) => text).join(`\n${'-'.repeat(40)}\n\n`),
			calendar: facts.calendar ?? null
		};
		return { is: address ? 'letter' : 'no-address', letter, lang: person?.language ?? null };
	};
}

/** A kind that a later version wrote has no facts here. */
function read(
	house: FactsContext,
	kind: LetterKind,
	about: QueuedLetter['about'],
	person: Reader
): Promise<LetterFacts> {
	const facts = factsOf[kind] as ((...of: unknown[]) => Promise<LetterFacts>) | undefined;
	return facts ? facts(about, house, person) : Promise.resolve(null);
}

function wordedIn(
	lang: Lang,
	{
		house,
		panel,
		person,
		kind,
		facts
	}: {
		house: FactsContext;
		panel: Panel;
		person: Reader;
		kind: string;
		facts: Extract<LetterFacts, { path: string }>;
	}
): { subject: string; text: string } {
	const w = words[lang].letters;
	const name = panel.settings.name[lang];
	const said: LetterWords = { ...noWords, ...facts.say(lang), panel: name };
	const { subject, text } = w.kinds[kind as LetterKind];
	const { contact } = panel.settings;
	const office = [contact.name, contact.phone, contact.email].filter((each) => each !== '');
	return {
		subject: subject(said),
		text: [
			person ? w.dear(person.name) : w.hello,
			...text(said),
			`${house.origin}${facts.path}`,
			[name, ...office].join('\n'),
			person ? w.why(name) : w.whyNotListed(name)
		]
			.join('\n\n')
			.concat('\n')
	};
}
