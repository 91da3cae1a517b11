const longestEdition = 20;

/** A catalog's version in the form of an edition, `5.1.1+u4` as `5.1.1-u4`; empty where nothing is left. */
export const editionOfVersion = (version: string): string =>
	version
		.replace(/[^0-9A-Za-z._-]+/g, '-')
		.replace(/^[._-]+/, '')
		.slice(0, longestEdition)
		.replace(/[._-]+$/, '');
