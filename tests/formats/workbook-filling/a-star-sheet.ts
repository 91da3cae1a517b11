import { aRelationship, aRelationships, aWorkbook, type Parts } from '../spreadsheet/a-workbook.ts';

/**
 * A workbook of the shape of the supplier scheme's sheet, with texts of our own: headings in row 2, criteria in
 * rows 3–155, their numbers in column L, 261 merged ranges, answers in column O.
 */
export type StarSheetGiven = {
	/** What stands in cells of columns O to R, e.g. `O5`. */
	readonly said?: Readonly<Record<string, string>>;
	/** Whether columns O to R have headings. */
	readonly withoutHeadings?: boolean;
	/** XML of the rules for cells. */
	readonly validations?: string;
	/** XML between the table and the merged cells. */
	readonly protection?: string;
	readonly parts?: Parts;
};

export const starSheetName = '要求と基準';
export const firstRow = 3;
const headings = [
	...['大分類No.', '大分類', '中分類No.', '中分類', '要求事項No.', '★3', '★4', '要求事項名'],
	...['要求事項', '★3/★4', '評価基準No.', '評価基準', '補足']
];
const answerHeadings = ['自己評価', '理由', '根拠と予定', '補足情報'];

type Criterion = {
	readonly row: number;
	readonly group: number;
	readonly id: string;
	readonly star: '★3' | '★4';
};

const groups = Array.from({ length: 43 }, (_, order) => order);
const sizeOf = (group: number): number => (group < 24 ? 4 : 3);
const areaOf = (group: number): number => Math.min(6, Math.floor(group / 6));

/** 81 of three stars in 26 requirements, 72 of four. */
export const criteria: readonly Criterion[] = groups
	.flatMap((group) =>
		Array.from({ length: sizeOf(group) }, (_, place) => ({
			group,
			id: `${String(areaOf(group) + 1)}-${String((group % 6) + 1)}-${String(group + 1)}-${String(place + 1)}`,
			star: isThreeStars(group, place) ? ('★3' as const) : ('★4' as const)
		}))
	)
	.map((criterion, order) => ({ row: firstRow + order, ...criterion }));

function isThreeStars(group: number, place: number): boolean {
	if (group >= 26) return false;
	return group < 3 || place < 3;
}

export const statementOf = ({ id }: Pick<Criterion, 'id'>): string =>
	`架空の基準 ${id}：決めたことを年に1回見直す。`;

const cell = (reference: string, text: string, style = 1): string =>
	text === ''
		? `<c r="${reference}" s="${String(style)}"/>`
		: `<c r="${reference}" s="${String(style)}" t="inlineStr"><is><t>${text}</t></is></c>`;

function rowOf(
	{ row, group, id, star }: Criterion,
	said: Readonly<Record<string, string>>
): string {
	const isFirst = criteria.find((other) => other.group === group)?.row === row;
	const isFirstOfArea =
		criteria.find((other) => areaOf(other.group) === areaOf(group))?.row === row;
	const once = (text: string) => (isFirst ? text : '');
	const area = String(areaOf(group) + 1);
	const texts: Readonly<Record<string, string>> = {
		B: isFirstOfArea ? area : '',
		C: isFirstOfArea ? `架空の分野${area}` : '',
		D: `${area}-${String((group % 6) + 1)}`,
		E: '中分類',
		F: once(String(group + 1)),
		G: once(group < 26 ? '○' : ''),
		H: once('○'),
		I: once(`架空の要求${String(group + 1)}`),
		J: once('決めて、守り、見直すこと。'),
		K: star,
		L: id,
		M: statementOf({ id }),
		N: ''
	};
	const asked = Object.entries(texts).map(([column, text]) =>
		cell(`${column}${String(row)}`, text)
	);
	const answers = ['O', 'P', 'Q', 'R'].map((column) => {
		const text = said[`${column}${String(row)}`];
		// Below row 100 nobody gave the cells a look: they are not there.
		return text === undefined && row > 100 ? '' : cell(`${column}${String(row)}`, text ?? '', 2);
	});
	return `<row r="${String(row)}" spans="2:14" ht="40" customHeight="1">${asked.join('')}${answers.join('')}</row>`;
}

/** Six columns of each requirement and two of each area, and stars over the first two criteria of 32. */
export const merges: readonly string[] = [
	...groups.flatMap((group) => {
		const rows = criteria.filter((one) => one.group === group).map(({ row }) => row);
		const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
		const tall = ['F', 'G', 'H', 'I', 'J'].map(
			(column) => `${column}${String(top)}:${column}${String(bottom)}`
		);
		return group < 32 ? [...tall, `K${String(top)}:K${String(top + 1)}`] : tall;
	}),
	...[0, 1, 2, 3, 4, 5, 6].flatMap((area) => {
		const rows = criteria.filter(({ group }) => areaOf(group) === area).map(({ row }) => row);
		const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
		return ['B', 'C'].map((column) => `${column}${String(top)}:${column}${String(bottom)}`);
	})
];

const list = (sqref: string, words: string): string =>
	`<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${sqref}"><formula1>"${words}"</formula1></dataValidation>`;

/** The rule that answers are one of three marks. */
export const markRule = `<dataValidations count="1">${list('O3:O155', '○,△,✖')}</dataValidations>`;

/** The workbook, with a comment, a picture, conditional formats and a second sheet that sums up. */
export function aStarSheet(given: StarSheetGiven = {}): Uint8Array {
	const { said = {}, withoutHeadings = false, validations = '', protection = '' } = given;
	const heads = [...headings, ...(withoutHeadings ? [] : answerHeadings)].map((text, order) =>
		cell(`${String.fromCharCode(66 + order)}2`, text)
	);
	const legend = withoutHeadings ? '' : cell('O1', '○・△・✖');
	const table = [
		`<row r="1">${cell('B1', '架空の評価制度　要求と基準')}${legend}</row>`,
		`<row r="2">${heads.join('')}</row>`,
		...criteria.map((criterion) => rowOf(criterion, said)),
		'<row r="158"/>'
	];
	const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
	return aWorkbook({
		sheets: {
			[starSheetName]: [
				'<dimension ref="B1:N158"/>',
				'<cols><col min="15" max="15" width="9" style="2" customWidth="1"/></cols>',
				`<sheetData>${table.join('')}</sheetData>`,
				protection,
				`<mergeCells count="${String(merges.length)}">${merged}</mergeCells>`,
				'<conditionalFormatting sqref="O3:O155"><cfRule type="containsBlanks" dxfId="0" priority="1"><formula>LEN(TRIM(O3))=0</formula></cfRule></conditionalFormatting>',
				validations,
				'<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>'
			].join(''),
			集計: `<sheetData><row r="1"><c r="A1"><f>COUNTIF(${starSheetName}!O3:O155,"○")</f><v>0</v></c></row></sheetData>`
		},
		styles:
			'<cellXfs count="3"><xf/><xf applyAlignment="1"><alignment wrapText="1"/></xf><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>',
		parts: {
			'xl/worksheets/_rels/sheet1.xml.rels': aRelationships(
				aRelationship('rId1', 'drawing', '../drawings/drawing1.xml'),
				aRelationship('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
				aRelationship('rId3', 'comments', '../comments1.xml')
			),
			'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
			'xl/drawings/vmlDrawing1.vml': '<xml>\n<o:not-quite-xml></xml>',
			'xl/comments1.xml': '<comments><commentList/></comments>',
			'xl/media/image1.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
			'xl/calcChain.xml': '<calcChain><c r="A1" i="2"/></calcChain>',
			...given.parts
		}
	});
}
