import { noteName } from '$lib/board/names';
import { isOfTheOffice, isOfThePanel } from '$lib/meeting/people/panel';
import { isOut } from '$lib/meeting/people/standing';
import { Refusal } from '$lib/meeting/refusal';
import { isOver } from '$lib/meeting/sitting/groups/groups';
import { isInSession } from '$lib/meeting/sitting/stages';
import { formatIn } from '$lib/words/format';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import type { OnSitting } from '../../rights/rights-of';
import type { KnownPerson } from '../../store/people/people';
import { holdOn } from '../../store/report/retention';
import { destroyedNotesOf } from '../../store/sitting/destroyed-notes';

/** Whether the private notes of a sitting that is over were destroyed. */
export type NotesFate =
	| { is: 'destroyed'; notes: number; answers: number; at: string }
	/** The review is on hold: they are kept, and nobody can read them. */
	| { is: 'held' }
	| { is: 'under-way' }
	/** Closed by a version that kept no certificate. */
	| { is: 'before' }
	| { is: 'none' };

/** The name of a person's own private note of a sitting; null where they may not write on it now. (M11) */
export async function ownNote(
	house: Viewing,
	person: KnownPerson,
	sittingId: string
): Promise<string | null> {
	const name = noteName(sittingId, person.id);
	const right = await house.rights.of(person).onBoard(name);
	return right?.access === 'write' && (await house.boards.exists(name)) ? name : null;
}

/**
 * A person's own private note while the sitting is in session; afterwards whether all were destroyed, for those who were there,
 * who led the sitting, and the office. (M11)
 * @throws Refusal 'unknown', or why there is no note for this person
 */
export async function notePage(house: Viewing, person: KnownPerson, sittingId: string, lang: Lang) {
	const on = await house.rights.of(person).onSitting(sittingId);
	const { review, at } = on;
	const { sitting } = at;
	const name = await ownNote(house, person, sittingId);
	if (name === null && !(isOver(sitting.stage) && mayKnow(on, person))) throw whyNone(on, person);
	const day = formatIn(lang, review.settings.timeZone).dayOnly(sitting.date);
	const w = words[lang];
	return {
		title: w.note.title,
		where: w.plenary.where(review.title[lang], sitting.number, day),
		review: { id: review.id, title: review.title[lang] },
		panelName: review.settings.name[lang],
		sitting: { id: sitting.id, number: sitting.number, date: sitting.date },
		note: name === null ? null : { name, state: await house.boards.state(name) },
		fate: name === null ? await fateOf(house, on) : null
	};
}

function mayKnow({ at, may }: OnSitting, person: KnownPerson): boolean {
	if (isOut(person)) return false;
	const wasThere = at.came.has(person.id) || at.present.has(person.id);
	// An adviser leaves before the members' own work. (P9)
	const worked = wasThere && (may.room || isOfThePanel(person.roles));
	return worked || may.chair || may.coordinate || isOfTheOffice(person.roles);
}

function whyNone({ at }: OnSitting, { id, roles, standing }: KnownPerson): Refusal {
	const { stage } = at.sitting;
	if (isOut({ standing })) return new Refusal('not-active');
	const mayCome = roles.includes('member') || roles.includes('coordinator');
	if (isOver(stage) || !(mayCome || at.present.has(id))) return new Refusal('forbidden');
	if (!isInSession(stage) || at.present.has(id)) return new Refusal('not-now');
	return new Refusal(at.came.has(id) ? 'has-left' : 'not-present');
}

async function fateOf(house: Viewing, { review, at }: OnSitting): Promise<NotesFate> {
	const { id, stage } = at.sitting;
	const certificate = await destroyedNotesOf(house.db, id);
	if (certificate?.at)
		return {
			is: 'destroyed',
			notes: certificate.notes,
			answers: certificate.answers,
			at: certificate.at
		};
	const left = house.boards.notes(({ sittingId }) => sittingId === id);
	if (left.length > 0 && (await holdOn(house.db, review.id))) return { is: 'held' };
	if (left.length > 0 || certificate) return { is: 'under-way' };
	return { is: stage === 'closed' ? 'before' : 'none' };
}
