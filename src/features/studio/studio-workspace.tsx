import { type ReactNode, useEffect, useRef } from 'react';
import { findingsAt, STUDIO_SECTIONS, type StudioSection, sectionOf } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { BasicsSection } from './basics-section.tsx';
import { CheckPanel } from './publish/check-panel.tsx';
import { CompetenciesSection } from './competencies-section.tsx';
import { EffectSection } from './publish/effect-section.tsx';
import { ItemsSection } from './items/items-section.tsx';
import { MoreSection } from './more-section.tsx';
import { OrderSection } from './items/order-section.tsx';
import { PublishSection } from './publish/publish-section.tsx';
import { SimulateSection } from './publish/simulate-section.tsx';
import { useStudio } from './studio-context.ts';
import { FindingBadge } from './fields/finding-badge.tsx';

/** The heading of the open section. */
export const SECTION_HEADING_ID = 'studio-section';

type FormSection = Exclude<StudioSection, 'look' | 'review' | 'publish'>;

const SECTIONS: Readonly<Record<FormSection, () => ReactNode>> = {
  basics: () => <BasicsSection />,
  competencies: () => <CompetenciesSection />,
  behaviours: () => <ItemsSection kind="behaviours" />,
  scenarios: () => <ItemsSection kind="scenarios" />,
  order: () => <OrderSection />,
  more: () => <MoreSection />,
  effect: () => <EffectSection />,
  simulate: () => <SimulateSection />,
};

/** The sections of the role, the open one, and what is left to do. */
type StudioWorkspaceProps = {
  /** The draft in the real pages, which belong to other parts of the app. */
  readonly look: ReactNode;
  /** The review of the draft. */
  readonly review: ReactNode;
  /** The download buttons. */
  readonly downloads: ReactNode;
};

export function StudioWorkspace({ look, review, downloads }: StudioWorkspaceProps) {
  const { place, go, file, check } = useStudio();
  const messages = useMessages('studio');
  const slots = { look, review, publish: <PublishSection downloads={downloads} /> };
  const errors = findingsAt(check.errors, []);
  const errorsIn = (section: StudioSection) =>
    errors.filter(({ path }) => sectionOf(path, file).section === section);
  const next = STUDIO_SECTIONS[STUDIO_SECTIONS.indexOf(place.section) + 1];
  const list = useCurrentInSight(place.section);
  return (
    <div className="rr-studio-work">
      <nav className="rr-studio-nav" aria-label={messages.header.sections}>
        <ul ref={list} className="rr-studio-nav-list">
          {STUDIO_SECTIONS.map((section) => {
            return (
              <li key={section}>
                <button
                  type="button"
                  className="rr-studio-nav-item"
                  aria-current={place.section === section ? 'page' : undefined}
                  onClick={() => go({ section, item: null })}
                >
                  <span>{messages.sections[section]}</span>
                  <FindingBadge found={errorsIn(section)} />
                </button>
              </li>
            );
          })}
        </ul>
      </nav>
      <section className="rr-studio-main" aria-labelledby={SECTION_HEADING_ID}>
        <h2 id={SECTION_HEADING_ID} tabIndex={-1}>
          {messages.sections[place.section]}
        </h2>
        {place.section in slots
          ? slots[place.section as keyof typeof slots]
          : SECTIONS[place.section as FormSection]()}
        {next !== undefined && (
          <p>
            <Button onClick={() => go({ section: next, item: null })}>
              {messages.header.next(messages.sections[next])}
            </Button>
          </p>
        )}
      </section>
      <CheckPanel />
    </div>
  );
}

/** Scrolls the row of parts on a phone to the open one, wherever it was opened from. */
function useCurrentInSight(section: StudioSection) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const current = list.current?.querySelector('[aria-current]')?.getBoundingClientRect();
    if (list.current === null || current === undefined) return;
    const { left, width } = list.current.getBoundingClientRect();
    list.current.scrollLeft += current.left + current.width / 2 - (left + width / 2);
  }, [section]);
  return list;
}
