import type { Language } from './people';

/** Words that say nothing of what a point is about, Welsh ones with their mutations. */
const EMPTY: Record<Language, ReadonlySet<string>> = {
	en: set(`a an and are as at be been being but by can could did do does for from had has have he her
		him his how i if in into is it its of on or our she should so some than that the their them
		there these they this those to was we were what when where which while who will with would
		you your also any all very only just about after before during one like look looked see seen
		get got want wanted know say said put even still really now them anyone anybody anything somebody
		someone something whatever did didnt dont doesnt isnt wasnt case cases panel`),
	cy: set(`a ac ag ai am ar at bod bu byddai cael caiff chafodd cafodd dan dim ddim ei eu fe fod fodd
		fydd gael gan gafodd gyda gyfer hefyd hi hon hwn hyn i iawn iddi iddo iddynt na nad nag
		neu nid nhw ni o oedd oeddent oes on ond os pan pob roedd sydd sy trwy drwy un wedi wrth y ydy
		yn yr yw achos achosion panel`)
};

/** Different words for one thing, as the field uses them, folded into one. */
const SAME: Record<Language, ReadonlyMap<string, string>> = {
	en: same(`contact contacted call called phone phoned telephone telephoned rang rung ring
		prompt quick swift timely promptly quickly swiftly
		delay delayed late slow overdue wait waited waiting
		record recorded log logged document documented note noted written entry entries
		offer offered give given gave provide provided
		explain explained explanation inform informed told tell advise advised
		officer officers constable oic
		supervisor supervisors supervisory supervision sergeant sgt
		vps statement
		vulnerability vulnerable vulnerabilities
		consider considered consideration thought
		assess assessed assessment
		update updated updates
		evidence evidenced
		missing absent lacking lack without no not never none nothing
		victim victims complainant
		letter letters correspondence
		reply replied answer answered response respond responded`),
	cy: same(`cysylltu cysylltwyd gysylltu gysylltwyd chysylltwyd galw galwyd ffonio ffoniwyd
		prydlon brydlon cyflym gyflym fuan buan
		oedi hwyr araf
		cofnod gofnod chofnod cofnodwyd gofnodwyd cofnodi gofnodi nodwyd nodi
		cynnig gynnig cynigiwyd gynigiwyd rhoi rhoddwyd roddwyd
		egluro eglurwyd esbonio esboniwyd dweud
		swyddog swyddogion
		goruchwyliwr oruchwyliwr goruchwylio rhingyll
		bregus fregus bregusrwydd fregusrwydd
		dioddefwr ddioddefwr ddioddefwyr dioddefwyr
		asesu aseswyd asesiad
		diweddaru diweddarwyd diweddariad ddiweddaru`)
};

/** The words of a text that carry its meaning, lightly stemmed. Linear in the text. */
export function tokensOf(text: string, lang: Language): string[] {
	return plain(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !EMPTY[lang].has(word))
		.map((word) => SAME[lang].get(word) ?? stem(word, lang))
		.filter((word) => word.length > 1);
}

/** Runs of three letters within words: what survives spelling, inflection and mutation. */
export function gramsOf(text: string, lang: Language): string[] {
	const words = plain(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length > 2 && !EMPTY[lang].has(word));
	return words.flatMap((word) => {
		const padded = `_${word}_`;
		return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
	});
}

function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[’']s\b/g, '')
		.replace(/[’']/g, '');
}

function stem(word: string, lang: Language): string {
	if (lang === 'cy')
		return unmutate(word.replace(/(wyd|iad|iau|ion|odd|wyr|au|wr|ir|u|o|i)$/, ''), word);
	for (const [ending, into] of ENDINGS) {
		if (word.endsWith(ending) && word.length - ending.length >= 3) {
			return undouble(word.slice(0, word.length - ending.length) + into);
		}
	}
	return word.length > 4 ? word.replace(/e$/, '') : word;
}

const ENDINGS = [
	['ations', ''],
	['ation', ''],
	['ments', ''],
	['ment', ''],
	['ings', ''],
	['ing', ''],
	['ness', ''],
	['ies', 'y'],
	['ied', 'y'],
	['edly', ''],
	['ely', ''],
	['ly', ''],
	['ed', ''],
	['es', ''],
	['s', '']
] as const;

function undouble(stem: string): string {
	return stem.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=.{3})e$/, '');
}

/** Undoes the first letter's soft and aspirate mutations where they can be told apart. */
function unmutate(stem: string, word: string): string {
	if (stem.length < 3) return word;
	return stem
		.replace(/^dd/, 'd')
		.replace(/^ch/, 'c')
		.replace(/^(ph|f(?!f))/, 'b')
		.replace(/^th/, 't');
}

function set(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/));
}

/** Each line's words stand for its first. */
function same(lines: string): ReadonlyMap<string, string> {
	return new Map(
		lines.split('\n').flatMap((line) => {
			const words = line.trim().split(/\s+/);
			return words.map((word): [string, string] => [word, words[0] ?? word]);
		})
	);
}
