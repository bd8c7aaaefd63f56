/** An ESLint rule: a directive that switches rules off names them and says why, after `--`. */
export const statedDirectives = {
  meta: { type: 'suggestion', schema: [], messages: { bare: 'Name the rules and state the reason after `--`.' } },
  create: (context) => ({
    Program() {
      for (const { value, loc } of context.sourceCode.getAllComments()) {
        const text = value.trim();
        if (!/^eslint-disable/.test(text)) continue;
        if (/^eslint-disable(-next-line|-line)?\s+[^-\s][\s\S]*\s--\s+\S/.test(text)) continue;
        // Before the directive, which would silence this one, too.
        context.report({ loc: { start: { ...loc.start, column: -1 }, end: loc.end }, messageId: 'bare' });
      }
    },
  }),
};
