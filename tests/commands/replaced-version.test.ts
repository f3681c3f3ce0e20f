import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { addBlock } from '../../src/lib/board/draft';
import { draftName } from '../../src/lib/board/names';
import { newVersion } from '../../server/commands/new-version';
import { openRequests, sealDraft } from '../../server/commands/seal-draft';
import { versionSeen } from '../../server/editions';
import { setStep } from '../../server/store/reviews';
import { GET } from '../../src/routes/reports/[review]/[version].[lang].[format]/+server';
import { refusing } from './refusing';
import type { ReportRoom } from './report-room';
import { keepDemo } from './report-room';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
beforeAll(async () => {
	kept = await keepDemo('approval');
});
beforeEach(async () => {
	room = await kept.open();
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

/** Version 2 takes the place of version 1. */
async function sealAgain(): Promise<void> {
	const elin = await room.person('elin-prosser');
	const { hash } = await room.version();
	await newVersion(room.given, elin, { reviewId: room.review.id, hash });
	await room.boards.edit(draftName(room.review.id), elin.id, (doc) => {
		const author = { person: elin.id, lang: 'en' as const, origin: 'Elin' };
		addBlock(doc, author, { kind: 'paragraph', section: 'overview', text: 'Added since.' });
	});
	const requests = await openRequests(room.db, room.review.id);
	const outcomes = Object.fromEntries(requests.map(({ id }) => [id, 'It was reworded.']));
	await sealDraft(room.given, elin, { reviewId: room.review.id, anyway: true, outcomes });
}

async function file(slug: string, version: number, lang = 'en'): Promise<string> {
	const person = await room.person(slug);
	const event = {
		locals: { house: room.given, lang, signedIn: { person } },
		params: { review: room.review.id, version: String(version), lang, format: 'html' },
		url: new URL(`http://localhost/reports/${room.review.id}/${version}.${lang}.html`)
	};
	return (await GET(event as unknown as Parameters<typeof GET>[0])).text();
}

test('the force reads the version it was sent, and none that was replaced and never approved', async () => {
	await sealAgain();
	await setStep(room.db, room.review.id, 'sent');
	const seenBy = async (slug: string, number?: number) =>
		(await versionSeen(room.given, await room.person(slug), room.review.id, number)).sealed.number;
	for (const slug of ['sam-keane', 'angharad-voyle']) {
		expect(await seenBy(slug)).toBe(2);
		await refusing(seenBy(slug, 1), 'unknown');
	}
	expect(await seenBy('margaret-pugh', 1)).toBe(1);
});

test('a file says what has become of its version, in its own language', async () => {
	expect(await file('margaret-pugh', 1)).toContain('It is with the members');
	await sealAgain();
	expect(await file('margaret-pugh', 1)).toContain('Version 2 has replaced this one.');
	expect(await file('margaret-pugh', 1, 'cy')).toContain('Mae fersiwn 2');
});
