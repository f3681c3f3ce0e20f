import {
	countNotes,
	destroyedNotesOf,
	markNotesDestroyed
} from '../../../store/sitting/destroyed-notes';
import type { Given } from '../../../given';
import { decide } from '../../decide';

/**
 * Destroys the private notes of a sitting that is over, and keeps a certificate: how many there were, and when they were
 * gone. It says nothing of what they held or whose they were. Every step may be repeated. (M11)
 */
export async function destroyNotes(given: Given, sittingId: string): Promise<void> {
	const isMeant = (note: { sittingId: string }) => note.sittingId === sittingId;
	const { length } = given.boards.notes(isMeant);
	await decide(given, null, ({ tx }) => countNotes(tx, sittingId, length));
	await given.boards.purge(isMeant);
	await decide(given, null, async ({ tx, at, record, announce }) => {
		const certificate = await destroyedNotesOf(tx, sittingId);
		// An empty one, made for somebody who came as the sitting closed, changes no certificate.
		if (!certificate || certificate.at) return;
		const review = (await given.rights.in(tx).reviewOfSitting(sittingId)) ?? '';
		await markNotesDestroyed(tx, sittingId, at);
		record('destroy-notes', { review, sitting: sittingId, texts: certificate.notes });
		for (const address of [{ review }, { sitting: sittingId }])
			announce(address, { kind: 'changed', what: 'sitting', id: sittingId });
	});
}
