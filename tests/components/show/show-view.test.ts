import { expect, test } from 'vitest';
import type { ShowSeen } from '../../../src/lib/meeting/shows/show';
import { ShowView } from '../../../src/lib/room/show/ShowView.svelte';

const show = (answered: number): ShowSeen => ({
	...{ id: 'a', sitting: 's', case: { id: 'c', number: 5 }, subject: { is: 'grade' } },
	...{ kind: 'hidden', isSealed: true, choices: [], answered, of: 7, mine: null },
	may: { answer: true, lead: false },
	said: null
});

test('of two readings the later one is shown, whichever comes first', () => {
	const view = new ShowView({ at: 4, show: show(1) });
	view.read({ at: 6, show: show(3) });
	view.read({ at: 5, show: show(2) });
	expect(view.now?.answered).toBe(3);
	view.read({ at: 7, show: null });
	expect(view.now).toBeNull();
});

test('what is missed while an answer is on its way is asked for after it', async () => {
	const answers: ((n: number) => void)[] = [];
	const view = new ShowView(
		{ at: 1, show: null },
		() => new Promise((resolve) => answers.push((n) => resolve({ at: n, show: show(n) })))
	);
	const asking = view.again('s');
	void view.again('s');
	answers[0](2);
	await expect.poll(() => answers.length).toBe(2);
	answers[1](3);
	await asking;
	expect(view.now?.answered).toBe(3);
});

test('a reading that fails leaves what is shown', async () => {
	const view = new ShowView({ at: 1, show: show(1) }, () => Promise.reject(new Error('offline')));
	await view.again('s');
	expect(view.now?.answered).toBe(1);
});
