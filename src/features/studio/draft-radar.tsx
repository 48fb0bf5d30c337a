import { goalIn } from '#core';
import { targetAxis } from '#ui/charts/radar-shapes.tsx';
import { useMessages } from '#i18n/messages.ts';
import { useFormatters } from '#i18n/use-formatters.ts';
import { RadarPicture } from '#ui/charts/radar-picture.tsx';
import { useDraftTitle } from './draft-title.ts';
import { useStudio } from './studio-context.ts';
import { Foreign } from '#ui/foreign-text.tsx';

/** The role's radar for the current targets. Below three axes there is no shape. */
export function DraftRadar() {
  const { file } = useStudio();
  const messages = useMessages('studio').competencies;
  const { rings } = useMessages('common');
  const draftTitle = useDraftTitle(file.title);
  const levels = file.levels.map(({ name }) => name);
  const { shortList, tenths } = useFormatters();
  if (file.competencies.length < 3) return null;
  const data = file.competencies.map(({ id, name }) => {
    const { target } = goalIn(file, id);
    return targetAxis({
      id,
      label: name === '' ? id : name,
      target,
      valueText: messages.row(name, tenths(target)),
    });
  });
  return (
    <RadarPicture
      data={data}
      scale={{ names: levels, cuts: file.model.cuts }}
      texts={{
        title: messages.chartTitle(draftTitle),
        description: shortList(data.map(({ valueText }) => valueText)),
        you: '',
        role: messages.series,
        range: '',
        rings: <Foreign parts={levels}>{rings(shortList(levels))}</Foreign>,
      }}
    />
  );
}
