import { draftName, findingsName } from '$lib/board/names';
import { readDraft } from '$lib/board/documents/draft';
import { readFindings } from '$lib/board/documents/findings';
import { whyNotTheOffice } from '$lib/meeting/people/panel';
import { Refusal } from '$lib/meeting/refusal';
import { blockHash } from '$lib/meeting/report/report';
import type { Block, WithheldBlock } from '$lib/meeting/report/report';
import type { Viewing } from '../../given';
import { decidedOf } from '../../reading/report';
import type { KnownPerson } from '../../store/people/people';
import { sha256 } from '../../store/engine/sha256';
import { reviewState } from '../shared/review-state';
import { fromOf } from './provenance/from';
import type { From } from './provenance/from';
import { sealedDocuments } from './provenance/sealed-documents';
import type { Writer } from './provenance/sealed-documents';
import { versionSeen } from './version';
import type { Histories } from './writing';

/** Words of a block in one language, and who wrote the characters that are left; null where the office may not see that any more. */
interface WordsFrom {
	text: string;
	writers: Writer[] | null;
}

type BlockFrom = Omit<Block, 'en' | 'cy'> & {
	/** The number people name it by, such as 3.14.2; null if it has none. */
	label: string | null;
	/** SHA-256 of the block without its number. */
	hash: string;
	words: { en: WordsFrom; cy: WordsFrom };
	from: From;
};

/** A sealed version with where each of its blocks comes from. Its shape is in docs/provenance.md. */
export interface Provenance {
	v: 1;
	is: 'provenance';
	review: { id: string; title: { en: string; cy: string } };
	version: {
		number: number;
		hash: string;
		sealedAt: string;
		sealedBy: { id: string; name: string | null };
	};
	languages: readonly string[];
	/** Numbers of cases that are left out, because the reader stood down. */
	withheld: number[];
	/** The documents that were read: as they were when it was sealed, or as they are now, where their history is kept no longer. */
	documents: { name: string; as: 'sealed' | 'now' }[];
	blocks: (BlockFrom | WithheldBlock)[];
}

/**
 * Where every block of a sealed version comes from: findings, points, groups, links, and who wrote what. For the office alone,
 * and each part of it as far as this person may see it elsewhere. (X1, X4, M10)
 * @throws Refusal 'forbidden', 'not-active'; 'unknown' for no such version
 */
export async function provenanceOf(
	house: Viewing & Histories,
	person: KnownPerson,
	reviewId: string,
	number: number
): Promise<Provenance> {
	const why = whyNotTheOffice(person);
	if (why) throw new Refusal(why);
	const seen = await versionSeen(house, person, reviewId, number);
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	const { review, sealed, withheld } = seen;
	const open = state.cases.filter((each) => !withheld.includes(each.number));
	const documents = await sealedDocuments(house, person, review, {
		names: [draftName(review.id), ...open.map(({ id }) => findingsName(id))],
		at: Date.parse(sealed.sealedAt)
	});
	const { read, writersOf } = documents;
	const rights = house.rights.of(person);
	const cases = [];
	for (const row of open) {
		const findings = read(findingsName(row.id), readFindings);
		const { may } = await rights.onCase(row.id);
		if (findings) cases.push({ row, findings, seesCopies: may.copies === 'read' });
	}
	const facts = {
		...{ state, cases, draft: read(draftName(review.id), readDraft) },
		copied: (await decidedOf(house.db, review.id)).copied
	};
	const nameOf = (id: string) => state.people.get(id)?.name ?? null;
	const blocks = seen.readable().blocks.map((block): BlockFrom | WithheldBlock => {
		if ('withheld' in block) return block;
		const { en, cy, ...rest } = block;
		const row = state.cases.find((each) => each.number === block.case);
		const name = row ? findingsName(row.id) : draftName(review.id);
		const wordsIn = (lang: 'en' | 'cy') => ({
			text: { en, cy }[lang],
			writers:
				writersOf(name, block.id, lang)?.map((each) => ({ ...each, name: nameOf(each.id) })) ?? null
		});
		return {
			...rest,
			label: seen.edition.numbers.get(block.id) ?? null,
			hash: blockHash(block, sha256),
			words: { en: wordsIn('en'), cy: wordsIn('cy') },
			from: fromOf(block, facts)
		};
	});
	documents.close();
	return {
		...{ v: 1, is: 'provenance', review: { id: review.id, title: review.title } },
		version: {
			...{ number: sealed.number, hash: sealed.hash, sealedAt: sealed.sealedAt },
			sealedBy: { id: sealed.sealedBy, name: nameOf(sealed.sealedBy) }
		},
		...{ languages: review.settings.languages, withheld, documents: documents.list, blocks }
	};
}
