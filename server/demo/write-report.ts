import { addBlock, link } from '../../src/lib/board/documents/draft';
import { readFindings } from '../../src/lib/board/documents/findings';
import { setFlag } from '../../src/lib/board/flags';
import { draftName, findingsName } from '../../src/lib/board/names';
import { answerDraft } from '../acts/report/answer-draft';
import { sealDraft } from '../acts/report/seal-draft';
import { approval } from './content/approval';
import { demoFindings } from './content/findings/findings';
import { observations } from './content/findings/observations';
import { reportBlocks } from './content/report';
import { themes } from './content/findings/themes';
import type { DemoSource, StageContent } from './content/types';
import { authorOf } from './fill-boards';
import { coordinator, must } from './making';
import type { Making } from './making';

/** Themes, observations and the paragraphs around the cases, as far as the stage has them. */
export async function writeReport(making: Making, stage: StageContent): Promise<void> {
	if (stage.step === null) return;
	const source = await demoSources(making);
	const person = making.person(coordinator);
	await making.given.boards.edit(draftName(making.reviewId), person.id, (doc) => {
		const author = authorOf(making, coordinator);
		const blocks = new Map<string, string>();
		for (const block of stage.report ? reportBlocks : []) {
			addBlock(doc, author, { kind: 'paragraph', section: block.section, text: block.en });
		}
		for (const theme of themes.filter(({ key }) => stage.themes.includes(key))) {
			const id = addBlock(doc, author, { kind: 'theme', section: 'themes', text: theme.en });
			blocks.set(theme.key, id);
			for (const flag of theme.flags ?? []) setFlag(doc, author, id, flag, true);
			for (const from of theme.from.filter((each) => isHere(each, stage))) {
				link(doc, author, { block: id, ...source(from, blocks) });
			}
		}
		for (const each of observations.filter(({ number }) => stage.observations.includes(number))) {
			const id = addBlock(doc, author, {
				kind: 'observation',
				section: 'observations',
				text: each.en
			});
			for (const from of each.from) link(doc, author, { block: id, ...source(from, blocks) });
		}
	});
}

/** @returns the version's hash */
export async function sealReport(making: Making): Promise<string> {
	making.at(approval.sealedAt);
	const { hash } = await sealDraft(making.given, making.person(approval.sealedBy), {
		reviewId: making.reviewId,
		anyway: true
	});
	return hash;
}

export async function answerReport(making: Making, hash: string): Promise<void> {
	const source = await demoSources(making);
	for (const answer of approval.answers) {
		making.at(answer.at);
		await answerDraft(making.given, making.person(answer.by), {
			reviewId: making.reviewId,
			hash,
			says: answer.says,
			because: answer.says === 'change' ? answer.because : '',
			place: answer.says === 'change' ? source(answer.place, new Map()).source : '',
			language: making.person(answer.by).language
		});
	}
}

function isHere(source: DemoSource, stage: StageContent): boolean {
	return !('case' in source) || stage.agreed.includes(source.case);
}

/** Turns the content's "finding 2 of case 14" into the ids of a link. */
export async function demoSources(making: Making) {
	const nones = new Map<number, string>();
	for (const { case: number, findings: all } of demoFindings) {
		if (
			!all.some(({ none }) => none) ||
			!(await making.given.boards.exists(findingsName(making.caseId(number))))
		)
			continue;
		const state = await making.given.boards.read(findingsName(making.caseId(number)), readFindings);
		const none = Object.entries(state.findings).find(([, finding]) => finding.none);
		if (none) nones.set(number, none[0]);
	}
	return (
		from: DemoSource,
		themes: Map<string, string>
	): { case: string | null; source: string } => {
		if ('theme' in from) return { case: null, source: must(themes.get(from.theme)) };
		const at = making.caseId(from.case);
		if ('point' in from) return { case: at, source: must(making.points.get(from.point)) };
		const all = must(demoFindings.find((each) => each.case === from.case)).findings;
		const finding = must(all[from.finding - 1]);
		const key = finding.from[0];
		return {
			case: at,
			source: finding.none || !key ? must(nones.get(from.case)) : must(making.points.get(key))
		};
	};
}
