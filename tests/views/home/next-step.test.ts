import { describe, expect, test } from 'vitest';
import { nextStep } from '../../../src/lib/meeting/people/next-step';
import type {
	ReviewAsSeen,
	SittingAsSeen,
	StepFacts
} from '../../../src/lib/meeting/people/next-step';
import type { Role } from '../../../src/lib/meeting/people/people';
import type { Spoken } from '../../../src/lib/ui/words';
import { stepWords } from '../../../src/lib/sentences/next-step';
import { formatIn } from '../../../src/lib/words/format';
import { words } from '../../../src/lib/words/words';

const july: ReviewAsSeen = {
	id: 'july',
	stage: 'breakouts',
	undeclared: 0,
	unsure: 0,
	draft: 'none',
	version: 'none',
	number: null,
	answered: null,
	isPassed: false,
	changes: 0,
	isApproved: false,
	isAnswered: true,
	isOutForComments: false
};
const shut = { id: 'four', number: 4, open: false, ready: false };
const groupA = {
	id: 'a',
	letter: 'A',
	cases: [shut, { id: 'six', number: 6, open: true, ready: true }]
};
const first: SittingAsSeen = {
	id: 'first',
	stage: 'breakouts',
	date: '2023-07-03',
	room: true,
	present: true,
	holdsChair: false,
	hasChair: true,
	isShared: false,
	here: null,
	groups: [
		{
			id: 'b',
			letter: 'B',
			cases: [
				{ id: 'five', number: 5, open: true, ready: true },
				{ id: 'six', number: 6, open: true, ready: false }
			]
		}
	]
};
const sealed = { stage: 'approval', draft: 'read', number: 1 } as const;
const closed = { ...first, stage: 'closed' } as const;

function facts(
	roles: Role[],
	review: Partial<ReviewAsSeen> | null,
	sitting: Partial<SittingAsSeen> | null,
	standing: StepFacts['standing'] = null
): StepFacts {
	return {
		roles,
		standing,
		undertaking:
			standing === 'undertaking-unsigned' || standing === 'undertaking-due' ? standing : null,
		isReader: false,
		review: review && { ...july, ...review },
		sitting: sitting && { ...first, ...sitting }
	};
}

