export const staff = {
	people: {
		title: 'People',
		lede: (members: number, max: number) =>
			`${members} active ${members === 1 ? 'member' : 'members'}. The panel may have up to ${max}.`,
		starts:
			'A review starts with a sample. Until one is drawn, this is the place to prepare the panel.',
		name: 'Name',
		term: 'Term',
		vetting: 'Vetting',
		undertaking: 'Undertaking',
		standing: 'Standing',
		acts: 'Sign-in link',
		add: 'Add a person',
		addText:
			'They get no e-mail from this site: copy their sign-in link and send it to them yourself.',
		email: 'E-mail address',
		emailHint: 'Needed only to sign in with a password.',
		phone: 'Telephone',
		roles: 'Roles',
		language: 'First language of the interface',
		termStart: 'Term begins',
		termEnd: 'Term ends',
		level: 'Vetting level',
		granted: 'Granted on',
		grantedHint: 'Leave it blank while it is pending: no case opens until there is a date.',
		expires: 'Runs out on',
		addButton: 'Add this person',
		added: (name: string) => `${name} is on the list.`,
		change: 'Change',
		changeOf: (name: string) => `Term, vetting and standing of ${name}`,
		save: 'Save',
		saved: (name: string) => `Saved for ${name}. It takes effect at once.`,
		link: 'Make a sign-in link',
		linkOf: (name: string) => `Make a sign-in link for ${name}`,
		linkReady: (name: string) => `The sign-in link of ${name}`,
		linkText: (until: string) =>
			`It works once, until ${until}. Send it to nobody else: whoever has it can sign in as this person.`,
		copy: 'Copy the link',
		copied: 'Copied',
		marked: 'The link is selected: copy it with Ctrl and C, or from the menu of your device.',
		standings: {
			active: 'Active',
			'under-consideration': 'Under consideration',
			curtailed: 'Curtailed',
			suspended: 'Suspended',
			ended: 'Ended'
		},
		vettings: {
			none: 'Not recorded',
			pending: 'Pending',
			lapsed: (day: string) => `Ran out ${day}`,
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
		lede: 'Who did what, and when. It is kept for ever and nobody can edit it: each line holds a fingerprint of the one before.',
		whole: (n: number) => `${n === 1 ? 'One line' : `${n} lines`}, all hanging together.`,
		broken: (n: number) =>
			`The history does not hang together from line ${n} on. Keep a copy of the data folder as it is, and tell whoever looks after the server.`,
		when: 'When',
		who: 'Who',
		what: 'What',
		line: 'Line',
		csv: 'Download as CSV',
		all: 'Everything of the panel',
		mine: 'Only this review',
		here: 'This review',
		nobody: 'The house itself',
		empty: 'Nothing has been recorded yet.'
	},
	/** One sentence part for each act; what is not here is shown by its code. */
	acts: {
		'set-up': () => 'set up the panel',
		'add-person': (d: ActWords) => `added ${d.person} to the list`,
		'mark-standing': (d: ActWords) => `changed term, vetting or standing of ${d.person}`,
		'give-sign-in-link': (d: ActWords) => `made a sign-in link for ${d.person}`,
		'use-sign-in-link': () => 'signed in with a link',
		'set-password': () => 'chose a password',
		'sign-undertaking': () => 'signed the undertaking of confidentiality',
		declare: (d: ActWords) => `declared on case ${d.case}: ${d.says}`,
		'settle-declaration': (d: ActWords) =>
			`settled ${d.person}’s declaration on case ${d.case}: ${d.says}`,
		'take-chair': (d: ActWords) => `handed the chair to ${d.to}`,
		'visit-group': (d: ActWords) => `visited Group ${d.group}`,
		'open-case': (d: ActWords) => `opened case ${d.case} to the plenary`,
		'reopen-case': (d: ActWords) => `gave case ${d.case} back to the groups`,
		'agree-case': (d: ActWords) => `recorded case ${d.case} as agreed`,
		'take-back-agreement': (d: ActWords) => `took back the agreement on case ${d.case}`,
		'record-answer': (d: ActWords) => `recorded an agreed answer on case ${d.case}`,
		'gather-points': (d: ActWords) => `gathered the points of case ${d.case}`,
		'dismiss-alike': (d: ActWords) => `said that points of case ${d.case} are not alike`,
		'suggest-alike': (d: ActWords) => `had points of case ${d.case} suggested as alike again`,
		'close-sitting': (d: ActWords) => `closed sitting ${d.sitting}`,
		'seal-draft': (d: ActWords) => `sealed version ${d.version} and sent it to the members`,
		'new-version': () => 'took the report back to drafting',
		'answer-draft': (d: ActWords) => `answered version ${d.version}: ${d.says}`,
		'approve-report': (d: ActWords) => `approved version ${d.version} of the report`,
		'end-comments': (d: ActWords) => `closed the comments on version ${d.version}`,
		comment: () => 'commented on the report',
		'settle-comment': () => 'settled a comment',
		'propose-change': () => 'proposed a change of words',
		'accept-change': () => 'accepted a proposed change',
		'decline-change': () => 'declined a proposed change',
		'hold-review': () => 'put who wrote what on hold',
		'release-review': () => 'ended the hold on who wrote what',
		'destroy-writing': () => 'destroyed what was kept of who wrote what, as its day had come'
	} satisfies Record<string, (d: ActWords) => string>,
	says: {
		none: 'no link',
		conflict: 'stands down',
		unsure: 'unsure',
		approve: 'approve',
		change: 'asks for a change',
		abstain: 'abstain'
	} as Record<string, string>,
	otherAct: (act: string) => `did “${act}”`
};

/** What an act was about, already as words: names and numbers, '' where there is none. */
export interface ActWords {
	person: string;
	to: string;
	case: string;
	sitting: string;
	group: string;
	version: string;
	says: string;
}
