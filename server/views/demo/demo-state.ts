import { draftName, findingsName, noteName, responseName } from '../../../src/lib/board/names';
import type { DocKind } from '../../../src/lib/board/names';
import { mainRole } from '../../../src/lib/meeting/people/panel';
import type { Role } from '../../../src/lib/meeting/people/people';
import type { SittingStage } from '../../../src/lib/meeting/sitting/stages';
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import type { Given } from '../../given';
import { boardsOf } from '../../rights/boards';
import { casesOf } from '../../store/sitting/cases';
import { groupsOf } from '../../store/sitting/groups';
import type { Group } from '../../store/sitting/groups';
import { isOpen } from '../../../src/lib/meeting/sitting/opening';
import { openingsOf } from '../../store/plenary/openings';
import { everybody } from '../../store/people/people';
import { allReviews } from '../../store/report/reviews';
import type { Review } from '../../store/report/reviews';
import { presentAt } from '../../store/sitting/attendance';
import { sittingsOf } from '../../store/sitting/sittings';
import { versionsOf } from '../../store/report/versions';
import type { DemoStage } from '../../demo/clock';

/** What `GET /demo/state.json` answers (architecture.md, "Fixed interfaces"). Version 1. */
export interface DemoState {
	v: 1;
	stage: DemoStage;
	/** The demo's own time, ISO. */
	now: string;
	people: { id: string; slug: string; name: string; role: Role }[];
	/** `report` is the step the report is at; null before the first opening. */
	review: { id: string; report: string | null };
	sittings: {
		id: string;
		date: string;
		stage: SittingStage;
		present: string[];
		chair: string | null;
	}[];
	cases: { id: string; number: number; sitting: string; opened: boolean }[];
	groups: { id: string; letter: string; sitting: string; members: string[]; cases: string[] }[];
	boards: { name: string; kind: DocKind; case?: string; group?: string }[];
	versions: { number: number; hash: string; sealedAt: string }[];
}

/** Null when the database holds no review. */
export async function demoState(
	{ db, clock }: Pick<Given, 'db' | 'clock'>,
	stage: DemoStage
): Promise<DemoState | null> {
	const [review] = await allReviews(db);
	if (!review) return null;
	const [people, sittings, cases, openings, versions] = await Promise.all([
		everybody(db),
		sittingsOf(db, review.id),
		casesOf(db, review.id),
		openingsOf(db, review.id),
		versionsOf(db, review.id)
	]);
	const groups = (await Promise.all(sittings.map(({ id }) => groupsOf(db, id)))).flat();
	const present = await Promise.all(
		sittings.map(async ({ id }) => (await presentAt(db, id)).map(({ personId }) => personId))
	);
	const members = new Set(
		people.filter(({ roles }) => roles.includes('member')).map(({ id }) => id)
	);

	return {
		v: 1,
		stage,
		now: clock().toISOString(),
		people: people.map(({ id, slug, name, roles }) => ({ id, slug, name, role: mainRole(roles) })),
		review: { id: review.id, report: review.step },
		sittings: sittings.map(({ id, date, stage: at, chairId }, n) => ({
			id,
			date,
			stage: at,
			present: present[n],
			chair: chairId
		})),
		cases: cases.map(({ id, number, sittingId }) => ({
			id,
			number,
			sitting: sittingId,
			opened: isOpen(openings[id])
		})),
		groups: groups.map(({ id, letter, sittingId, members, cases: given }) => ({
			id,
			letter,
			sitting: sittingId,
			members,
			cases: given
		})),
		boards: [
			...caseBoards(groups, review.settings),
			...cases.map(({ id }) => ({ name: findingsName(id), kind: 'findings' as const, case: id })),
			{ name: draftName(review.id), kind: 'draft' },
			...(isWithForce(review)
				? [{ name: responseName(review.id), kind: 'response' as const }]
				: []),
			...sittings.flatMap(({ id }, n) =>
				present[n]
					.filter((person) => members.has(person))
					.map((person) => ({ name: noteName(id, person), kind: 'note' as const }))
			)
		],
		versions: versions.map(({ number, hash, sealedAt }) => ({ number, hash, sealedAt }))
	};
}

/** The force's document is there from the step in which it answers. */
function isWithForce({ settings: { steps }, step }: Review): boolean {
	const respond = steps.findIndex(({ allows }) => allows === 'respond');
	return respond >= 0 && steps.findIndex(({ id }) => id === step) >= respond;
}

/** The boards of each case. `group` is the last part of a board's name: the id of a group or a person, or `all`. (R11) */
function caseBoards(groups: readonly Group[], settings: PanelSettings): DemoState['boards'] {
	const given = [...new Set(groups.flatMap(({ cases }) => cases))];
	return given.flatMap((id) => {
		const theirs = groups.filter(({ cases }) => cases.includes(id));
		return boardsOf(settings, id, theirs).map(({ name, desk }) => ({
			...{ name, kind: 'board' as const, case: id, group: desk }
		}));
	});
}
