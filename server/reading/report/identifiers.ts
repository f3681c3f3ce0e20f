import {
	identifiersIn,
	isHint,
	identifierKey
} from '../../../src/lib/meeting/report/identifiers/identifiers';
import type { IdentifierFound, Known } from '../../../src/lib/meeting/report/identifiers/found';
import type { Language } from '../../../src/lib/meeting/people/people';
import type { Block, Version } from '../../../src/lib/meeting/report/report';
import type { Viewing } from '../../given';
import type { Db } from '../../store/engine/database';
import { everybody } from '../../store/people/people';
import type { Review } from '../../store/report/reviews';
import { listedNames, settledIdentifiers } from '../../store/report/identifiers';
import type { SettledIdentifier } from '../../store/report/identifiers';
import { referencesOf } from '../../store/sitting/cases';
import type { DecidedReport } from '../report';
import { reportNow } from './report-now';
import { versionOf } from './version-of';

/** Words of a report that may identify somebody, in their place. (A11) */
export interface Identifier extends InPlace {
	block: Pick<Block, 'id' | 'case' | 'section'>;
	lang: Language;
}

/** Words of a text that may identify somebody. */
export interface InPlace extends IdentifierFound {
	/** The words on either side, to recognise it by. */
	before: string;
	after: string;
	/** As `keyOf` makes it: what was decided holds for the same words of the block in either language. */
	words: string;
	/** Why they are kept; null while nobody has said so. */
	settled: SettledIdentifier | null;
}

/** UTF-16 units shown on either side. */
const AROUND = 40;

/** What may identify somebody in the draft as it reads now. Found again only after a change or a decision. */
export async function identifiersNow(house: Viewing, review: Review): Promise<Identifier[]> {
	const { report } = await reportNow(house, review);
	const kept = await house.cache.once(`identifiers ${review.id}`, () =>
		Promise.resolve({ of: null as typeof report | null, found: [] as Identifier[] })
	);
	if (kept.of !== report) {
		const found = await identifiersOfReport(house.db, review, report);
		Object.assign(kept, { of: report, found });
	}
	return kept.found;
}

export async function identifiersOfReport(
	db: Db,
	review: Review,
	report: DecidedReport
): Promise<Identifier[]> {
	return identifiersOf(await versionOf(db, review, 0, report), await judgedBy(db, review));
}

/** Ids of the blocks with words that nobody has settled. While there are any, the report is not sent. (A11) */
export async function openIdentifiers(db: Db, review: Review, version: Version): Promise<string[]> {
	const all = identifiersOf(version, await judgedBy(db, review));
	return [...new Set(all.filter(isUnsettled).map(({ block }) => block.id))];
}

/** Hints do not block sending. */
export function isUnsettled(found: InPlace): boolean {
	return found.settled === null && !isHint(found);
}

function identifiersOf({ blocks }: Version, { known, settled }: JudgedBy): Identifier[] {
	const judged = { known, settled };
	return blocks.flatMap((block) =>
		(['en', 'cy'] as const).flatMap((lang) =>
			identifierPlaces(block[lang], block.id, judged).map((found) => ({
				...found,
				block: { id: block.id, case: block.case, section: block.section },
				lang
			}))
		)
	);
}

/** @param about the block, or what else `settledIdentifiers` knows the text by */
export function identifierPlaces(
	text: string,
	about: string,
	{ known, settled }: JudgedBy
): InPlace[] {
	return identifiersIn(text, known).map((found) => {
		const words = identifierKey(found);
		const end = found.start + found.text.length;
		return {
			...found,
			before: text.slice(Math.max(0, found.start - AROUND), found.start),
			after: text.slice(end, end + AROUND),
			words,
			settled: settled.find((each) => each.blockId === about && each.words === words) ?? null
		};
	});
}

/** What is known of names and references, and what the office said of words it keeps. */
export interface JudgedBy {
	known: Known;
	settled: readonly SettledIdentifier[];
}

export async function judgedBy(db: Db, review: Review): Promise<JudgedBy> {
	return {
		known: await knownNames(db, review),
		settled: await settledIdentifiers(db, review.id)
	};
}

/** The names and references that no public text of a review may have. (A11) */
export async function knownNames(db: Db, review: Review): Promise<Known> {
	const [people, listed, references] = await Promise.all([
		everybody(db),
		listedNames(db, review.id),
		referencesOf(db, review.id)
	]);
	return {
		names: people.map(({ name }) => name),
		listed,
		references: [...references.values()],
		year: new Date(review.createdAt).getFullYear()
	};
}

/** The words of texts that may identify somebody, each once, for a sentence; '' where there are none. (A11) */
export async function identifyingWords(
	db: Db,
	review: Review,
	texts: readonly string[]
): Promise<string> {
	const known = await knownNames(db, review);
	const found = texts.flatMap((text) => identifiersIn(text, known)).filter((each) => !isHint(each));
	return [...new Set(found.map(({ text }) => text))].join(', ');
}
