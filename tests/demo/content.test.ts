import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { approval } from '../../server/demo/content/approval';
import { cases } from '../../server/demo/content/cases';
import { cast } from '../../server/demo/content/cast';
import { demoFindings } from '../../server/demo/content/findings/findings';
import { observations } from '../../server/demo/content/findings/observations';
import { panelSettings } from '../../server/demo/content/panel';
import { reportBlocks } from '../../server/demo/content/report';
import { sittings } from '../../server/demo/content/sittings';
import { halfBoards, stages } from '../../server/demo/content/stages';
import { themes } from '../../server/demo/content/findings/themes';
import type { DemoSource } from '../../server/demo/content/types';
import { readSettings } from '../../src/lib/meeting/settings/settings';
import { isAnswered, isShown, isValue } from '../../src/lib/meeting/settings/prompts';
import { readTemplate } from '../../src/lib/meeting/settings/template';

const presets = new URL('../../server/presets/', import.meta.url);
const hub = readTemplate(preset('templates', 'crime-incident-hub.json'));
const boards = cases.flatMap((one) => one.boards.map((board) => ({ ...board, case: one })));
const points = boards.flatMap((board) =>
	board.points.map((point) => ({ ...point, group: board.group, case: board.case }))
);
const groups = sittings.flatMap((sitting) => sitting.groups.map((each) => ({ ...each, sitting })));
const pointOf = (key: string) => points.find((point) => point.key === key);
const groupOf = (letter: string) => groups.find((group) => group.letter === letter)!;

test('the three shipped panels, and a beginning for any other, are read as they stand', () => {
	const names = readdirSync(new URL('panels/', presets));
	expect(names).toHaveLength(4);
	for (const name of names) {
		const settings = readSettings(preset('panels', name));
		expect(readdirSync(new URL('templates/', presets))).toContain(`${settings.template}.json`);
	}
	expect(panelSettings).toMatchObject({ area: { en: 'Glan Teifi' }, hasChair: true });
});

test('every shipped form asks whether a case was fair and the tone right', () => {
	const names = readdirSync(new URL('templates/', presets));
	expect(names).toHaveLength(8);
	for (const name of names) {
		const { id, prompts } = readTemplate(preset('templates', name));
		expect(`${id}.json`).toBe(name);
		expect(prompts.slice(-2).map((prompt) => prompt.id)).toEqual(['core-fair', 'core-tone']);
	}
	expect(hub.prompts.map(({ id }) => id).join(' ')).toBe(
		'headline 1 2 3 4 5a-victim 5a-community 5a-offender 5b 6a 6b 6c 7 8 9 10 11 12 12w 13a 13b' +
			' 14 15 core-fair core-tone'
	);
});

test('the seventeen cases have 4, 4, 4, 2, 3 … findings, forty-eight in all', () => {
	expect(demoFindings.map((one) => one.case)).toEqual(cases.map(({ number }) => number));
	const counts = demoFindings.map((one) => one.findings.length);
	expect(counts).toEqual([4, 4, 4, 2, 3, 2, 4, 3, 2, 2, 3, 3, 3, 2, 2, 1, 4]);
	expect(counts.reduce((sum, count) => sum + count)).toBe(48);
});

test('each point of a case is placed exactly once, and each finding has a point behind it', () => {
	const keys = points.map(({ key }) => key);
	expect(new Set(keys).size).toBe(keys.length);
	for (const one of demoFindings) {
		const placed = [
			...one.findings.flatMap(({ from }) => from),
			...one.aside.map(({ point }) => point),
			...one.observation
		];
		const written = points.filter((point) => point.case.number === one.case);
		expect(placed.toSorted()).toEqual(written.map(({ key }) => key).toSorted());
		for (const finding of one.findings) {
			if (finding.none) continue;
			expect(finding.kind, finding.en).toBe(pointOf(finding.from[0])?.kind);
		}
	}
});

