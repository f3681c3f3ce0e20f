import { expect, test } from 'vitest';

const files = import.meta.glob<string>('../../../src/**/*.svelte', {
	eager: true,
	query: '?raw',
	import: 'default'
});
const forms = Object.entries(files).flatMap(([file, text]) =>
	[...text.matchAll(/<form\b[^]*?<\/form>/g)]
		.map(([form]) => form)
		.map((form) => ({ page: file.replace(/^.*src\//, ''), text, form }))
);
const isPosted = ({ form }: { form: string }) => /method="POST"/i.test(form);
const posted = forms.filter(isPosted);
/** A dialog's own, or a form without a method that its page's script alone sends. */
const isScripted = (form: string) =>
	form.includes('method="dialog"') || (!/method=/i.test(form) && form.includes('onsubmit'));

/** Ways in: they name who comes, not whose page it is. */
const waysIn = ['enter/+page', 'enter/[token]/+page', 'demo/+page', 'setup/+page'];
/** What makes an answer to a form that stays on its page. (page/staying.ts; all are built on it) */
const MAKERS = /^(staying|answering|held\.answering|going|acting|onFloor|onShow|pressing)\b/;

test('every form that does something names the person its page was made for', () => {
	expect(posted.length).toBeGreaterThan(30);
	const silent = posted.filter(({ form }) => !form.includes('<MadeFor />')).map(({ page }) => page);
	expect(silent.sort()).toEqual(waysIn.map((page) => `routes/${page}.svelte`).sort());
});

test('every form stays on its page when it cannot be sent', () => {
	const left = posted
		.filter(({ form, text }) => !sendsBy(form).some((by) => isStaying(by, text)))
		.map(({ page }) => page);
	expect(left).toEqual([]);
});

test('every form that only asks stays on its page when it cannot ask', () => {
	const asking = forms.filter((form) => !isPosted(form) && !isScripted(form.form));
	expect(asking.length).toBeGreaterThan(2);
	const left = asking.filter(({ form }) => !form.includes('{@attach finding('));
	expect(left.map(({ page }) => page)).toEqual([]);
});

test('no dialog and no head sends its form without it', () => {
	const given = Object.entries(files).flatMap(([file, text]) => [
		...[
			...text.matchAll(/<(?:Dialog|ConfirmDialog|ReasonDialog|Head)\b[^>]*?\baction=[^]*?>/g)
		].map(([tag]) => ({ page: file.replace(/^.*src\//, ''), text, tag }))
	]);
	expect(given.length).toBeGreaterThan(3);
	const left = given.filter(({ tag, text }) => {
		const by = /\benhanced(?:=\{([^}]+)\})?/.exec(tag);
		return !by || !isStaying(by[1] ?? 'enhanced', text);
	});
	expect(left.map(({ page }) => page)).toEqual([]);
});

/** What a form is sent by: the expression of its `use:enhance`, or of its attachment. */
function sendsBy(form: string): string[] {
	const tag = form.slice(0, form.search(/[^=]>/) + 2);
	return [...tag.matchAll(/(?:use:enhance=\{|@attach )([\w$.]+)/g)].map(([, by]) => by);
}

/** By a maker, by a constant made of one, or by a property whose givers the third test reads. */
function isStaying(by: string, text: string, depth = 0): boolean {
	if (MAKERS.test(by)) return true;
	if (depth > 4) return false;
	if (new RegExp(`\\b${by}\\?: Attachment<HTMLFormElement>`).test(text)) return true;
	if (new RegExp(`\\b${by}: SubmitFunction;`).test(text)) return isGivenStaying(by, text, depth);
	const begins = `^\\t(?:const|function) ${by}\\b`;
	const made = new RegExp(`${begins}.*;$|${begins}[^]*?^\\t[^\\t\\n]*[;}]$`, 'm').exec(text);
	const names = made ? [...made[0].matchAll(/\b[a-z]\w*\b/g)].map(([name]) => name) : [];
	return names.some((name) => name !== by && isStaying(name, text, depth + 1));
}

/** Every component that hands it down by the same name makes it of a maker. */
function isGivenStaying(by: string, text: string, depth: number): boolean {
	const [own] = Object.entries(files).find(([, each]) => each === text)!;
	const name = /([^/]+)\.svelte$/.exec(own)![1];
	const givers = Object.values(files).filter((each) =>
		new RegExp(`<${name}\\b[^>]*\\{${by}\\}`).test(each)
	);
	return givers.length > 0 && givers.every((giver) => isStaying(by, giver, depth + 1));
}
