import {
	countNotes,
	destroyedNotesOf,
	markNotesDestroyed
} from '../../../store/sitting/destroyed-notes';
import { removeRounds, roundsOf } from '../../../store/sitting/room/rounds';
import type { Given } from '../../../given';
import { decide } from '../../decide';

/**
 * Destroys the private notes of a sitting that is over, the pages written in answer to its questions, and the record of
 * whose page each was. Keeps a certificate with their number and the time, and nothing of their words or writers. Every
 * step may be repeated. (M11)
 */
export async function destroyNotes(given: Given, sittingId: string): Promise<void> {
	const rounds = new Set((await roundsOf(given.db, sittingId)).map(({ id }) => id));
	const isNote = (note: { sittingId: string }) => note.sittingId === sittingId;
	const isPage = (note: { sittingId: string }) => rounds.has(note.sittingId);
	const [notes, answers] = [isNote, isPage].map((is) => given.boards.notes(is).length);
	await decide(given, null, ({ tx }) => countNotes(tx, sittingId, { notes, answers }));
	await given.boards.purge((note) => isNote(note) || isPage(note));
	await decide(given, null, async ({ tx, at, record, announce }) => {
		await removeRounds(tx, sittingId);
		const certificate = await destroyedNotesOf(tx, sittingId);
		// An empty one, made for somebody who came as the sitting closed, changes no certificate.
		if (!certificate || certificate.at) return;
		const review = (await given.rights.in(tx).reviewOfSitting(sittingId)) ?? '';
		await markNotesDestroyed(tx, sittingId, at);
		const about = { review, sitting: sittingId };
		record('destroy-notes', { ...about, texts: certificate.notes });
		if (certificate.answers > 0)
			record('destroy-answers', { ...about, texts: certificate.answers });
		for (const address of [{ review }, { sitting: sittingId }])
			announce(address, { kind: 'changed', what: 'sitting', id: sittingId });
	});
}
