import { expect, test } from 'vitest';
import { readsInside } from '../../../src/lib/meeting/rights/response';
import type { Step } from '../../../src/lib/meeting/settings/steps';

const step = (reached: Step['reached'], readers: Step['readers']): Step => ({
	...{ id: reached, name: { en: '', cy: '' }, allows: 'none', readers, reached }
});
const before = [step('office', ['coordinator']), step('office', ['observer'])];

test('what is not published is read by those to whom a step before the publication sends the report (A1)', () => {
	const observer = { roles: ['observer' as const] };
	expect(readsInside(observer, { steps: before })).toBe(true);
	expect(readsInside(observer, { steps: [before[0], step('publication', ['observer'])] })).toBe(
		false
	);
});

test('a step after the publication opens none of it (A1)', () => {
	const steps = [before[0], step('publication', []), step('office', ['observer'])];
	expect(readsInside({ roles: ['observer'] }, { steps })).toBe(false);
});
