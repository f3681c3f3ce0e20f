// Over 200 lines: the words of the whole panel in one room.
import { and, list } from '../../list';
import { plural } from '../../plural';
import { runs } from '../../runs';
import { groups } from './plenary/groups';
import { findings } from './plenary/findings';
import { answers } from './plenary/answers';
import { grade } from './plenary/grade';
import { shows } from './plenary/shows';
import { themes } from './plenary/themes';
import { rail } from './plenary/rail';
import { floor } from './plenary/floor';
import { writing } from './plenary/writing';
import { progress } from './plenary/progress';
import { close } from './plenary/close';

/** The plenary, the merge of a case, and the closing of a sitting. The Welsh is cy/plenary.ts. */
export const plenary = {
	title: 'Plenary',
	caseTitle: (n: number) => `Plenary, case ${n}`,
	where: (title: string, sitting: number, day: string) => `${title}, sitting ${sitting}, ${day}`,

	waiting: {
		heading: 'The chair has not opened a case yet',
		text: 'When the chair opens the first case, this page shows it. You do not need to do anything until then.',
		nextCase: (n: number) => `Case ${n} is next`,
		groupsOf: (n: number) => `Groups with case ${n}`,
		isReady: 'ready',
		isNotReady: 'not ready yet',
		opening:
			'When you open it, everyone sees it. The groups can no longer write on their boards for this case, and their points appear here.',
		chairOpens: (name: string) => `${name} opens it when the groups are ready.`,
		later: (cases: readonly number[]) =>
			`After it: ${cases.length === 1 ? 'case' : 'cases'} ${runs('en', cases)}.`,
		notBegun: 'The sitting has not started yet',
		notBegunText: 'When it starts, the chair opens one case after another and this page follows.',
		over: 'This sitting is closed',
		overText: 'Its findings are in the draft report.',
		toDraft: 'Go to the draft report',
		toBoard: 'Go to your group’s board',
		toOwnBoard: 'Go to your board',
		remoteHeading: 'Members are sending their views',
		remoteText:
			'When the coordinator opens the first case, this page shows what everyone wrote. Until then each member writes alone.',
		isSent: 'sent',
		isNotSent: 'not sent',
		openingRemote:
			'When you open it, everyone sees what was written. Members can no longer write alone on this case, and their points appear here.',
		noContent: (n: number) => `The panel is discussing case ${n}`,
		noContentText:
			'You are welcome at the meeting. Only members see what is written about cases, so it is not shown to you.'
	},

	place: {
		moved: (n: number) => `The panel has moved to case ${n}.`,
		movedTo: (n: number) =>
			n > 0 ? `The panel is looking at finding ${n}.` : 'The panel is looking at another finding.',
		movedText: 'You stay here until you press “Rejoin”. What you are typing is kept.',
		elsewhere: (n: number) => `The panel is discussing case ${n}. You are looking at another page.`,
		rejoin: 'Rejoin',
		announced: (n: number) => `The chair has moved everyone to case ${n}.`,
		announcedTo: (n: number) =>
			n > 0
				? `The chair has moved everyone to finding ${n}.`
				: 'The chair has moved everyone to another finding.'
	},

	stoodDown: {
		heading: (n: number) => `Case ${n}: you stood down`,
		text: 'While the panel discusses this case you do not see any of it, and you are not counted. When the chair opens the next case, this page shows it.',
		chair: (name: string) => `${name} is in the chair for this case.`,
		chairWasYou: (name: string) =>
			`${name} is in the chair for this case in your place. You are in the chair again for the next case.`
	},
	closed: {
		notOpened: (n: number) => `Case ${n} has not been opened yet`,
		open: (n: number) => `Open case ${n} to everyone`,
		room: 'Go to the case being discussed'
	},

	head: {
		/** Read out before the question. */
		of: (n: number, total: number) => `Case ${n} of ${total}. `,
		openSince: (n: number, total: number, time: string) =>
			`Case ${n} of ${total}, open to everyone since ${time}`,
		reopened: (n: number, total: number, time: string) =>
			`Case ${n} of ${total}, given back to the groups at ${time}. Below is what they had written when it was last opened.`,
		agreed: (name: string, when: string) => `Recorded as agreed by ${name}, ${when}`,
		changed: 'Changed since agreed',
		papers: 'Read the papers for this case'
	},
	keys: {
		label: 'What the chair can do',
		bring: 'Bring everyone here',
		bringHint: 'Takes everyone to this case, except those who are typing: they are told.',
		brought: (n: number) => `Everyone has been asked to come to case ${n}.`,
		broughtTo: (n: number) => `Everyone has been asked to look at finding ${n}.`,
		open: (n: number) => `Open case ${n}`,
		openAgain: (n: number) => `Open case ${n} again`,
		more: 'More',
		gather: 'Bring in new points',
		gatherHint: 'Brings in points that have no finding yet. Nothing else changes.',
		gathered: (points: number, none: number) =>
			[
				points > 0 &&
					`${points} new ${plural('en', points, { one: 'point', other: 'points' })} brought in.`,
				none > 0 &&
					`${none} new ${plural('en', none, { one: 'statement', other: 'statements' })} that nothing was found.`
			]
				.filter(Boolean)
				.join(' ') || 'There are no new points.',
		reopen: 'Give the case back to the groups',
		givenBack: 'The groups can write on this case again.',
		reopenHint: 'The groups can write on their boards again. The findings stay here.',
		notReady: (n: number) => `Open case ${n} now? Not every group is ready.`,
		notReadyText: (groups: string) =>
			`Not ready yet: ${groups}. If you open it now, they can no longer write on their boards. What they have written so far is kept.`,
		openAnyway: 'Open now',
		wait: 'Wait'
	},
	groups,
	findings,
	progress,

	aside: {
		reason: (reason: string) => `Reason: ${reason}`,
		reinstate: 'Bring it back',
		ask: 'Set this aside',
		askText: 'It is kept with the reason. You can bring it back at any time.',
		label: 'Why is it set aside?',
		confirm: 'Set aside',
		askRemove: (n: number) => `Remove finding ${n}?`,
		askRemoveText: (n: number) =>
			`Its ${n === 1 ? 'point is' : `${n} points are`} set aside and kept with your reason. You can bring ${n === 1 ? 'it' : 'them'} back.`,
		confirmRemove: 'Remove and set aside'
	},
	observations: {
		back: 'Make it a finding'
	},
	unplaced: {
		heading: 'Not in a finding yet',
		note: 'These points were written after the case was opened. The chair can press “Bring in new points”.'
	},

	alike: {
		look: (a: number, b: number) => `${a} and ${b} look similar.`,
		check: 'Check before you merge.',
		because: 'Similar words:',
		and: (before: string) => and('en', before),
		mergeInto: (from: number, into: number) => `Merge ${from} into ${into}`,
		pair: (a: number, b: number) => `Finding ${a} and finding ${b}`,
		not: 'Keep separate',
		dismissed: (a: number, b: number) => `Finding ${a} and finding ${b} are kept separate.`,
		again: 'Suggest again',
		suggested: (a: number, b: number) => `Finding ${a} and finding ${b} are suggested again.`,
		all: (n: number) => `Kept separate (${n})`,
		said: (name: string, when: string) => `Kept separate by ${name}, ${when}`
	},

	agreement: {
		heading: 'Does the panel agree?',
		agree: 'Record as agreed',
		agreeAgain: 'Record the new words as agreed',
		takeBack: 'Take the agreement back',
		takeBackHint: 'The findings stay as they are. The case is no longer recorded as agreed.',
		not: 'Not agreed yet. When the panel agrees, the chair records it.',
		by: (name: string, when: string) => `Recorded as agreed by ${name}, ${when}.`,
		unchanged: 'Nothing has changed since.',
		changed: (changed: number, added: number, removed: number) => {
			const parts = [
				...(changed
					? [`${changed} ${changed === 1 ? 'finding was' : 'findings were'} edited`]
					: []),
				...(added ? [`${added} ${added === 1 ? 'was' : 'were'} added`] : []),
				...(removed ? [`${removed} ${removed === 1 ? 'was' : 'were'} removed`] : [])
			];
			return `Changed since agreed: ${list('en', parts)}.`;
		},
		wait: 'The last words are still being saved. You can record the agreement when the line below says “Saved”.'
	},
	answers,
	grade,
	shows,
	themes,

	/** Announcements of what others did. */
	said: {
		merged: (from: number, into: number) => `Finding ${from} was merged into finding ${into}.`,
		gone: (n: number) => `Finding ${n} was removed.`,
		added: (n: number) => (n === 1 ? 'A finding was added.' : `${n} findings were added.`),
		moved: 'The order of the findings has changed.'
	},
	rail,
	floor,
	writing,
	bar: {
		here: (names: string[]) => `${list('en', names)} ${names.length === 1 ? 'is' : 'are'} here`,
		connected: (n: number) => `${n} ${n === 1 ? 'person is' : 'people are'} here`,
		alone: 'Only you are here'
	},
	close
};
