/** A whole number of 0 or more as a format shows it. */
export type ShowNumber = (value: number) => string;

interface Section {
	/** Null where the section is for any number. */
	isFor: ((value: number) => boolean) | null;
	/** Null where the section says how large a number is, and no more: with decimals, groups, percent, a fraction, a time. */
	pieces: Piece[] | null;
}

/** Text, or a place for one digit: `0`, `#` or `?`; for all of them with `all`. */
type Piece = { text: string } | { place: '0' | '#' | '?' | 'all' };

/** A code in quotes, one letter after `\`, `_` or `*`, something in brackets, or one letter. */
const TOKEN = /"[^"]*"?|[\\_*](?:[^]|$)|\[[^\]]*\]|general|;|[^]/gi;
const CONDITION = /^\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]$/;
/** Letters that stand for something else than themselves or a digit. */
const MEANS_MORE = /^[.,%@/dmyhsebgn]$/i;

/** Letters, zeros and hyphens that a format adds to a number are part of a reference: GT-"0", 00\-0000. */
export function showNumbers(code: string): ShowNumber {
	const sections = sectionsOf(code);
	return (value) => {
		const figures = String(value);
		if (!/^\d+$/.test(figures)) return figures;
		const pieces = sectionFor(sections, value)?.pieces;
		return pieces ? filledIn(pieces, figures).trim() : figures;
	};
}

function sectionFor(sections: readonly Section[], value: number): Section | undefined {
	if (!sections.some(({ isFor }) => isFor)) {
		return value === 0 && sections.length > 2 ? sections[2] : sections[0];
	}
	return sections.find(({ isFor }) => !isFor || isFor(value));
}

function sectionsOf(code: string): Section[] {
	const sections: string[][] = [[]];
	for (const token of code.match(TOKEN) ?? []) {
		if (token === ';') sections.push([]);
		else sections[sections.length - 1].push(token);
	}
	return sections.map((tokens) => ({ isFor: conditionIn(tokens), pieces: piecesOf(tokens) }));
}

function conditionIn(tokens: readonly string[]): Section['isFor'] {
	for (const token of tokens) {
		const [, sign, figures] = CONDITION.exec(token) ?? [];
		if (sign) return (value) => holds(value, sign, Number(figures));
	}
	return null;
}

function holds(value: number, sign: string, other: number): boolean {
	if (value === other) return sign.includes('=');
	return value < other ? sign.startsWith('<') : sign.endsWith('>') || sign === '>=';
}

function piecesOf(tokens: readonly string[]): Piece[] | null {
	const pieces: Piece[] = [];
	for (const [at, token] of tokens.entries()) {
		const isDivided = /^[0#?]$/.test(tokens[at - 1] ?? '') && /^[\d#?]$/.test(tokens[at + 1] ?? '');
		const piece = token === '/' && !isDivided ? { text: token } : pieceOf(token);
		if (piece === null) return null;
		pieces.push(piece);
	}
	return pieces.some((piece) => 'place' in piece) ? pieces : null;
}

/** Null where the token makes more of the number than its digits. */
function pieceOf(token: string): Piece | null {
	if (token === '0' || token === '#' || token === '?') return { place: token };
	if (/^general$/i.test(token)) return { place: 'all' };
	if (token.startsWith('"')) return { text: token.replaceAll('"', '') };
	if (token.startsWith('\\')) return { text: token.slice(1) };
	if (token.startsWith('_')) return { text: ' ' };
	if (token.startsWith('*')) return { text: '' };
	// A currency's sign, or the language alone.
	if (token.startsWith('[')) return { text: /^\[\$([^-\]]*)/.exec(token)?.[1] ?? '' };
	return MEANS_MORE.test(token) ? null : { text: token };
}

/** Digits fill the places from the right; those that are left over stand at the first place. */
function filledIn(pieces: readonly Piece[], figures: string): string {
	let [rest, shown] = [figures, ''];
	const first = pieces.findIndex((piece) => 'place' in piece);
	for (let at = pieces.length - 1; at >= 0; at -= 1) {
		const piece = pieces[at];
		if ('text' in piece) {
			shown = piece.text + shown;
			continue;
		}
		const takes = at === first || piece.place === 'all' ? rest.length : 1;
		const digits = rest.slice(Math.max(0, rest.length - takes));
		rest = rest.slice(0, rest.length - digits.length);
		const empty = piece.place === '0' ? '0' : piece.place === '?' ? ' ' : '';
		shown = (digits || empty) + shown;
	}
	return shown;
}
