import { changedSince } from '$lib/meeting/report/approval';
import { edition, places, readIn, untranslated } from '$lib/meeting/report/edition';
import type { Place } from '$lib/meeting/report/edition';
import { isOfThePanel } from '$lib/meeting/people/panel';
import { digest } from '$lib/meeting/report/report';
import type { Block, Version } from '$lib/meeting/report/report';
import {
	afterComments,
	isAnswered as isAnsweredAt,
	stepOf,
	takesComments
} from '$lib/meeting/sitting/stages';
import { abilitiesOnReview } from '../rights/board-access';
import { approvalNow } from './approval-now';
import { readableComments } from '../reading/comments';
import { sha256 } from '../store/sha256';
import { contentOf, versionSeen } from './version';
import type { House } from '../house';
import { casesOf } from '../store/cases';
import { names } from '../store/people';
import type { KnownPerson } from '../store/people';
import type { Review } from '../store/reviews';
import { answersOf, versionsOf } from '../store/versions';
import type { GivenAnswer } from '../store/versions';

type Needs = Pick<House, 'db' | 'boards' | 'clock'>;
export type ApprovalSeen = Awaited<ReturnType<typeof approvalSeen>>;

/** How many of a version's parts are shown in English for want of their Welsh. */
export interface Translation {
	missing: number;
	total: number;
}

/** One answer ever given, to any version. */
export interface AnswerSeen {
	id: string;
	version: number;
	by: string;
	personId: string;
	isMine: boolean;
	says: GivenAnswer['says'];
	language: GivenAnswer['language'];
	/** Of the version it was given to. */
	translation: Translation;
	at: string;
	place: Place | { in: 'whole'; section: string | null } | null;
	/** The block a change is asked for. */
	block: string | null;
	reason: string | null;
	/** What the coordinator did about it. */
	outcome: string | null;
	/** It is about a case the reader stood down from: what it says is not theirs to read. */
	isWithheld: boolean;
	/** Numbers of the cases its author stood down from. */
	stoodDown: number[];
	/** Of its author, for its version. */
	isLatest: boolean;
	/** A newer version has replaced the one it was given to. */
	isVoid: boolean;
}

/**
 * The latest version as one person may answer it: the words, what changed since they last answered,
 * how it stands, and who said what. Null parts are not theirs to see.
 * @throws Refusal where they may not read the version
 */
