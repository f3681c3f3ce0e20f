import * as v from 'valibot';
import { faultsIn, readAs } from '../misread';
import type { ValueFault } from '../misread';
import { conditionFaults, when } from './form/conditions';
import { KINDS, listFault, ownAnswers } from './own-answers';
import { at, bilingual, named, only, textSchema } from './values';

/** Reads a form template from JSON, or refuses it as `template-invalid` with `{path}`. */
export function readTemplate(json: unknown): FormTemplate {
	return readAs('template-invalid', template, json);
}

/** Everything that is wrong with a form template, each at its place; none where it can be used. */
export function templateFaults(json: unknown): ValueFault[] {
	return faultsIn(template, json);
}

const prompt = only({
	id: textSchema,
	/** The number as printed: "5a". */
	number: textSchema,
	label: bilingual,
	hint: v.optional(bilingual),
	kind: v.picklist(KINDS),
	/** The list of a prompt that has answers of its own; no other prompt has one. */
	answers: v.optional(ownAnswers),
	/** Id of an earlier date prompt, from which days are counted. */
	after: v.optional(textSchema),
	/** Shown only while other prompts have some answers. */
	when: v.optional(when)
});
export type Prompt = v.InferOutput<typeof prompt>;

/** A grade that a panel may give a case. Not agreeing on one and deferring it are answers of their own. (R10) */
const grade = only({
	id: textSchema,
	kind: v.picklist(['graded', 'not-agreed', 'deferred']),
	label: bilingual
});
export type Grade = v.InferOutput<typeof grade>;

/** A form template. Conditions and dates may refer only to prompts that it has. */
const template = only({
	id: textSchema,
	name: bilingual,
	/** The headline question of a case. */
	question: bilingual,
	prompts: v.pipe(
		named(prompt, 1),
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const kinds = new Map(dataset.value.map(({ id, kind }) => [id, kind]));
			dataset.value.forEach((each, index) => {
				const { kind, after } = each;
				const wrong = listFault(each);
				if (wrong) addIssue({ message: wrong.rule, path: at('value', index, wrong.at) });
				if (after !== undefined && (kind !== 'date' || kinds.get(after) !== 'date'))
					addIssue({ message: 'not-a-date', path: at('value', index, 'after') });
			});
			for (const { path, rule } of conditionFaults(dataset.value, false))
				addIssue({ message: rule, path: at('value', ...path.split('.')) });
		})
	),
	/** Left out where cases are not graded. */
	grades: v.optional(named(grade, 1))
});
export type FormTemplate = v.InferOutput<typeof template>;

/** The form of one case: the review's own, unless the case was given another one of the review's forms. */
export function templateOf(
	review: { template: FormTemplate; otherForms?: readonly FormTemplate[] },
	{ form }: { form?: string | null }
): FormTemplate {
	return (review.otherForms ?? []).find(({ id }) => id === form) ?? review.template;
}
