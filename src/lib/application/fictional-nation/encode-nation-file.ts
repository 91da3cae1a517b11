import { checkWritable } from '#lib/formats/assessment/check-writable.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { encodePacket } from '#lib/formats/packet/encode-packet.ts';
import { assessmentFileEnding } from '../backup-file.ts';
import { packAssessment } from '#lib/formats/packet/pack-assessment.ts';
import { packetFileEnding } from '../packet-file-name.ts';
import type { MadeAssessment, NationFile } from './nation-choices.ts';
import type { NationForm } from './nation-forms.ts';

/** One assessment as a file of a form. Throws for one that no reader would take: it is made by us. */
export function encodeNationFile(
	made: MadeAssessment,
	form: NationForm,
	choices: { readonly withChecklist: boolean }
): NationFile {
	const { code } = made.assessment.municipality;
	const name = `${code}-${String(made.assessment.period.fiscalYear)}`;
	switch (form) {
		case 'assessments':
			return [`${name}${assessmentFileEnding}`, assessmentBytes(made, choices)];
		case 'packets':
			return [`${name}${packetFileEnding}`, packetBytes(made, 'backup')];
		case 'publications':
			return [`${name}-publication${packetFileEnding}`, packetBytes(made, 'publication')];
	}
}

function assessmentBytes(
	{ assessment, checklist }: MadeAssessment,
	{ withChecklist }: { readonly withChecklist: boolean }
): Uint8Array {
	const file = { assessment, ...(withChecklist && { checklistCopy: checklist }) };
	const writable = checkWritable(file);
	if (!writable.ok) throw new Error(`${assessment.id} does not fit its format.`);
	return new TextEncoder().encode(encodeAssessment(file));
}

/** The packet as `pack` makes it, unsigned and open, on the day of the assessment. */
const packetBytes = (
	{ assessment, checklist }: MadeAssessment,
	kind: 'backup' | 'publication'
): Uint8Array =>
	encodePacket(
		packAssessment(
			{ assessment, checklist, evidence: new Map() },
			{ kind, baggingDate: assessment.asOf }
		)
	);
