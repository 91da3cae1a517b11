const top = '<alignment vertical="top" wrapText="1"/>';

/** How a cell looks, as the inside of its format. */
const looks = {
	plain: { of: '', inside: top },
	strong: { of: ' fontId="1" applyFont="1"', inside: top },
	head: { of: ' fontId="1" fillId="2" applyFont="1" applyFill="1"', inside: top },
	day: {
		of: ' numFmtId="164" applyNumberFormat="1"',
		inside: '<alignment horizontal="left" vertical="top"/>'
	},
	share: { of: ' numFmtId="165" applyNumberFormat="1"', inside: top },
	number: { of: '', inside: '<alignment horizontal="right" vertical="top" indent="1"/>' },
	line: { of: '', inside: '<alignment vertical="top"/>' },
	spread: { of: '', inside: top },
	fillable: {
		of: ' fillId="3" applyFill="1" applyProtection="1"',
		inside: `${top}<protection locked="0"/>`
	}
} as const;
const names = Object.keys(looks);

export type CellLook = keyof typeof looks;

/** The place of a look among the formats of the workbook; those of a table have a line below. */
export const styleOf = (look: CellLook, place: 'above' | 'table' | 'head'): number =>
	1 + names.indexOf(look) + names.length * ['above', 'table', 'head'].indexOf(place);

const formats = [0, 1, 2].flatMap((border) =>
	Object.values(looks).map(
		({ of, inside }) =>
			`<xf${of} borderId="${String(border)}" applyBorder="1" applyAlignment="1">${inside}</xf>`
	)
);

const font = (inner: string) =>
	`<font>${inner}<sz val="10"/><name val="Yu Gothic"/><family val="2"/></font>`;
const fill = (color: string) =>
	`<fill><patternFill patternType="solid"><fgColor rgb="${color}"/></patternFill></fill>`;
const below = (style: string, color: string) =>
	`<border><left/><right/><top/><bottom style="${style}"><color rgb="${color}"/></bottom></border>`;

/** The inside of `styles.xml`: number formats, fonts, fills, borders, and the looks of cells. */
export const styleSheetXml = [
	'<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>',
	`<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
	`<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FFE8F1FE')}${fill('FFFFFBE6')}</fills>`,
	`<borders count="3"><border/>${below('thin', 'FFCCCCCC')}${below('thin', 'FF767676')}</borders>`,
	'<cellStyleXfs count="1"><xf/></cellStyleXfs>',
	`<cellXfs count="${String(formats.length + 1)}"><xf/>${formats.join('')}</cellXfs>`
].join('');
