// The addresses: entering, then `/o/<organisation>/<room>/…`. Each page of a room is fetched when first opened.
import { ArticleProvider } from '@himaya/ui/article'
import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { queries } from './api.ts'
import { rooms } from './rooms.ts'
import { RouterNavigation } from './router-navigation.tsx'
import { Broken, NoOrganisation, NotFound } from './shell/nothing-here.tsx'
import { PlainPage } from './shell/plain-page.tsx'
import { Shell } from './shell/shell.tsx'

const loadArticle = async (...asked: Parameters<typeof import('./law-texts.ts').loadArticle>) =>
  (await import('./law-texts.ts')).loadArticle(...asked)

type RouterContext = { readonly queryClient: QueryClient }

const session = ({ queryClient }: RouterContext) =>
  queryClient.ensureQueryData({
    ...queries.organisation.visitors.session.read.queryOptions(),
    staleTime: 60_000,
  })

/** Where one is, for every page; and the article open beside it. */
const Addresses = ({ children }: { children: ReactNode }) => (
  <RouterNavigation>
    <ArticleProvider load={loadArticle}>{children}</ArticleProvider>
  </RouterNavigation>
)

const root = createRootRouteWithContext<RouterContext>()({
  component: () => (
    <Addresses>
      <Outlet />
    </Addresses>
  ),
  notFoundComponent: () => (
    <PlainPage>
      <NotFound />
    </PlainPage>
  ),
  errorComponent: ({ error }) => (
    <Addresses>
      <PlainPage>
        <Broken error={error} />
      </PlainPage>
    </Addresses>
  ),
})

/** `/` goes on to where the person works, or to the door. */
const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async ({ context }) => {
    const { installation, profile } = await session(context)
    if (!profile) throw redirect({ href: installation === 'empty' ? '/set-up' : '/sign-in' })
    const own = profile.organisations.map(({ organisationId }) => organisationId)
    const last = own.find(id => id === profile.lastOrganisationId) ?? own[0]
    if (last) throw redirect({ href: `/o/${last}` })
  },
  component: () => (
    <PlainPage>
      <NoOrganisation />
    </PlainPage>
  ),
})

const plain = createRoute({
  getParentRoute: () => root,
  id: 'plain',
  component: () => (
    <PlainPage>
      <Outlet />
    </PlainPage>
  ),
})

const signIn = createRoute({
  getParentRoute: () => plain,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('@himaya/organisation/ui/sign-in'), 'Page'),
})
const setUp = createRoute({
  getParentRoute: () => plain,
  path: '/set-up',
  component: lazyRouteComponent(() => import('@himaya/organisation/ui/set-up'), 'Page'),
})
const invitation = createRoute({
  getParentRoute: () => plain,
  path: '/invitation',
  component: lazyRouteComponent(() => import('@himaya/organisation/ui/invitation'), 'Page'),
})
const problem = createRoute({
  getParentRoute: () => plain,
  path: '/problems/$code',
  component: lazyRouteComponent(() => import('./shell/problem-page.tsx'), 'Page'),
})

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/o/$organisationId',
  beforeLoad: async ({ context, params, location }) => {
    const { profile } = await session(context)
    if (!profile) throw redirect({ href: `/sign-in?next=${encodeURIComponent(location.href)}` })
    const own = profile.organisations.find(({ organisationId }) => organisationId === params.organisationId)
    if (!own) throw notFound()
    return { organisationId: own.organisationId }
  },
  component: function Organisation() {
    const { organisationId } = organisation.useRouteContext()
    return (
      <Shell organisationId={organisationId}>
        <Outlet />
      </Shell>
    )
  },
  notFoundComponent: () => (
    <PlainPage>
      <NotFound />
    </PlainPage>
  ),
})

const overview = createRoute({
  getParentRoute: () => organisation,
  path: '/',
  component: lazyRouteComponent(() => import('./overview/page.tsx'), 'Page'),
})

/** One route for each page of each room. */
const roomRoutes = rooms.flatMap(room =>
  Object.entries(room.pages).map(([path, load]) => {
    const route = createRoute({
      getParentRoute: () => organisation,
      path: path ? `${room.name}/${path}` : room.name,
      errorComponent: Broken,
      component: lazyRouteComponent(async () => {
        const { Page } = await load()
        return {
          default: () => {
            const { organisationId } = organisation.useRouteContext()
            const params: Readonly<Record<string, string>> = route.useParams()
            return <Page organisationId={organisationId} params={params} />
          },
        }
      }),
    })
    return route
  }),
)

/** A wrong address below an organisation keeps the rail beside it. */
const elsewhere = createRoute({
  getParentRoute: () => organisation,
  path: '$',
  component: NotFound,
})

const tree = root.addChildren([
  home,
  plain.addChildren([signIn, setUp, invitation, problem]),
  organisation.addChildren([overview, ...roomRoutes, elsewhere]),
])

// The address is plain text: every parameter a string, as people write and share it.
const parseSearch = (text: string) => Object.fromEntries(new URLSearchParams(text))
const stringifySearch = (search: Record<string, string>) => {
  const text = new URLSearchParams(search).toString()
  return text ? `?${text}` : ''
}

export const buildRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree: tree,
    context: { queryClient },
    defaultPreloadDelay: 60,
    scrollRestoration: true,
    parseSearch,
    stringifySearch,
    defaultErrorComponent: Broken,
  })
