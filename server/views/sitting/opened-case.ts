import { draftName, findingsName } from '$lib/board/names';
import { Refusal } from '$lib/meeting/refusal';
import { paperClosed } from '$lib/meeting/rights/papers';
import { openingNow } from '$lib/meeting/sitting/opening';
import { templateOf } from '$lib/meeting/settings/template';
import { isSent } from '$lib/meeting/sitting/stages';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import { reportNow } from '../../reading/report/report-now';
import type { KnownPerson } from '../../store/people/people';
import type { Review } from '../../store/report/reviews';
import { alikeAcross } from './case/alike-across';
import { copiesFor, copiesState } from './case/copies';
import { showsOnCase } from './case/shows';
import { sittingState } from '../shared/review-state';

/** An opened case as one person may see it. */
export type CaseSeen = Awaited<ReturnType<typeof caseOf>>;
export type CopySeen = NonNullable<CaseSeen['copies']>['points'][number];
export type GroupSeen = NonNullable<CaseSeen['copies']>['groups'][number];
export type DismissedSeen = NonNullable<CaseSeen['copies']>['dismissed'][number];
export type PromptAnswersSeen = NonNullable<CaseSeen['copies']>['answers'][number];
export type ThemeSeen = CaseSeen['themes'][number];

interface AskedCase {
	sittingId: string;
	caseId: string;
}

/** The page of a case in the plenary. @throws Refusal */
export async function casePage(house: Viewing, person: KnownPerson, at: AskedCase, lang: Lang) {
	const seen = await caseOf(house, person, at, lang);
	return { seen, title: words[lang].plenary.caseTitle(seen.case.number) };
}

/**
 * Checks rights before it reads any of the case: refuses a person who stood down or has no right to the findings, and
 * everybody before the case is opened.
 * @throws Refusal
 */
export async function caseOf(house: Viewing, person: KnownPerson, at: AskedCase, lang: Lang) {
	const state = await sittingState(house, at.sittingId);
	const row = state?.cases.find(({ id }) => id === at.caseId);
	if (!state || row?.sittingId !== at.sittingId) throw new Refusal('unknown');
	const { may } = await house.rights.of(person).onCase(row.id);
	if (may.why) throw new Refusal(may.why, { case: row.number });
	const opening = state.openings[row.id];
	if (!opening) throw new Refusal('not-opened', { case: row.number });
	if (may.findings === 'none') throw new Refusal('forbidden', { case: row.number });

	const { review, agreed, people, cases } = state;
	const kept = agreed[row.id];
	const grade = state.grades[row.id];
	const form = templateOf(review, row);
	const { sections } = review.settings.reportTemplate;
	return {
		case: { id: row.id, number: row.number, total: cases.length },
		review: {
			id: review.id,
			languages: review.settings.languages,
			/** Where a new theme goes in the panel's report; null where it has no such section. */
			themes: sections.find(({ kind }) => kind === 'themes')?.id ?? null
		},
		question: form.question[lang],
		opened: openingNow(opening),
		may: {
			chair: may.chair,
			gather: (may.chair || may.coordinate) && !isSent(review.settings, review.step),
			papers: may.papers === 'read',
			scope: may.findingsScope,
			draft: may.draft
		},
		/** Null for readers outside the panel, who must not see authors and groups. (G3) */
		copies:
			may.copies === 'read'
				? copiesFor(await copiesState(house, state, opening), lang, {
						mayRead: may.papers !== 'none',
						isShut: (paper) =>
							paperClosed(person, paper, false, review.settings, house.clock()) !== null
					})
				: null,
		laid: {
			state: await house.boards.state(findingsName(row.id)),
			access: may.findings
		},
		agreed: kept ? { by: people.get(kept.by)?.name ?? '', at: kept.at, hashes: kept.hashes } : null,
		/** Null where the case's form has no grades. (R10) */
		grades: form.grades
			? {
					choices: form.grades.map(({ id, kind, label }) => ({ id, kind, label: label[lang] })),
					given: grade
						? { id: grade.grade, by: people.get(grade.by)?.name ?? '', at: grade.at }
						: null,
					isSent: isSent(review.settings, review.step)
				}
			: null,
		/** Shows of hands that were closed. (G5) */
		shows: await showsOnCase(house, { reviewId: review.id, caseId: row.id }, may, lang),
		themes: may.draft === 'none' ? [] : await themesOf(house, review),
		/** Findings of other cases that may say the same, for those who can make themes of them. (G4) */
		across:
			may.draft === 'write' && may.findingsScope === null
				? await alikeAcross(house, person, review, row.id)
				: []
	};
}

/** Themes of the draft, each with its number of cases, which is the same for every reader. (G4) */
async function themesOf(house: Viewing, review: Review) {
	if (!(await house.boards.exists(draftName(review.id)))) return [];
	const { report, counts } = await reportNow(house, review);
	return report.draft.blocks
		.filter(({ kind }) => kind === 'theme')
		.map(({ id, en, cy }) => ({ id, en, cy, cases: counts[id] ?? 0 }));
}
