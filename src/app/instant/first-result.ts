/*
 * Runs inline in the page of a shared result, right after its markup: reads the address, scores the
 * answers and draws the person into the empty radar before the app has loaded. It fills the
 * elements that `shared-skeleton.tsx` prepared; an unreadable code is left to the app, which
 * explains the reason.
 */
import {
  bandOf,
  claimCoverage,
  competencyCuts,
  decodeCode,
  fitCuts,
  holdAgainst,
  isChecked,
  judgeSharedScores,
  type LargeDiscount,
  type LayoutRole,
  parametersOf,
  type Range,
  readResponses,
  readSharedScores,
  selectProfile,
  type ScoringRole,
  sketchProfile,
  type Story,
  storyKey,
  type StoryNames,
  type TargetProfile,
} from '#core';
import { joinList, type ListPattern } from '#i18n/list-pattern.ts';
import { pointFormattersIn } from '#i18n/point-formatters.ts';
import { DRAWING_ATTRIBUTE, RESULT_DATA_ID } from './contract.ts';
import {
  radarArea,
  radarBand,
  radarGoal,
  radarOutline,
  radarPoint,
} from '#ui/charts/radar-geometry.ts';

type ResultData = {
  readonly role: ScoringRole;
  readonly layout: LayoutRole;
  readonly names: StoryNames;
  readonly list: ListPattern;
};
type Shown = { readonly score: number; readonly range: Range };
type First = {
  readonly name: string | null;
  /** True for an earlier run of the reader's own: no sentence here speaks to them. */
  readonly isOwnRun: boolean;
  readonly fit: (Shown & { readonly sd: number }) | null;
  readonly story: Story | null;
  readonly discount: LargeDiscount | null;
  readonly names: StoryNames;
  /** How the page's language lists names. */
  readonly list: ListPattern;
  readonly profile: TargetProfile;
  readonly targets: readonly number[];
  /** Where levels begin, in points. */
  readonly levels: ScoringRole['model']['cuts'];
  readonly bands: ScoringRole['bands'];
  readonly competencies: readonly (Shown | null)[];
  /** Scenarios answered. */
  readonly scenarios: number;
};

try {
  const first = readFirst();
  if (first !== null) draw(first);
} finally {
  document.documentElement.removeAttribute(DRAWING_ATTRIBUTE);
}

function readFirst(): First | null {
  const data = document.getElementById(RESULT_DATA_ID)?.textContent;
  const decoded = decodeCode(window.location.hash.slice(1));
  if (!data || !decoded.ok) return null;
  const { role: own, layout, names, list } = JSON.parse(data) as ResultData;
  const { value } = decoded;
  const { profile } = selectProfile(own, parametersOf(window.location.search));
  const role = holdAgainst(own, profile);
  const { bands } = role;
  const targets = role.competencies.map(({ target }) => target);
  const isOwnRun = isSavedHere(value.code);
  const about = { names, list, profile, bands, targets, levels: role.model.cuts, isOwnRun };
  if (value.kind === 'scores') {
    const scores = readSharedScores(value, layout);
    if (!scores.ok) return null;
    const { name, scenarios } = value;
    const { fit, story } = judgeSharedScores(role, value);
    const known = { fit, story, discount: null };
    return { ...about, ...known, name, scenarios, competencies: [...scores.value.values()] };
  }
  const responses = readResponses(value, layout);
  if (!responses.ok) return null;
  const { competencies, ...known } = sketchProfile(role, responses.value);
  return {
    ...about,
    ...known,
    name: value.name,
    competencies: competencies.map(({ assessment }) => assessment),
    scenarios: competencies.reduce((sum, one) => sum + one.scenarios, 0),
  };
}

/** True if the code is one of a finished run that this browser keeps (see `answer-history.ts`). */
function isSavedHere(code: string): boolean {
  try {
    return Object.entries(window.localStorage).some(
      ([key, text]) => key.endsWith('/history') && String(text).includes(`"${code}"`),
    );
  } catch {
    return false;
  }
}

