/** A local government of the official list. */
export type ListedMunicipality = {
	/** The 全国地方公共団体コード, six digits. */
	readonly code: string;
	/** As it is officially spelt. */
	readonly name: string;
	/** How it is read, in hiragana. */
	readonly kana: string;
};

/** Prefectures and their municipalities, by code, as they were on a day. */
export type MunicipalityList = {
	/** The day, as `yyyy-mm-dd`. */
	readonly asOf: string;
	readonly municipalities: readonly ListedMunicipality[];
};

/** Every code of a list. */
export const codesOf = (municipalities: readonly ListedMunicipality[]): ReadonlySet<string> =>
	new Set(municipalities.map(({ code }) => code));
