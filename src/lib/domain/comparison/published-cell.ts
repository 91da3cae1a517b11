/**
 * A place in a table of many cities, as it may leave the house: a value, with a star where it is a statistic of few
 * cities; hidden (χ) because of too few, or because subtraction would reveal another; none (–), because
 * there is no city; or unknown (…), because nobody of them says it.
 */
export type PublishedCell<Value> =
	| { readonly kind: 'shown'; readonly value: Value; readonly few?: true }
	| { readonly kind: 'hidden' }
	| { readonly kind: 'none' }
	| { readonly kind: 'unknown' };
