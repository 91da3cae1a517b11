import type { ReportBlock, ReportFrame } from '../content/report-block.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlQuestion } from './html-question.ts';
import { htmlTable } from './html-table.ts';
import { pictureSvg } from './picture-svg.ts';

/** Words of the frame that stand among the blocks. */
type BlockWords = Pick<ReportFrame, 'essential' | 'toContents'>;

/** Where a block stands. */
type Surroundings = {
	readonly place: number;
	readonly afterBreak: boolean;
	/** The heading that it stands under. */
	readonly under: Extract<ReportBlock, { readonly kind: 'heading' }> | undefined;
	readonly words: BlockWords;
};

/**
 * The blocks of a report as HTML. A page break is told to the heading that follows it; every part ends
 * with the way back to the contents.
 */
export function htmlBlocks(blocks: readonly ReportBlock[], words: BlockWords): string {
	let under: Surroundings['under'];
	const written = blocks.flatMap((block, place) => {
		const isNext = block.kind === 'heading' && block.level === 1 && under !== undefined;
		if (block.kind === 'heading') under = block;
		const afterBreak = blocks[place - 1]?.kind === 'page-break';
		const html = htmlBlock(block, { place, afterBreak, under, words });
		return isNext ? [wayBack(words), html] : [html];
	});
	return [...written, ...(under === undefined ? [] : [wayBack(words)])].join('\n');
}

const wayBack = ({ toContents }: BlockWords): string =>
	`<p class="back"><a href="#contents">${escapeHtml(toContents)}</a></p>`;

type Writers = {
	readonly [Kind in ReportBlock['kind']]: (
		block: Extract<ReportBlock, { readonly kind: Kind }>,
		surroundings: Surroundings
	) => string;
};

const writers: Writers = {
	heading: (block, { afterBreak }) => {
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
	table: (block, { under, words }) =>
		htmlTable(block, {
			isNamed: under?.text === block.caption,
			essential: words.essential
		}),
	pictures: ({ pictures }, { place }) =>
		pictures
			.map(({ picture, caption }, order) => {
				const svg = pictureSvg(picture, `picture-${String(place)}-${String(order)}`);
				const told = escapeHtml(caption);
				return `<figure><div class="pan" role="region" tabindex="0" aria-label="${told}">${svg}</div><figcaption>${told}</figcaption></figure>`;
			})
			.join('\n'),
	question: htmlQuestion,
	'page-break': () => ''
};

function htmlBlock(block: ReportBlock, surroundings: Surroundings): string {
	const write = writers[block.kind] as (block: ReportBlock, surroundings: Surroundings) => string;
	return write(block, surroundings);
}
