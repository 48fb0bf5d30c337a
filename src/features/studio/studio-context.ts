import { createContext, useContext } from 'react';
import {
  type DraftCheck,
  type DraftFile,
  type Finding,
  findingsAt,
  type Form,
  type FormSimulation,
  formatPath,
  type Path,
  type Remark,
  type Role,
  type StudioPlace,
  takenIds,
  updateAt,
} from '#core';

/** The open draft and its actions, for every part of the studio. */
export type Studio = {
  readonly file: DraftFile;
  /** The file that the draft started from: the meaning of its ids must not change. */
  readonly base: DraftFile | null;
  /** SHA-256 of the texts of `base`, by which links name it as long as it is not published. */
  readonly baseHashes: readonly string[];
  readonly check: DraftCheck;
  readonly place: StudioPlace;
  /** Changes the file; consecutive edits at the same `at` are undone together. */
  readonly edit: (edit: (file: DraftFile) => DraftFile, at: string) => void;
  readonly go: (place: Partial<StudioPlace>) => void;
  /** Shows and focuses the field at a path of the file. */
  readonly jump: (path: Path) => void;
  /** Copies text; false if the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
  /** The table in a workbook or CSV file, as pasted text; null if there is none. Rejects if its code can't be loaded. */
  readonly readTable: (file: Blob) => Promise<string | null>;
  /** The site's roles, to take questions from; `load` gives null if it fails. */
  readonly library: {
    readonly roles: readonly { slug: string; version: number; title: string }[];
    readonly load: (role: {
      readonly slug: string;
      readonly version: number;
      readonly title: string;
    }) => Promise<DraftFile | null>;
  };
  /** Simulates a thousand people answering a form, off the main thread. Null when cancelled. */
  readonly simulate: (
    role: Role,
    form: Form,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<FormSimulation | null>;
  /** Reviewers' remarks that haven't been dealt with. */
  readonly remarks: readonly Remark[];
  readonly setRemarks: (remarks: readonly Remark[]) => void;
  readonly markSeen: (key: string, isSeen: boolean) => void;
  /** Whether a finding is about a text that is still to be written, and so isn't an error yet. */
  readonly isToDo: (finding: Finding) => boolean;
  /** Notes that somebody has left the field at a path. */
  readonly leave: (path: Path) => void;
};

const StudioContext = createContext<Studio | null>(null);

export const StudioProvider = StudioContext.Provider;

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (studio === null) throw new Error('useStudio outside the studio');
  return studio;
}

/** Returns a function that sets a value in the file. */
export function useSetField(): (path: Path, value: unknown) => void {
  const { edit } = useStudio();
  return (path, value) =>
    edit((file) => updateAt(file, path, () => value) as DraftFile, formatPath(path));
}

/** The errors and advice for the field at a path; with `inside`, also for the fields within it. */
export function useFindings(path: Path, inside = false): readonly Finding[] {
  const { check } = useStudio();
  const all = findingsAt([...check.errors, ...check.advice], path);
  return inside ? all : all.filter((finding) => finding.path.length === path.length);
}

/** What is wrong with the field at a path, and advice on it; not that it is still to be written. */
export function useFieldFindings(path: Path): readonly Finding[] {
  const { isToDo } = useStudio();
  return useFindings(path).filter((finding) => !isToDo(finding));
}

/** Every id that already has a meaning, here or in the previous version. */
export function useTakenIds(): ReadonlySet<string> {
  const { file, base } = useStudio();
  return takenIds(file, base);
}

/** Id of the element that edits the field at a path. */
export function fieldId(path: Path): string {
  return `studio-${formatPath(path).replace(/[^A-Za-z0-9]+/g, '-')}`;
}
