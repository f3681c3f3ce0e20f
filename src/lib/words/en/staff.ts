// Data: the words of the pages for the office.

export const staff = {
	people: {
		title: 'People',
		lede: (members: number, max: number) =>
			`${members} active ${members === 1 ? 'member' : 'members'}. The panel may have up to ${max}.`,
		chair: 'You choose the chair of each sitting when you plan it, or on the day.',
		starts: 'Add each person here, then send them their sign-in link.',
		name: 'Name',
		term: 'Term',
		vetting: 'Vetting',
		undertaking: 'Undertaking',
		standing: 'Status',
		acts: 'Sign-in link',
		add: 'Add a person',
		addText:
			'Sign-in links are not sent by e-mail from here. Copy the person’s link and send it to them yourself.',
		email: 'E-mail address',
		emailHint: 'Needed only to sign in with a password.',
		phone: 'Telephone',
		roles: 'Roles',
		language: 'Language of the pages',
		seat: 'Seat',
		seatHint: 'Only active members count as holding a seat.',
		noSeat: 'No seat',
		eligibility: 'Before a member joins, ask',
		seatHeld: ({ name, held, count }: { name: string; held: number; count: number }) =>
			`${name} (${held} of ${count} held)`,
		seatOf: (name: string) => `Seat: ${name}`,
		termStart: 'Term begins',
		termEnd: 'Term ends',
		level: 'Vetting level',
		levelHint: (level: string) => `The panel asks for ${level}.`,
		noLevel: 'None recorded',
		levelUnknown: (level: string) => `${level}: not one of the panel’s levels`,
		termYears: (n: number) => `A term is ${n} ${n === 1 ? 'year' : 'years'}.`,
		granted: 'Granted on',
		grantedHint:
			'Leave it empty while it is pending. The person cannot open cases until there is a date.',
		expires: 'Expires on',
		addButton: 'Add this person',
		added: (name: string) => `${name} is on the list.`,
		change: 'Change',
		changeOf: (name: string) => `Change ${name}`,
		details: 'Name, address and roles',
		detailsHint:
			'The person is told on their first page. Changing roles or the e-mail address ends a sign-in link that has not been used.',
		termsHead: 'Term, vetting and status',
		sessionsHead: 'Where this person is signed in',
		sessions: (n: number) =>
			n === 0 ? 'On no device.' : n === 1 ? 'On 1 device.' : `On ${n} devices.`,
		endSessions: 'Sign them out everywhere',
		namesake: 'This is another person with the same name',
		secondHint:
			'This person’s office is as high as yours, so a second person in the office confirms a change of roles or e-mail address, and a sign-in link.',
		waits:
			'This waits for a second person in the office. Ask one of them to confirm it on this page.',
		waitsForNobody:
			'No one else in the office is active, so no one can confirm it here. Add a second person first (a coordinator can add a Head of Assurance alone), or ask the person who looks after the server to run: npm run office',
		requests: {
			title: 'Waiting for a second person in the office',
			link: (name: string) => `A sign-in link for ${name}`,
			add: (name: string, roles: string) => `Add ${name} as ${roles}`,
			change: (name: string) => `Change ${name}`,
			email: (email: string) => `E-mail address: ${email}`,
			phone: (phone: string) => `Telephone: ${phone}`,
			language: (language: string) => `Language of the pages: ${language}`,
			name: (name: string) => `Name: ${name}`,
			roles: (roles: string) => `Roles: ${roles}`,
			none: 'none',
			fields: {
				name: 'the name',
				email: 'the e-mail address',
				phone: 'the telephone',
				language: 'the language of the pages',
				roles: 'the roles'
			},
			anew: (fields: string) =>
				`No longer part of this: ${fields}. A later request asked for that again.`,
			askedBy: (name: string, day: string) => `${name} asked for this on ${day}.`,
			confirm: 'Confirm',
			decline: 'Decline',
			withdraw: 'Withdraw',
			mine: 'You asked for this: someone else in the office confirms it.',
			aboutMe: 'This is about you: someone else in the office confirms it.',
			confirmed: (name: string) => `Confirmed for ${name}.`,
			declined: 'It is off the list. Nothing was changed.'
		},
		ended: (name: string) => `${name} is signed out everywhere.`,
		save: 'Save',
		saved: (name: string) => `Saved for ${name}. It takes effect at once.`,
		ask: 'Ask for a sign-in link',
		askOf: (name: string) => `Ask for a sign-in link for ${name}`,
		link: 'Make a sign-in link',
		linkOf: (name: string) => `Make a sign-in link for ${name}`,
		linkReady: (name: string) => `The sign-in link of ${name}`,
		linkText: (until: string) =>
			`It works once, until ${until}. Send it only to this person: anyone who has it can sign in as them.`,
		linkWeek: 'An invitation lasts 7 days.',
		linkDay:
			'This person has a password already, so the link lasts 24 hours. They are told that you made it.',
		copy: 'Copy the link',
		copied: 'Copied',
		marked: 'The link is selected: copy it with Ctrl and C, or from the menu of your device.',
		standings: {
			active: 'Active',
			'under-consideration': 'Under consideration',
			curtailed: 'Ended early',
			suspended: 'Suspended',
			ended: 'Ended'
		},
		vettings: {
			none: 'Not recorded',
			pending: 'Pending',
			lapsed: (day: string) => `Expired ${day}`,
			until: (day: string) => `Until ${day}`,
			granted: (day: string) => `Granted ${day}`
		},
		undertakings: {
			none: 'Not signed',
			signed: (day: string) => `Signed ${day}`,
			due: (day: string) => `Due since ${day}`
		},
		noTerm: 'No term',
		termFrom: (from: string, to: string) => `${from} to ${to}`
	},
	history: {
		title: 'History',
		lede: 'Who did what, and when. No one can edit it.',
		whole: (n: number) =>
			`${n} ${n === 1 ? 'entry' : 'entries'}. No decision among them has been altered.`,
		broken: (n: number) =>
			`Entry ${n} has been altered, or one before it is missing. Keep a copy of the data folder and tell the person who looks after the server.`,
		when: 'When',
		who: 'Who',
		what: 'What',
		line: 'Entry',
		csv: 'Download as CSV',
		all: 'All reviews of the panel',
		mine: 'Only this review',
		here: 'This review',
		nobody: 'The system',
		empty: 'Nothing has been recorded yet.',
		filter: 'Show these entries',
		clear: 'Show all',
		any: 'All',
		case: 'Case',
		pages: 'Pages of the history',
		page: (n: number, total: number) => `Page ${n} of ${total}`,
		newer: 'Newer',
		older: 'Older'
	},
	/** The same for the log of a sitting and for case papers. */
	logged: {
		ready: (d: ActWords) => `said Group ${d.group} is ready with case ${d.case}`,
		'not-ready': (d: ActWords) => `said Group ${d.group} needs more time for case ${d.case}`,
		'help-asked': (d: ActWords) => `asked for help in Group ${d.group}`,
		'help-ended': (d: ActWords) => `ended the help in Group ${d.group}`,
		'opened-papers': (d: ActWords) => `opened the papers of case ${d.case}`
	} satisfies Record<string, (d: ActWords) => string>,
	/** What a history entry says after the name; an act that is missing here is shown by its code. */
	acts: {
		'set-up': () => 'set up the panel',
		'change-settings': () => 'changed the panel’s rules',
		'change-form': (d: ActWords) =>
			({
				wrote: 'wrote a case form for the panel',
				removed: 'removed a case form of the panel'
			})[d.says] ?? 'changed a case form of the panel',
		'add-person': (d: ActWords) => `added ${d.person} to the list`,
		'mark-standing': (d: ActWords) => `changed the term, vetting, seat or status of ${d.person}`,
		'correct-person': (d: ActWords) => `corrected what is kept of ${d.person}`,
		'ask-second': (d: ActWords) =>
			({
				link: `asked for a sign-in link for ${d.person}, which waits for a second person`,
				add: 'asked for someone to be added to the office, which waits for a second person',
				change: `asked to change ${d.person}’s roles or address, which waits for a second person`
			})[d.says] ?? 'asked for something that waits for a second person',
		'confirm-request': (d: ActWords) =>
			`confirmed, as a second person, what ${d.to} had asked for about ${d.person}`,
		'decline-request': (d: ActWords) => `declined or withdrew what ${d.to} had asked for`,
		'replace-request': (d: ActWords) =>
			`asked again about ${d.person}, which replaced what ${d.to} had asked for`,
		'narrow-request': (d: ActWords) =>
			`asked again about ${d.person}, which replaced part of what ${d.to} had asked for; the rest waits on`,
		'end-sessions': (d: ActWords) => `signed ${d.person} out everywhere`,
		'end-own-sessions': () => 'signed other devices of their own out',
		'change-own-details': () => 'changed their own name, telephone or language',
		'change-own-language': () => 'chose another language for their own pages',
		'change-own-email': () => 'changed the e-mail address they sign in with',
		'give-sign-in-link': (d: ActWords) => `made a sign-in link for ${d.person}`,
		'send-letter-again': (d: ActWords) =>
			d.person ? `had an e-mail to ${d.person} sent again` : 'had an e-mail sent again',
		'mark-letter-sent': (d: ActWords) =>
			d.person ? `said they sent an e-mail to ${d.person}` : 'said they sent an e-mail',
		'drop-letter': (d: ActWords) =>
			d.person
				? `took an e-mail to ${d.person} off the list of those to send`
				: 'took an e-mail off the list of those to send',
		'use-sign-in-link': () => 'signed in with a link',
		'set-password': () => 'chose a password',
		'sign-undertaking': () => 'signed the undertaking of confidentiality',
		declare: (d: ActWords) =>
			({
				none: `said they have no link with case ${d.case}`,
				conflict: `stood down from case ${d.case}`,
				unsure: `said they are not sure about case ${d.case}`
			})[d.says] ?? `answered for case ${d.case}`,
		'settle-declaration': (d: ActWords) =>
			d.says === 'none'
				? `opened case ${d.case} to ${d.person}: they have no link with it`
				: `kept case ${d.case} closed to ${d.person}: they have a link with it`,
		'make-review': () => 'set up this review',
		'change-review': () => 'changed what this review is about',
		'drop-review': () => 'removed a review that had not begun',
		'plan-sitting': (d: ActWords) => `planned sitting ${d.sitting}`,
		'say-why-further': (d: ActWords) =>
			d.says === 'taken-back'
				? `took back the reason why sitting ${d.sitting} was held`
				: `wrote why sitting ${d.sitting} was held`,
		'change-sitting': (d: ActWords) => `changed the plan of sitting ${d.sitting}`,
		'drop-sitting': () => 'removed a sitting that had not begun',
		'add-case': (d: ActWords) => `added case ${d.case}`,
		'import-list': () => 'imported the list of cases',
		'choose-cases': () => 'chose cases for a purpose',
		'commit-draw': () => 'locked the list for a draw',
		'say-word': () => 'typed the public word of a draw, and the sample was drawn',
		'replace-case': (d: ActWords) => `replaced case ${d.case} by a reserve`,
		'change-case': (d: ActWords) => `changed the entry of case ${d.case}`,
		'move-case': (d: ActWords) => `moved case ${d.case} to sitting ${d.sitting}`,
		'drop-case': (d: ActWords) => `removed case ${d.case}`,
		'add-paper': (d: ActWords) => `added a paper to case ${d.case}`,
		'change-paper': (d: ActWords) =>
			`changed the name of a paper of case ${d.case}, or who may open it`,
		'confirm-paper': (d: ActWords) =>
			d.says === 'alone'
				? `confirmed alone, with a reason, that a paper of case ${d.case} is not redacted and who may open it`
				: `confirmed, as a second person, that a paper of case ${d.case} is not redacted and who may open it`,
		'remove-paper': (d: ActWords) => `removed a paper of case ${d.case}, which is destroyed`,
		'issue-papers': (d: ActWords) => `issued the papers of sitting ${d.sitting} to members`,
		'expect-people': (d: ActWords) => `said who is expected at sitting ${d.sitting}`,
		'name-substitute': (d: ActWords) =>
			`named ${d.person} to stand in for ${d.to} at sitting ${d.sitting}`,
		'drop-substitute': (d: ActWords) =>
			`noted that ${d.person} does not stand in for ${d.to} at sitting ${d.sitting}`,
		'mark-arrival': (d: ActWords) =>
			({
				'own-room': `arrived at sitting ${d.sitting}`,
				'own-remote': `joined sitting ${d.sitting} remotely`,
				room: `marked ${d.person} present at sitting ${d.sitting}`,
				remote: `marked ${d.person} present remotely at sitting ${d.sitting}`,
				left: `marked that ${d.person} left sitting ${d.sitting}`,
				late: `noted that ${d.person} will be late for sitting ${d.sitting}`,
				apologies: `noted apologies from ${d.person} for sitting ${d.sitting}`
			})[d.says] ?? `marked ${d.person} as not present at sitting ${d.sitting}`,
		'make-group': (d: ActWords) => `made Group ${d.group}`,
		'drop-group': (d: ActWords) => `removed Group ${d.group}`,
		'form-groups': (d: ActWords) => `put everyone into groups at sitting ${d.sitting}`,
		'place-member': (d: ActWords) =>
			d.group ? `put ${d.person} into Group ${d.group}` : `took ${d.person} out of their group`,
		'give-case': (d: ActWords) => `gave case ${d.case} to Group ${d.group}`,
		'take-case': (d: ActWords) => `took case ${d.case} from Group ${d.group}`,
		'open-day': (d: ActWords) => `opened the day of sitting ${d.sitting}`,
		'take-day-back': (d: ActWords) => `took sitting ${d.sitting} back a step`,
		'start-breakouts': (d: ActWords) => `started the groups of sitting ${d.sitting}`,
		'start-plenary': (d: ActWords) => `brought sitting ${d.sitting} together`,
		'send-groups-back': (d: ActWords) => `let the groups go on working at sitting ${d.sitting}`,
		'send-message': (d: ActWords) =>
			d.group
				? `sent a message to Group ${d.group} at sitting ${d.sitting}`
				: `sent a message to all groups at sitting ${d.sitting}`,
		'time-item': (d: ActWords) =>
			({
				begin: `began an item of the agenda of sitting ${d.sitting}`,
				end: `ended an item of the agenda of sitting ${d.sitting}`
			})[d.says] ?? `took back when an item of the agenda of sitting ${d.sitting} was on`,
		'record-input': (d: ActWords) => `recorded an input at sitting ${d.sitting}`,
		'record-figures': (d: ActWords) => `recorded performance data for sitting ${d.sitting}`,
		'drop-figures': (d: ActWords) => `removed performance data from sitting ${d.sitting}`,
		'put-figures-in-report': (d: ActWords) =>
			`put performance data of sitting ${d.sitting} into the report`,
		'take-figures-out': (d: ActWords) =>
			`took performance data of sitting ${d.sitting} out of the report`,
		'record-heard': (d: ActWords) =>
			`recorded testimony, a referral or a visit at sitting ${d.sitting}`,
		'refer-issue': () => 'referred an issue raised by the public',
		'place-referral': (d: ActWords) =>
			`put an issue that a member had referred on the agenda of sitting ${d.sitting}`,
		'decline-referral': () =>
			'said why the panel does not take up an issue that a member had referred',
		'record-minutes': (d: ActWords) => `noted how long the items of sitting ${d.sitting} took`,
		'proceed-inquorate': (d: ActWords) => `allowed sitting ${d.sitting} to go on without a quorum`,
		'take-back-inquorate': (d: ActWords) =>
			`no longer allows sitting ${d.sitting} to go on without a quorum`,
		'cancel-sitting': (d: ActWords) => `cancelled sitting ${d.sitting}`,
		'collect-remotely': (d: ActWords) =>
			`cancelled sitting ${d.sitting}, and collects views from home instead`,
		'join-collection': (d: ActWords) =>
			`added ${d.person} to those who send views to sitting ${d.sitting}`,
		'change-due': (d: ActWords) => `changed the last day of sitting ${d.sitting}`,
		'take-chair': (d: ActWords) =>
			({ took: 'took the chair', back: 'took the chair back' })[d.says] ??
			`handed the chair to ${d.to}`,
		'visit-group': (d: ActWords) => `visited Group ${d.group}`,
		'open-case': (d: ActWords) => `opened case ${d.case} to everyone`,
		'reopen-case': (d: ActWords) => `gave case ${d.case} back to the groups`,
		'agree-case': (d: ActWords) => `recorded case ${d.case} as agreed`,
		'take-back-agreement': (d: ActWords) => `took back the agreement on case ${d.case}`,
		'record-grade': (d: ActWords) => `recorded the panel’s grade of case ${d.case}`,
		'take-back-grade': (d: ActWords) => `took back the panel’s grade of case ${d.case}`,
		'open-show': (d: ActWords) => `asked for a show of hands at case ${d.case}`,
		'close-show': (d: ActWords) => `closed a show of hands at case ${d.case}`,
		'cancel-show': (d: ActWords) => `cancelled a show of hands at case ${d.case}`,
		'record-held': (d: ActWords) =>
			`recorded how strongly a finding of case ${d.case} is held, as a show of hands had it`,
		'take-back-held': (d: ActWords) => `took back how strongly a finding of case ${d.case} is held`,
		'record-answer': (d: ActWords) => `recorded the panel’s answer on case ${d.case}`,
		'ask-in-writing': (d: ActWords) =>
			`asked everyone at sitting ${d.sitting} to answer a question in writing`,
		'show-answers': (d: ActWords) =>
			`showed what everyone had written at sitting ${d.sitting} in answer to a question`,
		'cancel-question': (d: ActWords) =>
			`cancelled a question that was being answered in writing at sitting ${d.sitting}`,
		'use-answer': (d: ActWords) => `made a written answer a finding of case ${d.case}`,
		'gather-points': (d: ActWords) => `brought in new points on case ${d.case}`,
		'dismiss-alike': (d: ActWords) => `kept points of case ${d.case} separate`,
		'suggest-alike': (d: ActWords) => `had points of case ${d.case} suggested again`,
		'close-sitting': (d: ActWords) => `closed sitting ${d.sitting}`,
		'destroy-notes': (d: ActWords) =>
			`destroyed the private notes of sitting ${d.sitting} (notes: ${d.texts})`,
		'destroy-answers': (d: ActWords) =>
			`destroyed the written answers of sitting ${d.sitting} (pages: ${d.texts})`,
		'seal-draft': (d: ActWords) => `sent version ${d.version} to the members`,
		'new-version': () => 'started a new version of the report',
		'answer-draft': (d: ActWords) =>
			({
				approve: `approved version ${d.version}`,
				change: `asked for a change to version ${d.version}`,
				abstain: `abstained on version ${d.version}`,
				object: `objected to version ${d.version}`,
				withdraw: `took an objection to version ${d.version} back`
			})[d.says] ?? `answered version ${d.version}`,
		'approve-report': (d: ActWords) => `recorded that the panel approved version ${d.version}`,
		'record-consent': (d: ActWords) =>
			`recorded that no objection to version ${d.version} was open`,
		'open-version': (d: ActWords) => `opened version ${d.version}, to which members may object`,
		'save-provenance': (d: ActWords) =>
			`saved the file that says who wrote what in version ${d.version}`,
		'end-comments': (d: ActWords) => `closed the comments on version ${d.version}`,
		'send-report': (d: ActWords) => `sent version ${d.version} on`,
		'check-identifiers': (d: ActWords) => `said that version ${d.version} identifies nobody`,
		'publish-report': (d: ActWords) => `published version ${d.version}`,
		'withdraw-report': (d: ActWords) => `withdrew version ${d.version}`,
		'correct-report': (d: ActWords) => `took version ${d.version} back to be corrected`,
		'recall-report': (d: ActWords) => `recalled version ${d.version}`,
		'read-report': (d: ActWords) => `read version ${d.version} for the first time`,
		'give-feedback': () => 'gave the force early feedback, marked as provisional',
		'ask-panel': () => 'asked the panel about an observation',
		'answer-question': () => 'answered the force’s question',
		'pass-row': () => 'passed an observation to another department',
		'take-back-row': () => 'took an observation back from another department',
		'sign-response': (d: ActWords) => `signed the response to version ${d.version}`,
		'record-progress': (d: ActWords): string =>
			d.says.startsWith('force-')
				? 'reported progress on a promise, for the force'
				: 'recorded progress on a promise of the force',
		'open-words': () => 'prepared words about a promise for everybody to read',
		'confirm-words': () => 'confirmed words about a promise, which everybody can now read',
		'close-words': () => 'took back words about a promise that were for everybody',
		'take-back-progress': () => 'took back an entry about a promise of the force',
		'send-early-feedback': () => 'sent early feedback to the force',
		'withdraw-early-feedback': () => 'withdrew early feedback to the force',
		'extend-target': () => 'gave the force more time than the panel’s own target',
		'move-due': () => 'moved the due date of a promise of the force',
		'record-return': (d: ActWords) =>
			`recorded at sitting ${d.sitting} how a promise of the force stands`,
		'agree-action': (d: ActWords) => `recorded an action at sitting ${d.sitting}`,
		'take-back-action': (d: ActWords) => `removed an action from sitting ${d.sitting}`,
		'record-action': (d: ActWords) =>
			`recorded at sitting ${d.sitting} how an earlier action stands`,
		'translate-response': () => 'translated a text of the force’s response',
		'name-delegate': (d: ActWords) => `named ${d.person} to consider the report`,
		'consider-report': (d: ActWords) => `recorded that version ${d.version} was considered`,
		comment: () => 'commented on the report',
		'reply-to-comment': () => 'replied to a comment on the report',
		'settle-comment': () => 'settled a comment',
		'propose-change': () => 'proposed a change of words',
		'accept-change': () => 'accepted a proposed change',
		'decline-change': () => 'declined a proposed change',
		'say-still-right': () => 'said that a text is still right after the other language changed',
		'settle-identifier': () => 'said why words that may identify somebody stay in the report',
		'reopen-identifier': () => 'took back why words that may identify somebody stay in the report',
		'list-names': () => 'changed the list of names that the report may not have',
		'hold-review': () => 'put the record of who wrote what on hold',
		'release-review': () => 'ended the hold on the record of who wrote what',
		'destroy-papers': (d: ActWords) =>
			`destroyed the papers of this review, its references and lists (files: ${d.papers}, texts entered by hand: ${d.texts})`,
		'destroy-writing': () => 'destroyed the record of who wrote what, on its date'
	} satisfies Record<string, (d: ActWords) => string>,
	otherAct: (act: string) => `did “${act}”`
};

/** Names and numbers of one history entry, as words; '' where the act has none. */
export interface ActWords {
	person: string;
	to: string;
	case: string;
	sitting: string;
	group: string;
	version: string;
	/** How many files, and how many texts that were entered by hand. */
	papers: string;
	texts: string;
	/** What was answered, by its code; of the chair, `took` or `back`; '' elsewhere. */
	says: string;
}
