import type { ReactNode } from 'react';
import type { RadarLayout } from './radar-labels.ts';

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
