/** The names that BagIt (RFC 8493) gives to the files of a bag, and ours for the signature. */
export const bagFiles = {
	declaration: 'bagit.txt',
	info: 'bag-info.txt',
	manifest: 'manifest-sha256.txt',
	tagManifest: 'tagmanifest-sha256.txt',
	signature: 'tagmanifest-sha256.txt.sig',
	/** Where payload would be fetched from: never written, always refused. */
	fetch: 'fetch.txt',
	payload: 'data/'
} as const;

/** The whole of `bagit.txt`. */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** Where things lie below `data/` in a packet. */
export const payloadPaths = {
	assessment: 'assessment.machi-tenken.json',
	publication: 'publication.machi-tenken.json',
	/** Then the SHA-256 of the file's bytes, in hex. */
	evidence: 'evidence/'
} as const;
