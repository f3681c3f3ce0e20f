import type { Day } from '../meeting/calendar';
import type { Bilingual } from '../meeting/people/people';
import type { ReturnSays } from '../meeting/response/progress';
import { MODES } from '../meeting/sitting/agenda';
import type { PanelSettings } from '../meeting/settings/settings';
import { cy } from '../words/cy';
import { en } from '../words/en';
import { formatIn } from '../words/format';
import type { Lang } from '../words/plural';
import type { SeatLacking } from './seats';

export type HeldSettings = Pick<PanelSettings, 'timeZone' | 'languages'>;

interface OfExit {
	date: Day;
	/** Where its language is not known it stands in the sentence; null where it stands apart, in its own language. */
	reason: string | null;
	/** Who allowed it, by office. */
	office?: { role: 'assurance' | 'coordinator'; name: Bilingual | null };
}
/** The way on that was taken where too few came. (M6) */
export type Exit = OfExit &
	(
		| { way: 'cancel' }
		| {
				way: 'proceed';
				counted: number;
				minimum: number;
				/** Seats that too few came for. */
				seats: readonly SeatLacking<Bilingual>[];
		  }
		/** `sent`: how many members sent views; null while they are collected. */
		| { way: 'remote'; due: Day | null; sent: number | null }
	);

export function exitStatement(exit: Exit, settings: HeldSettings): Bilingual {
	return inBoth(settings, (lang) => {
		const words = { en, cy }[lang];
		const w = words.report.held;
		const format = formatIn(lang, settings.timeZone);
		const day = format.day(exit.date);
		const said: string[] = [];
		if (exit.way === 'cancel') said.push(w.cancelled(day));
		if (exit.way === 'remote') {
			said.push(exit.due ? w.remote(day, format.day(exit.due)) : w.cancelled(day));
			if (exit.sent !== null) said.push(w.sent(exit.sent));
		}
		if (exit.way === 'proceed') {
			const { counted, minimum, seats, office } = exit;
			if (counted < minimum) said.push(w.few(day, counted, minimum));
			const empty = seats.filter(({ least }) => least === 1).map(({ name }) => name[lang]);
			if (empty.length) said.push(w.seats(day, format.list(empty)));
			for (const { name, here, least } of seats)
				if (least > 1) said.push(w.seatsOf(day, name[lang], here, least));
			const role = office?.role ?? 'assurance';
			said.push(w.proceeded(day, office?.name?.[lang] ?? words.door.roles[role]));
		}
		said.push(exit.reason === null ? w.reasonFollows : w.reason(exit.reason));
		return said.join(' ');
	});
}

/** When the panel met, how many cases it looked at, and the forms it read them against. (A2) */
export function meetingsStatement(
	{
		dates,
		cases,
		further = [],
		forms
	}: {
		dates: readonly Day[];
		cases: number;
		/** Sittings after the first, and why they were held. */
		further?: readonly { date: Day; why: Bilingual }[];
		/** Names of the forms. */
		forms: readonly Bilingual[];
	},
	settings: HeldSettings
): Bilingual {
	return inBoth(settings, (lang) => {
		const w = { en, cy }[lang].report.held;
		const format = formatIn(lang, settings.timeZone);
		return [
			w.met(format.list(dates.map((date) => format.day(date))), dates.length, cases),
			...further.map(({ date, why }) => w.further(format.day(date), why[lang])),
			...(forms.length === 1 ? [w.form(forms[0][lang])] : []),
			...(forms.length > 1
				? [w.forms(format.list(forms.map((form) => w.oneForm(form[lang]))))]
				: [])
		].join(' ');
	});
}

interface Attended {
	date: Day;
	mode: string;
	place: Bilingual;
	members: number;
	substitutes: number;
	/** How many the quorum needs; 0 where the panel has none. */
	minimum: number;
}

/** For each sitting: how many members attended, how and where it met, and how many the quorum needs. It names nobody. (A2, M5, P11) */
export function attendanceStatement(
	attended: readonly Attended[],
	settings: HeldSettings
): Bilingual {
	return inBoth(settings, (lang) => {
		const w = { en, cy }[lang].report.held;
		const format = formatIn(lang, settings.timeZone);
		const minimums = new Set(attended.map(({ minimum }) => minimum));
		const quorum = (minimum: number) => (minimum > 0 ? [w.needed(minimum)] : []);
		const said = attended.flatMap(({ date, mode, place, members, substitutes, minimum }) => {
			const how = MODES.find((each) => each === mode) ?? 'in-person';
			const where = how === 'online' ? w.modes[how] : w.at(w.modes[how], place[lang]);
			return [
				w.attended(format.day(date), members, where),
				...(substitutes > 0 ? [w.substituted(substitutes)] : []),
				...(minimums.size > 1 ? quorum(minimum) : [])
			];
		});
		// A quorum that is the same for every sitting is said once.
		return [...said, ...(minimums.size === 1 ? quorum([...minimums][0]) : [])].join(' ');
	});
}

interface SaidInput {
	date: Day;
	title: Bilingual;
	role?: Bilingual | null;
	relayedBy: string | null;
	summary: Bilingual;
}

/** The inputs to the sittings, each with its speaker's role; a summary that was printed already is not repeated. (M9) */
export function inputStatement(inputs: readonly SaidInput[], settings: HeldSettings): Bilingual {
	return inBoth(settings, (lang) => {
		const w = { en, cy }[lang].report.held;
		const format = formatIn(lang, settings.timeZone);
		return inputs
			.map(({ date, title, role, relayedBy, summary }, at) => {
				const who = role?.[lang] ?? w.someone;
				const say = relayedBy === null ? w.input : w.relayed;
				const isNew = !inputs.slice(0, at).some((each) => each.summary[lang] === summary[lang]);
				return say(format.day(date), who, title[lang]) + (isNew ? ` ${summary[lang]}` : '');
			})
			.join('\n\n');
	});
}

/** What the panel said of earlier promises at one sitting, in numbers. (A13) */
export function promisesStatement(
	sittings: readonly { date: Day; says: readonly ReturnSays[] }[],
	settings: HeldSettings
): Bilingual {
	return inBoth(settings, (lang) => {
		const w = { en, cy }[lang].report.held;
		const format = formatIn(lang, settings.timeZone);
		return sittings
			.map(({ date, says }) => {
				const count = (of: ReturnSays) => says.filter((each) => each === of).length;
				const [better, worse, same] = [count('better'), count('worse'), count('same')];
				return w.promises(format.day(date), says.length, better, worse, same);
			})
			.join(' ');
	});
}

/**
 * What it said of one, in the language in which that was written. A promise that is in the other language comes first, in a
 * paragraph of its own, so that each paragraph has one language.
 * @param promise null where its words are not for everybody
 */
export function promiseStatements(
	{ says, text, lang }: { says: ReturnSays; text: string; lang: Lang },
	promise: { text: string; lang: Lang } | null
): { said: string; lang: Lang }[] {
	const words = { en, cy }[lang];
	const { held } = words.report;
	const how = words.promises.comeBack.says[says];
	if (promise === null || promise.lang === lang)
		return [{ said: held.promise(promise?.text ?? null, how, text), lang }];
	return [
		{ said: `“${promise.text}”`, lang: promise.lang },
		{ said: held.promiseAbove(how, text), lang }
	];
}

/** In each language of the panel; '' in Welsh where the panel has none. */
export function inBoth({ languages }: HeldSettings, say: (lang: Lang) => string): Bilingual {
	return { en: say('en'), cy: languages.includes('cy') ? say('cy') : '' };
}
