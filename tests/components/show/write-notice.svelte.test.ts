import { fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, onTestFinished, test } from 'vitest';
import { words } from '../../../src/lib/words/words';
import WriteNotice from '../../../src/routes/sittings/[sitting]/plenary/writing/WriteNotice.svelte';
import {
	FIELD,
	WritingView
} from '../../../src/routes/sittings/[sitting]/plenary/writing/writing.svelte';
import { renderIn } from '../in-words';

const w = words.en.plenary.writing;
const open = {
	...{ id: 'round', state: 'open', question: 'What would have helped?', lang: 'en', written: 0 },
	own: { name: 'answer:round:kofi' }
};

function noticed() {
	HTMLElement.prototype.scrollIntoView = () => undefined;
	const writing = new WritingView({ rounds: [open], mayLead: false, about: null } as never);
	renderIn('en', WriteNotice, { writing });
	const go = screen.getByRole('button', { name: w.go });
	go.focus();
	return { writing, go };
}

async function fieldComes(writing: WritingView) {
	const field = document.createElement('textarea');
	field.id = FIELD;
	document.body.append(field);
	onTestFinished(() => field.remove());
	writing.hasField = true;
	await tick();
	return field;
}

test('pressed before the field is there, the call leads to it once it is', async () => {
	const { writing, go } = noticed();
	await fireEvent.click(go);
	expect(writing.calling).not.toBeNull();
	const field = await fieldComes(writing);
	expect(document.activeElement).toBe(field);
	expect(writing.calling).toBeNull();
});

test('nobody is led there who did not press, or who went elsewhere meanwhile', async () => {
	const { writing, go } = noticed();
	const first = await fieldComes(writing);
	expect(document.activeElement).toBe(go);
	first.remove();
	writing.hasField = false;
	await tick();
	await fireEvent.click(go);
	go.blur();
	await fieldComes(writing);
	expect(document.activeElement).toBe(document.body);
	expect(writing.calling).not.toBeNull();
});
