import { isOut } from '$lib/meeting/people/standing';
import { isOfThePanel } from '../../src/lib/meeting/people/panel';
import { isApproving } from '../../src/lib/meeting/report/agreed';
import type { Abilities } from '../../src/lib/meeting/rights/abilities';
import { asksForAnswers, isInSession, isSent, spine } from '../../src/lib/meeting/sitting/stages';
import type { PanelSettings } from '../../src/lib/meeting/settings/settings';
import type { ReviewStage } from '../../src/lib/meeting/sitting/stages';
import type { SpineStage, StageName } from '../../src/lib/sentences/spine';
import { formatIn } from '../../src/lib/words/format';
import type { Lang } from '../../src/lib/words/plural';
import { words } from '../../src/lib/words/words';
import type { Viewing } from '../given';
import type { KnownPerson } from '../store/people/people';
import { reportState } from './shared/report-state';
import type { ReportState } from './shared/report-state';
import { caseNumbers, reviewState, sittingState } from './shared/review-state';
import type { ReviewState, SittingState } from './shared/review-state';

type Said = Pick<SpineStage, 'fact' | 'href'>;

/** One reader of a review's stages, with the rights that decide what they see. */
export interface SpineReader {
	person: KnownPerson;
	onReview: Abilities;
	/** Whether the reader may be in the room of the sitting in session. */
	isInRoom: boolean;
	/** The first of their own cases whose papers they may read now; null when there is none. */
	board: string | null;
}

/**
 * The seven stages of a review as this person sees them: links only to where they may go, and no
 * fact they have no right to. Empty for a review that does not exist.
 */
export async function spineFor(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
): Promise<SpineStage[]> {
	const state = await reviewState(house, reviewId);
	if (!state) return [];
	const rights = house.rights.of(person);
	const { may: onReview } = await rights.onReview(reviewId);
	const sitting = inSession(state);
	const isInRoom = sitting ? (await rights.onSitting(sitting.id)).may.room : false;
	let board: string | null = null;
	for (const id of sitting ? givenTo(person.id, sitting) : []) {
		if (board === null && (await rights.onCase(id)).may.papers !== 'none') board = id;
	}
	const report = await reportState(house, state.review);
	return stagesFor(state, report, { person, onReview, isInRoom, board }, lang);
}

/** The stages of the review that a sitting is of. */
export async function spineOfSitting(
	house: Viewing,
	person: KnownPerson,
	sittingId: string,
	lang: Lang
): Promise<SpineStage[]> {
	const state = await sittingState(house, sittingId);
	return state ? spineFor(house, person, state.review.id, lang) : [];
}

/** The stages in words, for one reader. */
export function stagesFor(
	state: ReviewState,
	report: ReportState,
	reader: SpineReader,
	lang: Lang
): SpineStage[] {
	const { review, sittings, cases } = state;
	const { settings, step } = review;
	const said: Record<ReviewStage, () => Said> = {
		sample: () => sampled(state, reader, lang),
		breakouts: () => breakouts(state, reader, lang),
		plenary: () => plenary(state, reader, lang),
		draft: () => draft(state, report, reader, lang),
		approval: () => approval(state, report, reader, lang),
		response: () => afterwards(state, reader),
		publication: () => afterwards(state, reader)
	};
	const facts = { steps: settings.steps, step, sampled: cases.length > 0 };
	return spine(facts, sittings).map(({ stage, state: is }) => ({
		stage: stageName(stage, settings),
		state: is,
		...(isOut(reader.person) ? {} : said[stage]())
	}));
}

/** Where members do not approve, their stage is not called so. */
export function stageName(stage: ReviewStage, { approval }: PanelSettings): StageName {
	return stage === 'approval' && !isApproving(approval) ? 'members' : stage;
}

function sampled({ review, cases }: ReviewState, { person }: SpineReader, lang: Lang): Said {
	if (!isOfThePanel(person.roles)) return {};
	const w = words[lang].home.spine;
	const { accepted } = review.sample;
	const href = `/reviews/${review.id}`;
	if (cases.length === 0) return { href };
	return { fact: accepted ? w.sample(cases.length, accepted) : w.cases(cases.length), href };
}

