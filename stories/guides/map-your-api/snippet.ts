/** A mapping as markup that can be put into a page: no text of it can end the script it stands in. */
export const snippetOf = (address: string, spec: unknown): string => {
  const json = JSON.stringify(spec, null, 2).replaceAll('<', '\\u003c');
  const base = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<loyalty-provider base-url="${base}" adapter="mapping">
<script type="application/json">
${json}
</script>
<loyalty-points-badge></loyalty-points-badge>
</loyalty-provider>`;
};
