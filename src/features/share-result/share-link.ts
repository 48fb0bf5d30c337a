import {
  type BandId,
  type DecodedCode,
  type LayoutRole,
  type Responses,
  type RoleResult,
  isNameCut,
  decodeCode,
  encodeAnswers,
  encodeScores,
} from '#core';

/** The contents that a person chose for a link. By default only the scores are included. */
export type ShareChoices = {
  readonly content: 'scores' | 'answers';
  /** As typed; empty for an anonymous link. */
  readonly name: string;
  readonly withDate: boolean;
  /** Adds the band to the path, which link previews are made from. */
  readonly withBand: boolean;
};

export const ANONYMOUS: ShareChoices = {
  content: 'scores',
  name: '',
  withDate: false,
  withBand: false,
};

/** A code and its decoded contents: what is shown is what is sent. */
export type SharedLink = {
  readonly code: string;
  readonly decoded: DecodedCode;
  /** The band in the address; null when the address contains only the role. */
  readonly previewBand: BandId | null;
  readonly nameIsCut: boolean;
  /** Requested, but no link can hold it: the device's clock is decades off. */
  readonly dateIsLost: boolean;
};

type Sources = {
  readonly layout: LayoutRole;
  readonly result: RoleResult;
  readonly responses: Responses;
  /** Local date, YYYY-MM-DD. */
  readonly today: string;
};

/** Encodes the chosen contents, and decodes them again. */
export function makeSharedLink(choices: ShareChoices, sources: Sources): SharedLink {
  const { layout: role, result, responses, today } = sources;
  const band = result.fit?.band ?? null;
  const details = { name: choices.name, date: choices.withDate ? today : null, band };
  const code =
    choices.content === 'scores'
      ? encodeScores({ role, result, ...details })
      : encodeAnswers({ role, responses, ...details });
  const decoded = decodeCode(code);
  if (!decoded.ok) throw new Error(`a new code can't be read: ${decoded.error.code}`);
  return {
    code,
    decoded: decoded.value,
    previewBand: choices.withBand ? band : null,
    dateIsLost: choices.withDate && decoded.value.date === null,
    nameIsCut: isNameCut(choices.name),
  };
}
