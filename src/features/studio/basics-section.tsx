import { ROLE_SHAPE, shapeAt } from '#core';
import { SchemaField } from './fields/schema-field.tsx';

const FIELDS = ['title', 'category', 'summary', 'basedOn', 'locale', 'id', 'number', 'version'];

/** The role's title and sources, and its name in links and addresses. */
export function BasicsSection() {
  return (
    <div className="rr-studio-form">
      {FIELDS.map((name) => (
        <SchemaField key={name} path={[name]} shape={shapeAt([name]) ?? ROLE_SHAPE} />
      ))}
    </div>
  );
}
