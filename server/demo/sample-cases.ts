import { addPapers } from './add-papers';
import { changeCase } from '../acts/sample/change-case';
import { commitDraw } from '../acts/sample/commit-draw';
import { importList } from '../acts/sample/import-list';
import { replaceCase } from '../acts/sample/replace-case';
import { sayWord } from '../acts/sample/say-word';
import { dryRun } from '../documents/tables/dry-run';
import { listRules } from '../reading/sample/list-rules';
import { caseList } from './content/case-list';
import { cases } from './content/cases';
import { sample } from './content/review';
import { coordinator, must } from './making';
import type { Making, StoryStep } from './making';

/** How the sample came to be: the force's list imported, drawn from, one case replaced, and each given its papers. */
export function samplings(making: Making): StoryStep[] {
	return [
		{ at: sample.importedAt, happens: () => sendList(making) },
		{ at: sample.sealedAt, happens: () => sealDraw(making) },
		{ at: sample.drawnAt, happens: () => draw(making) },
		{ at: sample.replaced.at, happens: () => replaceOne(making) },
		{ at: sample.papersAt, happens: () => givePapers(making) }
	];
}

/** The list is read and judged as on the page of lists. (S1, S2) */
async function sendList({ given, reviewId, person }: Making): Promise<void> {
	const { fileName, months, match } = sample;
	const { review, sittings } = must(await given.rights.review(reviewId));
	const planned = { review, sittings: [...sittings.values()].map(({ sitting }) => sitting) };
	const rules = listRules(planned, months, given.clock());
	const read = await dryRun(Buffer.from(caseList), match, rules);
	await importList(given, person(coordinator), {
		...{ reviewId, fileName, months, match, reason: '', window: rules.window },
		list: { ...read, ignored: read.ignored.length }
	});
}

async function sealDraw({ given, reviewId, person }: Making): Promise<void> {
	const { size, reserves } = sample;
	const plan = { size, reserves, columns: [], reserveEach: false };
	await commitDraw(given, person(coordinator), { reviewId, ...plan, again: '' });
}

async function draw({ given, reviewId, person, caseIds }: Making): Promise<void> {
	await sayWord(given, person(sample.wordBy), { reviewId, draw: 1, word: sample.word });
	const drawn = must(await given.rights.review(reviewId)).cases;
	for (const [id, { case: each }] of drawn) caseIds.set(each.number, id);
}

async function replaceOne({ given, reviewId, person, caseId }: Making): Promise<void> {
	const { case: number, reason } = sample.replaced;
	await replaceCase(given, person(coordinator), { reviewId, caseId: caseId(number), reason });
}

/** Each case gets its label, its text and its files, and the sitting that discusses it. */
async function givePapers(making: Making): Promise<void> {
	const { given, sitting, person, caseId } = making;
	for (const { number, label, file, sitting: key } of cases) {
		await changeCase(given, person(coordinator), {
			...{ caseId: caseId(number), sittingId: sitting[key], label, reference: null },
			file: { language: 'en', ...file }
		});
	}
	await addPapers(making);
}
