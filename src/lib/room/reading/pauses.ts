/** The pause before something is read again after a reading failed, in milliseconds, and its longest. */
const PAUSE = { first: 1_000, longest: 30_000 };

/** How often in a row readings have failed: the pauses grow with it. */
export function pauseAfter(failures: number): number {
	return Math.min(PAUSE.longest, PAUSE.first * 2 ** (failures - 1));
}
