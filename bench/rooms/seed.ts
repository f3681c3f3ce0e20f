/**
 * `DATA_DIR=… seed.ts ROOMS PEOPLE OUT` makes ROOMS sittings in breakouts. Each has its own review and PEOPLE people in one
 * group with one board. The acts that pages use make the first room; its rows are copied for the others. The act starts
 * each room's groups. OUT gets the cookies and ids that the load needs.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pino from 'pino';
import { answerNote } from '../../src/lib/board/documents/board';
import { boardName } from '../../src/lib/board/names';
import { readSettings } from '../../src/lib/meeting/settings/settings';
import { readTemplate } from '../../src/lib/meeting/settings/template';
import { giveCase } from '../../server/acts/group/give-case';
import { makeGroup } from '../../server/acts/group/make-group';
import { placeMember } from '../../server/acts/group/place-member';
import { addPerson } from '../../server/acts/people/add-person';
import { setUp } from '../../server/acts/people/set-up';
import { declare } from '../../server/acts/people/standing/declare';
import { signUndertaking } from '../../server/acts/people/standing/sign-undertaking';
import { makeReview } from '../../server/acts/review/make-review';
import { addCase } from '../../server/acts/sample/add-case';
import { planSitting } from '../../server/acts/sitting/plan/plan-sitting';
import { markArrival } from '../../server/acts/sitting/room/mark-arrival';
import { moveDay } from '../../server/acts/sitting/stages/move-day';
import { startBreakouts } from '../../server/acts/sitting/stages/start-breakouts';
import { Vault } from '../../server/documents/vault/vault';
import { Boards } from '../../server/gateway/boards';
import type { Actor, Given } from '../../server/given';
import panel from '../../server/presets/panels/quality-assurance-panel.json';
import template from '../../server/presets/templates/crime-incident-hub.json';
import { Rights } from '../../server/rights/rights';
import { openSessions } from '../../server/sign-in/sessions';
import { openDatabase } from '../../server/store/engine/database';
import { ReadCache } from '../../server/store/engine/read-cache';
import { copyRooms, idsIn } from './copies';
import { NOTES } from './seeded';
import type { Seeded } from './seeded';

const [, , rooms, people, out] = process.argv;
const folder = resolve(process.env.DATA_DIR!);
const file = join(folder, 'plenary.sqlite');
const AT_A_TIME = 8;
const both = { en: 'Load', cy: 'Llwyth' };
const members: Actor[] = [];

const room = await opened(async (given) => {
	const coordinator = await settle(given);
	const before = await idsIn(file);
	const made = await makeRoom(given, coordinator);
	return { coordinator, before, ...made };
});
const copies = await copyRooms(file, room.before, Number(rooms) - 1);
const seeded = await opened(async (given) => {
	const sessions = openSessions(given.db, false);
	const all: Seeded['rooms'] = [];
	const left = [(id: string) => id, ...copies];
	const start = async () => {
		for (let copyOf = left.shift(); copyOf; copyOf = left.shift()) {
			const [sitting, caseId, group] = [room.sitting, room.caseId, room.group].map(copyOf);
			await startBreakouts(given, room.coordinator, { sittingId: sitting, anyway: false });
			const board = boardName(caseId, group);
			const own = members.map(({ id }) => copyOf!(id));
			await given.boards.edit(board, own[0], (doc) => {
				for (const note of NOTES) answerNote(doc, note).insert(0, 'The log says: ');
			});
			const people = await Promise.all(
				own.map(async (id) => {
					const { cookie } = await sessions.start(id);
					return { id, cookie: `${cookie.name}=${cookie.value}` };
				})
			);
			all.push({ sitting, review: copyOf(room.review), board, people });
		}
	};
	// Several at a time: most of it is waiting for the disk.
	await Promise.all(Array.from({ length: AT_A_TIME }, start));
	return { rooms: all };
});
writeFileSync(out, JSON.stringify(seeded), { mode: 0o600 });

async function settle(given: Given): Promise<Actor> {
	const shipped = readSettings(panel);
	const settings = {
		...shipped,
		...{ maxMembers: Number(rooms) * Number(people), hasChair: true },
		quorum: { ...shipped.quorum, minimum: 1 }
	};
	const coordinator = { name: 'Coordinator', email: 'load@panel.example', phone: '' };
	const id = await setUp(given, {
		settings,
		coordinator: { ...coordinator, language: 'en' },
		passwordHash: null
	});
	return (await given.rights.person(id))!;
}

async function makeRoom(given: Given, coordinator: Actor) {
	const known = async (id: string) => (await given.rights.person(id))!;
	const { undertaking } = readSettings(panel);
	for (let n = 1; n <= Number(people); n += 1) {
		const name = `Member ${n}`;
		const id = await addPerson(given, coordinator, {
			...{ name, email: '', phone: '', roles: ['member'], language: 'en' },
			...{ termStart: null, termEnd: null },
			vetting: { level: 'NPPV2', grantedOn: '2020-01-01', expiresOn: null }
		});
		if (typeof id !== 'string') throw new Error('A member waits for a second person.');
		await signUndertaking(given, await known(id), { name, text: undertaking.text.en });
		members.push(await known(id));
	}
	const review = await makeReview(given, coordinator, {
		...{ title: both, focus: { en: '', cy: '' }, template: readTemplate(template), months: null },
		...{ list: { accepted: null, drawnOn: null }, blind: 'after-opening' }
	});
	const sitting = await planSitting(given, coordinator, {
		...{ reviewId: review, date: new Date().toISOString().slice(0, 10), from: '', to: '' },
		...{ place: both, mode: 'online', chairId: members[0].id, deputies: [], agenda: [] }
	});
	const group = await makeGroup(given, coordinator, { sittingId: sitting });
	const caseId = await addCase(given, coordinator, {
		...{ reviewId: review, sittingId: sitting, label: both, reference: '' },
		file: { name: both, text: 'Made for a load test.', language: 'en' }
	});
	await giveCase(given, coordinator, { groupId: group, caseId, give: true });
	await moveDay(given, coordinator, { sittingId: sitting, to: 'arriving' });
	for (const member of members) {
		const personId = member.id;
		await placeMember(given, coordinator, { sittingId: sitting, personId, groupId: group });
		await declare(given, member, { reviewId: review, says: { [caseId]: 'none' } });
		await markArrival(given, member, { sittingId: sitting, personId, arrival: 'remote' });
	}
	return { review, sitting, group, caseId };
}

/** The data folder for acts, without a server. */
async function opened<T>(use: (given: Given) => Promise<T>): Promise<T> {
	const clock = () => new Date();
	const cache = new ReadCache();
	const db = await openDatabase(file, (tables) => cache.forget(tables));
	const boards = await Boards.open({
		...{ file: join(folder, 'boards.sqlite'), origin: '', clock },
		whoIs: () => Promise.resolve(null),
		accessOf: () => Promise.resolve(null),
		log: pino({ level: 'warn' })
	});
	const vault = await Vault.open(folder, process.env.KEY_FILE);
	const rights = new Rights(db, clock, cache);
	const silent = { announce: () => undefined, closeLinks: () => undefined };
	try {
		return await use({ db, boards, vault, rights, clock, ...silent });
	} finally {
		await boards.close();
		await db.destroy();
	}
}
