import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAtOnce } from '#lib/domain/primitives/pace.ts';
import type { JapaneseDocument } from '#lib/report/pdf/japanese/japanese-document.ts';

/** The file of a document. */
export const finished = (pdf: JapaneseDocument): Uint8Array => runAtOnce(pdf.finishInSteps());

/** Hands the file to an independent program and gives back what it prints. */
export function ask(
	pdf: Uint8Array,
	program: string,
	args: (file: string) => readonly string[]
): string {
	const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-pdf-'));
	try {
		const file = join(folder, 'document.pdf');
		writeFileSync(file, pdf);
		return execFileSync(program, args(file), { encoding: 'utf8', maxBuffer: 1 << 28, cwd: folder });
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What is copied out of the file, line by line, empty lines left out. */
export const copiedLines = (pdf: Uint8Array): readonly string[] =>
	ask(pdf, 'pdftotext', (file) => ['-raw', '-enc', 'UTF-8', file, '-'])
		.split(/[\n\f]/)
		.filter((line) => line !== '');

/** The structure tree with its text, as poppler reads it. */
export const structure = (pdf: Uint8Array): string =>
	ask(pdf, 'pdfinfo', (file) => ['-struct-text', file]);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The file's objects as qpdf reads them; streams by their dictionaries. */
function readObjects(pdf: Uint8Array): ReadonlyMap<string, Json> {
	const text = ask(pdf, 'qpdf', (file) => [
		'--json=2',
		'--json-stream-data=none',
		'--json-key=qpdf',
		file
	]);
	const { qpdf } = JSON.parse(text) as {
		readonly qpdf: readonly [unknown, Readonly<Record<string, QpdfObject>>];
	};
	return new Map(
		Object.entries(qpdf[1]).map(([key, object]) => [
			key.replace('obj:', ''),
			object.value ?? object.stream?.dict ?? null
		])
	);
}

type QpdfObject = { readonly value?: Json; readonly stream?: { readonly dict: Json } };

/** All dictionaries of the file by their references, e.g. `12 0 R`. */
export function objectsIn(pdf: Uint8Array): ReadonlyMap<string, { readonly [key: string]: Json }> {
	return new Map(
		[...readObjects(pdf)].flatMap(([reference, value]) =>
			value !== null && typeof value === 'object' && !Array.isArray(value)
				? [[reference, value as { readonly [key: string]: Json }]]
				: []
		)
	);
}

/** All dictionary keys and names in the file's objects. */
export function namesIn(pdf: Uint8Array): ReadonlySet<string> {
	const names = new Set<string>();
	const walk = (value: Json): void => {
		if (typeof value === 'string' && value.startsWith('/')) names.add(value);
		if (value === null || typeof value !== 'object') return;
		for (const [key, inner] of Object.entries(value)) {
			if (key.startsWith('/')) names.add(key);
			walk(inner);
		}
	};
	for (const value of readObjects(pdf).values()) walk(value);
	return names;
}
