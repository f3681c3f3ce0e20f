import { list } from '../list';
import { plural } from '../plural';
import { runs } from '../runs';

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
		noContent: (n: number) => `The panel is discussing case ${n}`,
		noContentText:
			'You are welcome at the meeting. Only members see what is written about cases, so it is not shown to guests.'
	},

	place: {
		moved: (n: number) => `The panel has moved to case ${n}.`,
		movedText: 'You stay here until you press “Rejoin”. What you are typing is kept.',
		elsewhere: (n: number) => `The panel is discussing case ${n}. You are looking at another page.`,
		rejoin: 'Rejoin',
		announced: (n: number) => `The chair has moved everyone to case ${n}.`
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
		/** Before the question, for whoever hears the page. */
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
		brought: (n: number) => `Everyone has been asked to come to case ${n}.`,
		open: (n: number) => `Open case ${n}`,
		openAgain: (n: number) => `Open case ${n} again`,
		more: 'More for the chair',
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

	groups: {
		heading: 'What the groups wrote',
		summary: (points: number, members: string[]) =>
			`${points} ${plural('en', points, { one: 'point', other: 'points' })}. ${members.join(', ')}`,
		empty: 'This group wrote no points about the case.',
		notCopies:
			'Only members and the coordinator see the groups’ own points. The findings are below.',
		inFinding: (n: number) => `In finding ${n}`,
		aside: 'Set aside',
		observation: 'Question to the force',
		nowhere: 'Not in a finding yet',
		changed: 'Changed since it was first opened',
		changedWas: (was: string) => `Before: “${was}”`,
		gone: 'Deleted by the group',
		goneText: 'The group deleted this point after the case was first opened. Its finding is kept.',
		pinned: 'From the case file:',
		pinnedUnread: 'Attached to words in the case file',
		said: {
			none: (kind: string, name: string) => `${kind}. Marked by ${name}.`,
			withdrawn: (kind: string, name: string) =>
				`${kind}: marked by ${name}. It no longer counts, because someone wrote a point.`
		},
		redaction: {
			none: 'Blacked-out text did not make this case harder to assess.',
			limited: 'Because of blacked-out text, some of this case could not be assessed.',
			prevented: 'Because of blacked-out text, this case could not be assessed.'
		},
		whoFound: 'The groups differ on what they found:',
		foundSome: (letter: string, n: number) =>
			`Group ${letter}: ${n} ${n === 1 ? 'point' : 'points'}`,
		foundNone: (letter: string) => `Group ${letter}: found none`,
		foundSilent: (letter: string) => `Group ${letter}: wrote nothing`,
		actions: (author: string) => `Move this point by ${author}`
	},

	findings: {
		heading: 'Findings to agree',
		headingAgreed: 'Agreed findings',
		note: 'Everyone writes here together. The groups’ own words are kept.',
		readOnly: 'You can read the findings here but not change them.',
		onlyWelsh: 'You write the Welsh. The English is beside it for you to read.',
		empty: 'There are no findings yet. Add one, or ask the chair to bring in the groups’ points.',
		number: (n: number) => `Finding ${n}`,
		field: (n: number, kind: string) => `Finding ${n}, ${kind}, in English`,
		fieldIn: {
			en: (n: number) => `Finding ${n}, English text`,
			cy: (n: number) => `Finding ${n}, Welsh text`
		},
		showOther: { en: 'Show the Welsh', cy: 'Show the English' },
		hideOther: { en: 'Hide the Welsh', cy: 'Hide the English' },
		missing: {
			en: 'There is no English text yet. The Welsh is below. The report cannot be sent without the English.',
			cy: 'There is no Welsh text yet. The English is below.'
		},
		blank: { en: 'There is no English text yet.', cy: 'There is no Welsh text yet.' },
		writeHere: { en: 'Write the English here', cy: 'Write the Welsh here' },
		from: 'From',
		source: (letter: string, name: string) => `Group ${letter}, ${name}`,
		sourceGone: 'deleted',
		sourceChanged: 'changed',
		byHand: 'Written in the plenary',
		sourceByHand: 'a finding written in the plenary',
		isNone: 'Every group with this case found none',
		noneBeside:
			'This says that nothing was found, but there is a finding of the same kind. Remove the one that is wrong.',
		menu: (n: number) => `Change finding ${n}`,
		merge: 'Merge into…',
		mergeTarget: (n: number, text: string) => `Finding ${n}: ${text}`,
		mergeAlone: 'There is no other finding to merge it into.',
		splitMenu: 'Split this finding…',
		splitAlone: 'It comes from 1 point, so it cannot be split.',
		kind: 'Change the kind…',
		kindNone: 'You cannot change the kind of this statement.',
		flags: 'Flags…',
		up: 'Move up',
		down: 'Move down',
		first: 'It is already first.',
		last: 'It is already last.',
		aside: 'Set aside…',
		remove: 'Remove',
		theme: 'Link to a theme…',
		observe: 'Send to the force as a question',
		observeOnly: 'Only a query or an action can be sent to the force as a question.',
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
		redone: 'Your last change is redone.',
		noStep: 'There is nothing more to undo or redo.',
		merged: (from: number, into: number) =>
			`Finding ${from} is now in finding ${into}. The groups’ own words are kept.`,
		split: 'Split. It is a separate finding again.',
		removed: 'The finding is removed.',
		setAside: 'Set aside, with your reason.',
		reinstated: 'It is a finding again.',
		observed: 'It will go to the force as a question.',
		moved: (n: number) => `It is now finding ${n}.`,
		changedTo: (kind: string) => `It is now: ${kind}.`,
		flagged: (flag: string, on: boolean) =>
			on ? `Flagged: ${flag}.` : `No longer flagged: ${flag}.`,
		added: 'An empty finding was added. Write it now.',
		changedSinceAgreed: 'Changed since the case was agreed',
		newSinceAgreed: 'Added since the case was agreed',
		sourceChangedSaid: 'The group has since changed its point. Compare the words.',
		lost: (n: number) =>
			n > 0 ? `Someone merged this into finding ${n}.` : 'Someone removed this from the findings.',
		lostText: 'It stays here until you stop writing. Your words are kept.'
	},

	aside: {
		heading: 'Set aside',
		count: (n: number) => `${n} ${n === 1 ? 'point' : 'points'}, kept with the reason`,
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
		heading: 'Questions to the force',
		note: 'These queries and actions are not findings. They go to the report’s observations, which the force answers.',
		back: 'Make it a finding'
	},
	unplaced: {
		heading: 'Not in a finding yet',
		note: 'These points were written after the case was opened. The chair can press “Bring in new points”.'
	},

	alike: {
		heading: 'These may say the same thing',
		note: 'These look similar. Check before you merge.',
		pair: (a: number, b: number) => `Finding ${a} and finding ${b}`,
		merge: 'Merge these',
		nothing: 'No findings look similar now.',
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
		not: 'Not agreed yet. When the panel agrees, the chair records it here.',
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

	answers: {
		heading: 'Answers to the prompts',
		note: 'Answers are not merged. Where the groups differ, the panel can record its own answer.',
		differing: (n: number) =>
			n === 0
				? 'The groups’ answers do not differ.'
				: `The groups differ on ${n} ${n === 1 ? 'prompt' : 'prompts'}.`,
		oneGroup: 'One group had this case.',
		others: (n: number) => `The other ${n} prompts`,
		all: (n: number) => `All ${n} prompts`,
		panel: 'The panel’s answer',
		unanswered: 'Not yet answered',
		notAsked: 'Not asked, because of another answer',
		recorded: (name: string, when: string) => `Recorded by ${name}, ${when}`,
		record: 'Record the panel’s answer',
		recordAgain: 'Change the panel’s answer',
		answer: 'Answer',
		noAnswer: 'No agreed answer',
		words: 'In the panel’s words',
		save: 'Record the answer',
		saved: 'The panel’s answer is recorded.'
	},

	themes: {
		heading: 'Themes',
		note: 'A theme brings together what was found in several cases.',
		of: (n: number, total: number) => `${n} of ${total} cases`,
		none: 'There are no themes yet. Start one from a finding of this case.',
		untitled: 'A theme with no words yet',
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
		closed: 'The draft report has been sent to members, so themes cannot be changed now.'
	},

	/** What others did, for whoever listens. */
	said: {
		merged: (from: number, into: number) => `Finding ${from} was merged into finding ${into}.`,
		gone: (n: number) => `Finding ${n} was removed.`,
		added: (n: number) => (n === 1 ? 'A finding was added.' : `${n} findings were added.`),
		moved: 'The order of the findings has changed.'
	},

	rail: {
		label: 'Running the meeting',
		stages: {
			planned: 'Planned',
			arriving: 'People are arriving',
			breakouts: 'Groups are working',
			plenary: 'The whole panel is meeting',
			closed: 'Closed',
			cancelled: 'Cancelled',
			collecting: 'Members are sending their views'
		},
		stoodDown: (n: number) =>
			n === 1
				? '1 person has stood down from this case and is not counted.'
				: `${n} people have stood down from this case and are not counted.`,
		exit: {
			proceed: (name: string, time: string) => `Going ahead. Allowed by ${name}, ${time}.`,
			remote: (name: string, time: string) =>
				`Members send their views from home. Decided by ${name}, ${time}.`,
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
		visit: (letter: string) => `Visit Group ${letter}`,
		visiting: (name: string) => `${name} is with them`,
		youVisit: 'You are visiting this group',
		openBoard: (n: number) => `Read their board for case ${n}`,
		endVisit: 'End the visit',

		cases: 'Cases',
		state: {
			waiting: 'Groups are working on it',
			open: 'Open',
			reopened: 'Given back to the groups',
			agreed: 'Agreed'
		},
		here: 'being discussed now',
		stoodDownHere: 'You stood down',
		case: (n: number) => `Case ${n}`,
		chairIs: (name: string) => `Chair: ${name}`,
		openShort: 'Open',
		openAgainShort: 'Open again',

		sheet: 'Plan for the day',
		item: 'Item',
		plan: 'Plan',
		used: 'Used',
		minutes: 'minutes',
		current: '(now)',

		chair: 'Chair',
		inChair: (name: string) => `${name} is in the chair.`,
		youInChair: 'You are in the chair.',
		wasInChair: (name: string) => `${name} was in the chair.`,
		noChair: 'No one is in the chair.',
		chairless: 'This panel has no chair: the coordinator leads the plenary.',
		deputies: (names: string[]) =>
			`${names.length === 1 ? 'Deputy' : 'Deputies, in order'}: ${list('en', names)}.`,
		firstDeputy: (name: string) => `First deputy: ${name}`,
		take: 'Take the chair',
		takeText: (name: string) => `${name} becomes your deputy and can take the chair back.`,
		handOver: 'Hand over the chair',
		handTo: 'To',
		hand: 'Hand over',
		close: 'Close the sitting'
	},
	bar: {
		here: (names: string[]) => `${list('en', names)} ${names.length === 1 ? 'is' : 'are'} here`,
		connected: (n: number) => `${n} ${n === 1 ? 'person is' : 'people are'} here`,
		alone: 'Only you are here'
	},

	close: {
		title: 'Close the sitting',
		heading: (n: number, day: string) => `Close sitting ${n}, ${day}`,
		what: 'What will happen',
		will: (isHeld: boolean) => [
			'The sitting ends. It cannot be opened again.',
			'Every group’s board is closed. After that only the coordinator can read them.',
			isHeld
				? 'The review is on hold, so private notes are destroyed when the hold ends. No one can read them until then.'
				: 'Private notes are destroyed. No one can read them again.',
			'Findings, agreed answers and themes are kept. Members go on writing the draft report.'
		],
		unopened: (cases: string) =>
			`Not opened yet: ${cases}. After you close the sitting they cannot be opened.`,
		unagreed: (cases: string) =>
			`Opened but not agreed: ${cases}. You can still edit them in the draft.`,
		changed: (cases: string) => `Changed since agreed: ${cases}.`,
		allAgreed: 'Every case of this sitting was opened and agreed.',
		sure: 'I have read this. Close the sitting.',
		confirm: 'Close the sitting',
		back: 'Back to the plenary',
		closed: 'This sitting is closed.',
		closedText: 'The findings are in the draft report. Go there for the next step.'
	}
};
