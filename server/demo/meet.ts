import type * as Y from 'yjs';
import {
	findingText,
	flagFinding,
	mergeInto,
	moveFinding,
	placeAsObservation,
	readFindings,
	setAside
} from '../../src/lib/board/documents/findings';
import { findingsName } from '../../src/lib/board/names';
import { applyValue } from '../../src/lib/board/text/text';
import { FLAGS } from '../../src/lib/meeting/findings/placement';
import { agreeCase } from '../acts/case/agree-case';
import { calledBack } from '../../src/lib/meeting/sitting/breakouts/gathering';
import { closeSitting } from '../acts/sitting/stages/close-sitting';
import { declare } from '../acts/people/standing/declare';
import { openCase } from '../acts/case/open-case';
import { comeBack } from '../acts/sitting/groups/come-back';
import { startPlenary } from '../acts/sitting/stages/start-plenary';
import { cases } from './content/cases';
import { demoFindings } from './content/findings/findings';
import type { DemoCaseFindings, DemoSitting, StageContent } from './content/types';
import { authorOf } from './fill-boards';
import type { Making } from './making';
import { must } from './making';
import { noteMinutes } from './open-day';

type StoodDown = StageContent['stoodDown'][number];

/** Holds the plenary of a sitting, as far as the stage goes: cases are opened, merged, reworded and agreed. */
export async function meet(making: Making, stage: StageContent, each: DemoSitting): Promise<void> {
	const { given, person } = making;
	const sittingId = making.sitting[each.key];
	making.at(each.plenaryAt);
	await startPlenary(given, person(each.chair), { sittingId });
	const { at } = await given.rights.of(person(each.chair)).onSitting(sittingId);
	for (const personId of calledBack(at.groups, at.present))
		await comeBack(given, must(await given.rights.person(personId)), { sittingId });
	await noteMinutes(making, each, 'plenary');

	const mine = new Set(
		cases.flatMap(({ sitting, number }) => (sitting === each.key ? number : []))
	);
	const down = stage.stoodDown.filter(({ case: number }) => mine.has(number));
	for (const agreed of demoFindings.filter(
		({ case: n }) => mine.has(n) && stage.agreed.includes(n)
	)) {
		await standDown(making, down, openedAt(agreed));
		await agreeOne(making, agreed, () => standDown(making, down, agreed.agreedAt));
	}
	await standDown(making, down);
	if (stage.sittings[each.key].stage !== 'closed') return;
	making.at(each.closedAt);
	await noteMinutes(making, each);
	await closeSitting(given, person(each.chair), { sittingId, sure: true });
}

/** Declares the conflicts that came before a time and are not declared yet, so that the history has them in order. */
async function standDown(making: Making, down: StoodDown[], before?: string): Promise<void> {
	const isDue = ({ at }: StoodDown) => before === undefined || at < before;
	for (const { person, case: number, at } of down.filter(isDue)) {
		making.at(at);
		await declare(making.given, making.person(person), {
			reviewId: making.reviewId,
			says: { [making.caseId(number)]: 'conflict' }
		});
	}
	down.splice(0, down.length, ...down.filter((each) => !isDue(each)));
}

function openedAt({ agreedAt }: DemoCaseFindings): string {
	return new Date(Date.parse(agreedAt) - 9 * 60_000).toISOString();
}

async function agreeOne(
	making: Making,
	agreed: DemoCaseFindings,
	meanwhile: () => Promise<void>
): Promise<void> {
	const caseId = making.caseId(agreed.case);
	const chair = making.person(agreed.agreedBy);
	making.at(openedAt(agreed));
	await openCase(making.given, chair, { caseId, anyway: true });
	await making.given.boards.edit(findingsName(caseId), chair.id, (doc) => {
		agreeWords(making, doc, agreed);
	});
	await meanwhile();
	making.at(agreed.agreedAt);
	await agreeCase(making.given, chair, { caseId, agreed: true });
}

/** What the room did with the gathered points: merged, reworded, put in order, set aside. */
function agreeWords(making: Making, doc: Y.Doc, agreed: DemoCaseFindings): void {
	const author = authorOf(making, agreed.agreedBy);
	const pointId = (key: string) => must(making.points.get(key));
	for (const { point, reason } of agreed.aside) setAside(doc, author, pointId(point), reason);
	for (const key of agreed.observation) {
		const kind = must(readFindings(doc).findings[pointId(key)]).kind;
		placeAsObservation(doc, author, { id: pointId(key), kind });
	}
	let last: string | null = null;
	for (const finding of agreed.findings) {
		const [first, ...others] = finding.from;
		const id: string = finding.none ? noneOf(doc, finding.kind) : pointId(must(first));
		for (const key of others) mergeInto(doc, author, pointId(key), id);
		applyValue(findingText(doc, id, 'en'), finding.en, author.origin);
		// The panel agreed the English; the translator writes the Welsh of the whole report later.
		applyValue(findingText(doc, id, 'cy'), '', author.origin);
		moveFinding(
			doc,
			author,
			id,
			finding.none ? { after: last } : { after: last, kind: finding.kind }
		);
		for (const flag of FLAGS)
			flagFinding(doc, author, id, flag, finding.flags?.includes(flag) ?? false);
		last = id;
	}
}

function noneOf(doc: Y.Doc, kind: string): string {
	const all = Object.entries(readFindings(doc).findings);
	return must(all.find(([, finding]) => finding.none && finding.kind === kind))[0];
}
