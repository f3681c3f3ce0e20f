import { fireEvent, screen } from '@testing-library/svelte';
import { beforeAll, expect, test, vi } from 'vitest';
import ConfirmDialog from '../../src/lib/ui/form/dialog/ConfirmDialog.svelte';
import ReasonDialog from '../../src/lib/ui/form/dialog/ReasonDialog.svelte';
import { renderIn } from './in-words';

// jsdom has the element but not its behaviour.
beforeAll(() => {
	HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
		this.open = true;
	};
	HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
		this.open = false;
		this.dispatchEvent(new Event('close'));
	};
});

test('closing a sitting says what will happen, and happens only when confirmed', async () => {
	const [onconfirm, onclose] = [vi.fn(), vi.fn()];
	const props = {
		title: 'Close the sitting?',
		what: 'Private notes are destroyed.',
		confirm: 'Close the sitting'
	};
	renderIn('en', ConfirmDialog, { open: true, ...props, onconfirm, onclose });
	const dialog = screen.getByRole('dialog', { name: 'Close the sitting?' });
	expect(dialog.textContent).toContain('Private notes are destroyed.');
	expect(document.activeElement?.textContent).toBe('Close the sitting?');

	await fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
	expect(onclose).toHaveBeenCalledOnce();
	expect(onconfirm).not.toHaveBeenCalled();
	await fireEvent.submit(dialog.querySelector('form')!);
	expect(onconfirm).toHaveBeenCalledOnce();
});

test('a reason cannot be left empty', async () => {
	const onreason = vi.fn<(reason: string) => void>();
	renderIn('cy', ReasonDialog, { open: true, title: 'Rhoi o’r neilltu', onreason });
	const field = screen.getByLabelText('Rheswm');
	const form = field.closest('form')!;

	await fireEvent.submit(form);
	expect(onreason).not.toHaveBeenCalled();
	expect(form.textContent).toContain('Rhowch reswm.');
	expect(document.activeElement).toBe(field);

	await fireEvent.input(field, { target: { value: ' Mae’n ailadrodd pwynt 3. ' } });
	await fireEvent.submit(form);
	expect(onreason).toHaveBeenCalledExactlyOnceWith('Mae’n ailadrodd pwynt 3.');
});

test('with an action the answer is an ordinary form, and an empty reason is still not sent', async () => {
	renderIn('en', ReasonDialog, {
		open: true,
		title: 'Go ahead?',
		action: '?/proceed',
		fields: { sitting: 's1' }
	});
	const form = screen.getByLabelText('Reason').closest('form')!;
	expect([form.getAttribute('action'), new FormData(form).get('sitting')]).toEqual([
		'?/proceed',
		's1'
	]);
	expect(await fireEvent.submit(form)).toBe(false);
});
