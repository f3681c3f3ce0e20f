// A program for the browser tests: fills a folder with a panel of a shipped preset whose report its members have for comments,
// by acts alone. An action was agreed at the sitting. Prints the ids of review and sitting, and a cookie for each
// person, as JSON.
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { agreeCase } from '../../../server/acts/case/agree-case';
import { openCase } from '../../../server/acts/case/open-case';
import { sealDraft } from '../../../server/acts/report/seal-draft';
import { agreeAction } from '../../../server/acts/sitting/actions/agree-action';
import { closeSitting } from '../../../server/acts/sitting/stages/close-sitting';
import { openSessions } from '../../../server/sign-in/sessions';
import { addBlock } from '../../../src/lib/board/documents/draft';
import { draftName } from '../../../src/lib/board/names';
import { shippedPanel } from '../empty-house';
import { onePanel } from '../one-panel';

const [, , folder, preset] = process.argv;
const settings = shippedPanel(preset);
const room = await onePanel(settings);
const { given, coordinator, members, reviewId, sittingId, caseId } = room;
const others = [
	await room.add('Huw Jarman', ['assurance']),
	await room.add('Lowri Fox', ['audit']),
	await room.add('Catrin Medi', ['translator'])
];
const chair = settings.hasChair ? members[0] : coordinator;
const [board] = await given.rights.boardsOf(caseId);
await room.write(members[0], board.name, 'Nobody answered the letter for a month.');
await openCase(given, chair, { caseId, anyway: true });
await agreeCase(given, chair, { caseId, agreed: true });
await agreeAction(given, chair, {
	...{ sittingId, text: 'Answer every letter within ten days', lang: 'en' },
	...{ owner: 'Head of correspondence', due: '2024-06-28' }
});
await closeSitting(given, chair, { sittingId, sure: true });
await given.boards.edit(draftName(reviewId), coordinator.id, (doc) => {
	const author = { person: coordinator.id, lang: 'en' as const, origin: 'test' };
	for (const { id: section, kind, title } of settings.reportTemplate.sections) {
		if (kind === 'cases' || section === 'masthead') continue;
		const is = { prose: 'paragraph', themes: 'theme', observations: 'observation' } as const;
		addBlock(doc, author, { kind: is[kind], section, text: `What is said of ${title.en}.` });
	}
});
await sealDraft(given, coordinator, { reviewId, anyway: true });

const sessions = openSessions(given.db, false);
const cookies: Record<string, string> = {};
for (const { id, name } of [coordinator, ...members, ...others])
	cookies[name] = (await sessions.start(id)).cookie.value;
for (const file of readdirSync(folder)) rmSync(join(folder, file), { recursive: true });
await given.boards.close();
await given.db.destroy();
cpSync(room.folder, folder, { recursive: true });
rmSync(room.folder, { recursive: true });
console.log(JSON.stringify({ review: reviewId, sitting: sittingId, cookies }));
