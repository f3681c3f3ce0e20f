import type { Hand, Hands } from './hands';

/** Why somebody is suggested: it is said to the chair in words. */
export type WhyNext = 'point-of-order' | 'not-spoken' | 'least-spoken' | 'longest-waiting';

/**
 * Who might speak next: a point of order first, then who has not spoken yet, then who has spoken least, then who has waited
 * longest. The chair may choose anybody else. Null where no hand is up. (G2)
 */
export function suggestedNext({
	queue,
	spoken
}: Pick<Hands, 'queue' | 'spoken'>): { person: string; why: WhyNext } | null {
	/** However short a turn was, it was one. */
	const hasSpoken = ({ person }: Hand) => person in spoken;
	const seconds = ({ person }: Hand) => Math.floor((spoken[person] ?? 0) / 1_000);
	const [first, ...others] = [...queue].sort(
		(a, b) =>
			Number(b.isOrder) - Number(a.isOrder) ||
			Number(hasSpoken(a)) - Number(hasSpoken(b)) ||
			seconds(a) - seconds(b) ||
			a.number - b.number
	);
	if (!first) return null;
	const { person } = first;
	if (first.isOrder) return { person, why: 'point-of-order' };
	if (!hasSpoken(first)) return { person, why: 'not-spoken' };
	const isLeast = others.some((hand) => seconds(hand) > seconds(first));
	return { person, why: isLeast ? 'least-spoken' : 'longest-waiting' };
}
