import { isDay } from '../../../../src/lib/meeting/calendar';
import type { Bilingual } from '../../../../src/lib/meeting/people/people';
import { readAll } from '../../../../src/lib/meeting/wrong-fields';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { PanelSettings } from '../../../../src/lib/meeting/settings/settings';
import { isHeard } from '../../../../src/lib/meeting/sitting/recorded/heard';
import type { Heard, HeardKind } from '../../../../src/lib/meeting/sitting/recorded/heard';
import { stateOf } from '../../../reading/as-entered';
import { identifyingWords } from '../../../reading/report/identifiers';
import type { Actor, Given } from '../../../given';
import { expectUnchanged } from '../../coordinating';
import { bothLines, bothTexts, bothTextsOrNone } from '../../texts';
import { changeItem } from './change-item';
import type { ItemMeant } from './change-item';

interface ToRecord extends ItemMeant {
	/** What `stateOf` gave of it as the page showed it. */
	before?: string;
	said: Bilingual;
	/** Blank until it is known. */
	outcome: Bilingual;
	/** For a visit: where, when, and how many went; `went` is null if no number was typed. */
	place: Bilingual;
	date: string | null;
	went: number | null;
	/** It is saved although it has words that may identify somebody. */
	anyway: boolean;
}

/**
 * Records what a member of the public said, the outcome of an issue that a member referred, or what members saw on a
 * visit. The report prints it, so it must name nobody. (M8, M12, P10, A11)
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'not-now' for a cancelled sitting or an item of another kind,
 *   'changed-meanwhile', 'empty', 'too-long', 'line-too-long', 'line-unseen', 'date-wrong', 'went-wrong',
 *   'heard-identifies' {found}
 */
export async function recordHeard(given: Given, actor: Actor, input: ToRecord): Promise<void> {
	await changeItem(given, actor, input, async ({ tx, item, review, record }) => {
		if (!isHeard(item.kind)) throw new Refusal('not-now');
		expectUnchanged(input.before, item.heard ?? null);
		const heard = heardIn(input, item.kind, review.settings);
		if (stateOf(heard) === stateOf(item.heard ?? null)) return item;
		if (!input.anyway) {
			const { said, outcome, visit } = heard;
			const texts = [said, outcome, visit?.place].flatMap((each) =>
				each ? [each.en, each.cy] : []
			);
			const found = await identifyingWords(tx, review, [...new Set(texts)]);
			if (found !== '') throw new Refusal('heard-identifies', { found });
		}
		record('record-heard');
		return { ...item, heard };
	});
}

function heardIn(input: ToRecord, kind: HeardKind, settings: PanelSettings): Heard {
	return readAll({
		visit: () => (kind === 'visit' ? visitIn(input, settings) : null),
		said: () => bothTexts(input.said, settings, LONGEST),
		outcome: () => bothTextsOrNone(input.outcome, settings, LONGEST)
	});
}

function visitIn({ place, date, went }: ToRecord, settings: PanelSettings): Heard['visit'] {
	return readAll({
		place: () => bothLines(place, settings),
		date: () => {
			if (date === null || !isDay(date)) throw new Refusal('date-wrong');
			return date;
		},
		went: () => {
			if (went === null || !Number.isInteger(went) || went < 1 || went > MOST_WENT)
				throw new Refusal('went-wrong');
			return went;
		}
	});
}

/** UTF-16 units in each language. */
const LONGEST = 4000;
const MOST_WENT = 100;
