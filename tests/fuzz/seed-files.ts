import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { aChecklist, aControl, aLayer, text } from '../support/a-checklist.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';
import { runCli } from '../support/run-cli.ts';
import { aTable, aWorkbook } from '../formats/spreadsheet/a-workbook.ts';

export const inUtf8 = (given: string): Uint8Array => new TextEncoder().encode(given);
const stored = (path: string): Uint8Array =>
	new Uint8Array(readFileSync(new URL(`../fixtures/${path}`, import.meta.url)));
const json = (value: unknown): Uint8Array => inUtf8(JSON.stringify(value, null, 1));

const checklist = aChecklist({
	controls: [aControl(), aControl({ id: 'SVC-02', title: text('鍵の管理', 'Keys') })],
	layers: [aLayer()],
	parties: [{ id: 'service-provider', title: text('サービス提供者', 'Service provider') }],
	facts: []
});

/** Files of ours that other files are made from. */
export const assessments = [
	'v1/full',
	'v3/carried-over',
	'v4/full',
	'v4/planned',
	'v5/rule',
	'v5/blank'
].map((name) => stored(`assessment/${name}.json`));
export const campaign = stored('campaign/v1/campaign.json');
export const classTables = [
	inUtf8(
		'code,name,population,year\r\n282103,加古川市,260878,2025\r\n132063,府中市,"262,790",2025\r\n'
	),
	inUtf8('全国地方公共団体コード,団体名,類型（2025年）\n282103,加古川市,Ⅳ－2\n132063,府中市,Ⅳ－3\n')
];
export const checklists = [json(checklist), inUtf8(stringify(checklist))];
export const crosswalk = inUtf8(
	stringify({
		format: 'machi-tenken/crosswalk',
		formatVersion: 1,
		about: text('対応表', 'Crosswalk'),
		guideline: 'a',
		from: { edition: '1', revision: 1 },
		to: { edition: '2', revision: 1 },
		relations: [
			{ relation: 'same', ids: ['c1', 'c2'] },
			{ relation: 'split', from: 'c3', to: ['c4', 'c5'], note: text('分けた', 'Split') },
			{ relation: 'retired', from: 'c6' }
		]
	})
);
export const lens = inUtf8(
	readFileSync(new URL('../../checklists/lenses/int-smart-city-2023.yaml', import.meta.url), 'utf8')
);
export const publication = stored('packet/v1/publication.json');
export const reports = [stored('report/v1/leaders.pdf')];
export const backup = stored('packet/v1/backup.zip');

/** A catalog in the shape of OSCAL, with words of our own. */
export const catalog = json({
	catalog: {
		uuid: '11111111-1111-4111-8111-111111111111',
		metadata: {
			title: '架空の手引き',
			'last-modified': '2026-01-01T00:00:00Z',
			version: '1.0',
			'oscal-version': '1.1.2'
		},
		groups: ['入退室', '記録'].map((title, order) => ({
			id: `g${String(order)}`,
			title,
			controls: [
				{
					id: `c${String(order)}-1`,
					title: `${title}の確認`,
					parts: [
						{ id: `c${String(order)}-1_smt`, name: 'statement', prose: `${title}を毎日確かめる。` }
					]
				}
			]
		}))
	}
});

const rows = [
	['番号', '層', '確認事項', '重要度'],
	['1', '入退室', '毎日かぎを確かめる', '高'],
	['2', '入退室', '来訪者を名簿に書く', '中'],
	['3', '記録', '記録を一年のこす', '低']
];
export const checkSheets = [aWorkbook({ sheets: { 点検: aTable(rows, ['B2:B3']) } })];
export const checkTables = [',', '\t'].map((separator) =>
	inUtf8(rows.map((row) => row.join(separator)).join('\r\n'))
);

const digest = digestChecklist(checklist);
const pin = { guideline: 'sample', edition: '1.0', revision: 1, digest };

/** A small city that was asked two things and answered one. */
export const smallCity = {
	checklist,
	assessment: anAssessment({
		checklist: pin,
		components: [aComponent({ name: 'バス' })],
		answers: { bus: { 'SVC-01': { status: 'met', note: '毎週見直す' } } }
	})
};
export const smallFile = inUtf8(
	encodeAssessment({ assessment: smallCity.assessment, checklistCopy: checklist })
);

/** What the command line writes of it. */
export async function written(...args: readonly string[]): Promise<Uint8Array> {
	const name = args.at(-1) ?? '';
	const { files, err } = await runCli(args, { 'f.json': smallFile });
	const file = files.get(name);
	if (file === undefined) throw new Error(err);
	return file;
}