export async function approvalSeen(house: Needs, person: KnownPerson, reviewId: string) {
	const { db } = house;
	const seen = await versionSeen(house, person, reviewId);
	const { review, sealed } = seen;
	const [may, now, all, versions, cases] = await Promise.all([
		abilitiesOnReview(db, person, reviewId, house.clock()),
		approvalNow(db, review),
		answersOf(db, reviewId),
		versionsOf(db, reviewId),
		casesOf(db, reviewId)
	]);
	const contents = new Map(versions.map((each) => [each.number, contentOf(each)]));
	const isInside = isOfThePanel(person.roles);
	const isAnswered = isAnsweredAt(review.settings.steps, review.step);
	const people = await names(db, [
		sealed.sealedBy,
		...all.map(({ personId }) => personId),
		...(now?.approval.voters ?? [])
	]);
	const closed = cases.filter(({ number }) => seen.withheld.includes(number)).map(({ id }) => id);
	const comments = isInside ? await readableComments(house, reviewId, closed) : [];
	const writers = await names(
		db,
		comments.map(({ personId }) => personId)
	);
	// Who said what is the panel's own: the force and the Commissioner are given no names. (P5)
	const history = isInside ? all.map((answer) => answerSeen(answer)) : [];
	const before = all.findLast(
		({ personId, version }) => personId === person.id && version !== sealed.number
	);

	return {
		review: { id: review.id, title: review.title },
		sections: review.settings.reportTemplate.sections,
		step: stepOf(review.settings, review.step),
		takesComments: takesComments(review.settings, review.step),
		/** Where it goes once the comments are closed; null where it is not out for comments. (A1) */
		after: afterComments(review.settings.steps, review.step),
		approvedAt: review.approvedAt,
		may: {
			version: may?.version ?? 'none',
			coordinate: may?.coordinate ?? false,
			draft: may?.draft ?? 'none'
		},
		version: {
			number: sealed.number,
			hash: sealed.hash,
			sealedAt: sealed.sealedAt,
			translation: translationOf(sealed.number)
		},
		rule: review.settings.approval,
		isInside,
		/** Some panels only comment: nobody is asked, and nothing is counted. (A1) */
		isAnswered,
		stands: isInside && isAnswered && now ? now.stands : null,
		voters:
			isInside && isAnswered && now
				? now.approval.voters.map((id) => ({ id, name: people[id] ?? '', isMe: id === person.id }))
				: [],
		history: [...history].reverse(),
		mine:
			history.find((each) => each.isMine && each.version === sealed.number && each.isLatest) ??
			null,
		withheld: seen.withheld,
		edition: seen.edition,
		places: placesToChoose(seen.places, seen.withheld),
		cases: seen.cases,
		languages: review.settings.languages,
		/** What it is read in, by the language one has the pages in. */
		readIn: {
			en: readIn(review.settings.languages, 'en', blocksOf(sealed.number)),
			cy: readIn(review.settings.languages, 'cy', blocksOf(sealed.number))
		},
		since: before ? sinceThen(before) : null,
		comments: comments.map((each) => ({
			id: each.id,
			by: writers[each.personId] ?? '',
			isMine: each.personId === person.id,
			at: each.at,
			text: each.text,
			quote: each.quote,
			lang: each.lang,
			proposal: each.proposal,
			isSettled: each.settledBy !== null,
			place: seen.places.get(each.blockId) ?? null
		}))
	};

	/** Of an answer about a case the reader stood down from, only that it was one. */
	function answerSeen(answer: GivenAnswer): AnswerSeen {
		const place = answer.place ? placeIn(answer.version, answer.place) : null;
		const isWithheld = place?.in === 'case' && seen.withheld.includes(place.case);
		const later = all.findLast(
			(each) => each.personId === answer.personId && each.version === answer.version
		);
		return {
			id: answer.id,
			version: answer.version,
			by: people[answer.personId] ?? '',
			personId: answer.personId,
			isMine: answer.personId === person.id,
			says: answer.says,
			language: readIn([answer.language], answer.language, blocksOf(answer.version)),
			translation: translationOf(answer.version),
			at: answer.at,
			place,
			block: answer.place,
			reason: isWithheld ? null : answer.reason,
			outcome: isWithheld ? null : answer.outcome,
			isWithheld,
			stoodDown: answer.stoodDown,
			isLatest: later?.id === answer.id,
			isVoid: answer.version !== sealed.number
		};
	}

	function blocksOf(version: number): readonly Block[] {
		return contents.get(version)?.blocks ?? [];
	}

	function translationOf(version: number): Translation {
		const blocks = blocksOf(version);
		return { missing: untranslated(blocks), total: blocks.length };
	}

	function placeIn(version: number, id: string): Place | { in: 'whole'; section: string | null } {
		const content = contents.get(version);
		const found = content && places(content).get(id);
		if (found) return found;
		return { in: 'whole', section: isSection(review, id) ? id : null };
	}

	/** Block by block, by their hashes: order and numbers do not count. */
	function sinceThen(answer: GivenAnswer) {
		const old = contents.get(answer.version) as Version;
		const fresh = contents.get(sealed.number) as Version;
		const { changed, added, removed } = changedSince(digest(old, sha256), digest(fresh, sha256));
		const was = new Map(old.blocks.map((block) => [block.id, block]));
		const is = new Map(fresh.blocks.map((block) => [block.id, block]));
		const wanted = history.filter(
			({ version, says }) => version === answer.version && says === 'change'
		);
		const touched = [...changed, ...added, ...removed];
		const isClosed = (block: Block) =>
			block.case !== undefined && seen.withheld.includes(block.case);
		const open = touched.filter((id) => !isClosed((is.get(id) ?? was.get(id)) as Block));
		const shut = touched.flatMap((id) => {
			const block = (is.get(id) ?? was.get(id)) as Block;
			return isClosed(block) && block.case !== undefined ? [block.case] : [];
		});
		return {
			answer: answerSeen(answer),
			total: fresh.blocks.length,
			touched: touched.length,
			blocks: open.map((id) => ({
				id,
				place: places(is.has(id) ? fresh : old).get(id) as Place,
				before: was.get(id) ?? null,
				after: is.get(id) ?? null,
				requests: wanted.filter(({ block }) => block === id)
			})),
			withheld: [...new Set(shut)].map((number) => ({
				case: number,
				count: shut.filter((each) => each === number).length
			})),
			/** Requests on the version they answered whose block did not change, or that are about more. */
			requests: wanted.filter(({ block }) => !block || !open.includes(block)),
			unchanged: edition(
				{ blocks: fresh.blocks.filter(({ id }) => !touched.includes(id)) },
				review.settings.reportTemplate.sections,
				seen.withheld
			),
			unchangedCount: fresh.blocks.filter((block) => !touched.includes(block.id)).length
		};
	}
}

function placesToChoose(all: Map<string, Place>, withheld: readonly number[]) {
	return [...all].filter(([, place]) => place.in !== 'case' || !withheld.includes(place.case));
}

function isSection({ settings }: Review, id: string): boolean {
	return settings.reportTemplate.sections.some((section) => section.id === id);
}
