import { FileFault } from '../file-fault';
import type { SheetTable } from '../table';
import { Parts } from './parts';
import { SharedStrings } from './shared-strings';
import { SheetReader } from './sheet-reader';
import { Styles } from './styles';
import { readWorkbook } from './workbook';
import { readXml } from './xml';

/** A workbook (OOXML). Macros, links to elsewhere and formulas are never followed. @throws FileFault */
export async function xlsxTable(file: Buffer): Promise<SheetTable> {
	const parts = await Parts.open(file);
	const { sheets, from1904, strings: texts, styles: formats } = await readWorkbook(parts);
	if (sheets.length === 0) throw new FileFault('file-empty');
	const styles = await Styles.read(parts, formats);
	const strings = await SharedStrings.read(parts, texts);
	return {
		sheets: sheets.map(({ name, isHidden }) => ({ name, isHidden })),
		from1904,
		hasAddresses: true,
		async read(index, take, progress) {
			const { part } = sheets[index];
			const reader = new SheetReader(strings, styles, take);
			await readXml(counted(parts, part, progress), reader, () => reader.goesOn);
			return reader.hiddenColumns;
		}
	};
}

async function* counted(
	parts: Parts,
	part: string,
	progress?: (share: number) => void
): AsyncGenerator<Buffer> {
	const size = parts.size(part) || 1;
	let done = 0;
	for await (const chunk of parts.read(part)) {
		yield chunk;
		done += chunk.length;
		progress?.(Math.min(1, done / size));
	}
}
