import { minutes } from '../../../format';

/** A question that everybody answers in writing before the answers are shown. The Welsh is cy/sitting/plenary/writing.ts. */
export const writing = {
	title: 'Write first',
	/** Beside the title. */
	fact: {
		none: 'ask everyone',
		open: (n: number) => (n === 1 ? '1 has written' : `${n} have written`),
		shown: (n: number) => (n === 1 ? '1 answer' : `${n} answers`),
		cancelled: 'cancelled'
	},
	ask: {
		text: 'Everyone writes alone. No one sees anyone’s answer, and nor do you, until you show them all together.',
		question: 'Your question',
		questionHint: 'Short enough to answer in a few minutes.',
		minutes: 'Minutes to write',
		about: (n: number) => `About case ${n}`,
		aboutHint: 'Anyone who stood down from the case is not asked.',
		button: 'Ask everyone to write'
	},
	about: (n: number) => `About case ${n}`,
	calling: 'The chair asks everyone to write first:',
	go: 'Write my answer',
	later: 'Not now',
	/** The field's label. */
	label: 'Your answer',
	private: 'Only you can read this until the answers are shown. They are shown without names.',
	noScript: 'Writing an answer needs JavaScript, which is switched off in this browser.',
	shownNow: 'The answers are being shown, so you can no longer write here.',
	time: (left: string) => `Time to write: ${left}`,
	given: (n: number) => `${minutes('en', n)} to write`,
	over: 'The time to write is over. You can finish your sentence: the answers are shown when the chair shows them.',
	show: 'Show all answers',
	showHint:
		'Everyone sees them at the same moment. Words that are not saved by then are not shown.',
	cancel: 'Cancel the question',
	cancelHint: 'The answers are shown to no one. Each person can still copy their own.',
	cancelled: 'The question was cancelled. No one else has seen your answer. You can copy it here.',
	yourWords: 'Your answer, for copying',
	answers: 'Answers',
	none: 'No one wrote an answer.',
	yours: 'Yours',
	unsigned: 'Without a name',
	sign: 'Put my name on my answer',
	unsign: 'Take my name off my answer',
	signHint: 'Only you can do this.',
	copy: 'Copy the answer',
	use: 'Add as a finding',
	useOf: (start: string) => `Add as a finding: ${start}`,
	useAs: 'What is it?',
	used: (n: number) => `Added as a finding of case ${n}`,
	destroyed: 'Answers that did not become findings are destroyed when the sitting closes.',
	earlier: 'Earlier questions'
};
