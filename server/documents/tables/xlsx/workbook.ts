import { FileFault } from '../file-fault';
import type { Parts } from './parts';
import { readXml } from './xml';

export interface Workbook {
	sheets: { name: string; isHidden: boolean; part: string }[];
	from1904: boolean;
	/** Names of the parts; null where there is none. */
	strings: string | null;
	styles: string | null;
}

interface Link {
	type: string;
	target: string;
}

const MOST_SHEETS = 1000;

/** @throws FileFault 'not-a-spreadsheet' {kind} for another package, 'damaged' … */
export async function readWorkbook(parts: Parts): Promise<Workbook> {
	const main = await mainPart(parts);
	const links = await linksOf(parts, main);
	const sheets: Workbook['sheets'] = [];
	let from1904 = false;
	await readXml(parts.read(main), {
		open(name, attributes) {
			if (name === 'workbookPr') from1904 = /^(1|true|on)$/.test(attributes.date1904 ?? '');
			if (name !== 'sheet') return;
			const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '';
			const link = links.get(id);
			// A sheet of a chart alone has no rows.
			if (!link?.type.endsWith('/worksheet')) return;
			if (sheets.length >= MOST_SHEETS) throw new FileFault('too-big-inside');
			const isHidden = /hidden/i.test(attributes.state ?? '');
			sheets.push({ name: (attributes.name ?? '').trim(), isHidden, part: link.target });
		}
	});
	const byType = (type: string) =>
		[...links.values()].find((link) => link.type.endsWith(type) && parts.has(link.target))
			?.target ?? null;
	return { sheets, from1904, strings: byType('/sharedStrings'), styles: byType('/styles') };
}

async function mainPart(parts: Parts): Promise<string> {
	const links = parts.has('_rels/.rels')
		? await linksIn(parts, '_rels/.rels', '')
		: new Map<string, Link>();
	const found = [...links.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target;
	if (found && /\.bin$/i.test(found))
		throw new FileFault('not-a-spreadsheet', { kind: 'binary workbook' });
	if (found && parts.has(found) && /(^|\/)xl\/|workbook/i.test(found)) return found;
	if (parts.has('xl/workbook.xml')) return 'xl/workbook.xml';
	throw new FileFault('not-a-spreadsheet', { kind: kindOf(parts) });
}

function kindOf(parts: Parts): string {
	if (parts.has('word/document.xml') || parts.has('ppt/presentation.xml')) return 'document';
	return parts.has('content.xml') ? 'open document' : 'archive';
}

async function linksOf(parts: Parts, part: string): Promise<Map<string, Link>> {
	const at = part.lastIndexOf('/') + 1;
	const [folder, file] = [part.slice(0, at), part.slice(at)];
	const name = `${folder}_rels/${file}.rels`;
	return parts.has(name) ? linksIn(parts, name, folder) : new Map<string, Link>();
}

/** What a part points to within the package, by the ids of the pointers; addresses outside are left out. */
async function linksIn(parts: Parts, name: string, folder: string): Promise<Map<string, Link>> {
	const links = new Map<string, Link>();
	await readXml(parts.read(name), {
		open(element, { Id = '', Type = '', Target = '', TargetMode = '' }) {
			if (element !== 'Relationship' || TargetMode === 'External') return;
			links.set(Id, { type: Type, target: resolved(folder, Target) });
		}
	});
	return links;
}

function resolved(folder: string, target: string): string {
	if (target.startsWith('/')) return target.slice(1);
	const path: string[] = [];
	for (const step of `${folder}${target}`.split('/')) {
		if (step === '..') path.pop();
		else if (step !== '.' && step !== '') path.push(step);
	}
	return path.join('/');
}
