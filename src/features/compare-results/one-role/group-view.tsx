import { startTransition, useId, useMemo, useState } from 'react';
import { nameKey, type TargetProfile } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { useLocale } from '#i18n/locale.tsx';
import { Button } from '#ui/button.tsx';
import { MOST_SERIES } from '#ui/charts/series.tsx';
import { AnswerDifferences } from '../differences/answer-differences.tsx';
import { SeveralPeople } from '../differences/several-people.tsx';
import { HeatMap } from './heat-map.tsx';
import type { ProfiledGroup } from './profile-group.ts';
import { OverlayRadar } from './overlay-radar.tsx';
import { type EditPeople, PeopleKey } from '../people/people-key.tsx';
import { ProfileChoice } from './profile-choice.tsx';
import type { ResultGroup } from './result-group.ts';
import { SamePeople } from '../people/same-people.tsx';
import { SmallRadars } from './small-radars.tsx';
import { BY_DATE, type Sorting, sortPeople } from '../people/sort-people.ts';
import { TeamReading } from './team-reading.tsx';
import { TeamTable } from './team-table.tsx';
import { ThenAndNow } from '../differences/then-and-now.tsx';
import { TwoPeople } from '../differences/two-people.tsx';
import { usePrinting } from '../use-printing.ts';
import { useStages } from '../use-stages.ts';
import { ForeignLanguage, useTextLanguage } from '#ui/foreign-text.tsx';

/** Table rows and small radars per page: more than a screen, less than a long task. */
const PAGE = 20;
/** Rows added at each stage of the first render. */
const ROWS_AT_ONCE = 7;
const WHOLE_PAGE = Math.ceil(PAGE / ROWS_AT_ONCE) - 1;

type GroupViewProps = EditPeople & {
  readonly group: ProfiledGroup;
  readonly onChoose: (slug: string, profile: TargetProfile) => void;
};

/**
 * The results of one role: a few overlaid, many side by side. A team's summary comes first; its
 * table follows in a separate task, and then the small radars.
 */
export function GroupView(props: GroupViewProps) {
  return (
    <ForeignLanguage of={props.group.listed.role.locale} around={useLocale()}>
      <Group {...props} />
    </ForeignLanguage>
  );
}

function Group({
  group: { listed, profiled: whole, asked, profile },
  onChoose,
  ...edit
}: GroupViewProps) {
  const messages = useMessages('compare-results');
  const { list } = useFormatters();
  const [lookedAt, setLookedAt] = useState<string | null>(null);
  const [countsAll, setCountsAll] = useState(false);
  const group = useMemo(() => onlyOf(whole, lookedAt), [whole, lookedAt]);
  const { role, people, versions } = group;
  const isAlone = people.length < whole.people.length;
  const isFew = people.length <= MOST_SERIES;
  const isThenAndNow = isOnePersonTwice(people);
  const stage = useStages(isFew ? 0 : 2);
  return (
    <section className="rr-compare__group" aria-label={role.title}>
      <h2 {...useTextLanguage()}>{role.title}</h2>
      {versions.length > 1 && (
        <p>
          <span>{messages.versions(list(versions.map(String)))}</span>{' '}
          <span>{messages.targetsOf(role.version)}</span>
        </p>
      )}
      <ProfileChoice
        role={listed.role}
        asked={asked}
        profile={profile}
        onChoose={(each) => onChoose(listed.role.id, each)}
      />
      {isAlone ? (
        <div>
          <Button onClick={() => setLookedAt(null)}>{messages.same.everyone}</Button>
        </div>
      ) : (
        <SamePeople
          people={people}
          countsAll={countsAll}
          onCountAll={isFew ? null : setCountsAll}
          onLookAt={people.length > 2 ? setLookedAt : null}
        />
      )}
      {isFew && (
        <div className="rr-compare__overlay">
          <OverlayRadar {...group} />
          <PeopleKey people={people} hasVersions={versions.length > 1} {...edit} />
        </div>
      )}
      {people.length === 1 && <p>{messages.alone}</p>}
      {isThenAndNow && <ThenAndNow group={group} />}
      {people.length === 2 && !isThenAndNow && <TwoPeople group={group} />}
      {isFew && people.length > 2 && <SeveralPeople group={group} />}
      {people.length === 2 && <AnswerDifferences group={group} />}
      {people.length > 2 && (isFew || stage >= 1) && (
        <TeamReading group={group} countsAll={countsAll} />
      )}
      {!isFew && stage >= 1 && <TeamTable group={group} countsAll={countsAll} />}
      {people.length > 2 && (isFew || stage >= 2) && (
        <Everyone group={group} isFew={isFew} {...edit} />
      )}
    </section>
  );
}

