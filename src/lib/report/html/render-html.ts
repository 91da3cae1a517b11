import { encodeBase64 } from '#lib/formats/base64.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import type { ReportBlock, ReportDocument } from '../content/report-block.ts';
import { escapeHtml } from './escape-html.ts';
import { htmlMarkShapes } from './html-mark.ts';
import { htmlBlocks } from './html-blocks.ts';
import { htmlStyle } from './html-style.ts';

/**
 * A report as one HTML file: no script, no request, readable by a screen reader and printed on A4. Its
 * own policy forbids everything but its one style.
 */
export function renderHtml({ frame, blocks }: ReportDocument): string {
	const title = `${frame.municipality} ${frame.title} ${frame.subtitle}`;
	const marks = [frame.sampleMark, frame.handlingMark].filter((mark) => mark !== null);
	const facts: ReportBlock = { kind: 'facts', rows: frame.facts };
	const signatures: ReportBlock = { kind: 'blanks', labels: frame.signatures };
	return `<!doctype html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${encodeBase64(bytesOf(sha256Hex(htmlStyle)))}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header>
${marks.map((mark) => `<p class="mark">${escapeHtml(mark)}</p>`).join('\n')}
<h1>${escapeHtml(frame.title)}</h1>
<p><strong><bdi>${escapeHtml(frame.municipality)}</bdi></strong> ${escapeHtml(frame.subtitle)}</p>
${htmlBlocks(frame.signatures.length === 0 ? [facts] : [facts, signatures], frame)}
${frame.notice === '' ? '' : `<p class="notice">${escapeHtml(frame.notice)}</p>`}
</header>
${contentsOf(frame.contentsTitle, blocks)}
<main>
${htmlMarkShapes(blocks)}
${htmlBlocks(blocks, frame)}
</main>
<footer>
<p class="small">${escapeHtml(frame.reportId)} ${escapeHtml(frame.foot)}</p>
${marks.map((mark) => `<p class="mark">${escapeHtml(mark)}</p>`).join('\n')}
</footer>
</body>
</html>
`;
}

/** Links to the parts of the first two levels. */
function contentsOf(title: string, blocks: readonly ReportBlock[]): string {
	const entries = blocks.flatMap((block) =>
		block.kind === 'heading' && block.level < 3
			? [
					`<li${block.level === 2 ? ' class="sub"' : ''}><a href="#${escapeHtml(block.id)}">${escapeHtml(block.text)}</a></li>`
				]
			: []
	);
	return `<nav aria-labelledby="contents">\n<h2 id="contents">${escapeHtml(title)}</h2>\n<ul>\n${entries.join('\n')}\n</ul>\n</nav>`;
}

const bytesOf = (hex: string): Uint8Array =>
	Uint8Array.from(hex.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
