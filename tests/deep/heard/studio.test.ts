import { describe, it } from 'vitest';
import { expectHeard, PATIENCE } from './expect-heard.ts';
import { PAGE, STEP } from './transcript.ts';

/* Writing a role, by ear. */

describe('the studio, heard with Orca in Firefox', { timeout: PATIENCE }, () => {
  it('the studio: beginning a role, and its main forms', (context) =>
    expectHeard(context, 'studio', 'studio/', async (heard) => {
      heard.title('Headings');
      await heard.around('h');
      heard.title('Beginning from a blank');
      await heard.press('ctrl+Home h*5 Tab*8');
      heard.title('From a published role');
      await heard.press('ctrl+Home h*4 Tab*3');
      await heard.press('Return', PAGE);
      heard.title('The draft, by headings');
      await heard.around('h');
      heard.title('Its sections and fields');
      await heard.press('ctrl+Home Tab*30');
      heard.title('Another section');
      // A slider has the focus, where letters would be typed.
      await heard.press('Insert+a');
      await heard.find('b', /^Behaviours push button/);
      await heard.press('Return', STEP);
      await heard.press('Tab*8');
    }));

  it('the studio: a draft’s basics, a behaviour and a scenario', (context) =>
    expectHeard(context, 'studio-forms', 'studio/', async (heard) => {
      await heard.skip('h*4 Tab*3');
      await heard.skip('Return', PAGE);
      heard.title('Basics');
      await heard.find('b', /^Basics push button/);
      await heard.press('Return', STEP);
      await heard.press('Tab*6');
      heard.title('A behaviour');
      await heard.skip('Insert+a');
      await heard.find('b', /^Behaviours push button/);
      await heard.skip('Return', STEP);
      await heard.find('b', /^Building with embeddings/);
      await heard.press('Return', STEP);
      await heard.press('Tab*10');
      heard.title('A scenario');
      await heard.find('b', /^Scenarios push button/);
      await heard.skip('Return', STEP);
      await heard.find('b', /^Lawyers ask/);
      await heard.press('Return', STEP);
      await heard.press('Tab*12');
    }));
});
