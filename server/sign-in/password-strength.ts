import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { Panel } from '../store/people/panels';

/** Characters that are looked at: the time grows faster than the length, and this many strong ones are enough. */
const LOOKED_AT = 32;
/** Of 0 to 4: from 3 on, a hundred million guesses are not enough. */
const ENOUGH = 3;

/** Finds passwords that many people have, or that somebody who knows the person would guess. */
export class PasswordStrength {
	#judge: ZxcvbnFactory | null = null;

	/** @param about names and addresses that a guess would begin with */
	isGuessable(password: string, about: readonly string[]): boolean {
		// Made when it is first asked for: the lists take a moment to read.
		this.#judge ??= new ZxcvbnFactory({
			dictionary,
			graphs: adjacencyGraphs,
			l33tMaxSubstitutions: 16
		});
		const { score } = this.#judge.check(password.slice(0, LOOKED_AT), partsOf(about));
		return score < ENOUGH;
	}
}

/** What a guess at somebody's password would begin with. */
export function guessesAt(
	person: { name: string; email: string | null } | null,
	panel: Panel | null
): string[] {
	const names = panel ? [panel.settings.name.en, panel.settings.name.cy] : [];
	return [person?.name ?? '', person?.email ?? '', ...names];
}

/** Each as it is, word by word, and without anything between the words. */
function partsOf(about: readonly string[]): string[] {
	const parts = about.flatMap((each) => {
		const words = each.toLowerCase().split(/[^\p{L}\p{N}]+/u);
		return [each.toLowerCase(), ...words, words.join('')];
	});
	return [...new Set(parts)].filter((part) => part.length > 2).map((part) => part.slice(0, 100));
}
