// Data: the words of reports and their files.
import { counted } from '../counted';
import { sentence } from '../../sentence';
import { heldBy } from './held-by';
import { period } from '../../format';
import type { PeriodUnit } from '../../format';
import { plural } from '../../plural';
import { heard } from './heard';

const members = (n: number) => `${n} ${plural('en', n, { one: 'member', other: 'members' })}`;

const latePapers = (n: number) => `${n} ${plural('en', n, { one: 'paper', other: 'papers' })}`;

/** A sealed version, on its page and in the files made of it. The Welsh is cy/report.ts. */
export const report = {
	version: (n: number) => `Version ${n}`,
	versionOn: (n: number, day: string) => `Version ${n}, ${day}`,
	title: (review: string, n: number) => `${review}, version ${n}`,
	contents: 'Contents',
	parts: 'Parts of the report',
	sealedBy: (name: string, when: string) => `Sent by ${name}, ${when}.`,
	sealedOn: (when: string) => `Sent ${when}`,
	hash: 'Code for these exact words (SHA-256)',
	hashHint:
		'It covers both languages. Anyone with the file can check it. Changing one word changes this code.',
	print: 'Print',
	downloads: 'Files of this version',
	html: (language: string) => `Report in ${language} (web page, HTML)`,
	pdf: (language: string) => `Report in ${language} (PDF)`,
	pdfBoth: 'Report in English and Welsh in one file (PDF)',
	docx: (language: string) => `Report in ${language} (Word)`,
	boxNote:
		'A box (□) stands for a character that this file has no letter for. The HTML file shows it.',
	languages: { en: 'English', cy: 'Welsh' },
	json: 'The exact words (JSON)',
	provenance: 'Where each paragraph comes from (JSON, for the office)',
	answer: 'Your answer',
	approval: 'See the answers',
	newer: (n: number) => `Version ${n} has replaced this one.`,
	readNewer: (n: number) => `Read version ${n}`,
	others: 'Versions',
	status: {
		approved: (day: string) => `Approved by the panel on ${day}.`,
		approvedBy: (n: number, voters: number) =>
			`${n} of the ${members(voters)} who attended approved this version.`,
		/** By consent: said of what happened, and never that anybody approved. */
		consent: (day: string, period: string, until: string) =>
			`No member objected within ${period}, by ${until}. Recorded on ${day}.`,
		withdrawn: (n: number, day: string, period: string, until: string) =>
			`Members had ${period} to object, until ${until}. ${members(n)} objected and took the objection back. No objection was open when this was recorded on ${day}.`,
		opened: (n: number, voters: number) => `${n} of the ${members(voters)} who attended opened it.`,
		objecting: 'The members who attended can object to it.',
		circulated: 'It was sent to the members for their comments. There was no vote.',
		answering: 'The members are answering it.',
		commenting: 'The members can comment on it.',
		drafting: 'A new version is being written. This one does not change.',
		other: ''
	},
	isPart:
		'These are the published parts of the report. The other parts are for the panel and those it was sent to.',
	/** The reason follows. */
	corrected: (n: number, day: string) => `Version ${n} was corrected on ${day}:`,
	publishedOn: (day: string) => `Published on ${day}.`,
	notPublished: 'Not published. Please do not pass it on.',

	case: (n: number) => `Case ${n}`,
	withheld: (n: number) => `Case ${n}: you stood down`,
	withheldText: 'You do not see its findings until the report is published.',
	theme: (n: number) => `Theme ${n}`,
	inCases: (n: number, total: number) =>
		`Seen in ${n} of ${total} ${plural('en', total, { one: 'case', other: 'cases' })}`,
	themeHead: 'Theme',
	seenHead: 'Seen in',
	figure: (n: number, total: number) => `${n} of ${total} cases`,
	row: 'Row',
	observation: 'Panel observation',
	response: 'Force response',
	noResponse: 'No response yet',
	observationsAlone: 'The panel’s observations',
	/** `owner` is '' where it is not public. */
	/** Around the commitment's own words. */
	promised: {
		before: 'Commitment: ',
		after: (owner: string, day: string) => ` (${owner ? `${owner}, ` : ''}by ${day})`
	},
	observationsTable: 'The panel’s observations, with room for the force’s responses',
	themesTable: 'Themes and the number of cases each was seen in',
	empty: 'Nothing was written here.',

	untranslated: 'Not yet in Welsh: shown in English',
	untranslatedCount: (n: number, total: number) =>
		n === total
			? 'This version is not yet in Welsh. You see the English.'
			: `${n} of ${total} parts are not yet in Welsh. You see them in English.`,

	/** How the cases were chosen, made from what was recorded. Only a draw is called random. */
	sampling: {
		drawn: (n: number, accepted: number, day: string) =>
			`${n} of ${accepted} ${plural('en', accepted, { one: 'case', other: 'cases' })} were drawn at random by the panel’s office on ${day}.`,
		window: (from: string, to: string, months: number) =>
			`The cases had been closed from ${from} to ${to} (${months} ${plural('en', months, { one: 'month', other: 'months' })}).`,
		wider: (usual: number, reason: string) =>
			`This period is longer than the usual ${counted.months(usual)}. Reason given: ${sentence(reason)}`,
		least: (column: string, value: string, least: number) =>
			`${column}: at least ${least} ${value}`,
		stratified: (kinds: string) => `The draw was stratified: ${kinds}.`,
		short: (column: string, value: string, least: number, got: number) =>
			`${column}, ${value}: ${got} instead of ${least}, as there were not enough.`,
		replaced: (n: number) =>
			`${n} ${plural('en', n, { one: 'case was', other: 'cases were' })} replaced by ${plural('en', n, { one: 'a case', other: 'cases' })} drawn in reserve.`,
		again: (reason: string) => `The sample was drawn again. Reason given: ${sentence(reason)}`,
		chosen: (n: number, accepted: number | null) =>
			`${accepted === null ? n : `${n} of ${accepted}`} ${plural('en', accepted ?? n, { one: 'case', other: 'cases' })} ${plural('en', n, { one: 'was', other: 'were' })} chosen by the panel’s office for a purpose, not at random (a purposive sample).`,
		choice: (n: number, day: string, reason: string) =>
			`${n} ${plural('en', n, { one: 'case', other: 'cases' })}, chosen on ${day}. Reason given: ${sentence(reason)}`
	},
	/** Which papers were issued late, made from what was recorded. (M4) */
	latePapers: {
		before: (n: number, day: string, ahead: number, wanted: number, daysIn: PeriodUnit) =>
			`${latePapers(n)} for the sitting on ${day} ${plural('en', n, { one: 'was', other: 'were' })} issued ${period('en', ahead, daysIn)} before it, fewer than the ${period('en', wanted, daysIn)} that the panel asks for.`,
		tooLate: (n: number, day: string, wanted: number, daysIn: PeriodUnit) =>
			`${latePapers(n)} for the sitting on ${day} ${plural('en', n, { one: 'was', other: 'were' })} issued on that day or after it, and not ${period('en', wanted, daysIn)} before it as the panel asks for.`,
		never: (n: number, day: string, wanted: number, daysIn: PeriodUnit) =>
			`${latePapers(n)} for the sitting on ${day} ${plural('en', n, { one: 'was', other: 'were' })} not issued before it. The panel asks for papers ${period('en', wanted, daysIn)} before a sitting.`
	},
	/** How the sittings were held, made from what was recorded. Nobody is named. (M6, M9, P11) */
	held: {
		few: (day: string, counted: number, minimum: number) =>
			`On ${day}, ${counted} of the ${minimum} members needed were present.`,
		seats: (day: string, names: string) =>
			`On ${day}, no one was present for ${names}, as the panel’s rules ask.`,
		seatsOf: (day: string, name: string, here: number, least: number) =>
			`On ${day}, ${here === 1 ? '1 person was' : `${here} people were`} present for ${name}. The panel’s rules ask for at least ${least}.`,
		proceeded: (day: string, office: string) =>
			`The ${office} allowed the sitting of ${day} to go on without a quorum.`,
		cancelled: (day: string) => `The sitting planned for ${day} was cancelled.`,
		remote: (day: string, due: string) =>
			`The sitting planned for ${day} was cancelled. Members’ views were collected from home instead, until ${due}.`,
		sent: (n: number) =>
			`${n} ${plural('en', n, { one: 'member', other: 'members' })} sent their views.`,
		reason: (reason: string) => `Reason given: ${sentence(reason)}`,
		reasonFollows: 'The reason given follows.',
		/** `days` is a list of days, `n` how many there are. */
		met: (days: string, n: number, cases: number) =>
			`The panel met on ${days} to look at ${cases} ${plural('en', cases, { one: 'case', other: 'cases' })}.`,
		further: (day: string, why: string) =>
			`A further meeting was held on ${day}. Reason given: ${sentence(why)}`,
		form: (title: string) => `Each case was read against the questions of the form “${title}”.`,
		forms: (list: string) => `The cases were read against the questions of these forms: ${list}.`,
		oneForm: (title: string) => `“${title}”`,
		modes: {
			'in-person': 'in person',
			online: 'by secure platform',
			both: 'in person and by secure platform'
		},
		at: (how: string, place: string) => (place === '' ? how : `${how}, at ${place}`),
		attended: (day: string, members: number, how: string) =>
			`On ${day}, ${members} ${plural('en', members, { one: 'member', other: 'members' })} attended (${how}).`,
		substituted: (n: number) =>
			`${n} ${plural('en', n, { one: 'person took part in the place of a member', other: 'people took part in the place of members' })}.`,
		needed: (n: number) => `The quorum is ${n}.`,
		/** The numbers say how many were found better, worse and the same. */
		promises: (day: string, n: number, better: number, worse: number, same: number) =>
			`On ${day} the panel looked again at ${n} earlier ${plural('en', n, { one: 'promise', other: 'promises' })} of the force: ${better} better, ${worse} worse, ${same} the same.`,
		/** Without its words where they are not for everybody. */
		promise: (text: string | null, says: string, why: string) =>
			`${text === null ? 'A promise in an unpublished part of an earlier report' : `“${text}”`} ${says}. ${why}`,
		/** Where its words stand in a paragraph of their own before it, because they are in the other language. */
		promiseAbove: (says: string, why: string) => `The promise above ${says}. ${why}`,
		someone: 'a speaker',
		input: (day: string, who: string, title: string) => `Input on ${day} by ${who}: “${title}”.`,
		relayed: (day: string, who: string, title: string) =>
			`Input on ${day}, given earlier by ${who} and passed on by the panel’s office: “${title}”.`
	},
	/** What the force was told before the report was agreed. (A5) */
	earlyFeedback: {
		given: (day: string) => `On ${day} the office gave the force provisional early feedback.`,
		withdrawn: (given: string, day: string) =>
			`The early feedback that the office gave the force on ${given} was withdrawn on ${day}.`
	},
	/** The panel's grade of a case, by kind of grade. */
	grades: {
		graded: (label: string) => `The panel’s grade: ${label}.`,
		'not-agreed': (_label: string) => 'The panel could not agree on a grade.',
		deferred: (_label: string) => 'The panel has deferred its grade until more information arrives.'
	},
	heldBy,
	heard,
	place: {
		case: (number: string, of: number) => `${number}, case ${of}`,
		grade: (number: string, of: number) => `${number}, grade of case ${of}`,
		recorded: (number: string, what: string) =>
			`${number}, ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
		meetings: 'When the panel met',
		sampling: 'How the cases were chosen',
		papers: 'When the papers were issued',
		attendance: 'Who attended',
		quorum: 'What was done without a quorum',
		inputs: 'Inputs to the panel',
		figures: 'Performance data',
		heard: 'Testimony, referrals and visits',
		promises: 'What became of earlier promises',
		actions: 'Actions of the panel',
		feedback: 'What the force was told early',
		themes: (number: string) => `Theme ${number}`,
		observations: (number: string) => `Observation ${number}`,
		part: (number: string, title: string) => `${number}, ${title}`,
		above: (title: string, n: number) => `${title}, paragraph ${n}`,
		section: (title: string) => `${title}, as a whole`,
		report: 'The report as a whole',
		unknown: 'A part that was removed'
	}
};
