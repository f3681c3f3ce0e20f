import { expect } from 'vitest';
import { Refusal } from '../../src/lib/meeting/refusal';
import type { RefusalCode, RefusalDetails } from '../../src/lib/meeting/refusal';

/** Expects the act to be refused with this code, and gives the details. */
export function refused(act: () => unknown, code: RefusalCode): RefusalDetails {
	try {
		act();
	} catch (error) {
		expect(error).toBeInstanceOf(Refusal);
		expect((error as Refusal).code).toBe(code);
		return (error as Refusal).details;
	}
	throw new Error(`not refused: ${code}`);
}
