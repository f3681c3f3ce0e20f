import type { Logger } from 'pino';
import { forgetLetters } from '../acts/mail/forget-letters';
import { destroyWriting } from '../acts/review/destroy-writing';
import { finishDestroying } from '../acts/review/finish-destroying';
import { finishPurges } from '../acts/sitting/stages/finish-purges';
import type { Announcements } from '../gateway/announcements';
import type { Boards } from '../gateway/boards';
import type { Given } from '../given';
import type { Sessions } from '../sign-in/sessions';
import { finishEmptying } from '../store/engine/database';

interface Parts {
	given: Given;
	boards: Boards;
	announcements: Announcements;
	sessions: Sessions;
	/** Deletes the files of papers that were removed. */
	sweepPapers: () => Promise<void>;
	log: Logger;
}

/**
 * What time alone makes necessary, once a minute: terms, vetting and undertakings that lapse, sessions that run out,
 * notes that a full disk kept, writing whose retention has passed, bytes of papers that were destroyed or removed, a log that
 * could not be emptied, letters that ended long ago (once an hour). Work that takes longer than a minute is not begun a second
 * time while it runs.
 * @returns how to stop
 */
export function everyMinute({
	given,
	boards,
	announcements,
	sessions,
	sweepPapers,
	log
}: Parts): () => void {
	const running = new Set<string>();
	const once = (name: string, work: () => Promise<unknown>) => {
		if (running.has(name)) return;
		running.add(name);
		void work()
			.catch((error: unknown) => log.error(error))
			.finally(() => running.delete(name));
	};
	let minutes = 0;
	const timer = setInterval(() => {
		once('rights', () => Promise.all([boards.lookAgain(), announcements.regrade()]));
		once('notes', () => finishPurges(given));
		once('sessions', () => sessions.sweep());
		once('writing', () => destroyWriting(given));
		once('destroyed', () => finishDestroying(given));
		once('papers', sweepPapers);
		once('log', () => finishEmptying(given.db));
		if (minutes++ % 60 === 0) once('letters', () => forgetLetters(given));
	}, 60_000);
	return () => clearInterval(timer);
}
