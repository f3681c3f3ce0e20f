/** The two statements. Only their own pages load them. */
export const statements = {
	accessibility: {
		title: 'Accessibility',
		lede: 'We want everyone on the panel, and everyone who reads its reports, to be able to use this site.',
		aimTitle: 'What we work to',
		aim: 'The site is built to meet the Web Content Accessibility Guidelines 2.2 at level AA, in English and in Welsh.',
		canTitle: 'What you can count on',
		can: [
			'Everything can be done with the keyboard alone, including on the boards.',
			'Text grows to 400 per cent, and the pages fit a screen 320 pixels wide, without scrolling sideways.',
			'Colour is never the only sign: there is always a word, and for the 4 kinds of point a shape.',
			'Other people’s edits never move your place on the page, and you choose how many changes are read out.',
			'Light, dark and high-contrast settings of your device are followed.'
		],
		testedTitle: 'How it is tested',
		tested:
			'Every page is checked with automated tools in both languages, and the main tasks are tested by keyboard. It has not been audited independently, and it has not yet been tried by enough people who use screen readers every day.',
		limitsTitle: 'What is not good enough yet',
		limits: [
			'On a board with many people writing at once, a screen reader can still be given more announcements than are comfortable. Choose “Only what I am working on” or “None”.',
			'In the Word file of a report, a screen reader hears the headings of a table’s columns, but not those of its rows. The report’s web page and its PDF give both.'
		],
		tellTitle: 'Tell us',
		tell: 'If something stops you, or you need a paper in another form, tell your contact.'
	},
	privacy: {
		title: 'Privacy',
		lede: 'What this site keeps about you, and what it does not.',
		keepTitle: 'What is kept',
		keep: [
			'Your name, e-mail address and telephone number, your term, the level and dates of your vetting, and when you signed the undertaking. The panel sees your name. Only the office sees the rest.',
			'What you write on boards and in the draft, with your name beside it, for those who may read that board.',
			'Your answers to the report, and which cases you have stood down from. The office sees why only if you tell them.',
			'A history: who opened, changed, approved or sent what, and when. It holds codes and times, never the words people wrote. Only the office sees it.',
			'Which version of a report you have opened, and when. The office sees it.',
			'What kind of device each of your sessions is on, which only you and the office see, and the e-mails that were written to you.',
			'When a sign-in fails, the address it came from, for 15 minutes, so that no one can go on guessing passwords.'
		],
		notTitle: 'What is not kept',
		not: [
			'No page counts visits, and nothing is sent to any other company.',
			'Nothing of a case is stored on your device.',
			'Passwords are not kept, only a code from which they cannot be read back.'
		],
		cookiesTitle: 'Cookies',
		cookies:
			'Three, all needed. One says that you are signed in, for up to 12 hours at a time. One remembers English or Cymraeg, for a year. One knows that this browser has signed in before, for half a year, so that other people’s wrong passwords do not keep you out.',
		howTitle: 'How this is recorded',
		how: 'Each entry in the history contains a code for the entry before it, so a changed or missing entry shows.',
		tellTitle: 'Your questions',
		tell: 'To see what is kept about you, or to have it corrected, ask your contact. They can also tell you who the panel’s data protection officer is.'
	}
};
