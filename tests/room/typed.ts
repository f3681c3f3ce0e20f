import { difference } from '../../src/lib/board/text/change';
import type { SharedText } from '../../src/lib/room/desk/text/SharedText';

/** Makes a shared text read `value`, as somebody's field would. */
export function typed(text: SharedText, value: string): void {
	text.write(difference(text.value, value));
}
