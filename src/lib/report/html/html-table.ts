import { cellParts, type CellPart } from '../content/cell-parts.ts';
import type { ReportCell, ReportTable } from '../content/report-block.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlMark } from './html-mark.ts';

/** What a table needs of the report around it. */
type TableSurroundings = {
	/** The heading above it says the same as its caption. */
	readonly isNamed: boolean;
	/** The word of the star. */
	readonly essential: string;
};

/** A table that scrolls in its own box where the screen is narrow, its columns readable. */
export function htmlTable(
	{ caption, columns, rows }: ReportTable,
	{ isNamed, essential }: TableSurroundings
): string {
	const naming = Math.max(
		0,
		columns.findIndex(({ header }) => header)
	);
	const looks = columns.map(({ align }, i) => ({
		end: align === 'end',
		isLong: rows.some((row) => (row[i]?.text.length ?? 0) > longText)
	}));
	const head = columns
		.map(
			({ title }, i) => `<th scope="col"${classOf(headClasses(looks[i]))}>${escapeHtml(title)}</th>`
		)
		.join('');
	const body = rows.map((cells) => {
		const written = cells.map((cell, i) => {
			const classes = cellClasses(cell, looks[i]);
			return htmlCell(cell, { tag: i === naming ? 'th' : 'td', classes, essential });
		});
		return `<tr>${written.join('')}</tr>`;
	});
	const unseen = isNamed ? ' class="unseen"' : '';
	return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}"><table><caption${unseen}>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}

/** Letters up to which a cell is kept on one line, and above which its column needs width. */
const [shortText, longText] = [12, 18];

type ColumnLook = { readonly end: boolean; readonly isLong: boolean } | undefined;

const headClasses = (look: ColumnLook): readonly string[] => [
	...(look?.end === true ? ['end'] : []),
	...(look?.isLong === true ? ['long'] : [])
];

const cellClasses = (cell: ReportCell, look: ColumnLook): readonly string[] => [
	...(look?.end === true ? ['end'] : []),
	...shadeOf(cell),
	...textClasses(cell)
];

const shadeOf = ({ shaded, mark }: ReportCell): readonly string[] =>
	shaded === true && mark?.kind === 'grade' ? [`grade-${mark.grade ?? 'none'}`] : [];

const textClasses = ({ text, strong, indent }: ReportCell): readonly string[] => [
	...(strong === true ? ['strong'] : []),
	...(text.length <= shortText && !text.includes('\n') ? ['short'] : []),
	...(indent === undefined ? [] : [`in${String(Math.min(indent, 3))}`])
];

const classOf = (names: readonly string[]): string =>
	names.length === 0 ? '' : ` class="${names.join(' ')}"`;

function htmlCell(
	cell: ReportCell,
	look: {
		readonly tag: 'th' | 'td';
		readonly classes: readonly string[];
		readonly essential: string;
	}
): string {
	const { id, mark } = cell;
	const open = look.tag === 'th' ? '<th scope="row"' : '<td';
	const place = id === undefined ? '' : ` id="${escapeHtml(id)}"`;
	const parts = cellParts(cell);
	const own = parts.filter(({ kind }) => kind === 'text').map(htmlPart);
	const refs = parts.filter(({ kind }) => kind === 'reference').map(htmlPart);
	const below = refs.length === 0 ? '' : `<div class="refs">${refs.join(' ')}</div>`;
	return `${open}${place}${classOf(look.classes)}>${htmlMark(mark, look.essential)}${own.join('')}${below}</${look.tag}>`;
}

function htmlPart({ text, to }: CellPart): string {
	const words = `<bdi>${escapeHtml(text)}</bdi>`;
	return to === undefined ? words : `<a href="#${escapeHtml(to)}">${words}</a>`;
}
