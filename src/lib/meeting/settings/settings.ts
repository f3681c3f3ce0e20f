// Over 200 lines because every setting of a panel is listed here, once.
import * as v from 'valibot';
import { ROLES } from '../people/people';
import { faultsIn, readAs } from '../misread';
import type { ValueFault } from '../misread';
import { approvalRule } from './approval-rule';
import type { ApprovalRule } from './approval-rule';
import { meetings } from './meetings';
import { papersSchema } from './papers';
import { impossibleIn } from './possible-rules';
import { inquorateRule, quorumRule } from './quorum-rule';
import { reportTemplate } from './report-template';
import { sampling } from './sampling';
import { ruleBroken, unseenLines } from './settings-rules';
import { stays } from './stays';
import { steps } from './steps';
import type { Step } from './steps';
import {
	anyText,
	at,
	bilingual,
	daysIn,
	listSchema,
	named,
	only,
	textSchema,
	whole
} from './values';

/** What a preset may suggest where its panel's documents are silent. */
export const SUGGESTED = [
	'approval',
	'steps',
	'response',
	'undertaking',
	'wording',
	'sampling',
	'blind',
	'chair',
	'retention',
	'panel',
	'members',
	'meetings',
	'quorum',
	'form',
	'again',
	'year',
	'held',
	'notice',
	'papers',
	'agenda',
	'inquorate',
	'size',
	'questions'
] as const;

/**
 * Reads one panel's settings from JSON. Strict: an unknown key or a wrong value is refused as
 * `settings-invalid` with `{path}`; a setting left out takes domain.md's default. One part alone is read with `part`.
 */
export function readSettings(json: unknown, part?: SettingsPart): PanelSettings {
	return readAs('settings-invalid', workable(part), json);
}

/** Everything that is wrong with settings, each at its place; none where they can be used. */
export function settingsFaults(json: unknown, part?: SettingsPart): ValueFault[] {
	return faultsIn(workable(part), json);
}

/**
 * The part of the settings that is saved, and the settings before. A rule that other parts broke before stands in nobody's
 * way; one that this part breaks, or that is newly broken, is said, in this part where it has a place there. (X6)
 */
export interface SettingsPart {
	fields: readonly { path: string }[];
	before: PanelSettings;
}

/** Reads settings that are already in use. Rules made since are not applied to them. (X6) */
export function settingsInForce(json: unknown): PanelSettings {
	return readAs('settings-invalid', settings, json);
}

const languages = v.pipe(
	listSchema(v.picklist(['en', 'cy']), 1),
	v.check((chosen) => new Set(chosen).size === chosen.length, 'language-twice')
);

