import { newId } from '../../../src/lib/board/ids';
import type { Bilingual, Language } from '../../../src/lib/meeting/people/people';
import type { FormTemplate } from '../../../src/lib/meeting/settings/template';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isApart } from '../../../src/lib/meeting/sample/draw/who-draws';
import { isOver } from '../../../src/lib/meeting/sitting/groups/groups';
import type { Tx } from '../../store/engine/database';
import {
	insertCase as keep,
	addFile,
	casesOf,
	filesOf,
	referencesOf,
	setReference,
	setText
} from '../../store/sitting/cases';
import { reviewById, setSample } from '../../store/report/reviews';
import type { OnReview } from '../../rights/rights-of';
import type { Actor, CaseTexts, Given } from '../../given';
import { expectPapersKept } from '../../reading/papers-kept';
import { coordinating } from '../coordinating';
import { decide } from '../decide';
import type { Decision } from '../decide';
import { expectNotDrawn } from './drawing';
import { lineOrNone, readText } from '../texts';
import { formForCase } from './case-form';

export interface CaseToAdd {
	/** The sitting that discusses it. */
	sittingId: string;
	/** The form its groups fill in; by default the review's own. */
	form?: FormTemplate;
	/** What may be read before declaring: nothing in it identifies anybody. May be empty. (M10) */
	label: Bilingual;
	/** The force's own; for the office alone. May be empty. (S8) */
	reference: string;
	/** The file as text, in the language it was written in; null where there is none. */
	file: { name: Bilingual; text: string; language: Language } | null;
}

/**
 * One more case of a review, entered by hand; its number is the next (S8).
 * @returns the case's id
 * @throws Refusal 'unknown', 'forbidden' (also for a form that the panel does not use), 'sitting-over', 'line-too-long', 'too-long', 'reference-taken' {number}, 'case-drawn'
 */
export async function addCase(
	given: Given,
	actor: Actor,
	{ reviewId, ...input }: CaseToAdd & { reviewId: string }
): Promise<string> {
	const [id] = await addByHand(given, actor, reviewId, [input]);
	return id;
}

/**
 * A case for each reference, in their order: all of them or none.
 * @throws Refusal as `addCase`, 'empty' where there is no reference
 */
export async function addCases(
	given: Given,
	actor: Actor,
	input: {
		reviewId: string;
		sittingId: string;
		references: readonly string[];
		form?: FormTemplate;
	}
): Promise<string[]> {
	const { reviewId, sittingId, references, form } = input;
	if (references.length === 0) throw new Refusal('empty');
	const label = { en: '', cy: '' };
	const cases = references.map((reference) => ({
		sittingId,
		label,
		reference,
		file: null,
		form
	}));
	return addByHand(given, actor, reviewId, cases);
}

function addByHand(
	given: Given,
	actor: Actor,
	reviewId: string,
	cases: readonly CaseToAdd[]
): Promise<string[]> {
	return decide(given, actor, async (decision) => {
		const known = await coordinating(decision.rights, actor, reviewId);
		if (!isApart(actor)) throw new Refusal('forbidden');
		await expectNotDrawn(decision.tx, reviewId);
		return addAll(given.vault, decision, known, cases);
	});
}

/** Adds cases within a decision, numbered after those that the review has. @throws Refusal as `addCase` */
export async function addAll(
	vault: CaseTexts,
	{ tx, record, regrade, announce }: Decision,
	known: OnReview,
	cases: readonly CaseToAdd[]
): Promise<string[]> {
	const reviewId = known.review.id;
	const ids = cases.map(newId);
	for (const [index, { sittingId, label, reference, file, form: chosen }] of cases.entries()) {
		const id = ids[index];
		expectPlace(known, sittingId);
		const number = known.cases.size + index + 1;
		const form = chosen ? await formForCase(tx, reviewId, chosen) : null;
		await keep(tx, { id, reviewId, sittingId, number, label: readLabel(label), form });
		await keepReference(tx, known, { id, reference });
		if (file) await keepText(tx, vault, id, file);
		record('add-case', { review: reviewId, case: id });
		announce({ review: reviewId }, { kind: 'changed', what: 'case', id });
	}
	await countCases(tx, reviewId);
	regrade({});
	return ids;
}

/** @throws Refusal 'unknown' for a sitting of another review, 'sitting-over' */
export function expectPlace({ sittings }: OnReview, sittingId: string): void {
	const to = sittings.get(sittingId);
	if (!to) throw new Refusal('unknown');
	if (isOver(to.sitting.stage)) throw new Refusal('sitting-over');
}

export function readLabel({ en, cy }: Bilingual): Bilingual {
	const label = { en: lineOrNone(en), cy: lineOrNone(cy) };
	return { en: label.en || label.cy, cy: label.cy || label.en };
}

/** One reference belongs to one case of a review. @throws Refusal 'line-too-long', 'reference-taken', 'papers-destroyed' */
export async function keepReference(
	tx: Tx,
	{ review }: Pick<OnReview, 'review'>,
	{ id, reference }: { id: string; reference: string }
): Promise<void> {
	const kept = lineOrNone(reference, 100).normalize('NFC');
	if (kept !== '') await expectPapersKept(tx, review);
	const references = await referencesOf(tx, review.id);
	const other = [...references].find(([caseId, each]) => caseId !== id && each === kept);
	if (kept !== '' && other) {
		const taken = (await casesOf(tx, review.id)).find((each) => each.id === other[0]);
		throw new Refusal('reference-taken', { number: taken?.number ?? 0 });
	}
	await setReference(tx, id, kept);
}

export async function keepText(
	tx: Tx,
	vault: CaseTexts,
	caseId: string,
	{ name, text: typed, language }: NonNullable<CaseToAdd['file']>
): Promise<void> {
	// Pins count from the start of the text as it is stored: lines end in LF.
	const text = readText(typed.replace(/\r\n?/g, '\n'), 500_000);
	const [file] = await filesOf(tx, caseId);
	if (!file && text === '') return;
	const id = file?.id ?? newId();
	const kept = { language, sealed: await vault.sealText(id, text) };
	if (file) await setText(tx, id, kept);
	else await addFile(tx, { id, caseId, name, ...kept }, 0);
}

/** The spine and the overview say how many cases there are. */
export async function countCases(tx: Tx, reviewId: string): Promise<void> {
	const review = await reviewById(tx, reviewId);
	if (!review) return;
	const drawn = (await casesOf(tx, reviewId)).length;
	await setSample(tx, reviewId, { ...review.sample, drawn });
}
