import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { Panel } from '../store/people/panels';

/** Characters that are judged. The time grows faster than the length, and a strong password this long is enough. */
const LOOKED_AT = 32;
/** The lowest accepted score of 0 to 4: from 3 on, a password takes more than 10^8 guesses. */
const ENOUGH = 3;

/** Finds passwords that many people have, or that somebody who knows the person would guess. */
export class PasswordStrength {
	#judge: ZxcvbnFactory | null = null;

	/** @param about names and addresses that a guesser would try first */
	isGuessable(password: string, about: readonly string[]): boolean {
		// Made at first use, because reading the word lists takes time.
		this.#judge ??= new ZxcvbnFactory({
			dictionary,
			graphs: adjacencyGraphs,
			l33tMaxSubstitutions: 16
		});
		const { score } = this.#judge.check(password.slice(0, LOOKED_AT), partsOf(about));
		return score < ENOUGH;
	}
}

/** Words that somebody would try first to guess a person's password. */
export function guessesAt(
	person: { name: string; email: string | null } | null,
	panel: Panel | null
): string[] {
	const names = panel ? [panel.settings.name.en, panel.settings.name.cy] : [];
	return [person?.name ?? '', person?.email ?? '', ...names];
}

/** Each text whole, word by word, and with the words joined. */
function partsOf(about: readonly string[]): string[] {
	const parts = about.flatMap((each) => {
		const words = each.toLowerCase().split(/[^\p{L}\p{N}]+/u);
		return [each.toLowerCase(), ...words, words.join('')];
	});
	return [...new Set(parts)].filter((part) => part.length > 2).map((part) => part.slice(0, 100));
}
