import {
  BAND_IDS,
  cleanName,
  competencyCuts,
  fitCuts,
  type RoleResult,
  type Role,
  strongestCompetency,
  type TargetProfile,
} from '#core';
import type { Formatters } from '#i18n/formatters.ts';
import type { Messages } from '#i18n/messages.ts';
import { INK } from '#ui/charts/svg-text.ts';
import type { TextLanguage } from '#ui/text-language.ts';
import type { CardBlock } from './card-blocks.ts';
import type { Card } from './card-svg.ts';

export const CARD_CONTENTS = ['band', 'figure', 'words', 'shape'] as const;
export type CardContents = (typeof CARD_CONTENTS)[number];

type Sources = {
  /** With the targets of `profile`. */
  readonly role: Role;
  readonly profile: TargetProfile;
  readonly result: RoleResult;
  /** Local date, YYYY-MM-DD. */
  readonly today: string;
  /** The site's address as people read it; empty if there is none. */
  readonly address: string;
  readonly messages: Messages['result-card']['card'];
  /** Label for custom targets without a name. */
  readonly ownTargets: string;
  readonly formatters: Formatters;
  readonly language: TextLanguage;
};

/** What a card may show: without a fit there is neither a band nor a figure. */
export function cardChoices({ fit }: Pick<RoleResult, 'fit'>): readonly CardContents[] {
  return CARD_CONTENTS.filter(
    (contents) => fit !== null || contents === 'words' || contents === 'shape',
  );
}

/** A result's card as texts and numbers, with as much detail as the person chose. */
export function cardOf(sources: Sources, contents: CardContents, typedName: string): Card {
  const { role, profile, result, today, address, messages, formatters, language } = sources;
  const name = cleanName(typedName);
  const against =
    profile.kind === 'own' ? null : messages.comparedWith(profile.title ?? sources.ownTargets);
  const facts = factsOf(sources, contents);
  const axes = result.competencies.map(({ id, target, assessment }) => ({
    name: role.competencies.find((each) => each.id === id)?.name ?? id,
    value: assessment?.score ?? null,
    low: assessment?.range[0] ?? null,
    high: assessment?.range[1] ?? null,
    target,
    figure:
      contents === 'figure' && assessment !== null
        ? formatters.score(assessment.score, competencyCuts(role.model.cuts, target))
        : '',
  }));
  const headline = headlineOf(sources, contents);
  const titles: readonly CardBlock[] = [
    {
      kind: 'text',
      text: role.title,
      size: 50,
      lines: 2,
      weight: 600,
      leading: 1.12,
      above: 0,
      language,
    },
    ...(against === null ? [] : [softText(against, 26, 4)]),
    ...(name === '' ? [] : [{ ...softText(name, 30, 8), fill: INK.text, weight: 600 }]),
  ];
  const about = messages.about(formatters.date(today));
  const wordsOf = (blocks: readonly CardBlock[]) =>
    blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));
  return {
    brand: messages.brand,
    head: [...titles, ...headline],
    facts: facts.map(({ label, text }) => [
      softText(label, 22, 20),
      {
        kind: 'text',
        text,
        size: contents === 'words' ? 34 : 30,
        lines: 2,
        weight: 600,
        leading: 1.2,
        above: 0,
        language,
      },
    ]),
    about,
    address,
    axes,
    cuts: role.model.cuts,
    key: {
      you: name === '' ? messages.you : name,
      role: profile.kind === 'own' ? messages.role : (profile.title ?? sources.ownTargets),
      range: axes.some(({ low }) => low !== null) ? messages.range : null,
    },
    description: messages.description([
      ...wordsOf(titles),
      ...wordsOf(headline),
      ...facts.map(({ label, text }) => messages.fact(label, text)),
      messages.shape(formatters.list(axes.map((axis) => messages.axis(axis.name, axis.figure)))),
      about,
    ]),
    language,
  };
}

function softText(text: string, size: number, above: number) {
  return { kind: 'text', text, size, lines: 1, fill: INK.soft, above } as const;
}

function headlineOf(
  { role, result: { fit }, messages, formatters, language }: Sources,
  contents: CardContents,
): readonly CardBlock[] {
  if (fit === null || contents === 'words' || contents === 'shape') return [];
  const cuts = fitCuts(role.bands);
  const band = role.bands.find(({ id }) => id === fit.band)?.name ?? '';
  const [score, low, high] = [fit.score, ...fit.range].map((points) =>
    formatters.score(points, cuts),
  ) as [string, string, string];
  const large = {
    kind: 'text',
    size: 64,
    lines: 2,
    weight: 600,
    fill: INK.strong,
    leading: 1.1,
    above: 16,
  } as const;
  const count = BAND_IDS.length;
  const steps = {
    kind: 'steps',
    step: count - 1 - BAND_IDS.indexOf(fit.band),
    count,
    above: 16,
  } as const;
  if (contents === 'band') return [{ ...large, text: band, language }, steps];
  return [
    { ...large, text: messages.figure(score) },
    { ...softText(messages.likely(band, low, high), 26, 6), lines: 2 },
    steps,
  ];
}

/** Text from the role. */
type Fact = { readonly label: string; readonly text: string };

/** Strengths first, then next steps; only the text-only card has room for the best behaviour. */
function factsOf({ role, result, messages }: Sources, contents: CardContents): readonly Fact[] {
  if (contents === 'shape' || result.story === null) return [];
  const { best, next, room } = result.story;
  const competency = (id: string | null) => role.competencies.find((each) => each.id === id)?.name;
  const behaviour = (id: string | null) => role.indicators.find((each) => each.id === id)?.title;
  const facts = [
    [messages.strongest, competency(strongestCompetency(result))],
    [messages.best, contents === 'words' ? behaviour(best) : undefined],
    [messages.next, behaviour(next) ?? competency(room)],
  ] as const;
  return facts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
}
