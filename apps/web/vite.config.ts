// How the workspace is built: one chunk per page of a room, no text inlined that the page's content policy would refuse.
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bannerScript } from './banner-script.config.ts'
import { contractRoutes } from './contract-routes.config.ts'
import { problemPages } from './problem-pages.config.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig(({ mode }) => ({
  root: here('.'),
  plugins: [
    react(),
    tailwindcss(),
    contractRoutes(here('./contract.ts')),
    problemPages(here('../..')),
    bannerScript(here('../../packages/banner/script.ts')),
    galleryAddress,
  ],
  resolve: {
    alias: {
      // Writes a <style> element, which the content policy refuses; ours holds the page still with a class.
      'react-remove-scroll': here('../../packages/ui/scroll-lock.tsx'),
    },
    dedupe: ['react', 'react-dom'],
  },
  build: {
    target: 'es2023',
    manifest: true,
    // The licences of what is built in travel with it.
    license: { fileName: 'licences.txt' },
    // Fonts and pictures stay files: the content policy allows no `data:` fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: here(mode === 'gallery' ? './gallery.html' : './index.html') },
  },
  server: { proxy: { '/api': process.env.HIMAYA_SERVER ?? 'http://127.0.0.1:4090' } },
}))

/** `/gallery` while developing; the built application does not have it. */
const galleryAddress = {
  name: 'gallery-address',
  configureServer(server: import('vite').ViteDevServer) {
    server.middlewares.use((request, _, next) => {
      if (request.url?.startsWith('/gallery?') || request.url === '/gallery') {
        request.url = request.url.replace('/gallery', '/gallery.html')
      }
      next()
    })
  },
}
