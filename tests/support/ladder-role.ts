import type { Role } from '#core';
import { aiEngineer } from './ai-engineer.ts';

const LEAD = { TD: 90, TS: 90, CM: 85, PC: 90, DC: 80 };
const JUNIOR = { TD: 50, TS: 40, CM: 35, PC: 40, DC: 35 };

/** The AI Engineer with a lower and a higher career step. */
export const ladderRole: Role = {
  ...aiEngineer,
  profiles: [
    stepOf('junior', 'Junior AI Engineer', JUNIOR),
    ...aiEngineer.profiles,
    stepOf('lead', 'Lead AI Engineer', LEAD),
  ],
};

function stepOf(
  id: string,
  title: string,
  targets: Record<string, number>,
): Role['profiles'][number] {
  return {
    id,
    title,
    targets,
    weights: targets,
    change: `What a ${title} does.`,
    basis: 'Made up.',
  };
}
