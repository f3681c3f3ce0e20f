import { plural } from '../plural';

const count = (n: number, one: string, other: string) => `${n} ${plural('en', n, { one, other })}`;

/** How long papers are kept, and the certificate of their destruction. The Welsh is cy/papers-kept.ts. */
export const papersKept = {
	title: 'How long the papers are kept',
	lede: 'The panel chose the time in its settings. Nothing is destroyed by itself: the office does it here, once the date has come.',
	undated: 'The panel has set no date on which papers may be destroyed, so they are kept.',
	goingOn: (months: number) =>
		`Papers are kept while the review continues. ${count(months, 'month', 'months')} after it ends, the office may destroy them.`,
	from: (day: string) => `Papers may be destroyed from ${day}.`,
	since: (day: string) => `Papers can be destroyed now. Their date was ${day}.`,
	held: (name: string, when: string) =>
		`Put on hold by ${name}, ${when}. Until the hold ends no paper is destroyed.`,
	heldUntil: (day: string) => `Without the hold, papers may be destroyed from ${day}.`,
	hold: 'Look at the hold',
	destroyed: (day: string, name: string) =>
		`The papers were destroyed on ${day} by ${name}, because the time that the panel chose was over.`,
	/** Where they would have been. */
	gone: (day: string) =>
		`The papers of this review, the force’s references and its lists were destroyed on ${day}, because the time that the panel chose was over.`,
	unfinished:
		'Their keys are destroyed, so no one can read them. Deleting what is left on the disk has not finished. It is tried again every minute.',
	/** On the office's first page. */
	due: (title: string, day: string) =>
		`Papers of “${title}” can be destroyed now. Their date was ${day}.`,
	dueHead: 'Papers that can be destroyed',
	look: 'See what is destroyed and what stays',
	goes: 'What is destroyed',
	papers: (files: number, texts: number) =>
		`${count(files, 'file', 'files')} and ${count(texts, 'text', 'texts')} entered by hand: the keys first, then what they encrypted.`,
	references: (n: number, rows: number) =>
		`The force’s references of ${count(n, 'case', 'cases')}, and ${count(rows, 'row', 'rows')} of its lists.`,
	quotes: (n: number) =>
		n === 0
			? 'The record of who wrote what on the groups’ boards, because it may hold words from papers.'
			: `Words of papers that ${count(n, 'point quotes', 'points quote')}, and the record of who wrote what on the groups’ boards, because it holds such words too.`,
	stays: 'What stays',
	staying: [
		'What members wrote in their own words, also where it repeats a paper: their points, the agreed findings, and every version of the report.',
		'The number of each case, how the cases were drawn, and the public receipt of the draw.',
		'The history: who opened papers and when, and who destroyed them.'
	],
	outside: 'What this does not reach',
	backups:
		'A backup that was made earlier still holds the papers, and can be read with the key of the papers. Ask the person who runs the server to delete those backups.',
	elsewhere:
		'Copies that someone saved outside Plenary, such as the force’s own files, are not touched.',
	nothing: 'There is nothing to destroy: this review has no papers, references or lists.',
	sure: 'Yes, destroy the papers of this review. I know that no one can bring them back.',
	button: 'Destroy the papers',
	done: 'The papers are destroyed. The certificate is below.',
	certificate: 'Certificate of destruction',
	review: 'Review',
	panel: 'Panel',
	on: 'Destroyed on',
	by: 'By',
	allowed: 'Allowed since',
	allowedText: (day: string, months: number) =>
		`${day}, ${count(months, 'month', 'months')} after the review ended: the panel’s own choice`,
	finished: 'Deleted from the disk',
	notFinished: 'not finished',
	counts: 'What was destroyed',
	how: 'Each paper was stored encrypted with a key of its own. The keys were destroyed, so that the encrypted bytes could not be read again. Then these bytes were deleted. This certificate says nothing of what a paper held.',
	table: 'Papers that were destroyed',
	heads: { case: 'Case', kind: 'Kind', size: 'Size', sha: 'SHA-256 of the encrypted bytes' },
	kinds: {
		text: 'Text',
		pdf: 'PDF',
		image: 'Picture',
		audio: 'Recording',
		entered: 'Text entered by hand'
	},
	missing: 'Bytes were missing',
	print: 'Print the certificate',
	csv: 'Save as CSV',
	csvHeads: ['what', 'case', 'bytes', 'number', 'sha256', 'id', 'destroyed', 'by', 'review'],
	csvFacts: { references: 'references', rows: 'rows of lists', quotes: 'points with quoted words' }
};
