import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import Menu from '../../src/lib/ui/form/Menu.svelte';
import { renderIn } from './in-words';

const items = [
	{ id: 'up', label: 'Move up', disabled: 'It is the first.' },
	{ id: 'down', label: 'Move down' },
	{
		id: 'to',
		label: 'Move to…',
		items: [
			{ id: 'negative', label: 'Negatives' },
			{ id: 'query', label: 'Queries' }
		]
	},
	{ id: 'concern', label: 'Concern', checked: true }
];

function menu() {
	const onchoose = vi.fn<(id: string) => void>();
	renderIn('en', Menu, { label: 'Move or change this point', items, onchoose });
	return { onchoose, button: screen.getByRole('button', { name: 'Move or change this point' }) };
}

const focused = () => document.activeElement?.textContent?.trim();
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });

test('a point is moved by keyboard alone: open, down, into Move to…, choose', async () => {
	const { onchoose, button } = menu();
	button.focus();
	await press('ArrowDown');
	await vi.waitFor(() => expect(focused()).toContain('Move up'));
	await press('ArrowDown');
	await press('ArrowDown');
	expect(focused()).toBe('Move to…');
	await press('ArrowRight');
	await vi.waitFor(() => expect(focused()).toBe('Negatives'));
	await press('End');
	await fireEvent.click(document.activeElement!);
	expect(onchoose).toHaveBeenCalledExactlyOnceWith('query');
	expect(document.activeElement).toBe(button);
	expect(screen.queryByRole('menu')).toBeNull();
});

test('Escape closes and gives the focus back; a letter finds its line; Left goes back', async () => {
	const { onchoose, button } = menu();
	await fireEvent.click(button);
	await press('c');
	expect(focused()).toBe('Concern');
	expect(screen.getByRole('menuitemcheckbox').getAttribute('aria-checked')).toBe('true');

	await fireEvent.click(screen.getByRole('menuitem', { name: 'Move to…' }));
	await press('ArrowLeft');
	await vi.waitFor(() => expect(focused()).toBe('Move to…'));
	await press('Escape');
	expect(document.activeElement).toBe(button);
	expect(onchoose).not.toHaveBeenCalled();
});

test('what cannot be done now stays in the list, says why, and does nothing', async () => {
	const { onchoose, button } = menu();
	await fireEvent.click(button);
	const up = screen.getByRole('menuitem', { name: /Move up/ });
	expect(up.textContent).toContain('It is the first.');
	await fireEvent.click(up);
	expect(onchoose).not.toHaveBeenCalled();
});

test('a closed menu makes none of its lines, an open one makes them', async () => {
	const make = vi.fn(() => items);
	renderIn('en', Menu, { label: 'Move', items: make, onchoose: () => undefined });
	expect(make).not.toHaveBeenCalled();
	await fireEvent.click(screen.getByRole('button', { name: 'Move' }));
	expect(make).toHaveBeenCalled();
	expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent?.trim())).toEqual([
		'Move upIt is the first.',
		'Move down',
		'Move to…'
	]);
});
