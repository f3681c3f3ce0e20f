// Over 200 lines because what the public reads of a report, and in which list, is decided here alone.
import { dayIn } from '../../../src/lib/meeting/calendar';
import { observationsOf, publicResponse } from '../../../src/lib/meeting/response/answered';
import { isInside, publicBlocks, publicEdition } from '../../../src/lib/meeting/report/edition';
import type { ReportDocument } from '../../../src/lib/meeting/report/document';
import { saidIn } from '../../../src/lib/meeting/report/publishing/correction';
import { redactParts } from '../../../src/lib/meeting/report/report';
import type { ReadableVersion } from '../../../src/lib/meeting/report/report';
import { MASTHEAD } from '../../../src/lib/meeting/settings/settings-rules';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { foldedName } from '../../../src/lib/meeting/people/names';
import { formatIn } from '../../../src/lib/words/format';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import type { Receipt } from '../../../src/lib/meeting/sample/draw/receipt';
import { recordPart } from '../../documents/public/record';
import { samplingPart } from '../../documents/public/sampling';
import { publicSummary } from '../../documents/public/summary';
import { ownerIn, promisesPart } from '../../documents/public/promises';
import type { PublicPromises } from '../../documents/public/promises';
import { reportDocument } from '../../documents/tree';
import type { ResponseFacts } from '../../documents/tree';
import type { StandingCommitment } from '../../reading/report/commitments';
import type { PublishedLine } from '../../documents/public/line';
import type { Viewing } from '../../given';
import { sha256 } from '../../store/engine/sha256';
import { correctionsBefore, correctionsOf } from '../../store/report/corrections';
import { publicationsOf } from '../../store/report/publications';
import type { Publication } from '../../store/report/publications';
import { reviewById } from '../../store/report/reviews';
import type { Review } from '../../store/report/reviews';
import { reportState, versionStatusOf } from '../shared/report-state';
import { openResponse, responseOf } from '../shared/response-of';
import { commitmentsNow } from '../shared/commitments';
import { reviewsKnown } from '../shared/review-state';
import { chosenOf } from '../../store/sample/chosen';
import { versionsOf } from '../../store/report/versions';
import type { SealedVersion } from '../../store/report/versions';
import { receiptFor, summaryFacts, withdrawnBefore } from './facts';

/** One published report in one language, for everybody. */
export interface PublishedReport {
	review: Review;
	publication: Publication;
	/** The exact words, with nobody's case left out; parts that are not published are known by their hashes. */
	version: ReadableVersion;
	report: ReportDocument;
	/** The other languages that it was published in. */
	others: Lang[];
	/** What the force promised, as of today; null if it promised nothing. (A7) */
	promises: PublicPromises | null;
	/** The public receipt of the draw; null where the cases were not drawn. (S4) */
	receipt: Receipt | null;
}

/**
 * What the public reads: the version that was published last, whole, with what became of the force's promises by today.
 * Cached until the next write or the panel's next day.
 * @throws Refusal 'unknown' for what was never published, or not in this language; 'withdrawn' with {en, cy, enLang, cyLang, at, zone, publishedAt, hash}
 */
export async function publishedReport(
	house: Viewing,
	reviewId: string,
	lang: Lang
): Promise<PublishedReport> {
	const known = (await reviewsKnown(house)).find(({ id }) => id === reviewId);
	const today = known ? dayIn(known.settings.timeZone, house.clock()) : '';
	return house.cache.once(`published ${reviewId} ${lang} ${today}`, async () => {
		const [publication, ...earlier] = await publicationsOf(house.db, reviewId);
		const review = publication && (await reviewById(house.db, reviewId));
		if (!review?.settings.languages.includes(lang)) throw new Refusal('unknown');
		const { withdrawn } = publication;
		if (withdrawn) {
			const [en, cy] = [saidIn(withdrawn.reason, 'en'), saidIn(withdrawn.reason, 'cy')];
			throw new Refusal('withdrawn', {
				...{ en: en.text, enLang: en.lang, cy: cy.text, cyLang: cy.lang },
				...{ at: withdrawn.at, zone: review.settings.timeZone },
				...{ publishedAt: publication.publishedAt, hash: publication.hash }
			});
		}
		const versions = await versionsOf(house.db, reviewId);
		const sealed = versions.find(({ number }) => number === publication.version);
		if (!sealed) throw new Refusal('unknown');
		const { sections } = review.settings.reportTemplate;
		const blocks = publicBlocks(sealed.content, sections);
		const open = { ...sealed, content: { ...sealed.content, blocks } };
		const promises = await promisesOf(house, open, today);
		const whole = await responseOf(house, review, sealed.number);
		const response = withOpenOwners(openResponse(whole, blocks), promises?.promises ?? [], lang);
		const laid = publicEdition(sealed.content, sections);
		const report = reportDocument({
			edition: laid,
			isPart: !laid.isWhole,
			settings: review.settings,
			languages: review.settings.languages,
			review: review.title,
			version: sealed,
			status: versionStatusOf(review, await reportState(house, review)),
			corrects: correctionsBefore(await correctionsOf(house.db, reviewId), sealed.number),
			publishedAt: publication.publishedAt,
			response,
			cases: sealed.cases,
			lang,
			w: words[lang]
		});
		const others = review.settings.languages.filter((each) => each !== lang);
		const receipt = await receiptFor(house.db, reviewId);
		// A panel whose report has a section of this name writes its summary itself.
		if (!report.parts.some(({ id }) => id === 'summary')) {
			const made = { receipt, response, promises: promises?.promises ?? [] };
			report.summary = publicSummary(await summaryFacts(house.db, open, made), lang);
		}
		const { timeZone } = review.settings;
		// After all parts of the report, those that are not published too.
		const numbered = sections.filter(({ id }) => id !== MASTHEAD).length;
		const added = numbered + 1 - report.parts.length;
		const next = () => ({ number: report.parts.length + added, lang, timeZone });
		if (promises) report.parts.push(promisesPart(promises, next()));
		if (receipt) {
			const isWhole = (await chosenOf(house.db, reviewId)).length === 0;
			report.parts.push(samplingPart(receipt, { ...next(), isWhole }));
		}
		const gone = withdrawnBefore(earlier);
		if (gone.length > 0) report.parts.push(recordPart(gone, next()));
		const isOpen = (section: string) => !isInside(sections, section);
		const version = redactParts(sealed.content, isOpen, sha256);
		return { review, publication, version, report, others, promises, receipt };
	});
}