function draw(first: First): void {
  const { name, isOwnRun, fit, profile, targets, bands, competencies, scenarios } = first;
  const values = competencies.map((shown) => shown && shown.score);
  const band = radarBand(
    competencies.map((shown) => shown && shown.range[0]),
    competencies.map((shown) => shown && shown.range[1]),
  );
  setPath('.rr-radar__band', band);
  setPath('.rr-radar__band + path', band);
  setPath('.rr-radar__area', radarArea(values));
  setPath('.rr-radar__you', radarOutline(values));
  each('[data-dot]', (dot, axis) => {
    const value = values[axis];
    if (typeof value !== 'number') return;
    const { x, y } = radarPoint(axis, values.length, value);
    dot.setAttribute('cx', String(x));
    dot.setAttribute('cy', String(y));
    dot.setAttribute('r', '3.5');
  });

  const { score } = pointFormattersIn(document.documentElement.lang);
  each('[data-figure]', (figure) => {
    const axis = Number(figure.getAttribute('data-figure'));
    const value = values[axis] ?? null;
    const cuts = competencyCuts(first.levels, targets[axis] ?? 0);
    figure.textContent = value === null ? '–' : score(value, cuts);
  });

  if (profile.kind !== 'own') drawProfile(profile, targets);
  if (fit !== null) {
    const cuts = fitCuts(bands);
    setText('[data-fit]', score(fit.score, cuts));
    setText('[data-fit-low]', score(fit.range[0], cuts));
    setText('[data-fit-high]', score(fit.range[1], cuts));
    const { extent, certainty } = claimCoverage(fit);
    reveal(`[data-coverage="${askedBy(profile)} ${extent} ${certainty}"]`, !isOwnRun);
    if (first.discount !== null && !isOwnRun) {
      setText('[data-ratings-fit]', score(first.discount.ratingsFit, cuts));
      setText('[data-discounted]', score(fit.score, cuts));
      reveal('[data-discount]', true);
    }
    const assessed = competencies.filter((shown) => shown !== null).length;
    const isPartial = assessed < competencies.length;
    const isUnchecked = !isChecked(scenarios);
    setText('[data-assessed]', String(assessed));
    reveal('[data-partial]', isPartial);
    reveal('[data-unchecked]', isUnchecked);
    reveal('[data-tags]', isPartial || isUnchecked);
  }
  if (isOwnRun)
    each('[data-own-words]', (words) => (words.textContent = words.getAttribute('data-own-words')));
  else if (first.story !== null) showStory(first.story, first);
  reveal('[data-waiting]', false);
  reveal('[data-scored]', fit !== null);
  reveal(`[data-band="${fit === null ? 'none' : bandOf(fit.score, bands)}"]`, true);
  if (name !== null) {
    reveal('[data-unnamed]', false);
    reveal('[data-named]', true);
    setText('[data-name]', name);
  }
}

/** Whose targets the sentences refer to. */
function askedBy({ kind }: TargetProfile): 'own' | 'other' {
  return kind === 'own' ? 'own' : 'other';
}

/** Shows the story in the sentence that the page has prepared for it. */
function showStory(story: Story, { names, list, profile }: First): void {
  const { claim, competencies, level, best, next, room } = story;
  const listed = competencies.map((id) => names.competencies[id] ?? id);
  const told = {
    competencies: joinList(listed, list),
    level: names.levels[level ?? 0],
    best: names.behaviours[best ?? ''],
    next: names.behaviours[next ?? ''],
    room: names.competencies[room ?? ''],
  };
  for (const [name, text] of Object.entries(told))
    setText(`[data-story-name="${name}"]`, text ?? '');
  const key = storyKey(story);
  for (const asked of [askedBy(profile), 'any']) reveal(`[data-story="${asked} ${key}"]`, true);
  const toNext = claim === 'whole' ? 'beyond' : claim === 'start' ? 'begin' : 'next';
  if (next !== null) reveal(`[data-story="${toNext}"]`, true);
  if (room !== null) reveal('[data-story="room"]', true);
  reveal('[data-story-line]', true);
}

/** Draws the profile that the address names, in place of the role's own. */
function drawProfile({ kind, title }: TargetProfile, targets: readonly number[]): void {
  setPath('.rr-radar__role', radarOutline(targets));
  each('[data-radar] .rr-radar__goal', (goal, axis) => {
    const { x, y } = radarPoint(axis, targets.length, targets[axis] ?? 0);
    goal.setAttribute('d', radarGoal(x, y));
  });
  const shown = title === null ? 'unnamed' : kind;
  each('[data-compared-kind]', (words) =>
    words.toggleAttribute('hidden', words.getAttribute('data-compared-kind') !== shown),
  );
  setText('[data-compared-name]', title ?? '');
  reveal('[data-compared]', true);
}

function each(selector: string, change: (element: Element, index: number) => void): void {
  document.querySelectorAll(selector).forEach(change);
}

function setPath(selector: string, path: string): void {
  each(`[data-radar] ${selector}`, (element) => element.setAttribute('d', path));
}

function setText(selector: string, text: string): void {
  each(selector, (element) => {
    element.textContent = text;
  });
}

function reveal(selector: string, visible: boolean): void {
  each(selector, (element) => element.toggleAttribute('hidden', !visible));
}
