import type { Bilingual, Language } from '../../../src/lib/meeting/people/people';
import { recordedKind } from '../../../src/lib/meeting/report/build-version';
import { compared, observed, outOfDate } from '../../../src/lib/meeting/report/two-languages';
import type { Pair } from '../../../src/lib/meeting/report/two-languages';
import { shown } from '../../../src/lib/meeting/findings/placement';
import type { Viewing } from '../../given';
import type { Db } from '../../store/engine/database';
import { sha256 } from '../../store/engine/sha256';
import type { Review } from '../../store/report/reviews';
import { versionCount, versionsOf } from '../../store/report/versions';
import type { SealedVersion } from '../../store/report/versions';
import { pairsKept } from '../../store/report/written-for';
import type { DecidedReport } from '../report';
import { reportNow } from './report-now';

/** What is known of the texts of a report in its two languages. (A10) */
export interface Pairs {
	/** How many versions are sealed. */
	round: number;
	of(blockId: string): Pair;
}

/** A text whose other-language text changed after it was written. `case`: number of the case; null for the rest of the report. */
export interface OutOfDate {
	id: string;
	lang: Language;
	case: number | null;
}

/**
 * What was last seen of the texts of a report. Of a text that was never looked at, the first sealed version with its words
 * says what they were written for.
 */
export async function pairsOf(db: Db, { id, settings }: Review): Promise<Pairs> {
	const [kept, round] = await Promise.all([pairsKept(db, id), versionCount(db, id)]);
	const versions = round > 0 ? await versionsOf(db, id) : [];
	return {
		round,
		of: (blockId) => kept.get(blockId) ?? fromVersions(blockId, versions, settings.languages)
	};
}

/** Languages of a block whose text is out of date. What was made from records, in both at once, never is. */
export function outOfDateIn(
	{ id, ...texts }: Bilingual & { id: string },
	pairs: Pairs,
	{ settings: { languages } }: Pick<Review, 'settings'>
): Language[] {
	if (recordedKind(id) !== null || /^grade-\d+$/.test(id)) return [];
	return outOfDate(pairs.of(id), textHashesOf(texts), { languages, round: pairs.round });
}

/** Every text of the report that is out of date now. Found again only after a change or a decision. */
export async function outOfDateNow(house: Viewing, review: Review): Promise<OutOfDate[]> {
	const { report } = await reportNow(house, review);
	const kept = await house.cache.once(`out of date ${review.id}`, async () => ({
		...{ pairs: await pairsOf(house.db, review), of: null as DecidedReport | null },
		found: [] as OutOfDate[]
	}));
	if (kept.of !== report) {
		kept.found = textsOf(report).flatMap((text) =>
			outOfDateIn(text, kept.pairs, review).map((lang) => ({
				...{ id: text.id, lang },
				case: text.case
			}))
		);
		kept.of = report;
	}
	return kept.found;
}

/** Hashes of the words as they are compared; '' for none. */
export function textHashesOf({ en, cy }: Bilingual): Bilingual {
	return { en: hashOf(en), cy: hashOf(cy) };
}

function hashOf(text: string): string {
	const words = compared(text);
	return words === '' ? '' : sha256(words);
}

function textsOf({ draft, cases }: DecidedReport) {
	return [
		...draft.blocks.map(({ id, en, cy }) => ({ id, en, cy, case: null })),
		...cases.flatMap(({ row, state }) =>
			shown(state).map(({ id, en, cy }) => ({ id, en, cy, case: row.number }))
		)
	];
}

function fromVersions(
	blockId: string,
	versions: readonly SealedVersion[],
	languages: readonly Language[]
): Pair {
	return versions.reduce<Pair>((known, { content, number }) => {
		const block = content.blocks.find(({ id }) => id === blockId);
		return block ? observed(known, textHashesOf(block), { languages, round: number - 1 }) : known;
	}, {});
}
