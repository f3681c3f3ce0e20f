import { seatsLacking } from '$lib/sentences/seats';
import { formatIn } from '$lib/words/format';
import type { Lang } from '$lib/words/plural';
import { sentence } from '$lib/words/sentence';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';
import { minutesOf } from './minutes';

/**
 * The minutes as rows of a spreadsheet, in the reader's language: part, what, from, to, in figures, in words.
 * @throws Refusal as `minutesOf`
 */
export async function minutesRows(
	house: Viewing,
	person: KnownPerson,
	sittingId: string,
	lang: Lang
): Promise<string[][]> {
	const minutes = await minutesOf(house, person, sittingId, lang);
	const { actions, breakouts, common, office, plenary, home, promises } = words[lang];
	const w = office.minutes;
	const format = formatIn(lang, minutes.timeZone);
	const at = (when: string | null) =>
		when === null ? '' : `${format.isoDay(when)} ${format.time(when)}`;
	const figure = (n: number | null) => (n === null ? '' : String(n));
	const { sitting, exit } = minutes;
	return [
		w.csvHeads,
		[
			w.parts.sitting,
			minutes.review.title,
			sitting.date,
			'',
			figure(sitting.number),
			minutes.panel
		],
		[w.parts.sitting, w.place, sitting.from, sitting.to, '', sitting.place],
		[w.parts.sitting, w.mode, '', '', '', home.modes[sitting.mode] ?? sitting.mode],
		...minutes.stages.map((each) => [w.parts.times, w.stages(each.stage), at(each.at), '', '', '']),
		...minutes.attendance.flatMap(({ name, role, how, stays }) =>
			stays.map(({ from, to }) => [
				...[w.parts.attendance, name, at(from), at(to), ''],
				`${role}, ${w.how[how]}`
			])
		),
		...minutes.quorum.map((each) => [
			...[w.parts.quorum, w.needed(each.minimum), at(each.at), '', figure(each.counted)],
			[
				each.isQuorate ? common.quorum.quorate : common.quorum.inquorate,
				...(each.seatsMissing.length
					? [seatsLacking({ w: words[lang], format }, each.seatsMissing)]
					: [])
			].join('. ')
		]),
		...(exit
			? [
					[
						...[w.parts.quorum, plenary.rail.exit[exit.is](exit.by, format.time(exit.at))],
						...[at(exit.at), '', '', exit.reason]
					]
				]
			: []),
		...minutes.chairs.map(({ name, from }) => [w.parts.chair, name, at(from), '', '', '']),
		...minutes.agenda.map(({ title, planned, used, beganAt, endedAt }) => [
			...[w.parts.agenda, title, at(beganAt), at(endedAt), figure(used)],
			w.planned(format.minutes(planned))
		]),
		...minutes.inputs.map(({ title, speaker, role, relayedBy, summary }) => [
			...[w.parts.inputs, title, '', '', ''],
			[
				office.inputs.by(speaker, role),
				...(relayedBy ? [office.inputs.relayed(relayedBy)] : []),
				summary
			]
				.filter(Boolean)
				.map(sentence)
				.join(' ')
		]),
		...minutes.messages.map(({ text, letter, by, at: sentAt }) => [
			...[w.parts.messages, letter === null ? breakouts.messages.toAll : common.group(letter)],
			...[at(sentAt), '', '', `${by}: ${text}`]
		]),
		...minutes.figures.flatMap(({ title, period, source, unit, table }) => [
			[
				...[office.figures.head, title, '', '', ''],
				`${office.figures.about(period, unit)} ${office.figures.from(source)}`
			],
			...table.rows.flatMap(({ label, values }) =>
				values.map((value, at) => [
					...[office.figures.head, office.figures.bar(label, table.heads[at + 1]), '', ''],
					...[figure(value), unit]
				])
			)
		]),
		...minutes.heard.map(({ title, said, outcome, visit }) => [
			...[office.heard.head, title, visit?.date ?? '', '', visit ? figure(visit.went) : ''],
			[
				...(visit ? [sentence(visit.place)] : []),

				sentence(said),
				outcome ? office.heard.came(outcome) : office.heard.noOutcome
			].join(' ')
		]),
		...minutes.promises.map(({ text, said }) => [
			...[promises.comeBack.title, text, '', '', ''],
			`${promises.says[said.says]}. ${said.text}`
		]),
		...minutes.cases.flatMap(({ number, events, stoodDown }) => [
			...events.map(({ what, at: when }) => [
				...[w.parts.cases, common.caseNumber(number), at(when), '', '', w.events[what]]
			]),
			...(stoodDown > 0
				? [
						[
							...[w.parts.cases, common.caseNumber(number), '', '', figure(stoodDown)],
							w.stoodDown(stoodDown)
						]
					]
				: [])
		]),
		...minutes.shows.flatMap((show) => {
			const what = `${common.caseNumber(show.number)}, ${w.shows.subject[show.subject]} (${w.shows.kinds[show.kind]})`;
			const row = (figures: string, said: string) => [
				...[w.shows.title, what, at(show.at), at(show.ended?.at ?? null), figures, said]
			];
			const asked = show.question ? [row('', show.question.text)] : [];
			const { result, ended } = show;
			if (ended === null) return [...asked, row('', w.shows.ended.open)];
			if (ended.how !== 'closed') return [...asked, row('', w.shows.ended[ended.how])];
			if (result === null || result === 'closed-to-reader') return [row('', w.shows.notYours)];
			return [
				...asked,
				...result.tally.map(({ said, n, names }) =>
					row(String(n), names.length > 0 ? `${said}: ${format.list(names)}` : said)
				),
				row(String(result.of), w.shows.outOf(result.of))
			];
		}),
		...(minutes.actions?.back ?? []).map(({ owner, says, why, ...read }) => [
			...[actions.back, read.text ?? actions.about(read.case), '', '', ''],
			`${actions.owner}: ${owner}. ${actions.says[says]}.${why === null ? '' : ` ${why}`}`
		]),
		...(minutes.actions?.agreed ?? []).map(({ owner, due, ...read }) => [
			...[actions.title, read.text ?? actions.about(read.case), '', due, ''],
			`${actions.owner}: ${owner}`
		])
	];
}
