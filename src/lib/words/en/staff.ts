export const staff = {
	people: {
		title: 'People',
		lede: (members: number, max: number) =>
			`${members} active ${members === 1 ? 'member' : 'members'}. The panel may have up to ${max}.`,
		starts: 'Add each person here, then send them their sign-in link.',
		name: 'Name',
		term: 'Term',
		vetting: 'Vetting',
		undertaking: 'Undertaking',
		standing: 'Status',
		acts: 'Sign-in link',
		add: 'Add a person',
		addText:
			'This site sends no e-mail. Copy the person’s sign-in link and send it to them yourself.',
		email: 'E-mail address',
		emailHint: 'Needed only to sign in with a password.',
		phone: 'Telephone',
		roles: 'Roles',
		language: 'Language of the pages',
		termStart: 'Term begins',
		termEnd: 'Term ends',
		level: 'Vetting level',
		granted: 'Granted on',
		grantedHint:
			'Leave it empty while it is pending. The person cannot open cases until there is a date.',
		expires: 'Expires on',
		addButton: 'Add this person',
		added: (name: string) => `${name} is on the list.`,
		change: 'Change',
		changeOf: (name: string) => `Term, vetting and status of ${name}`,
		save: 'Save',
		saved: (name: string) => `Saved for ${name}. It takes effect at once.`,
		link: 'Make a sign-in link',
		linkOf: (name: string) => `Make a sign-in link for ${name}`,
		linkReady: (name: string) => `The sign-in link of ${name}`,
		linkText: (until: string) =>
			`It works once, until ${until}. Send it only to this person: anyone who has it can sign in as them.`,
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
		whole: (n: number) => `${n} ${n === 1 ? 'entry' : 'entries'}. None has been altered.`,
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
		empty: 'Nothing has been recorded yet.'
	},
	/** What a history entry says after the name; an act that is missing here is shown by its code. */
	acts: {
		'set-up': () => 'set up the panel',
		'add-person': (d: ActWords) => `added ${d.person} to the list`,
		'mark-standing': (d: ActWords) => `changed the term, vetting or status of ${d.person}`,
		'give-sign-in-link': (d: ActWords) => `made a sign-in link for ${d.person}`,
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
		'take-chair': (d: ActWords) =>
			({ took: 'took the chair', back: 'took the chair back' })[d.says] ??
			`handed the chair to ${d.to}`,
		'visit-group': (d: ActWords) => `visited Group ${d.group}`,
		'open-case': (d: ActWords) => `opened case ${d.case} to everyone`,
		'reopen-case': (d: ActWords) => `gave case ${d.case} back to the groups`,
		'agree-case': (d: ActWords) => `recorded case ${d.case} as agreed`,
		'take-back-agreement': (d: ActWords) => `took back the agreement on case ${d.case}`,
		'record-answer': (d: ActWords) => `recorded the panel’s answer on case ${d.case}`,
		'gather-points': (d: ActWords) => `brought in new points on case ${d.case}`,
		'dismiss-alike': (d: ActWords) => `kept points of case ${d.case} separate`,
		'suggest-alike': (d: ActWords) => `had points of case ${d.case} suggested again`,
		'close-sitting': (d: ActWords) => `closed sitting ${d.sitting}`,
		'seal-draft': (d: ActWords) => `sent version ${d.version} to the members`,
		'new-version': () => 'started a new version of the report',
		'answer-draft': (d: ActWords) =>
			({
				approve: `approved version ${d.version}`,
				change: `asked for a change to version ${d.version}`,
				abstain: `abstained on version ${d.version}`
			})[d.says] ?? `answered version ${d.version}`,
		'approve-report': (d: ActWords) => `recorded that the panel approved version ${d.version}`,
		'end-comments': (d: ActWords) => `closed the comments on version ${d.version}`,
		comment: () => 'commented on the report',
		'settle-comment': () => 'settled a comment',
		'propose-change': () => 'proposed a change of words',
		'accept-change': () => 'accepted a proposed change',
		'decline-change': () => 'declined a proposed change',
		'hold-review': () => 'put the record of who wrote what on hold',
		'release-review': () => 'ended the hold on the record of who wrote what',
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
	/** What was answered, by its code; of the chair, `took` or `back`; '' elsewhere. */
	says: string;
}
