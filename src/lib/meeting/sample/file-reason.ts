/** Why a whole file is refused as a list of cases. (S1) */
export type FileReason =
	| 'file-empty'
	| 'no-rows'
	| 'no-headings'
	| 'headings-alike'
	| 'too-many-rows'
	| 'not-a-spreadsheet'
	| 'password'
	| 'old-format'
	| 'damaged'
	| 'too-big-inside'
	| 'unsafe-xml'
	| 'quote-unclosed'
	| 'encoding';

/** The row where it was found, the limit that was passed, or what kind of file it is. */
export type FileDetails = Readonly<Record<string, string | number>>;
