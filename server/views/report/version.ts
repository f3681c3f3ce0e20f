import { isOfThePanel, whyNotTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { readsAll, readsInside } from '../../../src/lib/meeting/rights/response';
import { saidIn } from '../../../src/lib/meeting/report/publishing/correction';
import { edition, isInside, places, publicEdition } from '../../../src/lib/meeting/report/edition';
import type { Edition, ReportPlace, VersionStatus } from '../../../src/lib/meeting/report/edition';
import { redactFor } from '../../../src/lib/meeting/report/report';
import type { Block, ReadableVersion } from '../../../src/lib/meeting/report/report';
import { formatIn } from '../../../src/lib/words/format';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import { reportBody } from '../../documents/tree';
import type { ResponseFacts } from '../../documents/tree';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';
import { correctionsBefore, correctionsOf } from '../../store/report/corrections';
import type { Correction } from '../../store/report/corrections';
import { publicationsOf } from '../../store/report/publications';
import type { Review } from '../../store/report/reviews';
import { sha256 } from '../../store/engine/sha256';
import type { SealedVersion } from '../../store/report/versions';
import { openResponse, responseOf, withoutOwners } from '../shared/response-of';
import { reportState, versionStatusOf } from '../shared/report-state';
import { peopleKnown, reviewState, stoodDownNumbers } from '../shared/review-state';

/** A sealed version as one person may read it. */
export interface VersionSeen {
	review: Review;
	sealed: SealedVersion;
	/** Numbers of the cases that the person stood down from, which are left out. */
	withheld: number[];
	/** The version in the template's order, without those cases, and without parts that the person is not sent. */
	edition: Edition;
	/** They read it because it is published, and parts of it are not. (A1) */
	isPart: boolean;
	places: Map<string, ReportPlace>;
	/** Number of the review's cases when it was sealed: the 17 of "n of 17". */
	cases: number;
	/** The latest version's number. */
	latest: number;
	/** Numbers of the versions this person may read. */
	all: number[];
	status: VersionStatus;
	/** The corrections that it came of, oldest first. (A12) */
	corrects: Correction[];
	/** ISO instant; null for a version that the public cannot read, or no longer. */
	publishedAt: string | null;
	mayAnswer: boolean;
	/** What the force answered, once it has signed, and not before. (A6) */
	response: ResponseFacts;
	/** The version for the JSON file, with the blocks' numbers: withheld blocks are replaced by their hashes. */
	readable(): ReadableVersion & { numbers: Record<string, string> };
}

const replaced = { approvedAt: null, agreed: null, allows: null, isConsent: false };

/**
 * The page of a sealed version: the exact words, their hash, and who sealed them when.
 * @throws Refusal
 */
export async function versionPage(
	house: Viewing,
	person: KnownPerson,
	at: { reviewId: string; version: string },
	lang: Lang
) {
	if (!/^[1-9]\d{0,5}$/.test(at.version)) throw new Refusal('unknown');
	const seen = await versionSeen(house, person, at.reviewId, Number(at.version));
	const { review, sealed } = seen;
	const isOfPanel = isOfThePanel(person.roles);
	const sealedBy = isOfPanel ? (await peopleKnown(house)).get(sealed.sealedBy)?.name : null;
	return {
		title: words[lang].report.title(review.title[lang], sealed.number),
		where: review.title[lang],
		review: { id: review.id, title: review.title[lang] },
		version: {
			number: sealed.number,
			hash: sealed.hash,
			sealedAt: sealed.sealedAt,
			day: formatIn(lang, review.settings.timeZone).day(sealed.sealedAt),
			sealedBy: sealedBy ?? null,
			publishedAt: seen.publishedAt
		},
		all: seen.all,
		latest: seen.latest,
		languages: review.settings.languages,
		status: seen.status,
		corrects: seen.corrects.map(({ version: number, at, reason }) => ({
			...{ version: number, at, reason: saidIn(reason, lang) }
		})),
		mayAnswer: seen.mayAnswer,
		seesAnswers: isOfPanel,
		seesProvenance: whyNotTheOffice(person) === null,
		isPart: seen.isPart,
		report: reportBody({
			edition: seen.edition,
			cases: seen.cases,
			response: seen.response,
			languages: review.settings.languages,
			lang,
			w: words[lang]
		})
	};
}

/**
 * @param number of the version; the latest where none is given
 * @throws Refusal 'unknown' for no such version, or why this person may not read it
 */
export async function versionSeen(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	number?: number
): Promise<VersionSeen> {
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	const { may } = await house.rights.of(person).onReview(reviewId);
	const { review } = state;
	const report = await reportState(house, review);
	const { versions } = report;
	const latest = versions.at(-1);
	const isOfPanel = isOfThePanel(person.roles);
	// Before the first version, people of the panel are told that there is none.
	if (!latest && isOfPanel) throw new Refusal('unknown');
	if (may.version === 'none') throw new Refusal(may.why ?? 'forbidden');
	// Readers outside the panel see only the latest version: earlier ones were taken back. (P5)
	const theirs = isOfPanel ? versions : versions.slice(-1);
	const sealed = number === undefined ? latest : theirs.find((each) => each.number === number);
	if (!sealed || !latest) throw new Refusal('unknown');

	const withheld = stoodDownNumbers(state, person.id);
	const { sections } = review.settings.reportTemplate;
	const isSent = readsInside(person, review.settings);
	const isOpen = ({ section }: Pick<Block, 'section'>) => isSent || !isInside(sections, section);
	const laid = isSent
		? { ...edition(sealed.content, sections, withheld), isWhole: true }
		: publicEdition(sealed.content, sections, withheld);
	const whole = await responseOf(house, review, sealed.number);
	const response = isSent ? whole : openResponse(whole, sealed.content.blocks.filter(isOpen));
	const publications = await publicationsOf(house.db, review.id);
	const inForce = publications.find((each) => !each.withdrawn && each.version === sealed.number);
	return {
		review,
		sealed,
		withheld,
		edition: laid,
		isPart: !laid.isWhole,
		places: places(sealed.content, sections),
		cases: sealed.cases,
		latest: latest.number,
		all: theirs.map((each) => each.number),
		status:
			sealed === latest
				? versionStatusOf(review, report)
				: { ...replaced, replacedBy: latest.number },
		corrects: correctionsBefore(await correctionsOf(house.db, review.id), sealed.number),
		publishedAt: inForce?.publishedAt ?? null,
		mayAnswer: may.version === 'answer',
		response: readsAll(person) ? response : withoutOwners(response),
		readable: () => ({
			...redactFor(sealed.content, withheld, sha256, isOpen),
			numbers: Object.fromEntries(
				sealed.content.blocks
					.filter(isOpen)
					.flatMap(({ id }) => (laid.numbers.has(id) ? [[id, laid.numbers.get(id)!]] : []))
			)
		})
	};
}
