import { useMessages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { Link } from '#ui/link.tsx';
import { LIVE } from '#ui/live.ts';
import { Notice } from '#ui/notice.tsx';
import type { DraftSaving } from '#state/studio/draft-store.ts';
import { EarlierStates, type EarlierStatesProps } from './earlier-states.tsx';
import { useDraftTitle } from './draft-title.ts';
import { useStudio } from './studio-context.ts';

type StudioHeaderProps = EarlierStatesProps & {
  /** Address of the list of drafts. */
  readonly home: string;
  readonly saving: DraftSaving;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** What was undone or redone last. */
  readonly moved: string;
  readonly onDownload: () => void;
  /** Name of the downloaded file, once it was downloaded. */
  readonly downloaded: string | null;
  readonly onRetry: () => void;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
};

/** The draft's title, whether it is saved, and the commands that are always available. */
export function StudioHeader(props: StudioHeaderProps) {
  const { file } = useStudio();
  const messages = useMessages('studio').header;
  const title = useDraftTitle(file.title);
  const { saving } = props;
  return (
    <header className="rr-stack rr-stack--tight">
      <p>
        <Link to={props.home}>{messages.back}</Link>
      </p>
      <div className="rr-cluster">
        <h1 className="rr-studio-title">{title}</h1>
        <span className="rr-studio-tag">{messages.draftOf(file.version)}</span>
        <span className="rr-studio-saving" role="status">
          {messages.saving[saving]}
        </span>
      </div>
      <div className="rr-cluster">
        <Button disabled={!props.canUndo} onClick={props.onUndo}>
          {messages.undo}
        </Button>
        <Button disabled={!props.canRedo} onClick={props.onRedo}>
          {messages.redo}
        </Button>
        <Button onClick={props.onDownload}>{messages.download}</Button>
        <span className="rr-soft">{props.moved}</span>
        <span {...LIVE} className="rr-soft">
          {props.downloaded === null ? '' : messages.downloaded(props.downloaded)}
        </span>
      </div>
      <EarlierStates states={props.states} onGoTo={props.onGoTo} />
      <NotKept {...props} />
    </header>
  );
}

function NotKept({ saving, onRetry, onTakeTheirs, onKeepMine, onDownload }: StudioHeaderProps) {
  const { header: messages } = useMessages('studio');
  if (saving === 'conflict') {
    return (
      <Notice tone="warn" title={messages.conflict.title} live>
        <p>{messages.conflict.text}</p>
        <p className="rr-cluster">
          <Button onClick={onTakeTheirs}>{messages.conflict.theirs}</Button>
          <Button onClick={onKeepMine}>{messages.conflict.mine}</Button>
        </p>
      </Notice>
    );
  }
  if (saving === 'gone') {
    return (
      <Notice tone="warn" title={messages.gone.title} live>
        <p>{messages.gone.text}</p>
        <p>
          <Button onClick={onKeepMine}>{messages.gone.mine}</Button>
        </p>
      </Notice>
    );
  }
  if (saving !== 'blocked' && saving !== 'full') return null;
  return (
    <Notice tone="bad" title={messages.notKept.title} live>
      <p>{messages.notKept.text}</p>
      <p className="rr-cluster">
        <Button onClick={onDownload}>{messages.download}</Button>
        <Button onClick={onRetry}>{messages.notKept.retry}</Button>
      </p>
    </Notice>
  );
}
