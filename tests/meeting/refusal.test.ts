import { expect, test } from 'vitest';
import { isRefusal, Refusal } from '../../src/lib/meeting/refusal';

test('a refusal is an error with a code and what its sentence needs', () => {
	const refusal = new Refusal('not-passed', { approvals: 6, needed: 7 });
	expect(refusal).toBeInstanceOf(Error);
	expect(refusal).toMatchObject({ code: 'not-passed', details: { approvals: 6, needed: 7 } });
	expect(new Refusal('forbidden').details).toEqual({});
	expect([isRefusal(refusal), isRefusal(new Error('crash')), isRefusal('forbidden')]).toEqual([
		true,
		false,
		false
	]);
});
