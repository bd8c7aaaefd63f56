import base from './web-test-runner.config.js';
/** One part that comes with the aftercare cannot be loaded. */
const without = (context, next) => {
  if (!/redeem-controller\.(ts|js)$/.test(context.path)) return next();
  context.status = 404;
  context.body = '';
  return undefined;
};
export default { ...base, files: ['test/adv/no-part/*.test.ts'], middleware: [...(base.middleware ?? []), without] };
