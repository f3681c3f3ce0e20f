// What a fictional panel put to a fictional force, and the answers kept for the response stage.
import { said } from '../prose';
import type { DemoCommitment, DemoObservation } from '../types';

/** One promise that answers several observations. (A7) */
const autumnTraining: DemoCommitment = {
	en: said`Autumn training for the Hub: dates and times of contact, keeping of letters, words beside a
		ticked box, and summarising.`,
	owner: 'sam-keane',
	due: '2023-11-30'
};

export const observations: DemoObservation[] = [
	{
		key: 'trend',
		number: 1,
		en: said`Does the Force see, or keep count of, a growing number of calls that put something on record
			because a crime is expected? If it does, how much time do such calls take?`,
		from: [{ theme: 'before-a-crime' }, { case: 10, point: 'c10-c3' }],
		response: {
			en: said`The Hub does not usually deal with reports of this kind and cannot speak of a trend. Call
				handlers in the Force Communication Centre are better placed to know. Such a report is kept
				only if it holds enough to be treated as intelligence.`,
			passedTo: 'Force Communication Centre',
			commitments: []
		}
	},
	{
		key: 'times',
		number: 2,
		en: 'Some records said that a victim had been telephoned but left out the day and the time.',
		from: [{ theme: 'times-of-contact' }, { case: 12, finding: 3 }, { case: 13, finding: 2 }],
		response: {
			en: said`The contact form in the present records system does not ask for this; the older system
				did. Officers will be told in training to note the date and time of each attempt, so that
				there is a log that can be checked.`,
			commitments: [autumnTraining]
		}
	},
	{
		key: 'letter',
		number: 3,
		en: said`In one case a letter to the victim was mentioned but could not be read. The record would be
			fuller if it held what the letter said.`,
		from: [{ case: 13, finding: 3 }],
		response: {
			en: said`Documents could be attached in the older system. The present one stores them in another
				way, and a suitable method of keeping such letters will be worked out and covered in the
				same autumn training.`,
			commitments: [autumnTraining]
		}
	},
	{
		key: 'how-boxes-are-ticked',
		number: 4,
		en: said`Updates are brief and to the point, yet they do not always say how a box came to be ticked:
			in what way, for example, a victim was updated.`,
		from: [{ theme: 'accurate-records' }, { case: 7, point: 'c07-b7' }],
		response: {
			en: said`Forms may be changed so that an officer who picks an answer is asked to explain it. The
				autumn training will advise where an answer needs a few words beside it.`,
			commitments: [autumnTraining]
		}
	},
	{
		key: 'point-of-contact',
		number: 5,
		en: said`The panel would welcome it if every victim left the first call with a name or a number to
			come back to.`,
		from: [{ case: 10, point: 'c10-c4' }],
		response: {
			en: said`Standard e-mails and signatures now give victims a direct line to the officer in the case
				and say how to get news. As recording works today, that line can be given only once an
				officer has been allocated, not during the first call.`,
			commitments: []
		}
	},
	{
		key: 'regular',
		number: 6,
		en: 'The panel asked what the Force means by “regular communication” with a victim.',
		from: [
			{ case: 16, point: 'c16-d3' },
			{ case: 1, finding: 1 }
		],
		response: {
			en: said`It means contact whenever a case reaches an important stage. Officer and victim settle
				how often at their first conversation, by need and by type of incident, as a rule every 14
				to 28 days; once in 28 days, or monthly, is the least.`,
			commitments: []
		}
	},
	{
		key: 'closing',
		number: 7,
		en: said`Taken as a whole, the Force should think about how it closes investigations, and the last
			update to the victim in particular. The third theme of this report says more.`,
		from: [{ theme: 'last-contact' }],
		response: {
			en: said`The closure form has a part for noting that the victim was told, and the contact form can
				also record a closure. Most of these contacts are calls. Officers have been given standard
				e-mails, to use where they suit or as a second line, which set out the outcome, the reasons
				and whom to ring if something new comes to light.`,
			commitments: []
		}
	},
	{
		key: 'community-resolutions',
		number: 8,
		en: 'Who decides that an adult is given a community resolution?',
		from: [{ case: 1, point: 'c01-a6' }],
		response: {
			en: said`A sergeant does. They are given face to face, so they would not come from the Hub.`,
			commitments: []
		}
	},
	{
		key: 'business-victim',
		number: 9,
		en: said`If a business or its premises are put down as the victim but a person was affected, how is
			that person cared for, and how is the care managed and noted?`,
		from: [{ theme: 'business-victim' }, { case: 2, point: 'c02-a6' }],
		response: {
			en: said`Where the victim is a business, its contact or whoever reported is added as a witness or
				as a person involved, as the facts require. Updates and support then go through the contact.`,
			commitments: []
		}
	},
	{
		key: 'irrelevant-questions',
		number: 10,
		en: said`Systems may ask for details that have no bearing on a case. Could later questions follow
			from earlier answers? If not, records should state which parts do not apply, so that nobody
			takes them for gaps.`,
		from: [{ theme: 'questions-that-do-not-apply' }, { case: 8, point: 'c08-b5' }],
		response: {
			en: said`What is held in the log is relevant, and whatever is linked to an offence must be kept
				for disclosure and intelligence. Now and then text is pasted whole from another system
				where a summary would do, and it would go into a court file. Summarising will be part of
				the autumn training.`,
			asksFirst: said`Does the panel mean questions that the form puts to the officer, or text copied
				into the log from elsewhere?`,
			commitments: [autumnTraining]
		}
	}
];
