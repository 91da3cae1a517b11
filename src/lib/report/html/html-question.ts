import type { QuestionBlock } from '../content/report-block.ts';
import { escapeHtml } from './escape-html.ts';

/** A question to be answered by hand on the printed page. */
export function htmlQuestion({
	control,
	title,
	text,
	hints,
	boxes,
	writing
}: QuestionBlock): string {
	const ticks = boxes
		.map(({ label, checked }) => `<li>${checked === 'yes' ? '☑' : '☐'} ${escapeHtml(label)}</li>`)
		.join('');
	const lines = writing
		.map(
			({ label, lines: count }) =>
				`<p class="write">${escapeHtml(label)}</p>${'<hr>'.repeat(count)}`
		)
		.join('');
	return `<section class="question"><p><strong>${escapeHtml(control)}　${escapeHtml(title)}</strong></p><p>${escapeHtml(text)}</p>${hints.map((hint) => `<p class="small">${escapeHtml(hint)}</p>`).join('')}<ul class="boxes">${ticks}</ul>${lines}</section>`;
}
