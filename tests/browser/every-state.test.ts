import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readHeaderSettings } from '../../src/build/headers/write-header-files.ts';
import { listShots } from '../../src/cli/shots/list-shots.ts';
import { makeSampleCodes } from '../../src/cli/shots/sample-codes.ts';
import { openShot } from '../../src/cli/shots/take-row.ts';
import { type TakenStates, takeStates } from '../../src/cli/shots/taken-states.ts';
import { createStaticServer, type StaticServer } from '../../src/cli/server/static-server.ts';
import { aiEngineer, currentAiEngineer } from '#tests/support/ai-engineer.ts';
import { newestRoleOf } from '#tests/support/newest-roles.ts';
import { findAxeViolations } from '#tests/support/axe-violations.ts';
import { closeChromium, DIST, launchChromium } from '#tests/support/browser.ts';
import { losesFocus } from '#tests/support/focus-checks.ts';
import {
  actsOnPress,
  lostText,
  misnamed,
  smallTargets,
  spaceText,
} from '#tests/support/accessibility-checks.ts';
import { IS_DEEP_RUN, rowsToTry } from '#tests/support/deep-run.ts';

/*
 * Every screen in every state that the contact sheet shows (`npm run shots`): a state that is
 * pictured is checked (most in the deep run alone), and one that is checked is pictured.
 */
const HEADER = 'x-shot';
const all = listShots(
  makeSampleCodes(currentAiEngineer, newestRoleOf('mlops-engineer'), aiEngineer),
);
const faults = new Map(all.map(({ name, fault }) => [name, fault]));
/** Axe runs in the page, and without JavaScript nothing does. */
const scripted = all.filter(
  ({ print, context }) => print === undefined && context?.javaScriptEnabled !== false,
);
/** The key screens, and in `npm test` a few of the other states. */
const scriptedToTry = [
  ...scripted.filter(({ isKey }) => isKey === true),
  ...rowsToTry(
    scripted.filter(({ isKey, isDeep }) => isKey !== true && (IS_DEEP_RUN || isDeep !== true)),
    6,
  ),
];
const onPaper = all.filter(({ print }) => print !== undefined);
/** Enough to reach the end of all but the longest lists. */
const MOST_STOPS = IS_DEEP_RUN ? 40 : 15;
/** A desk's window, and the same one at 400 %. */
const WINDOWS = [
  { width: 1280, height: 900 },
  { width: 320, height: 256 },
] as const;
/** The same ways on, in the same order, at the foot of every page that has one (WCAG 3.2.3 and 3.2.6). */
const FOOT = ['All roles', 'Compare results', 'Put it on your site', 'Write a role'];

let server: StaticServer;
let taken: TakenStates;

beforeAll(async () => {
  server = await createStaticServer({
    root: DIST,
    settings: await readHeaderSettings(DIST),
    fault: (path, { headers }) => faults.get(String(headers[HEADER]))?.(path),
  });
  taken = await takeStates(await launchChromium(), server.urlAt());
}, 60_000);

afterAll(async () => {
  await closeChromium();
  await server.close();
});

async function open(shot: (typeof all)[number]): Promise<Page> {
  const place = { site: server.urlAt(), taken, header: HEADER };
  const { context, page } = await openShot(await launchChromium(), shot, place, {
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
  });
  onTestFinished(() => context.close());
  return page;
}

/** Colours of what is out of view would wait for their turn in the frames. */
async function goDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(async () => {
    // The new colours begin their way in the next frame, not at once.
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      document.getAnimations().forEach((animation) => animation.finish());
    }
  });
}

/** What moves for 200 ms or longer, apart from the one opening of the radar. */
function slowMotions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = (times: string) =>
      Math.max(...times.split(',').map((time) => Number.parseFloat(time) * 1000));
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.closest('.rr-radar__person') === null)
      .filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return longest(transitionDuration) >= 200 || longest(animationDuration) >= 200;
      })
      .map((element) => element.outerHTML.slice(0, 80));
  });
}

