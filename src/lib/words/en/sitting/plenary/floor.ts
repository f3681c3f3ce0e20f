import { minutes } from '../../../format';
import { list } from '../../../list';
import { plural } from '../../../plural';

/** What one person has brought, as numbers. */
interface Contributions {
	points: number;
	findings: number;
	comments: number;
}

/** The timer of the room, hands and turns, and the time of the agenda item that is on. */
export const floor = {
	timer: {
		/** Before the time, for screen readers. */
		label: 'Timer',
		none: 'Set a timer',
		everyone: 'Everyone sees the same timer.',
		minutes: 'Minutes',
		groupMinutes: 'Minutes for the groups',
		set: 'Start the timer',
		setAgain: 'Start again with these minutes',
		setItem: (n: number, title: string) => `Start ${minutes('en', n)} for “${title}”`,
		left: (planned: number) => `What is left of the ${minutes('en', planned)} planned.`,
		pause: 'Pause',
		resume: 'Continue',
		more: 'One minute more',
		moreMinutes: (n: number) => `${minutes('en', n)} more`,
		end: 'End the timer'
	},
	hands: {
		title: 'Hands',
		raise: 'Raise my hand',
		lower: 'Lower my hand',
		order: 'Point of order',
		isOrder: 'Point of order',
		give: 'Give the turn',
		giveTo: (name: string) => `Give the turn to ${name}`,
		end: 'End the turn',
		done: 'I have finished',
		/** Name of the group of buttons in the bar. */
		turns: 'Turns to speak',
		next: (name: string) => `Next: ${name}`,
		then: (name: string) => `next: ${name}`,
		why: {
			'point-of-order': 'point of order',
			'not-spoken': 'has not spoken yet',
			'least-spoken': 'has spoken least',
			'longest-waiting': 'waiting longest'
		},
		speaking: (name: string) => `${name} is speaking`,
		youSpeak: 'You are speaking',
		waiting: (n: number) => (n === 1 ? '1 hand up' : `${n} hands up`),
		none: 'No hands up',
		mine: (place: number, of: number) => `Your hand is up: ${place} of ${of}`,
		suggested: {
			'point-of-order': 'Suggested: point of order',
			'not-spoken': 'Suggested: has not spoken yet',
			'least-spoken': 'Suggested: has spoken least',
			'longest-waiting': 'Suggested: waiting longest'
		},
		spoke: (time: string) => `Spoke ${time}`,
		notSpoken: 'Has not spoken yet',
		waits: (time: string) => `waiting ${time}`,
		spokenTitle: 'Who has taken part',
		spokenText: 'You see everyone because you hold the chair. Members see only their own.',
		youSpoke: (time: string) => `You have spoken for ${time}. Only you and the chair see this.`,
		ownTitle: 'What I have written',
		ownText: 'Only you and the chair see this.',
		countedText:
			'Points count once their case is open. Answers to “Write first” are not counted, because they have no names.',
		brought: ({ points, findings, comments }: Contributions) =>
			list('en', [
				`${points} ${plural('en', points, { one: 'point', other: 'points' })}`,
				`${findings} ${plural('en', findings, { one: 'finding', other: 'findings' })}`,
				`${comments} ${plural('en', comments, { one: 'comment', other: 'comments' })}`
			]),
		notCounted:
			'Points, findings and comments cannot be counted just now. Close this and open it again.',
		time: (seconds: number) =>
			seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
	},
	item: {
		soFar: (used: number, planned: number) => `${used} of ${minutes('en', planned)}`
	}
};
