/** The dialog that sends a version to the members. */
export const send = {
	button: 'Send to members',
	title: (n: number) => `Send version ${n} to the members?`,
	what: 'The text is locked, so everyone reads the same words. To change it later, start a new version.',
	unfinished: 'You can send it now, but:',
	welsh: (n: number, total: number) =>
		`${n} of ${total} texts are not yet in Welsh. The Welsh page will show them in English and say so.`,
	stale: (n: number) =>
		n === 1
			? '1 text is out of date: the other language has changed since it was written. The report cannot be published like this.'
			: `${n} texts are out of date: the other language has changed since they were written. The report cannot be published like this.`,
	requests: 'Requests for change. Say what you did about each one. The members will see it.',
	request: (name: string, place: string) => `${name}, about ${place}`,
	also: (place: string) => `And about ${place}`,
	outcome: 'What did you do about it?',
	outcomeMissing: (name: string) => `Say what you did about ${name}’s request.`,
	withheld: 'It is about a case you stood down from.',
	confirm: (n: number) => `Send version ${n}`,
	blocked: 'You cannot send it while an English text is empty',
	blockedText: 'Write these texts, or delete them:',
	done: (n: number) => `Version ${n} has been sent to the members.`,
	sealing: 'Sending…'
};
