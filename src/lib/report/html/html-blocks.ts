import { cellParts, type CellPart } from '../content/cell-parts.ts';
import type { ReportBlock, ReportCell, ReportTable } from '../content/report-block.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlQuestion } from './html-question.ts';
import { pictureSvg } from './picture-svg.ts';

/** The blocks of a report as HTML. A page break is told to the heading that follows it. */
export function htmlBlocks(blocks: readonly ReportBlock[]): string {
	return blocks
		.map((block, place) => htmlBlock(block, place, blocks[place - 1]?.kind === 'page-break'))
		.join('\n');
}

type Writers = {
	readonly [Kind in ReportBlock['kind']]: (
		block: Extract<ReportBlock, { readonly kind: Kind }>,
		place: number,
		afterBreak: boolean
	) => string;
};

const writers: Writers = {
	heading: (block, _, afterBreak) => {
		// The report's own title is the only heading of the first level.
		const tag = `h${String(block.level + 1)}`;
		const broken = afterBreak ? ' class="break"' : '';
		return `<${tag} id="${escapeHtml(block.id)}"${broken}>${escapeHtml(block.text)}</${tag}>`;
	},
	paragraph: ({ text, tone }) =>
		`<p${tone === 'plain' ? '' : ` class="${tone}"`}>${escapeHtml(text)}</p>`,
	list: ({ items }) => `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`,
	facts: ({ rows }) =>
		`<dl>${rows
			.map(
				({ label, value }) =>
					`<dt>${escapeHtml(label)}</dt><dd><bdi>${escapeHtml(value)}</bdi></dd>`
			)
			.join('')}</dl>`,
	blanks: ({ labels }) =>
		`<dl class="blanks">${labels
			.map((label) => `<dt>${escapeHtml(label)}</dt><dd></dd>`)
			.join('')}</dl>`,
	table: htmlTable,
	pictures: ({ pictures }, place) =>
		pictures
			.map(({ picture, caption }, order) => {
				const svg = pictureSvg(picture, `picture-${String(place)}-${String(order)}`);
				return `<figure>${svg}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
			})
			.join('\n'),
	question: htmlQuestion,
	'page-break': () => ''
};

function htmlBlock(block: ReportBlock, place: number, afterBreak: boolean): string {
	const write = writers[block.kind] as (
		block: ReportBlock,
		place: number,
		afterBreak: boolean
	) => string;
	return write(block, place, afterBreak);
}

function htmlTable({ caption, columns, rows }: ReportTable): string {
	const ends = columns.map(({ align }) => align === 'end');
	const naming = Math.max(
		0,
		columns.findIndex(({ header }) => header)
	);
	const head = columns
		.map(({ title }, place) => `<th scope="col"${classOf(ends[place])}>${escapeHtml(title)}</th>`)
		.join('');
	const body = rows.map(
		(cells) =>
			`<tr>${cells.map((cell, place) => htmlCell(cell, place === naming ? 'th' : 'td', ends[place])).join('')}</tr>`
	);
	return `<div class="scroll"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}

/** Marks repeat in shape what the words say; only the star adds a word. */
function htmlCell(cell: ReportCell, tag: 'th' | 'td', end = false): string {
	const { id, mark, strong } = cell;
	const open = tag === 'th' ? '<th scope="row"' : '<td';
	const place = id === undefined ? '' : ` id="${escapeHtml(id)}"`;
	const star = mark?.kind === 'essential' ? '★ ' : '';
	const parts = cellParts(cell);
	const own = parts.filter(({ kind }) => kind === 'text').map(htmlPart);
	const refs = parts.filter(({ kind }) => kind === 'reference').map(htmlPart);
	const below = refs.length === 0 ? '' : `<div class="refs">${refs.join(' ')}</div>`;
	return `${open}${place}${classOf(end, strong)}>${star}${own.join('')}${below}</${tag}>`;
}

function htmlPart({ text, to }: CellPart): string {
	const words = `<bdi>${escapeHtml(text)}</bdi>`;
	return to === undefined ? words : `<a href="#${escapeHtml(to)}">${words}</a>`;
}

function classOf(end = false, strong = false): string {
	const names = [...(end ? ['end'] : []), ...(strong ? ['strong'] : [])];
	return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}
