import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/reading/schemas.ts';
import { hiddenFields, type RecordKind, VOCABULARY } from '../../src/reading/vocabulary.ts';

describe.each(Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[])('the vocabulary of a %s', (kind) => {
  it('knows every key of its schema, and no other', () => {
    expect(Object.keys(VOCABULARY[kind]).sort()).toEqual(Object.keys(SCHEMAS[kind].shape).sort());
  });
});

it('the vocabulary of a claim knows every key that a claim may have', () => {
  const { shape } = SCHEMAS.return.shape.陈述.unwrap().valueType.options[1];
  expect(Object.keys(VOCABULARY.claim).sort()).toEqual(Object.keys(shape).sort());
});

describe.each(Object.keys(VOCABULARY) as RecordKind[])('of a %s', (kind) => {
  const fields = Object.entries(VOCABULARY[kind]);

  it('every key says in a Chinese sentence what it is', () => {
    for (const [key, { says }] of fields) expect(says, key).toMatch(/\p{Script=Han}.*[。…]$/u);
  });

  it('no two keys have one name in the code', () => {
    const codes = fields.map(([, { code }]) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('the remark for editors is hidden', () => {
    expect(hiddenFields(kind)).toEqual([{ key: '内部备注', code: 'remark' }]);
  });
});
