import {
  fitCuts,
  competencyCuts,
  type Cuts,
  type Role,
  type RoleResult,
  type SharedScore,
} from '#core';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { RadarPicture } from '#ui/charts/radar-picture.tsx';
import { Foreign } from '#ui/foreign-text.tsx';
import type { SharedLink } from './share-link.ts';
import { shownOf } from './shown-scores.ts';

type LinkPreviewProps = {
  readonly role: Role;
  readonly link: SharedLink;
  /** The scores that a link with answers gives when it is opened. */
  readonly result: RoleResult;
};

/** What the recipient of a link sees, decoded from its own code. */
export function LinkPreview({ role, link, result }: LinkPreviewProps) {
  const messages = useMessages('share-result').sees;
  const { labelled, sentences } = useMessages('common');
  const formatters = useFormatters();
  const { name, date, ...decoded } = link.decoded;
  const { fit, competencies } = decoded.kind === 'scores' ? decoded : shownOf(result);
  const words = ({ score, range }: SharedScore, cuts: Cuts) =>
    messages.score(
      formatters.score(score, cuts),
      formatters.score(range[0], cuts),
      formatters.score(range[1], cuts),
    );
  const data = role.competencies.map(({ id, name: label, target }, index) => {
    const score = competencies[index] ?? null;
    const [low, high] = score?.range ?? [null, null];
    const cuts = competencyCuts(role.model.cuts, target);
    const valueText = score === null ? messages.notAssessed : words(score, cuts);
    return { id, label, value: score?.score ?? null, low, high, target, valueText };
  });
  return (
    <div className="rr-share__preview">
      <p className="rr-share__preview-title">
        <Foreign>{role.title}</Foreign>
      </p>
      {fit !== null && <p>{messages.fit(words(fit, fitCuts(role.bands)))}</p>}
      <p className="rr-soft" dir="auto">
        <span>{name === null ? messages.nobody : messages.from(name)}</span>{' '}
        {date !== null && <span>{messages.on(formatters.date(date))}</span>}
      </p>
      <RadarPicture
        data={data}
        scale={{ names: [], cuts: role.model.cuts }}
        texts={{
          title: messages.radar(role.title),
          description: sentences(data.map(({ label, valueText }) => labelled(label, valueText))),
          you: messages.you,
          role: messages.role,
          range: messages.range,
        }}
      />
    </div>
  );
}
