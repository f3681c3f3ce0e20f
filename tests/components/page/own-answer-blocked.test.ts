import { waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { words } from '../../../src/lib/words/words';
import OwnAnswer from '../../../src/routes/sittings/[sitting]/plenary/writing/OwnAnswer.svelte';
import { renderIn } from '../in-words';

vi.mock('$app/navigation', () => import('../kit-stage'));
vi.mock('$app/state', () => import('../kit-stage'));

/** A network that lets no socket through. */
class Shut extends EventTarget {
	static readonly CONNECTING = 0;
	static readonly OPEN = 1;
	readonly readyState = 3;
	onclose: ((event: CloseEvent) => void) | null = null;
	constructor() {
		super();
		setTimeout(() => this.onclose?.(new CloseEvent('close', { code: 1006 })));
	}
	close() {}
}
beforeEach(() => {
	vi.stubGlobal('WebSocket', Shut);
	// The server answers ordinary requests.
	vi.stubGlobal('fetch', () => Promise.resolve(new Response('ok')));
});
afterEach(() => void vi.unstubAllGlobals());

test.each(['en', 'cy'] as const)(
	'who writes behind a network that lets no socket through is told what to do, in %s',
	async (lang) => {
		const page = renderIn(lang, OwnAnswer, {
			me: { id: 'nasreen', name: 'Nasreen Akhtar', lang },
			...{
				name: 'answer:1:nasreen',
				isOpen: true,
				onfield: vi.fn(),
				onfocus: vi.fn(),
				ondone: vi.fn()
			}
		});
		await waitFor(() => expect(page.getByText(words[lang].desk.blocked.text)).toBeTruthy(), {
			timeout: 20_000
		});
		page.unmount();
	},
	30_000
);
