/** What a union's members are told with: one text for each kind. */
export type Texts<Member extends { readonly kind: string }> = {
	readonly [Kind in Member['kind']]: (member: Extract<Member, { readonly kind: Kind }>) => string;
};

/** The text for a member of a union, by its kind. */
export function say<Member extends { readonly kind: string }>(
	texts: Texts<Member>,
	member: Member
): string {
	const text = texts[member.kind as Member['kind']] as (member: Member) => string;
	return text(member);
}
