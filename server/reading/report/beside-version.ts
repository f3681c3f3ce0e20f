import type { Language } from '../../../src/lib/meeting/people/people';
import { publicBlocks } from '../../../src/lib/meeting/report/edition';
import { observationsOf, publicResponse } from '../../../src/lib/meeting/response/answered';
import type { SignedWords } from '../../../src/lib/meeting/response/answered';
import type { Db } from '../../store/engine/database';
import { correctionsBefore, correctionsOf } from '../../store/report/corrections';
import { publicationsOf } from '../../store/report/publications';
import type { Review } from '../../store/report/reviews';
import type { SealedVersion } from '../../store/report/versions';
import { signedResponseTo } from '../../store/response/signed';
import { judgedBy, identifierPlaces } from './identifiers';
import type { InPlace } from './identifiers';

/** A text that is published beside a version and is no part of it. */
interface Beside {
	/** Its key in `settledIdentifiers`. */
	about: string;
	what: 'answer' | 'promise' | 'correction' | 'withdrawal';
	/** Number of the observation, of the promise in the force's order, or of the version. */
	number: number;
	lang: Language;
	text: string;
}

/** Words beside a version that may identify somebody. (A11) */
export type IdentifierBeside = InPlace & Omit<Beside, 'text'>;

/**
 * What may identify somebody in what is published beside a version: the force's signed answers and promises with their
 * translations, why it was corrected, and why earlier publications were withdrawn. (A11)
 */
export async function identifiersBeside(
	db: Db,
	review: Review,
	version: SealedVersion
): Promise<IdentifierBeside[]> {
	const judged = await judgedBy(db, review);
	return (await textsBeside(db, review, version)).flatMap(({ text, ...beside }) =>
		identifierPlaces(text, beside.about, judged).map((found) => ({ ...found, ...beside }))
	);
}

async function textsBeside(db: Db, review: Review, version: SealedVersion): Promise<Beside[]> {
	const { languages } = review.settings;
	const all = await signedResponseTo(db, review.id, version.number);
	const open = publicBlocks(version.content, review.settings.reportTemplate.sections);
	const signed = all && publicResponse(all, open);
	const numbers = new Map(
		observationsOf(version.content).map(({ id, number = 0 }) => [id, number])
	);
	const both = (words: SignedWords, of: Pick<Beside, 'about' | 'what' | 'number'>): Beside[] => [
		{ ...of, lang: words.lang, text: words.text },
		{ ...of, lang: words.lang === 'en' ? 'cy' : 'en', text: words.translation }
	];
	const said = (
		reason: Readonly<Record<Language, string>>,
		of: Pick<Beside, 'about' | 'what' | 'number'>
	) => languages.map((lang): Beside => ({ ...of, lang, text: reason[lang] }));
	const corrections = correctionsBefore(await correctionsOf(db, review.id), version.number);
	return [
		...(signed?.answers ?? []).flatMap((each) =>
			both(each, {
				...{ about: `answer ${each.block}`, what: 'answer' },
				number: numbers.get(each.block) ?? 0
			})
		),
		...(signed?.commitments ?? []).flatMap((each, at) =>
			both(each, { about: `promise ${each.id}`, what: 'promise', number: at + 1 })
		),
		...corrections.flatMap(({ version: number, reason }) =>
			said(reason, { about: `correction ${number}`, what: 'correction', number })
		),
		...(await publicationsOf(db, review.id)).flatMap(({ id, version: number, withdrawn }) =>
			withdrawn
				? said(withdrawn.reason, { about: `withdrawal ${id}`, what: 'withdrawal', number })
				: []
		)
	];
}
