// The workspace in the browser.
import './style.css'
import { ApiProvider } from '@himaya/ui/api'
import { LanguageProvider } from '@himaya/ui/language'
import { problemOf } from '@himaya/ui/problem'
import { RoomsProvider } from '@himaya/ui/rooms'
import { applyTheme, rememberedTheme } from '@himaya/ui/theme'
import { ToastProvider } from '@himaya/ui/toast'
import { TooltipProvider } from '@himaya/ui/tooltip'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { client, onSessionEnd } from './api.ts'
import { rooms } from './rooms.ts'
import { buildRouter } from './router.tsx'
import { wayToTheDoor } from './session-end.ts'

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // What the server refused it refuses again; only a lost connection or a bug is worth another try.
      retry: (count, failure) => count < 2 && !problemOf(failure),
    },
  },
})
const router = buildRouter(queryClient)
onSessionEnd(wayToTheDoor(router, queryClient))

applyTheme(rememberedTheme())
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <ApiProvider client={client}>
          <LanguageProvider>
            <Suspense>
              <TooltipProvider>
                <ToastProvider>
                  <RoomsProvider rooms={rooms}>
                    <RouterProvider router={router} />
                  </RoomsProvider>
                </ToastProvider>
              </TooltipProvider>
            </Suspense>
          </LanguageProvider>
        </ApiProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
