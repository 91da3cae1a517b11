import { findBytes } from '../find-bytes.ts';

/** How far from its beginning a file says that it is a PDF, in bytes: mail programs put lines before it. */
const head = 1024;

/** Whether bytes begin like a PDF, whatever else they are. */
export const looksLikePdf = (bytes: Uint8Array): boolean => findBytes(bytes, '%PDF-', 0, head) >= 0;
