import { render } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { hasUnsavedAtDesk } from '../../../src/lib/page/forms/leaving';
import LeavingStage from './LeavingStage.svelte';

vi.mock('$app/navigation', () => import('../kit-stage'));

test('only words at a desk keep a page whose right was taken away: a form’s leave it, with what stands beside them', () => {
	const form = render(LeavingStage, { unsaved: 1, isDesk: false });
	expect(hasUnsavedAtDesk()).toBe(false);
	const desk = render(LeavingStage, { unsaved: 0, isDesk: true });
	expect(hasUnsavedAtDesk()).toBe(false);
	const busy = render(LeavingStage, { unsaved: 2, isDesk: true });
	expect(hasUnsavedAtDesk()).toBe(true);
	for (const { unmount } of [form, desk, busy]) unmount();
	expect(hasUnsavedAtDesk()).toBe(false);
});
