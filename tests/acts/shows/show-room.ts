import { readFindings } from '../../../src/lib/board/documents/findings';
import { findingsName } from '../../../src/lib/board/names';
import { shown } from '../../../src/lib/meeting/findings/placement';
import type { ShowKind } from '../../../src/lib/meeting/shows/show';
import { openCase } from '../../../server/acts/case/open-case';
import { answerShow } from '../../../server/acts/shows/answer-show';
import { cancelShow } from '../../../server/acts/shows/cancel-show';
import { closeShow } from '../../../server/acts/shows/close-show';
import { openShow } from '../../../server/acts/shows/open-show';
import { recordHeld } from '../../../server/acts/shows/record-held';
import { answersTo, isClosedShow, showsAt } from '../../../server/store/plenary/shows';
import { showSeen } from '../../../server/views/sitting/room/show';
import { demoHouse } from '../demo-house';
import type { DemoHouse } from '../demo-house';

export const CHAIR = 'margaret-pugh';
export const MEMBERS = [
	'sioned-lloyd',
	'derek-hammond',
	'joan-whitfield',
	'kofi-mensah',
	'priya-nair'
];
/** The case that the panel looks at: two groups have it. */
export const CASE = 13;

/** The second sitting of the demo with one case open to everybody, and shows of hands on it. */
export class ShowRoom {
	private constructor(
		readonly house: DemoHouse,
		readonly sittingId: string,
		readonly caseId: string,
		/** Ids of the case's findings, in their order. */
		readonly findings: readonly string[]
	) {}

	static async open(): Promise<ShowRoom> {
		const house = await demoHouse('plenary');
		const caseId = house.caseId(CASE);
		await openCase(house, await house.person(CHAIR), { caseId, anyway: true });
		const findings = await house.boards.read(findingsName(caseId), (doc) =>
			shown(readFindings(doc)).map(({ id }) => id)
		);
		return new ShowRoom(house, house.sittings[1], caseId, findings);
	}

	async ask(
		kind: ShowKind,
		about: { finding: string } | { question: string } | 'grade' = { finding: this.findings[0] },
		by = CHAIR
	): Promise<void> {
		const none = { finding: '', question: '' };
		await openShow(this.house, await this.house.person(by), {
			...{ caseId: this.caseId, kind, lang: 'en' as const },
			about: about === 'grade' ? 'grade' : 'finding' in about ? 'finding' : 'question',
			...none,
			...(about !== 'grade' && about)
		});
	}

	async say(slug: string, says: string, reason = '', showId?: string): Promise<void> {
		const id = showId ?? (await this.latest()).id;
		const who = await this.house.person(slug);
		await answerShow(this.house, who, { showId: id, says, reason, lang: 'en' });
	}

	async close(by = CHAIR, showId?: string): Promise<void> {
		const id = showId ?? (await this.latest()).id;
		await closeShow(this.house, await this.house.person(by), { showId: id });
	}

	async cancel(by = CHAIR, showId?: string): Promise<void> {
		const id = showId ?? (await this.latest()).id;
		await cancelShow(this.house, await this.house.person(by), { showId: id });
	}

	async record(isHeld = true, by = CHAIR, showId?: string): Promise<void> {
		const id = showId ?? (await this.latest()).id;
		await recordHeld(this.house, await this.house.person(by), { showId: id, isHeld });
	}

	async shows() {
		return showsAt(this.house.db, this.sittingId);
	}

	async latest() {
		const show = (await this.shows()).at(-1);
		if (!show) throw new Error('no show of hands was opened');
		return show;
	}

	/** The result of the latest. */
	async result() {
		const show = await this.latest();
		if (!isClosedShow(show)) throw new Error('it was not closed');
		return show.result;
	}

	/** What is kept of who said what in the latest, by name. */
	async kept(): Promise<Record<string, string>> {
		const { id } = await this.latest();
		const answers = await answersTo(this.house.db, [id]);
		const named = await Promise.all(
			answers.map(async ({ person, says }) => {
				const found = await this.house.rights.person(person);
				return [found?.slug ?? person, says] as const;
			})
		);
		return Object.fromEntries(named);
	}

	async seenBy(slug: string) {
		return showSeen(this.house, await this.house.person(slug), this.sittingId, 'en');
	}
}
