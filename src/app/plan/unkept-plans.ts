import type { Plan } from '#core';

/** Plans by role that this browser would not keep: they last as long as the page is open. */
export const unkeptPlans = new Map<string, Plan>();
