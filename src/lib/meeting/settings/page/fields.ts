// Over 200 lines because every setting that the office may change is listed here, once.
import { DAYS_IN } from '../../days/count';
import { AGENDA_KINDS, MODES } from '../../sitting/agenda';
import { ROLES } from '../../people/people';
import type { SUGGESTED } from '../settings';

/** Options that come from the panel's settings, or from the forms that are shipped. */
export type OwnOptions = 'seats' | 'levels' | 'forms';

/** One setting as a page asks for it. `path` leads to it in the settings, from the field's own place. */
export type OneField =
	/** A text in the panel's languages. Left empty it is null, or is not there at all. */
	| { kind: 'words'; path: string; isLong?: boolean; empty?: 'null' | 'absent' | 'text' }
	| { kind: 'line'; path: string; type?: 'email' | 'tel' }
	/** Left empty it is null where `orNone`. */
	| { kind: 'number'; path: string; orNone?: boolean }
	/** Not ticked it is false, or is not there at all where it is `absent`. */
	| { kind: 'yes'; path: string; empty?: 'absent' }
	/** One of several; `orNone`: null as well. */
	| { kind: 'choice'; path: string; options: readonly string[] | OwnOptions; orNone?: boolean }
	/** `withFirst`: one of those chosen is the usual one, and is kept as the first. */
	| { kind: 'choices'; path: string; options: readonly string[] | OwnOptions; withFirst?: true }
	/** For each seat of the panel, the least number of its holders; none where it is left empty. */
	| { kind: 'leasts'; path: string }
	/** Lines such as `burglary: 3`. */
	| { kind: 'minimums'; path: string }
	/** A fraction with a floor; all three empty are none. */
	| { kind: 'share'; path: string }
	| { kind: 'approval'; path: string };

/** A setting, or a list of entries of several. `isNamed`: each entry has an id, made from its first text. */
export type SettingField =
	OneField | { kind: 'list'; path: string; of: readonly OneField[]; isNamed?: boolean };

export type ListField = Extract<SettingField, { kind: 'list' }>;

export interface SettingsSection {
	id: SectionId;
	fields: readonly SettingField[];
	/** What the product suggested, and saving this section confirms. */
	confirms: readonly (typeof SUGGESTED)[number][];
}

export const SECTION_IDS = [
	'panel',
	'people',
	'undertaking',
	'meetings',
	'quorum',
	'sampling',
	'review',
	'report'
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

const OFFICE = ['coordinator', 'assurance'];
const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];

