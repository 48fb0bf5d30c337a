import type { CoverageClaim, StoryKey } from '#core';

/** How much is covered, by what may be said of it. */
type Coverage = Readonly<
  Record<CoverageClaim['extent'], Readonly<Record<CoverageClaim['certainty'], string>>>
>;
/** Claims that name what the targets belong to. */
type Asking = Extract<StoryKey, `${'whole' | 'meets'}${string}`>;
type Claims = {
  /** Compared with the role's own profile. */
  readonly own: Readonly<Record<Asking, string>>;
  /** Compared with other targets. */
  readonly other: Readonly<Record<Asking, string>>;
  readonly any: Readonly<Record<Exclude<StoryKey, Asking>, string>>;
};
type Story = {
  /** What is said first; words in braces stand for what it is about. */
  readonly claims: Claims;
  readonly coverage: { readonly own: Coverage; readonly other: Coverage };
  readonly next: string;
  /** The next step of somebody who meets everything. */
  readonly beyond: string;
  /** The next step of somebody at the start. */
  readonly begin: string;
  /** Where no step is known, only scores. */
  readonly room: string;
};

/** What a result says about the person who took the assessment. */
export const ownStory = {
  claims: {
    own: {
      whole: 'You probably cover nearly everything that the role asks for.',
      wholeBest:
        'You probably cover nearly everything that the role asks for, and you do best at {best}.',
      wholeSure: 'You almost surely cover nearly everything that the role asks for.',
      wholeSureBest:
        'You almost surely cover nearly everything that the role asks for, and you do best at {best}.',
      meets: 'You probably meet what the role asks for in {competencies}.',
      meetsBest:
        'You probably meet what the role asks for in {competencies}, and you do best at {best}.',
      meetsSure: 'You almost surely meet what the role asks for in {competencies}.',
      meetsSureBest:
        'You almost surely meet what the role asks for in {competencies}, and you do best at {best}.',
    },
    other: {
      whole: 'You probably cover nearly everything that these targets ask for.',
      wholeBest:
        'You probably cover nearly everything that these targets ask for, and you do best at {best}.',
      wholeSure: 'You almost surely cover nearly everything that these targets ask for.',
      wholeSureBest:
        'You almost surely cover nearly everything that these targets ask for, and you do best at {best}.',
      meets: 'You probably meet what these targets ask for in {competencies}.',
      meetsBest:
        'You probably meet what these targets ask for in {competencies}, and you do best at {best}.',
      meetsSure: 'You almost surely meet what these targets ask for in {competencies}.',
      meetsSureBest:
        'You almost surely meet what these targets ask for in {competencies}, and you do best at {best}.',
    },
    any: {
      level: 'You probably work at {level} level or above in {competencies}.',
      levelBest:
        'You probably work at {level} level or above in {competencies}, and you do best at {best}.',
      levelSure: 'You almost surely work at {level} level or above in {competencies}.',
      levelSureBest:
        'You almost surely work at {level} level or above in {competencies}, and you do best at {best}.',
      topLevel: 'You probably work at {level} level in {competencies}.',
      topLevelBest:
        'You probably work at {level} level in {competencies}, and you do best at {best}.',
      topLevelSure: 'You almost surely work at {level} level in {competencies}.',
      topLevelSureBest:
        'You almost surely work at {level} level in {competencies}, and you do best at {best}.',
      begun: 'You have made a start in {competencies}.',
      begunBest: 'You have made a start in {competencies}, especially in {best}.',
      start: 'You are just starting out in this role.',
    },
  },
  coverage: {
    own: {
      all: {
        probably: 'You probably cover nearly all of what the role asks for.',
        'almost surely': 'You almost surely cover nearly all of what the role asks for.',
      },
      most: {
        probably: 'You probably cover most of what the role asks for.',
        'almost surely': 'You almost surely cover most of what the role asks for.',
      },
      half: {
        probably: 'You probably cover at least half of what the role asks for.',
        'almost surely': 'You almost surely cover at least half of what the role asks for.',
      },
      part: {
        probably: 'You probably cover part of what the role asks for.',
        'almost surely': 'You almost surely cover part of what the role asks for.',
      },
      little: {
        probably: 'So far you cover little of what the role asks for.',
        'almost surely': 'So far you cover little of what the role asks for.',
      },
    },
    other: {
      all: {
        probably: 'You probably cover nearly all of what these targets ask for.',
        'almost surely': 'You almost surely cover nearly all of what these targets ask for.',
      },
      most: {
        probably: 'You probably cover most of what these targets ask for.',
        'almost surely': 'You almost surely cover most of what these targets ask for.',
      },
      half: {
        probably: 'You probably cover at least half of what these targets ask for.',
        'almost surely': 'You almost surely cover at least half of what these targets ask for.',
      },
      part: {
        probably: 'You probably cover part of what these targets ask for.',
        'almost surely': 'You almost surely cover part of what these targets ask for.',
      },
      little: {
        probably: 'So far you cover little of what these targets ask for.',
        'almost surely': 'So far you cover little of what these targets ask for.',
      },
    },
  },
  next: 'Your next step is {next}.',
  beyond: 'To go further, start with {next}.',
  begin: 'Your first step is {next}.',
  room: 'You have most to gain in {competency}.',
} satisfies Story;