/** The response with the owners of its promises as everybody may read them. (A11) */
function withOpenOwners(
	response: ResponseFacts,
	promises: readonly StandingCommitment[],
	lang: Lang
): ResponseFacts {
	if (response.is !== 'signed') return response;
	const commitments = response.commitments.map((each) => {
		const known = promises.find(({ id }) => id === each.id);
		return { ...each, owner: known ? ownerIn(known, lang) : '' };
	});
	return { ...response, commitments };
}

/** Promises of the response to a version, given with its published blocks alone. */
async function promisesOf(
	house: Viewing,
	{ reviewId, number, content }: SealedVersion,
	today: string
): Promise<PublicPromises | null> {
	const made = (await commitmentsNow(house)).filter(
		(each) => each.reviewId === reviewId && each.version === number
	);
	const { commitments: promises } = publicResponse(
		{ answers: [], commitments: made },
		content.blocks
	);
	if (promises.length === 0) return null;
	const observations = promises.map(({ id, blocks }): [string, number[]] => [
		id,
		observationsOf(content).flatMap((block) =>
			blocks.includes(block.id) ? (block.number ?? []) : []
		)
	]);
	return { promises, observations: Object.fromEntries(observations), today };
}

/**
 * The reports that were published in a language, newest first, withdrawn ones with the reason.
 * @param find words that the title or the panel's name has; '' for all
 */
export async function publishedList(
	house: Viewing,
	lang: Lang,
	find: string
): Promise<PublishedLine[]> {
	const all = await house.cache.once(`published list ${lang}`, async () => {
		const latest = new Map<string, Publication>();
		for (const each of await publicationsOf(house.db))
			if (!latest.has(each.reviewId)) latest.set(each.reviewId, each);
		const lines = await Promise.all(
			[...latest.values()].map(async (publication) => {
				const review = await reviewById(house.db, publication.reviewId);
				return review?.settings.languages.includes(lang) ? [lineOf(review, publication, lang)] : [];
			})
		);
		return lines.flat();
	});
	const wanted = foldedName(find);
	return all.filter(({ title, panel }) => foldedName(`${title} ${panel}`).includes(wanted));
}

function lineOf(
	{ id, title, settings }: Review,
	{ publishedAt, withdrawn }: Publication,
	lang: Lang
): PublishedLine {
	const { day } = formatIn(lang, settings.timeZone);
	return {
		review: id,
		title: title[lang],
		panel: [settings.name[lang], settings.area[lang]].filter(Boolean).join(', '),
		publishedAt,
		updated: withdrawn?.at ?? publishedAt,
		day: day(publishedAt),
		withdrawn: withdrawn && { day: day(withdrawn.at), reason: saidIn(withdrawn.reason, lang) }
	};
}

/**
 * The public receipt of the draw, once the report is published and while it is not withdrawn; null where there was no draw.
 * @throws Refusal as `publishedReport`
 */
export async function publishedReceipt(house: Viewing, reviewId: string): Promise<Receipt | null> {
	const known = (await reviewsKnown(house)).find(({ id }) => id === reviewId);
	const [lang] = known?.settings.languages ?? ['en'];
	return (await publishedReport(house, reviewId, lang)).receipt;
}

/**
 * A published report in both languages, in the panel's order; null where the panel publishes in one.
 * @throws Refusal as `publishedReport`
 */
export async function publishedInBoth(
	house: Viewing,
	reviewId: string,
	lang: Lang
): Promise<[ReportDocument, ReportDocument] | null> {
	const { review, report } = await publishedReport(house, reviewId, lang);
	const [first, second] = await Promise.all(
		review.settings.languages.map(async (each) =>
			each === lang ? report : (await publishedReport(house, reviewId, each)).report
		)
	);
	return second ? [first, second] : null;
}