const settings = v.pipe(
	only({
		v: v.literal(1),
		name: bilingual,
		shortName: bilingual,
		area: bilingual,
		/** IANA name; calendar days are counted in it. */
		timeZone: v.optional(v.pipe(textSchema, v.check(isTimeZone, 'time-zone')), 'Europe/London'),
		languages: v.optional(languages, ['en', 'cy']),
		/** What this panel calls each role. (X5) */
		offices: v.optional(only(v.entriesFromList(ROLES, v.optional(bilingual))), {}),
		contact: v.optional(only({ name: anyText, phone: anyText, email: anyText }), {
			name: '',
			phone: '',
			email: ''
		}),
		quorum: v.optional(quorumRule, {}),
		inquorate: v.optional(inquorateRule, {}),
		meetings: v.optional(meetings, {}),
		papers: v.optional(papersSchema, {}),
		sampling: v.optional(sampling, {}),
		hasChair: v.optional(v.boolean(), true),
		maxMembers: v.optional(whole, 20),
		/** Seats by type, each with the most people who hold it. `isChair`: its holder chairs the sittings. (P12) */
		seats: v.optional(
			named(
				only({
					id: textSchema,
					name: bilingual,
					count: whole,
					isChair: v.optional(v.boolean(), false)
				})
			),
			[]
		),
		meetingsPerYear: v.optional(whole, 6),
		vettingRequired: v.optional(v.boolean(), true),
		/** The vetting that the panel asks for, by its name; null where it names none. (P15) */
		vettingLevel: v.optional(v.nullable(bilingual), null),
		undertaking: v.optional(
			only({
				required: v.optional(v.boolean(), true),
				months: v.optional(whole, 12),
				text: v.optional(only({ en: anyText, cy: anyText }), { en: '', cy: '' }),
				/** ISO instant since when these words are signed: who signed before signs again. Null from the beginning. */
				since: v.optional(v.nullable(textSchema), null)
			}),
			{}
		),
		/** What members declare that they will be guided by; signed with the undertaking. (P16) */
		conduct: v.optional(
			only({
				required: v.optional(v.boolean(), false),
				text: v.optional(only({ en: anyText, cy: anyText }), { en: '', cy: '' })
			}),
			{}
		),
		/** Years of a member's term; null where the panel sets none. (P13) */
		termYears: v.optional(v.nullable(whole), 3),
		/** The most years that a chair serves; null where the panel sets none. (P3) */
		chairYears: v.optional(v.nullable(whole), null),
		/** R11: groups see each other's writing only after the chair opens the case, or share one board. */
		blind: v.optional(v.picklist(['after-opening', 'live']), 'after-opening'),
		observerSeesCases: v.optional(v.boolean(), false),
		stays: v.optional(stays, {}),
		/** Whether somebody may stand in for a member at a sitting. (P11) */
		substitutes: v.optional(v.boolean(), false),
		/** Left out: two thirds, or none where no step asks members. */
		approval: v.optional(approvalRule),
		steps,
		reportTemplate,
		/** Id of the form template of a case. */
		template: textSchema,
		eligibility: v.optional(named(only({ id: textSchema, text: bilingual })), []),
		/** Days in which the force answers: the panel's own target. (A8) */
		responseDays: v.optional(whole, 28),
		responseDaysIn: daysIn,
		/** What stops that clock: a question that the panel has not answered, a row with another department. (A6) */
		responsePauses: v.optional(listSchema(v.picklist(['question', 'passed'])), [
			'question',
			'passed'
		]),
		/**
		 * Months after a review ends until its writing history is destroyed, and until the office may destroy its papers;
		 * null where the panel sets no date for papers. Both are the panel's own choice. (X4)
		 */
		retention: v.optional(
			only({
				writingMonths: v.optional(whole, 24),
				paperMonths: v.optional(v.nullable(whole), 6)
			}),
			{}
		),
		/** What the panel's own documents do not say: the product's suggestion, which the office confirms at setup. */
		suggested: v.optional(listSchema(v.picklist(SUGGESTED)), [])
	}),
	v.forward(
		v.check(
			({ seats, maxMembers }) => seats.reduce((sum, { count }) => sum + count, 0) <= maxMembers,
			'too-many-seats'
		),
		['seats']
	),
	v.forward(
		v.check(
			({ quorum, seats }) =>
				quorum.seats.every(({ seat: id }) => seats.some((seat) => seat.id === id)),
			'seat-unknown'
		),
		['quorum', 'seats']
	),
	v.transform((read) => ({ ...read, approval: ruleFor(read) }))
);

/** All settings of one panel. No panel has code of its own. */
export type PanelSettings = v.InferOutput<typeof settings>;

function workable(part?: SettingsPart) {
	return v.pipe(
		settings,
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			for (const { rule, path } of brokenIn(dataset.value, part))
				addIssue({ message: rule, path: at('value', ...path) });
		})
	);
}

function brokenIn(value: PanelSettings, part?: SettingsPart): Broken[] {
	const all = rulesBroken(value);
	if (!part) return all;
	const known = new Set(rulesBroken(part.before).map(nameOf));
	return all.flatMap((each) => {
		const here = [each.path, ...(each.also ?? [])].find((path) =>
			part.fields.some((field) => `${path.join('.')}.`.startsWith(`${field.path}.`))
		);
		if (each.path !== here && known.has(nameOf(each))) return [];
		return [{ ...each, path: here ?? each.path }];
	});
}

interface Broken {
	path: (string | number)[];
	rule: string;
	also?: (string | number)[][];
}

function rulesBroken(value: PanelSettings): Broken[] {
	const broken = ruleBroken(value);
	return [...unseenLines(value), ...impossibleIn(value), ...(broken ? [broken] : [])];
}

const nameOf = ({ rule, path }: Broken) => `${rule} ${path.join('.')}`;

/** Where no step asks members for an answer, the panel has no rule for counting answers. (A1) */
function ruleFor({
	steps: all,
	approval = { kind: 'two-thirds' }
}: {
	steps: readonly Step[];
	approval?: ApprovalRule;
}): ApprovalRule {
	return all.some(({ allows }) => allows === 'answer') ? approval : { kind: 'none' };
}

/** To make a format, as `isTimeZone` does for other names such as aliases, takes as long as the rest of the settings. */
const zones: ReadonlySet<string> = new Set(Intl.supportedValuesOf('timeZone'));

function isTimeZone(zone: string): boolean {
	if (zones.has(zone)) return true;
	try {
		return new Intl.DateTimeFormat('en-GB', { timeZone: zone }) !== null;
	} catch {
		return false;
	}
}
