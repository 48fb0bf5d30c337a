/**
 * For an element that says its text when that changes, and waits for it empty. By these attributes, not by the
 * role "status": Orca reads the role of an empty place, "statusbar", wherever one stands.
 */
export const LIVE = { 'aria-live': 'polite', 'aria-atomic': true } as const;