/** Stops of the Tab key, at most so many, at which nothing shows where the focus is. */
async function unseenStops(page: Page, most: number): Promise<string[]> {
  const unseen: string[] = [];
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const active = document.activeElement;
      if (active === null || active === document.body) return null;
      // A frame shows its own focus; a radio and a file field are drawn by what is around them,
      // an axis of the radar by the ring at its end.
      if (active.matches('iframe, role-radar')) return '';
      const drawn = [active, active.nextElementSibling, active.closest('label')];
      const isRinged = drawn.some((element) => {
        if (element === null) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      const isAxis = active.closest('.rr-radar') !== null;
      if (isRinged || (isAxis && document.querySelector('.rr-radar__focus') !== null)) return '';
      return active.outerHTML.slice(0, 120);
    });
    if (found === null) break;
    if (found !== '') unseen.push(found);
  }
  return unseen;
}

/** How far the page reaches over its window sideways, once it has answered to the window's width. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Container queries and observers answer in the next frame, charts in the one after that.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

describe.each(scriptedToTry)('$name', (shot) => {
  it('breaks no rule of axe in the light and in the dark, moves fast, shows where focus is, also in forced colours, and fits 280 px and doubled text', async () => {
    const page = await open(shot);
    expect(await findAxeViolations(page)).toEqual([]);
    // Orca reads "statusbar" there (see `LIVE`).
    expect(await page.locator('[role=status]:empty').count()).toBe(0);
    await goDark(page);
    expect(
      await findAxeViolations(page, IS_DEEP_RUN ? 'every rule' : 'rules about colour'),
    ).toEqual([]);
    expect(await slowMotions(page)).toEqual([]);
    expect(await unseenStops(page, MOST_STOPS)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await unseenStops(page, 2)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 280, height: 653 });
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
  }, 90_000);

  it.runIf(IS_DEEP_RUN)(
    'can be hit, called by its words and let go of, keeps the focus where something opens and closes, and loses no text that is spaced out, at 100 and 400 %',
    async () => {
      const page = await open(shot);
      // Names are computed by axe, which this brings into the page.
      await findAxeViolations(page, 'rules about colour');
      const foot = await page.locator('.rr-footer nav a').allInnerTexts();
      const found = {
        small: await smallTargets(page),
        misnamed: await misnamed(page),
        actsOnPress: await actsOnPress(page),
        foot: foot.length === 0 ? FOOT : foot,
        losesFocus: await losesFocus(page),
      };
      const nothing = { small: [], misnamed: [], actsOnPress: [], losesFocus: [] };
      expect(found).toEqual({ ...nothing, foot: FOOT });
      await spaceText(page);
      for (const size of WINDOWS) {
        await page.setViewportSize(size);
        await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
        expect({ ...size, lost: await lostText(page) }).toEqual({ ...size, lost: [] });
      }
      expect(await smallTargets(page)).toEqual([]);
    },
    90_000,
  );
});

// The studio's review page is as long as its role.
it.each(
  rowsToTry(
    onPaper.filter(({ name }) => !name.startsWith('studio')),
    1,
  ),
)('$name fills two pages', async (shot) => {
  const page = await open(shot);
  const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
  for (const format of ['A4', 'Letter']) {
    // What comes late, the code for a phone's camera, is waited for.
    const countPages = async () => {
      const pdf = (await page.pdf({ format, margin })).toString('latin1');
      return pdf.match(/\/Type \/Page\b(?!s)/g)?.length;
    };
    await expect.poll(countPages, { message: format }).toBe(2);
  }
});

it('pictures every kind of page, and every state at most once', () => {
  const names = all.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const kinds = ['catalogue', 'role', 'question', 'result', 'shared', 'link', 'compare', 'frame'];
  for (const kind of [...kinds, 'my-results', 'embed-kit', 'not-found', 'print']) {
    expect(names.filter((name) => name.startsWith(kind)).length).toBeGreaterThan(0);
  }
});
