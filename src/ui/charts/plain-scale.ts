import type { RadarScale } from './radar-shapes.tsx';

/**
 * A scale of plain quarters without names, for radars whose levels are unknown, as in the list of
 * roles.
 */
export const PLAIN_SCALE: RadarScale = { names: [], cuts: [25, 50, 75] };
