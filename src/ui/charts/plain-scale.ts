import type { RadarScale } from './radar-shapes.tsx';

/** Where no levels are known, as in the list of roles: plain quarters stand in for them, without names. */
export const PLAIN_SCALE: RadarScale = { names: [], cuts: [25, 50, 75] };
