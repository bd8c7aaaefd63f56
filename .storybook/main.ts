import type { StorybookConfig } from '@storybook/web-components-vite';
import remarkGfm from 'remark-gfm';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    {
      name: '@storybook/addon-docs',
      // Tables in guides.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    '@storybook/addon-a11y',
  ],
  framework: { name: '@storybook/web-components-vite', options: {} },
  // The programmes' pictures stand where the demo's own shop has them.
  staticDirs: [{ from: '../demo/images', to: '/images' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The package's own build is no build of Storybook's.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, lib: false, target: 'es2022' } }),
};

export default config;
