import { afterEach, expect, test } from 'vitest';
import { placeMember } from '../../../server/acts/group/place-member';
import { correctPerson } from '../../../server/acts/people/correct-person';
import { markStanding } from '../../../server/acts/people/standing/mark-standing';
import { takeChair } from '../../../server/acts/sitting/room/take-chair';
import { markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { moveDay } from '../../../server/acts/sitting/stages/move-day';
import { startBreakouts } from '../../../server/acts/sitting/stages/start-breakouts';
import { dayPage } from '../../../server/views/day';
import { peoplePage } from '../../../server/views/people/people';
import { preparePage } from '../../../server/views/review/prepare';
import { reviewPage } from '../../../server/views/review/review';
import { arrivingFor } from '../../../server/views/sitting/arriving';
import { setSettings, thePanel } from '../../../server/store/people/panels';
import { refusalText } from '../../../src/lib/sentences/refusals';
import { words } from '../../../src/lib/words/words';
import { refusing } from '../refusing';
import { scrutinyRoom } from './scrutiny-room';
import type { ScrutinyRoom } from './scrutiny-room';

let room: ScrutinyRoom;
afterEach(() => room.end());

const active = { standing: 'active' as const, termStart: null, termEnd: null, vetting: null };

test('a seat takes as many active members as it has places, whether they are added, chosen or made active', async () => {
	room = await scrutinyRoom();
	const { given, elin } = room;
	const [vera, sol] = [
		await room.seated('Vera Ash', 'voluntary'),
		await room.seated('Sol Ode', null)
	];
	await room.seated('Una Bell', 'voluntary');
	expect(vera.seat).toBe('voluntary');
	const full = { max: 2, en: 'Voluntary sector', cy: 'Y sector gwirfoddol' };
	const refused = await refusing(room.seated('Zoe Penn', 'voluntary'), 'seat-full');
	expect(refused).toEqual(full);
	for (const lang of ['en', 'cy'] as const)
		expect(refusalText(words[lang], 'seat-full', full)).toContain(full[lang]);
	await refusing(
		markStanding(given, elin, { ...active, personId: sol.id, seat: 'voluntary' }),
		'seat-full'
	);
	await refusing(
		markStanding(given, elin, { ...active, personId: sol.id, seat: 'throne' }),
		'unknown'
	);

	// A place is free once a membership ends, and is taken when somebody becomes a member again.
	await markStanding(given, elin, { ...active, standing: 'ended', personId: vera.id });
	await markStanding(given, elin, { ...active, personId: sol.id, seat: 'voluntary' });
	expect((await room.known(sol.id)).seat).toBe('voluntary');
	expect((await room.known(vera.id)).seat).toBe('voluntary');
	await refusing(markStanding(given, elin, { ...active, personId: vera.id }), 'seat-full');
	// Their own seat is no obstacle to those who hold it.
	await markStanding(given, elin, { ...active, personId: sol.id, seat: 'voluntary' });
	await markStanding(given, elin, { ...active, personId: vera.id, seat: 'public' });

	const guest = await room.seated('Ray Cole', 'chair', ['observer']);
	await room.seated('Mona Hale', 'chair');
	const { name, email, phone, language } = guest;
	const asMember = {
		...{ name, email: email ?? '', phone: phone ?? '', language },
		roles: ['member' as const]
	};
	await refusing(correctPerson(given, elin, { personId: guest.id, facts: asMember }), 'seat-full');
});

test('a seat that the panel no longer has keeps nobody out who held it, and nobody new gets it', async () => {
	room = await scrutinyRoom();
	const { given, elin } = room;
	const vera = await room.seated('Vera Ash', 'voluntary');
	await markStanding(given, elin, { ...active, standing: 'suspended', personId: vera.id });
	const panel = await thePanel(given.db);
	if (!panel) throw new Error('there is no panel');
	const settings = {
		...panel.settings,
		seats: panel.settings.seats.filter(({ id }) => id !== 'voluntary')
	};
	const at = new Date().toISOString();
	await setSettings(given.db, panel.id, { version: panel.version + 1, settings, by: elin.id, at });

	await markStanding(given, elin, { ...active, personId: vera.id });
	expect(await room.known(vera.id)).toMatchObject({ standing: 'active', seat: 'voluntary' });
	await refusing(room.seated('Zoe Penn', 'voluntary'), 'unknown');
});

test('the people page tells how many hold each seat, and a new sitting begins with who holds the chair’s', async () => {
	room = await scrutinyRoom();
	const { given, elin, reviewId } = room;
	const mona = await room.seated('Mona Hale', 'chair');
	await room.seated('Una Bell', 'public');
	const panel = await thePanel(given.db);
	if (!panel) throw new Error('no panel');
	const page = await peoplePage(given, elin, { panel, lang: 'cy', change: mona.id });
	expect(page.usual.seats.map(({ name, held, count }) => [name, held, count])).toEqual([
		['Cadeirydd annibynnol', 1, 1],
		['Aelod o’r cyhoedd', 1, 3],
		['Y sector gwirfoddol', 0, 2],
		['Cynrychiolydd swyddfa’r Comisiynydd', 0, 1]
	]);
	expect(page.changing?.seat).toBe('chair');
	expect((await preparePage(given, elin, reviewId, 'en')).usual.chairId).toBe(mona.id);
});

test('a quorum that needs a seat says which is missing, to everybody, until its holder comes', async () => {
	room = await scrutinyRoom();
	const { given, elin, reviewId, sittingId, groupId } = room;
	const [mona, una, sol] = [
		await room.seated('Mona Hale', 'chair'),
		await room.seated('Una Bell', 'public'),
		await room.seated('Sol Ode', 'public')
	];
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	for (const { id: personId } of [una, sol])
		await markArrival(given, elin, { sittingId, personId, arrival: 'room' });
	await takeChair(given, elin, { sittingId, to: una.id });
	await placeMember(given, elin, { sittingId, personId: una.id, groupId });

	const lacking = (name: string) => [{ name, here: 0, least: 1 }];
	const missing = {
		...{ counted: 2, minimum: 2, isQuorate: false },
		seatsMissing: lacking('Independent chair')
	};
	expect((await dayPage(given, elin, sittingId, 'en')).quorum).toEqual(missing);
	expect((await arrivingFor(given, sol, sittingId, 'en')).quorum).toEqual(missing);
	expect((await arrivingFor(given, sol, sittingId, 'cy')).quorum.seatsMissing).toEqual(
		lacking('Cadeirydd annibynnol')
	);
	const refused = await refusing(
		startBreakouts(given, elin, { sittingId, anyway: true }),
		'inquorate'
	);
	expect(refusalText(words.en, 'inquorate', refused)).toContain('Independent chair');
	expect(refusalText(words.cy, 'inquorate', refused)).toContain('Cadeirydd annibynnol');

	await markArrival(given, elin, { sittingId, personId: mona.id, arrival: 'remote' });
	await startBreakouts(given, elin, { sittingId, anyway: true });
	expect((await dayPage(given, elin, sittingId, 'en')).quorum).toMatchObject({
		...{ counted: 3, isQuorate: true, seatsMissing: [] }
	});
	// Who has left is no longer counted, on the card of the review as on the day.
	await markArrival(given, elin, { sittingId, personId: mona.id, arrival: 'left' });
	const [card] = (await reviewPage(given, elin, reviewId, 'en')).sittings;
	expect(card.quorum).toEqual(missing);
});
