import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { FindingsDesk } from '../../../src/lib/room/desk/FindingsDesk.svelte';
import type { ListedFinding } from '../../../src/lib/room/desk/FindingsDesk.svelte';
import { en } from '../../../src/lib/words/en';
import Sources from '../../../src/routes/sittings/[sitting]/plenary/[case]/finding/Sources.svelte';
import { renderIn } from '../in-words';

const w = en.plenary.findings;
const none: ListedFinding = {
	...{ id: 'none', kind: 'negative', en: 'No negatives were identified.', cy: '', order: 'a' },
	...{ isNone: true, isGathered: false, flags: [], points: [], absorbed: [], n: 1, wentTo: null }
};

test('of “no negatives” beside a negative the page says so, and no longer that every group declared it', async () => {
	const { update } = renderIn('en', Sources, {
		...{ finding: none, points: [], isContradicted: false, open: false, mayPlace: false },
		desk: new FindingsDesk({ id: 'rees', name: 'Gethin Rees', lang: 'en' }, 'findings:case', {
			state: null,
			access: 'read'
		})
	});
	screen.getByText(w.isNone);
	await update({ isContradicted: true });
	screen.getByText(w.noneBeside);
	expect(screen.queryByText(w.isNone)).toBeNull();
});
