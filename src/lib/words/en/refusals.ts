import { formatIn, minutes } from '../format';

type Details = Readonly<Record<string, string | number>>;
type Sentence = string | ((details: Details) => string);

/** What is amiss in settings that can be read and yet would not work, and how to go on. */
const rules: Readonly<Record<string, string>> = {
	'one-step':
		'the report could never leave its drafting. Add at least one step for it to be sent on to',
	'answer-last':
		'once the members have approved the report it goes on to a next step. Add one after it, such as its publication',
	'nobody-answers': 'members answer the report at this step. Add “member” to those who may read it',
	'no-cases':
		'the findings of the cases would stand nowhere in the report. Add a section of kind “cases”',
	'cases-twice':
		'the findings of the cases would stand in the report twice. Keep one section of kind “cases”',
	'cases-above':
		'the title holds no findings. Make it of kind “prose”, and give the cases a section of their own'
};

/** Every expected no, by its code: what is so, and how to go on. */
export const refusals = {
	title: 'This is not open to you',
	notFound: 'There is nothing here',
	fault: 'Something went wrong on our side',
	faultText:
		'Nothing you typed on a board is lost. Go back and try once more; if it happens again, tell your contact the reference below.',
	reference: (code: string) => `Reference: ${code}`,
	home: 'Go to your next step',
	copyHint: 'These are the words you typed. Copy them before you go on.',
	yourWords: 'Your words',
	sentences: {
		forbidden:
			'This belongs to other people of the review. If you think it should be open to you, ask your contact.',
		'not-signed-in':
			'You are signed out. Sign in again in another tab and come back: what you typed is still here.',
		unknown:
			'The page or thing you asked for does not exist, or is not yours to see. Check the address, or go to your next step.',
		'stood-down':
			'You have stood down from this case. Its file and its boards are closed to you, and you are not counted for it.',
		'declaration-needed':
			'Say first whether you have a link with the cases of this review. Your next step leads there.',
		'declaration-unsure':
			'You said you are unsure whether you have a link with this case. It opens when the office has settled it with you.',
		'undertaking-unsigned':
			'Sign the undertaking of confidentiality first. Your next step leads there.',
		'undertaking-due':
			'Your undertaking of confidentiality is due to be signed again. Your next step leads there.',
		'vetting-pending':
			'Your vetting has not come through yet. Your contact can tell you how it stands.',
		'vetting-lapsed': 'Your vetting has run out. Your contact can tell you how to renew it.',
		'term-lapsed': 'Your term of office does not cover today. Please speak to your contact.',
		'not-active': 'Your membership is not active at present. Please speak to your contact.',
		'not-present':
			'This is open to those marked present at the sitting. Ask the coordinator to mark you present.',
		'not-opened': 'The chair has not opened this case to everyone yet.',
		'already-open':
			'The chair has opened this case: the group’s board can be read but no longer changed.',
		'back-with-groups':
			'This case is back with its groups. Open it to everyone again; then the panel can agree it.',
		'groups-not-ready': ((d) =>
			`Not every group is ready with this case (not yet: ${d.groups}). Open it all the same, or wait.`) as Sentence,
		'chair-stood-down': ((d) =>
			`You have stood down from this case, so somebody else holds the chair for it${d.next ? `: ${d.next}` : ''}.`) as Sentence,
		'not-now':
			'That cannot be done at this stage of the review. Look at the stages at the top of the page to see where it is.',
		'report-sent':
			'The report has left drafting, so no case is opened, gathered or given back now. The coordinator can take it back to drafting for a new version; then this can be done.',
		frozen: 'This is closed for writing just now. What you typed is shown below for you to copy.',
		'reason-needed': 'Say why. Nothing was changed; what you filled in is still here.',
		'place-needed': 'Say which part of the report it is about. What you filled in is still here.',
		replaced:
			'This version has just been replaced by a newer one. Your answer was not counted; read what changed and answer the new version.',
		'too-late': 'The report has been approved, so answers can no longer change.',
		'comments-closed':
			'The report has gone on, so its comments are closed. Nothing was sent; your words are still here for you to copy. Tell the coordinator if something is wrong.',
		'not-passed':
			'The report has not passed yet: it needs more approvals, or a request for change is still open.',
		'not-a-voter':
			'The members who attended the sittings answer the report. You are welcome to comment.',
		'english-missing': ((d) =>
			`Some of the report has no English text yet: ${d.places}. Write it or remove the block, then send it again.`) as Sentence,
		'history-destroyed': ((d) =>
			`What was kept of who wrote what in this review${d.on ? ` was destroyed on ${formatIn('en', 'UTC').day(String(d.on))}` : ' has been destroyed'}, as the panel had settled. What the boards say is still there, on their own pages.`) as Sentence,
		'confirm-needed': 'Please confirm: this cannot be taken back.',
		'too-long':
			'This text is too long: it can hold 50,000 characters. Nothing was lost; shorten it and try again.',
		'cannot-save':
			'The server cannot save just now, so nothing was changed. What you filled in is still here: try again in a minute. If it goes on, tell your contact.',
		'quote-missing':
			'These words do not stand in the text. Choose them again, as they are now; what you wrote is still here.',
		'quote-lost':
			'The words it would change have changed meanwhile, or stand there more than once, so nothing was changed. Write it into the text yourself, then decline this one.',
		empty: 'Something is still blank. Fill it in and try again; the rest is still here.',
		origin:
			'This request did not come from this site’s own pages. Open the page again and try once more.',
		'other-person': ((d) =>
			`This browser is now signed in as ${d.name ?? 'somebody else'}. Nothing was recorded under either name, and your words are still here to copy. To go on as yourself, sign in again in another tab.`) as Sentence,
		'form-unreadable':
			'What was sent did not arrive as a form. Nothing was changed. Go back, and send it once more.',
		'sign-in-failed':
			'The e-mail address and password do not go together. Check both, or ask your contact for a sign-in link.',
		'link-expired': 'This link has been used or has run out. Ask your contact for a new one.',
		'too-many-tries': ((d) =>
			`There were too many tries that did not fit. Try again in ${minutes('en', Number(d.minutes))}, or ask your contact for a sign-in link.`) as Sentence,
		'password-short':
			'The password needs at least 12 characters. Three or four words you remember make a good one; there are no other rules.',
		'name-differs': ((d) =>
			`Type your name as it stands in the panel’s list: ${d.name}.`) as Sentence,
		'email-taken':
			'Somebody on the panel’s list already has this e-mail address. Use another one, or find them in the list.',
		'email-invalid':
			'That does not look like an e-mail address. It needs an @ and a domain, such as elin@panel.example.',
		'last-of-office':
			'Nobody else of the office is active, so nobody could make this person active again. Add or activate another coordinator or Head of Assurance first.',
		'panel-full': ((d) =>
			`The panel has its ${d.max} members. End somebody’s membership first, or add this person in another role.`) as Sentence,
		'already-set-up': 'This panel has been set up already. Sign in instead.',
		'settings-invalid': ((d) =>
			rules[d.rule]
				? `The panel’s settings are not right at “${d.path}”: ${rules[d.rule]}, and try again.`
				: `The panel’s settings are not right at “${d.path}”. Correct them and try again.`) as Sentence,
		'template-invalid': ((d) =>
			`The form template is not right at “${d.path}”. Correct it and try again.`) as Sentence
	}
};
