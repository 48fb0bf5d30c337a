import { describe, expect, it } from 'vitest';
import {
  holdAgainst,
  listProfiles,
  ownProfile,
  type Responses,
  type Role,
  scoreResponses,
  type TargetProfile,
} from '#core';
import {
  CARD_CONTENTS,
  cardChoices,
  cardOf,
  type CardContents,
} from '#features/result-card/card-of.ts';
import { drawCardSvg } from '#features/result-card/card-svg.ts';
import { formattersIn } from '#i18n/formatters.ts';
import { messagesOf } from '#i18n/load-messages.ts';
import { textLanguage } from '#ui/text-language.ts';
import { aiEngineer, currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { textBoxes, type TextBox } from '#tests/support/svg-text-boxes.ts';
import { COMPETENCY_NAMES } from '#tests/support/renamed-competencies.ts';
import { TYPICAL_ANSWERS } from '#tests/support/typical-answers.ts';

const SHAPES = ['wide', 'tall'] as const;

/** A role with these names and the real one's questions. */
function renamed(title: string, locale: string, names: readonly string[]): Role {
  return {
    ...aiEngineer,
    title,
    locale,
    competencies: aiEngineer.competencies.map((each, index) => ({
      ...each,
      name: names[index % names.length] ?? '',
    })),
    indicators: aiEngineer.indicators.map((each, index) => ({
      ...each,
      title: `${names[index % names.length]} ${names[(index + 1) % names.length]}`,
    })),
  };
}

const ROLES: readonly (readonly [string, Role])[] = [
  ['the first one', aiEngineer],
  ['the newest one', currentAiEngineer],
  [
    'long names',
    renamed(
      'Principal Machine Learning Infrastructure and Reliability Engineer for Healthcare Platforms',
      'en',
      [
        'Incident Command and Communication under Pressure',
        'Regulatory Compliance Documentation',
        'Cross-functional Stakeholder Management',
      ],
    ),
  ],
  [
    'long words',
    renamed('Donaudampfschifffahrtsgesellschaftskapitän', 'de', [
      'Verantwortungsübernahme',
      'Kommunikationsfähigkeit',
      'Qualitätssicherungsbeauftragung',
    ]),
  ],
  [
    'Arabic',
    renamed('مهندس الذكاء الاصطناعي التطبيقي', 'ar', ['العمق التقني', 'استكشاف الأخطاء وإصلاحها']),
  ],
  [
    'Japanese',
    renamed('応用人工知能システム開発エンジニア', 'ja', ['技術的な深さ', 'トラブルシューティング']),
  ],
  ['Hindi', renamed('कृत्रिम बुद्धिमत्ता अभियंता', 'hi', ['तकनीकी गहराई', 'समस्या निवारण', 'संचार'])],
];

type Options = {
  readonly role?: Role;
  readonly profile?: TargetProfile;
  readonly responses?: Responses;
  readonly name?: string;
  readonly address?: string;
  /** How many competencies the role has; by default the role's own number. */
  readonly count?: number;
};

/** The first of them, as many as wanted. */
function repeated<Each extends { readonly id: string }>(list: readonly Each[], count: number) {
  return Array.from({ length: count }, (_, index) => ({
    ...(list[index % list.length] as Each),
    id: `C${index}`,
  }));
}

function cardFor(contents: CardContents, options: Options = {}) {
  const { role = aiEngineer, responses = TYPICAL_ANSWERS, name = '' } = options;
  const profile = options.profile ?? ownProfile(role);
  const held = holdAgainst(role, profile);
  const scored = scoreResponses(held, responses);
  const { count = scored.competencies.length } = options;
  const isOwn = count === scored.competencies.length;
  return cardOf(
    {
      role: isOwn ? held : { ...held, competencies: repeated(held.competencies, count) },
      profile,
      result: isOwn ? scored : { ...scored, competencies: repeated(scored.competencies, count) },
      today: '2026-11-29',
      address: options.address ?? 'role-radar.example',
      messages: messagesOf('en', 'result-card').card,
      ownTargets: 'targets set by a link',
      formatters: formattersIn('en'),
      language: textLanguage(role.locale, 'en'),
    },
    contents,
    name,
  );
}

/** Describes text that leaves the card or overlaps other text. */
function faultsOf(boxes: readonly TextBox[], width: number, height: number): readonly string[] {
  return boxes.flatMap((box, index) => {
    const isInside =
      box.left >= 30 && box.right <= width - 30 && box.top >= 30 && box.bottom <= height - 30;
    const touching = boxes
      .slice(index + 1)
      .filter(
        (other) =>
          box.right > other.left + 0.5 &&
          other.right > box.left + 0.5 &&
          box.bottom > other.top + 0.5 &&
          other.bottom > box.top + 0.5,
      )
      .map(({ text }) => `${box.text} touches ${text}`);
    return isInside ? touching : [`${box.text} leaves the card`, ...touching];
  });
}

const CASES = ROLES.flatMap(([title, role]) =>
  SHAPES.flatMap((shape) =>
    CARD_CONTENTS.map((contents) => [title, shape, contents, role] as const),
  ),
);

describe('a card', () => {
  it.each(CASES)('keeps all text inside and apart: %s, %s, %s', (_, shape, contents, role) => {
    for (const profile of [ownProfile(role), listProfiles(role).at(-1) ?? ownProfile(role)])
      for (const name of [
        '',
        'Sam',
        'Maximiliane-Alexandra von Hohenstein-Oberwaldstedt zu Berg',
      ]) {
        const { svg, width, height } = drawCardSvg(
          cardFor(contents, { role, profile, name }),
          shape,
        );
        expect(faultsOf(textBoxes(svg), width, height)).toEqual([]);
      }
  });

  it.each(
    [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((count) =>
      SHAPES.flatMap((shape) => ROLES.map(([title, role]) => [count, shape, title, role] as const)),
    ),
  )('does so with %i competencies: %s, %s', (count, shape, _, role) => {
    const { svg, width, height } = drawCardSvg(cardFor('figure', { role, count }), shape);
    expect(faultsOf(textBoxes(svg), width, height)).toEqual([]);
  });

  it.each(
    [3, 5, 8, 12].flatMap((count) =>
      SHAPES.flatMap((shape) => ROLES.map((role) => [count, shape, ...role] as const)),
    ),
  )('can be read where it is shown smaller: %i competencies, %s, %s', (count, shape, _, role) => {
    const small = textBoxes(drawCardSvg(cardFor('figure', { role, count }), shape).svg).filter(
      ({ top, bottom }) => bottom - top < 12,
    );
    expect(small).toEqual([]);
  });

  it('lists names that don’t fit at their axes, each with its number and figure in one line', () => {
    const names = COMPETENCY_NAMES.long.split(', ');
    const role = renamed('AI Engineer', 'en', names);
    for (const shape of SHAPES) {
      const texts = textBoxes(drawCardSvg(cardFor('figure', { role, count: 12 }), shape).svg).map(
        ({ text }) => text,
      );
      for (let number = 1; number <= 12; number += 1) {
        expect(texts).toContain(String(number));
        expect(texts.filter((text) => new RegExp(`^${number} \\D+\\d+$`).test(text))).toHaveLength(
          1,
        );
      }
    }
  });

  it('says what was chosen and nothing else', () => {
    const said = (contents: CardContents, options: Options = {}) =>
      textBoxes(drawCardSvg(cardFor(contents, options), 'wide').svg).map(({ text }) => text);
    const band = said('band', { name: ' Sam ' });
    expect(band).toEqual(expect.arrayContaining(['AI Engineer', 'Sam', 'Developing']));
    expect(band).toEqual(expect.arrayContaining(['Strongest', 'Next step']));
    expect(band.join(' ')).not.toMatch(/of 100|likely \d/);
    const figure = said('figure');
    expect(figure).toEqual(
      expect.arrayContaining(['69 of 100', 'Developing, likely 55 to 83', 'Technical Depth 64']),
    );
    const words = said('words');
    expect(words).toEqual(expect.arrayContaining(['Strongest', 'Does best at', 'Next step']));
    expect(words.join(' ')).not.toMatch(/Developing|of 100/);
    expect(said('shape')).toEqual([
      'Role Radar',
      'AI Engineer',
      'November 29, 2026 · Self-reported',
      'role-radar.example',
      'Technical Depth',
      'Troubleshooting',
      'Communication',
      'Process Complexity',
      'Documentation',
      'This result',
      'Likely range',
      'The role asks for',
    ]);
    // Letters of other scripts, and characters with a meaning in file formats.
    expect(said('shape', { name: '<b>&\u202E"' })).toContain('<b>&"');
  });

  it.each(['words', 'shape'] as const)('shows no figure but the date: %s', (contents) => {
    const { description, axes } = cardFor(contents);
    expect(description.replace('November 29, 2026', '')).not.toMatch(/\d/);
    expect(axes.map(({ figure }) => figure)).toEqual(axes.map(() => ''));
  });

  it('says in words what the picture shows', () => {
    expect(cardFor('figure', { name: 'Sam' }).description).toBe(
      'AI Engineer. Sam. 69 of 100. Developing, likely 55 to 83. Strongest: Communication. Next step: Layering security safeguards. A radar over Technical Depth 64, Troubleshooting 51, Communication 66, Process Complexity 50, and Documentation 39, beside what the role asks for. November 29, 2026 · Self-reported.',
    );
  });

  it('names the profile that it is held against', () => {
    const [first] = listProfiles(currentAiEngineer);
    const card = cardFor('band', { role: currentAiEngineer, ...(first && { profile: first }) });
    expect(card.key.role).toBe(first?.title);
    expect(card.description).toContain(`Compared with ${first?.title}`);
    const bar = { ...ownProfile(aiEngineer), kind: 'bar', id: null, title: null } as const;
    expect(cardFor('band', { profile: bar }).key.role).toBe('targets set by a link');
  });

  it('praises nobody at the start, and promises no band without a fit', () => {
    const started = new Map([...TYPICAL_ANSWERS].map(([id]) => [id, 0] as const));
    const text = cardFor('words', { responses: started }).description;
    expect(text).not.toMatch(/Strongest|best/);
    expect(text).toContain('Next step');
    const few = scoreResponses(aiEngineer, new Map([['TD1', 3]]));
    expect(cardChoices(few)).toEqual(['words', 'shape']);
    expect(cardChoices(scoreResponses(aiEngineer, TYPICAL_ANSWERS))).toEqual(CARD_CONTENTS);
    const nothing = cardFor('words', { responses: new Map([['TD1', 3]]), address: '' });
    expect(nothing.facts).toEqual([]);
    expect(nothing.key.range).toBeNull();
  });

  it.each(SHAPES)('has known colours where it says so, in the %s format', (shape) => {
    const { knownPixels, width, height } = drawCardSvg(cardFor('band'), shape);
    expect(knownPixels.length).toBeGreaterThan(20);
    for (const { x, y } of knownPixels) {
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    }
  });

  it('needs nothing from outside: no style, script, image or address', () => {
    const { svg } = drawCardSvg(cardFor('figure'), 'tall');
    expect(svg).not.toMatch(/<(?:style|script|image|use|a|foreignObject|metadata)\b|href|url\(/);
  });
});
