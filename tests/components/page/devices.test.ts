import { expect, test, vi } from 'vitest';
import { words } from '../../../src/lib/words/words';
import Devices from '../../../src/routes/account/Devices.svelte';
import { renderIn } from '../in-words';

vi.mock('$app/navigation', () => import('../kit-stage'));
vi.mock('$app/state', () => import('../kit-stage'));
vi.mock('$app/forms', () => ({ enhance: () => undefined }));

const at = '2023-07-03T09:00:00.000Z';
const sessions = [
	{ id: 'here', device: 'firefox linux', isThis: true, since: at, seen: at },
	{ id: 'phone', device: 'safari iphone', isThis: false, since: at, seen: at }
];

test.each(['en', 'cy'] as const)(
	'where I am signed in is listed in %s, and every other place has its own way to end it',
	(lang) => {
		const w = words[lang].account;
		const { container } = renderIn(lang, Devices, { sessions });
		expect(container.querySelector('h2')!.textContent).toBe(w.sessionsHead);
		const [here, phone] = container.querySelectorAll('tbody tr');
		expect(here.textContent).toContain(w.isThis);
		expect(here.querySelector('button')).toBeNull();
		expect(phone.querySelector('button')!.getAttribute('aria-label')).toContain('iPhone');
		expect(phone.querySelector<HTMLInputElement>('[name="session"]')!.value).toBe('phone');
	}
);
