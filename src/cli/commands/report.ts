import { plainChoices } from '#lib/domain/report/report-choices.ts';
import {
	findUndrawable,
	renderReport,
	reportFormats,
	type ReportFormat,
	type ReportRequest
} from '#lib/report/report-formats.ts';
import { CommandFailure, exitCodes, type CommandContext } from '../command-context.ts';
import { loadFonts } from '../load-fonts.ts';
import { allowOnly, neededText, onlyOperand, optionalText } from './command-options.ts';
import type { Command, CommandInput } from './command.ts';
import { openAssessment } from './open-assessment.ts';

/** `report f.json -o r.pdf`: the format follows the ending of the output, or `--format`. */
export const reportCommand: Command = async (context, input) => {
	allowOnly(context, input, ['output', 'format']);
	const path = onlyOperand(context, input, '<assessment.json>');
	const output = neededText(context, input, 'output');
	const format = formatOf(context, input, output);
	const { assessment, checklist } = openAssessment(context, path);
	const request: ReportRequest = {
		checklist,
		assessment,
		lenses: context.catalogue.lenses(),
		choices: plainChoices(context.locale),
		loadFonts: () => loadFonts(context.files)
	};
	const bytes = await renderReport(format, request);
	context.files.write(output, bytes);
	context.tell(context.messages.written(output));
	if (format === 'pdf') await tellUndrawable(context, request);
	return exitCodes.fine;
};

function formatOf(context: CommandContext, input: CommandInput, output: string): ReportFormat {
	const named = optionalText(input, 'format') ?? output.split('.').at(-1)?.toLowerCase();
	const format = reportFormats.find((known) => known === named);
	if (format === undefined) {
		throw new CommandFailure([context.messages.unknownFormat(output, reportFormats.join(', '))]);
	}
	return format;
}

async function tellUndrawable(context: CommandContext, request: ReportRequest): Promise<void> {
	const undrawable = await findUndrawable(request);
	if (undrawable.length === 0) return;
	const list = undrawable.map(({ text, codePoints }) => `${text} (${codePoints})`).join(', ');
	context.tell(context.messages.undrawable(list));
}
