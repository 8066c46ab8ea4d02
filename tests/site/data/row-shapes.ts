/** The keys of each object of a row, by its path; `?` marks those that may be missing. Nothing else may stand there. */
export type Shape = Readonly<Record<string, readonly string[]>>;

const SPAN = ['text', 'start', 'end'];

/** A row of claims.json: the contract for everyone outside. */
export const CLAIM_SHAPE: Shape = {
  '': [
    ...['id', 'subject', 'place', 'indicator', 'value', 'valueTo?', 'unit', 'scope', 'cohort', 'nature'],
    ...['qualifier', 'period', 'asOf', 'source', 'return', 'home?', 'supersededBy?'],
  ],
  subject: ['kind', 'id', 'name'],
  place: ['id', 'name'],
  indicator: ['id', 'name'],
  period: SPAN,
  asOf: SPAN,
  source: ['id', 'title', 'locator'],
  return: ['id', 'received', 'revision'],
};

/** A row of figures.json: a number of our own with its working. */
export const FIGURE_SHAPE: Shape = {
  '': [
    ...['id', 'subject', 'place', 'indicator', 'text', 'value', 'unit', 'period', 'asOf', 'scope', 'cohort'],
    'working',
    'home?',
  ],
  subject: ['kind', 'id'],
  period: [...SPAN, 'printed?'],
  asOf: [...SPAN, 'stated', 'printed?'],
  working: ['rule', 'formula', 'inputs', 'exact', 'places', 'version'],
};

/** Says which keys of a row are missing, and which have no place there. */
export function checkShape(row: Readonly<Record<string, unknown>>, shape: Shape): string[] {
  return Object.entries(shape).flatMap(([path, keys]) => {
    const object = path === '' ? row : row[path];
    if (typeof object !== 'object' || object === null) return [`${row.id}: ${path} is no object`];
    const known = keys.map((key) => key.replace('?', ''));
    const found = Object.keys(object);
    return [
      ...keys
        .filter((key) => !key.endsWith('?') && !found.includes(key))
        .map((key) => `${row.id}: ${path} lacks ${key}`),
      ...found.filter((key) => !known.includes(key)).map((key) => `${row.id}: ${path} has ${key}`),
    ];
  });
}
