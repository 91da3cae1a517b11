import { z } from '#lib/domain/primitives/zod.ts';
import {
	checklistColumns,
	type ColumnMapping
} from '#lib/formats/checklist-table/checklist-column.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';
import type { SmallStore } from './app-ports.ts';
import { readNoted } from './read-noted.ts';

const key = 'machi-tenken/column-mappings';

/** Mappings remembered; the oldest makes room. */
const mostMappings = 20;

const place = z.number().int().min(0).max(1000);
const rememberedSchema = z
	.array(
		z.strictObject({
			headings: z.string(),
			headerRow: z.number().int().min(0),
			columns: z.partialRecord(z.enum(checklistColumns), place)
		})
	)
	.max(mostMappings);

/** The mapping that was chosen the last time for a table with these headings (`mappingKey`). */
export function recallMapping(store: SmallStore, headings: string): ColumnMapping | undefined {
	const found = read(store).find((item) => item.headings === sha256Hex(headings));
	return found && { headerRow: found.headerRow, columns: found.columns };
}

/** Remembers a mapping for the next table with the same headings. */
export function rememberMapping(
	store: SmallStore,
	headings: string,
	{ headerRow, columns }: ColumnMapping
): void {
	const hashed = sha256Hex(headings);
	const others = read(store).filter((item) => item.headings !== hashed);
	const all = [{ headings: hashed, headerRow, columns: { ...columns } }, ...others];
	store.write(key, JSON.stringify(all.slice(0, mostMappings)));
}

const read = (store: SmallStore): z.infer<typeof rememberedSchema> =>
	readNoted(store, key, rememberedSchema) ?? [];
