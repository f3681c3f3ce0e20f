/** A case that files may belong to, as the office knows it. */
export interface AssignableCase {
	id: string;
	number: number;
	/** The force's own reference; '' where there is none. */
	reference: string;
}

/**
 * Finds the case of a file from its name and the names of its folders: "Case 5/log.pdf", "achos-5.pdf",
 * "GT-2023-0107 call.mp3", "5.pdf". The nearest part that names a case decides; if it names several cases, there is no answer.
 * @param path with `/` between folders
 * @returns the case's id; null where the office must choose
 */
export function assignPaper(path: string, cases: readonly AssignableCase[]): string | null {
	const parts = path.normalize('NFC').split('/').filter(Boolean).reverse();
	for (const [index, part] of parts.entries()) {
		const name = index === 0 ? part.replace(/\.[^.]{1,5}$/, '') : part;
		for (const named of [byReference(name, cases), byWord(name, cases), byNumber(name, cases)]) {
			if (named.length === 1) return named[0].id;
			if (named.length > 1) return null;
		}
	}
	return null;
}

function byReference(name: string, cases: readonly AssignableCase[]): AssignableCase[] {
	const said = ` ${spaced(name)} `;
	return cases.filter(
		({ reference }) => /\d/.test(reference) && said.includes(` ${spaced(reference)} `)
	);
}

/** "Case 5", "case-05", "Achos 5". */
function byWord(name: string, cases: readonly AssignableCase[]): AssignableCase[] {
	const numbers = [...spaced(name).matchAll(/(?:^| )(?:case|achos) ?(?:no )?0*(\d+)(?= |$)/g)].map(
		([, digits]) => Number(digits)
	);
	return cases.filter(({ number }) => numbers.includes(number));
}

/** A name that is, or begins with, the number alone: "5", "05 call". Not a day or a reference. */
function byNumber(name: string, cases: readonly AssignableCase[]): AssignableCase[] {
	const [, digits] = /^0*(\d{1,3})(?: [^\d]*)?$/.exec(spaced(name)) ?? [];
	return digits === undefined ? [] : cases.filter(({ number }) => number === Number(digits));
}

/** Lower case, with one space for whatever is no letter and no digit. */
function spaced(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
