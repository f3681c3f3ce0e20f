import type { ApprovalRule } from '../report/approval';
import { ROLES } from '../people/people';
import type { Bilingual, Language } from '../people/people';
import { ruleBroken } from './settings-rules';
import { anyText, list, named, oneOf, or, readAs, record, shape, such, text } from './reading';
import { Misread, whole, yesNo } from './reading';
import type { Read } from './reading';
import type {
	EligibilityCheck,
	PanelSettings,
	ReportTemplate,
	Seat,
	Section,
	Step
} from './settings';

/**
 * Reads one panel's settings from JSON. Strict: an unknown key or a wrong value is refused as
 * `settings-invalid` with `{path}`; a setting left out takes domain.md's default.
 */
export function readSettings(json: unknown): PanelSettings {
	return readAs('settings-invalid', workable, json);
}

/** Settings that a panel or a review works by already: a rule made since takes none of them away. (X6) */
export function settingsInForce(json: unknown): PanelSettings {
	return readAs('settings-invalid', settings, json);
}

const workable: Read<PanelSettings> = (value, path) => {
	const read = settings(value, path);
	const broken = ruleBroken(read);
	if (broken) throw new Misread(broken.path, broken.rule);
	return read;
};

const bilingual: Read<Bilingual> = shape<Bilingual>({ en: text, cy: text });
const noWords: Bilingual = { en: '', cy: '' };
const anyWords: Read<Bilingual> = shape<Bilingual>({ en: anyText, cy: anyText });

const timeZone = such(text, (zone) => {
	try {
		return new Intl.DateTimeFormat('en-GB', { timeZone: zone }) !== null;
	} catch {
		return false;
	}
});

const languages = such(
	list<Language>(oneOf('en', 'cy'), 1),
	(chosen) => new Set(chosen).size === chosen.length
);

const approval: Read<ApprovalRule> = (value, path) => {
	const { kind } = shape<{ kind: ApprovalRule['kind'] } & Loose>({
		kind: oneOf('two-thirds', 'fraction', 'all', 'count'),
		numerator: loose,
		denominator: loose,
		count: loose
	})(value, path);
	if (kind === 'fraction') return fraction(value, path);
	if (kind === 'count') return count(value, path);
	return { kind };
};

interface Loose {
	numerator?: unknown;
	denominator?: unknown;
	count?: unknown;
}
const loose: Read<unknown> = (value) => value;

const fraction = such(
	shape<Extract<ApprovalRule, { kind: 'fraction' }>>({
		kind: oneOf('fraction'),
		numerator: whole(1),
		denominator: whole(1)
	}),
	({ numerator, denominator }) => numerator <= denominator,
	'numerator'
);
const count = shape<Extract<ApprovalRule, { kind: 'count' }>>({
	kind: oneOf('count'),
	count: whole(1)
});

const seat = shape<Seat>({ id: text, name: bilingual, count: whole(1) });
const check = shape<EligibilityCheck>({ id: text, text: bilingual });

const step = shape<Step>({
	id: text,
	name: bilingual,
	allows: oneOf('draft', 'comment', 'answer', 'respond', 'none'),
	readers: list(oneOf(...ROLES))
});
/** Drafting comes first and once: a new version returns to it. */
const steps = such(
	named(step, 1),
	([first, ...rest]) => first?.allows === 'draft' && rest.every(({ allows }) => allows !== 'draft')
);

const section = shape<Section>({
	id: text,
	title: bilingual,
	kind: oneOf('prose', 'cases', 'themes', 'observations')
});

const settings = such(
	shape<PanelSettings>({
		v: oneOf(1),
		name: bilingual,
		shortName: bilingual,
		area: bilingual,
		timeZone: or('Europe/London', timeZone),
		languages: or<Language[], Language[]>(['en', 'cy'], languages),
		offices: or({}, record(ROLES, bilingual)),
		contact: or(
			{ name: '', phone: '', email: '' },
			shape<PanelSettings['contact']>({ name: anyText, phone: anyText, email: anyText })
		),
		quorum: or(
			{ minimum: 7, chairCounts: true },
			shape<PanelSettings['quorum']>({ minimum: or(7, whole(1)), chairCounts: or(true, yesNo) })
		),
		hasChair: or(true, yesNo),
		maxMembers: or(20, whole(1)),
		seats: or([], named(seat)),
		meetingsPerYear: or(6, whole(1)),
		vettingRequired: or(true, yesNo),
		undertaking: or(
			{ required: true, months: 12, text: noWords },
			shape<PanelSettings['undertaking']>({
				required: or(true, yesNo),
				months: or(12, whole(1)),
				text: or(noWords, anyWords)
			})
		),
		termYears: or(3, whole(1)),
		blind: or('after-opening', oneOf('after-opening', 'live')),
		observerSeesCases: or(false, yesNo),
		substitutes: or(false, yesNo),
		approval: or({ kind: 'two-thirds' }, approval),
		steps,
		reportTemplate: shape<ReportTemplate>({ sections: named(section, 1) }),
		template: text,
		eligibility: or([], named(check)),
		responseDays: or(28, whole(1)),
		retention: or(
			{ writingMonths: 24 },
			shape<PanelSettings['retention']>({ writingMonths: or(24, whole(1)) })
		)
	}),
	({ seats, maxMembers }) => seats.reduce((sum, each) => sum + each.count, 0) <= maxMembers,
	'seats'
);
