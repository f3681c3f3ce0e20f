import type { Bilingual, Language } from '../people/people';
import type { ApprovalRule } from './approval-rule';
import type { QuorumRule } from './quorum-rule';

/** Rules that settings must keep so that what they ask for can happen. Each has a sentence in `words`. */
export type PossibleRule =
	| 'quorum-above-members'
	| 'seat-above-holders'
	| 'seats-above-quorum'
	| 'approval-above-members'
	| 'strata-above-size'
	| 'papers-before-notice'
	| 'name-twice'
	| 'column-twice'
	| 'value-twice';

type Path = (string | number)[];

interface Impossible {
	path: Path;
	rule: PossibleRule;
	/** Other settings that the rule holds against this one: it may be said at whichever is being changed. */
	also?: Path[];
}

interface Asked {
	languages: readonly Language[];
	maxMembers: number;
	seats: readonly { id: string; name: Bilingual; count: number; isChair: boolean }[];
	quorum: QuorumRule;
	approval: ApprovalRule;
	meetings: {
		noticeMonths: number | null;
		papersDays: number;
		papersDaysIn: 'calendar' | 'working';
		places: readonly Bilingual[];
	};
	papers: { levels: readonly { name: Bilingual }[] };
	sampling: {
		size: number;
		strata: readonly { column: string; minimums: readonly { value: string; least: number }[] }[];
	};
	steps: readonly { name: Bilingual }[];
	reportTemplate: { sections: readonly { title: Bilingual }[] };
	eligibility: readonly { text: Bilingual }[];
}

/** Everything that these settings ask for and that cannot be. (M4, M5, P12, S5, A3) */
export function impossibleIn(settings: Asked): Impossible[] {
	return [
		...impossibleQuorum(settings),
		...impossibleApproval(settings),
		...impossibleSample(settings),
		...impossiblePapers(settings),
		...namesTwice(settings)
	];
}

function impossibleQuorum({ quorum, seats, maxMembers }: Asked): Impossible[] {
	const { minimum, share, chairCounts } = quorum;
	const isUncounted = (id: string) =>
		!chairCounts && seats.some((seat) => seat.id === id && seat.isChair);
	// The holder of a chair's seat has one of the members' places, and may not be counted.
	const most = maxMembers - (seats.some(({ id }) => isUncounted(id)) ? 1 : 0);
	const found: Impossible[] = [];
	const also: Path[] = [['maxMembers'], ['seats']];
	const above = (path: Path): Impossible => ({ path, rule: 'quorum-above-members', also });
	if (minimum !== null && minimum > most) found.push(above(['quorum', 'minimum']));
	if (share && share.least > most) found.push(above(['quorum', 'share', 'least']));

	quorum.seats.forEach(({ seat: id, least }, index) => {
		const path = ['quorum', 'seats', index, 'least'];
		const held = seats.find((seat) => seat.id === id)?.count;
		if (held !== undefined && least > held)
			found.push({ path, rule: 'seat-above-holders', also: [['seats']] });
		if (quorum.seats.findIndex((each) => each.seat === id) < index)
			found.push({ path, rule: 'name-twice' });
	});
	// With every place filled, a share asks for the most people.
	const needed = Math.max(
		minimum ?? 0,
		share ? Math.max(share.least, Math.ceil((maxMembers * share.numerator) / share.denominator)) : 0
	);
	const asked = quorum.seats
		.filter(({ seat }) => !isUncounted(seat))
		.reduce((sum, { least }) => sum + least, 0);
	if (needed > 0 && asked > needed)
		found.push({ path: ['quorum', 'seats'], rule: 'seats-above-quorum' });
	return found;
}

function impossibleApproval({ approval, maxMembers }: Asked): Impossible[] {
	if (approval.kind !== 'count' || approval.count <= maxMembers) return [];
	const path = ['approval', 'count'];
	return [{ path, rule: 'approval-above-members', also: [['maxMembers']] }];
}

function impossibleSample({ sampling: { size, strata } }: Asked): Impossible[] {
	return strata.flatMap(({ column, minimums }, index): Impossible[] => {
		const path: Path = ['sampling', 'strata', index];
		const found: Impossible[] = [];
		if (strata.findIndex((each) => isSame(each.column, column)) < index)
			found.push({ path: [...path, 'column'], rule: 'column-twice' });
		if (
			minimums.some(({ value }, at) => minimums.findIndex((each) => isSame(each.value, value)) < at)
		)
			found.push({ path: [...path, 'minimums'], rule: 'value-twice' });
		else if (minimums.reduce((sum, { least }) => sum + least, 0) > size)
			found.push({ path: [...path, 'minimums'], rule: 'strata-above-size' });
		return found;
	});
}

/** Papers that go out before the date of the sitting is known. Only what is so in every month is refused. */
function impossiblePapers({ meetings }: Asked): Impossible[] {
	const { noticeMonths, papersDays, papersDaysIn } = meetings;
	const days = papersDaysIn === 'working' ? Math.ceil((papersDays * 7) / 5) : papersDays;
	if (noticeMonths === null || days <= noticeMonths * 31) return [];
	return [{ path: ['meetings', 'papersDays'], rule: 'papers-before-notice' }];
}

/** Entries of one list that people could not tell apart. */
function namesTwice(settings: Asked): Impossible[] {
	const { seats, steps, papers, reportTemplate, eligibility, meetings, languages } = settings;
	const lists: [Path, string, readonly Bilingual[]][] = [
		[['seats'], 'name', seats.map(({ name }) => name)],
		[['steps'], 'name', steps.map(({ name }) => name)],
		[['papers', 'levels'], 'name', papers.levels.map(({ name }) => name)],
		[['reportTemplate', 'sections'], 'title', reportTemplate.sections.map(({ title }) => title)],
		[['eligibility'], 'text', eligibility.map(({ text }) => text)],
		[['meetings', 'places'], '', meetings.places]
	];
	return lists.flatMap(([path, key, names]) =>
		names.flatMap((name, index) => {
			const lang = languages.find(
				(each) => names.findIndex((other) => isSame(other[each], name[each])) < index
			);
			const at = [...path, index, ...(key === '' ? [] : [key])];
			return lang ? [{ path: [...at, lang], rule: 'name-twice' as const }] : [];
		})
	);
}

function isSame(one: string, other: string): boolean {
	const plain = (text: string) => text.trim().replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
	return plain(one) === plain(other);
}
