import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import Shelves from '../../src/routes/stories/Shelves.svelte';
import { renderIn } from './in-words';

vi.mock('$app/navigation', () => import('./kit-stage'));
vi.mock('$app/state', () => import('./kit-stage'));

// Colour is measured in contrast.test.ts: jsdom paints nothing. The bar and foot repeat on one page only here.
const rules = {
	'color-contrast': { enabled: false },
	region: { enabled: false },
	'landmark-no-duplicate-contentinfo': { enabled: false },
	'landmark-no-duplicate-banner': { enabled: false },
	'landmark-banner-is-top-level': { enabled: false },
	'landmark-contentinfo-is-top-level': { enabled: false },
	'landmark-unique': { enabled: false },
	'skip-link': { enabled: false }
};

test.each(['en', 'cy'] as const)(
	'every part in every state renders in %s and axe finds nothing',
	async (lang) => {
		document.documentElement.lang = lang;
		const { container } = renderIn(lang, Shelves, {});

		expect(container.querySelectorAll('.shelf')).toHaveLength(17);
		const { violations } = await axe.run(container, { rules });
		expect(
			violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
		).toEqual([]);
		expect(container.innerHTML).not.toMatch(/undefined|\[object/);
		expect(container.querySelector('[style]:not(textarea)')).toBeNull();
	}
);
