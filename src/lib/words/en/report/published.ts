import { plural } from '../../plural';
import { publicParts } from './public-parts';

const count = (n: number) => `${n} ${plural('en', n, { one: 'report', other: 'reports' })}`;

/** What everybody can read: published reports, their list and feed. The Welsh is cy/report/published.ts. */
export const published = {
	title: 'Published reports',
	all: 'All published reports',
	language: 'English',
	find: 'Find a report by its title or panel',
	findButton: 'Find',
	count: (n: number) => `${count(n)}.`,
	found: (n: number, find: string) => `${count(n)} found for “${find}”.`,
	on: 'Published on',
	feed: 'New reports as a feed (Atom)',
	files: 'Files of this report',
	pdf: 'PDF, tagged for screen readers',
	pdfBoth: 'PDF in English and Welsh, tagged for screen readers',
	docx: 'Word document (DOCX)',
	json: 'The exact words in both languages (JSON)',
	withdrawnTitle: 'This report was withdrawn',
	withdrawn: (day: string) => `Withdrawn on ${day}.`,
	noneTitle: 'There is no such report',
	none: 'It may have another address, or was never published.',

	parts: publicParts,

	gate: {
		heading: 'Before it is published',
		missing: (lang: 'en' | 'cy', n: number) =>
			`${n} ${plural('en', n, { one: 'text has', other: 'texts have' })} no ${lang === 'en' ? 'English' : 'Welsh'}.`,
		stale: (n: number) =>
			`${n} ${plural('en', n, { one: 'text is', other: 'texts are' })} out of date: the other language has changed since.`,
		staleWhat:
			'The translator or the coordinator can say on the draft’s page that a text is still right.',
		response: (lang: 'en' | 'cy', n: number) =>
			`${n} ${plural('en', n, { one: 'text', other: 'texts' })} of the response ${plural('en', n, { one: 'has', other: 'have' })} no ${lang === 'en' ? 'English' : 'Welsh'}.`,
		translate: 'Translate the response',
		stillTime:
			'A report is published in all of the panel’s languages at the same moment. Once it is sent on, its words no longer change: begin a new version first, on the draft’s page.',
		tooLate:
			'A report is published in all of the panel’s languages at the same moment, and the words of this one no longer change. Correct it, if it is to be published.',
		languages: 'Every text is there in each of the panel’s languages.',
		beside:
			'Nothing that identifies a person may be published. These words are beside the report. Say why each stays, before somebody confirms that they have read it. Words of the response cannot be changed here; its translation can.',
		places: {
			answer: (n: number) => `Response to observation ${n}`,
			promise: (n: number) => `Commitment ${n} of the force`,
			correction: (n: number) => `Why version ${n} was corrected`,
			withdrawal: (n: number) => `Why version ${n} was withdrawn`
		},
		reasonAnyway: 'Use these words anyway',
		check:
			'Someone in the office reads the report once more for anything that identifies a person. Another person then publishes it.',
		alone: 'Your office is one person, so you do both.',
		checked: (name: string, day: string) =>
			`Read by ${name} on ${day}: nothing identifies a person.`,
		confirm: 'I have read it: nothing identifies a person',
		publish: 'Publish',
		publishTitle: (n: number) => `Publish version ${n}?`,
		publishWhat: (languages: string) =>
			`Everybody can read it from then on, in ${languages} at the same moment.`,
		other: 'Another person in the office publishes it.',
		at: 'Everybody can read it here:',
		withdraw: 'Withdraw it…',
		withdrawTitle: 'Withdraw the report?',
		withdrawWhat: 'Its page then says that it was withdrawn, when, and why.',
		reason: 'Reason, in English',
		reasonCy: 'Reason, in Welsh',
		withdrawConfirm: 'Withdraw',
		withdrawn: (day: string) => `Withdrawn on ${day}.`
	}
};
