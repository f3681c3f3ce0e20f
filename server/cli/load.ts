import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { newId } from '../../src/lib/board/ids';
import { boardName, noteName } from '../../src/lib/board/names';
import { seedBoard, seedNote } from '../../src/lib/board/seed';
import { readSettings } from '../../src/lib/meeting/settings/settings';
import { readTemplate } from '../../src/lib/meeting/settings/template';
import type { BoardsForCommands } from '../given';
import panel from '../presets/panels/quality-assurance-panel.json';
import template from '../presets/templates/crime-incident-hub.json';
import { openSessions } from '../sign-in/sessions';
import { addCase, addFile } from '../store/sitting/cases';
import type { Db } from '../store/engine/database';
import { declare } from '../store/people/declarations';
import { addGroup } from '../store/sitting/groups';
import { addPanel } from '../store/people/panels';
import { addPerson } from '../store/people/people';
import { addReview } from '../store/report/reviews';
import { addSitting } from '../store/sitting/sittings';
import { markPresent } from '../store/sitting/attendance';

/** What a load tool needs to drive the server: names of boards, who may write, and their cookies. */
interface LoadFile {
	boards: string[];
	people: { id: string; slug: string }[];
	cookies: string[];
}

/**
 * A review in breakouts with one group of `people` members that has `boards` cases: every member may
 * write on every board. Only on an empty database. The file is readable by its owner alone: its
 * cookies sign in.
 */
export async function seedLoad(
	db: Db,
	boards: BoardsForCommands,
	wanted: { boards: number; people: number; out: string }
): Promise<void> {
	const out = await openForOwner(wanted.out);
	const now = new Date();
	const settings = readSettings(panel);
	const panelId = newId();
	const reviewId = newId();
	const sittingId = newId();
	const groupId = newId();
	const people = Array.from({ length: wanted.people }, (_, n) => ({
		id: newId(),
		slug: `member-${n + 1}`
	}));
	const cases = Array.from({ length: wanted.boards }, () => newId());

	await db.transaction().execute(async (tx) => {
		await addPanel(tx, { id: panelId, settings }, now);
		for (const [n, person] of people.entries()) {
			await addPerson(
				tx,
				panelId,
				{
					...person,
					name: `Member ${n + 1}`,
					roles: ['member'],
					language: 'en',
					standing: 'active',
					termStart: null,
					termEnd: null,
					vetting: { level: 'NPPV2', grantedOn: '2020-01-01', expiresOn: null },
					undertakingSignedAt: now.toISOString(),
					email: null,
					phone: null,
					passwordHash: null
				},
				now
			);
		}
		await addReview(tx, {
			id: reviewId,
			panelId,
			title: { en: 'Load', cy: 'Llwyth' },
			focus: { en: '', cy: '' },
			months: null,
			step: null,
			settings,
			template: readTemplate(template),
			sample: { drawn: cases.length, accepted: null, drawnOn: null },
			approvedAt: null,
			createdAt: now.toISOString()
		});
		await addSitting(tx, {
			id: sittingId,
			reviewId,
			number: 1,
			date: now.toISOString().slice(0, 10),
			from: '',
			to: '',
			place: { en: 'Load', cy: 'Llwyth' },
			mode: 'remote',
			stage: 'breakouts',
			here: null,
			chairId: people[0]?.id ?? null,
			deputies: [],
			agenda: [],
			quorumExit: null
		});
		for (const [index, id] of cases.entries()) {
			const label = { en: `Case ${index + 1}`, cy: `Achos ${index + 1}` };
			await addCase(tx, { id, reviewId, sittingId, number: index + 1, label });
			const text = 'Made for a load test.';
			const file = { id: newId(), caseId: id, name: label, text, language: 'en' as const };
			await addFile(tx, file, 0);
		}
		const members = people.map(({ id }) => id);
		await addGroup(tx, { id: groupId, sittingId, letter: 'A', members, cases }, now);
		for (const { id } of people) {
			await markPresent(tx, sittingId, id, now.toISOString());
			for (const caseId of cases) {
				await declare(tx, { caseId, personId: id, says: 'none', at: now });
			}
		}
	});

	const names = cases.map((id) => boardName(id, groupId));
	const prompts = template.prompts.map(({ id }) => id);
	for (const name of names) await boards.create(name, (doc) => seedBoard(doc, prompts));
	for (const { id } of people) await boards.create(noteName(sittingId, id), seedNote);

	const sessions = openSessions(db, false);
	const cookies: string[] = [];
	for (const { id } of people) {
		const { cookie } = await sessions.start(id);
		cookies.push(`${cookie.name}=${cookie.value}`);
	}
	const file: LoadFile = { boards: names, people, cookies };
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
