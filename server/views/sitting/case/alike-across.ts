import type { AlikePair } from '$lib/meeting/alike/comparable';
import { shown, targetsIn } from '$lib/meeting/findings/placement';
import type { ShownFinding } from '$lib/meeting/findings/placement';
import { rowsOf } from '$lib/meeting/findings/rows';
import type { Viewing } from '../../../given';
import { alikePoints } from '../../../alike/alike-points';
import { reportNow } from '../../../reading/report/report-now';
import type { DecidedReport } from '../../../reading/report';
import type { KnownPerson } from '../../../store/people/people';
import type { Review } from '../../../store/report/reviews';

/** A finding of this case that may say the same as findings of other cases. */
export interface SeenAcross {
	finding: string;
	others: OtherFinding[];
}

export interface OtherFinding {
	case: { id: string; number: number };
	id: string;
	/** Within its case, from 1. */
	number: number;
	en: string;
	cy: string;
	/** Ids of the themes that it is linked to. */
	themes: string[];
	why: AlikePair['why'];
	/** What a link to it needs. */
	isGathered: boolean;
	points: string[];
}

/** At most this many findings of the case are shown, and this many similar ones for each. */
const MOST = 5;
const MOST_OTHERS = 4;

/**
 * Findings of other cases that may say the same as those of this one, as suggestions for a theme: those that are in
 * one theme already are left out. Only of cases whose findings the person may read. (G4)
 */
export async function alikeAcross(
	house: Viewing,
	person: KnownPerson,
	review: Review,
	caseId: string
): Promise<SeenAcross[]> {
	const { report } = await reportNow(house, review);
	const rights = await house.rights.of(person).onCases(review.id);
	const readable = new Set(
		rights.flatMap(({ on, may }) => (!may.why && may.findings !== 'none' ? [on.case.id] : []))
	);
	const all = findingsIn(report);
	const points = [...all].map(([id, { kind, words, of }]) => ({
		...{ id, kind, group: of.case.id },
		...words
	}));
	const pairs = await alikePoints(house.cache, `across ${review.id}`, points, 'cases');
	const seen = new Map<string, SeenAcross>();
	for (const { a, b, why } of pairs) {
		const [one, other] = [all.get(a), all.get(b)];
		if (!one || !other) continue;
		for (const [here, there, said] of [
			[one, other, why],
			[other, one, why.map(([x, y]): [typeof x, typeof y] => [y, x])]
		] as const) {
			const isOther = here.of.case.id === caseId && there.of.case.id !== caseId;
			if (!isOther || !readable.has(there.of.case.id)) continue;
			if (there.of.themes.some((theme) => here.of.themes.includes(theme))) continue;
			const known = seen.get(here.of.id) ?? { finding: here.of.id, others: [] };
			seen.set(here.of.id, known);
			if (known.others.length < MOST_OTHERS) known.others.push({ ...there.of, why: [...said] });
		}
	}
	return [...seen.values()].slice(0, MOST);
}

/** The findings to compare, by case, with what is shown of each. Findings "none identified" are left out. */
function findingsIn({ draft, cases }: DecidedReport) {
	const themes = new Set(draft.blocks.flatMap(({ id, kind }) => (kind === 'theme' ? [id] : [])));
	return new Map(
		cases.flatMap(({ row, state }) => {
			const list = shown(state);
			const { numbers } = rowsOf(state, list);
			const targetOf = targetsIn(state);
			const linked = draft.links.flatMap((link) => {
				if (link.case !== row.id || !themes.has(link.block)) return [];
				const target = targetOf(link.source);
				return target?.is === 'finding' ? [{ theme: link.block, finding: target.finding }] : [];
			});
			return list
				.filter((finding) => !finding.isNone && `${finding.en}${finding.cy}`.trim() !== '')
				.map((finding) => {
					const { id, kind, en, cy, isGathered, points } = finding;
					const of: Omit<OtherFinding, 'why'> = {
						...{ id, en, cy, isGathered, points },
						case: { id: row.id, number: row.number },
						number: numbers.get(id) ?? 0,
						themes: linked.flatMap((each) => (each.finding === id ? [each.theme] : []))
					};
					const key: string = `${row.id} ${id}`;
					return [key, { kind, of, words: wordsOf(finding) }] as const;
				});
		})
	);
}

/** In the language that it is written in; English where it is in both. */
function wordsOf({ en, cy }: ShownFinding): { text: string; lang: 'en' | 'cy' } {
	return en.trim() === '' ? { text: cy, lang: 'cy' } : { text: en, lang: 'en' };
}
