import { type ReactNode, useId } from 'react';
import { layOutData, RadarShapes, targetAxis } from '#ui/charts/radar-shapes.tsx';
import type { Role } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { RadarFigure } from '#ui/charts/radar-picture.tsx';
import { useFormatters } from '#i18n/use-formatters.ts';
import { FilledText } from '#ui/filled-text.tsx';
import { Tag } from '#ui/tag.tsx';
import { ResultTop } from '../headline/result-top.tsx';
import { Foreign, ForeignLanguage } from '#ui/foreign-text.tsx';
import { useLocale } from '#i18n/locale.tsx';

type ResultSkeletonProps = {
  readonly role: Role;
  /** Whose result is loading. */
  readonly owner: 'own' | 'shared';
  /** Whose result it is, after the role's title. */
  readonly whose: ReactNode;
  /** What the figure of the role's coverage means, and the story: sentences to choose from. */
  readonly coverage?: ReactNode;
  readonly story?: ReactNode;
};

/**
 * Headline and radar before the result is known: prerendered, and filled in by the inline script
 * `src/app/instant/first-result.ts`, which finds its elements by `data-` attributes. The script
 * only shows, fills and moves these elements.
 */
export function ResultSkeleton(props: ResultSkeletonProps) {
  return (
    <ForeignLanguage of={props.role.locale} around={useLocale()}>
      <Skeleton {...props} />
    </ForeignLanguage>
  );
}

function Skeleton({ role, owner, whose, coverage = null, story = null }: ResultSkeletonProps) {
  const { fit } = useMessages('see-result');
  return (
    <article className="rr-page rr-result">
      <ResultTop
        role={role}
        whose={whose}
        title={
          <>
            <span data-waiting="">{fit.reading}</span>
            {role.bands.map(({ id, name }) => (
              <span key={id} data-band={id} hidden>
                <Foreign parts={[name]}>{fit.title(name)}</Foreign>
              </span>
            ))}
            <span data-band="none" hidden>
              {fit.none}
            </span>
          </>
        }
        story={story}
        comparedWith={<WaitingComparedWith />}
        fit={<WaitingFit role={role} owner={owner} coverage={coverage} />}
        notes={null}
        radar={<WaitingRadar role={role} owner={owner} />}
      />
    </article>
  );
}

/** Placeholders for a step of the ladder or a bar from the address. */
function WaitingComparedWith() {
  const { step, bar, unnamedBar } = useMessages('compared-with');
  const named = (text: string) => (
    <FilledText text={text} parts={{ name: <bdi data-compared-name="" /> }} />
  );
  return (
    <p className="rr-result__compared" data-compared="" hidden>
      <span data-compared-kind="step">{named(step('{name}'))}</span>
      <span data-compared-kind="bar">{named(bar.link('{name}'))}</span>
      <span data-compared-kind="unnamed">{unnamedBar.link}</span>
    </p>
  );
}

type WaitingFitProps = Pick<ResultSkeletonProps, 'role' | 'owner' | 'coverage'>;

function WaitingFit({ role, owner, coverage }: WaitingFitProps) {
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
        {coverage}
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

function WaitingRadar({ role, owner }: Pick<ResultSkeletonProps, 'role' | 'owner'>) {
  const messages = useMessages('see-result');
  const { rings } = useMessages('common');
  const levels = role.levels.map(({ name }) => name);
  const { shortList } = useFormatters();
  const id = useId();
  const data = role.competencies.map((competency) =>
    targetAxis({
      id: competency.id,
      label: competency.name,
      target: competency.target,
      figure: '',
    }),
  );
  const layout = layOutData(data);
  const texts = {
    title: messages.radar.title(role.title),
    description: '',
    you: <span data-own-words={messages.own.you}>{messages[owner].you}</span>,
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
