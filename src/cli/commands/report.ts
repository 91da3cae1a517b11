import type { ReportChoices } from '#lib/domain/extract/report-choices.ts';
import { unfitForReport } from '#lib/formats/report-manifest/unfit-for-report.ts';
import { formsOfExtent, reportForms, type ReportForm } from '#lib/report/forms-of-extent.ts';
import { findUndrawable, renderReport, type ReportRequest } from '#lib/report/report-formats.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import { loadFonts } from '../load-fonts.ts';
import { allowOnly, neededText, onlyOperand, optionalText } from './command-options.ts';
import type { Command, CommandInput } from './command.ts';
import { notWritten } from './not-written.ts';
import { openAssessment } from './open-assessment.ts';
import { reportChoicesOf } from './report-choices-of.ts';

/** `report f.json -o r.pdf`: the format follows the ending of the output, or `--format`. */
export const reportCommand: Command = async (context, input) => {
	allowOnly(context, input, [
		'output',
		'format',
		'for',
		'ask',
		'made-on',
		'mark',
		'since',
		'predecessor',
		'without-data'
	]);
	const path = onlyOperand(context, input, '<assessment.json>');
	const output = neededText(context, input, 'output');
	const form = formOf(context, input, output);
	const opened = openAssessment(context, path);
	const { assessment, checklist } = opened;
	const choices = reportChoicesOf(context, input, opened);
	const unfit = form === 'pdf' ? unfitForReport(assessment, choices) : [];
	if (unfit.length > 0) throw notWritten(context, output, { fields: unfit });
	refuseUnfit(context, form, choices.extent.kind);
	const request: ReportRequest = {
		checklist,
		assessment,
		lenses: context.catalogue.lenses(),
		choices,
		loadFonts: () => loadFonts(context.files)
	};
	const bytes = await renderReport(form, request);
	context.files.write(output, bytes);
	context.tell(context.messages.written(output));
	if (form === 'pdf') await tellUndrawable(context, request);
	return exitCodes.fine;
};

function formOf(context: CommandContext, input: CommandInput, output: string): ReportForm {
	const named = optionalText(input, 'format') ?? output.split('.').at(-1)?.toLowerCase();
	const form = reportForms.find((known) => known === named);
	if (form === undefined) {
		throw new CommandFailure([context.messages.unknownFormat(output, reportForms.join(', '))]);
	}
	return form;
}

/** Extracts, summaries and sheets have no form that holds everything. */
function refuseUnfit(
	{ messages }: CommandContext,
	form: ReportForm,
	kind: ReportChoices['extent']['kind']
): void {
	const forms = formsOfExtent[kind];
	if (!forms.includes(form)) {
		throw new CommandFailure([messages.unfitForm(kind, form, forms.join(', '))]);
	}
}

async function tellUndrawable(context: CommandContext, request: ReportRequest): Promise<void> {
	const undrawable = await findUndrawable(request);
	if (undrawable.length === 0) return;
	const list = undrawable.map(({ text, codePoints }) => `${text} (${codePoints})`).join(', ');
	context.tell(context.messages.undrawable(list));
}
