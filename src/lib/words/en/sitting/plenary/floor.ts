import { minutes } from '../../../format';

/** The timer of the room, and the time of the agenda item that is on. */
export const floor = {
	timer: {
		/** Before the time, for screen readers. */
		label: 'Timer',
		none: 'Set a timer',
		everyone: 'Everyone sees the same timer.',
		minutes: 'Minutes',
		set: 'Start the timer',
		setAgain: 'Start again with these minutes',
		setItem: (n: number, title: string) => `Start ${minutes('en', n)} for “${title}”`,
		left: (planned: number) => `What is left of the ${minutes('en', planned)} planned.`,
		pause: 'Pause',
		resume: 'Continue',
		more: 'One minute more',
		end: 'End the timer'
	},
	item: {
		soFar: (used: number, planned: number) => `${used} of ${minutes('en', planned)}`
	}
};
