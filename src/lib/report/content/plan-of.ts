import { improvementPlan, type ImprovementPlan } from '#lib/domain/improvement/improvement-plan.ts';
import { rememberLast } from '#lib/domain/primitives/remember-last.ts';
import type { ReportSource } from './report-source.ts';

/** The improvement plan behind a report, worked out once, and only where a part asks for it. */
export const planOf = (source: ReportSource): ImprovementPlan => planned(source.whole ?? source);

const planned = rememberLast(({ checklist, assessment, score }: ReportSource): ImprovementPlan =>
	improvementPlan({ checklist, assessment, score })
);
