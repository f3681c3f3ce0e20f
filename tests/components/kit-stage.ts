import { vi } from 'vitest';
import { en } from '../../src/lib/words/en';

/** What Kit's started client does, noted; the page in English. */
export const applyAction = vi.fn(() => Promise.resolve());
export const invalidateAll = vi.fn(() => Promise.resolve());
export const goto = vi.fn((_to: URL) => Promise.resolve());
export const invalidate = vi.fn(() => Promise.resolve());
export const beforeNavigate = vi.fn();
export const app = { decoders: {} };
export const page: { data: unknown; form?: unknown } = { data: { words: en } };
export const navigating = { current: null };
export const updated = { current: false };
