import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useMemo, useState } from 'react';
import { vi } from 'vitest';
import {
  checkDraft,
  createFormSimulation,
  type DraftCheck,
  type DraftFile,
  type StudioPlace,
} from '#core';
import { useLeftFields } from '#features/studio/fields/use-left-fields.ts';
import { type Studio, StudioProvider } from '#features/studio/studio-context.ts';
import { StudioWorkspace } from '#features/studio/studio-workspace.tsx';
import { Announcer } from '#ui/announcer.tsx';
import { readDraftFile } from '#tests/support/draft-files.ts';

const NOTHING: DraftCheck = { errors: [], advice: [], seen: [], role: null };

export const scientist = readDraftFile('data-scientist/1.json');
const LIBRARY: Studio['library'] = {
  roles: [
    { slug: 'data-scientist', version: 1, title: 'Data Scientist' },
    { slug: 'lost', version: 1, title: 'Lost' },
  ],
  load: ({ slug }) => Promise.resolve(slug === 'lost' ? null : scientist),
};

/** The forms for a file, updated after every edit; `file()` returns its current state. */
export function show(
  begin: DraftFile,
  section: StudioPlace['section'],
  item: string | null = null,
  checks = false,
  base: DraftFile | null = null,
  said: Studio['remarks'] = [],
  given: Partial<Studio> = {},
) {
  const latest = { current: begin };
  const jump = vi.fn();
  const simulate: Studio['simulate'] = async (role, form) => {
    const simulation = createFormSimulation(role, form, 30, 1);
    simulation.next(30);
    return simulation.result();
  };
  const copy = vi.fn((_text: string) => Promise.resolve(true));
  function Harness() {
    const [file, setFile] = useState(begin);
    const [place, setPlace] = useState<StudioPlace>({ draft: 'abcd', section, item });
    const [remarks, setRemarks] = useState<Studio['remarks']>(said);
    const [seen, setSeen] = useState<readonly string[]>([]);
    useEffect(() => {
      latest.current = file;
    }, [file]);
    const toDo = useLeftFields(file, base, place.section);
    const check = useMemo(() => (checks ? checkDraft(file, seen) : NOTHING), [file, seen]);
    return (
      <StudioProvider
        value={{
          file,
          base,
          baseHashes: [],
          check,
          place,
          edit: (edit) => setFile(edit),
          go: (to) => setPlace((from) => ({ ...from, ...to })),
          jump,
          copy,
          library: LIBRARY,
          readTable: async (chosen) => (await chosen.text()) || null,
          simulate,
          remarks,
          setRemarks,
          ...toDo,
          markSeen: (key, isSeen) => setSeen(isSeen ? [key] : []),
          ...given,
        }}
      >
        <Announcer>
          <StudioWorkspace look="the pages" review="the review" downloads="the files" />
        </Announcer>
      </StudioProvider>
    );
  }
  const view = render(<Harness />);
  return { ...view, user: userEvent.setup(), jump, copy, file: () => latest.current };
}
