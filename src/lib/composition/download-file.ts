import type { OutgoingFile } from '#lib/application/file-ports.ts';
import { browserFiles } from '#lib/exchange/browser-files.ts';

/** Hands a file to the browser's downloads. */
export const downloadFile = (file: OutgoingFile): void => browserFiles.download(file);
