import type { Words } from '../../words/words';

/** The time of a timer in words; empty where nothing is timed. @param seconds whole seconds left, below zero when over */
export function timerWords(w: Words, seconds: number | null, paused = false): string {
	if (seconds === null) return '';
	const said = w.common.timer;
	const words = wordsOf(said, seconds);
	return paused ? said.paused(words) : words;
}

/** Seconds left at which the room is told: five minutes, one minute, and the end. */
const TOLD = [300, 60, 0] as const;

/** What is said aloud as the time passes one of them, and empty between. @param up what is said at the end */
export function timerSpoken(
	w: Words,
	before: number,
	now: number,
	up: string = w.common.timer.up
): string {
	const at = TOLD.findLast((mark) => before > mark && now <= mark);
	if (at === undefined) return '';
	return at === 0 ? up : w.common.timer.left(at / 60);
}

function wordsOf(said: Words['common']['timer'], seconds: number): string {
	if (seconds <= -60) return said.over(Math.floor(-seconds / 60));
	if (seconds <= 0) return said.up;
	return seconds < 60 ? said.lastMinute : said.left(Math.ceil(seconds / 60));
}
