import { plural } from './plural.ts';

/** The texts of a draft beside those of the role that it started from. */
export const studioTranslate = {
  title: 'Translation',
  about: 'Every text beside the one that it started from, to translate the role.',
  noBase:
    'To translate a role, start a draft from it: “A role of our own”. Each of its texts then stands here beside yours.',
  lead: (title: string, version: number) =>
    `Each text of ${title}, version ${version}, beside yours. Set the language, then translate here or in a spreadsheet. Questions keep their options and credits, so answers still carry over.`,
  done: (done: number, total: number) =>
    plural(total, {
      one: `${done} of 1 text translated`,
      other: `${done} of ${total} texts translated`,
    }),
  left: (count: number) => plural(count, { one: '1 left', other: `${count} left` }),
  onlyOpen: 'Show only texts that aren’t translated yet',
  columns: { id: 'Id', original: 'Original', translation: 'Translation' },
  tableHint:
    'The table that you copied here, with the column Translation filled in. Empty cells change nothing.',
  preview: (changed: number, unknown: number) =>
    `${plural(changed, { one: 'This changes 1 text', other: `This changes ${changed} texts` })}. ${plural(unknown, { one: '1 row belongs to no text here.', other: `${unknown} rows belong to no text here.` })}`,
  take: 'Use these translations',
  taken: (count: number) =>
    plural(count, {
      one: '1 text translated. You can undo this.',
      other: `${count} texts translated. You can undo this.`,
    }),
};