/** The same for a person who reads somebody's link. */
export const sharedStory = {
  claims: {
    own: {
      whole: 'This person probably covers nearly everything that the role asks for.',
      wholeBest:
        'This person probably covers nearly everything that the role asks for, and does best at {best}.',
      wholeSure: 'This person almost surely covers nearly everything that the role asks for.',
      wholeSureBest:
        'This person almost surely covers nearly everything that the role asks for, and does best at {best}.',
      meets: 'This person probably meets what the role asks for in {competencies}.',
      meetsBest:
        'This person probably meets what the role asks for in {competencies}, and does best at {best}.',
      meetsSure: 'This person almost surely meets what the role asks for in {competencies}.',
      meetsSureBest:
        'This person almost surely meets what the role asks for in {competencies}, and does best at {best}.',
    },
    other: {
      whole: 'This person probably covers nearly everything that these targets ask for.',
      wholeBest:
        'This person probably covers nearly everything that these targets ask for, and does best at {best}.',
      wholeSure: 'This person almost surely covers nearly everything that these targets ask for.',
      wholeSureBest:
        'This person almost surely covers nearly everything that these targets ask for, and does best at {best}.',
      meets: 'This person probably meets what these targets ask for in {competencies}.',
      meetsBest:
        'This person probably meets what these targets ask for in {competencies}, and does best at {best}.',
      meetsSure: 'This person almost surely meets what these targets ask for in {competencies}.',
      meetsSureBest:
        'This person almost surely meets what these targets ask for in {competencies}, and does best at {best}.',
    },
    any: {
      level: 'This person probably works at {level} level or above in {competencies}.',
      levelBest:
        'This person probably works at {level} level or above in {competencies}, and does best at {best}.',
      levelSure: 'This person almost surely works at {level} level or above in {competencies}.',
      levelSureBest:
        'This person almost surely works at {level} level or above in {competencies}, and does best at {best}.',
      topLevel: 'This person probably works at {level} level in {competencies}.',
      topLevelBest:
        'This person probably works at {level} level in {competencies}, and does best at {best}.',
      topLevelSure: 'This person almost surely works at {level} level in {competencies}.',
      topLevelSureBest:
        'This person almost surely works at {level} level in {competencies}, and does best at {best}.',
      begun: 'This person has made a start in {competencies}.',
      begunBest: 'This person has made a start in {competencies}, especially in {best}.',
      start: 'This person is just starting out in this role.',
    },
  },
  coverage: {
    own: {
      all: {
        probably: 'They probably cover nearly all of what the role asks for.',
        'almost surely': 'They almost surely cover nearly all of what the role asks for.',
      },
      most: {
        probably: 'They probably cover most of what the role asks for.',
        'almost surely': 'They almost surely cover most of what the role asks for.',
      },
      half: {
        probably: 'They probably cover at least half of what the role asks for.',
        'almost surely': 'They almost surely cover at least half of what the role asks for.',
      },
      part: {
        probably: 'They probably cover part of what the role asks for.',
        'almost surely': 'They almost surely cover part of what the role asks for.',
      },
      little: {
        probably: 'So far they cover little of what the role asks for.',
        'almost surely': 'So far they cover little of what the role asks for.',
      },
    },
    other: {
      all: {
        probably: 'They probably cover nearly all of what these targets ask for.',
        'almost surely': 'They almost surely cover nearly all of what these targets ask for.',
      },
      most: {
        probably: 'They probably cover most of what these targets ask for.',
        'almost surely': 'They almost surely cover most of what these targets ask for.',
      },
      half: {
        probably: 'They probably cover at least half of what these targets ask for.',
        'almost surely': 'They almost surely cover at least half of what these targets ask for.',
      },
      part: {
        probably: 'They probably cover part of what these targets ask for.',
        'almost surely': 'They almost surely cover part of what these targets ask for.',
      },
      little: {
        probably: 'So far they cover little of what these targets ask for.',
        'almost surely': 'So far they cover little of what these targets ask for.',
      },
    },
  },
  next: 'Their next step is {next}.',
  beyond: 'To go further, they could start with {next}.',
  begin: 'Their first step is {next}.',
  room: 'They have most to gain in {competency}.',
} satisfies Story;
