import { isEffort } from '#lib/domain/improvement/efforts.ts';

/** What was typed as an effort: a figure, nothing, or something that is none. */
export type TypedEffort = { readonly kind: 'figure'; readonly figure: number } | NoFigure;
type NoFigure = { readonly kind: 'empty' } | { readonly kind: 'wrong' };

/** Reads a whole number in any width, with or without commas. */
export function typedEffort(text: string): TypedEffort {
	const digits = text.normalize('NFKC').replace(/[\s,]/g, '');
	if (digits === '') return { kind: 'empty' };
	const figure = /^\d+$/.test(digits) ? Number(digits) : NaN;
	return isEffort(figure) ? { kind: 'figure', figure } : { kind: 'wrong' };
}
