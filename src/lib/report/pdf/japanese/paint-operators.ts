import { pdfColor, pdfLength } from './pdf-syntax.ts';

/** Sets the colour of fills and texts; `#rrggbb`. */
export const fillOperator = (color: string): string => `${pdfColor(color)} rg`;

/** Sets the colour of lines; `#rrggbb`. */
export const strokeOperator = (color: string): string => `${pdfColor(color)} RG`;

/** Sets the width of lines, in points. */
export const widthOperator = (width: number): string => `${pdfLength(width)} w`;
