/** Makes files of reports in a process of its own, so that boards are not slowed. One order at a time, each answered once. */
import type { ReportDocument } from '../../../src/lib/meeting/report/document';
import { reportDocx } from './docx';
import { PdfMaker } from './pdf';

export type FileFormat = 'pdf' | 'docx';

export interface Order {
	format: FileFormat;
	report: ReportDocument;
}

export type Told = { file: Uint8Array } | { fault: string };

let maker: PdfMaker | undefined;

process.on('message', ({ format, report }: Order) => {
	void make(format, report).then(
		(file) => tell({ file }),
		(error: unknown) =>
			tell({ fault: error instanceof Error ? (error.stack ?? '') : String(error) })
	);
});
// The server has ended, however it did.
process.on('disconnect', () => process.exit());

async function make(format: FileFormat, report: ReportDocument): Promise<Uint8Array> {
	return format === 'pdf' ? (maker ??= new PdfMaker()).make(report) : reportDocx(report);
}

function tell(message: Told): void {
	process.send?.(message);
}
