import { formatIn, minutes } from '../format';
import type { RefusalDetails } from '../refusal-details';
import { amiss } from './misread';

type Sentence = string | ((details: RefusalDetails) => string);

/** Data: the sentence of every refusal, by its code: what happened and how to go on. */
export const refusals = {
	title: 'This is not open to you',
	notFound: 'There is nothing here',
	fault: 'Something went wrong on our side',
	faultText:
		'What you had saved on a board is kept. Go back and try again. If it happens again, tell your contact the reference below.',
	reference: (code: string) => `Reference: ${code}`,
	home: 'Go to your next step',
	copyHint: 'These are the words you typed. Copy them before you go on.',
	yourWords: 'Your words',
	sentences: {
		forbidden:
			'Only other people in this review can open this. If you think you should be able to, ask your contact.',
		'not-signed-in':
			'You are signed out. Sign in again in another tab and come back: what you typed is still here.',
		unknown:
			'This page does not exist, or you cannot open it. Check the address, or go to your next step.',
		'stood-down':
			'You have stood down from this case. You cannot open its file or boards, and you are not counted for it.',
		'declaration-needed':
			'First say whether you know anyone in these cases. Go to your next step to answer.',
		'declaration-unsure':
			'You said you are not sure about this case. You can open it once the office has decided with you.',
		'undertaking-unsigned':
			'First sign the undertaking of confidentiality. Go to your next step to sign it.',
		'undertaking-due':
			'You need to sign the undertaking of confidentiality again. Go to your next step to sign it.',
		'vetting-pending': 'Your vetting is not complete yet. Ask your contact about it.',
		'vetting-lapsed': 'Your vetting has expired. Ask your contact how to renew it.',
		'term-lapsed': 'Your term has ended or has not started yet. Please speak to your contact.',
		'not-active': 'Your membership is not active at present. Please speak to your contact.',
		'has-left':
			'You are marked as having left the sitting, so its papers and boards are closed to you. If you are back, say so on your first page.',
		'not-present':
			'You are not marked present at the sitting. Ask the coordinator to mark you present.',
		'input-ended':
			'Your input has ended. Advisers leave before the members’ own work, so this page is closed to you now.',
		'not-opened': 'The chair has not opened this case to everyone yet.',
		'already-open':
			'The chair has opened this case. You can still read the group’s board, but not change it.',
		'back-with-groups':
			'This case has been given back to the groups. Open it to everyone again, then the panel can agree.',
		'groups-not-ready': ((d) =>
			`Not every group is ready. Not ready yet: ${d.groups}. Open now, or wait.`) as Sentence,
		'chair-stood-down': ((d) =>
			`You have stood down from this case, so someone else is in the chair for it${d.next ? `: ${d.next}` : ''}.`) as Sentence,
		'not-now':
			'You cannot do that at this stage of the review. The top of the page shows which stage it is at.',
		'report-sent':
			'The report has been sent to the members, so you cannot change its cases now. Ask the coordinator to start a new version first.',
		frozen: 'You cannot write here now. What you typed is shown below for you to copy.',
		'reason-needed': 'Enter a reason. Nothing was changed, and what you filled in is still here.',
		'place-needed': 'Choose the part of the report. What you filled in is still here.',
		replaced:
			'A newer version has just replaced this one, so your answer was not counted. Read what changed, then answer the new version.',
		'newer-version':
			'A newer version has replaced the one that this page showed, so nothing was recorded. Read the newer one, then go on.',
		'too-late': 'The result for this report is recorded, so you cannot change your answer.',
		'only-objections':
			'Members of this panel are not asked to approve the report. Object if you disagree, or say nothing.',
		'not-objecting': 'You have no objection that could be taken back. Nothing was changed.',
		'objection-open': ((d) =>
			`${d.changes} ${Number(d.changes) === 1 ? 'objection is' : 'objections are'} open, so nothing was recorded. Start a new version, or wait: members can take an objection back.`) as Sentence,
		'consent-runs': ((d) =>
			`Members can object until the end of ${day(d.until)}, so nothing was recorded. Record it on ${day(d.from)} or later.`) as Sentence,
		'comments-closed':
			'Comments on this report are closed, so nothing was sent. Your words are still here for you to copy. Tell the coordinator if something is wrong.',
		'not-passed':
			'The report is not approved yet: it needs more approvals, or there are requests for change to settle.',
		'not-a-voter':
			'The members who attended the sittings answer the report. You can comment on it.',
		'english-missing': ((d) =>
			`Some of the report has no English text yet: ${d.places}. Write it or delete it, then send the report again.`) as Sentence,
		'identifiers-open':
			'Some words of the report may identify somebody. Look at each under “May identify somebody”: take the words out, or say why they stay. Then send the report again.',
		'history-destroyed': ((d) =>
			`The record of who wrote what on this board${d.on ? ` was destroyed on ${formatIn('en', 'UTC').day(String(d.on))}` : ' has been destroyed'}, as the panel chose in its settings. You can still read the boards on their own pages.`) as Sentence,
		'confirm-needed': 'Please confirm. You cannot undo this.',
		'too-long':
			'This text is too long: it can hold 50,000 characters. Your words are still here. Shorten them and try again.',
		'cannot-save':
			'The server cannot save just now, so nothing was changed. What you filled in is still here: try again in a minute. If it happens again, tell your contact.',
		'quote-missing':
			'These words are not in the text. Select them again. What you wrote is still here.',
		'quote-lost':
			'Nothing was changed, because these words have been edited or appear more than once. Edit the text yourself, then decline this change.',
		empty:
			'Something is still empty. Enter what is missing, then try again. The rest is still here.',
		origin:
			'This request did not come from this site’s own pages. Open the page again, then try again.',
		'other-person': ((d) =>
			`This browser is now signed in as ${d.name ?? 'someone else'}. Nothing was recorded under either name, and your words are still here to copy. To go on as yourself, sign in again in another tab.`) as Sentence,
		'form-unreadable':
			'What you sent did not arrive complete, so nothing was changed. Go back and send it again.',
		'sign-in-failed':
			'That e-mail address or password is not right. Check both, or ask your contact for a sign-in link.',
		'link-own':
			'You are signed in already. To sign in on another device, choose a password on your own page.',
		'request-own':
			'You cannot confirm what you asked for yourself, or what is about you. Someone else in the office confirms it.',
		'request-void':
			'The person who asked for this is no longer active in the office. Decline it, and ask for it again yourself if it is needed.',
		'request-behind':
			'This person’s details were changed after this was asked for, so nothing was changed. Decline the request, and ask for it again if it is still needed.',
		'person-ended':
			'This person’s membership has ended, so they cannot sign in. To let them in, first make them active.',
		'link-expired':
			'This link has already been used or has expired. Ask your contact for a new one.',
		'too-many-tries': ((d) =>
			`There were too many wrong tries. Try again in ${minutes('en', Number(d.minutes))}, or ask your contact for a sign-in link.`) as Sentence,
		'too-many-requests': ((d) =>
			`This browser or this network asks for pages faster than we can answer. Wait ${d.seconds} seconds and try again.`) as Sentence,
		'password-short':
			'The password needs at least 12 characters. 3 or 4 words you remember work well.',
		'password-common':
			'This password is easy to guess: many people use it, or it is made of your own name or of a pattern. Choose 3 or 4 words that have nothing to do with each other or with you.',
		'password-wrong':
			'That is not your present password, so nothing was changed. Try again, or ask your contact for a sign-in link.',
		'name-unseen':
			'The name holds a character that cannot be seen. Type the name instead of pasting it.',
		'name-taken': ((d) =>
			`Someone on the panel’s list is already called ${d.name}. If this is another person, add something that tells them apart, such as a middle name, or say that both are meant.`) as Sentence,
		'name-differs': ((d) => `Type your name as it is on the panel’s list: ${d.name}.`) as Sentence,
		'email-taken':
			'Someone on the panel’s list already has this e-mail address. Use another one, or find them in the list.',
		'email-invalid':
			'That does not look like an e-mail address. It needs an @ and a domain, such as elin@panel.example.',
		'last-of-office':
			'This is the last active person in the office. First add or activate another coordinator or Head of Assurance.',
		'panel-full': ((d) =>
			`The panel already has ${d.max} members, the most it can have. End someone’s membership first, or add this person in another role.`) as Sentence,
		'seat-full': ((d) =>
			Number(d.max) === 1
				? `Another member holds the seat “${d.en}”, which is for one person. End their membership or give them another seat first.`
				: `${d.max} members hold the seat “${d.en}”, the most it can have. End a membership or give someone another seat first.`) as Sentence,
		'setup-word':
			'That is not the set-up word. Look where the server was started: it prints a new word at every start.',
		'already-set-up': 'This panel has been set up already. Sign in instead.',
		'changed-meanwhile':
			'Someone else in the office changed this while you had it open, so nothing was saved. What you filled in is still here: compare it with what is there now, then save again.',
		'groups-began':
			'Groups have already started work in this review, so this cannot be changed any more.',
		'group-has-written':
			'Something is already written on a board of this group, so nothing was changed. Their words would be lost.',
		'no-cases': 'This sitting has no cases that members could write on. Add its cases first.',
		'sitting-over': 'This sitting is closed or cancelled, so it cannot be changed.',
		'not-further':
			'This is not a further meeting of the review, so it has no reason why there is one. Nothing was changed. Save it again without that reason.',
		'sitting-has-cases': 'This sitting still has cases. Move them to another sitting first.',
		'case-opened':
			'The whole panel has already discussed a case at this sitting. Give that case back to the groups first.',
		'months-wrong': 'Enter the number of months as a whole number from 1 to 60, or leave it empty.',
		'list-wrong': 'Enter the number of cases on the list as a whole number, or leave it empty.',
		'date-wrong': 'Enter a real date, such as 3 July 2023 or 3/7/2023.',
		'time-wrong': 'Enter times such as 09:30, with the end after the beginning.',
		'minutes-wrong': 'Enter the minutes of each item as a whole number from 0 to 600.',
		'timer-wrong': 'Enter the minutes as a whole number from 1 to 600.',
		'figures-none': 'Paste a table: headings in the first line, then one line for each row.',
		'figures-alone':
			'The table needs a line of headings, and below it at least one line with a name and a number. Separate the cells by tabs, semicolons or commas.',
		'figures-many': ((d) =>
			`The table is too large to read at a meeting: at most ${d.rows} rows below the headings, and ${d.columns} columns of numbers.`) as Sentence,
		'figures-ragged': ((d) =>
			`Line ${d.row} has ${d.cells} cells, and the headings have ${d.heads}. If its numbers have commas in them, separate the cells by tabs or semicolons.`) as Sentence,
		'figures-unnamed': ((d) =>
			`Line ${d.row} has a cell without a name. Every row, and every column of numbers, needs one.`) as Sentence,
		'figures-unread': ((d) =>
			`“${d.cell}” in line ${d.row}, column “${d.head}”, is not a number. Write it in figures, or leave the cell empty.`) as Sentence,
		'figures-long': ((d) =>
			`A name in line ${d.row} is longer than ${d.max} letters. Shorten it.`) as Sentence,
		'figures-differ':
			'The English and the Welsh table do not have the same numbers in the same places. Correct one of them, or leave the Welsh one empty.',
		'heard-identifies': ((d) =>
			`These words may identify somebody: ${d.found}. Take them out, or tick “Keep these words anyway”. Nothing has been saved.`) as Sentence,
		'went-wrong': 'Enter how many members went as a whole number from 1 to 100.',
		'referral-placed': 'This issue is on an agenda already.',
		'floor-changed':
			'Someone else changed this just before you. See how it is now, then press again if you still need to.',
		'show-open':
			'Another show of hands is open at this sitting. Close or cancel it, then open this one.',
		'show-over':
			'This show of hands has ended. See the result, or ask the chair to open another one.',
		'show-few':
			'Too few people have answered to keep this hidden. Wait until 3 have answered, or everyone who can, or cancel it. It is still open.',
		'show-changed':
			'There has been another show of hands on this finding since. Look at its result first.',
		'question-needed': 'Write the question that everyone is to answer.',
		'round-open':
			'A question is open already, and people are writing. Show its answers or cancel it first. Your question is still here.',
		'round-ended':
			'This question has ended: its answers were shown, or it was cancelled. See how it is now.',
		'question-long': ((d) =>
			`Shorten your question to ${d.limit} characters. It has ${d.length}.`) as Sentence,
		'round-minutes': 'Enter the minutes to write as a whole number from 1 to 60.',
		'sitting-needed': 'Plan a sitting first: the window ends on its date.',
		'import-gone':
			'This list is no longer waiting: it was confirmed or cancelled, or the server was restarted. Look at the list of cases before you upload the file again.',
		'list-unread': 'The list is still being read, or was refused. Nothing was stored.',
		'list-has-none': 'No row of this list was accepted, so there is nothing to draw from.',
		'file-too-large': ((d) =>
			`The file is larger than ${d.megabytes} MB. Ask for a shorter list.`) as Sentence,
		'papers-locked':
			'The key that papers are kept under is not on the server, so papers can be neither read nor added. Tell the person who runs the server.',
		'paper-damaged':
			'This paper cannot be read: its file on the server is missing or damaged. Remove it and upload it again.',
		'paper-empty': 'This file is empty (0 bytes). Check it, then choose it again.',
		'paper-too-large': ((d) =>
			`This file is larger than ${d.megabytes} MB. Split it or make it smaller, then choose it again.`) as Sentence,
		'paper-type': ((d) =>
			`${
				{
					office: 'This is a Word, Excel or other Office file: save it as a PDF first.',
					heic: 'This is an iPhone picture (HEIC): save it as JPEG first.',
					mail: 'This is a saved e-mail: print it as a PDF first.',
					picture:
						'This is a picture that browsers cannot show, such as TIFF or BMP: save it as PDF, JPEG or PNG first.',
					sound:
						'This is a recording that browsers cannot play, such as AMR, WMA or a telephone’s WAV: save it as MP3 first.',
					video:
						'This is a video, or a recording in a video’s file: save its sound as MP3 or M4A first.',
					program: 'This is a program, although its name does not say so.',
					'web-page': 'This is a web page or an SVG drawing: save it as a PDF first.',
					avif: 'This is a picture in a new format (AVIF): save it as JPEG or PNG first.',
					shortcut: 'This is a shortcut to a file or page: choose the file itself.',
					archive: 'This is an archive, such as ZIP, RAR or 7z: choose the files that are in it.'
				}[String(d.found)] ?? 'This is not a kind of file that can be shown here.'
			} Papers can be PDF, plain text, pictures (PNG, JPEG, WebP, GIF) and recordings (MP3, M4A, WAV, OGG).`) as Sentence,
		'paper-broken':
			'This file is damaged or not complete, so it cannot be shown. Open it on your computer, save it again, and choose it again.',
		'paper-encrypted':
			'This PDF is protected, even if it opens without a password. Print it to a new PDF, and choose that one.',
		'paper-pixels':
			'This picture has more than 100 million pixels, which browsers cannot show. Make it smaller, then choose it again.',
		'paper-text-long':
			'This text is longer than 500,000 characters. Split it into several files, then choose them again.',
		'papers-changed':
			'Someone else in the office added or removed papers meanwhile, so nothing was issued. Look at them on this page, then issue them.',
		'paper-not-issued': 'This paper has not been issued to members yet.',
		'paper-vetting':
			'This paper is only for people with the vetting it needs. If you think yours is high enough, tell your contact.',
		'paper-unconfirmed':
			'This paper is not redacted. You can open it once a second person in the office has confirmed who may see it.',
		'confirm-own':
			'You marked this paper yourself. Someone else in the office confirms it: ask them to look at the page of papers to confirm.',
		'papers-undated':
			'The panel has set no date on which this review’s papers may be destroyed, so they are kept. A single paper can be removed on the page of the case papers while its sitting is not over.',
		'papers-kept': ((d) =>
			`The papers of this review are kept until ${formatIn('en', 'UTC').day(String(d.on))}, as the panel chose in its settings. They can be destroyed from that day on.`) as Sentence,
		'papers-held':
			'This review is on hold, so nothing of it is destroyed. End the hold first, on the page “Who wrote what”.',
		'papers-destroyed': ((d) =>
			`The papers of this review, the force’s references and its lists were destroyed${d.on ? ` on ${formatIn('en', 'UTC').day(String(d.on))}` : ''}. They cannot be read, added to or destroyed again.`) as Sentence,
		'review-goes-on':
			'This review is still going on, so its papers are kept. It ends when its report is approved and every sitting is closed.',
		'board-quotes': ((d) =>
			`Your group’s board on case ${d.case} quotes a paper that is only for people with the vetting it needs. The points of all groups are on the page of the opened case, without those words.`) as Sentence,
		'nothing-to-issue': 'There is no paper of this sitting that is not issued already.',
		'line-too-long': ((d) =>
			`This line is too long: it can hold ${d.max} characters. Shorten it and try again.`) as Sentence,
		'line-unseen':
			'This line holds a character that cannot be seen. Type the line instead of pasting it.',
		'not-a-chair': ((d) =>
			`${d.name || 'This person'} cannot be in the chair: only active members and the coordinator can.`) as Sentence,
		'not-a-member': ((d) => `${d.name} is not a member. Only members join a group.`) as Sentence,
		'no-substitutes': 'This panel’s settings do not allow anyone to stand in for a member.',
		'substitute-unfit': ((d) =>
			`${d.name} cannot stand in for a member. Choose an active person who has the role of substitute and is not a member.`) as Sentence,
		'substitute-taken': ((d) =>
			`${d.name} already takes part in another substitution at this sitting. One person stands in for one member.`) as Sentence,
		'substitute-here': ((d) =>
			`${d.name} is here in this member’s place, and only one of them counts. Mark ${d.name} as left first.`) as Sentence,
		'member-here': ((d) =>
			`${d.name} is here, so nobody stands in for them. Mark ${d.name} as left first, if they have gone.`) as Sentence,
		'briefing-needed':
			'A substitute must be briefed. Say who briefed this person, and on which day.',
		'reference-taken': ((d) => `Case ${d.number} already has this reference.`) as Sentence,
		'chair-changed': ((d) =>
			`${d.name || 'No one'} has the chair by now. Look at who has it, then press again.`) as Sentence,
		'chair-needed':
			'The chair of this sitting is not here. Choose someone who is here to take the chair, then start.',
		inquorate: ((d) =>
			d.en && Number(d.counted) >= Number(d.minimum)
				? Number(d.least) > 1
					? `${d.en}: ${d.here} here, and this panel needs at least ${d.least} for a formal decision. Choose a way on first.`
					: `No one is here for ${d.en}, and this panel needs one for a formal decision. Choose a way on first.`
				: `${d.counted} of ${d.minimum} members are here: too few for a formal decision. Choose a way on first.`) as Sentence,
		'no-groups': 'There are no groups yet. Make at least one, with people and cases, then start.',
		'groups-empty': ((d) =>
			`These groups have no cases, or no one who is here: ${d.groups}. Fill them or remove them, then start.`) as Sentence,
		'cases-left': ((d) =>
			`No group has these cases: ${d.cases}. Give them to a group, or start without them.`) as Sentence,
		'word-own': 'You locked the list for this draw, so someone else must type the public word.',
		'draw-waiting':
			'The list is locked for a draw, which waits for its public word. Ask someone else to type it.',
		'not-on-list': (d: RefusalDetails) =>
			`“${d.reference}” is not among the cases that were accepted from the force’s list.`,
		'list-needed': 'There is no list to draw from yet. Import the force’s list first.',
		'size-wrong':
			'Enter the number of cases as a whole number from 1 to 500, and of reserves from 0 to 500.',
		'strata-wrong':
			'Choose at most two different columns of the list, and write each value once with its least number.',
		'window-moved':
			'The sitting has moved since the list was checked, so cases may have been closed outside the time before it. Import the list again, then draw.',
		'strata-without-column':
			'Choose the column that the least numbers are for, or empty them to draw from all cases alike.',
		'cases-by-hand':
			'This review has cases that were entered by hand. Remove them before you draw.',
		'cases-wrong': ((d) =>
			`Enter the numbers of the first and the last case to move, from 1 to ${d.last}.`) as Sentence,
		'cases-have-papers':
			'A case of the earlier draw has papers. Remove them first if you want to draw the sample again.',
		'case-drawn':
			'The cases of this review were drawn, so none can be added, removed or given another reference by hand. Replace a case on the page of the draw.',
		'no-reserve': 'There is no reserve left. Draw again, with a reason.',
		'receipt-invalid': ((d) =>
			`The receipt is not right at “${d.path}”. Use the file as it was downloaded.`) as Sentence,
		'check-needed':
			'Another person in the office must first read the report for anything that identifies a person. Ask them to say so on this page, then publish it.',
		'languages-needed': 'Write the words in each of the panel’s languages.',
		'words-own':
			'You prepared these words yourself. Ask another person in the office to confirm them.',
		'comment-settled':
			'This comment was settled in the meantime, so it takes no more replies. Write a new comment.',
		'languages-missing': ((d) =>
			`It cannot be published yet, because every language is published at the same moment. Texts without English: ${d.en}. Texts without Welsh: ${d.cy}. Texts that are out of date: ${d.stale}.`) as Sentence,
		'identifiers-unjustified': ((d) =>
			`These words may identify somebody: ${d.found}. Say for each why it stays, on the page of the report, and try again.`) as Sentence,
		'reason-identifies': ((d) =>
			`These words of your reason may identify somebody: ${d.found}. Take them out, or tick “Use these words anyway”. Nothing was changed.`) as Sentence,
		'send-unfinished': ((d) =>
			`It was not sent, because this version cannot be published. Texts without English: ${d.en}. Texts without Welsh: ${d.cy}. Texts that are out of date: ${d.stale}. Open the question again, and confirm it if you want to send this version.`) as Sentence,
		withdrawn: ((d) =>
			`It was withdrawn on ${formatIn('en', String(d.zone)).day(String(d.at))}. ${d.en}${d.enLang === 'cy' ? ' (Cymraeg)' : ''}`) as Sentence,
		'moved-on': ((d) =>
			`${d.name} ${moved[String(d.act)] ?? 'moved it on'} on ${formatIn('en', String(d.zone)).dayTime(String(d.at))}. The page now shows where the report is.`) as Sentence,
		'not-next': ((d) =>
			d.nowEn
				? `The report is at the step “${d.nowEn}”, and this is not what comes next. The page of the report shows the next step.`
				: 'The report has not been begun, so it cannot be moved on yet.') as Sentence,
		'no-respondent':
			'Nobody who answers for the force is in Plenary yet. Add the person on the page of people, then send the report.',
		'report-read': ((d) =>
			`${d.name} read it on ${formatIn('en', String(d.zone)).dayTime(String(d.at))}, so it can no longer be recalled.`) as Sentence,
		'rows-empty': ((d) =>
			`You cannot sign off yet. These observations have no answer: ${d.rows}. Each needs a position and a text.`) as Sentence,
		'commitment-unfinished': ((d) =>
			d.missing === 'row'
				? `The commitment “${d.text}” answers no observation of this version. Choose one for it, or delete it.`
				: `The commitment “${d.text}” needs ${d.missing === 'due' ? 'a date' : d.missing === 'owner' ? 'an owner' : 'words'}.`) as Sentence,
		'feedback-identifies': ((d) =>
			`These words may identify somebody: ${d.found}. Take them out, or tick “Send these words anyway”. Nothing has been sent.`) as Sentence,
		'feedback-withdrawn': 'This early feedback was withdrawn before. Nothing was changed.',
		'response-signed': 'The force has signed its response, so its target cannot be moved any more.',
		'target-not-later': ((d) =>
			`The new day must be later than ${day(d.due)}, the day that is in force. Nothing was changed.`) as Sentence,
		'target-passed': ((d) =>
			`That day has passed, so the answer would be overdue at once. Enter ${day(d.today)} or a later day. Nothing was changed.`) as Sentence,
		'question-answered': ((d) =>
			`${d.name} answered this question on ${formatIn('en', String(d.zone)).dayTime(String(d.at))}.`) as Sentence,
		'day-outside': ((d) => {
			const { day } = formatIn('en', 'UTC');
			return `Enter a day from ${day(String(d.from))}, when the response was signed, to ${day(String(d.to))}.`;
		}) as Sentence,
		'evidence-identifies': ((d) =>
			`These words may identify somebody: ${d.found}. Everybody would read them. Change the words, or tick “Show these words anyway”. Nothing has been prepared yet.`) as Sentence,
		'row-passed': ((d) =>
			`This observation is already with ${d.department}. Take it back first.`) as Sentence,
		'settings-changed': ((d) =>
			`${d.name || 'Someone else in the office'} changed this section while you had it open, so nothing was saved. What you filled in is still here. Compare it with what is in force now, then save again.`) as Sentence,
		'settings-invalid': ((d) =>
			`The panel’s settings are not right at “${d.path}”${after(d)}`) as Sentence,
		'template-invalid': ((d) =>
			`The form template is not right at “${d.path}”${after(d)}`) as Sentence,
		'form-changed': ((d) =>
			`${d.name || 'Someone else in the office'} changed this form while you had it open, so nothing was saved. What you filled in is still here. Compare it with what is in force now, then save again.`) as Sentence,
		'form-removed': ((d) =>
			`${d.name || 'Someone else in the office'} removed this form while you had it open. Save it again to keep it as a new form.`) as Sentence,
		'form-chosen': ((d) =>
			d.where === 'template'
				? 'New reviews start with this form, so it cannot be removed. Choose another form for new reviews on the page “Panel settings”, under “Cases and forms”, then remove this one.'
				: 'Reviews may use this form, so it cannot be removed. Take it off the forms that reviews may use, on the page “Panel settings” under “Cases and forms”, then remove it.') as Sentence,
		'form-name-taken': ((d) =>
			`There is already a form called “${d.name}”. Give this one another name.`) as Sentence,
		'forms-full': ((d) =>
			`A panel can have ${d.most} forms of its own. Remove one that is not needed, then try again.`) as Sentence,
		'file-not-form':
			'This file holds no form that Plenary can read. Choose a file that was made with “Save this form as a file”. It ends in “.json” and is at most 400 KB.',
		'prompt-needed': ((d) =>
			`Prompt ${d.what} cannot be removed while prompt ${d.by} depends on it. Change or remove prompt ${d.by} first.`) as Sentence,
		'answer-needed': ((d) =>
			`Answer ${d.what} cannot be removed while prompt ${d.by} depends on it. Change prompt ${d.by} first.`) as Sentence,
		'list-full': ((d) => `There can be ${d.most} at most, so nothing was added.`) as Sentence
	}
};

/** What was done to a report, by its act. */
const moved: Readonly<Record<string, string>> = {
	'seal-draft': 'sent it to the members',
	'end-comments': 'closed the comments',
	'approve-report': 'recorded its approval',
	'record-consent': 'recorded that no objection was open',
	'new-version': 'took it back to drafting',
	'correct-report': 'took it back to be corrected',
	'send-report': 'sent it',
	'recall-report': 'recalled it',
	'sign-response': 'signed the response',
	'consider-report': 'recorded that it was considered',
	'publish-report': 'published it',
	'withdraw-report': 'withdrew it'
};

const day = (of: RefusalDetails[string]) => formatIn('en', 'UTC').day(String(of));

function after(details: RefusalDetails): string {
	const wrong = amiss(details);
	return wrong ? `: ${wrong}` : '. Correct it and try again.';
}
