import { expect, test } from 'vitest';
import { DAYS_IN } from '../../../src/lib/meeting/days/count';
import {
	readSettings,
	settingsInForce,
	SUGGESTED
} from '../../../src/lib/meeting/settings/settings';
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import { AGENDA_KINDS, MODES } from '../../../src/lib/meeting/sitting/agenda';
import { neededOf } from '../../../src/lib/meeting/sitting/sitting';
import { usualSitting } from '../../../src/lib/meeting/sitting/usual-sitting';
import { chance } from '../chance';
import { dyfedPowysJson } from './panels';
import { refused } from '../refused';

// A panel nobody has seen works by its settings alone: panels are made up here, and each must be read as it was written.

test.each(Array.from({ length: 200 }, (_, n) => n))('made-up panel %i is read as written', (n) => {
	const json = madeUp(n);
	const read = readSettings(json);
	expect(read).toMatchObject(json);
	expect(readSettings(JSON.parse(JSON.stringify(read)))).toEqual(read);

	for (const inPost of [0, 1, 7, 20, 100]) {
		const needed = neededOf(read.quorum, inPost);
		expect(Number.isInteger(needed)).toBe(true);
		expect(needed).toBeGreaterThanOrEqual(read.quorum.minimum ?? 0);
		if (read.quorum.share && inPost > 0) {
			const { numerator, denominator } = read.quorum.share;
			expect(needed / inPost).toBeGreaterThanOrEqual(numerator / denominator);
		}
	}
	const { places } = read.meetings;
	let place: PanelSettings['meetings']['places'][number] | null = null;
	const seen = new Set<string>();
	for (let sitting = 0; sitting < places.length; sitting++) {
		place = usualSitting(read, place).place;
		seen.add(place.en);
	}
	// Places take turns: each comes once before any comes again.
	expect(seen.size).toBe(places.length);
});

test.each(Array.from({ length: 100 }, (_, n) => n))(
	'made-up panel %i with one value wrong is refused at that value',
	(n) => {
		const json = JSON.parse(JSON.stringify(madeUp(n)));
		const leaves = leavesOf(json);
		const { path } = leaves[(n * 7) % leaves.length];
		put(json, path, Symbol('no value of JSON'));
		const told = refused(() => readSettings(json), 'settings-invalid').path;
		expect(told).toBe(path.join('.'));
	}
);

test('settings stored before these entries were known are read, with the defaults (X6)', () => {
	const old = { ...dyfedPowysJson, quorum: { minimum: 5, chairCounts: false }, termYears: 4 };
	expect(settingsInForce(old)).toMatchObject({
		quorum: { minimum: 5, share: null, chairCounts: false },
		termYears: 4,
		chairYears: null,
		conduct: { required: false },
		sampling: { months: 6, widerMonths: 12 },
		suggested: []
	});
});

function madeUp(seed: number) {
	const { below, pick } = chance(seed);
	const upTo = (most: number) => 1 + below(most);
	const maybe = <T>(value: T, other: T) => pick([value, other]);
	const some = <T>(all: readonly T[]) => all.filter(() => below(5) < 3);
	const both = (text: string) => ({ en: `${text} ${seed}`, cy: `${text} ${seed} (cy)` });
	const denominator = upTo(9);
	const months = upTo(12);
	const seats = Array.from({ length: upTo(4) }, (_, at) => ({
		...{
			id: `seat-${at}`,
			name: both(`Seat ${at}`),
			count: upTo(2),
			isChair: maybe(at === 0, false)
		}
	}));
	const needed = some(seats).map(({ id, count }) => ({ seat: id, least: upTo(count) }));
	const fewest = needed.reduce((sum, { least }) => sum + least, 0);
	return {
		...dyfedPowysJson,
		name: both('Panel'),
		hasChair: maybe(true, false),
		maxMembers: 10 + upTo(40),
		seats,
		substitutes: maybe(true, false),
		stays: {
			observer: some(AGENDA_KINDS),
			invitee: some(AGENDA_KINDS),
			adviser: some(AGENDA_KINDS)
		},
		quorum: {
			minimum: maybe<number | null>(fewest + upTo(2), null),
			share: maybe<object | null>(
				{ numerator: upTo(denominator), denominator, least: fewest + upTo(2) },
				null
			),
			chairCounts: maybe(true, false),
			substitutesCount: maybe(true, false),
			seats: needed
		},
		inquorate: {
			ways: maybe(['proceed', 'cancel'], ['cancel']),
			allowedBy: maybe(['assurance'], ['coordinator', 'assurance'])
		},
		meetings: {
			modes: [pick(MODES)],
			places: Array.from({ length: upTo(5) }, (_, at) => both(`Place ${at}`)),
			agenda: some(AGENDA_KINDS).map((kind) => ({ kind, title: both(kind), minutes: upTo(90) })),
			papersDays: upTo(21),
			papersDaysIn: pick(DAYS_IN)
		},
		sampling: { months, widerMonths: months + upTo(12), forms: some(['a', 'b', 'c']) },
		termYears: maybe<number | null>(upTo(5), null),
		chairYears: maybe<number | null>(upTo(5), null),
		vettingLevel: maybe<object | null>(both('Level'), null),
		conduct: { required: maybe(true, false), text: both('Code') },
		suggested: some(SUGGESTED)
	};
}

interface Leaf {
	path: (string | number)[];
}

function leavesOf(value: unknown, path: (string | number)[] = []): Leaf[] {
	if (typeof value !== 'object' || value === null) return [{ path }];
	const entries: [string | number, unknown][] = Array.isArray(value)
		? value.map((each, at) => [at, each])
		: Object.entries(value);
	return entries.flatMap(([key, each]) => leavesOf(each, [...path, key]));
}

function put(into: object, path: readonly (string | number)[], value: unknown): void {
	const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as never)[key], into);
	(parent as Record<string | number, unknown>)[path[path.length - 1]] = value;
}
