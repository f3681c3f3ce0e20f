import { fireEvent, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import Bar from '../../../src/lib/ui/frame/Bar.svelte';
import Stages from '../../../src/lib/ui/frame/Stages.svelte';
import { spineAt } from '../../../src/routes/stories/examples';
import { renderIn } from '../in-words';

afterEach(() => vi.restoreAllMocks());

const words = (text: string) => createRawSnippet(() => ({ render: () => `<p>${text}</p>` }));

test.each([
	['over the page', 'absolute', '110px'],
	['in the bar, as in a low window', 'static', '80px']
])('what stands %s is counted once in what the bar covers', (_, position, covered) => {
	const style = document.head.appendChild(document.createElement('style'));
	style.textContent = `.bar__above { position: ${position}; }`;
	vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (
		this: HTMLElement
	) {
		return this.classList.contains('bar__above') ? 30 : 80;
	});
	renderIn('en', Bar, { above: words('Offline'), children: words('Ready') });
	expect(document.documentElement.style.getPropertyValue('--bar')).toBe(covered);
	style.remove();
});

test('the stages fold again when one is gone to', async () => {
	const stages = spineAt(3).map((stage, n) => ({ ...stage, href: `#${n}` }));
	const { container } = renderIn('en', Stages, { stages, where: ['Gwent', 'Sitting 1'] });
	const fold = container.querySelector('details')!;
	fold.open = true;
	await fireEvent(fold, new Event('toggle'));
	await fireEvent.click(screen.getAllByRole('link')[0]);
	expect(fold.open).toBe(false);
});
