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

/** What every part of the studio knows and may do. */
export type Studio = {
  readonly file: DraftFile;
  /** The file that the draft began from: its ids are not given another meaning. */
  readonly base: DraftFile | null;
  readonly check: DraftCheck;
  readonly place: StudioPlace;
  /** Changes the file; typing at one `at` is one step back. */
  readonly edit: (edit: (file: DraftFile) => DraftFile, at: string) => void;
  readonly go: (place: Partial<StudioPlace>) => void;
  /** Shows the field at a path of the file, and puts the focus there. */
  readonly jump: (path: Path) => void;
  /** Puts a text on the clipboard; false where the browser doesn't let it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Answers a form as a thousand made-up people, off the page's thread. Null when it was cancelled. */
  readonly simulate: (
    role: Role,
    form: Form,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<FormSimulation | null>;
  /** What reviewers said, until somebody has dealt with it. */
  readonly remarks: readonly Remark[];
  readonly setRemarks: (remarks: readonly Remark[]) => void;
  readonly markSeen: (key: string, isSeen: boolean) => void;
};

const StudioContext = createContext<Studio | null>(null);

export const StudioProvider = StudioContext.Provider;

/** The open draft and what can be done with it. */
export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (studio === null) throw new Error('useStudio outside the studio');
  return studio;
}

/** Writes a value to a place in the file. */
export function useSetField(): (path: Path, value: unknown) => void {
  const { edit } = useStudio();
  return (path, value) =>
    edit((file) => updateAt(file, path, () => value) as DraftFile, formatPath(path));
}

/** What stops or weakens the field at a path; with `inside`, what lies below it counts as well. */
export function useFindings(path: Path, inside = false): readonly Finding[] {
  const { check } = useStudio();
  const all = findingsAt([...check.errors, ...check.advice], path);
  return inside ? all : all.filter((finding) => finding.path.length === path.length);
}

/** Every id that means something already, here or in the version before. */
export function useTakenIds(): ReadonlySet<string> {
  const { file, base } = useStudio();
  return takenIds(file, base);
}

/** Id of the element that edits the field at a path. */
export function fieldId(path: Path): string {
  return `studio-${formatPath(path).replace(/[^A-Za-z0-9]+/g, '-')}`;
}
