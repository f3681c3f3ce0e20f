import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { boardName } from '../../src/lib/board/names';
import { readSettings } from '../../src/lib/meeting/settings/settings';
import { readTemplate } from '../../src/lib/meeting/settings/template';
import { giveCase } from '../acts/group/give-case';
import { makeGroup } from '../acts/group/make-group';
import { placeMember } from '../acts/group/place-member';
import { addPerson } from '../acts/people/add-person';
import { setUp } from '../acts/people/set-up';
import { declare } from '../acts/people/standing/declare';
import { signUndertaking } from '../acts/people/standing/sign-undertaking';
import { makeReview } from '../acts/review/make-review';
import { addCase } from '../acts/sample/add-case';
import { markArrival } from '../acts/sitting/room/mark-arrival';
import { moveDay } from '../acts/sitting/stages/move-day';
import { planSitting } from '../acts/sitting/plan/plan-sitting';
import { startBreakouts } from '../acts/sitting/stages/start-breakouts';
import type { Actor, Given } from '../given';
import panel from '../presets/panels/quality-assurance-panel.json';
import template from '../presets/templates/crime-incident-hub.json';
import { openSessions } from '../sign-in/sessions';

/** What a load tool needs to drive the server: names of boards, who may write, and their cookies. */
interface LoadFile {
	boards: string[];
	people: { id: string; slug: string }[];
	cookies: string[];
}

interface Wanted {
	boards: number;
	people: number;
	/** Path of the load file. */
	out: string;
}

const both = { en: 'Load', cy: 'Llwyth' };

/**
 * A review in breakouts with one group of `people` members that has `boards` cases: every member may
 * write on every board. Made by the acts that pages use, only on an empty database. The file is readable by its
 * owner alone: its cookies sign in.
 */
export async function seedLoad(
	parts: Pick<Given, 'db' | 'boards' | 'rights' | 'vault'>,
	wanted: Wanted
): Promise<void> {
	const out = await openForOwner(wanted.out);
	const given: Given = {
		...parts,
		announce: () => undefined,
		closeLinks: () => undefined,
		clock: () => new Date()
	};
	const { coordinator, members } = await gather(given, wanted.people);
	const boards = await breakOut(given, { coordinator, members, cases: wanted.boards });

	const sessions = openSessions(given.db, false);
	const cookies: string[] = [];
	for (const { id } of members) {
		const { cookie } = await sessions.start(id);
		cookies.push(`${cookie.name}=${cookie.value}`);
	}
	const people = members.map(({ id, slug }) => ({ id, slug }));
	const file: LoadFile = { boards, people, cookies };
	await out.writeFile(JSON.stringify(file, null, '\t'));
	await out.close();
}

/** Before anything is made, so that a file that cannot be written leaves nothing behind. */
async function openForOwner(path: string): Promise<FileHandle> {
	const file = await open(path, 'w', 0o600);
	// One that was there already keeps its mode otherwise.
	await file.chmod(0o600);
	return file;
}

/** A panel of so many members who may all open cases; one is enough for its quorum. */
async function gather(given: Given, people: number) {
	const shipped = readSettings(panel);
	const settings = {
		...shipped,
		maxMembers: people,
		quorum: { ...shipped.quorum, minimum: 1 },
		hasChair: true
	};
	const known = async (id: string) => (await given.rights.person(id))!;
	const coordinator = await known(
		await setUp(given, {
			settings,
			coordinator: { name: 'Coordinator', email: 'load@panel.example', phone: '', language: 'en' },
			passwordHash: null
		})
	);
	const members: Actor[] = [];
	for (let n = 1; n <= people; n += 1) {
		const name = `Member ${n}`;
		const id = await addPerson(given, coordinator, {
			...{ name, email: '', phone: '', roles: ['member'], language: 'en' },
			...{ termStart: null, termEnd: null },
			vetting: { level: 'NPPV2', grantedOn: '2020-01-01', expiresOn: null }
		});
		if (typeof id !== 'string') throw new Error('A member waits for a second person.');
		await signUndertaking(given, await known(id), { name, text: settings.undertaking.text.en });
		members.push(await known(id));
	}
	return { coordinator, members };
}

/** @returns names of the boards */
async function breakOut(
	given: Given,
	{ coordinator, members, cases }: { coordinator: Actor; members: Actor[]; cases: number }
): Promise<string[]> {
	const reviewId = await makeReview(given, coordinator, {
		...{ title: both, focus: { en: '', cy: '' }, template: readTemplate(template), months: null },
		...{ list: { accepted: null, drawnOn: null }, blind: 'after-opening' }
	});
	const sittingId = await planSitting(given, coordinator, {
		...{ reviewId, date: new Date().toISOString().slice(0, 10), from: '', to: '', place: both },
		...{ mode: 'online', chairId: members[0].id, deputies: [], agenda: [] }
	});
	const groupId = await makeGroup(given, coordinator, { sittingId });
	const caseIds: string[] = [];
	for (let n = 1; n <= cases; n += 1) {
		const name = { en: `Case ${n}`, cy: `Achos ${n}` };
		const file = { name, text: 'Made for a load test.', language: 'en' as const };
		const asked = { reviewId, sittingId, label: name, reference: '', file };
		const caseId = await addCase(given, coordinator, asked);
		await giveCase(given, coordinator, { groupId, caseId, give: true });
		caseIds.push(caseId);
	}
	const says = Object.fromEntries(caseIds.map((id) => [id, 'none' as const]));
	await moveDay(given, coordinator, { sittingId, to: 'arriving' });
	for (const member of members) {
		const personId = member.id;
		await placeMember(given, coordinator, { sittingId, personId, groupId });
		await declare(given, member, { reviewId, says });
		await markArrival(given, member, { sittingId, personId, arrival: 'remote' });
	}
	await startBreakouts(given, coordinator, { sittingId, anyway: false });
	return caseIds.map((id) => boardName(id, groupId));
}
