import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import type { Lang } from '../../src/lib/words/plural';
import InWords from './InWords.svelte';

type Part<Props> = (internals: never, props: Props) => object;

/** Renders a component in a page's words. `update` changes some of its props. */
export function renderIn<Props extends object>(
	lang: Lang,
	part: Part<Props>,
	props: NoInfer<Props>
) {
	const whole = part as unknown as Component<Record<string, unknown>>;
	let given = { ...props } as Record<string, unknown>;
	const page = render(InWords, { props: { lang, part: whole, given } });
	const update = (some: Partial<Props>) => {
		given = { ...given, ...some };
		return page.rerender({ lang, part: whole, given });
	};
	return { ...page, update };
}
