import type { ZipProblem } from '#lib/formats/zip/zip-problem.ts';

/** What is wrong with a ZIP file, as a part of a sentence. */
export const zipProblems: Readonly<Record<ZipProblem, string>> = {
	truncated: 'it is cut off',
	'wrong-directory': 'its directory is damaged',
	'too-many-entries': 'too many files inside',
	'unsafe-name': 'a file inside has an unsafe name',
	'duplicate-name': 'two files inside have the same name',
	encrypted: 'it is encrypted',
	'unknown-method': 'unknown compression method',
	split: 'it is a split archive',
	zip64: 'an unsupported kind of large archive',
	overlapping: 'files inside overlap',
	'headers-disagree': 'its directory and contents disagree',
	'wrong-data': 'the compressed data is damaged',
	'wrong-size': 'a size is wrong',
	'wrong-crc': 'the contents were altered'
};
