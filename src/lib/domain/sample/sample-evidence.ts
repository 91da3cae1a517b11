import type { SampleEvidence } from './expand-sample-answers.ts';
import { sampleRecords } from './sample-evidence-records.ts';
import { samplePapers } from './sample-evidence-papers.ts';

/** The sample city's register of evidence: papers of the organisation, then records of operation. */
export const sampleEvidence: readonly SampleEvidence[] = [...samplePapers, ...sampleRecords];
