import { newId } from '../../../src/lib/board/ids';
import type { Lang } from '../../../src/lib/words/plural';
import { emailOf } from '../../../src/lib/meeting/people/names';
import { readAll } from '../../../src/lib/meeting/wrong-fields';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { addPassedRow, passedRowsOf } from '../../store/response/questions';
import { decide } from '../decide';
import { responding, requiredText } from './responding';
import type { Actor, Given } from '../../given';

/** What the force says of the other department. */
export interface Passing {
	block: string;
	department: string;
	name: string;
	email: string;
	role: string;
	/** For the person there; may be empty. */
	note: string;
}

/**
 * The force passes one observation to another department and names who answers there. The office gives that person a
 * sign-in link; as one who answers for the force they read the sent report and nothing else. (A6, P5)
 * @returns the id of what was passed
 * @throws Refusal as `responding`, 'unknown', 'row-passed' where it is with a department already, 'empty', 'too-long',
 *   'email-invalid'
 */
export async function passRow(
	given: Given,
	actor: Actor,
	input: Passing & { reviewId: string; lang: Lang }
): Promise<string> {
	const { department, name, role, email, note } = readAll({
		department: () => requiredText(input.department),
		name: () => requiredText(input.name),
		email: () => {
			const email = emailOf(input.email);
			if (email === null) throw new Refusal('email-invalid');
			return email;
		},
		role: () => requiredText(input.role),
		note: () => (input.note.trim() === '' ? '' : requiredText(input.note))
	});
	return decide(given, actor, async ({ tx, at, rights, record, post, announce }) => {
		const { review, rows } = await responding({ db: tx, rights }, actor, input.reviewId);
		const { block } = input;
		if (!rows.some(({ id }) => id === block)) throw new Refusal('unknown');
		const passed = await passedRowsOf(tx, review.id);
		const open = passed.find((each) => each.block === block && each.endedAt === null);
		if (open) throw new Refusal('row-passed', { department: open.department });
		const passedRow = newId();
		await addPassedRow(tx, {
			...{ id: passedRow, reviewId: review.id, block, department, name, email, role, note },
			...{ lang: input.lang, passedBy: actor.id, passedAt: at.toISOString() }
		});
		const about = { review: review.id, passed: passedRow };
		post({ address: email }, { kind: 'row-passed', about });
		record('pass-row', { review: review.id, block });
		announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
		return passedRow;
	});
}
