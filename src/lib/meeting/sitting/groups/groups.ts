import type { SittingStage } from '../stages';

/** Closed or cancelled: nothing of it changes any more. */
export function isOver(stage: SittingStage): boolean {
	return stage === 'closed' || stage === 'cancelled';
}

/** A, B … Z, AA, AB …: the first letter after all that are taken, so that one that was dropped stays unused. */
export function nextLetter(taken: readonly string[]): string {
	const last = Math.max(-1, ...taken.map(indexOf));
	return letterAt(last + 1);
}

function indexOf(letter: string): number {
	return [...letter].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1;
}

function letterAt(index: number): string {
	const rest = Math.floor(index / 26);
	return (rest > 0 ? letterAt(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
