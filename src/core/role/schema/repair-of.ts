import type { Problem } from '../../problem.ts';

/**
 * A sentence that tells the author how to fix a problem; undefined where the expectation already
 * says it. `value` is the current value.
 */
export function repairOf(problem: Problem, value: unknown): string | undefined {
  const key = problem.path.findLast((each) => typeof each === 'string') ?? '';
  switch (problem.code) {
    case 'unknown-key':
      if (problem.path[0] === 'competencies' && (key === 'target' || key === 'weight')) {
        return 'From schema version 2 on, targets and weights stand in "profiles", by competency id.';
      }
      return 'This name is not part of a role file: is it misspelt?';
    case 'duplicate':
      if (key === 'id') return 'Give one of the two another id, here and wherever it is named.';
      return key === 'text' ? 'Word the two differently.' : 'Take one of the two away.';
    case 'unknown-reference':
      return 'Is the id misspelt, or was what it names deleted? Capital letters matter.';
    case 'disagrees':
      return repairOfDisagreement(problem, key);
    case 'missing':
      return `Add ${JSON.stringify(key)}.`;
    default:
      return repairOfValue(value, key, problem.expected);
  }
}

function repairOfDisagreement({ expected }: Problem, key: string): string | undefined {
  if (key === 'order' && expected.startsWith('every item')) {
    return 'Put its id into the list "order", where it should be asked.';
  }
  if (key === 'order') return 'Items of stage 1 come first, then those of stage 2, and so on.';
  if (key === 'options') {
    return 'The best option has the full credit (1 in a knowledge check, 2 in a judgement item), exactly one option has it, and at least one has 0.';
  }
  return undefined;
}

function repairOfValue(value: unknown, key: string, expected: string): string | undefined {
  if (key === 'schemaVersion' && typeof value === 'number' && value > 1) {
    return 'This file was made for a newer version of Role Radar: get that version, or ask for an older file.';
  }
  const isNumber = expected.startsWith('a number') || expected.startsWith('a whole number');
  if (isNumber && typeof value === 'string' && /^\s*\d+(?:[.,]\d+)?\s*%?\s*$/.test(value)) {
    const plain = value.replace(/[%\s]/g, '').replace(',', '.');
    return `Write it without quotes: ${Number(plain)}`;
  }
  if (typeof value !== 'string') return undefined;
  if (expected.startsWith('an address')) return repairOfAddress(value);
  if (expected.startsWith('a slug')) return 'Only small letters a to z, digits and hyphens.';
  if (expected.startsWith('an id')) {
    return 'Only letters a to z, digits and hyphens, a letter first; no spaces, dots or accents.';
  }
  if (expected.startsWith('a text of 1 to') && value.length > 0) {
    return `It has ${value.length} characters: shorten it.`;
  }
  return expected.startsWith('a text') ? repairOfText(value) : undefined;
}

function repairOfAddress(address: string): string {
  if (/^\s|\s$/.test(address)) return 'Take the spaces around the address away.';
  if (/^http:/i.test(address)) return 'Use https:// (nearly every site has it).';
  if (/^www\./i.test(address)) return `Write https:// in front: https://${address.slice(0, 60)}`;
  if (!address.startsWith('https://')) return 'Copy the whole address from the browser.';
  if (/\s/.test(address)) return 'Write %20 for each space.';
  if (/'/.test(address)) return "Write %27 for the apostrophe (').";
  if (/^https:\/\/[^/?#]*[^\u0000-\u007F]/.test(address)) {
    return 'Write the site’s name without accents, as the browser’s address bar shows it after copying (xn--…).';
  }
  return 'Copy it from the browser’s address bar, which writes special signs as %….';
}

function repairOfText(value: string): string | undefined {
  if (/[\r\n\u2028\u2029]/.test(value))
    return 'There is a line break (\\n) in it: put it on one line.';
  if (value.includes('\t')) return 'There is a tab (\\t) in it: put a space there.';
  if (value.includes('\uFFFD'))
    return 'A letter was lost (\uFFFD): save the file as UTF-8 and type it again.';
  if (/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(value)) {
    return 'Delete the invisible direction marks: a role in Arabic or Hebrew needs none, its "locale" says it.';
  }
  if (/[\u0000-\u001F\u007F-\u009F\uFEFF]/.test(value)) return 'Delete the invisible characters.';
  if (/[\uD800-\uDFFF]/.test(value))
    return 'Half of a character (an emoji?) was cut off: delete it.';
  return value.trim() === '' ? 'There is nothing to read in it.' : undefined;
}
