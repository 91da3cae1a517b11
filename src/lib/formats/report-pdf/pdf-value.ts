/** A value of a PDF. Keys and names are without their slash and with `#xx` undone. */
export type PdfValue =
	null | boolean | number | PdfName | PdfString | PdfReference | PdfArray | PdfDictionary;

export type PdfName = { readonly kind: 'name'; readonly name: string };
export type PdfString = { readonly kind: 'string'; readonly bytes: Uint8Array };
export type PdfReference = { readonly kind: 'reference'; readonly object: number };
export type PdfArray = { readonly kind: 'array'; readonly items: readonly PdfValue[] };
export type PdfDictionary = {
	readonly kind: 'dictionary';
	readonly entries: ReadonlyMap<string, PdfValue>;
};

type Composite = Exclude<PdfValue, null | boolean | number>;

/** Whether a value is of this kind. */
export const isKind = <Kind extends Composite['kind']>(
	value: PdfValue | undefined,
	kind: Kind
): value is Extract<Composite, { readonly kind: Kind }> =>
	typeof value === 'object' && value !== null && value.kind === kind;

/** The value as a whole number that is not negative. */
export const countOf = (value: PdfValue | undefined): number | undefined =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
