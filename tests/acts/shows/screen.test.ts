import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { openCase } from '../../../server/acts/case/open-case';
import { projectorOf } from '../../../server/views/sitting/projector';
import { dropStages } from '../demo-house';
import { CHAIR, MEMBERS, ShowRoom } from './show-room';

let room: ShowRoom;
beforeEach(async () => {
	room = await ShowRoom.open();
});
afterEach(() => room.house.end());
afterAll(dropStages);

async function onScreen() {
	const { house, sittingId } = room;
	const asked = { lang: 'en' as const, hasNames: true };
	const { screen } = await projectorOf(house, await house.person(CHAIR), sittingId, asked);
	return screen.is === 'case' ? screen.show : null;
}

test('the wall says that a show is open, and its result in words: no name and no count (P8)', async () => {
	expect(await onScreen()).toBeNull();
	await room.ask('named', { question: 'Shall we go on?' });
	await room.say(MEMBERS[0], 'not', 'I am tired');
	expect(await onScreen()).toEqual({
		...{ is: 'open', question: { text: 'Shall we go on?', lang: 'en' } }
	});
	await room.close();
	expect(await onScreen()).toEqual({ is: 'closed', finding: null, by: null });
	await room.ask('hidden');
	expect(await onScreen()).toEqual({ is: 'open', question: null });
	for (const slug of MEMBERS) await room.say(slug, 'hold');
	await room.close();
	expect(await onScreen()).toEqual({ is: 'closed', finding: room.findings[0], by: 'majority' });
	await room.ask('hidden');
	await room.cancel();
	expect(await onScreen()).toBeNull();
});

test('another case on the wall says nothing of it', async () => {
	const { house } = room;
	await room.ask('named', { question: 'Shall we go on?' });
	await openCase(house, await house.person(CHAIR), { caseId: house.caseId(14), anyway: true });
	expect(await onScreen()).toBeNull();
});
