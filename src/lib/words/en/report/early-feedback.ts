import { list } from '../../list';

/** What the force is told before the report is approved. The Welsh is cy/report/early-feedback.ts. (A5) */
export const earlyFeedback = {
	title: 'Early feedback to the force',
	link: 'Early feedback to the force',
	lede: 'The force reads what is on this page and nothing else of the draft. It is provisional: the report may say something else.',
	ledeForce:
		'The panel’s office tells you this before the report is ready. It is provisional: the report may say something else. There is nothing to answer yet.',
	heading: (n: number, day: string) => `Early feedback ${n}, ${day}`,
	by: (name: string, when: string) => `Sent by ${name}, ${when}.`,
	provisional: 'Provisional. The members have not agreed the report yet.',
	withdrawn: (day: string) => `Withdrawn on ${day}.`,
	stoodDown: (numbers: readonly number[]) =>
		numbers.length === 1
			? `You stood down from case ${numbers[0]}. The words sent to the force may be about it, so they are not shown to you.`
			: `You stood down from cases ${list('en', numbers.map(String))}. The words sent to the force may be about them, so they are not shown to you.`,
	missing: {
		given: (version: number) =>
			`Version ${version} is locked and does not mention it. The next version will.`,
		withdrawn: (version: number) =>
			`Version ${version} is locked and does not say that it was withdrawn. The next version will.`
	},
	none: 'Nothing has been sent to the force yet.',
	withdraw: {
		heading: 'Withdraw it',
		text: 'The force then reads that it was withdrawn and why, and no longer its words. This page keeps them for the panel.',
		reason: 'Reason, which the force reads',
		button: 'Withdraw it'
	},
	send: {
		heading: 'Send early feedback',
		text: 'You cannot change it afterwards. You can send another one, or withdraw it. Name nobody.',
		in: { en: 'In English', cy: 'In Welsh' },
		anyway: 'Send these words anyway',
		button: 'Send to the force'
	}
};
