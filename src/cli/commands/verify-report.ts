import {
	inspectReport,
	type InspectedReport,
	type InspectReportPorts
} from '#lib/application/inspect-report.ts';
import {
	describeInspection,
	describeInspectReportError
} from '#lib/i18n/describe-report-inspection.ts';
import { renderReport } from '#lib/report/report-formats.ts';
import {
	CommandFailure,
	exitCodes,
	type CommandContext,
	type ExitCode
} from '../command-context.ts';
import { loadFonts } from '../load-fonts.ts';
import { allowOnly, optionalText } from './command-options.ts';
import type { CommandInput } from './command.ts';
import { writeAssessment } from './write-assessment.ts';

/** `verify r.pdf [--json] [--extract f.json]`: whether a report is unaltered, and the assessment in it. */
export async function verifyReport(
	context: CommandContext,
	input: CommandInput,
	{ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }
): Promise<ExitCode> {
	allowOnly(context, input, ['json', 'extract']);
	const inspected = await inspectReport(portsOf(context), { name: path, bytes });
	if (!inspected.ok) {
		const reason = describeInspectReportError(inspected.error, context.locale);
		throw new CommandFailure([`${path}: ${reason}`]);
	}
	if (input.values.json === true) context.print(encodeInspection(inspected.value));
	else describeInspection(inspected.value, context.locale).forEach(context.print);
	const exitCode = exitCodeOf(inspected.value);
	const output = optionalText(input, 'extract');
	if (output !== undefined) extract(context, inspected.value, output);
	return exitCode;
}

const portsOf = ({ catalogue, files }: CommandContext): InspectReportPorts => ({
	catalogue,
	renderPdf: (parts) =>
		renderReport('pdf', {
			...parts,
			lenses: catalogue.lenses(),
			loadFonts: () => loadFonts(files)
		})
});

const exitCodeOf = ({ verdict }: InspectedReport): ExitCode =>
	verdict === 'reproduced' || verdict === 'sealed' ? exitCodes.fine : exitCodes.findings;

/** Everything but the data themselves, for programs. */
function encodeInspection({ data, ...inspected }: InspectedReport): string {
	return JSON.stringify(
		{
			format: 'machi-tenken/report-check',
			formatVersion: 1,
			...inspected,
			data: data.kind
		},
		null,
		2
	);
}

function extract(context: CommandContext, inspected: InspectedReport, output: string): void {
	const { lines } = context.words.verify;
	const { data, fileName } = inspected;
	if (data.kind !== 'carried') throw new CommandFailure([lines.nothingToExtract(fileName)]);
	writeAssessment(context, output, data.file);
	context.tell(lines.extracted(output));
	if (exitCodeOf(inspected) !== exitCodes.fine) context.tell(lines.extractedDespite);
}
