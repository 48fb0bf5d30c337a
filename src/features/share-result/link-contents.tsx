import { Fragment } from 'react';
import {
  competencyCuts,
  chosenText,
  type Cuts,
  fitCuts,
  tenthsOf,
  type DecodedCode,
  type Item,
  itemTitle,
  type Response,
  type Responses,
  type Role,
  type RoleResult,
  type SharedScore,
  layoutOf,
  listItems,
  readResponses,
} from '#core';
import type { Formatters } from '#i18n/formatters.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { type Messages, useMessages } from '#i18n/messages.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { Notice } from '#ui/notice.tsx';
import { LinkPreview } from './link-preview.tsx';
import type { SharedLink } from './share-link.ts';
import { shownOf, type ShownScores } from './shown-scores.ts';
import { Foreign, useTextLanguage } from '#ui/foreign-text.tsx';

type LinkContentsProps = {
  readonly role: Role;
  readonly link: SharedLink;
  /** The scores that a link with answers gives when it is opened. */
  readonly result: RoleResult;
};

/**
 * The contents of a link, decoded from its own code: first as recipients see it, then in full.
 * Nothing is added or left out.
 */
export function LinkContents({ role, link, result }: LinkContentsProps) {
  const messages = useMessages('share-result');
  const formatters = useFormatters();
  const { decoded, previewBand } = link;
  const bandName = (id: string | null) => role.bands.find((band) => band.id === id)?.name ?? null;
  const shownBand = bandName(previewBand);
  const names = [role.title, ...[...role.bands, ...role.competencies].map(({ name }) => name)];
  const responses = decoded.kind === 'answers' ? read(role, decoded) : null;
  const rows: readonly (readonly [string, string])[] = [
    [messages.role, messages.roleValue(role.title, role.version)],
    ...scoreRows(role, decoded.kind === 'scores' ? decoded : shownOf(result), messages, formatters),
    ...(decoded.kind === 'scores'
      ? [[messages.counts, messages.countsValue(decoded.ratings, decoded.scenarios)] as const]
      : []),
    ...(responses === null
      ? []
      : [
          [
            messages.answersCount,
            messages.answersValue(responses.size, listItems(role).length),
          ] as const,
        ]),
    ...(decoded.band === null
      ? []
      : [[messages.band, bandName(decoded.band) ?? decoded.band] as const]),
    [messages.name, decoded.name ?? messages.noName],
    [messages.date, decoded.date === null ? messages.noDate : formatters.date(decoded.date)],
    [
      messages.preview,
      shownBand === null
        ? messages.previewRole(role.title)
        : messages.previewBand(role.title, shownBand),
    ],
  ];
  return (
    <section className="rr-share__contents" aria-labelledby="rr-share-contents">
      <h3 id="rr-share-contents">{messages.reveals}</h3>
      {role.draft !== undefined && (
        <Notice tone="warn" title={messages.draft.title}>
          <p>{messages.draft.text}</p>
        </Notice>
      )}
      <LinkPreview role={role} link={link} result={result} />
      <p className="rr-share__hint">{messages.forever}</p>
      <Disclosure summary={messages.everything}>
        <dl className="rr-share__list">
          {rows.map(([term, value]) => (
            <Fragment key={term}>
              <dt>
                <Foreign parts={names}>{term}</Foreign>
              </dt>
              <dd dir="auto">
                <Foreign parts={names}>{value}</Foreign>
              </dd>
            </Fragment>
          ))}
        </dl>
        {responses === null ? null : <Answers role={role} responses={responses} />}
        <p className="rr-share__hint">
          {decoded.kind === 'answers'
            ? `${messages.follows} ${messages.notIn}`
            : `${messages.roundedDown} ${messages.notInScores}`}
        </p>
      </Disclosure>
    </section>
  );
}

type Texts = Messages['share-result'];

/** In tenths, as stored in a code with scores: rounding here would hide what is sent. */
function scoreRows(
  role: Role,
  scores: ShownScores,
  messages: Texts,
  formatters: Formatters,
): readonly (readonly [string, string])[] {
  const text = (shared: SharedScore | null, cuts: Cuts) => {
    if (shared === null) return messages.noScore;
    const { score, range, sd } = shared;
    const figure = (points: number) => formatters.tenths(tenthsOf(points, cuts));
    return messages.fitValue(
      figure(score),
      figure(range[0]),
      figure(range[1]),
      formatters.tenths(sd),
    );
  };
  return [
    [messages.fit, text(scores.fit, fitCuts(role.bands))],
    ...role.competencies.map(
      ({ name, target }, index) =>
        [
          name,
          text(scores.competencies[index] ?? null, competencyCuts(role.model.cuts, target)),
        ] as const,
    ),
  ];
}

function Answers({ role, responses }: { readonly role: Role; readonly responses: Responses }) {
  const messages = useMessages('share-result');
  const language = useTextLanguage();
  return (
    <Disclosure summary={messages.answersList(responses.size)}>
      <ol className="rr-share__answers">
        {listItems(role)
          .filter(({ id }) => responses.has(id))
          .map((item) => (
            <li key={item.id}>
              <p {...language}>{itemTitle(item)}</p>
              <p className="rr-soft">
                <GivenAnswer item={item} response={responses.get(item.id)} />
              </p>
            </li>
          ))}
      </ol>
    </Disclosure>
  );
}

type GivenAnswerProps = { readonly item: Item; readonly response: Response | undefined };

function GivenAnswer({ item, response }: GivenAnswerProps) {
  const { dontKnow } = useMessages('share-result');
  if (typeof response === 'number') return <Foreign>{chosenText(item, response)}</Foreign>;
  return response === 'idk' ? dontKnow : null;
}

function read(role: Role, decoded: Extract<DecodedCode, { kind: 'answers' }>): Responses {
  const responses = readResponses(decoded, layoutOf(role));
  if (!responses.ok) throw new Error(`a new code is of another role: ${responses.error.code}`);
  return responses.value;
}
