import type { FieldSpec } from '../../../src/adapters/mapping.js';

type Fields = Readonly<Record<string, FieldSpec>>;

/** What a mapping says where a path of the contract leads (`$.items[0].cost.amount`); undefined where it says nothing. */
export function fieldAt(fields: Fields, path: string): FieldSpec | undefined {
  const names = path.replace(/^\$(\.items\[\d+\])?\.?/, '').replace(/\[\d+\]/g, '');
  let inside: Fields | undefined = fields;
  let field: FieldSpec | undefined;
  for (const name of names.split('.').filter(Boolean)) {
    field = inside?.[name];
    inside = typeof field === 'object' ? (field.fields ?? (field.each as { fields?: Fields } | undefined)?.fields) : {};
  }
  return field;
}

/** Where a field looks, as it is written in the mapping. */
export function whereOf(field: FieldSpec | undefined): string {
  if (field === undefined || typeof field === 'string') return field ?? '';
  if (typeof field === 'function') return 'a function';
  if (field.at !== undefined || field.list !== undefined) return field.at ?? field.list ?? '';
  if (field.jmespath !== undefined) return field.jmespath;
  return field.fields ? Object.values(field.fields).map(whereOf).filter(Boolean).join(', ') : 'a constant';
}
