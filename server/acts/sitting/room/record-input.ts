import { foldedName } from '../../../../src/lib/meeting/people/names';
import type { Bilingual } from '../../../../src/lib/meeting/people/people';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { stateOf } from '../../../reading/as-entered';
import { linksOf } from '../../../rights/links';
import { everybody } from '../../../store/people/people';
import { setAgenda } from '../../../store/sitting/sittings';
import type { Actor, Given } from '../../../given';
import { coordinatingSitting, expectUnchanged } from '../../coordinating';
import { decide } from '../../decide';
import { bothLinesOrNone, bothTexts, lineAsTyped } from '../../texts';
import { itemAt } from './agenda-item';

interface ToRecord {
	sittingId: string;
	item: number;
	/** The code of the item's kind and title as the page showed them. */
	seen: string;
	/** What `stateOf` gave of the input as the page showed it. */
	before?: string;
	speaker: string;
	/** What the speaker is, in place of the name in the report; '' where not said. */
	role: Bilingual;
	/** What was said, in short. */
	summary: Bilingual;
	/** Who passes it on at this sitting; '' where the speaker was there. */
	relayedBy: string;
}

/**
 * Records who gave an input and what they said in short, or that one of the office passes it on at a later sitting. The
 * report prints it with the speaker's role, not their name. (M9)
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'not-now' for a cancelled sitting or an item that is no input,
 *   'changed-meanwhile', 'empty' without a speaker or a summary, 'line-too-long', 'line-unseen', 'too-long'
 */
export async function recordInput(given: Given, actor: Actor, input: ToRecord): Promise<void> {
	const { sittingId } = input;
	await decide(given, actor, async ({ tx, rights, record, regrade, announce }) => {
		const on = await coordinatingSitting(rights, actor, sittingId);
		const { review, at } = on;
		const { stage, agenda } = at.sitting;
		if (stage === 'cancelled') throw new Refusal('not-now');
		const chosen = itemAt(agenda, input);
		if (chosen.kind !== 'input') throw new Refusal('not-now');
		expectUnchanged(input.before, chosen.input ?? null);
		const speaker = lineAsTyped(input.speaker);
		if (speaker === '') throw new Refusal('empty');
		const said = {
			speaker,
			speakerId: await idOf(speaker),
			role: bothLinesOrNone(input.role, review.settings),
			summary: bothTexts(input.summary, review.settings, 4000),
			relayedBy: lineAsTyped(input.relayedBy) || null
		};
		if (stateOf(said) === stateOf(chosen.input ?? null)) return;
		const noted = agenda.map((each) => (each === chosen ? { ...each, input: said } : each));
		await setAgenda(tx, sittingId, noted);
		record('record-input', { review: review.id, sitting: sittingId });
		// An adviser stays until their own input ends.
		regrade(await linksOf(tx, on));
		for (const address of [{ review: review.id }, { sitting: sittingId }])
			announce(address, { kind: 'changed', what: 'sitting', id: sittingId });

		/** Id of the one person on the panel's list who has this name. */
		async function idOf(name: string): Promise<string | null> {
			const named = (await everybody(tx)).filter(
				(each) => foldedName(each.name) === foldedName(name)
			);
			return named.length === 1 ? named[0].id : null;
		}
	});
}
