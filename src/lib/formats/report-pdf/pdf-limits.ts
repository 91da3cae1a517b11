/** Largest PDF that is read, in bytes (a report of 118 controls has about 1 MB). */
export const largestPdf = 64 * 1024 * 1024;

/** Most that one stream, and all that are read of a file together, may inflate to, in bytes. */
export const mostInflated = { ofOne: 64 * 1024 * 1024, together: 160 * 1024 * 1024 } as const;

/** Longest object that is read, its stream not counted, in bytes. */
export const longestObject = 1024 * 1024;

/** Most values within one object. */
export const mostValues = 100_000;

/** Deepest nesting of arrays, dictionaries, name trees and references to references. */
export const deepestNesting = 32;

/** Most entries of all cross-reference sections together, and most objects found by a search. */
export const mostEntries = 300_000;

/** Most revisions of one file, streams that are read of it, and nodes and files of its name tree. */
export const mostParts = 512;

/** Bytes that may be looked through besides the length of the file, which a sound file never needs twice. */
export const spareScan = 16 * 1024 * 1024;
