// A connector's failure as it is kept and shown: its code and its sentence, never the source's own words.
import type { ConnectorFailure } from '@himaya/connectors/failure'
import type { StoredFailure } from '../tables.ts'

export const storedFailure = ({ code, sentence }: ConnectorFailure): StoredFailure => ({
  code,
  message: sentence,
})
