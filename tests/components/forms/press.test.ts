import { expect, test } from 'vitest';
import { dragOf } from '../../../src/lib/ui/form/press';

test('a press that is over before what drags has come begins no drag', async () => {
	const coming = dragOf(press('pointerdown', 1));
	dispatchEvent(press('pointerup', 1));
	expect(await coming).toBeNull();
});

test('a press that goes on begins one, whatever another finger does', async () => {
	const coming = dragOf(press('pointerdown', 1));
	dispatchEvent(press('pointerup', 2));
	expect(await coming).toBeTypeOf('function');
});

function press(type: string, pointerId: number): PointerEvent {
	return Object.assign(new Event(type), { pointerId }) as PointerEvent;
}
