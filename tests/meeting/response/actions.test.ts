import { expect, test } from 'vitest';
import { isActionBack, keepsActions } from '../../../src/lib/meeting/response/actions';
import type { ActionSays } from '../../../src/lib/meeting/response/actions';
import { shippedPanel } from '../../acts/empty-house';

test('panels whose force signs no response agree actions of their own', () => {
	expect(keepsActions(shippedPanel('customer-service-improvement'))).toBe(true);
	expect(keepsActions(shippedPanel('service-delivery-group'))).toBe(true);
	expect(keepsActions(shippedPanel('quality-assurance-panel'))).toBe(false);
});

test('an action comes back at a later review’s sitting until one has said that it is done, and stays where that was said', () => {
	const [march, june] = [{ createdAt: '2024-03-01' }, { createdAt: '2024-06-01' }];
	const returns = (...says: ActionSays[]) => says.map((each) => ({ sitting: 'june', says: each }));
	const at = (id: string, stage: 'plenary' | 'closed' = 'plenary') => ({ id, stage });
	const isBack = (sitting: ReturnType<typeof at>, says: ActionSays[], review = june) =>
		isActionBack(sitting, review, { returns: returns(...says), review: march });
	expect(isBack(at('june'), [])).toBe(true);
	expect(isBack(at('march'), [], march)).toBe(false);
	expect(isBack(at('july'), ['worse'])).toBe(true);
	expect(isBack(at('july'), ['worse', 'done'])).toBe(false);
	expect(isBack(at('july'), ['done', 'same'])).toBe(true);
	expect(isBack(at('june', 'closed'), ['done'])).toBe(true);
	expect(isBack(at('july', 'closed'), [])).toBe(false);
});
