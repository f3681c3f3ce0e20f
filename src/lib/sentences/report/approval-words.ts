import type { ApprovalRule } from '../../meeting/settings/approval-rule';
import type { Words } from '../../words/words';

/** The words of the approval page, as its panel asks: whether members approve, or whether they object. (A3) */
export function approvalWords({ approval: w }: Words, rule: ApprovalRule) {
	const { consent } = w;
	const isConsent = rule.kind === 'consent';
	return {
		...w,
		...(isConsent && {
			title: consent.title,
			titleOthers: consent.titleOthers,
			jump: consent.jump
		}),
		past: { ...w.past, ...consent.past, change: (isConsent ? consent : w).past.change },
		form: {
			...w.form,
			withdraw: consent.form.withdraw,
			withdrawHint: consent.form.withdrawHint,
			...(isConsent && consent.form)
		},
		reading: {
			...w.reading,
			...(isConsent && consent.reading),
			answered: {
				...consent.reading.answered,
				...w.reading.answered,
				...(isConsent && consent.reading.answered)
			}
		},
		answers: {
			...w.answers,
			withdraw: consent.answers.withdraw,
			...(isConsent && consent.answers)
		},
		history: { ...w.history, ...(isConsent && consent.history) }
	};
}
