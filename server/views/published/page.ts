import { canonical } from '../../../src/lib/meeting/report/report';
import type { Receipt } from '../../../src/lib/meeting/sample/draw/receipt';
import { formatIn } from '../../../src/lib/words/format';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import type { ReportFiles } from '../../documents/files/report-files';
import { reportHtml } from '../../documents/html';
import { PROMISES_PART, promisesData, promisesPicture } from '../../documents/public/promises';
import type { Viewing } from '../../given';
import { tagOf } from '../../http/files/public-answer';
import { publishedInBoth, publishedReport } from './published';
import type { PublishedReport } from './published';

/** A public page as it is sent, and its `ETag`. */
export interface PublishedPage {
	body: Uint8Array<ArrayBuffer>;
	tag: string;
}

/**
 * The page of a published report. It is made once, until the next write, the panel's next day, or the first time that one of
 * its files is made, whose size it says.
 * @throws Refusal as `publishedReport`
 */
export async function publishedPage(
	house: Viewing & { files: Pick<ReportFiles, 'sizeOf'> },
	review: string,
	lang: Lang
): Promise<PublishedPage> {
	const published = await publishedReport(house, review, lang);
	const sizes = FILES.map((format) => house.files.sizeOf(format, published.report));
	const both = await publishedInBoth(house, review, lang);
	const sizeOfBoth = both && house.files.sizeOf('pdf', ...both);
	const { today = '' } = published.promises ?? {};
	const key = `published page ${review} ${lang} ${today} ${sizes.join(' ')} ${sizeOfBoth}`;
	return house.cache.once(key, () => {
		const body = new TextEncoder().encode(
			pageOf(review, lang, { ...published, sizes, sizeOfBoth })
		);
		return Promise.resolve({ body, tag: tagOf(body) });
	});
}

const FILES = ['pdf', 'docx'] as const;

function pageOf(
	review: string,
	lang: Lang,
	published: PublishedReport & { sizes: readonly (number | null)[]; sizeOfBoth: number | null }
): string {
	const { report, others, promises, receipt, sizes, sizeOfBoth } = published;
	const w = words[lang].published;
	const { size } = formatIn(lang, 'UTC');
	const at = (to: Lang) => `/published/${review}/${to}`;
	const sized = (label: string, bytes: number | null) =>
		bytes === null ? label : `${label}, ${size(bytes)}`;
	const ofText = (text: string) => Buffer.byteLength(text);
	return reportHtml(report, {
		list: { href: `/published/${lang}`, label: w.all },
		languages: others.map((each) => ({
			...{ lang: each, href: at(each), label: words[each].published.language }
		})),
		feed: `/published/${lang}.atom`,
		picture: promises && { part: PROMISES_PART, svg: promisesPicture(promises, lang) },
		filesLabel: w.files,
		files: [
			...FILES.map((format, index) => ({
				...{ href: `${at(lang)}.${format}`, label: sized(w[format], sizes[index]) }
			})),
			...(others.length > 0
				? [{ href: `/published/${review}/both.pdf`, label: sized(w.pdfBoth, sizeOfBoth) }]
				: []),
			{ href: `${at(lang)}.json`, label: sized(w.json, ofText(exactWords(published))) },
			...(receipt
				? [
						{
							href: `/published/${review}/sampling.public.json`,
							label: sized(w.parts.sampling.receipt, ofText(receiptText(receipt)))
						}
					]
				: [])
		]
	});
}

/** The receipt as its file has it. */
export function receiptText(receipt: Receipt): string {
	return `${JSON.stringify(receipt, null, '\t')}\n`;
}

/** The exact words in both languages, with how far the promises were kept. */
export function exactWords({ version, promises }: PublishedReport): string {
	return canonical(promises ? { ...version, promises: promisesData(promises) } : version);
}
