import { useId, useState } from 'react';
import { competencyLike, type DraftFile, hasItem, copyQuestions } from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { LIVE } from '#ui/live.ts';
import { useStudio, useTakenIds } from '../studio-context.ts';
import { NearDuplicates } from './near-duplicates.tsx';

type LibraryPanelProps = { readonly kind: 'behaviours' | 'scenarios' };

/** Takes questions over from one of the site's roles. */
export function LibraryPanel({ kind }: LibraryPanelProps) {
  const messages = useMessages('studio').library;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="rr-stack rr-stack--tight">
      <p>
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {messages.open}
        </Button>
      </p>
      {isOpen && <Library kind={kind} onDone={() => setIsOpen(false)} />}
    </div>
  );
}

function Library({ kind, onDone }: LibraryPanelProps & { readonly onDone: () => void }) {
  const { library } = useStudio();
  const messages = useMessages('studio').library;
  const { begin } = useMessages('studio');
  const [chosen, setChosen] = useState(-1);
  // By place in the list: files may arrive in another order than they were chosen in.
  const [loaded, setLoaded] = useState<ReadonlyMap<number, DraftFile | 'failed'>>(new Map());
  const role = library.roles[chosen];
  const source = role === undefined ? null : (loaded.get(chosen) ?? 'loading');
  const id = useId();
  const choose = async (at: number) => {
    setChosen(at);
    const next = library.roles[at];
    if (next === undefined) return;
    const file = (await library.load(next)) ?? 'failed';
    setLoaded((before) => new Map(before).set(at, file));
  };
  return (
    <div className="rr-studio-entry rr-stack rr-stack--tight">
      <div className="rr-studio-field">
        <label htmlFor={id}>{messages.role}</label>
        <p className="rr-studio-hint" id={`${id}hint`}>
          {messages.hint}
        </p>
        <select
          id={id}
          className="rr-studio-input"
          aria-describedby={`${id}hint`}
          defaultValue=""
          onChange={(event) => void choose(Number(event.currentTarget.value || -1))}
        >
          <option value="">{messages.choose}</option>
          {library.roles.map(({ title, slug, version }, at) => (
            <option key={`${slug} ${version}`} value={at}>
              {begin.roleOption(title, version)}
            </option>
          ))}
        </select>
      </div>
      <p {...LIVE}>{source === 'loading' ? messages.loading : ''}</p>
      {source === 'failed' && <p role="alert">{messages.failed}</p>}
      {source !== null && typeof source !== 'string' && (
        <Choose
          key={`${source.id} ${source.version}`}
          kind={kind}
          source={source}
          onDone={onDone}
        />
      )}
    </div>
  );
}

type ChooseProps = LibraryPanelProps & {
  readonly source: DraftFile;
  readonly onDone: () => void;
};

function Choose({ kind, source, onDone }: ChooseProps) {
  const { file, edit } = useStudio();
  const taken = useTakenIds();
  const messages = useMessages('studio').library;
  const announce = useAnnounce();
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [competencies, setCompetencies] = useState<Readonly<Record<string, string>>>({});
  const items = kind === 'behaviours' ? source.indicators : source.scenarios;
  const toggle = (changed: readonly string[], isOn: boolean) => {
    const next = new Set(ids);
    for (const id of changed) {
      if (isOn) next.add(id);
      else next.delete(id);
    }
    setIds(next);
  };
  const take = () => {
    edit(
      (now) => copyQuestions(now, source, { ids, competencies }, taken),
      `take over ${ids.size}`,
    );
    announce(messages.taken(ids.size));
    onDone();
  };
  if (items.length === 0) return <p>{messages.none}</p>;
  return (
    <>
      <NearDuplicates kind={kind} source={source} />
      {source.competencies.map(({ id, name }) => {
        const own = items.filter(({ competency }) => competency === id);
        const free = own.filter((item) => !hasItem(file, item)).map((item) => item.id);
        return (
          <fieldset key={id} className="rr-studio-field">
            <legend>{name}</legend>
            <select
              className="rr-studio-input"
              aria-label={messages.goesTo(name)}
              value={competencies[id] ?? competencyLike(file, source, id)}
              onChange={(event) =>
                setCompetencies({ ...competencies, [id]: event.currentTarget.value })
              }
            >
              {file.competencies.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
            {free.length > 1 && (
              <label className="rr-studio-pick">
                <input
                  type="checkbox"
                  checked={free.every((each) => ids.has(each))}
                  onChange={(event) => toggle(free, event.currentTarget.checked)}
                />
                <span>{messages.all(name)}</span>
              </label>
            )}
            <div className="rr-studio-refs">
              {own.map((item) => (
                <label key={item.id} className="rr-studio-pick">
                  <input
                    type="checkbox"
                    checked={ids.has(item.id)}
                    disabled={!free.includes(item.id)}
                    onChange={(event) => toggle([item.id], event.currentTarget.checked)}
                  />
                  <span>
                    <span>{'anchors' in item ? item.title : item.stem}</span>{' '}
                    {!free.includes(item.id) && <small className="rr-soft">{messages.here}</small>}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
      <p>
        <Button variant="primary" disabled={ids.size === 0} onClick={take}>
          {messages.take(ids.size)}
        </Button>
      </p>
    </>
  );
}
