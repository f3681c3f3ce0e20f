import { stepOf } from '$lib/meeting/sitting/stages';
import type { Lang } from '$lib/words/plural';
import type { CourseState } from '../../shared/course-state';
import type { ReviewState } from '../../shared/review-state';

/** Something that happened to the report, for the list beside its way. */
export type Happening =
	| { what: 'recalled' | 'corrected'; at: string; version: number }
	| { what: 'sent'; at: string; version: number; step: string }
	| { what: 'read' | 'signed' | 'considered'; at: string; name: string }
	| { what: 'extended'; at: string; due: string }
	| { what: 'asked' | 'answered' | 'passed' | 'back'; at: string };

/** Newest first. */
export function happened(
	{ review, people }: ReviewState,
	{
		sendings,
		readings,
		questions,
		passed,
		extensions,
		signed,
		considered,
		corrections
	}: CourseState,
	lang: Lang
): Happening[] {
	const nameOf = (id: string) => people.get(id)?.name ?? '';
	const called = (id: string) => stepOf(review.settings, id)?.name[lang] ?? id;
	const all: Happening[] = [
		...sendings.map(({ sentAt, version, step: to }) => ({
			...{ what: 'sent' as const, at: sentAt, version, step: called(to) }
		})),
		...sendings.flatMap(({ recalledAt, version }) =>
			recalledAt ? [{ what: 'recalled' as const, at: recalledAt, version }] : []
		),
		...readings.map(({ personId, at }) => ({ what: 'read' as const, at, name: nameOf(personId) })),
		...questions.flatMap(({ askedAt, answer }): Happening[] => [
			{ what: 'asked', at: askedAt },
			...(answer ? [{ what: 'answered' as const, at: answer.at }] : [])
		]),
		...passed.flatMap(({ passedAt, endedAt }): Happening[] => [
			{ what: 'passed', at: passedAt },
			...(endedAt ? [{ what: 'back' as const, at: endedAt }] : [])
		]),
		...extensions.map(({ at, due }) => ({ what: 'extended' as const, at, due })),
		...corrections.map(({ at, version }) => ({ what: 'corrected' as const, at, version })),
		...(signed
			? [{ what: 'signed' as const, at: signed.signedAt, name: nameOf(signed.signedBy) }]
			: []),
		...(considered
			? [{ what: 'considered' as const, at: considered.at, name: nameOf(considered.personId) }]
			: [])
	];
	return all.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}
