import { list } from '../list';
import { plural } from '../plural';
import { runs } from '../runs';

/** The plenary, the merge of a case, and the closing of a sitting. The Welsh is cy/plenary.ts. */
export const plenary = {
	title: 'The plenary room',
	caseTitle: (n: number) => `Plenary, case ${n}`,
	where: (title: string, sitting: number, day: string) => `${title}, sitting ${sitting}, ${day}`,

	waiting: {
		heading: 'The chair has not opened a case yet',
		text: 'This page goes to the first case by itself when the chair opens it. Nothing is asked of you meanwhile.',
		nextCase: (n: number) => `Case ${n} is next`,
		groupsOf: (n: number) => `Groups with case ${n}`,
		isReady: 'ready',
		isNotReady: 'not ready yet',
		opening:
			'Opening it takes everybody in the room to it. The groups’ boards of this case close for writing, and what they wrote is gathered.',
		chairOpens: (name: string) => `${name} opens it when the groups are ready.`,
		later: (cases: readonly number[]) =>
			`After it: ${cases.length === 1 ? 'case' : 'cases'} ${runs('en', cases)}.`,
		notBegun: 'The sitting has not begun yet',
		notBegunText: 'When it does, the chair opens case after case and this page follows.',
		over: 'This sitting is closed',
		overText: 'Its findings stay in the draft report.',
		toDraft: 'Go to the draft report',
		toBoard: 'Go to your group’s board',
		noContent: (n: number) => `The room is on case ${n}`,
		noContentText:
			'You are welcome in the room. What is written about cases is for the panel’s members, so it is not shown to you.'
	},

	place: {
		moved: (n: number) => `The room has moved to case ${n}.`,
		movedText: 'You stay here until you rejoin. What you are typing is kept.',
		elsewhere: (n: number) => `The room is on case ${n}. You are looking around.`,
		rejoin: 'Rejoin',
		announced: (n: number) => `The chair has brought the room to case ${n}.`
	},

	stoodDown: {
		heading: (n: number) => `Case ${n}: you stood down`,
		text: 'While the room is on this case nothing of it is shown or sent to you, and you are not counted for it. This page goes on with the room when the chair opens the next case.',
		chair: (name: string) => `${name} holds the chair for this case.`,
		chairWasYou: (name: string) =>
			`You hold the chair of this sitting; for this case ${name} holds it in your place. You are in the chair again at the next case.`
	},
	closed: {
		notOpened: (n: number) => `Case ${n} has not been opened yet`,
		open: (n: number) => `Open case ${n} to everyone`,
		room: 'Go to the room’s case'
	},

	head: {
		/** Before the question, for whoever hears the page. */
		of: (n: number, total: number) => `Case ${n} of ${total}. `,
		openSince: (n: number, total: number, time: string) =>
			`Case ${n} of ${total}, open to everyone since ${time}`,
		reopened: (n: number, total: number, time: string) =>
			`Case ${n} of ${total}, given back to the groups at ${time}. The copies below are those of the last opening.`,
		agreed: (name: string, when: string) => `Agreed, recorded by ${name}, ${when}`,
		changed: 'Changed since agreed',
		papers: 'Read the papers of this case'
	},
	keys: {
		label: 'What the chair can do',
		bring: 'Bring everyone here',
		brought: (n: number) => `Everyone in the room is called to case ${n}.`,
		open: (n: number) => `Open case ${n}`,
		openAgain: (n: number) => `Open case ${n} again`,
		more: 'More for the chair',
		gather: 'Gather again',
		gatherHint: 'Brings in points that have no finding yet. Nothing else is touched.',
		gathered: (points: number, none: number) =>
			[
				points > 0 &&
					`${points} new ${plural('en', points, { one: 'point', other: 'points' })} gathered.`,
				none > 0 &&
					`${none} new ${plural('en', none, { one: 'statement', other: 'statements' })} that none was identified.`
			]
				.filter(Boolean)
				.join(' ') || 'Nothing new to gather.',
		reopen: 'Give the case back to the groups',
		givenBack: 'The case is with the groups again.',
		reopenHint: 'The groups write again; findings stay as they are.',
		notReady: (n: number) => `Open case ${n} although not every group is ready?`,
		notReadyText: (groups: string) =>
			`Not ready yet: ${groups}. Opening it closes their boards for writing; what they have written so far is kept and copied.`,
		openAnyway: 'Open it all the same',
		wait: 'Wait for them'
	},

	groups: {
		heading: 'What the groups wrote',
		summary: (points: number, members: string[]) =>
			`${points} ${plural('en', points, { one: 'point', other: 'points' })}. ${members.join(', ')}`,
		empty: 'This group wrote no points on the case.',
		notCopies:
			'The groups’ own points are for the panel’s members and the coordinator. The agreed findings are below.',
		inFinding: (n: number) => `In finding ${n}`,
		aside: 'Set aside',
		observation: 'For an observation',
		nowhere: 'Not placed yet',
		changed: 'Changed since it was first opened',
		changedWas: (was: string) => `It read: “${was}”`,
		gone: 'Taken out by the group',
		goneText: 'The group took this point out after the case was first opened. Its finding is kept.',
		pinned: 'Speaks of:',
		said: {
			none: (kind: string, name: string) => `${kind}. Declared by ${name}.`,
			withdrawn: (kind: string, name: string) =>
				`${kind}: declared by ${name}, and withdrawn, because a point was written.`
		},
		redaction: {
			none: 'Redaction did not stand in the way.',
			limited: 'Redaction limited what could be assessed.',
			prevented: 'Redaction prevented an assessment.'
		},
		whoFound: 'Not every group says the same of what it identified:',
		foundSome: (letter: string, n: number) =>
			`Group ${letter}: ${n} ${n === 1 ? 'point' : 'points'}`,
		foundNone: (letter: string) => `Group ${letter}: none identified`,
		foundSilent: (letter: string) => `Group ${letter}: nothing written, nothing declared`,
		actions: (author: string) => `Place this point of ${author}`
	},

	findings: {
		heading: 'Agreed findings',
		note: 'Everyone writes here together. Originals are kept.',
		readOnly: 'You can read the findings here but not change them.',
		onlyWelsh: 'You write the Welsh. The English is shown beside it.',
		empty: 'There are no findings yet. Gather the groups’ points, or add one by hand.',
		number: (n: number) => `Finding ${n}`,
		field: (n: number, kind: string) => `Finding ${n}, ${kind}, in English`,
		fieldIn: {
			en: (n: number) => `Finding ${n}, English text`,
			cy: (n: number) => `Finding ${n}, Welsh text`
		},
		showOther: { en: 'Show the Welsh', cy: 'Show the English' },
		hideOther: { en: 'Hide the Welsh', cy: 'Hide the English' },
		missing: {
			en: 'There is no English text yet: it was written in Welsh, below. The report needs the English before it can be sent.',
			cy: 'There is no Welsh text yet: it was written in English, below.'
		},
		blank: { en: 'There is no English text yet.', cy: 'There is no Welsh text yet.' },
		writeHere: { en: 'Write the English here', cy: 'Write the Welsh here' },
		from: 'Comes from',
		source: (letter: string, name: string) => `Group ${letter}, ${name}`,
		sourceGone: 'taken out',
		sourceChanged: 'changed',
		byHand: 'Added by hand in the plenary',
		sourceByHand: 'a finding added by hand',
		isNone: 'Every group of the case declared it',
		noneBeside:
			'Every group declared it once, and yet a finding of this kind stands beside it. Take out the one that is wrong.',
		menu: (n: number) => `Change finding ${n}`,
		merge: 'Merge into…',
		mergeTarget: (n: number, text: string) => `Finding ${n}: ${text}`,
		mergeAlone: 'There is no other finding to merge it into.',
		splitMenu: 'Take a source out…',
		splitAlone: 'It has one source only.',
		kind: 'Change the kind…',
		kindNone: 'A statement that none was identified keeps its kind.',
		flags: 'Flags…',
		up: 'Move up',
		down: 'Move down',
		first: 'It is the first already.',
		last: 'It is the last already.',
		aside: 'Set aside…',
		remove: 'Remove',
		theme: 'Link to a theme…',
		observe: 'Place as an observation',
		observeOnly: 'Only a query or an action can be placed as an observation.',
		add: 'Add a finding',
		addOf: {
			positive: 'A positive',
			negative: 'A negative',
			query: 'A query',
			action: 'An action'
		},
		undo: 'Undo my last change',
		redo: 'Redo',
		undone: 'Your last change is undone.',
		redone: 'Your change is made again.',
		noStep: 'There is nothing more to undo or redo.',
		merged: (from: number, into: number) =>
			`Finding ${from} is merged into finding ${into}. The originals are kept.`,
		split: 'The source is a finding of its own again.',
		removed: 'The finding is removed.',
		setAside: 'It is set aside, with your reason.',
		reinstated: 'It is a finding again.',
		observed: 'It is placed as an observation.',
		moved: (n: number) => `It is finding ${n} now.`,
		changedTo: (kind: string) => `It is now: ${kind}.`,
		flagged: (flag: string, on: boolean) =>
			on ? `Flagged: ${flag}.` : `No longer flagged: ${flag}.`,
		added: 'A blank finding was added. Write it now.',
		changedSinceAgreed: 'Changed since the case was agreed',
		newSinceAgreed: 'Added since the case was agreed',
		sourceChangedSaid:
			'A source was changed by its group since it was gathered: compare the wording.',
		lost: (n: number) =>
			n > 0
				? `Somebody has merged this into finding ${n}.`
				: 'Somebody has taken this out of the findings.',
		lostText: 'It stays here until you leave the field; what you type in it is kept.'
	},

	aside: {
		heading: 'Set aside',
		count: (n: number) => `${n} ${n === 1 ? 'point' : 'points'}, kept with the reason`,
		reason: (reason: string) => `Reason: ${reason}`,
		reinstate: 'Reinstate',
		ask: 'Set this aside',
		askText: 'It is kept with its reason, and can be reinstated at any time.',
		label: 'Why is it set aside?',
		confirm: 'Set aside',
		askRemove: (n: number) => `Remove finding ${n}?`,
		askRemoveText: (n: number) =>
			`Its ${n === 1 ? 'point is' : `${n} points are`} set aside and kept with your reason. You can reinstate ${n === 1 ? 'it' : 'them'}.`,
		confirmRemove: 'Remove and set aside'
	},
	observations: {
		heading: 'Placed as observations',
		note: 'These queries and actions go to the observations of the report without being findings.',
		back: 'Make it a finding'
	},
	unplaced: {
		heading: 'Not gathered yet',
		note: 'These points came after the last gathering. The chair can gather again.'
	},

	alike: {
		heading: 'These may say the same',
		note: 'Suggested by their words alone. You decide.',
		pair: (a: number, b: number) => `Finding ${a} and finding ${b}`,
		merge: 'Merge these',
		nothing: 'Nothing is suggested just now.',
		not: 'Not alike',
		dismissed: (a: number, b: number) => `Finding ${a} and finding ${b} are kept as not alike.`,
		again: 'Suggest again',
		suggested: (a: number, b: number) => `Finding ${a} and finding ${b} are suggested again.`,
		all: (n: number) => `Said not to be alike (${n})`,
		said: (name: string, when: string) => `${name} said so, ${when}`
	},

	agreement: {
		heading: 'Is this what the panel agrees?',
		agree: 'Record as agreed',
		agreeAgain: 'Record the new words as agreed',
		takeBack: 'Take the agreement back',
		not: 'Not agreed yet. The chair records it when the room agrees.',
		by: (name: string, when: string) => `Recorded as agreed by ${name}, ${when}.`,
		unchanged: 'Nothing has changed since.',
		changed: (changed: number, added: number, removed: number) => {
			const parts = [
				...(changed
					? [`${changed} ${changed === 1 ? 'finding was' : 'findings were'} edited`]
					: []),
				...(added ? [`${added} ${added === 1 ? 'was' : 'were'} added`] : []),
				...(removed ? [`${removed} ${removed === 1 ? 'is' : 'are'} no longer shown`] : [])
			];
			return `Changed since agreed: ${list('en', parts)}.`;
		},
		wait: 'What was typed last is still being saved. You can record the agreement when it says Saved.'
	},

	answers: {
		heading: 'Answers to the prompts',
		note: 'Answers are not merged. Where the groups differ, the panel may record its own.',
		differing: (n: number) =>
			n === 0
				? 'The groups’ answers do not differ.'
				: `The groups differ on ${n} ${n === 1 ? 'prompt' : 'prompts'}.`,
		oneGroup: 'One group took this case.',
		others: (n: number) => `The other ${n} prompts`,
		all: (n: number) => `All ${n} prompts`,
		panel: 'The panel’s answer',
		unanswered: 'Not yet answered',
		notAsked: 'Not asked: another answer hides it',
		recorded: (name: string, when: string) => `Recorded by ${name}, ${when}`,
		record: 'Record the panel’s answer',
		recordAgain: 'Change the panel’s answer',
		answer: 'Answer',
		noAnswer: 'No agreed answer',
		words: 'In the panel’s words',
		save: 'Record',
		saved: 'The panel’s answer is recorded.'
	},

	themes: {
		heading: 'Themes',
		note: 'A theme gathers what was found in several cases.',
		of: (n: number, total: number) => `${n} of ${total} cases`,
		none: 'There are no themes yet. Start one from a finding of this case.',
		untitled: 'A theme without words yet',
		linked: (n: number) => `In this case: finding ${n}`,
		linkedMany: (numbers: string) => `In this case: findings ${numbers}`,
		dialog: (n: number) => `Link finding ${n} to a theme`,
		dialogText: (total: number) =>
			`Tick each theme it belongs to. “3 of ${total}” counts cases, not findings.`,
		fresh: 'Start a new theme',
		freshLabel: 'The new theme, in a sentence',
		create: 'Start the theme and link it',
		started: 'The theme is started and linked.',
		done: 'Done',
		inThemes: 'Theme:',
		counting: 'Counting…',
		closed: 'The draft report is closed for writing, so themes cannot be changed now.'
	},

	/** What others did, for whoever listens. */
	said: {
		merged: (from: number, into: number) => `Finding ${from} was merged into finding ${into}.`,
		gone: (n: number) => `Finding ${n} was taken out of the list.`,
		added: (n: number) => (n === 1 ? 'A finding was added.' : `${n} findings were added.`),
		moved: 'The findings are in another order.'
	},

	rail: {
		label: 'Running the meeting',
		stages: {
			planned: 'Planned',
			arriving: 'People are arriving',
			breakouts: 'Breakouts are under way',
			plenary: 'Plenary is under way',
			closed: 'Closed',
			cancelled: 'Cancelled',
			collecting: 'Views are being collected'
		},
		stoodDown: (n: number) =>
			n === 1
				? 'One person has stood down from this case and is not counted for it.'
				: `${n} people have stood down from this case and are not counted for it.`,
		exit: {
			proceed: (name: string, time: string) => `Going ahead. Allowed by ${name}, ${time}.`,
			remote: (name: string, time: string) =>
				`Views are collected remotely. Decided by ${name}, ${time}.`,
			cancel: (name: string, time: string) => `Cancelled. Decided by ${name}, ${time}.`
		},
		exitReason: 'Reason',
		groups: 'Groups',
		groupCases: (cases: readonly number[]) =>
			`${cases.length === 1 ? 'Case' : 'Cases'} ${runs('en', cases)}`,
		points: (n: number) => `${n} ${n === 1 ? 'point' : 'points'} so far`,
		ready: (cases: string) => `Ready: ${cases}`,
		allReady: 'Ready',
		notReady: (cases: string) => `Not ready yet: ${cases}`,
		asks: 'Asking for help',
		asksSince: (name: string, time: string) => `${name} asked at ${time}`,
		visit: (letter: string) => `Visit group ${letter}`,
		visiting: (name: string) => `${name} is with them`,
		youVisit: 'You are visiting this group',
		openBoard: (n: number) => `Their board of case ${n}`,
		endVisit: 'End the visit',

		cases: 'Cases',
		state: {
			waiting: 'With the groups',
			open: 'Open',
			reopened: 'Back with the groups',
			agreed: 'Agreed'
		},
		here: 'the room is here',
		stoodDownHere: 'You stood down',
		case: (n: number) => `Case ${n}`,
		chairIs: (name: string) => `Chair: ${name}`,
		openShort: 'Open',
		openAgainShort: 'Open again',

		sheet: 'Run sheet',
		item: 'Item',
		plan: 'Plan',
		used: 'Used',
		minutes: 'minutes',
		current: '(now)',

		chair: 'Chair',
		inChair: (name: string) => `${name} is in the chair.`,
		youInChair: 'You are in the chair.',
		wasInChair: (name: string) => `${name} was in the chair.`,
		noChair: 'Nobody holds the chair.',
		chairless: 'This panel has no chair: the coordinator leads the plenary.',
		deputies: (names: string[]) =>
			`${names.length === 1 ? 'Deputy' : 'Deputies, in order'}: ${list('en', names)}.`,
		firstDeputy: (name: string) => `First deputy: ${name}`,
		take: 'Take the chair',
		takeText: (name: string) => `${name} becomes a deputy and can take it back. It is logged.`,
		handOver: 'Hand over the chair',
		handTo: 'To',
		hand: 'Hand over',
		close: 'Close the sitting'
	},
	bar: {
		here: (names: string[]) => `${list('en', names)} ${names.length === 1 ? 'is' : 'are'} here`,
		connected: (n: number) => `${n} ${n === 1 ? 'person' : 'people'} on this case`,
		alone: 'You are the only one on this case'
	},

	close: {
		title: 'Close the sitting',
		heading: (n: number, day: string) => `Close sitting ${n}, ${day}`,
		what: 'What will happen',
		will: (isHeld: boolean) => [
			'The sitting ends for good. It cannot be opened again.',
			'Every group’s board is closed. From then on only the coordinator can read them.',
			isHeld
				? 'Private notes of this sitting are handed in. The review is on hold, so they are destroyed when the hold ends; nobody can read them.'
				: 'Private notes of this sitting are handed in and destroyed. Nobody can read them again.',
			'Findings, agreed answers and themes stay. The draft report goes on as before.'
		],
		unopened: (cases: string) =>
			`Cases not opened yet: ${cases}. After closing they cannot be opened.`,
		unagreed: (cases: string) =>
			`Cases opened but not agreed: ${cases}. They can still be edited in the draft.`,
		changed: (cases: string) => `Cases changed since agreed: ${cases}.`,
		allAgreed: 'Every case of this sitting was opened and agreed.',
		sure: 'I have read this. Close the sitting for good.',
		confirm: 'Close the sitting',
		back: 'Back to the plenary',
		closed: 'This sitting is closed.',
		closedText: 'The findings are in the draft report, and the next step is there.'
	}
};
