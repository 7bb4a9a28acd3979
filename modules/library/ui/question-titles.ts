// The questions of the law by name, in the reader's language.
import { useApi } from '@himaya/ui/api'
import { useTranslated } from '@himaya/ui/language'
import { useQuery } from '@tanstack/react-query'
import type { contract } from '../contract.ts'

/** A question keeps its name until the list is there. */
export function useQuestionTitles(): (name: string) => string {
  const say = useTranslated()
  const api = useApi<typeof contract>('library')
  const list = useQuery(api.law.questions.queryOptions({ staleTime: Number.POSITIVE_INFINITY }))
  return name => {
    const found = list.data?.questions.find(question => question.name === name)
    return found ? say(found.title) : name
  }
}
