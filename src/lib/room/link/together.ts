import { CLOSE } from '../../live/codes';
import type { LinkState } from './link';

/** What one sentence can truly say of several documents. */
export type Together = LinkState['is'];

/**
 * The worst of them speaks: *saved* only when everything typed in any of them is kept. A document
 * taken away from its reader has nothing of theirs and is left out.
 */
export function together(states: readonly LinkState[]): Together {
	const open = states.filter((state) => state.is !== 'closed' || state.code !== CLOSE.forbidden);
	const some = (is: LinkState['is']) => open.some((state) => state.is === is);
	if (some('refused')) return 'refused';
	if (some('closed')) return 'closed';
	if (some('offline')) return 'offline';
	if (some('paused')) return 'paused';
	if (some('saving')) return 'saving';
	if (open.length === 0 || some('connecting')) return 'connecting';
	return some('saved') ? 'saved' : 'read-only';
}

export function isExpired(states: readonly LinkState[]): boolean {
	return states.some((state) => state.is === 'closed' && state.code === CLOSE.expired);
}
