import { newVersion } from '../../../server/acts/report/new-version';
import { requestsForChange } from '../../../server/acts/report/request-outcomes';
import { sealDraft } from '../../../server/acts/report/seal-draft';
import { placesOfBlocks, textOfBlock } from '../../../server/reading/blocks';
import { applyValue } from '../../../src/lib/board/text/text';
import type { ReportRoom } from '../report/report-room';

/** Catrin writes the Welsh of every text, which makes version 2. */
export async function translatedVersion(room: ReportRoom): Promise<void> {
	const elin = await room.person('elin-prosser');
	const { hash } = await room.version();
	await newVersion(room.given, elin, { reviewId: room.review.id, hash });
	await translateDraft(room);
	await seal(room);
}

/** Every text of the draft gets Welsh. */
export async function translateDraft(room: ReportRoom): Promise<void> {
	const catrin = await room.person('catrin-medi');
	for (const [id, place] of await placesOfBlocks(room.given, room.review.id))
		if (place.board)
			await room.boards.edit(place.board, catrin.id, (doc) => {
				const english = textOfBlock(doc, place, id, 'en').toString();
				applyValue(textOfBlock(doc, place, id, 'cy'), `Cymraeg: ${english}`, null);
			});
}

/** Elin sends the draft to its members. */
export async function seal(room: ReportRoom): Promise<void> {
	const reviewId = room.review.id;
	const requests = await requestsForChange(room.db, reviewId);
	const outcomes = Object.fromEntries(requests.map(({ id }) => [id, 'Reworded.']));
	const elin = await room.person('elin-prosser');
	await sealDraft(room.given, elin, { reviewId, anyway: true, outcomes });
	await room.look();
}
