import { useId } from 'react';
import { EXTENTS, type Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { RadarFigure } from '#ui/charts/radar-figure.tsx';
import { useFormatters } from '#i18n/use-formatters.ts';
import { layOutData, RadarShapes } from '#ui/charts/radar-shapes.tsx';
import { FilledText } from '#ui/filled-text.tsx';
import { Tag } from '#ui/tag.tsx';
import { ResultTop } from './result-top.tsx';
import { Foreign, ForeignLanguage, useTextLanguage } from '#ui/foreign-text.tsx';
import { useLocale } from '#i18n/locale.tsx';

type SharedSkeletonProps = {
  readonly role: Role;
  /** Whose result is loading. */
  readonly owner?: 'own' | 'shared';
};

/**
 * Headline and radar before the result is known: prerendered, and filled in by the inline script
 * `src/app/instant/first-result.ts`, which finds its elements by `data-` attributes. The script
 * only shows, fills and moves these elements.
 */
export function SharedSkeleton(props: SharedSkeletonProps) {
  return (
    <ForeignLanguage of={props.role.locale} around={useLocale()}>
      <Skeleton {...props} />
    </ForeignLanguage>
  );
}

function Skeleton({ role, owner = 'shared' }: SharedSkeletonProps) {
  const messages = useMessages('see-result');
  return (
    <article className="rr-page rr-result">
      <ResultTop
        role={role}
        whose={
          owner === 'own' ? (
            messages.own.eyebrow
          ) : (
            <>
              <span data-unnamed="">{messages.shared.eyebrow}</span>
              <span data-named="" hidden>
                <span>{messages.sharedBy}</span> <bdi data-name="" />
              </span>
            </>
          )
        }
        title={
          <>
            <span data-waiting="">{messages.fit.reading}</span>
            {role.bands.map(({ id, name }) => (
              <span key={id} data-band={id} hidden>
                <Foreign parts={[name]}>{messages.fit.title(name)}</Foreign>
              </span>
            ))}
            <span data-band="none" hidden>
              {messages.fit.none}
            </span>
          </>
        }
        story={owner === 'shared' && <WaitingStory />}
        against={<WaitingAgainst />}
        fit={<WaitingFit role={role} owner={owner} />}
        notes={null}
        radar={<WaitingRadar role={role} owner={owner} />}
      />
    </article>
  );
}

/** Every possible sentence of the story: the script shows one, and fills in its names. */
function WaitingStory() {
  const { claims, ...words } = useMessages('see-result').shared.story;
  const parts = {
    competencies: <StoryName of="competencies" />,
    level: <StoryName of="level" />,
    best: <StoryName of="best" />,
    next: <StoryName of="next" />,
    competency: <StoryName of="room" />,
  };
  const sentence = (key: string, text: string) => (
    <span key={key} data-story={key} hidden>
      <FilledText text={text} parts={parts} />
    </span>
  );
  return (
    <p className="rr-result__story" data-story-line="" hidden>
      {(['own', 'other', 'any'] as const).flatMap((asked) =>
        Object.entries(claims[asked]).map(([key, text]) => sentence(`${asked} ${key}`, text)),
      )}{' '}
      {(['next', 'beyond', 'begin', 'room'] as const).map((key) => sentence(key, words[key]))}
    </p>
  );
}

/** A placeholder for a name in a story. */
function StoryName({ of }: { readonly of: string }) {
  return <span {...useTextLanguage()} data-story-name={of} />;
}

/** Placeholders for a step of the ladder or a bar from the address. */
function WaitingAgainst() {
  const { step, bar, unnamedBar } = useMessages('compared-with');
  const named = (text: string) => (
    <FilledText text={text} parts={{ name: <bdi data-against-name="" /> }} />
  );
  return (
    <p className="rr-result__against" data-against="" hidden>
      <span data-against-kind="step">{named(step('{name}'))}</span>
      <span data-against-kind="bar">{named(bar.link('{name}'))}</span>
      <span data-against-kind="unnamed">{unnamedBar.link}</span>
    </p>
  );
}

function WaitingFit({ role, owner }: Required<SharedSkeletonProps>) {
  const words = useMessages('see-result');
  const messages = words.fit;
  return (
    <>
      <p className="rr-result__number" data-scored="">
        <FilledText
          text={messages.figure}
          parts={{
            score: <strong data-fit="">–</strong>,
            range: (
              <span>
                <FilledText
                  text={messages.likely}
                  parts={{
                    low: <span data-fit-low="">–</span>,
                    high: <span data-fit-high="">–</span>,
                  }}
                />
              </span>
            ),
          }}
        />
      </p>
      <p className="rr-result__meaning">
        {owner === 'shared' && <WaitingCoverage />}
        <span data-band="none" hidden>
          {messages.noneHint}
        </span>
      </p>
      <p className="rr-result__discount" data-discount="" hidden>
        <FilledText
          text={words[owner].discounted}
          parts={{ ratings: <span data-ratings-fit="" />, score: <span data-discounted="" /> }}
        />
      </p>
      <p className="rr-cluster rr-result__tags" data-tags="" hidden>
        <span data-partial="" hidden>
          <Tag tone="warn">
            <FilledText
              text={messages.partial}
              parts={{ assessed: <span data-assessed="" />, all: role.competencies.length }}
            />
          </Tag>
        </span>
        <span data-unchecked="" hidden>
          <Tag tone="warn">{messages.unchecked}</Tag>
        </span>
      </p>
    </>
  );
}

/** Every possible sentence about coverage: the script shows one. */
function WaitingCoverage() {
  const { coverage } = useMessages('see-result').shared.story;
  return (['own', 'other'] as const).flatMap((asked) =>
    EXTENTS.flatMap((extent) =>
      Object.entries(coverage[asked][extent]).map(([certainty, text]) => {
        const key = `${asked} ${extent} ${certainty}`;
        return (
          <span key={key} data-coverage={key} hidden>
            {text}
          </span>
        );
      }),
    ),
  );
}

function WaitingRadar({ role, owner }: Required<SharedSkeletonProps>) {
  const messages = useMessages('see-result');
  const { rings } = useMessages('common');
  const levels = role.levels.map(({ name }) => name);
  const { shortList } = useFormatters();
  const id = useId();
  const data = role.competencies.map((competency) => ({
    id: competency.id,
    label: competency.name,
    value: null,
    low: null,
    high: null,
    target: competency.target,
    valueText: '',
    figure: '',
  }));
  const layout = layOutData(data);
  const texts = {
    title: messages.radar.title(role.title),
    description: '',
    you: messages[owner].you,
    role: messages.radar.roleSeries,
    range: messages.radar.range,
    hint: messages.radar.hint,
    rings: <Foreign parts={levels}>{rings(shortList(levels))}</Foreign>,
  };
  return (
    <div className="rr-result__radar">
      <RadarFigure
        // Reserves the legend of the real chart, so that the height doesn't change.
        data={data.map((datum) => ({ ...datum, value: 0 }))}
        texts={texts}
        readout={null}
      >
        <svg
          className="rr-radar__svg"
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          width={layout.width}
          height={layout.height}
          role="img"
          aria-label={texts.title}
          data-radar=""
        >
          <RadarShapes
            data={data}
            scale={{ names: levels, cuts: role.model.cuts }}
            layout={layout}
            id={id}
          />
          <g transform={`translate(${layout.cx} ${layout.cy})`}>
            {data.map((datum) => (
              <circle key={datum.id} className="rr-radar__dot" data-dot="" r="0" />
            ))}
          </g>
        </svg>
      </RadarFigure>
    </div>
  );
}
