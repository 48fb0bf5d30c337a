import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import {
  RECOVERY_FILE,
  RECOVERY_SCRIPT,
  recoveryScript,
} from '../../../src/build/pages/recovery-script.ts';

// Policies of other releases refer to the script by this hash, and their pages to the file by this
// URL: a change would break pages for people who get a mix of both releases.
it('is the same in every release', () => {
  expect(createHash('sha256').update(RECOVERY_SCRIPT).digest('base64')).toBe(
    'FnbnHVumJ8v5awIJfcVv5naa+QV4eTwaSxwA03WFU6E=',
  );
  expect(RECOVERY_FILE).toBe('recovery/page.js');
});

it('keeps what differs by page and release out of its text', () => {
  expect(recoveryScript('app', '../../', 'assets/style-a"b.css')).toBe(
    '<script data-from="../../recovery/page.js" data-page="app" ' +
      `data-styles="../../assets/style-a&quot;b.css">${RECOVERY_SCRIPT}</script>`,
  );
});