/** The page's sections, with all settings that the office may change. */
const sections: Readonly<Record<SectionId, Omit<SettingsSection, 'id'>>> = {
	panel: {
		confirms: ['panel'],
		fields: [
			{ kind: 'words', path: 'name' },
			{ kind: 'words', path: 'shortName' },
			{ kind: 'words', path: 'area' },
			{ kind: 'choices', path: 'languages', options: ['en', 'cy'], withFirst: true },
			{ kind: 'line', path: 'timeZone' },
			{ kind: 'line', path: 'contact.name' },
			{ kind: 'line', path: 'contact.phone', type: 'tel' },
			{ kind: 'line', path: 'contact.email', type: 'email' },
			...ROLES.map((role): SettingField => ({
				kind: 'words',
				path: `offices.${role}`,
				empty: 'absent'
			}))
		]
	},
	people: {
		confirms: ['chair', 'members'],
		fields: [
			{ kind: 'number', path: 'maxMembers' },
			{
				kind: 'list',
				path: 'seats',
				isNamed: true,
				of: [
					{ kind: 'words', path: 'name' },
					{ kind: 'number', path: 'count' },
					{ kind: 'yes', path: 'isChair' }
				]
			},
			{ kind: 'number', path: 'termYears', orNone: true },
			{ kind: 'yes', path: 'hasChair' },
			{ kind: 'number', path: 'chairYears', orNone: true },
			{ kind: 'yes', path: 'substitutes' },
			{ kind: 'list', path: 'eligibility', isNamed: true, of: [{ kind: 'words', path: 'text' }] },
			{ kind: 'yes', path: 'vettingRequired' },
			{ kind: 'words', path: 'vettingLevel', empty: 'null' },
			{ kind: 'list', path: 'papers.levels', isNamed: true, of: [{ kind: 'words', path: 'name' }] },
			{ kind: 'choice', path: 'papers.notRedacted', options: 'levels', orNone: true },
			{ kind: 'yes', path: 'observerSeesCases' }
		]
	},
	undertaking: {
		confirms: ['undertaking', 'again', 'wording'],
		fields: [
			{ kind: 'yes', path: 'undertaking.required' },
			{ kind: 'words', path: 'undertaking.text', isLong: true, empty: 'text' },
			{ kind: 'number', path: 'undertaking.months' },
			{ kind: 'yes', path: 'conduct.required' },
			{ kind: 'words', path: 'conduct.text', isLong: true, empty: 'text' }
		]
	},
	meetings: {
		confirms: ['meetings', 'year', 'held', 'notice', 'papers', 'agenda'],
		fields: [
			{ kind: 'number', path: 'meetingsPerYear' },
			{ kind: 'choice', path: 'meetings.yearStart', options: MONTHS },
			{ kind: 'number', path: 'meetings.noticeMonths', orNone: true },
			{ kind: 'number', path: 'meetings.papersDays' },
			{ kind: 'choice', path: 'meetings.papersDaysIn', options: DAYS_IN },
			{ kind: 'choices', path: 'meetings.modes', options: MODES, withFirst: true },
			{ kind: 'list', path: 'meetings.places', of: [{ kind: 'words', path: '' }] },
			{
				kind: 'list',
				path: 'meetings.agenda',
				of: [
					{ kind: 'choice', path: 'kind', options: AGENDA_KINDS },
					{ kind: 'words', path: 'title' },
					{ kind: 'number', path: 'minutes' }
				]
			},
			{ kind: 'choices', path: 'stays.observer', options: AGENDA_KINDS },
			{ kind: 'choices', path: 'stays.invitee', options: AGENDA_KINDS },
			{ kind: 'choices', path: 'stays.adviser', options: AGENDA_KINDS }
		]
	},
	quorum: {
		confirms: ['quorum', 'inquorate'],
		fields: [
			{ kind: 'number', path: 'quorum.minimum', orNone: true },
			{ kind: 'share', path: 'quorum.share' },
			{ kind: 'leasts', path: 'quorum.seats' },
			{ kind: 'yes', path: 'quorum.chairCounts' },
			{ kind: 'yes', path: 'quorum.substitutesCount' },
			{ kind: 'choices', path: 'inquorate.ways', options: ['proceed', 'remote', 'cancel'] },
			{ kind: 'choices', path: 'inquorate.allowedBy', options: OFFICE }
		]
	},
	sampling: {
		confirms: ['sampling', 'size', 'form', 'questions'],
		fields: [
			{ kind: 'number', path: 'sampling.months' },
			{ kind: 'number', path: 'sampling.widerMonths' },
			{ kind: 'number', path: 'sampling.size' },
			{ kind: 'number', path: 'sampling.reserves' },
			{
				kind: 'list',
				path: 'sampling.strata',
				of: [
					{ kind: 'line', path: 'column' },
					{ kind: 'minimums', path: 'minimums' }
				]
			},
			{ kind: 'yes', path: 'sampling.reserveEach' },
			{ kind: 'choices', path: 'sampling.drawers', options: OFFICE },
			{ kind: 'choice', path: 'template', options: 'forms' },
			{ kind: 'choices', path: 'sampling.forms', options: 'forms' }
		]
	},
	review: {
		confirms: ['blind'],
		fields: [{ kind: 'choice', path: 'blind', options: ['after-opening', 'live'] }]
	},
	report: {
		confirms: ['approval', 'steps', 'response', 'retention'],
		fields: [
			{
				kind: 'list',
				path: 'steps',
				isNamed: true,
				of: [
					{ kind: 'words', path: 'name' },
					{
						kind: 'choice',
						path: 'allows',
						options: ['draft', 'comment', 'answer', 'respond', 'none']
					},
					{ kind: 'choices', path: 'readers', options: ROLES },
					{
						kind: 'choice',
						path: 'reached',
						options: ['office', 'commissioner', 'publication']
					}
				]
			},
			{ kind: 'approval', path: 'approval' },
			{ kind: 'number', path: 'responseDays' },
			{ kind: 'choice', path: 'responseDaysIn', options: DAYS_IN },
			{ kind: 'choices', path: 'responsePauses', options: ['question', 'passed'] },
			{
				kind: 'list',
				path: 'reportTemplate.sections',
				isNamed: true,
				of: [
					{ kind: 'words', path: 'title' },
					{ kind: 'choice', path: 'kind', options: ['prose', 'cases', 'themes', 'observations'] },
					{ kind: 'yes', path: 'inside', empty: 'absent' }
				]
			},
			{ kind: 'number', path: 'retention.writingMonths' },
			{ kind: 'number', path: 'retention.paperMonths', orNone: true }
		]
	}
};

export function sectionOf(id: SectionId): SettingsSection {
	return { id, ...sections[id] };
}

export function isSection(id: string): id is SectionId {
	return SECTION_IDS.some((each) => each === id);
}

/** All fields of the page, in its order. */
export const SETTING_FIELDS: readonly SettingField[] = SECTION_IDS.flatMap(
	(id) => sections[id].fields
);
