/** Name of the frame that a host's page holds for others of the app whose browser keeps nothing for them. */
export const KEEPER_NAME = 'role-radar-keep';
