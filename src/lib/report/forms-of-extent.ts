import type { ReportExtent } from '#lib/domain/extract/report-choices.ts';

/** Every form a report can be had in, by its name on the command line. */
export const reportForms = ['pdf', 'html', 'docx', 'xlsx', 'csv', 'json', 'oscal-ar'] as const;
export type ReportForm = (typeof reportForms)[number];

/** The forms of each extent: those for machines hold everything, so only the full report has them. */
export const formsOfExtent: Readonly<Record<ReportExtent['kind'], readonly ReportForm[]>> = {
	full: reportForms,
	leaders: ['pdf', 'html', 'docx', 'xlsx'],
	component: ['pdf', 'html', 'docx', 'xlsx', 'csv'],
	party: ['pdf', 'html', 'docx', 'xlsx', 'csv'],
	public: ['pdf', 'html', 'docx'],
	interview: ['pdf', 'html', 'docx', 'xlsx']
};
