import type { EffortUnit } from '#lib/domain/improvement/efforts.ts';
import type { Control } from '#lib/domain/checklist/control.ts';

/** Words of the tables to work with: workbook and CSV. */
export const reportSheets = {
	missing: '足りないこと（回答のメモ）',
	firstStep: '最初にすること',
	effort: '手間',
	efforts: { S: '小', M: '中', L: '大' } as Readonly<Record<Control['effort'], string>>,
	effortIn: { points: '手間（点）', days: '手間（日）', yen: '手間（円）' } as Readonly<
		Record<EffortUnit, string>
	>,
	undatedBecause: '期限を決めない理由',
	deferred: 'いまは計画しない理由',
	impact: '影響',
	furtherActions: 'ほかの改善計画'
};
