import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type PdfValue =
	null | boolean | number | string | readonly PdfValue[] | { readonly [key: string]: PdfValue };
export type PdfDictionary = { readonly [key: string]: PdfValue };

/** A file as qpdf reads it: an independent reader, so that we do not believe ourselves. */
export type OpenedPdf = {
	readonly catalog: PdfDictionary;
	readonly pages: readonly PdfDictionary[];
	/** Follows references, however many. */
	readonly resolve: (value: PdfValue | undefined) => PdfValue;
	readonly dictionary: (value: PdfValue | undefined) => PdfDictionary;
	readonly list: (value: PdfValue | undefined) => readonly PdfValue[];
	/** The decoded bytes of a stream, one to a letter. */
	readonly stream: (value: PdfValue | undefined) => string;
	/** Every dictionary of the file. */
	readonly dictionaries: readonly PdfDictionary[];
};

type Written = {
	readonly value?: PdfValue;
	readonly stream?: { readonly dict: PdfDictionary; readonly data?: string };
};

/** Reads a file through `qpdf --json`. */
export function openPdf(pdf: Uint8Array): OpenedPdf {
	const folder = mkdtempSync(join(tmpdir(), 'machi-tenken-accessibility-'));
	try {
		const path = join(folder, 'document.pdf');
		writeFileSync(path, pdf);
		const args = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized', path];
		const json = execFileSync('qpdf', args, { encoding: 'utf8', maxBuffer: 1 << 29 });
		const { qpdf } = JSON.parse(json) as {
			readonly qpdf: readonly [unknown, Record<string, Written>];
		};
		return openedFrom(new Map(Object.entries(qpdf[1])));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function openedFrom(objects: ReadonlyMap<string, Written>): OpenedPdf {
	const written = (value: PdfValue | undefined): Written | undefined =>
		typeof value === 'string' && /^\d+ \d+ R$/.test(value)
			? objects.get(`obj:${value}`)
			: undefined;
	const resolve = (value: PdfValue | undefined): PdfValue => {
		const found = written(value);
		return found === undefined ? (value ?? null) : resolve(found.value ?? found.stream?.dict);
	};
	const dictionary = (value: PdfValue | undefined): PdfDictionary => {
		const found = resolve(value);
		return isDictionary(found) ? found : {};
	};
	const list = (value: PdfValue | undefined): readonly PdfValue[] => {
		const found = resolve(value);
		return Array.isArray(found) ? (found as readonly PdfValue[]) : found === null ? [] : [found];
	};
	const root = (objects.get('trailer')?.value as PdfDictionary)['/Root'];
	const catalog = dictionary(root);
	const pagesBelow = (node: PdfDictionary): readonly PdfDictionary[] =>
		node['/Type'] === '/Page'
			? [node]
			: list(node['/Kids']).flatMap((kid) => pagesBelow(dictionary(kid)));
	return {
		catalog,
		pages: pagesBelow(dictionary(catalog['/Pages'])),
		resolve,
		dictionary,
		list,
		stream: (value) => Buffer.from(written(value)?.stream?.data ?? '', 'base64').toString('latin1'),
		dictionaries: [...objects.values()].flatMap(({ value, stream }) => {
			const found = stream?.dict ?? value ?? null;
			return isDictionary(found) ? [found] : [];
		})
	};
}

const isDictionary = (value: PdfValue): value is PdfDictionary =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name, reference, string or number as text; empty for anything else. */
export const textOf = (value: PdfValue | undefined): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';