function breakouts(state: ReviewState, { person, board }: SpineReader, lang: Lang): Said {
	if (!isOfThePanel(person.roles)) return {};
	const w = words[lang].home.spine;
	const sitting = inSession(state);
	if (!sitting) {
		const planned = state.sittings.find(({ stage }) => stage === 'planned' || stage === 'arriving');
		const format = formatIn(lang, state.review.settings.timeZone);
		return planned
			? { fact: w.on(`${format.weekday(planned.date)} ${format.dayOnly(planned.date)}`) }
			: {};
	}
	const numbers = caseNumbers(state);
	const own = givenTo(person.id, sitting).flatMap((id) => numbers.get(id) ?? []);
	if (own.length === 0 || !isInSession(sitting.stage)) {
		return { fact: w.sittings(state.sittings.length) };
	}
	return {
		fact: w.yours(own),
		...(board && { href: `/sittings/${sitting.id}/breakouts/${board}` })
	};
}

function plenary(state: ReviewState, { person, isInRoom }: SpineReader, lang: Lang): Said {
	const w = words[lang].home.spine;
	const sitting = inSession(state);
	const opened = state.cases.filter(({ id }) => state.openings[id]).length;
	if (!sitting || (opened === 0 && sitting.stage !== 'plenary')) return {};
	// Guests in the room may know what it shows them; the force and other readers of the report are not in it. (P5, P8)
	if (!isOfThePanel(person.roles) && !isInRoom) return {};
	const here =
		sitting.stage === 'plenary' && sitting.here ? caseNumbers(state).get(sitting.here) : undefined;
	return {
		fact: here ? w.caseOpen(here) : w.opened(opened, state.cases.length),
		...(isInRoom && { href: `/sittings/${sitting.id}/plenary` })
	};
}

function draft(
	{ review }: ReviewState,
	{ approval: now }: ReportState,
	{ onReview }: SpineReader,
	lang: Lang
): Said {
	if (onReview.draft === 'none' && onReview.version === 'none') return {};
	const w = words[lang].home.spine;
	const format = formatIn(lang, review.settings.timeZone);
	const sealed = now && w.version(now.approval.version, format.dayOnly(now.sealedAt));
	return {
		fact: sealed ?? (review.step ? w.writing : undefined),
		...(onReview.draft !== 'none' && { href: `/reviews/${review.id}/draft` })
	};
}

function approval(
	{ review }: ReviewState,
	{ approval: now }: ReportState,
	{ person, onReview }: SpineReader,
	lang: Lang
): Said {
	if (onReview.version === 'none') return {};
	const w = words[lang].home.spine;
	const href = `/reviews/${review.id}/approval`;
	if (review.approvedAt) {
		const format = formatIn(lang, review.settings.timeZone);
		const day = format.dayOnly(review.approvedAt);
		const isConsent = review.settings.approval.kind === 'consent';
		return { fact: isConsent ? w.unopposed(day) : w.approved(day), href };
	}
	const isCounted =
		asksForAnswers(review.settings.steps, review.step) && isOfThePanel(person.roles);
	if (!now || !isCounted) return { href };
	const { approvals, voters, needed, changes, consent } = now.stands;
	if (consent) return { fact: w.objections(changes, consent.opened, voters), href };
	return { fact: w.answers(approvals, voters, needed), href };
}

/** Leads those of the panel to where the report is, once it has left its members. */
function afterwards({ review }: ReviewState, { person, onReview }: SpineReader): Said {
	const isOn = isSent(review.settings, review.step) && onReview.version !== 'none';
	return isOn && isOfThePanel(person.roles) ? { href: `/reviews/${review.id}/after-approval` } : {};
}

/** The latest sitting that has begun. */
function inSession({ sittings }: ReviewState): SittingState | undefined {
	return sittings.findLast(({ stage }) => stage !== 'planned' && stage !== 'cancelled');
}

/** Ids of the cases given to the groups a person is in, each once. */
function givenTo(personId: string, { groups }: SittingState): string[] {
	const mine = groups.filter(({ members }) => members.includes(personId));
	return [...new Set(mine.flatMap(({ cases }) => cases))];
}
