import { expect, test } from 'vitest';
import type { LinkState } from '../../src/lib/room/link/board-link';
import { isExpired, together } from '../../src/lib/room/link/together';

const saved: LinkState = { is: 'saved' };
const saving: LinkState = { is: 'saving', unsaved: 2 };
const late: LinkState = { is: 'late', unsaved: 1 };
const connecting: LinkState = { is: 'connecting' };
const offline: LinkState = { is: 'offline', unsaved: 0 };
const paused: LinkState = { is: 'paused', unsaved: 3 };
const readOnly: LinkState = { is: 'read-only', frozen: true };
const refused: LinkState = { is: 'refused', code: 'frozen', text: 'words' };
const takenAway: LinkState = { is: 'closed', code: 4403, sentence: 'forbidden', text: '' };
const signedOut: LinkState = { is: 'closed', code: 4401, sentence: 'expired', text: '' };

test('it is saved only when every document is', () => {
	expect(together([saved, saved, saved])).toBe('saved');
	expect(together([saved, saving, saved])).toBe('saving');
	expect(together([saving, late, saved])).toBe('late');
	expect(together([saved, connecting])).toBe('connecting');
	expect(together([saved, readOnly])).toBe('saved');
});

test('the worst of them speaks', () => {
	expect(together([saving, offline, saved])).toBe('offline');
	expect(together([offline, refused])).toBe('refused');
	expect(together([saved, signedOut])).toBe('closed');
	expect(together([saving, paused, saved])).toBe('paused');
	expect(together([late, paused])).toBe('paused');
	expect(together([paused, offline])).toBe('offline');
});

test('a sealed report is read only, and nothing open yet is connecting', () => {
	expect(together([readOnly, readOnly])).toBe('read-only');
	expect(together([])).toBe('connecting');
});

test('a case taken away from its reader keeps nobody from being saved', () => {
	expect(together([saved, takenAway])).toBe('saved');
	expect(together([takenAway])).toBe('closed');
	expect(isExpired([takenAway])).toBe(false);
	expect(isExpired([saved, signedOut])).toBe(true);
});
