import { plainChoices } from '#lib/domain/extract/report-choices.ts';
import { reportDocument } from '#lib/report/content/report-document.ts';
import { renderHtml } from '#lib/report/html/render-html.ts';
import { renderNation } from '#lib/report/nation/render-nation.ts';
import { aChecklist } from '../../support/a-checklist.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { someNation } from '../../support/nation-figures.ts';

/** Markup as somebody would slip it into a file: script in every shape, and everything that asks for something. */
export const intruderFor = (address: string): string => `
	<script>globalThis.intruded = 1</script>
	<script src="${address}script"></script>
	<script type="module">import '${address}module'; globalThis.intruded = 1</script>
	<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${address}ahead"]}]}</script>
	<img src="data:," onerror="globalThis.intruded = 1">
	<svg><script>globalThis.intruded = 1</script><use href="${address}use#x"/></svg>
	<iframe srcdoc="&lt;script&gt;parent.intruded = 1&lt;/script&gt;"></iframe>
	<iframe src="${address}frame"></iframe>
	<object data="${address}object"></object>
	<base href="${address}">
	<link rel="stylesheet" href="${address}style">
	<p style="background: url(${address}background)"></p>
	<a href="javascript:globalThis.intruded = 1">intruding link</a>
	<form action="${address}form" method="post"><button>intruding button</button></form>`;

/** The pages that have no script of their own: the report and the comparison of many cities. */
export const scriptlessPages = [
	{
		name: 'the HTML report',
		html: () =>
			renderHtml(
				reportDocument({
					checklist: aChecklist(),
					assessment: anAssessment(),
					lenses: [],
					choices: plainChoices('ja')
				})
			)
	},
	{ name: 'the page about many cities', html: () => renderNation(someNation({ years: 2 }), 'ja') }
] as const;
