// Joins the contract to what answers it.
import { forAnyone, forMembers, forSignedIn } from '@himaya/platform/http/routes'
import type { Visit } from '@himaya/platform/http/visit'
import { Problem } from '@himaya/platform/problem'
import { acceptSignedIn, acceptWithNewAccount, readInvitation } from './accept.ts'
import { membersContract } from './contract/members.ts'
import { peopleContract } from './contract/people.ts'
import { visitorsContract } from './contract/visitors.ts'
import type { Dependencies } from './dependencies.ts'
import { finishSignIn, readSession, signIn, signOut } from './entrance.ts'
import { beginExploring, type Explorations, enterExamples, followExploring } from './exploring.ts'
import { changeOrganisation, readiness, readOrganisation } from './identity.ts'
import { invite, listInvitations, withdrawInvitation } from './invitations.ts'
import { changeRole, listMembers, removeMember } from './members.ts'
import { onlyDpoAddsOrganisations } from './problems.ts'
import {
  beginSecondFactor,
  changePassword,
  changeProfile,
  confirmSecondFactor,
  endSecondFactor,
  workIn,
} from './profile.ts'
import { addOrganisation, checkSetUpLink, setUpOrganisation } from './set-up.ts'

const done = { done: true } as const

const visitors = forAnyone(visitorsContract)
const people = forSignedIn(peopleContract)
const members = forMembers(membersContract)

export const createRoutes = (deps: Dependencies) => {
  const explorations: Explorations = new Map()
  /** Secrets of links may not be guessed by trying many. */
  const guess = ({ address }: Visit, what: string) => deps.signIn.attempts.spend({ what, address })

  return {
    visitors: visitors.router({
      session: {
        read: visitors.session.read.handler(({ context: { visit } }) => readSession(deps, visit)),
        signIn: visitors.session.signIn.handler(({ context: { visit }, input }) =>
          signIn(deps, visit, input),
        ),
        secondFactor: visitors.session.secondFactor.handler(({ context: { visit }, input }) =>
          finishSignIn(deps, visit, input),
        ),
        signOut: visitors.session.signOut.handler(async ({ context: { visit } }) => {
          await signOut(deps, visit)
          return done
        }),
      },
      setUp: {
        check: visitors.setUp.check.handler(async ({ context: { visit }, input }) => {
          await guess(visit, 'set-up-link')
          return checkSetUpLink(deps, input.token)
        }),
        organisation: visitors.setUp.organisation.handler(async ({ context: { visit }, input }) => {
          await guess(visit, 'set-up-link')
          return { organisationId: await setUpOrganisation(deps, visit, input) }
        }),
        examples: visitors.setUp.examples.handler(async ({ context: { visit }, input }) => {
          await guess(visit, 'set-up-link')
          return beginExploring(deps, explorations, input)
        }),
        follow: visitors.setUp.follow.handler(({ input }) => ({
          exploring: followExploring(explorations, input.token),
        })),
        enter: visitors.setUp.enter.handler(async ({ context: { visit }, input }) => {
          await guess(visit, 'set-up-link')
          return enterExamples(deps, explorations, visit, input.token)
        }),
      },
      invitation: {
        read: visitors.invitation.read.handler(async ({ context: { visit }, input }) => {
          await guess(visit, 'invitation')
          return readInvitation(deps, input.token)
        }),
        createAccount: visitors.invitation.createAccount.handler(async ({ context: { visit }, input }) => {
          await guess(visit, 'invitation')
          return { organisationId: await acceptWithNewAccount(deps, visit, input) }
        }),
      },
    }),

    people: people.router({
      profile: {
        change: people.profile.change.handler(({ context: { person }, input }) =>
          changeProfile(deps, person, input),
        ),
        workIn: people.profile.workIn.handler(({ context: { person }, input }) =>
          workIn(deps, person, input.organisationId),
        ),
        changePassword: people.profile.changePassword.handler(
          async ({ context: { visit, person }, input }) => {
            await changePassword(deps, visit, person, input)
            return done
          },
        ),
        beginSecondFactor: people.profile.beginSecondFactor.handler(({ context: { visit, person }, input }) =>
          beginSecondFactor(deps, visit, person, input.password),
        ),
        confirmSecondFactor: people.profile.confirmSecondFactor.handler(
          ({ context: { visit, person }, input }) => confirmSecondFactor(deps, visit, person, input.code),
        ),
        endSecondFactor: people.profile.endSecondFactor.handler(({ context: { visit, person }, input }) =>
          endSecondFactor(deps, visit, person, input.password),
        ),
      },
      invitation: {
        accept: people.invitation.accept.handler(async ({ context: { visit, person }, input }) => ({
          organisationId: await acceptSignedIn(deps, visit, person, input.token),
        })),
      },
      organisation: {
        create: people.organisation.create.handler(async ({ context: { person }, input }) => {
          const organisationId = await addOrganisation(deps, person, input)
          if (!organisationId) throw new Problem(onlyDpoAddsOrganisations)
          return { organisationId }
        }),
      },
    }),

    members: members.router({
      organisation: {
        read: members.organisation.read.handler(({ context: { ctx } }) => readOrganisation(ctx)),
        change: members.organisation.change.handler(
          ({ context: { ctx }, input: { organisationId: _, ...change } }) => changeOrganisation(ctx, change),
        ),
        readiness: members.organisation.readiness.handler(({ context: { ctx } }) => readiness(ctx)),
      },
      member: {
        list: members.member.list.handler(({ context: { ctx } }) => listMembers(ctx)),
        changeRole: members.member.changeRole.handler(({ context: { ctx }, input }) =>
          changeRole(ctx, input),
        ),
        remove: members.member.remove.handler(async ({ context: { ctx }, input }) => {
          await removeMember(ctx, input.personId)
          return done
        }),
      },
      invitation: {
        list: members.invitation.list.handler(({ context: { ctx } }) => listInvitations(ctx)),
        create: members.invitation.create.handler(({ context: { ctx }, input }) => invite(ctx, input)),
        withdraw: members.invitation.withdraw.handler(async ({ context: { ctx }, input }) => {
          await withdrawInvitation(ctx, input.invitationId)
          return done
        }),
      },
    }),
  }
}
