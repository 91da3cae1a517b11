import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';

/** How a locked file is refused whose damage shows only when a part of it is asked for. */
export type PartDamage = { readonly kind: 'damaged' | 'damaged-armor' };

const name = 'DamagedPart';

/** What reading a part of a locked file fails with where that part was altered. */
export const damagedPart = (kind: PartDamage['kind']): Error =>
	Object.assign(new Error(kind), { name });

/** What work on a locked file comes to; damage that is met on the way is a value, whatever else is thrown is not. */
export async function unlessDamaged<Value>(
	work: () => Promise<Value>
): Promise<Result<Value, PartDamage>> {
	try {
		return ok(await work());
	} catch (error) {
		const damage = damageOf(error);
		if (damage === undefined) throw error;
		return fail(damage);
	}
}

/** The damage that reading failed with; undefined for every other reason. */
export function damageOf(error: unknown): PartDamage | undefined {
	if (!(error instanceof Error) || error.name !== name) return undefined;
	return { kind: error.message === 'damaged-armor' ? 'damaged-armor' : 'damaged' };
}
