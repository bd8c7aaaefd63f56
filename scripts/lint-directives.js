/** An ESLint rule: a directive that switches rules off names them and says why, after `--`. */
export const statedDirectives = {
  meta: { type: 'suggestion', schema: [], messages: { bare: 'Name the rules and state the reason after `--`.' } },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const text = comment.value.trim();
        if (!/^eslint-disable/.test(text)) continue;
        if (!/^eslint-disable(-next-line|-line)?\s+[^-\s][\s\S]*\s--\s+\S/.test(text)) {
          context.report({ loc: comment.loc, messageId: 'bare' });
        }
      }
    },
  }),
};
