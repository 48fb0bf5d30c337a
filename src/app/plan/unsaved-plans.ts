import type { Plan } from '#core';

/** Plans by role that could not be saved: they last as long as the page is open. */
export const unsavedPlans = new Map<string, Plan>();
