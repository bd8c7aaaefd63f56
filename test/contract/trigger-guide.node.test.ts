import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parse } from 'yaml';
import { surveyGrounds, surveyRefusals } from '../../src/domain/survey-refusals.js';

const guide = readFileSync('stories/guides/Triggers.mdx', 'utf8');

const contract = parse(readFileSync('openapi.yaml', 'utf8')) as {
  readonly components: { readonly schemas: { readonly SurveyTrigger: { readonly properties: object } } };
};

/** The first cells of each table, and the second. */
const rows = [...guide.matchAll(/^\| `([\w-]+)` +\| (.+?) +\|/gm)].map(([, name = '', text = '']) => [name, text]);

describe('The guide to triggers', () => {
  it('names every part of a trigger, and no other', () => {
    const { properties } = contract.components.schemas.SurveyTrigger;
    const reasons = Object.keys({ ...surveyRefusals, ...surveyGrounds });
    const parts = rows.map(([name = '']) => name).filter((name) => !reasons.includes(name));
    expect(parts.sort()).to.deep.equal(Object.keys(properties).sort());
  });

  it('has every reason with its sentence', () => {
    for (const reason of Object.entries({ ...surveyRefusals, ...surveyGrounds })) {
      expect(rows).to.deep.include([...reason]);
    }
  });
});
