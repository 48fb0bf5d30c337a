import { type DOMAttributes, type ReactNode, type Ref, useId } from 'react';
import { layOutData, type RadarDatum, type RadarScale, RadarShapes } from './radar-shapes.tsx';
import type { RadarLayout } from './radar-labels.ts';

export type RadarTexts = {
  readonly title: string;
  readonly description: string;
  /** Names of the two shapes and of the range. */
  readonly you: ReactNode;
  readonly role: string;
  readonly range: string;
  /**
   * Placeholder for the values that explains how to show them. A static picture hides it, but keeps
   * its space for the chart; without a hint there is no such space.
   */
  readonly hint?: string;
  /** Which ring is which level; left out where they have no names. */
  readonly rings?: ReactNode;
};

export type RadarProps = {
  readonly data: readonly RadarDatum[];
  readonly scale: RadarScale;
  readonly texts: RadarTexts;
};

/**
 * The radar as a static picture: no JavaScript, no measuring, with the same size and lines as the
 * interactive chart that may replace it. With `draw` the person's shape expands from the centre
 * once.
 */
export function RadarPicture(props: RadarProps & { readonly draw?: boolean }) {
  const { data, scale, texts, draw = false } = props;
  const id = useId();
  const layout = layOutData(data);
  return (
    <RadarFigure data={data} texts={texts} draw={draw} readout={null}>
      <RadarSvg id={id} layout={layout} title={texts.title} description={texts.description}>
        <RadarShapes data={data} scale={scale} layout={layout} id={id} />
      </RadarSvg>
    </RadarFigure>
  );
}

type RadarSvgProps = {
  /** Unique in the page. */
  readonly id: string;
  readonly layout: RadarLayout;
  readonly title: string;
  /** The figures as text. */
  readonly description: string;
  readonly children: ReactNode;
};

/** A radar as one image with an accessible name and a description of its figures. */
export function RadarSvg({ id, layout, title, description, children }: RadarSvgProps) {
  return (
    <svg
      className="rr-radar__svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}desc`}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}desc`}>{description}</desc>
      {children}
    </svg>
  );
}

type RadarFigureProps = Pick<RadarProps, 'data' | 'texts'> & {
  readonly children: ReactNode;
  readonly draw?: boolean;
  readonly plot?: Ref<HTMLDivElement>;
  /** What the drawing's focus and keys do. */
  readonly handlers?: Pick<DOMAttributes<Element>, 'onFocus' | 'onBlur' | 'onKeyDown'>;
  /** Values of the active axis; null leaves their space empty. */
  readonly readout: ReactNode;
};

/** The legend and the values' space around both, so that neither shifts the page. */
export function RadarFigure(props: RadarFigureProps) {
  const { data, texts, children, draw = false, plot, handlers, readout } = props;
  const hasPerson = data.some(({ value }) => value !== null);
  const hasRange = data.some(({ low }) => low !== null);
  return (
    // No figure: named by its legend, it would say that twice, around an image that has a name.
    <div className={draw ? 'rr-radar rr-radar--draw' : 'rr-radar'}>
      <div className="rr-radar__plot" ref={plot} {...handlers}>
        {children}
      </div>
      <div className="rr-radar__caption">
        <ul className="rr-radar__key">
          {hasPerson && (
            <li>
              <svg viewBox="0 0 28 14" aria-hidden="true">
                <path className="rr-radar__area" d="M1 7H27V14H1Z" />
                <path className="rr-radar__you" d="M1 7H27" />
                <circle className="rr-radar__dot" cx="14" cy="7" r="3.5" />
              </svg>
              <span>{texts.you}</span>
            </li>
          )}
          <li>
            <svg viewBox="0 0 28 14" aria-hidden="true">
              <path className="rr-radar__role" d="M1 7H27" />
              <path className="rr-radar__goal" d="M14 3L18 7L14 11L10 7Z" />
            </svg>
            <span>{texts.role}</span>
          </li>
          {hasRange && (
            <li>
              <svg viewBox="0 0 28 14" aria-hidden="true">
                <path className="rr-radar__band" d="M1 1H27V13H1Z" />
                <path
                  className="rr-radar__hatch"
                  d="M1 7 7 1M1 13 13 1M7 13 19 1M13 13 25 1M19 13 27 5M25 13 27 11"
                />
              </svg>
              <span>{texts.range}</span>
            </li>
          )}
        </ul>
        {texts.hint === undefined || texts.hint === '' ? (
          <Rings texts={texts} />
        ) : (
          <div className="rr-radar__readout">{readout ?? <Rings texts={texts} />}</div>
        )}
      </div>
    </div>
  );
}

/** Which ring is which level: beside the drawing, where no shape crosses the names. For eyes alone, who see rings. */
export function Rings({ texts }: { readonly texts: Pick<RadarTexts, 'rings'> }) {
  if (texts.rings === undefined) return null;
  return (
    <p className="rr-radar__rings" aria-hidden="true">
      {texts.rings}
    </p>
  );
}
