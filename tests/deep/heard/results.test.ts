import { describe, it } from 'vitest';
import { expectHeard, PATIENCE } from './expect-heard.ts';
import { OWN, personCode } from './links.ts';
import { PAGE, STEP } from './transcript.ts';

/* What comes of an assessment, by ear: results, the sheets that send them, people side by side. */

describe('results, heard with Orca in Firefox', { timeout: PATIENCE }, () => {
  it('a result by headings, its radar, table, reasons and sheet for sharing', (context) =>
    expectHeard(context, 'result', `r/ai-engineer/#${personCode(0)}`, async (heard) => {
      heard.title('Headings');
      await heard.around('h');
      heard.title('From the top');
      await heard.press('ctrl+Home h Down*12');
      heard.title('The radar');
      await heard.press('ctrl+Home g Down*2');
      heard.title('The bars');
      await heard.find('h', /^The 5 competencies/);
      await heard.press('Down*9');
      heard.title('The table');
      await heard.find('b', /^All figures as a table/);
      await heard.skip('Return', STEP);
      await heard.press('t alt+shift+Right alt+shift+Down alt+shift+Down alt+shift+Right');
    }));

  it('one’s own result: reasons, next steps, the sheet for sharing', (context) =>
    expectHeard(context, 'own-result', `roles/ai-engineer/assess/#${OWN}`, async (heard) => {
      heard.title('Answers from another device');
      await heard.press('h Down*4');
      await heard.skip('ctrl+Home b*2');
      await heard.press('Return', PAGE);
      heard.title('Headings');
      await heard.around('h');
      heard.title('The headline and what follows it');
      await heard.press('ctrl+Home h Down*14');
      heard.title('Why a score is what it is');
      await heard.find('b', /^Technical Depth: why/);
      await heard.press('Return', STEP);
      await heard.press('Down*10');
      heard.title('What to work on next');
      await heard.find('h', /^What to work on next/);
      await heard.press('Down*8');
      heard.title('Buttons');
      await heard.around('b');
    }));

  it('the sheet for sharing: opened, walked around once, closed', (context) =>
    expectHeard(context, 'share-sheet', `roles/ai-engineer/assess/#${OWN}`, async (heard) => {
      await heard.skip('h ctrl+Home b*2');
      await heard.skip('Return', PAGE);
      await heard.find('b', /^Get a link/);
      heard.title('Opened');
      await heard.press('Return', STEP);
      heard.title('Around it by Tab');
      await heard.press('Tab*11');
      heard.title('Back beyond its first control, and on beyond its last');
      await heard.press('shift+Tab Tab');
      heard.title('Closed by Escape, and back at the button');
      await heard.press('Escape', STEP);
      await heard.press('Tab shift+Tab');
    }));

  it('the sheet for a card: opened, walked around once, closed', (context) =>
    expectHeard(context, 'card-sheet', `roles/ai-engineer/assess/#${OWN}`, async (heard) => {
      await heard.skip('h ctrl+Home b*2');
      await heard.skip('Return', PAGE);
      await heard.find('b', /^Make a card/);
      heard.title('Opened');
      await heard.press('Return', STEP);
      heard.title('Read');
      await heard.press('Down*6');
      heard.title('Around it by Tab');
      await heard.press('Tab*5');
      heard.title('Closed by Escape, and back at the button');
      await heard.press('Escape', STEP);
    }));

  it('people side by side', (context) =>
    expectHeard(
      context,
      'comparison',
      `compare/#${personCode(0)}${personCode(1)}${personCode(2)}`,
      async (heard) => {
        heard.title('Headings');
        await heard.around('h');
        heard.title('The table');
        await heard.press(
          'ctrl+Home t alt+shift+Right alt+shift+Down alt+shift+Right alt+shift+Down',
        );
      },
    ));
});
