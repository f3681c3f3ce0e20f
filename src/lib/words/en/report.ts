import { plural } from '../plural';

/** A sealed version, on its page and in the files made of it. The Welsh is cy/report.ts. */
export const report = {
	version: (n: number) => `Version ${n}`,
	versionOn: (n: number, day: string) => `Version ${n}, ${day}`,
	title: (review: string, n: number) => `${review}, version ${n}`,
	contents: 'Contents',
	parts: 'Parts of the report',
	sealedBy: (name: string, when: string) => `Sealed by ${name}, ${when}.`,
	sealedOn: (when: string) => `Sealed ${when}`,
	hash: 'Fingerprint of these exact words (SHA-256)',
	hashHint:
		'It covers both languages. Whoever holds the JSON file can work it out again; were one word different, so would it be.',
	print: 'Print',
	downloads: 'Files of this version',
	html: (language: string) => `Report in ${language} (HTML)`,
	languages: { en: 'English', cy: 'Welsh' },
	json: 'The exact words (JSON)',
	answer: 'Your answer',
	approval: 'How it stands',
	newer: (n: number) => `Version ${n} has replaced this one.`,
	readNewer: (n: number) => `Read version ${n}`,
	others: 'Versions',
	status: {
		approved: (day: string) => `Approved by the panel on ${day}.`,
		answering: 'It is with the members, who are answering it.',
		commenting: 'It is with the members, who may comment on it.',
		drafting: 'The draft is being worked on again. This version stays as it is.',
		other: ''
	},
	notPublished: 'Not published. Please do not pass it on.',

	case: (n: number) => `Case ${n}`,
	withheld: (n: number) => `Case ${n}: you stood down`,
	withheldText: 'Its findings are left out of what you read until the report is published.',
	theme: (n: number) => `Theme ${n}`,
	inCases: (n: number, total: number) =>
		`Seen in ${n} of ${total} ${plural('en', total, { one: 'case', other: 'cases' })}`,
	themeHead: 'Theme',
	seenHead: 'Seen in',
	figure: (n: number, total: number) => `${n} of ${total} cases`,
	row: 'Row',
	observation: 'Panel observation',
	response: 'Force response',
	noResponse: 'Not yet given',
	observationsTable: 'The panel’s observations, with room for the force’s responses',
	themesTable: 'Themes and the number of cases each was seen in',
	empty: 'Nothing was written here.',

	untranslated: 'Not yet translated: shown in English',
	untranslatedCount: (n: number, total: number) =>
		n === total
			? 'No part of this version has been translated into Welsh yet. The English is shown.'
			: `${n} of ${total} parts have not been translated into Welsh yet. Their English is shown.`,

	place: {
		case: (of: number, n: number) => `Case ${of}, finding ${n}`,
		themes: (n: number) => `Theme ${n}`,
		observations: (n: number) => `Observation ${n}`,
		part: (title: string, n: number) => `${title}, paragraph ${n}`,
		section: (title: string) => `${title}, as a whole`,
		report: 'The report as a whole',
		unknown: 'A part that is no longer there'
	}
};