/** Who, where the review is, and what their home says: the story of July 2023 from every chair. */
const story: [string, StepFacts, ReturnType<typeof nextStep>][] = [
	[
		'Owain, unsigned on the morning',
		facts(['member'], {}, {}, 'undertaking-unsigned'),
		{ kind: 'sign', again: false }
	],
	[
		'Joan, whose year is over',
		facts(['member'], {}, {}, 'undertaking-due'),
		{ kind: 'sign', again: true }
	],
	[
		'a member whose vetting is pending',
		facts(['member'], {}, {}, 'vetting-pending'),
		{ kind: 'closed', why: 'vetting-pending' }
	],
	[
		'a new member whose vetting is awaited, unsigned',
		{ ...facts(['member'], null, null, 'vetting-pending'), undertaking: 'undertaking-unsigned' },
		{ kind: 'sign', again: false, waits: true }
	],
	[
		'a member whose term has lapsed, unsigned',
		{ ...facts(['member'], null, null, 'term-lapsed'), undertaking: 'undertaking-unsigned' },
		{ kind: 'closed', why: 'term-lapsed' }
	],
	[
		'Priya before she has declared',
		facts(['member'], { undeclared: 3 }, {}),
		{ kind: 'declare', review: 'july', cases: 3 }
	],
	[
		'Priya in breakouts: the first case her group is not ready with',
		facts(['member'], {}, {}),
		{ kind: 'board', sitting: 'first', case: 'six', letter: 'B', cases: [5, 6] }
	],
	[
		'Priya, in two groups, when the first of them has no board to write on',
		facts(['member'], {}, { groups: [{ ...groupA, cases: [shut] }, first.groups[0]] }),
		{ kind: 'board', sitting: 'first', case: 'six', letter: 'B', cases: [5, 6] }
	],
	[
		'Priya, when both her groups have case 6: the board of the one that is not ready',
		facts(['member'], {}, { groups: [groupA, first.groups[0]] }),
		{ kind: 'board', sitting: 'first', case: 'six', letter: 'B', cases: [5, 6], group: 'b' }
	],
	[
		'Priya when her group is ready with everything',
		facts(
			['member'],
			{},
			{
				groups: [
					{ id: 'b', letter: 'B', cases: [{ id: 'five', number: 5, open: true, ready: true }] }
				]
			}
		),
		{ kind: 'board', sitting: 'first', case: 'five', letter: 'B', cases: [5] }
	],
	[
		'Priya in plenary',
		facts(['member'], {}, { stage: 'plenary', here: 7 }),
		{ kind: 'room', sitting: 'first', here: 7, guest: false }
	],
	[
		'Margaret in the chair',
		facts(['member'], {}, { stage: 'plenary', holdsChair: true }),
		{ kind: 'run', sitting: 'first', here: null }
	],
	[
		'Sioned, not at the first sitting',
		facts(['member'], {}, { present: false }),
		{ kind: 'away', date: '2023-07-03', sitting: 'first' }
	],
	[
		'Sioned once drafting has begun',
		facts(['member'], { draft: 'read' }, { present: false }),
		{ kind: 'draft', review: 'july', access: 'read', as: 'member' }
	],
	[
		'Sioned, who has not said yet that she has come',
		facts(['member'], {}, { stage: 'arriving', present: false }),
		{ kind: 'arrive', sitting: 'first' }
	],
	[
		'Kofi while people arrive',
		facts(['member'], {}, { stage: 'arriving' }),
		{ kind: 'arriving', sitting: 'first' }
	],
	[
		'Kofi before the day',
		facts(['member'], {}, { stage: 'planned' }),
		{ kind: 'wait', date: '2023-07-03' }
	],
	[
		'Kofi on the morning of the day',
		facts(['member'], {}, { stage: 'planned', isToday: true }),
		{ kind: 'today', sitting: 'first' }
	],
	[
		'Elin on the morning of the day',
		facts(['coordinator'], {}, { stage: 'planned', isToday: true }),
		{ kind: 'today', sitting: 'first', opens: true }
	],
	[
		'Kofi when both sittings are closed',
		facts(['member'], { stage: 'draft', draft: 'write' }, null),
		{ kind: 'draft', review: 'july', access: 'write', as: 'member' }
	],
	[
		'Joan with version 1',
		facts(['member'], { ...sealed, version: 'answer' }, null),
		{ kind: 'answer', review: 'july', version: 1 }
	],
	[
		'Joan after asking for a change',
		facts(['member'], { ...sealed, version: 'answer', answered: 'change' }, null),
		{ kind: 'answered', review: 'july', version: 1, says: 'change' }
	],
	[
		'Bethan, absent, with version 1',
		facts(['member'], { ...sealed, version: 'comment' }, null),
		{ kind: 'comment', review: 'july', version: 1, others: true }
	],
	[
		'Joan when it is approved',
		facts(['member'], { ...sealed, version: 'read', isApproved: true }, null),
		{ kind: 'version', review: 'july', version: 1, approved: true }
	],
	['Bethan between reviews', facts(['member'], null, null), { kind: 'nothing', role: 'member' }],
	[
		'Elin on an empty panel, unsigned',
		facts(['coordinator'], null, null, 'undertaking-unsigned'),
		{ kind: 'people' }
	],
	[
		'Elin with cases, unsigned',
		facts(['coordinator'], {}, {}, 'undertaking-unsigned'),
		{ kind: 'sign', again: false }
	],
	[
		'Elin while groups write',
		facts(['coordinator'], {}, { present: false }),
		{ kind: 'look', sitting: 'first', stage: 'breakouts' }
	],
	[
		'Elin with somebody unsure',
		facts(['coordinator'], { unsure: 1 }, {}),
		{ kind: 'settle', review: 'july', cases: 1 }
	],
	[
		'Elin with the draft',
		facts(['coordinator'], { stage: 'draft', draft: 'write' }, null),
		{ kind: 'draft', review: 'july', access: 'write', as: 'coordinator' }
	],
	[
		'Elin while members answer',
		facts(['coordinator'], { ...sealed, version: 'read', changes: 1 }, null),
		{ kind: 'collect', review: 'july', version: 1, passed: false, changes: 1 }
	],
	[
		'Elin with a new version being written',
		facts(['coordinator'], { ...sealed, draft: 'write', version: 'read' }, null),
		{ kind: 'draft', review: 'july', access: 'write', as: 'coordinator' }
	],
	[
		'Huw with somebody unsure',
		facts(['assurance'], { unsure: 2 }, {}),
		{ kind: 'settle', review: 'july', cases: 2 }
	],
	[
		'Huw with nothing to settle',
		facts(['assurance'], {}, {}),
		{ kind: 'nothing', role: 'assurance' }
	],
	[
		'Catrin while drafting',
		facts(['translator'], { draft: 'write' }, {}),
		{ kind: 'draft', review: 'july', access: 'write', as: 'translator' }
	],
	[
		'Keane before it is sent',
		facts(['respondent', 'adviser'], { ...sealed, draft: 'none' }, closed),
		{ kind: 'nothing', role: 'respondent' }
	],
	[
		'Angharad Voyle once it is sent',
		facts(
			['commissioner'],
			{ ...sealed, stage: 'response', draft: 'none', version: 'read', isApproved: true },
			null
		),
		{ kind: 'version', review: 'july', version: 1, approved: true }
	],
	[
		'Cllr Bevan in plenary',
		facts(['observer'], {}, { stage: 'plenary', here: 7 }),
		{ kind: 'room', sitting: 'first', here: null, guest: true }
	],
	[
		'Cllr Bevan while groups write',
		facts(['observer'], {}, {}),
		{ kind: 'nothing', role: 'observer' }
	],
	[
		'an observer who may read the papers, before anything is declared',
		{ ...facts(['observer'], { undeclared: 3 }, {}), isReader: true },
		{ kind: 'declare', review: 'july', cases: 3 }
	],
	[
		'an observer who may read the papers, during the plenary',
		{ ...facts(['observer'], {}, { stage: 'plenary', here: 7 }), isReader: true },
		{ kind: 'room', sitting: 'first', here: null, guest: true, reads: true }
	],
	[
		'the coordinator of a panel that has no chair',
		facts(['coordinator'], {}, { holdsChair: true, hasChair: false }),
		{ kind: 'run', sitting: 'first', here: null, chairless: true }
	]
];

describe('everybody has one next step', () => {
	test.each(story)('%s', (_, given, expected) => {
		expect(nextStep(given)).toEqual(expected);
	});

	test.each(['en', 'cy'] as const)('and reads it whole in %s', (lang) => {
		const spoken: Spoken = { lang, w: words[lang], format: formatIn(lang, 'Europe/London') };
		for (const [who, given] of story) {
			const said = stepWords(spoken, nextStep(given));
			expect(said.title, who).toMatch(/\S/);
			expect(said.text, who).toMatch(/\S/);
			expect(said.href === undefined, who).toBe(said.button === undefined);
		}
	});
});
