import { expect, test } from 'vitest';
import type { LinkState } from '../../src/lib/room/link/board-link';
import { isExpired, joinedState } from '../../src/lib/room/link/together';

const saved: LinkState = { is: 'saved' };
const saving: LinkState = { is: 'saving', unsaved: 2 };
const late: LinkState = { is: 'late', unsaved: 1 };
const connecting: LinkState = { is: 'connecting' };
const offline: LinkState = { is: 'offline', unsaved: 0 };
const blocked: LinkState = { is: 'blocked', unsaved: 1 };
const paused: LinkState = { is: 'paused', unsaved: 3 };
const readOnly: LinkState = { is: 'read-only', frozen: true };
const refused: LinkState = { is: 'refused', code: 'frozen', text: 'words' };
const takenAway: LinkState = { is: 'closed', code: 4403, sentence: 'forbidden', text: '' };
const signedOut: LinkState = { is: 'closed', code: 4401, sentence: 'expired', text: '' };

test('it is saved only when every document is', () => {
	expect(joinedState([saved, saved, saved])).toBe('saved');
	expect(joinedState([saved, saving, saved])).toBe('saving');
	expect(joinedState([saving, late, saved])).toBe('late');
	expect(joinedState([saved, connecting])).toBe('connecting');
	expect(joinedState([saved, readOnly])).toBe('saved');
});

test('the worst of them speaks', () => {
	expect(joinedState([saving, offline, saved])).toBe('offline');
	expect(joinedState([offline, refused])).toBe('refused');
	expect(joinedState([saved, signedOut])).toBe('closed');
	expect(joinedState([saving, paused, saved])).toBe('paused');
	expect(joinedState([late, paused])).toBe('paused');
	expect(joinedState([paused, offline])).toBe('offline');
	expect(joinedState([offline, blocked])).toBe('blocked');
});

test('a sealed report is read only, and nothing open yet is connecting', () => {
	expect(joinedState([readOnly, readOnly])).toBe('read-only');
	expect(joinedState([])).toBe('connecting');
});

test('a case taken away from its reader keeps nobody from being saved', () => {
	expect(joinedState([saved, takenAway])).toBe('saved');
	expect(joinedState([takenAway])).toBe('closed');
	expect(isExpired([takenAway])).toBe(false);
	expect(isExpired([saved, signedOut])).toBe(true);
});
