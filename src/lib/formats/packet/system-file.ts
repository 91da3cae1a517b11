/** The systems that add files of their own to folders. */
export type FileSystem = 'mac' | 'windows' | 'linux';

/** Names of files and folders that systems add without being asked, in any case. */
const names: readonly (readonly [RegExp, FileSystem])[] = [
	[/^(\.ds_store|__macosx|\._.*|\.(apdisk|appledouble|localized|lsoverride))$/, 'mac'],
	[/^\.(spotlight-v100|trashes|fseventsd|temporaryitems|documentrevisions-v100)$/, 'mac'],
	[/^(thumbs\.db|ehthumbs(_vista)?\.db|desktop\.ini|\$recycle\.bin)$/, 'windows'],
	[/^system volume information$/, 'windows'],
	[/^(\.directory|\.trash-\d+|\.nfs[0-9a-f]+|lost\+found)$/, 'linux']
];

/** Which system adds a file of such a name, or a folder above it; undefined for every other file. */
export const systemOf = (path: string): FileSystem | undefined =>
	path
		.toLowerCase()
		.split('/')
		.flatMap((step) => names.find(([pattern]) => pattern.test(step))?.[1] ?? [])[0];
