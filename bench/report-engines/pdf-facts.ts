import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { rareCharacters } from './write-report-job.ts';

/** What poppler says of a PDF. */
export type PdfFacts = {
	readonly bytes: number;
	readonly pages: number;
	readonly tagged: 'yes' | 'no';
	readonly attachments: number;
	/** Rare characters that come out of the PDF as they were typed. */
	readonly copied: readonly string[];
};

/** Reads a finished PDF with pdfinfo, pdfdetach and pdftotext. */
export function pdfFacts(file: string): PdfFacts {
	const info = poppler('pdfinfo', file);
	const text = poppler('pdftotext', '-layout', file, '-');
	return {
		bytes: statSync(file).size,
		pages: Number(/^Pages:\s+(\d+)/mu.exec(info)?.[1] ?? 0),
		tagged: /^Tagged:\s+yes/mu.test(info) ? 'yes' : 'no',
		attachments: Number(/^(\d+) embedded/mu.exec(poppler('pdfdetach', '-list', file))?.[1] ?? 0),
		copied: rareCharacters.filter((character) => text.includes(character))
	};
}

const poppler = (program: string, ...args: readonly string[]): string =>
	execFileSync(program, args, {
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		stdio: ['ignore', 'pipe', 'ignore']
	});
