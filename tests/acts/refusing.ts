import { expect } from 'vitest';
import { isRefusal } from '../../src/lib/meeting/refusal';
import type { RefusalCode, RefusalDetails } from '../../src/lib/meeting/refusal';

/** Expects the act to end in this expected no, and gives its details. */
export async function refusing(act: Promise<unknown>, code: RefusalCode): Promise<RefusalDetails> {
	const said = await act.then(
		() => 'was allowed',
		(error: unknown) => error
	);
	if (!isRefusal(said)) throw said instanceof Error ? said : new Error(`the act ${String(said)}`);
	expect(said.code).toBe(code);
	return said.details;
}
