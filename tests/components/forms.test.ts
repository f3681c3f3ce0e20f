import { expect, test } from 'vitest';

const files = import.meta.glob<string>('../../src/**/*.svelte', {
	eager: true,
	query: '?raw',
	import: 'default'
});

/** Ways in: they name who comes, not whose page it is. */
const waysIn = ['enter/+page', 'enter/[token]/+page', 'demo/+page', 'setup/+page'];

test('every form that does something names the person its page was made for', () => {
	const forms = Object.entries(files).flatMap(([file, text]) =>
		[...text.matchAll(/<form\b[^]*?<\/form>/g)]
			.map(([form]) => form)
			.filter((form) => /method="POST"/.test(form))
			.map((form) => ({ file, named: form.includes('<MadeFor />') }))
	);
	expect(forms.length).toBeGreaterThan(25);
	const silent = forms
		.filter(({ named }) => !named)
		.map(({ file }) => file.replace(/^.*src\//, ''));
	expect(silent.sort()).toEqual(waysIn.map((page) => `routes/${page}.svelte`).sort());
});