/** True for two results under one name. */
function isOnePersonTwice([one, other, ...more]: ResultGroup['people']): boolean {
  const name = nameKey(one?.name ?? null);
  return more.length === 0 && name !== null && name === nameKey(other?.name ?? null);
}

/** The group reduced to one person's results, or unchanged without a name. */
function onlyOf(group: ResultGroup, name: string | null): ResultGroup {
  const people = group.people.filter((person) => nameKey(person.name) === nameKey(name));
  return name === null || people.length < 2 ? group : { ...group, people };
}

type EveryoneProps = EditPeople & { readonly group: ResultGroup; readonly isFew: boolean };

/** The sortable table, one page at a time, and the small radars of the same page. */
function Everyone({ group, isFew, ...edit }: EveryoneProps) {
  const messages = useMessages('compare-results');
  const { whole } = useFormatters();
  const id = useId();
  const [sorting, setSorting] = useState<Sorting>(null);
  const [wanted, setWanted] = useState(0);
  const stage = useStages(isFew ? 0 : WHOLE_PAGE + 1);
  const locale = useLocale();
  const isPrinting = usePrinting();
  const sorted = useMemo(
    () => sortPeople(group.people, sorting, locale),
    [group.people, sorting, locale],
  );
  const pages = Math.ceil(sorted.length / PAGE);
  const page = Math.min(wanted, pages - 1);
  // Print has no pagination controls.
  const shown = isPrinting ? sorted : sorted.slice(page * PAGE, (page + 1) * PAGE);
  const drawn =
    stage < WHOLE_PAGE && !isPrinting ? shown.slice(0, (stage + 1) * ROWS_AT_ONCE) : shown;
  const sort = (next: Sorting) => {
    startTransition(() => {
      setSorting(next);
      setWanted(0);
    });
  };
  return (
    <section className="rr-stack" aria-labelledby={id}>
      <h3 id={id}>{sorting === null ? messages.table.title : messages.table.titleSorted}</h3>
      <div className="rr-cluster">
        <Button onClick={() => sort({ by: BY_DATE, descending: true })}>
          {messages.table.newest}
        </Button>
        {sorting !== null && <Button onClick={() => sort(null)}>{messages.table.asListed}</Button>}
      </div>
      <HeatMap group={group} people={drawn} sorting={sorting} onSort={sort} {...edit} />
      {pages > 1 && !isPrinting && (
        <nav className="rr-cluster" aria-label={messages.table.pages}>
          <Button disabled={page === 0} onClick={() => startTransition(() => setWanted(page - 1))}>
            {messages.table.before}
          </Button>
          <span role="status">
            {messages.table.rows(
              whole(page * PAGE + 1),
              whole(page * PAGE + shown.length),
              whole(sorted.length),
            )}
          </span>
          <Button
            disabled={page === pages - 1}
            onClick={() => startTransition(() => setWanted(page + 1))}
          >
            {messages.table.after}
          </Button>
        </nav>
      )}
      {!isFew && stage > WHOLE_PAGE && (
        <>
          <h3>{messages.small}</h3>
          <SmallRadars {...group} people={shown} />
        </>
      )}
    </section>
  );
}
