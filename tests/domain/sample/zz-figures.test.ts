import { it } from 'vitest';
import { sampleCity } from '#lib/domain/sample/sample-city.ts';
import { listGaps } from '#lib/domain/gap/list-gaps.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { compileChecklists } from '../../../scripts/compile-checklists.ts';
it('x', () => {
	const checklist = compileChecklists('checklists').find(
		({ checklist: c }) => c.edition === '3.0'
	)!.checklist;
	const s = sampleCity(checklist, pinChecklist(checklist));
	const r = score(checklist, s);
	for (const f of [r.overall, ...r.layers, ...r.components] as any[]) {
		const of = r.pairs.filter((p) =>
			f.component
				? p.pair.component === f.component
				: f.layer
					? p.pair.control.layer === f.layer
					: true
		);
		const n = (st: string) => of.filter((p) => p.status === st).length;
		console.log(
			f.component ?? f.layer ?? 'ALL',
			f.grade,
			f.percent,
			'low',
			f.low,
			'high',
			f.high,
			'cov',
			f.coverage,
			'sup',
			f.supportedPercent,
			'conf',
			f.confirmedPercent,
			'chain',
			f.chain,
			'pairs',
			of.length,
			'met',
			n('met'),
			'partly',
			n('partly'),
			'planned',
			n('planned'),
			'not',
			n('not-met'),
			'unk',
			n('unknown'),
			'unans',
			n('unanswered'),
			n('unanswered') < 9
				? of
						.filter((p) => p.status === 'unanswered')
						.map((p) => p.pair.control.id)
						.join()
				: ''
		);
	}
	const g = listGaps(r.pairs);
	const all = Object.values(s.answers).flatMap((a) => Object.values(a));
	console.log(
		'pairs',
		listPairs(checklist, s).length,
		'answers',
		all.length,
		'gaps',
		g.length,
		'essential',
		g
			.filter((x) => x.judged.pair.control.essential)
			.map((x) => x.judged.pair.component + ' ' + x.judged.pair.control.id + ' ' + x.judged.status)
			.join(', '),
		'notes',
		all.filter((a) => a.note).length,
		'NA',
		all.filter((a) => a.status === 'not-applicable').length,
		'NA reason',
		all.filter((a) => a.status === 'not-applicable' && a.reason).length,
		'unknown',
		all.filter((a) => a.status === 'unknown').length,
		'ev',
		s.evidence.length,
		'linked',
		all.filter((a) => a.evidence).length,
		'parties',
		all.filter((a) => a.party).length
	);
	console.log(
		g
			.slice(0, 12)
			.map((x) => x.size + ' ' + x.judged.pair.component + ' ' + x.judged.pair.control.id)
			.join('\n')
	);
});
