/** What is wrong with a zip archive; one of its files is named beside it where it is the only one. */
export type ZipProblem =
	| 'truncated'
	| 'wrong-directory'
	| 'too-many-entries'
	| 'unsafe-name'
	/** Neither UTF-8 nor with UTF-8 beside it. */
	| 'unread-name'
	| 'duplicate-name'
	| 'encrypted'
	| 'unknown-method'
	| 'split'
	| 'overlapping'
	| 'headers-disagree'
	| 'wrong-data'
	| 'wrong-size'
	| 'wrong-crc';

export type ZipError = { readonly problem: ZipProblem; readonly part: string };
