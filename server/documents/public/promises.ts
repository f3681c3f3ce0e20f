import type { Cell, DocumentPart, Table } from '../../../src/lib/meeting/report/document';
import { wordsIn } from '../../../src/lib/meeting/response/answered';
import { latestOf } from '../../../src/lib/meeting/response/progress';
import { chartName, markOf, timeChart } from '../../../src/lib/meeting/response/time-chart';
import type { TimeChart } from '../../../src/lib/meeting/response/time-chart';
import { formatIn } from '../../../src/lib/words/format';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import type { StandingCommitment } from '../../reading/report/commitments';
import type { RecordedProgress } from '../../store/response/progress';
import { escaped as esc } from './escape';

/** What the public reads of the force's promises, on one day. */
export interface PublicPromises {
	promises: readonly StandingCommitment[];
	/** Numbers of the observations that each answers, by the promise's id. */
	observations: Readonly<Record<string, number[]>>;
	/** YYYY-MM-DD */
	today: string;
}

export const PROMISES_PART = 'promises';

/** A part of a published report: what the force promised and whether it was done, as a table. (A7, A12) */
export function promisesPart(
	{ promises, observations, today }: PublicPromises,
	{ number, lang }: { number: number; lang: Lang }
): DocumentPart {
	const { promises: w } = words[lang];
	const { day } = formatIn(lang, 'UTC');
	const shown = promises.map((each) => ({
		...{ ...each, ...wordsIn(each, lang) },
		evidence: evidenceOf(each)
	}));
	const hasOwner = shown.some((each) => ownerIn(each, lang) !== '');
	const hasEvidence = shown.some(({ evidence }) => evidence.length > 0);
	const table: Table = {
		kind: 'table',
		caption: w.public.caption(day(today)),
		heads: [
			w.table.promise,
			...(hasOwner ? [w.table.owner] : []),
			...[w.table.due, w.table.state],
			...(hasEvidence ? [w.table.evidence] : [])
		],
		rows: shown.map(({ id, text, lang: of, openedOwner, standing, evidence, entries }, at) => ({
			id,
			cells: [
				{
					...{ kind: 'words', id, lang: of, number: null, paragraphs: [`${at + 1}. ${text}`] },
					untranslated: of === lang ? null : words[of].common.languages[of],
					...{ notes: [w.observations(observations[id] ?? [])].filter(Boolean) }
				},
				...(hasOwner ? [{ kind: 'note' as const, text: ownerIn({ openedOwner }, lang) }] : []),
				{
					kind: 'note',
					text: [
						day(standing.due),
						...(standing.late > 0 ? [w.late(standing.late)] : []),
						...(standing.due === standing.firstDue ? [] : [w.firstDue(day(standing.firstDue))])
					].join('. ')
				},
				{
					...{ kind: 'state', state: standing.state },
					text: [
						w.states[standing.state ?? 'none'],
						...(latestOf(entries)?.byForce ? [w.public.byForce] : [])
					].join(', ')
				},
				...(hasEvidence ? [evidenceCell(id, evidence[0])] : [])
			]
		}))
	};
	/** The latest words that are open to everybody. */
	function evidenceCell(id: string, latest: RecordedProgress | undefined): Cell {
		if (!latest) return { kind: 'note', text: '' };
		return {
			...{ kind: 'words', id: `${id}-evidence`, lang, number: null },
			...{
				paragraphs: [latest.opened?.[lang] ?? ''],
				untranslated: null,
				notes: [w.public.on(day(latest.day))]
			}
		};
	}
	return {
		...{ id: PROMISES_PART, number, title: w.public.title, kind: 'prose' },
		body: [{ kind: 'remark', text: w.public.text }, table]
	};
}

/** The same over time, as a picture without scripts. */
export function promisesPicture({ promises, today }: PublicPromises, lang: Lang): string {
	const chart = timeChart(promises, today, 'report');
	const { chart: w } = words[lang].promises;
	const { width, height } = chart;
	const rows = chart.rows.map((row, at) => {
		const { y, from, run, due, late } = row;
		const said = wordsIn(promises[at], lang);
		const name = chartName(at + 1, said.text, chart.longest);
		return [
			`<text class="c-text" x="0" y="${y + 5}" lang="${said.lang}">${esc(name)}</text>`,
			line('c-run', from, Math.max(from, run), y),
			due > run ? line('c-rest', run, due, y) : '',
			late === null ? '' : line('c-late', due, late, y),
			`<path class="c-${row.state ?? 'none'}" d="${markOf(row)}"/>`
		].join('');
	});
	return `<div class="scroll" tabindex="0" role="group" aria-label="${esc(w.scroll)}">
<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="chart-title chart-text">
<title id="chart-title">${esc(w.title)}</title><desc id="chart-text">${esc(w.text)}</desc>
${months(chart, lang)}${rows.join('\n')}
<path class="c-now" d="M${chart.today} 44V${height}"/>${todayWord(chart, w.today)}
</svg>
</div>
`;
}

/** The commitments as data for the JSON file. It is the same in every language and names nobody. */
export function promisesData({ promises, observations }: PublicPromises) {
	return promises.map(({ id, text, lang, openedOwner, made, standing, ...each }) => ({
		...{
			text,
			lang,
			owner: bothOf(openedOwner),
			signed: made,
			due: standing.due,
			firstDue: standing.firstDue
		},
		...{ state: standing.state ?? 'none', daysLate: standing.late },
		observations: observations[id] ?? [],
		evidence: evidenceOf(each).map(({ day, state, opened }) => ({
			...{ day, state, ...bothOf(opened) }
		}))
	}));
}

/** A promise's owner as everybody may read it; '' where it was not opened. (A11) */
export function ownerIn({ openedOwner }: Pick<StandingCommitment, 'openedOwner'>, lang: Lang) {
	return openedOwner?.confirmed ? openedOwner[lang] : '';
}

function bothOf(opened: StandingCommitment['openedOwner']) {
	return opened?.confirmed ? { en: opened.en, cy: opened.cy } : null;
}

/** Entries of which the office opened words to everybody, the latest day first. */
function evidenceOf({ entries }: Pick<StandingCommitment, 'entries'>) {
	return entries
		.filter(({ opened, takenBack }) => opened?.confirmed && takenBack === null)
		.toSorted((a, b) => (a.day < b.day ? 1 : -1));
}

function months({ ticks, height }: TimeChart, lang: Lang): string {
	const { month } = formatIn(lang, 'UTC');
	return ticks
		.map(({ day, x, isNewYear }) => {
			const word = (y: number, said: string) =>
				`<text class="c-text c-soft" x="${x + 6}" y="${y}">${esc(said)}</text>`;
			const year = isNewYear ? word(36, day.slice(0, 4)) : '';
			return `<path class="c-grid" d="M${x} 4V${height}"/>${word(16, month(day))}${year}`;
		})
		.join('');
}

function todayWord({ today, width }: TimeChart, word: string): string {
	const isLate = today > width - 120;
	return `<text class="c-text c-strong" x="${today + (isLate ? -6 : 6)}" y="58"${isLate ? ' text-anchor="end"' : ''}>${esc(word)}</text>`;
}

function line(of: string, from: number, to: number, y: number): string {
	return `<path class="${of}" d="M${from} ${y}H${to}"/>`;
}
