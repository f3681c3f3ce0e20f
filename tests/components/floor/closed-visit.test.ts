import { screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { RefusalCode } from '../../../src/lib/meeting/refusal';
import GroupsNow from '../../../src/routes/sittings/groups/GroupsNow.svelte';
import type { GroupsNow as Seen } from '../../../server/views/sitting/room/groups-now';
import { renderIn } from '../in-words';

vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/client.js',
	() => import('../kit-stage')
);
vi.mock(
	'../../../node_modules/@sveltejs/kit/src/runtime/client/state.svelte.js',
	() => import('../kit-stage')
);

const seen = (closed: RefusalCode | null): Seen => ({
	...{ sitting: 's', review: 'r', stage: 'breakouts', may: { coordinate: true } },
	groups: [
		{
			...{ id: 'b', letter: 'B', members: ['Priya Nair'], cases: [7] },
			progress: {
				...{ ready: [], notReady: [7], isAwaited: true, points: 3, pointsOf: [] },
				help: {
					...{ by: 'Priya Nair', at: '2023-07-11T10:00:00.000Z', about: 7, visitor: null },
					...{ isMine: false, boards: [], closed }
				}
			}
		}
	],
	...{ languages: ['en'], sent: [], gathering: null }
});

test('a group that somebody may not visit has the reason where the button would be, and a link to declare', () => {
	renderIn('en', GroupsNow, { seen: seen('declaration-needed') });
	expect(screen.queryByRole('button', { name: /Group B/ })).toBeNull();
	expect(screen.getByText(/First say whether you know anyone/)).toBeTruthy();
	const link = screen.getByRole('link', { name: 'Do you know anyone in these cases?' });
	expect(link.getAttribute('href')).toBe('/reviews/r/declare');
});

test('a reason that is not mended by declaring has no such link', () => {
	renderIn('en', GroupsNow, { seen: seen('vetting-lapsed') });
	expect(screen.getByText(/Your vetting has expired/)).toBeTruthy();
	expect(screen.queryByRole('link', { name: /Do you know/ })).toBeNull();
});

test('a group that is open has the button', () => {
	renderIn('en', GroupsNow, { seen: seen(null) });
	expect(screen.getByRole('button', { name: /Group B/ })).toBeTruthy();
});
