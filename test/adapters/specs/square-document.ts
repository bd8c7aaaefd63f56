import { vendorDocument, type Node, type VendorDocument } from '../../support/vendor-documents.js';
import { cut, isNode, rewritten } from './cut.js';
import { strict } from './strict.js';

/** What the adapter asks of Square. */
const operations = [
  'GET /v2/loyalty/programs/{program_id}',
  'GET /v2/loyalty/programs/{program_id}/promotions',
  'POST /v2/loyalty/programs/{program_id}/calculate',
  'POST /v2/loyalty/accounts/search',
  'GET /v2/loyalty/accounts/{account_id}',
  'POST /v2/loyalty/events/search',
  'POST /v2/loyalty/rewards',
  'POST /v2/loyalty/rewards/search',
  'GET /v2/loyalty/rewards/{reward_id}',
  'DELETE /v2/loyalty/rewards/{reward_id}',
  'POST /v2/loyalty/rewards/{reward_id}/redeem',
];

/** Square's own document, cut to what the adapter asks; nothing where it is not there. */
export function squareDocument(): VendorDocument | undefined {
  const document = vendorDocument('square');
  return document && cut(document, operations);
}

/** Of whom the document's examples speak, under two names. */
export const member = { customer: 'Q8002FAM9V1EZ0ADB2T5609X6NET1H0', account: '79b807d2-d786-46a9-933b-918028d7a8c5' };
const also = '5adcb100-07f1-4ee7-b8c6-6bb9ebc474bd';

const theirs: Readonly<Record<string, string>> = { loyalty_account_id: member.account, customer_id: member.customer };

const propertiesOf = (schema: unknown): Node =>
  isNode(schema) && isNode(schema['properties']) ? schema['properties'] : {};

const only = (value: string) => ({ type: 'string', enum: [value] });

function withTheirs(node: Node): Node {
  if (!isNode(node['properties'])) return node;
  const named = Object.entries(node['properties']).map(([name, schema]): [string, unknown] => {
    const value = theirs[name];
    return [name, value === undefined ? schema : only(value)];
  });
  return { ...node, properties: Object.fromEntries(named) };
}

/** An answer that says yes has what was asked for. */
function telling(name: string, schema: unknown): unknown {
  if (!isNode(schema) || !name.endsWith('Response')) return schema;
  const required = Object.entries(propertiesOf(schema)).filter(([, each]) => isNode(each) && '$ref' in each);
  return required.length > 0 ? { ...schema, required: required.map(([property]) => property) } : schema;
}

/** The document, in which all there is to say is of one member: what is said of anybody else is nothing to the adapter. */
export function ofOneMember(document: VendorDocument): VendorDocument {
  const text = JSON.stringify(strict(document))
    .replaceAll(also, member.account)
    // The one example that breaks its own schema.
    .replaceAll(/"catalog_version":"(\d+)"/g, '"catalog_version":$1');
  const { components, ...whole } = JSON.parse(text) as VendorDocument;
  const schemas = Object.entries(rewritten(components['schemas'], withTheirs) as Node);
  const all = Object.fromEntries(schemas.map(([name, schema]) => [name, telling(name, schema)]));
  const account = all['LoyaltyAccount'] as Node;
  all['LoyaltyAccount'] = { ...account, properties: { ...propertiesOf(account), id: only(member.account) } };
  return { ...whole, components: { ...components, schemas: all } };
}

/** The document, in which a refusal has the form of the answer, with its errors, as Square says in words. */
export function withRefusals(document: VendorDocument): VendorDocument {
  const change = (node: Node) => (node['200'] === undefined ? node : { ...node, '4XX': node['200'] });
  return { ...document, paths: rewritten(document.paths, change) as VendorDocument['paths'] };
}
