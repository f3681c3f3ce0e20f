import { stepOf } from '$lib/meeting/sitting/stages';
import type { Lang } from '$lib/words/plural';
import type { QueuedLetter } from '../../../store/outbox/letters';
import type { Publication } from '../../../store/report/publications';
import type { Consideration } from '../../../store/response/considered';
import type { SignedResponse } from '../../../store/response/signed';
import { recipientsOf } from './distribution';
import type { Recipient } from './distribution';
import type { CourseState } from '../../shared/course-state';
import type { ReviewState } from '../../shared/review-state';

/** Something that happened to the report, for the list beside its way. */
export type Happened =
	| { what: 'recalled' | 'corrected' | 'withdrawn'; at: string; version: number }
	| { what: 'published'; at: string; version: number; to: Recipient[] }
	/** `to`: who was told, for the office; else empty. */
	| { what: 'sent'; at: string; version: number; step: string; to: Recipient[] }
	| { what: 'read'; at: string; name: string }
	| { what: 'signed' | 'considered'; at: string; name: string; version: number }
	| { what: 'extended'; at: string; due: string }
	| { what: 'asked' | 'answered' | 'passed' | 'back'; at: string };

/** Newest first. */
export function happened(
	{ review, people }: ReviewState,
	{ sendings, readings, questions, passed, extensions, corrections }: CourseState,
	{
		publications,
		signatures,
		considerations,
		letters
	}: {
		publications: readonly Publication[];
		signatures: readonly Pick<SignedResponse, 'version' | 'signedBy' | 'signedAt'>[];
		considerations: readonly Consideration[];
		/** Null for those who are not of the office. */
		letters: readonly QueuedLetter[] | null;
	},
	lang: Lang
): Happened[] {
	const nameOf = (id: string) => people.get(id)?.name ?? '';
	const called = (id: string) => stepOf(review.settings, id)?.name[lang] ?? id;
	const all: Happened[] = [
		...sendings.map((each): Happened => {
			const { version, sentAt: at } = each;
			const to = letters ? recipientsOf(each, { letters, readings, people }) : [];
			const isPublished = publications.some(({ publishedAt }) => publishedAt === at);
			return isPublished
				? { what: 'published', at, version, to }
				: { what: 'sent', at, version, step: called(each.step), to };
		}),
		...sendings.flatMap(({ recalledAt, version }) =>
			recalledAt ? [{ what: 'recalled' as const, at: recalledAt, version }] : []
		),
		...readings.map(({ personId, at }) => ({ what: 'read' as const, at, name: nameOf(personId) })),
		...questions.flatMap(({ askedAt, answer }): Happened[] => [
			{ what: 'asked', at: askedAt },
			...(answer ? [{ what: 'answered' as const, at: answer.at }] : [])
		]),
		...passed.flatMap(({ passedAt, endedAt }): Happened[] => [
			{ what: 'passed', at: passedAt },
			...(endedAt ? [{ what: 'back' as const, at: endedAt }] : [])
		]),
		...extensions.map(({ at, due }) => ({ what: 'extended' as const, at, due })),
		...corrections.map(({ at, version }) => ({ what: 'corrected' as const, at, version })),
		...publications.flatMap(({ version, withdrawn }) =>
			withdrawn ? [{ what: 'withdrawn' as const, at: withdrawn.at, version }] : []
		),
		...signatures.map(({ version, signedBy, signedAt }) => ({
			...{ what: 'signed' as const, at: signedAt, name: nameOf(signedBy), version }
		})),
		...considerations.map(({ version, personId, at }) => ({
			...{ what: 'considered' as const, at, name: nameOf(personId), version }
		}))
	];
	return all.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}
