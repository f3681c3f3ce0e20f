/** Which days are left out, and for which years that is known. */
const working =
	'Working days leave out weekends and the bank holidays of England and Wales. The bank holidays are confirmed from 2019 to 2027. In other years Plenary works them out by rule, without extra ones.';

/** What helps with a setting, by its path, where something does. */
export const hints: Readonly<Record<string, string>> = {
	shortName:
		'Used where there is little room, such as the entry of a sitting in members’ calendars.',
	languages: 'Everyone can still read Plenary in English or Welsh. A report comes out in these.',
	timeZone: 'Days are counted in it. For example Europe/London.',
	offices:
		'What this panel calls each office and role. Where it says nothing, the usual word is used.',
	seats: 'Leave this empty if the panel has no seats of different kinds.',
	termYears: 'Leave empty if terms have no fixed length.',
	chairYears: 'Leave empty if there is no limit.',
	eligibility: 'The office sees these when it adds a person.',
	vettingLevel: 'Leave empty if the panel names none.',
	'undertaking.text': 'One promise a line. Leave empty to use the standard words.',
	'conduct.text': 'One promise a line.',
	'meetings.noticeMonths': 'Leave empty if the panel promises no notice.',
	'meetings.places': 'A new sitting is planned at the place after the last one.',
	'meetings.agenda': 'A new sitting starts with it. Leave empty to use Plenary’s own.',
	'quorum.minimum': 'Leave empty if it is no fixed number.',
	'quorum.share':
		'For example 1 of every 2, and never fewer than 3. Leave empty if it is no share. With a number and a share, the larger one counts.',
	'quorum.seats':
		'The least number who hold the seat, for example 1. Leave a seat empty if nobody of it is needed.',
	'sampling.strata': 'At most 2 columns. Leave empty to draw from all cases alike.',
	'sampling.strata.minimums': 'One a line, such as “No further action: 4”.',
	'sampling.forms': 'Choose none to allow every form.',
	steps: 'The first step is drafting. A review that has begun keeps its own steps.',
	responseDays:
		'The panel’s own target, not a rule of law. It counts only where the force answers at one of the steps.',
	responseDaysIn: working,
	'meetings.papersDaysIn': working,
	'reportTemplate.sections':
		'The first part is the title. One part holds the findings of the cases.',
	'retention.paperMonths':
		'Counted from the day the review ends: its report is approved and every sitting is closed. This is the panel’s own choice, not a rule of law. Plenary suggests 6, so that the force can answer and questions can be settled first. Nothing is destroyed by itself. Leave empty to set no date: then papers are kept.',
	approval:
		'It is counted among the members who attended. No request for a change may be open. Without a vote, no step may ask members for their agreement: let them comment there. If no step asks them, there is no vote.',
	'approval.days':
		'Counted from the day after the version is sent to the members. Saying nothing is never approval: the report then says that no member objected, and how many opened it.',
	'approval.daysIn': working
};
