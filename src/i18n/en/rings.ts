/** Which ring of a radar is which level, by the levels' names as a list. */
export const ringsText = (names: string) => `Rings, from the centre out: ${names}`;
