import { days, period } from '../format';
import type { PeriodUnit } from '../format';
import { plural } from '../plural';
import { runs } from '../runs';

const files = (n: number) => `${n} ${plural('en', n, { one: 'file', other: 'files' })}`;
const papers = (n: number) => `${n} ${plural('en', n, { one: 'paper', other: 'papers' })}`;

/** The page on which the office keeps the papers of a review. The Welsh is cy/case-papers.ts. */
export const casePapers = {
	title: 'Case papers',
	link: 'Case papers',
	linkText: 'PDFs, pictures and recordings are added on their own page:',
	tally: (of: number) =>
		`of ${of} ${plural('en', of, { one: 'case has papers', other: 'cases have papers' })}`,
	lede: 'Members read them only on screen, with their own name on every page. Each opening is recorded.',
	add: 'Add files',
	choose: 'Choose files',
	chooseFolder: 'Choose a folder',
	chooseHint:
		'PDF, plain text, pictures (PNG, JPEG, WebP, GIF) and recordings (MP3, M4A, WAV, OGG), up to 500 MB each. You can also drop files or folders here. A file goes to its case by its name: Case 5, 5.pdf, or the force’s reference.',
	needsScripts: 'Files can only be sent with JavaScript turned on.',
	chosen: (n: number) => `${files(n)} chosen`,
	file: 'File',
	toCase: 'Case',
	case: (n: number) => `Case ${n}`,
	caseOf: (file: string) => `Case of ${file}`,
	whichCase: 'Choose a case',
	unassigned: (n: number) =>
		`${files(n)} ${plural('en', n, { one: 'has', other: 'have' })} no case yet. Choose one for each, or leave ${plural('en', n, { one: 'it', other: 'them' })} out.`,
	leaveOut: 'Leave out',
	leaveOutOf: (file: string) => `Leave out ${file}`,
	redactionOf: (n: number) => plural('en', n, { one: 'This file is', other: 'These files are' }),
	redactions: { redacted: 'redacted', 'not-redacted': 'not redacted' },
	redactionHints: {
		redacted: 'Nothing in it says who anybody is.',
		'not-redacted':
			'Only people whose vetting is in force can open it, and only once a second person in the office has confirmed this.'
	},
	whoOpens: 'Who may open it',
	everyone: 'everyone who has the case',
	everyoneHint: 'The members of its groups, and all members once the case is opened.',
	vetted: (level: string) => `only those vetted to ${level}`,
	atLeast: (level: string) => `What is not redacted needs ${level} in any case.`,
	language: 'Language of the papers',
	send: (n: number) => `Add ${files(n)}`,
	sending: (name: string, percent: number) => `Sending ${name}: ${percent}%`,
	sent: (n: number) => `${files(n)} added.`,
	refused: (n: number) => `${files(n)} could not be added. The reason is beside each name.`,
	stop: 'Stop',
	stopped: 'Stopped. What was sent before is added.',
	states: { waiting: '', sending: 'Sending', sent: 'Added', refused: 'Not added' },
	notSent:
		'The connection was lost before the file had arrived. Look under “By case” whether it is there. If it is not, add it again.',
	byCase: 'By case',
	none: 'No papers yet',
	noCases: 'There are no cases yet.',
	kinds: { text: 'Text', pdf: 'PDF', image: 'Picture', audio: 'Recording' },
	opened: (n: number) =>
		n === 0 ? 'Not opened yet' : `Opened ${n} ${plural('en', n, { one: 'time', other: 'times' })}`,
	who: 'See who, in the history',
	mayOpen: (names: string) => `May open: ${names}`,
	nobody: 'no one yet',
	closedBy: (level: string) =>
		level === ''
			? 'None of the people who have this case has a vetting in force.'
			: `None of the people who have this case has ${level}, or a higher vetting, in force.`,
	levelUnnamed: (names: string) =>
		`The vetting recorded for ${names} names none of the panel’s levels.`,
	toPeople: 'Choose the level',
	notIssued: 'Not issued',
	entered: 'Entered as text',
	look: (name: string) => `Look at ${name}`,
	lookAll: (n: number) => `Look at the papers of case ${n}`,
	change: (name: string) => `Change ${name}`,
	nameIn: { en: 'Name, English', cy: 'Name, Welsh' },
	isRedacted: 'Redacted?',
	save: 'Save',
	saved: 'Saved.',
	remove: (name: string) => `Remove ${name}`,
	removeText:
		'It is destroyed: no one can read it again. Groups have started, so points may be attached to it.',
	sure: 'Yes, destroy it',
	removed: 'Removed and destroyed.',
	issue: 'Issue to members',
	issueSitting: (n: number) => `Sitting ${n}`,
	issueButton: (n: number, sitting: number) => `Issue ${papers(n)} of sitting ${sitting}`,
	issueText:
		'The time is recorded as it is. Members still read papers only during the sitting, and from then on only what was issued.',
	due: (day: string, wanted: number, daysIn: PeriodUnit) =>
		`Due by ${day}, ${period('en', wanted, daysIn)} before the sitting.`,
	lateNow: 'That day has passed.',
	issuedOn: (day: string, ahead: number) => {
		if (ahead === 0) return `Issued on ${day}, the day of the sitting.`;
		return ahead > 0
			? `Issued on ${day}, ${days('en', ahead)} before the sitting.`
			: `Issued on ${day}, after the day of the sitting.`;
	},
	late: (wanted: number, daysIn: PeriodUnit) =>
		`That is fewer than ${period('en', wanted, daysIn)}.`,
	waiting: (n: number) =>
		`${papers(n)} added since ${plural('en', n, { one: 'is', other: 'are' })} not issued: members cannot see ${plural('en', n, { one: 'it', other: 'them' })}.`,
	without: (numbers: readonly number[]) =>
		`${plural('en', numbers.length, { one: 'Case', other: 'Cases' })} ${runs('en', numbers)} ${plural('en', numbers.length, { one: 'has', other: 'have' })} no papers.`,
	nothing: 'Everything is issued.',
	issuedNow: 'The papers are issued.',
	confirmed: (name: string, day: string) => `Confirmed by ${name}, ${day}`,
	confirmedAlone: (name: string, day: string, reason: string) =>
		`Confirmed by ${name} alone, ${day}. Reason: ${reason}`,
	unconfirmed: 'Waits for a second person: members cannot open it yet',
	toConfirm: (n: number) =>
		`${papers(n)} ${plural('en', n, { one: 'waits', other: 'wait' })} for a second person`,
	confirm: {
		title: 'Papers to confirm',
		lede: 'Papers that are not redacted show who people are. Members with the vetting can open one only after a second person in the office has confirmed it.',
		none: 'No paper waits to be confirmed.',
		of: (name: string, n: number) => `${name}, case ${n}`,
		marked: (name: string) => `${name} marked it as not redacted.`,
		opens: (level: string | null) =>
			level
				? `Once it is confirmed, members vetted to ${level} can open it.`
				: 'Once it is confirmed, members whose vetting is in force can open it.',
		look: 'Look at the papers of this case',
		button: (name: string) => `Confirm ${name}`,
		other: 'You marked it yourself, so someone else in the office confirms it.',
		alone:
			'You marked it yourself, and no one else in the office can confirm it. You can confirm it alone, with a reason. The page and the history say that no second person did.',
		reason: 'Why can it not wait for a second person?',
		done: 'Confirmed.'
	}
};
