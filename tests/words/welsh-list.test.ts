import { expect, test } from 'vitest';
import { welshToBeRead, written } from './list-welsh';

test('the list of Welsh that no translator has read is of the words as they are now (npm run welsh writes it)', () => {
	expect(written()).toBe(welshToBeRead());
});

test('the list has sentences of the catalogues and of the presets, once in each part, and no code', () => {
	const parts = welshToBeRead().split('\n## ').slice(1);
	for (const part of parts) {
		const lines = part.split('\n').filter((line) => line.startsWith('- '));
		expect(new Set(lines).size).toBe(lines.length);
		expect(part).not.toMatch(/^- .*(\$\{|=>|\.\/)/m);
	}
	const names = parts.map((part) => part.split('\n')[0]);
	expect(names).toContain('refusals');
	expect(names).toContain('templates/use-of-force');
});
