/** Makes files of reports in a process of its own, so that boards are not slowed. One order at a time, each answered once. */
import type { ReportDocument } from '../../../src/lib/meeting/report/document';
import { reportDocx } from './docx';
import { PdfMaker } from './pdf';

export type FileFormat = 'pdf' | 'docx';

export interface FileOrder {
	format: FileFormat;
	report: ReportDocument;
	/** The same report in the other language, which stands after it; of a PDF alone. */
	other?: ReportDocument;
}

export type FileProcessMessage = { file: Uint8Array } | { fault: string };

let maker: PdfMaker | undefined;

process.on('message', (order: FileOrder) => {
	void make(order).then(
		(file) => tell({ file }),
		(error: unknown) =>
			tell({ fault: error instanceof Error ? (error.stack ?? '') : String(error) })
	);
});
// The server has ended, however it did.
process.on('disconnect', () => process.exit());

async function make({ format, report, other }: FileOrder): Promise<Uint8Array> {
	if (format === 'docx') return reportDocx(report);
	return (maker ??= new PdfMaker()).make(other ? [report, other] : [report]);
}

function tell(message: FileProcessMessage): void {
	process.send?.(message);
}
