import { noteText } from '../../../../src/lib/board/documents/note';
import { noteName } from '../../../../src/lib/board/names';
import { applyValue } from '../../../../src/lib/board/text/text';
import { openCase } from '../../../../server/acts/case/open-case';
import { askInWriting } from '../../../../server/acts/sitting/writing/ask-in-writing';
import { endRound } from '../../../../server/acts/sitting/writing/end-round';
import { roundsOf } from '../../../../server/store/sitting/room/rounds';
import { roundsSeen } from '../../../../server/views/sitting/room/rounds';
import { demoHouse, write } from '../../demo-house';
import type { DemoHouse } from '../../demo-house';

export const CHAIR = 'margaret-pugh';
export const QUESTION = 'What would have helped the victim most?';

/** The second sitting in plenary, with case 13 before the panel: what its people do with a question in writing. */
export async function writingRoom() {
	const house = await demoHouse('plenary');
	await openCase(house, await house.person(CHAIR), { caseId: house.caseId(13), anyway: true });
	return roomOf(house);
}

export type WritingRoom = ReturnType<typeof roomOf>;

export function roomOf(house: DemoHouse) {
	const [, sittingId] = house.sittings;
	const caseId = house.caseId(13);
	const latest = async () => {
		const [round] = await roundsOf(house.db, sittingId);
		if (!round) throw new Error('no question was asked');
		return round;
	};
	return {
		house,
		sittingId,
		caseId,
		latest,
		async ask(about: string | null = caseId, by = CHAIR, question = QUESTION) {
			const asked = { sittingId, question, lang: 'en' as const, minutes: 2, caseId: about };
			await askInWriting(house, await house.person(by), asked);
		},
		async end(is: 'shown' | 'cancelled', by = CHAIR) {
			const roundId = (await latest()).id;
			await endRound(house, await house.person(by), { sittingId, roundId, is });
		},
		async pageOf(slug: string) {
			return noteName((await latest()).id, (await house.person(slug)).id);
		},
		async access(slug: string) {
			const name = noteName((await latest()).id, (await house.person(slug)).id);
			const { id } = await house.person(slug);
			return (await house.rights.of(id).onBoard(name))?.access ?? 'none';
		},
		async answer(slug: string, words: string) {
			const person = await house.person(slug);
			await write(house, noteName((await latest()).id, person.id), person, (doc) =>
				applyValue(noteText(doc), words, null)
			);
		},
		/** The questions as one person's page has them. */
		async seen(slug: string) {
			return roundsSeen(house, await house.person(slug), sittingId);
		}
	};
}
