import type { OwnChecklist, OwnChecklists } from '#lib/application/ports.ts';
import { checklistSchema } from '#lib/domain/checklist/checklist.ts';
import { crosswalkSchema } from '#lib/domain/checklist/crosswalk.ts';
import { isoInstantSchema } from '#lib/domain/primitives/iso-date.ts';
import { ok } from '#lib/domain/primitives/result.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import type { Connection } from './connection.ts';
import { storeOf } from './store-of.ts';

const ownChecklistSchema = z.strictObject({
	digest: z.string(),
	checklist: checklistSchema,
	source: z.string(),
	importedAt: isoInstantSchema,
	crosswalk: crosswalkSchema.optional()
});

/** Keeps imported checklists in the browser's database. */
export function createIndexedDbOwnChecklists(connection: Connection): OwnChecklists {
	const { read, write } = storeOf(connection, 'ownChecklists');
	return {
		list: () =>
			read(async (store) => newestFirst((await store.getAll()).flatMap(({ own }) => readOwn(own)))),
		put: (own) => write((store) => store.put({ digest: own.digest, own })),
		remove: (digest) => write((store) => store.delete(digest))
	};
}

/** Keeps imported checklists for this visit only; the assessments made on them carry their copy. */
export function createMemoryOwnChecklists(): OwnChecklists {
	const kept = new Map<string, OwnChecklist>();
	return {
		list: () => Promise.resolve(ok(newestFirst([...kept.values()]))),
		put: (own) => {
			kept.set(own.digest, own);
			return Promise.resolve(ok(undefined));
		},
		remove: (digest) => {
			kept.delete(digest);
			return Promise.resolve(ok(undefined));
		}
	};
}

/** What a record holds, when it is whole and its content is that of its digest. */
function readOwn(value: unknown): readonly OwnChecklist[] {
	const parsed = ownChecklistSchema.safeParse(value);
	if (!parsed.success || digestChecklist(parsed.data.checklist) !== parsed.data.digest) return [];
	const { crosswalk, ...own } = parsed.data;
	return [{ ...own, ...(crosswalk && { crosswalk }) }];
}

const newestFirst = (list: readonly OwnChecklist[]): readonly OwnChecklist[] =>
	list.toSorted((a, b) => (a.importedAt < b.importedAt ? 1 : -1));
