import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderNation } from '#lib/report/nation/render-nation.ts';
import { compareTexts } from '#lib/domain/primitives/compare-texts.ts';
import type { Engine } from './duckdb/engine.ts';
import { readNationFigures, type NationReading } from './page/read-nation-figures.ts';
import { openDataFolder } from './write-open-data.ts';

/** Writes `index.html`, the page about many cities, beside what was written before it and what comes after it. */
export async function writeDashboard(
	engine: Engine,
	draft: string,
	given: Omit<NationReading, 'besides'>
): Promise<void> {
	const { request } = given.summary;
	const besides = [...readdirSync(draft), openDataFolder, 'summary.json'].sort(compareTexts);
	const figures = await readNationFigures(engine, { ...given, besides });
	writeFileSync(join(draft, 'index.html'), renderNation(figures, request.lang));
}
