import type { PublicSummary } from '../../../src/lib/meeting/report/document';
import type { Version } from '../../../src/lib/meeting/report/report';
import { POINT_KINDS } from '../../../src/lib/meeting/findings/placement';
import { observationsOf, POSITIONS } from '../../../src/lib/meeting/response/answered';
import type { Position } from '../../../src/lib/meeting/response/answered';
import { formatIn } from '../../../src/lib/words/format';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';

/** What the summary of a published report is made from: counts of what was recorded. */
export interface SummaryFacts {
	version: Version;
	/** Number of the review's cases. */
	cases: number;
	/** How they were chosen, and from how many; null where that was not recorded. */
	chosen: { method: 'random' | 'stratified' | 'purposive'; of: number } | null;
	/** Number of members who attended. */
	members: number;
	/** The force's positions, one for each published observation; null where it has not signed. */
	positions: readonly Position[] | null;
	/** How many promises it made; of these, kept and overdue ones. */
	promises: { all: number; met: number; overdue: number };
}

/** The summary in plain words. Only a draw is called random. (S5, A12) */
export function publicSummary(facts: SummaryFacts, lang: Lang): PublicSummary {
	const { summary: w } = words[lang].published.parts;
	const { version, cases, members, promises } = facts;
	const of = (kind: string) => version.blocks.filter((block) => block.kind === kind).length;
	const findings = POINT_KINDS.filter((kind) => of(kind) > 0).map((kind) =>
		w.kinds[kind](of(kind))
	);
	const observations = observationsOf(version).length;
	const sentences = [
		chosenIn(facts, lang),
		...(members > 0 ? [w.members(members)] : []),
		...(findings.length > 0 ? [w.findings(formatIn(lang, 'UTC').list(findings))] : []),
		...(of('theme') > 0 ? [w.themes(of('theme'))] : []),
		...(observations > 0 ? [w.observations(observations)] : [])
	];
	const answered = answersIn(facts, lang);
	const promised =
		promises.all > 0 ? [w.promises(promises.all, promises.met, promises.overdue)] : [];
	const paragraphs = [sentences.join(' '), [...answered, ...promised].join(' ')].filter(Boolean);
	return { title: w.title, paragraphs: cases > 0 ? paragraphs : paragraphs.slice(0, 1) };
}

function chosenIn({ cases, chosen }: SummaryFacts, lang: Lang): string {
	const { summary: w } = words[lang].published.parts;
	if (!chosen) return w.cases(cases);
	if (chosen.method === 'purposive') return w.purposive(cases);
	return w[chosen.method](cases, chosen.of);
}

function answersIn({ positions }: SummaryFacts, lang: Lang): string[] {
	const { published, response } = words[lang];
	if (!positions || positions.length === 0) return [];
	const { summary: w } = published.parts;
	const lines = POSITIONS.map((position) => ({
		position,
		n: positions.filter((each) => each === position).length
	})).filter(({ n }) => n > 0);
	return [
		w.answers(
			lines.map(({ position, n }) => w.position(response.positions[position], n)).join('; ')
		)
	];
}
