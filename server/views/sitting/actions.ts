import { findingsName } from '$lib/board/names';
import { readFindings } from '$lib/board/documents/findings';
import { dayIn } from '$lib/meeting/calendar';
import { shown } from '$lib/meeting/findings/placement';
import { isOfThePanel } from '$lib/meeting/people/panel';
import { isOut } from '$lib/meeting/people/standing';
import { Refusal } from '$lib/meeting/refusal';
import { keepsActions } from '$lib/meeting/response/actions';
import { isInSession } from '$lib/meeting/sitting/stages';
import { formatIn } from '$lib/words/format';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';
import { actionsAt, wordsFor } from '../shared/actions';
import { sittingState } from '../shared/review-state';
import type { ReviewState, SittingState } from '../shared/review-state';

export type ActionsSeen = Awaited<ReturnType<typeof sittingActions>>;

/**
 * The actions of a sitting: those of earlier reviews that come back, those that the panel agreed here, and what its cases
 * say should be done. For a panel that agrees actions of its own. (A1, A13)
 * @param from id of a finding whose words the form begins with
 * @throws Refusal 'unknown', 'forbidden', 'not-active'
 */
export async function sittingActions(
	house: Viewing,
	person: KnownPerson,
	{ sittingId, from }: { sittingId: string; from: string | null },
	lang: Lang
) {
	const state = await sittingState(house, sittingId);
	if (!state) throw new Refusal('unknown');
	const { may } = await house.rights.of(person).onSitting(sittingId);
	if (isOut(person)) throw new Refusal('not-active');
	if (!isOfThePanel(person.roles)) throw new Refusal('forbidden');
	const { sitting, review } = state;
	if (!keepsActions(review.settings)) throw new Refusal('unknown');
	const { agreed, back } = await actionsAt(house, state);
	const wordsOf = wordsFor(house, person);
	const today = dayIn(review.settings.timeZone, house.clock());
	const isLeading = may.chair || may.coordinate;
	const isNow = isInSession(sitting.stage);
	const isRecording = isLeading && (isNow || (sitting.stage === 'closed' && may.coordinate));
	const found = isRecording ? await foundIn(house, person, state) : [];
	return {
		title: words[lang].actions.title,
		where: words[lang].plenary.where(
			review.title[lang],
			sitting.number,
			formatIn(lang, review.settings.timeZone).dayOnly(sitting.date)
		),
		sitting: { id: sitting.id, number: sitting.number, date: sitting.date, stage: sitting.stage },
		review: review.id,
		back: await Promise.all(
			back.map(async ({ review: earlier, said, ...action }) => {
				const { id, lang: of, owner, due } = action;
				const read = await wordsOf(action);
				return {
					...{
						id,
						...read,
						lang: of,
						owner,
						due,
						review: earlier.title[lang],
						isLate: due < today
					},
					said: said && {
						...{ says: said.says, text: read.text === null ? null : said.text, lang: said.lang }
					}
				};
			})
		),
		agreed: await Promise.all(
			agreed.map(async ({ returns, ...action }) => {
				const { id, lang: of, owner, due } = action;
				return {
					...{ id, ...(await wordsOf(action)), lang: of, owner, due },
					mayTakeBack: isRecording && returns.length === 0
				};
			})
		),
		/** What the cases that the panel agreed here say should be done. */
		found,
		/** The one whose words the form begins with. */
		begun: found.find(({ id }) => id === from) ?? null,
		may: {
			agree: isRecording,
			say: isLeading && isNow,
			/** It will be theirs to record, once the groups have begun. */
			later: isLeading && (sitting.stage === 'planned' || sitting.stage === 'arriving'),
			coordinate: may.coordinate,
			room: may.room || may.coordinate
		}
	};
}

/** Findings of kind "action" in this sitting's agreed cases, as far as this person may read them. */
async function foundIn(
	house: Viewing,
	person: KnownPerson,
	{ cases, agreed, sitting }: ReviewState & { sitting: SittingState }
) {
	const rights = house.rights.of(person);
	const found: { id: string; caseId: string; case: number; text: string; lang: Lang }[] = [];
	for (const { id, number, sittingId } of cases) {
		if (sittingId !== sitting.id || !agreed[id]) continue;
		if ((await rights.onCase(id)).may.findings === 'none') continue;
		const state = await house.boards.derived(findingsName(id), readFindings);
		for (const finding of shown(state)) {
			if (finding.kind !== 'action' || finding.isNone) continue;
			const lang: Lang = finding.en.trim() === '' ? 'cy' : 'en';
			found.push({ id: finding.id, caseId: id, case: number, text: finding[lang], lang });
		}
	}
	return found;
}
