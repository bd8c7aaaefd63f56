// The block in the editor: a choice of the element and a field for each of its attributes. No build step.
(function ({ blocks, blockEditor, components, element, i18n }) {
  const { createElement: el, Fragment } = element;
  const all = window.loyaltyElementsAll;
  const choices = Object.entries(all).map(([value, { title }]) => ({ value, label: title }));

  function edit({ attributes, setAttributes }) {
    const { element: noun, says } = attributes;
    const { title, attributes: names } = all[noun] || { title: noun, attributes: [] };
    const field = (name) =>
      el(components.TextControl, {
        key: name,
        label: name,
        value: says[name] || '',
        onChange: (value) => setAttributes({ says: { ...says, [name]: value || undefined } }),
      });
    const choice = el(components.SelectControl, {
      label: i18n.__('Element', 'loyalty-elements'),
      value: noun,
      options: choices,
      onChange: (value) => setAttributes({ element: value, says: {} }),
    });
    return el(
      Fragment,
      null,
      el(blockEditor.InspectorControls, null, el(components.PanelBody, null, choice, ...names.map(field))),
      el('div', blockEditor.useBlockProps(), el(components.Placeholder, { icon: 'awards', label: title })),
    );
  }

  blocks.registerBlockType('loyalty-elements/element', { edit, save: () => null });
})(window.wp);
