import type { QuestionBlock } from '../content/report-block.ts';
import { paragraphXml, run } from './runs.ts';

/** A question to be answered by typing or by hand. */
export function docxQuestion(question: QuestionBlock): string {
	const { control, title, text, hints, boxes, writing } = question;
	return [
		paragraphXml('BodyText', run(`${control}　${title}`, { strong: true }), '<w:keepNext/>'),
		paragraphXml('BodyText', run(text), '<w:keepNext/>'),
		...hints.map((hint) => paragraphXml('Small', run(hint), '<w:keepNext/>')),
		...boxes.map(({ label, checked }) =>
			paragraphXml('TableText', run(`${checked === 'yes' ? '☑' : '☐'} ${label}`), '<w:keepNext/>')
		),
		...writing.flatMap(({ label, lines }) => [
			paragraphXml('Small', run(label), '<w:keepNext/>'),
			...Array.from({ length: lines }, () => paragraphXml('WritingLine', ''))
		])
	].join('');
}
