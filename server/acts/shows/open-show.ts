import { readFindings } from '../../../src/lib/board/documents/findings';
import { newId } from '../../../src/lib/board/ids';
import { findingsName } from '../../../src/lib/board/names';
import { resolve, shown } from '../../../src/lib/meeting/findings/placement';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { templateOf } from '../../../src/lib/meeting/settings/template';
import { wordsShown } from '../../../src/lib/meeting/shows/held';
import { choicesOf, LONGEST_QUESTION } from '../../../src/lib/meeting/shows/show';
import type { ShowKind, ShowSubject } from '../../../src/lib/meeting/shows/show';
import { isOpen } from '../../../src/lib/meeting/sitting/opening';
import type { Language } from '../../../src/lib/meeting/people/people';
import { sha256 } from '../../store/engine/sha256';
import { latestOpening } from '../../store/plenary/openings';
import { insertShow, openShowAt } from '../../store/plenary/shows';
import type { OpenShow } from '../../store/plenary/shows';
import type { Actor, Given } from '../../given';
import { inChair, refuseSent } from '../case/in-chair';
import { decide } from '../decide';
import { lineOrNone } from '../texts';
import { tellShow } from './telling';

interface ToOpen {
	caseId: string;
	about: ShowSubject['is'];
	/** Id of the finding; '' for others. */
	finding: string;
	/** The chair's own question; '' for others. */
	question: string;
	lang: Language;
	kind: ShowKind;
}

/**
 * Whoever holds the chair for an opened case asks for a show of hands: on a finding, on a free question, or on the grade.
 * A sitting has one at a time; the same press once more changes nothing. (G5, R10)
 * @throws Refusal as `inChair`; 'not-opened', 'back-with-groups'; 'report-sent' for a finding or a grade; 'unknown' for a
 *   finding that is not shown any more, and for a grade where the form has none; 'question-needed', 'line-too-long',
 *   'line-unseen'; 'show-open' while another show is open
 */
export async function openShow(given: Given, actor: Actor, input: ToOpen): Promise<void> {
	const { caseId, kind } = input;
	await inChair(given, actor, caseId);
	const { subject, covers, words } = await subjectOf(given, input);
	await decide(given, actor, async (decision) => {
		const { tx, at, rights, record } = decision;
		const { review, at: sitting, on } = await inChair({ ...given, rights }, actor, caseId);
		const opening = await latestOpening(tx, caseId);
		if (!opening?.complete) throw new Refusal('not-opened');
		if (!isOpen(opening)) throw new Refusal('back-with-groups');
		if (subject.is !== 'question') refuseSent(review);
		if (choicesOf(subject, templateOf(review, on.case)).length === 0) throw new Refusal('unknown');
		const sittingId = sitting.sitting.id;
		const before = await openShowAt(tx, sittingId);
		const show: OpenShow = {
			...{ id: newId(), sittingId, caseId, subject, kind, covers, words, ended: null },
			...{ openedBy: actor.id, openedAt: at.toISOString() }
		};
		if (before && isSame(before, show)) return;
		if (before) throw new Refusal('show-open');
		await insertShow(tx, show);
		record('open-show', { review: review.id, case: caseId, says: subject.is, show: show.id });
		tellShow(decision, show);
	});
}

async function subjectOf(
	{ boards }: Given,
	{ caseId, about, finding, question, lang }: ToOpen
): Promise<Pick<OpenShow, 'subject' | 'covers' | 'words'>> {
	const none = { covers: [], words: { en: null, cy: null } };
	if (about === 'grade') return { subject: { is: 'grade' }, ...none };
	if (about === 'question') {
		const text = lineOrNone(question, LONGEST_QUESTION);
		if (text === '') throw new Refusal('question-needed');
		return { subject: { is: 'question', text, lang }, ...none };
	}
	const name = findingsName(caseId);
	if (!(await boards.exists(name))) throw new Refusal('not-opened');
	return boards.read(name, (doc) => {
		const state = readFindings(doc);
		const id = resolve(state, finding);
		const now = shown(state).find((each) => each.id === id);
		if (!now) throw new Refusal('unknown');
		return {
			subject: { is: 'finding' as const, finding: now.id },
			covers: [...new Set([now.id, ...now.points, ...now.absorbed])],
			words: wordsShown(now, sha256)
		};
	});
}

function isSame(one: OpenShow, other: OpenShow): boolean {
	const keys = ['caseId', 'kind', 'openedBy', 'subject'] as const;
	return keys.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
