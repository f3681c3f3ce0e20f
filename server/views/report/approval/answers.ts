import { places, readIn, untranslated } from '$lib/meeting/report/edition';
import type { ReportPlace } from '$lib/meeting/report/edition';
import type { Block } from '$lib/meeting/report/report';
import type { SaidPlace } from '$lib/sentences/places';
import type { Lang } from '$lib/words/plural';
import type { Review } from '../../../store/report/reviews';
import type { StoredVersionAnswer } from '../../../store/report/versions';
import type { ReportState } from '../../shared/report-state';
import type { ReviewState } from '../../shared/review-state';

/** How many of a version's blocks are shown in English because their Welsh is missing. */
export interface UntranslatedCount {
	missing: number;
	total: number;
}

/** One answer ever given, to any version. */
export interface MemberAnswerSeen {
	id: string;
	version: number;
	by: string;
	personId: string;
	isMine: boolean;
	says: StoredVersionAnswer['says'];
	language: StoredVersionAnswer['language'];
	/** Translation of the version that was answered. */
	translation: UntranslatedCount;
	at: string;
	place: SaidPlace | null;
	/** The block a change is asked for. */
	block: string | null;
	reason: string | null;
	/** Changes asked for at other places, without those about a case the reader stood down from. */
	further: { block: string; place: SaidPlace; reason: string }[];
	/** How many were left out. */
	furtherWithheld: number;
	/** Language of the reason: the page's in which it was written. */
	lang: Lang;
	/** What the coordinator did about it. */
	outcome: string | null;
	outcomeLang?: Lang;
	/** It is about a case the reader stood down from: its words are not shown to them. */
	isWithheld: boolean;
	/** Numbers of the cases its author stood down from. */
	stoodDown: number[];
	/** Whether it is its author's latest answer on that version. */
	isLatest: boolean;
	/** A newer version has replaced the one it was given to. */
	isVoid: boolean;
}

/** The person to whom answers are shown. */
export interface AnswerReader {
	personId: string;
	/** Numbers of the cases they stood down from. */
	withheld: readonly number[];
}

/** One answer as this reader may see it: of an answer about a case they stood down from, only that it exists. */
export function answerFor(
	{ review, people }: Pick<ReviewState, 'review' | 'people'>,
	report: ReportState,
	answer: StoredVersionAnswer,
	{ personId, withheld }: AnswerReader
): MemberAnswerSeen {
	const place = answer.place ? placeIn(review, report, answer.version, answer.place) : null;
	const isClosed = (at: SaidPlace | null) =>
		at !== null && 'case' in at && withheld.includes(at.case);
	const isWithheld = isClosed(place);
	const further = answer.further.map((each) => ({
		block: each.place,
		place: placeIn(review, report, answer.version, each.place),
		reason: each.because
	}));
	const open = further.filter((each) => !isClosed(each.place));
	const blocks = seenBlocksOf(report, answer.version);
	const latest = report.answers.findLast(
		(each) => each.personId === answer.personId && each.version === answer.version
	);
	return {
		id: answer.id,
		version: answer.version,
		by: people.get(answer.personId)?.name ?? '',
		personId: answer.personId,
		isMine: answer.personId === personId,
		says: answer.says,
		language: readIn([answer.language], answer.language, blocks),
		translation: translationOf(blocks),
		at: answer.at,
		place,
		block: answer.place,
		reason: isWithheld ? null : answer.reason,
		further: open,
		furtherWithheld: further.length - open.length,
		lang: answer.language,
		outcome: isWithheld ? null : answer.outcome,
		outcomeLang: answer.outcomeLang ?? undefined,
		isWithheld,
		stoodDown: answer.stoodDown,
		isLatest: latest?.id === answer.id,
		isVoid: answer.version !== report.versions.at(-1)?.number
	};
}

/** The changes that one answer asks for, each as if it were alone. */
export function changesOf(answer: MemberAnswerSeen): MemberAnswerSeen[] {
	return [
		answer,
		...answer.further.map(({ block, place, reason }, n) => ({
			...{ ...answer, id: `${answer.id} ${n}`, block, place, reason },
			...{ isWithheld: false, further: [], furtherWithheld: 0 }
		}))
	];
}

/** Those at which this reader may ask for a change. */
export function placesToChoose(all: Map<string, ReportPlace>, withheld: readonly number[]) {
	return [...all].filter(([, place]) => !('case' in place && withheld.includes(place.case)));
}

export function seenBlocksOf({ versions }: ReportState, number: number): readonly Block[] {
	return versions.find((each) => each.number === number)?.content.blocks ?? [];
}

export function translationOf(blocks: readonly Block[]): UntranslatedCount {
	return { missing: untranslated(blocks), total: blocks.length };
}

function placeIn(
	{ settings }: Review,
	{ versions }: ReportState,
	number: number,
	id: string
): SaidPlace {
	const content = versions.find((each) => each.number === number)?.content;
	const { sections } = settings.reportTemplate;
	const found = content && places(content, sections).get(id);
	if (found) return found;
	const isSection = sections.some((section) => section.id === id);
	return { in: 'whole', section: isSection ? id : null };
}