test('only case 6 has a finding that comes from a declaration, and its group made it', () => {
	const none = demoFindings.flatMap((one) =>
		one.findings.filter(({ none }) => none).map(({ kind, from }) => [one.case, kind, from])
	);
	expect(none).toEqual([[6, 'negative', []]]);
	for (const { boards: written, number } of cases) {
		for (const kind of ['positive', 'negative', 'query', 'action'] as const) {
			const declared = written.every((board) => board.none.some((each) => each.kind === kind));
			expect(declared, `case ${number} ${kind}`).toBe(number === 6 && kind === 'negative');
			for (const board of written.filter(({ none }) => none.some((each) => each.kind === kind))) {
				expect(board.points.filter((point) => point.kind === kind)).toEqual([]);
			}
		}
	}
});

test('at least ten findings were seen by two people, and cases 5 and 13 by both groups', () => {
	const shared = demoFindings
		.flatMap((one) => one.findings)
		.filter(({ from }) => {
			return new Set(from.map((key) => pointOf(key)?.by)).size > 1;
		});
	expect(shared.length).toBeGreaterThanOrEqual(10);
	for (const number of [5, 13]) {
		for (const { from } of demoFindings[number - 1].findings) {
			expect(new Set(from.map((key) => pointOf(key)?.group)).size).toBe(2);
		}
	}
});

test('a point, a declaration and a seat in a group belong to somebody who was there', () => {
	for (const { members, sitting } of groups) {
		const present = sitting.members.map(({ person }) => person);
		expect(present).toHaveLength(6);
		for (const member of members) expect(present).toContain(member);
	}
	for (const board of boards) {
		const group = groupOf(board.group);
		expect(group.cases).toContain(board.case.number);
		for (const { by } of [...board.points, ...board.none]) expect(group.members).toContain(by);
	}
	const given = groups.flatMap(({ cases: numbers }) => numbers).toSorted((a, b) => a - b);
	expect(boards.map((board) => board.case.number)).toEqual(given);
	expect(
		points.filter(({ by, case: { number } }) => by === 'nasreen-akhtar' && number === 3)
	).toEqual([]);
});

test('Owain Beynon signs on the day, and nobody’s term or vetting has lapsed in July 2023', () => {
	expect(new Set(cast.map(({ slug }) => slug)).size).toBe(18);
	for (const person of cast.filter(({ roles }) => roles.includes('member'))) {
		expect(person.termStart! < '2023-07-03' && person.termEnd! > '2023-07-25').toBe(true);
		expect(person.vetting!.expiresOn > person.termEnd!).toBe(true);
		expect(person.undertakingSignedAt! < '2023-07-03T08:26:00.000Z').toBe(true);
	}
	const owain = cast.find(({ slug }) => slug === 'owain-beynon');
	expect(owain?.undertakingSignedAt?.slice(0, 10)).toBe('2023-07-03');
	for (const person of cast) {
		expect(person.email).toBe(`${person.slug}@panel.example`);
		expect(person.phone).toMatch(/^01632 960 \d{3}$/);
	}
});

test('each case reads like a log, and a pinned quote is found in it', () => {
	for (const { number, file } of cases) {
		const words = file.text.split(/\s+/).filter((word) => word !== '').length;
		expect(words, `case ${number}`).toBeGreaterThanOrEqual(120);
		expect(words, `case ${number}`).toBeLessThanOrEqual(250);
		expect(file.text).not.toMatch(/[\r\t]/);
	}
	for (const {
		key,
		quote,
		case: { file }
	} of points) {
		if (quote !== undefined) expect(file.text.split(quote), key).not.toHaveLength(1);
	}
});

test('Sioned Lloyd and Gethin Rees wrote Welsh, and nobody else did', () => {
	const welsh = points.filter(({ lang }) => lang === 'cy');
	expect(welsh.length).toBeGreaterThanOrEqual(6);
	expect([...new Set(welsh.map(({ by }) => by))].toSorted()).toEqual([
		'gethin-rees',
		'sioned-lloyd'
	]);
});

test('every answer on a board is one the form allows, to a question it shows', () => {
	for (const { case: one, group, answers } of boards) {
		for (const [id, given] of Object.entries(answers)) {
			const at = `case ${one.number} ${group} ${id}`;
			const prompt = hub.prompts.find((each) => each.id === id);
			expect(prompt, at).toBeDefined();
			expect(isValue(prompt!, given.value), at).toBe(true);
			expect(isAnswered(prompt!, given), at).toBe(true);
			expect(isShown(hub, id, answers), at).toBe(true);
			if (!prompt!.kind.includes('text')) expect(given.note, at).toBe('');
		}
	}
});

