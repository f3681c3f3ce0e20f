import { expect, test } from 'vitest';
import { holderOfChair, quorum } from '../../src/lib/meeting/sitting/sitting';
import type { Attendee } from '../../src/lib/meeting/sitting/sitting';
import { dorset, dyfedPowys } from './panels';

const here = (person: string, more: Partial<Attendee> = {}): Attendee => ({
	person,
	isMember: true,
	holdsChair: false,
	stoodDown: [],
	...more
});
const six = ['Pugh', 'Rees', 'Akhtar', 'Ellis', 'Nair', 'Beynon'].map((name) => here(name));

test('six of seven present is not quorate, and seven exactly is', () => {
	expect(quorum(dyfedPowys, six)).toEqual({ counted: 6, minimum: 7, missing: 1, isQuorate: false });
	const seven = quorum(dyfedPowys, [...six, here('Lloyd')]);
	expect(seven).toEqual({ counted: 7, minimum: 7, missing: 0, isQuorate: true });
});

test('the coordinator, observers and advisers never count', () => {
	expect(quorum(dyfedPowys, [...six, here('Prosser', { isMember: false })]).counted).toBe(6);
});

test('who stood down is not counted while that case is discussed, and is for the others', () => {
	const present = [...six.slice(1), here('Lloyd'), here('Pugh', { stoodDown: ['case-3'] })];
	expect(quorum(dyfedPowys, present, 'case-3')).toMatchObject({ counted: 6, isQuorate: false });
	expect(quorum(dyfedPowys, present, 'case-4')).toMatchObject({ counted: 7, isQuorate: true });
	expect(quorum(dyfedPowys, present)).toMatchObject({ counted: 7 });
});

test('whether the chair counts is the panel’s setting', () => {
	const five = [here('Chair', { holdsChair: true }), ...six.slice(0, 3)];
	expect(quorum(dorset, five)).toMatchObject({ counted: 3, minimum: 4, isQuorate: false });
	expect(quorum({ quorum: { minimum: 4, chairCounts: true } }, five).isQuorate).toBe(true);
});

test('a person marked present twice is one person', () => {
	expect(quorum(dyfedPowys, [...six, here('Pugh')]).counted).toBe(6);
});

test('when the chair stood down the next deputy holds it, and at last the coordinator', () => {
	const order = { chair: 'pugh', deputies: ['rees', 'ellis'], coordinator: 'prosser' };
	const without = (...down: string[]) => holderOfChair(order, (each) => !down.includes(each));
	expect(without()).toBe('pugh');
	expect(without('pugh')).toBe('rees');
	expect(without('pugh', 'rees', 'ellis')).toBe('prosser');
	expect(without('pugh', 'rees', 'ellis', 'prosser')).toBeNull();
	expect(holderOfChair({ ...order, chair: null, deputies: [] }, () => true)).toBe('prosser');
});
