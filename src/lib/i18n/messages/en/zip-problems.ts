import type { ZipProblem } from '#lib/formats/zip/zip-problem.ts';

/** What is wrong with a ZIP file, as a part of a sentence. */
export const zipProblems: Readonly<Record<ZipProblem, string>> = {
	truncated: 'it is cut off',
	'wrong-directory': 'its directory is damaged',
	'too-many-entries': 'too many files inside',
	'unsafe-name': 'a file inside has an unsafe name',
	'unread-name': 'the name of a file inside is not in UTF-8',
	'duplicate-name': 'two files inside have the same name',
	encrypted: 'it is encrypted with a ZIP password',
	'unknown-method': 'a compression method that is not read (only stored and Deflate are)',
	split: 'it is one part of a split archive',
	overlapping: 'files inside overlap',
	'headers-disagree': 'its directory and contents disagree',
	'wrong-data': 'the compressed data is damaged',
	'wrong-size': 'a size is wrong',
	'wrong-crc': 'the contents were altered'
};
