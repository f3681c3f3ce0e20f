import { CLOSE } from '../../live/codes';
import type { LinkState } from './board-link';

/** What one sentence can truly say of several documents. */
export type Together = LinkState['is'];

/**
 * The worst state of all: *saved* only when everything typed in any of them is kept. A document taken
 * away from its reader holds nothing of theirs and counts only where there is no other.
 */
export function joinedState(states: readonly LinkState[]): Together {
	const open = states.filter((state) => state.is !== 'closed' || state.code !== CLOSE.forbidden);
	const some = (is: LinkState['is']) => open.some((state) => state.is === is);
	if (some('refused')) return 'refused';
	if (some('closed')) return 'closed';
	if (some('blocked')) return 'blocked';
	if (some('offline')) return 'offline';
	if (some('paused')) return 'paused';
	if (some('late')) return 'late';
	if (some('saving')) return 'saving';
	if (states.length > 0 && open.length === 0) return 'closed';
	if (open.length === 0 || some('connecting')) return 'connecting';
	return some('saved') ? 'saved' : 'read-only';
}

export function isExpired(states: readonly LinkState[]): boolean {
	return states.some((state) => state.is === 'closed' && state.code === CLOSE.expired);
}
