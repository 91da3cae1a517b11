/** Where things lie below `data/` in a packet. */
export const payloadPaths = {
	assessment: 'assessment.machi-tenken.json',
	publication: 'publication.machi-tenken.json',
	/** Then the SHA-256 of the file's bytes, in hex. */
	evidence: 'evidence/'
} as const;
