import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// The demo's API. Your shop's server answers these paths itself, or passes them on likewise.
const api = process.env['LOYALTY_API'] ?? 'http://127.0.0.1:4173';
const proxy = { '/api': api, '/demo': api, '/images': api };
const server = { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 5173), proxy };

const isCustomElement = (tag: string): boolean => tag.startsWith('loyalty-');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
  server,
  preview: server,
});
