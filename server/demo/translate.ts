import { blockText, readDraft } from '../../src/lib/board/documents/draft';
import { findingText } from '../../src/lib/board/documents/findings';
import { draftName, findingsName } from '../../src/lib/board/names';
import { applyValue } from '../../src/lib/board/text/text';
import { demoFindings } from './content/findings/findings';
import { observations } from './content/findings/observations';
import { themes } from './content/findings/themes';
import { reportBlocks } from './content/report';
import { welshFindings } from './content/welsh/findings';
import { welshBlocks, welshObservations } from './content/welsh/report';
import { must } from './making';
import type { Making } from './making';
import { demoSources } from './write-report';

const translator = 'catrin-medi';

/** The translator writes the Welsh of every text of the draft. (A10) */
export async function translateReport(making: Making): Promise<void> {
	const { given, reviewId } = making;
	const catrin = making.person(translator);
	const source = await demoSources(making);
	for (const { case: number, findings: agreed } of demoFindings) {
		const welsh = must(welshFindings[number]);
		await given.boards.edit(findingsName(making.caseId(number)), catrin.id, (doc) => {
			for (const place of agreed.keys()) {
				const id = source({ case: number, finding: place + 1 }, new Map()).source;
				applyValue(findingText(doc, id, 'cy'), must(welsh[place]), 'demo');
			}
		});
	}
	await given.boards.edit(draftName(reviewId), catrin.id, (doc) => {
		for (const { id, en } of readDraft(doc).blocks)
			applyValue(blockText(doc, id, 'cy'), must(WELSH_OF.get(en)), 'demo');
	});
}

/** The Welsh of the draft's texts, by their English. */
const WELSH_OF = new Map<string, string>([
	...[...reportBlocks, ...themes].map(({ key, en }) => [en, must(welshBlocks[key])] as const),
	...observations.map(({ number, en }) => [en, must(welshObservations[number])] as const)
]);
