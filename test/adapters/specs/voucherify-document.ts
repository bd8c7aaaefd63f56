import { vendorDocument, type Node, type VendorDocument } from '../../support/vendor-documents.js';
import { cut, isNode, rewritten } from './cut.js';

/** What the adapter asks of Voucherify's loyalty, first generation. */
export const operations = [
  'GET /v1/loyalties/{campaignId}',
  'GET /v1/loyalties/{campaignId}/tiers',
  'GET /v1/loyalties/{campaignId}/members',
  'GET /v1/loyalties/{campaignId}/members/{memberId}',
  'GET /v1/loyalties/members/{memberId}/tiers',
  'GET /v1/loyalties/members/{memberId}/pending-points',
  'GET /v1/loyalties/members/{memberId}/rewards',
  'GET /v1/loyalties/members/{memberId}/transactions',
  'GET /v1/loyalties/{campaignId}/rewards',
  'GET /v1/loyalties/{campaignId}/reward-assignments/{assignmentId}/reward',
  'POST /v1/loyalties/{campaignId}/members/{memberId}/redemption',
  'GET /v1/loyalties/{campaignId}/earning-rules',
  'POST /v1/loyalties/{campaignId}/qualifications',
];

/** Voucherify's own document, cut to what the adapter asks; nothing where it is not there. */
export function voucherifyDocument(): VendorDocument | undefined {
  const document = vendorDocument('voucherify-loyalties-v1');
  return document && cut(document, operations);
}

/** A redemption's reward needs a field `reward`, says the document, and neither describes it nor has it in an example. */
const undescribed = ({ required, ...rest }: Node): Node => ({
  ...rest,
  required: (required as readonly string[]).filter((name) => name !== 'reward'),
});

/** What may be null and is another schema: in OpenAPI 3.0 that schema would forbid it. */
const nullable = (node: Node): Node =>
  node['nullable'] === true && Array.isArray(node['allOf']) && node['type'] === undefined
    ? {
        anyOf: [
          { ...node, nullable: undefined },
          { type: 'object', nullable: true, maxProperties: 0 },
        ],
      }
    : node;

/** The document without the mistakes that no true answer can get past. */
export function sound(document: VendorDocument): VendorDocument {
  const { schemas = {}, ...others } = document.components;
  const reward = schemas['RedemptionRewardResult'] as Node;
  const components = { ...others, schemas: { ...schemas, RedemptionRewardResult: undescribed(reward) } };
  return rewritten({ ...document, components }, nullable) as VendorDocument;
}

/** The document with its own examples as the only answers there are, each as Voucherify wrote it and judged by nobody. */
export function exampled(document: VendorDocument): VendorDocument {
  const bare = (node: Node): Node => {
    const { schema, ...media } = node;
    return 'example' in media || 'examples' in media ? media : schema === undefined ? media : { schema, ...media };
  };
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).map(([method, operation]) => {
        if (!isNode(operation) || !isNode(operation['responses'])) return [method, operation];
        return [method, { ...operation, responses: rewritten(operation['responses'], bare) }];
      }),
    ),
  ]);
  // An address that the document's makers left to be filled in.
  const filled = JSON.stringify(Object.fromEntries(paths)).replaceAll(
    '{{internalVoucherifyURL}}',
    'https://img.example',
  );
  return { ...document, paths: JSON.parse(filled) as VendorDocument['paths'] };
}