test('redaction prevented an assessment in case 11 and harmed nothing in case 17', () => {
	const impact = (number: number) => cases[number - 1].boards.map(({ redaction }) => redaction);
	expect(impact(11)).toEqual(['prevented']);
	expect(impact(17)).toEqual(['none']);
});

test('seven themes speak of cases by their findings', () => {
	const counts = themes.map(
		({ from }) => new Set(from.map((each) => 'case' in each && each.case)).size
	);
	expect(counts).toEqual([2, 4, 4, 2, 5, 2, 3]);
	for (const theme of themes) for (const source of theme.from) expectSource(source);
	const begun = themes.filter(({ key }) => stages.plenary.themes.includes(key));
	expect(begun).toHaveLength(5);
	for (const { from } of begun) {
		expect(from.some((each) => 'case' in each && stages.plenary.agreed.includes(each.case))).toBe(
			true
		);
	}
});

test('ten observations have their sources, and the autumn training answers four of them', () => {
	expect(observations.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
	for (const { from } of observations) for (const source of from) expectSource(source);
	const linked = observations.filter(({ response }) => response.commitments.length > 0);
	expect(linked.map(({ number }) => number)).toEqual([2, 3, 4, 10]);
	const promised = new Set(linked.flatMap(({ response }) => response.commitments));
	expect([...promised]).toMatchObject([{ owner: 'sam-keane', due: '2023-11-30' }]);
	const toObservations = demoFindings.flatMap(({ observation }) => observation);
	const cited = observations
		.flatMap(({ from }) => from)
		.flatMap((each) => {
			return 'point' in each ? [each.point] : [];
		});
	expect(cited.toSorted()).toEqual(toObservations.toSorted());
});

test('at eleven on 3 July the groups are half way, and one board is ready', () => {
	for (const half of halfBoards) {
		const board = boards.find(
			(each) => each.case.number === half.case && each.group === half.group
		)!;
		const keys = board.points.map(({ key }) => key);
		for (const key of half.points) expect(keys).toContain(key);
		for (const prompt of half.answers) expect(board.answers).toHaveProperty([prompt]);
	}
	const written = halfBoards.flatMap((half) => half.points).length;
	const all = points.filter((point) => point.case.sitting === 'first').length;
	expect(written / all).toBeGreaterThan(0.4);
	expect(written / all).toBeLessThan(0.6);
	expect(stages.breakouts.ready).toHaveLength(1);
});

test('version 1 has three approvals and Joan Whitfield’s request about case 14', () => {
	const voters = new Set(sittings.flatMap(({ members }) => members.map(({ person }) => person)));
	expect(voters.size).toBe(10);
	expect(approval.answers.filter(({ says }) => says === 'approve')).toHaveLength(3);
	for (const { by, at } of approval.answers) {
		expect(voters).toContain(by);
		expect(at > approval.sealedAt && at < stages.approval.moment).toBe(true);
	}
	expect(approval.answers.find(({ says }) => says === 'change')).toMatchObject({
		by: 'joan-whitfield',
		place: { case: 14, finding: 2 }
	});
});

test('no person of the cast is named in anything the report prints', () => {
	const printed = [
		...reportBlocks,
		...themes,
		...observations,
		...demoFindings.flatMap((one) => one.findings)
	].map(({ en }) => en);
	for (const { name } of cast) {
		const surname = name.split(' ').at(-1)!;
		expect(printed.filter((text) => text.includes(surname))).toEqual([]);
	}
});

function expectSource(source: DemoSource) {
	if ('theme' in source) return expect(themes.map(({ key }) => key)).toContain(source.theme);
	if ('point' in source) return expect(pointOf(source.point)?.case.number).toBe(source.case);
	return expect(demoFindings[source.case - 1].findings[source.finding - 1]).toBeDefined();
}

function preset(folder: string, name: string): unknown {
	return JSON.parse(readFileSync(new URL(`${folder}/${name}`, presets), 'utf8'));
}
